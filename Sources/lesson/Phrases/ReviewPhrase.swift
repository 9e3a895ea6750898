// What a review says

import Languages

/// What `lesson review` says beside the questions.
enum ReviewPhrase: Phrase {
  case place(lesson: Int, step: Int, title: String)
  case skippedBefore
  case saidBefore(answer: String)
  case keys
  case nothing
  case noQuestions
  case result(right: Int, count: Int)
  case asksOnTerminal
  case openExercises(count: Int)
  case file(path: String)
}
