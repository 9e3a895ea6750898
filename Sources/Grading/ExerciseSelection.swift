// The learner's functions without those that do not compile, so that these do not keep the others
// from being checked.

import ExerciseChecks
import Foundation
import OperatingSystem

/// Builds the learner's functions where some do not compile: these are stubs again.
struct ExerciseSelection {
  private let root: String
  /// The folder that has the learner's `lessons/exercises`.
  private let exercises: String

  /// Where the small package lies; kept, as the next build of it is quicker.
  private var folder: String { root + "/.build/exercises" }

  /// Names the course, and whose exercises are meant; the course's own if that is left out.
  init(root: String, exercises: String? = nil) {
    self.root = root
    self.exercises = exercises ?? root
  }

  /// A program with all functions that compile, of a small package of its own.
  func product(
    avoiding failure: ExerciseBuild.Failure, build: ExerciseBuild
  ) async -> ExerciseBuild.Product? {
    await product(avoiding: failure) { leftOut async throws(ExerciseBuild.Failure) in
      do { try write(without: leftOut) } catch { throw .failed(["\(error)"]) }
      return try await build.program(of: folder)
    }
  }

  /// A program with all functions that compile; `nil` where that cannot be had.
  ///
  /// What does not compile is left out, then what does not compile without it, and at last whole
  /// files.
  ///
  /// - Parameters:
  ///   - failure: Why the whole does not compile.
  ///   - build: Builds the program without some exercises.
  /// - Returns: The program, and what is not in it.
  func product(
    avoiding failure: ExerciseBuild.Failure,
    _ build: (Set<ExerciseID>) async throws(ExerciseBuild.Failure) -> String
  ) async -> ExerciseBuild.Product? {
    var leftOut: Set<ExerciseID> = []
    var current = failure
    for round in 1...4 {
      let more = exercises(in: current, wholeFiles: round > 2)
      guard !more.isSubset(of: leftOut) else { return nil }
      leftOut.formUnion(more)
      do throws(ExerciseBuild.Failure) {
        let program = try await build(leftOut)
        return ExerciseBuild.Product(program: program, leftOut: leftOut, failure: failure)
      } catch {
        current = error
      }
    }
    return nil
  }

  // MARK: - What is left out

  private func exercises(
    in failure: ExerciseBuild.Failure, wholeFiles: Bool
  ) -> Set<ExerciseID> {
    switch failure {
    case .changedSignature(let exercises, _): Set(exercises)
    case .doesNotCompile(let errors): Set(errors.flatMap { exercises(at: $0, wholeFiles) })
    case .unfit, .failed: []
    }
  }

  /// The exercise in which an error is; all of the file where it is above the first one.
  private func exercises(at error: String, _ wholeFiles: Bool) -> [ExerciseID] {
    guard let match = error.firstMatch(of: /^lessons\/exercises\/(Exercise(\d+)\.swift):(\d+):/),
      let lesson = Int(match.2), let line = Int(match.3), let file = learners(lesson: lesson)
    else { return [] }
    let all = allExercises.map(\.id).filter { $0.lesson == lesson }
    var last = file.head.lineCount
    if wholeFiles || line <= last { return all }
    for section in file.sections {
      last += section.text.lineCount
      if line <= last { return [section.id] }
    }
    return all
  }

  // MARK: - The small package

  private func learners(lesson: Int) -> ExerciseFile? {
    file(exercises + "/" + ExerciseFolder.path(lesson: lesson))
  }

  private func file(_ path: String) -> ExerciseFile? {
    (try? String(contentsOfFile: path, encoding: .utf8)).map { ExerciseFile($0) }
  }

  private func write(without leftOut: Set<ExerciseID>) throws {
    try write(Self.manifest, to: "Package.swift")
    for folder in ["Sources/Answering", "Sources/ExerciseRunner", "lessons/exercises"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)
      for name in names where name.hasSuffix(".swift") {
        let path = folder + "/" + name
        var text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
        if let lesson = name.wholeMatch(of: /Exercise(\d+)\.swift/).flatMap({ Int($0.1) }) {
          text = selection(from: ExerciseFile(text), lesson: lesson, without: leftOut)
        }
        try write(text, to: path)
      }
    }
  }

  private func write(_ text: String, to path: String) throws {
    let file = folder + "/" + path
    // What has not changed is not compiled again.
    if (try? String(contentsOfFile: file, encoding: .utf8)) == text { return }
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
  }

  /// A file in which some functions are stubs; lines keep their numbers, which a crash tells.
  func selection(
    from learners: ExerciseFile, lesson: Int, without leftOut: Set<ExerciseID>
  ) -> String {
    let stubs = file(root + "/Sources/Solutions/Exercise\(lesson).swift")?.withoutSolutions
    var selection = learners
    for index in selection.sections.indices where leftOut.contains(selection.sections[index].id) {
      guard let section = stubs?.section(of: selection.sections[index].id),
        let stub = ExerciseFile.function(in: section)
      else { continue }
      let missing = selection.sections[index].text.lineCount - stub.lineCount - 1
      selection.sections[index].text =
        stub + "\n" + String(repeating: "\n", count: max(missing, 0))
    }
    let own = Set(selection.sections.map(\.id))
    // A function whose mark is gone is in the way of its stub, and so is a file without marks.
    let lost = leftOut.filter { $0.lesson == lesson && !own.contains($0) }
    return lost.isEmpty ? selection.text : stubs?.text ?? selection.text
  }

  private static let manifest = """
    // swift-tools-version: 6.2
    // Made by `lesson check`, for exercises of which some do not compile.
    import PackageDescription

    let package = Package(
      name: "exercises",
      targets: [
        .target(name: "Answering"),
        .target(
          name: "Exercises", path: "lessons/exercises",
          swiftSettings: [.unsafeFlags(["-Onone"])]),
        .executableTarget(name: "ExerciseRunner", dependencies: ["Answering", "Exercises"]),
      ])

    """
}

extension String {
  /// How many lines end in it.
  fileprivate var lineCount: Int { count { $0 == "\n" || $0 == "\r\n" } }
}
