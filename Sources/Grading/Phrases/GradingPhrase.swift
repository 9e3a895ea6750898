import ExerciseChecks
import Languages

/// What is said about an attempt.
///
/// `during` is the call in which it was stopped, `at` the place in the learner's file.
enum GradingPhrase: Phrase {
  case crashed(during: String?, at: String?, Verdict.Reason?)
  case timedOut(seconds: Double, during: String?)
  case flooded(kilobytes: Int, during: String?)
  case outOfMemory(during: String?, at: String?)
  case leftEarly(Verdict.Reason?, during: String?)
  case notStarted(Verdict.Reason?)
  case shape(expected: Shape, got: Shape)
  /// The ends of sentences that say which invariants are broken, in the reader's language.
  case mismatch(ends: [String])
  case threw(error: String, during: String)
  case points(Int, of: Int)
  /// A wrong answer in a line of its own.
  case example(Fault.Call)
}
