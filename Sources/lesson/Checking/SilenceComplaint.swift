import Grading
import Rendering
import Text

/// What a learner reads when the command that was to answer said nothing to any question.
struct SilenceComplaint {
  private let command: String
  private let verdict: Verdict
  private let style: TerminalStyle

  /// Takes the first verdict, which says what became of the command.
  init(of command: String, _ verdict: Verdict, style: TerminalStyle) {
    self.command = command
    self.verdict = verdict
    self.style = style
  }

  /// All in one line, for programs.
  var line: String {
    say(CheckingPhrase.saidNothing(command: quoted(command)))
      + (verdict.message(in: style.language).map { " " + $0 } ?? "")
  }

  /// What it said, and below that what became of it.
  var text: String {
    let printed = Excerpt(verdict.printed, length: 200).lines
    return (printed + ["lesson: " + line]).joined(separator: "\n")
  }

  /// How the command ends.
  var ending: CheckEnding { verdict.status == .timedOut ? .timedOut : .notCompiled }
}
