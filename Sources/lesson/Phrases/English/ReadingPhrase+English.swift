// The player's own words, in English.

extension ReadingPhrase {
  var english: String {
    switch self {
    case .next: "Enter next"
    case .more: "Enter more"
    case .end: "Enter ends"
    case .back: "b back"
    case .goTo: "g contents"
    case .find: "/ find"
    case .plot: "p plot"
    case .code: "c code"
    case .set: "s set"
    case .help: "? help"
    case .quit: "q quit"
    case .skip: "Enter alone skips"
    case .goesOnThere: "Enter goes on there"
    case .startsOver: "1 starts over"
    case .closes: "Enter closes"
    case .frames: "← → other values"
    case .nextPlot: "p next plot"
    case .keys: "Keys"
    case .keyOfNext: "Enter, space, →"
    case .helpOnNext:
      "the next step, as do n, j, ↓ and Page Down; at a question, Enter alone skips it"
    case .keyOfBack: "b, ←"
    case .helpOnBack: "back to the step before, as do k, ↑ and Page Up"
    case .helpOnGoTo: "the contents; go to a step, by its number"
    case .helpOnFind: "find the steps that say something"
    case .helpOnPlot:
      "the step's plot as large as the window; with several values, the arrow keys change them"
    case .helpOnCode: "hide the code, or show it again"
    case .helpOnSet:
      "set parameters, as in seed=2, and see what changes in the step; - alone sets them back"
    case .helpOnHelp: "these keys"
    case .helpOnQuit: "quit; the place is remembered"
    case .offer(let step, let title): "You were at step \(step), “\(title)”."
    case .goToPrompt(let count): "Go to step (1 to \(count)): "
    case .contents: "In this lesson"
    case .here(let title): "\(title) (you are here)"
    case .findPrompt: "Find: "
    case .foundNowhere(let text): "No step of this lesson says \(text)."
    case .foundAt(let text): "Steps that say \(text)"
    case .stepHasNoPlot: "This step has no plot."
    case .showsNoPlots:
      "Plots are not shown here; \(advised("--help")) tells what --show can be. "
        + "Their files are written all the same."
    case .readUpTo(let step, let count): "at step \(step) of \(count)"
    case .isRead: "read"
    case .predicted(let right, let count):
      "\(right) of \(count) \(count == 1 ? "prediction" : "predictions") right"
    case .whatNext: "What next"
    case .nextExercises(let count, let path):
      "checks the exercises of this lesson, \(count == 1 ? "one of them" : "\(count) of them") open, in \(path)"
    case .nextLesson(let number, let title): "lesson \(number), “\(title)”"
    case .nextList: "how far you are, and what comes next"
    case .nextReview: "what you predicted wrong or skipped, asked again"
    case .setPrompt: "Set name=value (- sets back): "
    case .choicePrompt(let count): "Your prediction, 1 to \(count): "
    case .exactNumberPrompt: "Your prediction, a number: "
    case .numberPrompt(let tolerance): "Your prediction, a number (up to \(tolerance) off counts): "
    case .shortNumberPrompt(let tolerance): "Your prediction (±\(tolerance)): "
    case .wantsChoice(let typed, let count):
      "\(typed) is none of them. Type a number from 1 to \(count), or only Enter to skip."
    case .wantsNumber(let typed):
      "\(typed) is no number such as 12 or 0.5. Type one, or only Enter to skip."
    case .wantsWholeNumber(let typed):
      "\(typed) is no whole number such as 12. Type one, or only Enter to skip."
    case .wantsStep(let typed, let count):
      "\(typed) is no step. Type a number from 1 to \(count), or only Enter to stay."
    case .changed(let values, let numbers, let words):
      (values ?? "As it was") + ": " + changes(numbers: numbers, words: words)
    case .frame(let parameter, let value, let number, let count):
      "\(parameter) = \(value) (\(number) of \(count))"
    case .computing(let step): "computing step \(step)"
    case .training(let network): "training \(network)"
    case .done(let number, let count): "\(number) of \(count)"
    case .minutesLeft(let minutes): "about \(minutes) min left"
    case .secondsLeft(let seconds): "about \(seconds) s left"
    }
  }

  private func changes(numbers: Int, words: Int) -> String {
    let number = "\(numbers) \(numbers == 1 ? "number" : "numbers")"
    let word = "\(words) \(words == 1 ? "word" : "words")"
    return switch (numbers, words) {
    case (0, 0): "nothing changed in this step."
    case (_, 0): "\(number) changed in this step."
    case (0, _): "\(word) changed in this step."
    default: "\(number) and \(word) changed in this step."
    }
  }
}
