// The exercises of lesson 4, “Teacher and student”.
//
// Read the task above each function, and write its body in place of `throw NotAttempted()`. Then,
// in a terminal:
//
//   ./lesson check 4       says what is right, and what exactly is wrong
//   ./lesson hint 4.1      helps a little; again, a little more
//   ./lesson watch 4       checks at every save
//
// What you `print` is shown below the verdict.
//
// Keep the lines that begin with `// MARK:`; they say where an exercise begins.
//
// New to Swift, but not to Python? lessons/swift-for-python.md
// 한국어 문제: lessons/ko/exercises.md

import Foundation

// MARK: 4.1 One gradient step

/// Trains a linear student by one step of plain gradient descent on the distillation loss, and
/// returns its new weights.
///
/// The logits of a linear student are weighted sums of the features: zˢ = Σ over the features f of
/// xᶠ · W[f][k] for class k, without a bias. The loss is T² · H(q̃ᵗ, q̃ˢ), its mean over the N
/// examples of the batch.
///
/// Lesson 3 gave the gradient of H(q̃ᵗ, q̃ˢ) with respect to the student's logits: (q̃ˢ − q̃ᵗ) / T.
/// With the factor T² and the mean it becomes T · (q̃ˢ − q̃ᵗ) / N for each example. A weight
/// W[f][k] reaches the logit of class k only, times the feature: its gradient is the sum over the
/// examples of xᶠ times the gradient of their logit k. The step is W − learning rate · gradient.
///
///     try gradientStep(
///       weights: [[1, 0, -1], [0, 2, 1]], features: [[1, 0], [1, 2]],
///       softLabels: [[0.6, 0.3, 0.1], [0.2, 0.5, 0.3]], temperature: 4, learningRate: 0.1)
///     // [[1.0276, -0.0081, -1.0194], [-0.0172, 1.9943, 1.0228]]
///
/// - Parameters:
///   - weights: W, features × classes.
///   - features: The batch, N examples × features.
///   - softLabels: The teacher's soft labels q̃ᵗ, N examples × classes, already softened: every row
///     sums to 1.
///   - temperature: T, above 0, the temperature of the soft labels and of the student beside them.
///   - learningRate: How long the step is for a gradient of 1.
/// - Returns: The new weights, features × classes.
/// - Throws: `NotAttempted` until it is written.
public func gradientStep(
  weights: [[Double]], features: [[Double]], softLabels: [[Double]], temperature: Double,
  learningRate: Double
) throws -> [[Double]] {
  throw NotAttempted()
}

// MARK: 4.2 Soft labels of a batch

/// Picks the soft labels that belong to a batch.
///
/// The transfer set is what the student learns from. The teacher was asked once for each of its
/// examples; row 7 of the teacher's logits belongs to example 7. In training the examples come in
/// small batches and in random order. Each example of a batch needs its own row: the softmax of the
/// teacher's logits divided by T.
///
///     let teacherLogits = [[5, 3, 1, -1], [-1, 5, 3, 1], [2, 1, 0, 0.5]]
///     try softLabels(ofBatch: [2, 0], teacherLogits: teacherLogits, temperature: 4)
///     // [[0.3255, 0.2535, 0.1974, 0.2237], [0.4551, 0.2760, 0.1674, 0.1015]]
///
/// - Parameters:
///   - batch: The numbers of the batch's examples in the transfer set, counted from 0, in the order
///     of the batch; a number may come twice.
///   - teacherLogits: The teacher's logits for the whole transfer set, examples × classes, of any
///     size.
///   - temperature: T, above 0.
/// - Returns: One soft label for each example of the batch, in the batch's order; every row sums to
///   1.
/// - Throws: `NotAttempted` until it is written.
public func softLabels(
  ofBatch batch: [Int], teacherLogits: [[Double]], temperature: Double
) throws -> [[Double]] {
  throw NotAttempted()
}

// MARK: 4.3 Accuracy and agreement

/// Says how often a student is right, and how often it decides like its teacher.
///
/// A network decides for the class with the largest logit. The accuracy is the share of the
/// examples for which the student decides for the label; the agreement, or fidelity, is the share
/// for which student and teacher decide for the same class, right or wrong.
///
///     try accuracyAndAgreement(
///       studentLogits: [[3, 1, 0], [0, 2, 1], [1, 2, 0], [0, 1, 3], [2, 1, 0], [2, 0, 1]],
///       teacherLogits: [[4, 0, 1], [1, 5, 0], [0, 1, 4], [3, 0, 2], [1, 4, 0], [3, 0, 2]],
///       labels: [0, 1, 2, 0, 1, 2])
///     // (accuracy: 0.3333, agreement: 0.5)
///
/// - Parameters:
///   - studentLogits: zˢ, examples × classes; in every row one logit is the largest.
///   - teacherLogits: zᵗ, as many.
///   - labels: The hard label of each example, counted from 0.
/// - Returns: Both shares, from 0 to 1.
/// - Throws: `NotAttempted` until it is written.
public func accuracyAndAgreement(
  studentLogits: [[Double]], teacherLogits: [[Double]], labels: [Int]
) throws -> (accuracy: Double, agreement: Double) {
  throw NotAttempted()
}

