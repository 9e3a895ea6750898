import ExerciseChecks
import Languages

/// What is said about an attempt.
///
/// `during` is the call in which it was stopped, `at` the place in the learner's file.
enum GradingPhrase: Phrase {
  case notCompiled
  case stillThrows
  case crashed(during: String?, at: String?, Verdict.Reason?)
  case timedOut(seconds: Double, during: String?)
  case flooded(kilobytes: Int, during: String?)
  case outOfMemory(during: String?, at: String?)
  case multiplied(during: String?)
  case leftEarly(Verdict.Reason?, during: String?)
  case misspoken(Misspoken, during: String?)
  case notStarted(Verdict.Reason?)
  case shape(expected: Shape, got: Shape)
  /// The ends of sentences that say which invariants are broken, and the names of the checks with
  /// and without wrong answers, in the reader's language.
  case mismatch(ends: [String], wrong: [String], right: [String])
  /// These checks fail for a reason of their own, which may be known.
  case besides(checks: [String], String?)
  /// Two things that were done at once.
  case both(String, String)
  /// Two steps that were done otherwise.
  case twoSteps(StepChange, StepChange)
  /// What was done to the answers of a misconception.
  case onTopOfIt(Symptom)
  case threw(error: String, during: String)
  case points(Int, of: Int)
  /// A wrong answer in a line of its own.
  case example(Fault.Call)
}
