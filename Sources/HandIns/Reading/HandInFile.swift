// The file that `lesson hand-in` writes: the learner's files as they are, and what the course
// remembers, in JSON that anybody can read.

import Foundation
import Grading

/// A hand-in as one file.
public struct HandInFile: Codable, Sendable, Equatable {
  /// What the file says that it is.
  public static let kind = "knowledge distillation course, hand-in"
  /// The version of the format that is written; a later one is not read.
  public static let currentVersion = 1
  /// How large a file may be that is read, in bytes.
  static let sizeLimit = 4 << 20

  /// ``kind``.
  public var kind: String
  /// ``currentVersion``.
  public var version: Int
  /// `swift` or `python`.
  public var language: String
  /// The learner's files by their names, as they are.
  public var files: [String: String]
  /// How far the learner has come.
  public var progress: LearnerProgress

  /// Takes a learner's answers and their way.
  public init(_ code: HandInCode, _ progress: LearnerProgress) {
    kind = Self.kind
    version = Self.currentVersion
    language = if case .swift = code { "swift" } else { "python" }
    files = code.files
    self.progress = progress
  }

  /// What is handed in; `nil` for a language that is none.
  var code: HandInCode? {
    switch language {
    case "swift": .swift(files.filter { HandInFolder.isExerciseSource($0.key) })
    case "python": files.sorted { $0.key < $1.key }.first.map { .python($0.value) }
    default: nil
    }
  }

  /// The bytes of the file.
  public func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// Reads a file.
  ///
  /// - Throws: Why it is no hand-in.
  init(_ bytes: Data) throws(HandInFault.Reason) {
    struct Head: Decodable {
      var kind: String
      var version: Int
    }
    let decoder = JSONDecoder()
    guard let head = try? decoder.decode(Head.self, from: bytes), head.kind == Self.kind else {
      throw .otherJSON
    }
    guard head.version <= Self.currentVersion else { throw .newer }
    guard let file = try? decoder.decode(Self.self, from: bytes) else { throw .damaged }
    self = file
  }

  /// Whether these bytes are such a file, which a new one may replace.
  @Sendable public static func isOne(_ bytes: Data) -> Bool {
    do throws(HandInFault.Reason) { _ = try Self(bytes) } catch { return error == .newer }
    return true
  }
}
