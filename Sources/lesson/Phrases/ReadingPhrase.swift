// The player's own words

import Languages

/// What the player says to the reader, beside the lesson.
enum ReadingPhrase: Phrase {
  case next
  case more
  case end
  case back
  case goTo
  case find
  case plot
  case code
  case set
  case help
  case quit
  case skip
  case goesOnThere
  case startsOver
  case closes
  case frames
  case nextPlot
  /// The heading of the keys.
  case keys
  case keyOfNext
  case helpOnNext
  case keyOfBack
  case helpOnBack
  case helpOnGoTo
  case helpOnFind
  case helpOnPlot
  case helpOnCode
  case helpOnSet
  case helpOnHelp
  case helpOnQuit
  /// To go on where the reader was.
  case offer(step: Int, title: String)
  case goToPrompt(count: Int)
  /// The heading of the steps' titles.
  case contents
  /// A step's title, where the reader is.
  case here(title: String)
  case findPrompt
  case foundNowhere(text: String)
  /// The heading of the steps in which something was found.
  case foundAt(text: String)
  /// Why there is no plot to be shown large.
  case stepHasNoPlot
  case showsNoPlots
  /// How far a lesson is read.
  case readUpTo(step: Int, count: Int)
  case isRead
  case predicted(right: Int, count: Int)
  /// The heading of what to do after a lesson.
  case whatNext
  case nextExercises(count: Int, path: String)
  case nextLesson(number: Int, title: String)
  case nextList
  case nextReview
  case setPrompt
  case choicePrompt(count: Int)
  case exactNumberPrompt
  case numberPrompt(tolerance: String)
  /// ``numberPrompt(tolerance:)`` for narrow windows.
  case shortNumberPrompt(tolerance: String)
  case wantsChoice(typed: String, count: Int)
  case wantsNumber(typed: String)
  case wantsWholeNumber(typed: String)
  case wantsStep(typed: String, count: Int)
  /// What changed in a step that is shown again; `values` is `nil` where all is as it was.
  case changed(values: String?, numbers: Int, words: Int)
  case frame(parameter: String, value: String, number: Int, count: Int)
  case computing(step: Int)
  case training(network: String)
  case done(number: Int, count: Int)
  case minutesLeft(minutes: Int)
  case secondsLeft(seconds: Int)
}
