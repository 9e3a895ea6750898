// What is said around a question, wherever it is asked: in a lesson and in a review.

import Notebooks
import Text

extension Question {
  /// What stands before the reader's answer, from the longest to the shortest.
  var prompts: [String] {
    switch answer {
    case .choice(let choices, _): return [say(ReadingPhrase.choicePrompt(count: choices.count))]
    case .number:
      let tolerance = toleranceText ?? "0"
      if tolerance == "0" { return [say(ReadingPhrase.exactNumberPrompt)] }
      return [
        say(ReadingPhrase.numberPrompt(tolerance: tolerance)),
        say(ReadingPhrase.shortNumberPrompt(tolerance: tolerance)),
      ]
    }
  }

  /// What an answer that was not understood is answered with.
  func complaint(about typed: String) -> String {
    switch answer {
    case .choice(let choices, _):
      say(ReadingPhrase.wantsChoice(typed: quoted(typed), count: choices.count))
    case .number(_, _, .integer): say(ReadingPhrase.wantsWholeNumber(typed: quoted(typed)))
    case .number: say(ReadingPhrase.wantsNumber(typed: quoted(typed)))
    }
  }
}
