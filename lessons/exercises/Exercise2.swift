// The exercises of lesson 2, “Temperature”.
//
// Read the task above each function, and write its body in place of `throw NotAttempted()`. Then,
// in a terminal:
//
//   ./lesson check 2       says what is right, and what exactly is wrong
//   ./lesson hint 2.1      helps a little; again, a little more
//   ./lesson watch 2       checks at every save
//
// What you `print` is shown below the verdict.
//
// Keep the lines that begin with `// MARK:`; they say where an exercise begins.
//
// New to Swift, but not to Python? lessons/swift-for-python.md
// 한국어 문제: lessons/ko/exercises.md

import Foundation

// MARK: 2.1 Softmax with a temperature

/// Turns logits into a soft label: the softmax of the logits divided by the temperature T.
///
/// It must work for logits of any size, and for any T above 0: a cold T makes moderate logits
/// large.
///
///     try softmax([5, 3, 1, -1], temperature: 4)   // [0.4551, 0.2760, 0.1674, 0.1015]
///     try softmax([5, 3, 1, -1], temperature: 1)   // [0.8650, 0.1171, 0.0158, 0.0021]
///
/// - Parameters:
///   - logits: A row of K logits, one a class; K is at least 1.
///   - temperature: T, above 0.
/// - Returns: K probabilities that sum to 1.
/// - Throws: `NotAttempted` until it is written.
public func softmax(_ logits: [Double], temperature: Double) throws -> [Double] {
  throw NotAttempted()
}

// MARK: 2.2 The temperature for a ratio

/// Finds the temperature at which one class is `wanted` times as likely as another one.
///
/// All that is known are the soft labels of the two classes at some other temperature. They are
/// enough, since T · ln(q̃ᵢ / q̃ⱼ) is the difference of the two logits, the same one at every T.
///
///     // At T = 2 the first class is 8 times as likely as the second.
///     // Where is it only twice as likely?
///     try temperature(givingRatio: 2, between: 0.8, and: 0.1, softenedAt: 2)   // 6
///
/// - Parameters:
///   - wanted: How many times as likely as the second class the first one is to be; above 0. It is
///     above 1 where `first` is larger than `second`, and below 1 where it is smaller, since no
///     temperature turns the order round.
///   - first: The first class's probability at the known temperature, above 0.
///   - second: The second class's, above 0 and not equal to `first`.
///   - temperature: The known temperature, above 0.
/// - Returns: The temperature wanted, above 0.
/// - Throws: `NotAttempted` until it is written.
public func temperature(
  givingRatio wanted: Double, between first: Double, and second: Double,
  softenedAt temperature: Double
) throws -> Double {
  throw NotAttempted()
}

// MARK: 2.3 Fitting the temperature

/// Fits the temperature of a trained network: the one at which its probabilities cost the least on
/// held-out examples.
///
/// The cost is the mean NLL, the mean over the examples of −ln(probability of the true class),
/// where the probabilities are the softmax of the logits divided by T. Of candidates that are
/// equally good, take the first.
///
/// It must work for logits of any size. ln qᵢ = zᵢ / T − ln Σⱼ exp(zⱼ / T), with the largest logit
/// subtracted from all of them first, takes no logarithm of a probability that was rounded to 0.
///
///     // Three of four decisions are right, and all are made with more confidence than that.
///     try fittedTemperature(
///       logits: [[4, 0, 1], [3, -1, 0], [0, 5, 1], [1, 4, 0]], labels: [0, 0, 1, 0],
///       candidates: [1, 0.25, 0.5, 2, 3, 4, 8])   // 2, with a mean NLL of 0.6540
///
///     // Two of three decisions are right, and the wrong one is a narrow one.
///     try fittedTemperature(
///       logits: [[0, 2, 3], [3, -2, -1], [0, 3, -1]], labels: [1, 0, 1],
///       candidates: [4, 1, 0.5, 2])   // 1, with a mean NLL of 0.4799
///
/// - Parameters:
///   - logits: N rows of K logits, N at least 1.
///   - labels: The true class of each row, from 0 to K − 1.
///   - candidates: The temperatures to choose from, in any order, each above 0; at least one.
/// - Returns: One of the candidates.
/// - Throws: `NotAttempted` until it is written.
public func fittedTemperature(
  logits: [[Double]], labels: [Int], candidates: [Double]
) throws -> Double {
  throw NotAttempted()
}
