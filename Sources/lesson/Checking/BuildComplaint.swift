import Grading
import Languages

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
      let rest =
        errors.count > 10
        ? say(CheckingPhrase.moreErrors(count: errors.count - 10)) : ""
      return errors.prefix(10).joined(separator: "\n") + rest
        + "\nlesson: "
        + say(CheckingPhrase.doesNotCompile)
    case .changedSignature(let exercises, let errors):
      let names = exercises.map(\.description).joined(separator: ", ")
      return (errors.first ?? "") + "\nlesson: "
        + say(CheckingPhrase.changedSignature(exercises: names, first: exercises[0].description))
    case .unfit(let fault):
      return "lesson: " + Language.ofCommand.say(fault)
    case .failed(let lines):
      return lines.joined(separator: "\n")
        + "\nlesson: "
        + say(CheckingPhrase.checksNotBuilt)
    }
  }

  /// How the command ends.
  var ending: CheckEnding {
    if case .failed = failure { return .notExamined }
    return .notCompiled
  }
}
