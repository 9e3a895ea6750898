// A hand-in from its text to its verdicts.

import ExerciseChecks
import Foundation
import OperatingSystem

/// Builds and grades hand-ins.
public struct HandInGrader: Sendable {
  private let workshop: Workshop?
  private let python: PythonProgram?
  private let containment: Containment?
  private let timeLimit: Double

  /// Takes what is ready.
  ///
  /// - Parameters:
  ///   - workshop: Where Swift is built; `nil` where nobody handed in any.
  ///   - python: What runs Python; the same.
  ///   - containment: What strangers' code runs in.
  ///   - timeLimit: How long one exercise may take, in seconds.
  public init(
    workshop: Workshop?, python: PythonProgram?, containment: Containment?, timeLimit: Double
  ) {
    (self.workshop, self.python) = (workshop, python)
    (self.containment, self.timeLimit) = (containment, timeLimit)
  }

  /// The verdicts on a hand-in, one an exercise.
  ///
  /// - Parameters:
  ///   - code: The hand-in.
  ///   - name: A name for its folder that no other has, of letters and digits.
  /// - Returns: The verdicts, in the order of the exercises.
  public func verdicts(on code: HandInCode, named name: String) async -> [Verdict] {
    switch code {
    case .swift: await verdictsOnSwift(code, name)
    case .python(let text): await verdictsOnPython(text, name)
    }
  }

  private func verdictsOnSwift(_ code: HandInCode, _ name: String) async -> [Verdict] {
    let failure: ExerciseBuild.Failure
    do throws(ExerciseBuild.Failure) {
      guard let workshop else { throw .failed(["no workshop"]) }
      let place = try workshop.place(of: name, code)
      defer { try? FileManager.default.removeItem(atPath: place) }
      let product = try await product(in: place, of: workshop)
      var grader = Grader(workshop.answerer(product.program), timeLimit: timeLimit)
      grader.leftOut = product.leftOut
      return await grader.verdictsInTurn()
    } catch {
      failure = error
    }
    // Of what nothing can be compiled, nothing is right.
    return allExercises.map { exercise in
      var verdict = Verdict(
        exercise: exercise.id, status: .notCompiled, findings: [], timeLimit: timeLimit,
        printed: "")
      if case .failed(let lines) = failure {
        verdict.status = .notStarted
        verdict.reason = .failure(lines.joined(separator: " "))
      }
      return verdict
    }
  }

  /// What compiles of a hand-in.
  private func product(
    in place: String, of workshop: Workshop
  ) async throws(ExerciseBuild.Failure) -> ExerciseBuild.Product {
    do throws(ExerciseBuild.Failure) {
      return ExerciseBuild.Product(
        program: try await workshop.program(in: place), leftOut: [], failure: nil)
    } catch {
      let selection = ExerciseSelection(root: workshop.root, exercises: place)
      let whole = Self.texts(in: place)
      let product = await selection.product(avoiding: error) {
        leftOut async throws(ExerciseBuild.Failure) in
        for (lesson, text) in whole {
          let kept = selection.selection(
            from: ExerciseFile(text), lesson: lesson, without: leftOut)
          do {
            try Data(kept.utf8).write(
              to: URL(filePath: place + "/" + ExerciseFolder.path(lesson: lesson)))
          } catch { throw .failed([error.localizedDescription]) }
        }
        return try await workshop.program(in: place)
      }
      guard let product else { throw error }
      return product
    }
  }

  private static func texts(in place: String) -> [(lesson: Int, text: String)] {
    Set(allExercises.map(\.id.lesson)).sorted().compactMap { lesson in
      let path = place + "/" + ExerciseFolder.path(lesson: lesson)
      return (try? String(contentsOfFile: path, encoding: .utf8)).map { (lesson, $0) }
    }
  }

  private func verdictsOnPython(_ text: String, _ name: String) async -> [Verdict] {
    let reason: String
    do {
      guard let python else { throw ExerciseBuild.Failure.failed(["python3"]) }
      let folder = try WorkFolder()
      defer { folder.remove() }
      let process = try python.process(answering: text, in: folder.path, containment)
      return await Grader(.program(process), timeLimit: timeLimit).verdicts(
        on: allExercises.map(\.id))
    } catch {
      reason = "\(error)"
    }
    return allExercises.map {
      Verdict(
        exercise: $0.id, status: .notStarted, findings: [], reason: .failure(reason),
        timeLimit: timeLimit, printed: "")
    }
  }
}

extension Grader {
  /// Grades every exercise, one after the other: beside it another hand-in is graded.
  func verdictsInTurn() async -> [Verdict] {
    var verdicts: [Verdict] = []
    for exercise in allExercises { verdicts.append(await verdict(on: exercise.id)) }
    return verdicts
  }
}
