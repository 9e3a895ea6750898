import ExerciseChecks
import Foundation
import Grading
import HandIns
import OperatingSystem

let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

/// Whether this machine can make a sandbox; what rests on one is left out elsewhere.
let isContainable = if case .success = Containment.ofMachine { true } else { false }

/// The sandbox; asked for only where there is one.
var containment: Containment { get throws { try Containment.ofMachine.get() } }

/// What all hand-ins of the tests are built with, made once.
enum Shared {
  private static let making = Task {
    () -> Result<Workshop, ExerciseBuild.Failure> in
    do throws(ExerciseBuild.Failure) {
      let containment = try? Containment.ofMachine.get()
      return .success(
        try await Workshop(
          root: checkout, swift: programPath("swift"), containment: containment))
    } catch {
      return .failure(error)
    }
  }

  static var workshop: Workshop { get async throws { try await making.value.get() } }

  /// Grades in a sandbox.
  static func grader(timeLimit: Double = 30) async throws -> HandInGrader {
    let python: PythonProgram? =
      if let path = programPath("python3") {
        await PythonProgram(root: checkout, path: path)
      } else {
        nil
      }
    return HandInGrader(
      workshop: try await workshop, python: python, containment: try containment,
      timeLimit: timeLimit)
  }
}

/// The reference solutions of a lesson, with other bodies for some exercises and more code below.
func solutions(
  lesson: Int, bodies: [ExerciseID: String] = [:], below: String = ""
) throws -> String {
  let path = checkout + "/Sources/Solutions/Exercise\(lesson).swift"
  var file = ExerciseFile(try String(contentsOfFile: path, encoding: .utf8))
  let stubs = file.withoutSolutions
  for index in file.sections.indices {
    guard let body = bodies[file.sections[index].id] else { continue }
    file.sections[index].text = stubs.sections[index].text
      .replacing("  throw NotAttempted()\n", with: body)
  }
  return file.text + below
}

/// Every lesson's solutions.
func allSolutions(_ bodies: [ExerciseID: String] = [:], below: [Int: String] = [:]) throws
  -> [String: String]
{
  var files: [String: String] = [:]
  for lesson in Set(allExercises.map(\.id.lesson)) {
    files["Exercise\(lesson).swift"] = try solutions(
      lesson: lesson, bodies: bodies, below: below[lesson] ?? "")
  }
  return files
}

extension [Verdict] {
  subscript(_ id: ExerciseID) -> Verdict? { first { $0.exercise == id } }
}

/// A folder of a test's own.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "hand-ins-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
