import Grading
import Languages
import Rendering
import Text

/// What a learner reads when the exercises cannot be compiled.
struct BuildComplaint {
  private let failure: ExerciseBuild.Failure
  private let othersAreChecked: Bool
  private let style: TerminalStyle

  /// Puts a failure into words, of all exercises or of some.
  init(_ failure: ExerciseBuild.Failure, othersAreChecked: Bool = false, style: TerminalStyle) {
    self.failure = failure
    self.othersAreChecked = othersAreChecked
    self.style = style
  }

  /// The lines: the compiler's own for the learner's files, then what to do.
  var text: String {
    switch failure {
    case .doesNotCompile(let errors):
      let rest =
        errors.count > 10
        ? say(CheckingPhrase.moreErrors(count: errors.count - 10)) : ""
      return explained(Array(errors.prefix(10))).joined(separator: "\n") + rest
        + "\nlesson: "
        + say(othersAreChecked ? CheckingPhrase.leftOut : .doesNotCompile)
    case .changedSignature(let exercises, let errors):
      let names = exercises.map(\.description).joined(separator: ", ")
      return (errors.first ?? "") + "\nlesson: "
        + say(CheckingPhrase.changedSignature(exercises: names, first: exercises[0].description))
    case .unfit(let fault):
      var text = "lesson: " + Language.ofCommand.say(fault)
      if case .missing(_, let lesson) = fault {
        text += say(CheckingPhrase.comesBack(command: advised("reset \(lesson)")))
      }
      return text
    case .failed(let lines):
      return lines.joined(separator: "\n")
        + "\nlesson: "
        + say(CheckingPhrase.checksNotBuilt)
    }
  }

  /// The errors, each kind that is hard to understand with its usual cause below the last of them.
  private func explained(_ errors: [String]) -> [String] {
    let mistakes = errors.map { CompilerMistake($0) }
    return errors.indices.flatMap { index -> [String] in
      guard let mistake = mistakes[index], !mistakes[(index + 1)...].contains(mistake) else {
        return [errors[index]]
      }
      let margin = style.isPlain ? "" : "  "
      let lines = filled(style.language.say(mistake), to: style.readingWidth - margin.count - 1)
      return [errors[index]] + lines.map { margin + (style.isASCII ? $0.asciiForm : $0) }
    }
  }

  /// How the command ends.
  var ending: CheckEnding {
    if case .failed = failure { return .notExamined }
    return .notCompiled
  }
}