// MARK: 4.4 The interval of a gain

/// Compares two students over several seeds: the mean gain of the distilled one, and the 95 %
/// interval of that mean.
///
/// With every seed both students share the teacher, the digits, the first weights and the order. So
/// take the n differences d = distilled − hard, seed by seed. Their mean is the gain. Their
/// standard deviation is s = √(Σ (d − mean)² / (n − 1)). The interval reaches from mean − t · s /
/// √n to mean + t · s / √n, where t is a quantile of Student's t distribution; it is given.
///
///     let gain = try pairedInterval(
///       distilled: [87, 84, 88, 83, 89], hard: [81, 82, 84, 81, 83], quantile: 2.776)
///     // (mean: 4.0, low: 1.5171, high: 6.4829)
///
/// - Parameters:
///   - distilled: The accuracy of the distilled student with each of n seeds; n is at least 2.
///   - hard: The accuracy of the student with hard labels, with the same seeds in the same order.
///   - quantile: t, the 97.5 % quantile of Student's t distribution with n − 1 degrees of freedom.
/// - Returns: The mean gain, and the ends of its interval.
/// - Throws: `NotAttempted` until it is written.
public func pairedInterval(
  distilled: [Double], hard: [Double], quantile: Double
) throws -> (mean: Double, low: Double, high: Double) {
  throw NotAttempted()
}

// MARK: 4.5 The loss of a mixed batch

/// The student's total loss of a batch in which not every example has a label:
/// α · H(p, qˢ) + T² · KL(q̃ᵗ‖q̃ˢ), in nats.
///
/// A teacher needs no label to say what it sees. So the distillation loss, T² · KL(q̃ᵗ‖q̃ˢ), is the
/// mean over all examples of the batch. The student loss H(p, qˢ) is the mean over those that have
/// a label; where none has one it is 0, and the student learns from the teacher alone.
///
/// It must work for logits of any size, as in exercise 3.3.
///
///     try mixedBatchLoss(
///       studentLogits: [[2, 1, 0, 0.5], [0, 1, 2, 0.5]],
///       teacherLogits: [[5, 3, 1, -1], [-1, 5, 3, 1]], labels: [0, nil],
///       alpha: 0.1, temperature: 4)   // 0.1 · 0.5460 + 16 · (0.06826 + 0.10479) / 2 = 1.4390
///
/// - Parameters:
///   - studentLogits: zˢ, N rows of K logits, N at least 1.
///   - teacherLogits: zᵗ, N rows of K logits.
///   - labels: For each example its class from the data, from 0 to K − 1, or `nil` where nobody
///     labelled it.
///   - alpha: α, the weight of the student loss, at least 0.
///   - temperature: T, above 0.
/// - Returns: The total loss, at least 0.
/// - Throws: `NotAttempted` until it is written.
public func mixedBatchLoss(
  studentLogits: [[Double]], teacherLogits: [[Double]], labels: [Int?], alpha: Double,
  temperature: Double
) throws -> Double {
  throw NotAttempted()
}

// MARK: 4.6 The k largest shares

/// Keeps the k largest shares of a soft label, and divides what is left evenly among the other
/// classes.
///
/// The teacher's first k choices stay what they were; of the others the label no longer says which
/// is likelier. So a student that learns from such labels shows how much it needs of the teacher's
/// ranking. The sum stays 1. Where equal shares compete for the last place, the class with the
/// lower number is kept.
///
///     try keepingLargest(2, of: [0.6, 0.05, 0.25, 0.1])   // [0.6, 0.075, 0.25, 0.075]
///     try keepingLargest(1, of: [0.6, 0.05, 0.25, 0.1])   // [0.6, 0.1333, 0.1333, 0.1333]
///     try keepingLargest(2, of: [0.1, 0.3, 0.3, 0.3])     // [0.2, 0.3, 0.3, 0.2]
///
/// - Parameters:
///   - k: How many shares are kept, from 1 to K. With K the label stays as it is.
///   - softLabel: K probabilities that sum to 1, K at least 1.
/// - Returns: K probabilities that sum to 1, in the order of the classes.
/// - Throws: `NotAttempted` until it is written.
public func keepingLargest(_ k: Int, of softLabel: [Double]) throws -> [Double] {
  throw NotAttempted()
}
