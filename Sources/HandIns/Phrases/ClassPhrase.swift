// What is said of a class

import Grading
import Languages

/// What the reports say.
public enum ClassPhrase: Phrase, Sendable {
  case title
  case count(learners: Int, exercises: Int)
  case misunderstood, nothingWrong
  case share(Int, of: Int)
  case step(lesson: Int, step: Int, title: String)
  case ended(Verdict.Status)
  case exercises, learner, exercise, passedColumn
  case right, wrong, open
  case passed(Int, of: Int)
  case key
  case predictions, noPredictions, question
  case questionPlace(lesson: Int, step: Int, title: String?, number: Int)
  case cameTrue, didNot, skipped
  case ofPredictions(right: Int, wrong: Int, skipped: Int)
  case unread
  case details, expected, got
  case privacy
  case more(Int)
  case grading(Int)
}
