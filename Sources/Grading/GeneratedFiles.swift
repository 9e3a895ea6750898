// What is made from the solutions and the checks, so that an exercise is written down once.

import Answering
import ExerciseChecks
import Foundation

/// The files that `renew-exercises` makes: learners' stubs, the list of the exercises, the program
/// that runs a learner's functions, their tests, and the table of `lessons/any-language.md`.
///
/// All follow from `Sources/Solutions`, whose sections say which exercises there are, in which
/// order, and what their functions are called, and from the constants in `Sources/ExerciseChecks`.
public struct GeneratedFiles: Sendable {
  /// Why they cannot be made.
  public enum Failure: Error, Equatable, CustomStringConvertible {
    /// A section of the solutions without a function.
    case noFunction(ExerciseID)
    /// An exercise that has a solution, and no constant of the kind `public let … = Exercise<…>`.
    case noChecks(ExerciseID)
    /// An exercise that has checks, and no section in the solutions.
    case noSolution(ExerciseID)

    /// What is missing.
    public var description: String {
      switch self {
      case .noFunction(let id): "exercise \(id) has no public function in Sources/Solutions"
      case .noChecks(let id): "exercise \(id) has no constant in Sources/ExerciseChecks"
      case .noSolution(let id): "exercise \(id) has no section in Sources/Solutions"
      }
    }
  }

  /// What is known of an exercise from the sources.
  private struct Source {
    var id: ExerciseID
    /// `softmaxExercise`.
    var constant: String
    /// `softmax`.
    var function: String
    /// Its parameters, in their order.
    var parameters: [FunctionSignature.Parameter]
    /// What it returns, such as `[Double]`.
    var result: String
  }

  /// The course's folder.
  public var root: String

  /// Names the course's folder.
  public init(root: String) {
    self.root = root
  }

  /// The files that are not as they should be, by their paths from the course's folder, with the
  /// text that they should have.
  ///
  /// - Returns: The files.
  /// - Throws: What is missing in the sources, or a file that cannot be read.
  public func stale() throws -> [(path: String, text: String)] {
    let solutions = try solutions()
    let sources = try sources(of: solutions)
    var files = [
      ("Sources/ExerciseChecks/Catalogue.swift", Self.catalogue(of: sources)),
      ("Sources/ExerciseChecks/References.swift", Self.references(of: sources)),
      ("Sources/ExerciseRunner/Functions.swift", Self.answers(to: sources)),
      ("Tests/ExercisesTests/ExercisesTests.swift", Self.tests(of: sources)),
    ]
    let table = ArgumentTable(
      of: sources.map { ($0.id, $0.function, $0.parameters, $0.result) })
    for path in ArgumentTable.pages {
      if let page = text(at: path).flatMap(table.page) { files.append((path, page)) }
    }
    for (lesson, file) in solutions {
      let path = ExerciseFolder.path(lesson: lesson)
      files.append((path, stubs(of: file, keeping: text(at: path).map { ExerciseFile($0) })))
    }
    return files.filter { text(at: $0.0) != $0.1 }
  }

  /// Writes the files that are not as they should be.
  ///
  /// - Returns: Their paths.
  /// - Throws: What ``stale()`` does, or why a file cannot be written.
  public func renew() throws -> [String] {
    try stale().map { path, text in
      try Data(text.utf8).write(to: URL(filePath: root + "/" + path), options: .atomic)
      return path
    }
  }

  // MARK: - The sources

