// The exercises of lesson 1, “Dark knowledge”.
//
// Read the task above each function, and write its body in place of `throw NotAttempted()`. Then,
// in a terminal:
//
//   ./lesson check 1       says what is right, and what exactly is wrong
//   ./lesson hint 1.1      helps a little; again, a little more
//   ./lesson watch 1       checks at every save
//
// What you `print` is shown below the verdict.
//
// Keep the lines that begin with `// MARK:`; they say where an exercise begins.
//
// New to Swift, but not to Python? lessons/swift-for-python.md
// 한국어 문제: lessons/ko/exercises.md

import Foundation

// MARK: 1.1 Softmax

/// Turns logits into probabilities: exp of each logit, divided by the sum of them all.
///
/// It must work for logits of any size. `exp(1000)` is infinite in `Double`; the softmax of
/// [1000, 0] is not.
///
///     try softmax([2, 1, 0])   // [0.6652, 0.2447, 0.0900]
///
/// - Parameter logits: A row of K logits, one a class; K is at least 1.
/// - Returns: K probabilities that sum to 1.
/// - Throws: `NotAttempted` until it is written.
public func softmax(_ logits: [Double]) throws -> [Double] {
  let largest = logits.max() ?? 0
  let weights = logits.map { exp($0 - largest) }
  let sum = weights.reduce(0, +)
  return weights.map { $0 / sum }
}

// MARK: 1.2 Entropy

/// Says how unsure a distribution is: −Σ qᵢ · log qᵢ, the sum over its classes.
///
/// With the natural logarithm it is in nats, with the logarithm to base 2 in bits. A class of
/// probability 0 adds nothing to it.
///
///     try entropy([0.5, 0.25, 0.25], inBits: true)    // 1.5
///     try entropy([0.5, 0.25, 0.25], inBits: false)   // 1.0397
///
/// - Parameters:
///   - probabilities: K probabilities that sum to 1.
///   - inBits: Whether in bits; otherwise in nats.
/// - Returns: The entropy, from 0 to log K.
/// - Throws: `NotAttempted` until it is written.
public func entropy(_ probabilities: [Double], inBits: Bool) throws -> Double {
  let terms = probabilities.map { $0 > 0 ? $0 * log($0) : 0 }
  let nats = -terms.reduce(0, +)
  return inBits ? nats / log(2) : nats
}

// MARK: 1.3 Ranking of the wrong classes

/// Puts the wrong classes in order, the likeliest first: what a teacher knows beyond the label.
///
/// Classes are counted from 0. The class of the hard label is left out, also where the teacher does
/// not find it the likeliest. Of classes that are equally likely, the one with the lower number
/// comes first.
///
///     try rankingOfWrongClasses([0.55, 0.05, 0.3, 0.1], label: 0)   // [2, 3, 1]
///     try rankingOfWrongClasses([0.2, 0.6, 0.2], label: 1)          // [0, 2]
///
/// - Parameters:
///   - probabilities: K probabilities that sum to 1; K is at least 2.
///   - label: The hard label, a class from 0 to K − 1.
/// - Returns: The K − 1 other classes.
/// - Throws: `NotAttempted` until it is written.
public func rankingOfWrongClasses(_ probabilities: [Double], label: Int) throws -> [Int] {
  let wrongClasses = probabilities.indices.filter { $0 != label }
  return wrongClasses.sorted { a, b in
    probabilities[a] != probabilities[b] ? probabilities[a] > probabilities[b] : a < b
  }
}

// MARK: 1.4 Share of the runner-up

/// Sets the likeliest class aside, and says what share of all that is left the runner-up has.
///
/// With p₁ for the likeliest class and p₂ for the second likeliest one, that is p₂ / (1 − p₁).
/// Where two classes are equally likely, either may be set aside. Where nothing is left, as in a
/// hard label, the share is 0.
///
///     try shareOfRunnerUp([0.05, 0.6, 0.32, 0.03])   // 0.8
///
/// - Parameter probabilities: K probabilities that sum to 1, in any order; K is at least 2.
/// - Returns: The share, from 0 to 1.
/// - Throws: `NotAttempted` until it is written.
public func shareOfRunnerUp(_ probabilities: [Double]) throws -> Double {
  let sorted = probabilities.sorted(by: >)
  let rest = 1 - sorted[0]
  return rest > 0 ? sorted[1] / rest : 0
}
