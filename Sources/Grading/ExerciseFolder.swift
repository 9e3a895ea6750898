// Where the exercises and their solutions lie, and putting one back as it was.

import ExerciseChecks
import Foundation
import Languages
import OperatingSystem

/// What is wrong with the files in which learners write.
public enum ExerciseFault: Phrase, Sendable, Equatable {
  /// The file of a lesson's exercises is not there.
  case missing(path: String, lesson: Int)
  /// A file that keeps the others from being compiled.
  case foreign(path: String)
}

/// The exercises in the course's folder.
public struct ExerciseFolder: Sendable {
  /// Why a file could not be used; each says the path.
  public enum Failure: Error, Equatable {
    /// It cannot be read.
    case unreadable(path: String)
    /// It cannot be written, or must not be.
    case unwritable(FileFault)
    /// It has no `// MARK: 1.2` line any more, so nothing says where the exercise begins.
    case lostMark(path: String, ExerciseID)
  }

  /// What a reset did.
  public enum Reset: Sendable, Equatable {
    /// The exercise was as it should be.
    case unchanged
    /// It was put back; the learner's version is in this file, if there was one.
    case done(kept: String?)
  }

  /// The course's folder.
  public var root: String

  /// Names the course's folder.
  public init(root: String) {
    self.root = root
  }

  /// The file in which a lesson's exercises are written, from the course's folder.
  public static func path(lesson: Int) -> String { "lessons/exercises/Exercise\(lesson).swift" }

  /// What keeps the folder from being compiled, whatever stands in its files.
  var fault: ExerciseFault? {
    let folder = "lessons/exercises"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
    // To the package manager a folder has one language, and main.swift is a program.
    let languages = ["c", "cc", "cpp", "cxx", "m", "mm", "s", "S"]
    if let name = names.sorted().first(where: { name in
      name == "main.swift" || languages.contains { name.hasSuffix("." + $0) }
    }) {
      return .foreign(path: "\(folder)/\(name)")
    }
    let lessons = Set(allExercises.map(\.id.lesson)).sorted()
    let missing = lessons.first { !names.contains("Exercise\($0).swift") }
    return missing.map { .missing(path: Self.path(lesson: $0), lesson: $0) }
  }

  /// Every Swift file in which learners write, with its time of change.
  public func changes() -> [String: Date] {
    let folder = root + "/lessons/exercises"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var changes: [String: Date] = [:]
    for name in names where name.hasSuffix(".swift") {
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      changes[name] = attributes?[.modificationDate] as? Date
    }
    return changes
  }

  /// Whether the learner's function holds something besides the line that says that it does not.
  public func isBegun(_ id: ExerciseID) -> Bool {
    guard let file = try? text(of: Self.path(lesson: id.lesson)),
      let section = ExerciseFile(file).withLineEnds(of: "\n").section(of: id),
      let function = ExerciseFile.function(in: section),
      let stub = ExerciseFile(section).withoutSolutions.section(of: id)
    else { return false }
    return function != ExerciseFile.function(in: stub)
  }

  /// The reference solution of an exercise, without the task above it.
  public func solution(of id: ExerciseID) throws(Failure) -> String {
    let path = solutionPath(lesson: id.lesson)
    let file = try ExerciseFile(text(of: path)).withLineEnds(of: "\n")
    guard let section = file.section(of: id), let function = ExerciseFile.function(in: section)
    else { throw .lostMark(path: path, id) }
    return function
  }

  /// Puts an exercise back as it was, or all of a lesson's; what the learner wrote is kept beside
  /// it.
  ///
  /// - Parameters:
  ///   - lesson: The lesson.
  ///   - id: The exercise; `nil` for the whole file.
  /// - Returns: What was done.
  /// - Throws: Why nothing was; then nothing has changed.
  public func reset(lesson: Int, _ id: ExerciseID?) throws(Failure) -> Reset {
    let solutions = try ExerciseFile(text(of: solutionPath(lesson: lesson)))
    let original = solutions.withLineEnds(of: "\n").withoutSolutions
    let path = Self.path(lesson: lesson)
    let found: String?
    do {
      found = try text(of: path)
    } catch {
      // A deleted file can come back, one that cannot be read cannot be kept.
      guard !FileManager.default.fileExists(atPath: root + "/" + path) else { throw error }
      found = nil
    }
    // In a checkout for Windows a file has other line ends than the solutions may have.
    let wanted = Data(
      try restored(found, from: original.withLineEnds(of: found ?? "\n"), id, path).utf8)
    if let found, Data(found.utf8) == wanted { return .unchanged }
    // Nothing is lost by it: what is there is kept first.
    let place = Place(root + "/" + path, shown: path, rule: .file)
    do throws(FileFault) {
      try place.check(for: wanted)
      let kept = try found.flatMap { _ throws(FileFault) in try keep(path) }
      try place.write(wanted)
      return .done(kept: kept)
    } catch {
      throw .unwritable(error)
    }
  }

  private func restored(
    _ found: String?, from original: ExerciseFile, _ id: ExerciseID?, _ path: String
  ) throws(Failure) -> String {
    guard let id, let found else { return original.text }
    var file = ExerciseFile(found)
    guard let section = original.section(of: id),
      let index = file.sections.firstIndex(where: { $0.id == id })
    else { throw .lostMark(path: path, id) }
    file.sections[index].text = section
    return file.text
  }

  /// Copies the learner's version to a new file that the compiler does not look at; returns its
  /// path.
  private func keep(_ path: String) throws(FileFault) -> String? {
    guard let bytes = FileManager.default.contents(atPath: root + "/" + path) else {
      throw .failed(path: path, reason: SystemReason.text(EIO))
    }
    for number in 1... {
      let kept = "\(path).yours-\(number)"
      do throws(FileFault) {
        try Place(root + "/" + kept, shown: kept, rule: .nothing).write(bytes)
        return kept
      } catch {
        // Another version stands there, or somebody's link.
        guard error.yieldsToForce else { throw error }
      }
    }
    return nil
  }

  private func solutionPath(lesson: Int) -> String { "Sources/Solutions/Exercise\(lesson).swift" }

  private func text(of path: String) throws(Failure) -> String {
    do {
      return try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    } catch {
      throw .unreadable(path: path)
    }
  }
}
