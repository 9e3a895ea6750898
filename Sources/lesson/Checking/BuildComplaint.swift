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
        ? say(en: "\n… and \(errors.count - 10) more", ko: "\n… 그 밖에 \(errors.count - 10)개") : ""
      return errors.prefix(10).joined(separator: "\n") + rest
        + "\nlesson: "
        + say(
          en: "the exercises do not compile, so none was checked",
          ko: "연습 문제가 컴파일되지 않아 하나도 채점하지 못했습니다")
    case .changedSignature(let exercises, let errors):
      let names = exercises.map(\.description).joined(separator: ", ")
      return (errors.first ?? "") + "\nlesson: "
        + say(
          en:
            "the function of exercise \(names) has another name or other parameters than its task says; "
            + "put its first line back, or the whole exercise with: ./lesson reset \(exercises[0])",
          ko: "연습 문제 \(names)의 함수 이름이나 매개변수가 문제와 다릅니다. 첫 줄을 되돌리거나, 문제 전체를 되돌리십시오: "
            + "./lesson reset \(exercises[0])")
    case .unfit(let fault):
      return "lesson: " + Language.ofCommand.say(fault)
    case .failed(let lines):
      return lines.joined(separator: "\n")
        + "\nlesson: "
        + say(
          en:
            "the checks could not be built; that is no fault of your exercises. Try: scripts/setup",
          ko: "채점 프로그램을 빌드하지 못했습니다. 연습 문제의 잘못이 아닙니다. 이렇게 해 보십시오: scripts/setup")
    }
  }

  /// How the command ends.
  var ending: CheckEnding {
    if case .failed = failure { return .notExamined }
    return .notCompiled
  }
}
