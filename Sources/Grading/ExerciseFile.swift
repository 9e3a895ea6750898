// The files that learners write in, and the reference solutions, which have the same sections.

import ExerciseChecks
import Foundation

/// The text of a file of exercises: a head, then one section an exercise, each from its
/// `// MARK: 1.2 …` line on.
public struct ExerciseFile: Sendable, Equatable {
  /// What stands above the first exercise.
  public var head: String
  /// The sections in their order, each with its `MARK` line.
  public var sections: [(id: ExerciseID, text: String)]

  /// Takes a file apart.
  public init(_ text: String) {
    head = ""
    sections = []
    var rest = text[...]
    while !rest.isEmpty {
      // A line end of Windows, "\r\n", is one character, too.
      let end =
        rest.firstIndex { $0 == "\n" || $0 == "\r\n" }.map { rest.index(after: $0) }
        ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...]
      if let id = Self.exercise(markedBy: line) {
        sections.append((id, String(line)))
      } else if sections.isEmpty {
        head += line
      } else {
        sections[sections.count - 1].text += line
      }
    }
  }

  /// The file's text.
  public var text: String { head + sections.map(\.text).joined() }

  /// The section of an exercise.
  public func section(of id: ExerciseID) -> String? {
    sections.first { $0.id == id }?.text
  }

  /// The same with the line ends of another text: those of Windows where it has no others.
  func withLineEnds(of other: String) -> ExerciseFile {
    let windows: Character = "\r\n"
    let end = other.contains(windows) && !other.contains("\n" as Character) ? "\r\n" : "\n"
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    return ExerciseFile(lines.joined(separator: end))
  }

  /// Whether both have the same text.
  public static func == (a: ExerciseFile, b: ExerciseFile) -> Bool { a.text == b.text }

  private static func exercise(markedBy line: Substring) -> ExerciseID? {
    guard line.hasPrefix("// MARK: ") else { return nil }
    return line.dropFirst(9).split(whereSeparator: \.isWhitespace).first.flatMap { ExerciseID($0) }
  }
}

// MARK: - Solutions and tasks

extension ExerciseFile {
  /// A file of solutions as learners get it: every body is `throw NotAttempted()`.
  public var withoutSolutions: ExerciseFile {
    var file = self
    for index in file.sections.indices {
      let section = file.sections[index].text
      if let body = Self.body(of: section) {
        file.sections[index].text = section.replacingCharacters(
          in: body, with: "  throw NotAttempted()\n")
      }
    }
    return file
  }

  /// The function of a section, without the task above it.
  public static func function(in section: String) -> String? {
    guard let body = body(of: section), let start = section.firstRange(of: "public func ") else {
      return nil
    }
    return String(section[start.lowerBound..<body.upperBound]) + "}"
  }

  /// Between the brace that opens the function, at the end of a line, and the one that closes it,
  /// alone on its line.
  private static func body(of section: String) -> Range<String.Index>? {
    guard let function = section.firstRange(of: "\npublic func "),
      let opening = section[function.upperBound...].firstRange(of: "{\n"),
      let closing = section[opening.upperBound...].firstRange(of: "\n}\n")
    else { return nil }
    return opening.upperBound..<section.index(after: closing.lowerBound)
  }
}