  private func text(at path: String) -> String? {
    try? String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  /// The files of solutions, by their lessons.
  private func solutions() throws -> [(lesson: Int, file: ExerciseFile)] {
    let folder = root + "/Sources/Solutions"
    let lessons = try FileManager.default.contentsOfDirectory(atPath: folder)
      .compactMap { $0.wholeMatch(of: /Exercise(\d+)\.swift/).flatMap { Int($0.1) } }
    return try lessons.sorted().map { lesson in
      let path = "\(folder)/Exercise\(lesson).swift"
      return (lesson, ExerciseFile(try String(contentsOfFile: path, encoding: .utf8)))
    }
  }

  private func sources(of solutions: [(lesson: Int, file: ExerciseFile)]) throws -> [Source] {
    var constants = try constants()
    let sources = try solutions.flatMap(\.file.sections).map { id, section in
      guard let constant = constants.removeValue(forKey: id) else { throw Failure.noChecks(id) }
      guard let function = ExerciseFile.function(in: section),
        let signature = FunctionSignature(of: function)
      else { throw Failure.noFunction(id) }
      return Source(
        id: id, constant: constant, function: signature.name, parameters: signature.parameters,
        result: signature.result)
    }
    if let lone = constants.keys.min() { throw Failure.noSolution(lone) }
    return sources
  }

  /// The constants of the exercises, by their numbers.
  private func constants() throws -> [ExerciseID: String] {
    let folder = root + "/Sources/ExerciseChecks"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var constants: [ExerciseID: String] = [:]
    for name in names where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      for match in text.matches(of: /public let (\w+) = Exercise<[^"]*"(\d+\.\d+)"/) {
        if let id = ExerciseID(match.2) { constants[id] = String(match.1) }
      }
    }
    return constants
  }
}

// MARK: - The texts

extension GeneratedFiles {
  private static func head(_ lines: String) -> String {
    """
    \(lines)
    //
    // Made by `swift run renew-exercises`; edits are lost.


    """
  }

  private static func catalogue(of sources: [Source]) -> String {
    let list = sources.map { "  \($0.constant),\n" }.joined()
    return head("// Every exercise of the course.") + """
      /// Every exercise of the course, in the order of the lessons.
      public let allExercises: [any AnyExercise] = [
      \(list)]

      """
  }

  /// One entry an exercise: its function, called with a request's arguments.
  ///
  /// The learner's must return what the task says; the references do.
  private static func calls(of sources: [Source], in module: String? = nil) -> String {
    let prefix = module.map { $0 + "." } ?? ""
    return sources.map { source in
      let arguments = source.parameters.map { "      \($0.argument)" }.joined(separator: ",\n")
      return """
          "\(source.id)": {
            let answer\(module == nil ? ": " + source.result : "") = try \(prefix)\(source.function)(
        \(arguments))
            return crossing(answer)
          },

        """
    }.joined()
  }

  private static func references(of sources: [Source]) -> String {
    head(
      "// The reference solutions, called with arguments that crossed, as a learner’s function is.")
        + """
        import Answering
        import Solutions

        /// The reference solutions by their exercises.
        let references: [ExerciseID: Callable] = [
        \(calls(of: sources, in: "Solutions"))]

        """
  }

  private static func answers(to sources: [Source]) -> String {
    head("// Which of the learner's functions answers which exercise.") + """
      import Answering
      import Exercises

      /// The learner's functions, one an exercise, in the order of the exercises.
      let functions: [String: Callable] = [
      \(calls(of: sources))]

      """
  }

  private static func tests(of sources: [Source]) -> String {
    let lessons = Dictionary(grouping: sources, by: \.id.lesson).sorted { $0.key < $1.key }
    let suites = lessons.map { lesson, sources in
      let tests = sources.map {
        "  @Test(.exercise(\"\($0.id)\")) func \($0.function)() async "
          + "{ await expectPass(\"\($0.id)\") }\n"
      }
      return "@Suite struct Lesson\(lesson) {\n\(tests.joined())}\n"
    }
    return head(
      """
      // Your exercises as tests: `scripts/test --filter ExercisesTests`, or
      // `--filter ExercisesTests.Lesson2`. What you have not written yet is skipped.
      // `./lesson check` says the same in more words, and quicker.
      """) + "import Testing\n\n" + suites.joined(separator: "\n")
  }

  /// A lesson's stubs; an exercise that somebody has begun stays as it is.
  private func stubs(of solutions: ExerciseFile, keeping learners: ExerciseFile?) -> String {
    var stubs = solutions.withoutSolutions
    for index in stubs.sections.indices {
      if let own = learners?.section(of: stubs.sections[index].id),
        !own.contains("  throw NotAttempted()\n")
      {
        stubs.sections[index].text = own
      }
    }
    return stubs.text
  }
}
