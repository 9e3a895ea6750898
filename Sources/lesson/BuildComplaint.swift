import Grading

/// What a learner reads when the exercises cannot be compiled.
struct BuildComplaint {
  private let failure: ExerciseBuild.Failure

  /// Puts a failure into words.
  init(_ failure: ExerciseBuild.Failure) {
    self.failure = failure
  }

  /// The lines: the compiler's own for the learner's files, then what to do.
  var text: String {
    switch failure {
    case .doesNotCompile(let errors):
      let rest = errors.count > 10 ? "\n… and \(errors.count - 10) more" : ""
      return errors.prefix(10).joined(separator: "\n") + rest
        + "\nlesson: the exercises do not compile, so none was checked"
    case .changedSignature(let exercises, let errors):
      let names = exercises.map(\.description).joined(separator: ", ")
      return (errors.first ?? "")
        + "\nlesson: the function of exercise \(names) has another name or other parameters than its task says; "
        + "put its first line back, or the whole exercise with: ./lesson reset \(exercises[0])"
    case .failed(let lines):
      return lines.joined(separator: "\n")
        + "\nlesson: the checks could not be built; that is no fault of your exercises. Try: scripts/setup"
    }
  }

  /// How the command ends.
  var ending: CheckEnding {
    if case .failed = failure { return .notExamined }
    return .notCompiled
  }
}
