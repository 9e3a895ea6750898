// Runs the learner's answer to one exercise: `ExerciseRunner 1.2`, with a nonce on standard input.
// `lesson check` and the tests start it; it is not for use by hand.

import ExerciseChecks
import Exercises

runAttempt(of: answers) { $0 is NotAttempted }
