// The exercises as a file in Python: every task with a function to be written, and what makes the
// file answer `lesson check --with`.

import Answering
import ExerciseChecks
import Foundation
import Languages
import Text

/// The exercises in Python, made of the course's own files.
///
/// The tasks are those of the Swift files, or of the page in Korean; the solutions stand in
/// `Sources/Solutions/Python`.
public struct PythonStarter: Sendable {
  private let root: String
  private let folder = "Sources/Solutions/Python"

  /// Names the course's folder.
  public init(root: String) { self.root = root }

  /// The whole file: what it is for, the tasks, and the loop that answers.
  ///
  /// - Parameter language: In which the tasks are.
  /// - Returns: The text.
  /// - Throws: Which of the course's files cannot be read.
  public func text(in language: Language) throws(ExerciseFolder.Failure) -> String {
    try file(in: language) { _ in "    raise NotImplementedError\n" }
  }

  /// The same file with every exercise solved, for tests of what it says.
  public func solvedText(in language: Language) throws(ExerciseFolder.Failure) -> String {
    let solutions = try text(of: "answers.py")
    return try file(in: language) { id throws(ExerciseFolder.Failure) in
      let lines = try Self.solution(of: id, in: solutions, path: path("answers.py"))
      return lines.dropFirst().map { $0 + "\n" }.joined()
    }
  }

  /// The solution of an exercise, without the task.
  public func solution(of id: ExerciseID) throws(ExerciseFolder.Failure) -> String {
    let solutions = try text(of: "answers.py")
    return try Self.solution(of: id, in: solutions, path: path("answers.py"))
      .joined(separator: "\n")
  }

  /// The lines of a solution from its first one on, without empty ones at its end.
  private static func solution(
    of id: ExerciseID, in text: String, path: String
  ) throws(ExerciseFolder.Failure) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: "@exercise(\"\(id)\")") else {
      throw .lostMark(path: path, id)
    }
    let own = lines[(start + 1)...].prefix { !$0.hasPrefix("@exercise") }
    return Array(own.prefix((own.lastIndex { !$0.isEmpty } ?? start) - start))
  }

  // MARK: - The file

  private func file(
    in language: Language,
    body: (ExerciseID) throws(ExerciseFolder.Failure) -> String
  ) throws(ExerciseFolder.Failure) -> String {
    var text = "\"\"\"" + language.say(StarterPhrase.head) + "\"\"\"\n\n"
    text += try self.text(of: "beginning.py")
    for lesson in Set(allExercises.map(\.id.lesson)).sorted() {
      let swift = ExerciseFile(try read("Sources/Solutions/Exercise\(lesson).swift"))
      text += "\n\n# " + language.say(StarterPhrase.lesson(lesson)) + "\n"
      for (id, section) in swift.sections {
        guard let function = ExerciseFile.function(in: section),
          let signature = FunctionSignature(of: function)
        else { throw .lostMark(path: "Sources/Solutions/Exercise\(lesson).swift", id) }
        let task = try task(id, section, in: language)
        let code = PythonCode(signature: signature)
        text += "\n\n# \(id) \(task.title)\n\n\n@exercise(\"\(id)\")\n\(code.definition)\n"
        text += docstring(of: task, code, in: language) + (try body(id))
      }
    }
    let comment = filled(language.say(StarterPhrase.serving), to: 98).map { "# \($0)\n" }.joined()
    return text + "\n\n" + comment + (try self.text(of: "serving.py"))
  }

  private func task(
    _ id: ExerciseID, _ section: String, in language: Language
  ) throws(ExerciseFolder.Failure) -> PythonTask {
    // In English the task stands above the function.
    guard !language.folder.isEmpty else { return PythonTask(section: section) }
    let page = "lessons/\(language.folder)/exercises.md"
    let text = try read(page)
    guard let start = text.firstRange(of: "\n## \(id) ") else { throw .lostMark(path: page, id) }
    let rest = text[text.index(after: start.lowerBound)...]
    let end = rest.dropFirst().firstRange(of: "\n#")?.lowerBound ?? rest.endIndex
    return PythonTask(
      markdown: String(rest[..<end]), returning: language.say(StarterPhrase.returning))
  }

  private func docstring(of task: PythonTask, _ code: PythonCode, in language: Language) -> String {
    var blocks = task.parts.map { part in
      switch part {
      case .paragraph(let text): filled(words(text, code, language), to: Self.width - 3)
      case .example(let swift): code.example(swift).map { "    " + $0 }
      }
    }
    let parameters = task.parameters.flatMap { name, text in
      list(crossingName(of: name) + ": " + words(text, code, language))
    }
    blocks.append([language.say(StarterPhrase.arguments)] + parameters)
    blocks.append(
      [language.say(StarterPhrase.result)] + list(words(task.returns, code, language)))
    let lines = blocks.joined(separator: [""])
    let text = lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    return "    \"\"\"" + text.dropFirst(4) + "    \"\"\"\n"
  }

  /// How wide a line of a docstring may be, without its indentation.
  private static let width = 94

  /// An item of a list, its further lines more to the right.
  private func list(_ text: String) -> [String] {
    filled(text, to: Self.width - 8).enumerated().map {
      ($0.offset == 0 ? "    " : "        ") + $0.element
    }
  }

  /// A text without what is Swift's.
  private func words(_ text: String, _ code: PythonCode, _ language: Language) -> String {
    var text = text
    for line in language.say(StarterPhrase.replacements).split(separator: "\n") {
      let sides = line.components(separatedBy: " → ")
      if sides.count == 2 { text = text.replacing(sides[0], with: sides[1]) }
    }
    return text.replacing(/`([a-z]\w*)`/) { "`\(crossingName(of: String($0.1)))`" }
  }

  // MARK: - The course's files

  private func path(_ name: String) -> String { folder + "/" + name }

  private func text(of name: String) throws(ExerciseFolder.Failure) -> String {
    try read(path(name))
  }

  private func read(_ path: String) throws(ExerciseFolder.Failure) -> String {
    do {
      return try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    } catch {
      throw .unreadable(path: path)
    }
  }
}
