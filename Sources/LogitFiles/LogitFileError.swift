// What can be wrong with a file of scores, labels or names. Rows and columns count from 0, as NumPy
// counts them; lines count from 1, as editors do.

import Distillation
import Languages

/// Why a file cannot be studied.
public struct LogitFileError: Error, Equatable, Sendable {
  /// The file, as the reader named it.
  public var path: String
  /// What is wrong with it.
  public var problem: LogitFileProblem

  /// Whether an option is wrong, and not the file.
  public var isUsage: Bool {
    switch problem {
    case .tensorOption, .noTensor, .severalTensors: true
    default: false
    }
  }

  /// What is wrong and what to do, on one line.
  public func message(in language: Language) -> String {
    language.say(LogitFilePhrase.of(path: path, problem: language.say(problem)))
  }
}

/// An error with the file that it is about.
enum LogitFilePhrase: Phrase {
  case of(path: String, problem: String)
}

/// What a file must hold.
public enum FileContent: Sendable, Equatable {
  case scores, labels
}

/// What is wrong with a file.
public enum LogitFileProblem: Error, Equatable, Sendable, Phrase {
  // Before anything is read.
  case cannotOpen(reason: String)
  case notAFile
  case empty
  case unknownKind(String)
  case otherKind(expected: FileKind, found: FileKind?)
  case archive
  case wideText

  // NumPy.
  case cutHeader
  case longHeader(bytes: Int, most: Int)
  case badHeader(part: String)
  case unknownVersion(Int)
  case objects
  case records
  case bigEndian(String)
  case columnOrder
  case wrongLength(found: Int, expected: Int)

  // Numbers of whatever file.
  case wrongType(String, FileContent)
  case wrongShape([Int], FileContent)
  case nothing(shape: [Int])

  // Text.
  case notUTF8(line: Int)
  case notANumber(String, line: Int, column: Int)
  case decimalComma(String, line: Int)
  case ragged(line: Int, found: Int, expected: Int)
  case blankLine(Int)
  case openQuote(line: Int)
  case notAClass(column: String)
  case headerOnly

  // Safetensors.
  case badTensors(ModelFileError)
  case severalTensors([String], option: String)
  case noTensor(String, known: [String])
  case noTensors(FileContent)
  case tensorOption(option: String)

  // What does not fit.
  case fault(ScoreFault)
  case labelCount(found: Int, examples: Int)
  case labelOutside(Int, row: Int, classes: Int)
  case labelsFromOne(classes: Int)
  case labelNotWhole(String, row: Int)
  case otherShape(found: [Int], expected: [Int])
  case nameCount(found: Int, classes: Int)
  case nameTwice(String, first: Int, second: Int)
  case nameMissing(line: Int)
}

/// The kinds of files that are read.
public enum FileKind: String, Sendable, Equatable {
  case numpy, text, safetensors

  /// The kind that a file's name says.
  init?(ending: String) {
    switch ending.lowercased() {
    case "npy": self = .numpy
    case "csv", "tsv", "txt": self = .text
    case "safetensors": self = .safetensors
    default: return nil
    }
  }
}
