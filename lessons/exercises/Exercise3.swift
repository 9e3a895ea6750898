// The exercises of lesson 3, “The distillation loss”.
//
// Read the task above each function, and write its body in place of `throw NotAttempted()`. Then, in a terminal:
//
//   ./lesson check 3       says what is right, and what exactly is wrong
//   ./lesson hint 3.1      helps a little; again, a little more
//   ./lesson watch 3       checks at every save
//
// Keep the lines that begin with `// MARK:`; they say where an exercise begins.
//
// 한국어 문제: lessons/ko/exercises.md

import Foundation

// MARK: 3.1 Cross entropy

/// Says what a prediction q costs when p is the target: H(p, q) = −Σ pᵢ · ln qᵢ, the sum over the classes, in nats.
///
/// The target may be a hard label or a soft one. A class whose target is 0 adds nothing, even where the prediction is
/// 0 as well.
///
///     try crossEntropy([0.7, 0.2, 0.1], [0.5, 0.1, 0.4])   // 1.0373
///     try crossEntropy([1, 0, 0], [0.5, 0.5, 0])           // 0.6931
///
/// - Parameters:
///   - target: p, K probabilities that sum to 1.
///   - prediction: q, K probabilities that sum to 1; above 0 wherever the target is.
/// - Returns: The cross entropy, at least the target's own entropy.
/// - Throws: `NotAttempted` until it is written.
public func crossEntropy(_ target: [Double], _ prediction: [Double]) throws -> Double {
  throw NotAttempted()
}

// MARK: 3.2 KL divergence

/// Says how far a prediction q is from the target p: KL(p‖q) = Σ pᵢ · ln(pᵢ / qᵢ), the sum over the classes, in nats.
///
/// It is 0 when both are equal, and never negative. A class whose target is 0 adds nothing, even where the prediction is
/// 0 as well.
///
///     try klDivergence([0.7, 0.2, 0.1], [0.5, 0.1, 0.4])   // 0.2355
///     try klDivergence([1, 0, 0], [0.5, 0.5, 0])           // 0.6931
///
/// - Parameters:
///   - target: p, K probabilities that sum to 1.
///   - prediction: q, K probabilities that sum to 1; above 0 wherever the target is.
/// - Returns: The divergence, at least 0.
/// - Throws: `NotAttempted` until it is written.
public func klDivergence(_ target: [Double], _ prediction: [Double]) throws -> Double {
  throw NotAttempted()
}

// MARK: 3.3 The distillation loss

/// The student's total loss with the factor T²: α · H(p, qˢ) + T² · KL(q̃ᵗ‖q̃ˢ), the mean over the examples, in nats.
///
/// p is the hard label, H the cross entropy, qˢ = softmax(zˢ), q̃ᵗ = softmax(zᵗ / T) and q̃ˢ = softmax(zˢ / T).
///
/// It must work for logits of any size, also for a student that is surely wrong, where a probability is rounded to 0 and
/// its logarithm would be −∞. Take the logarithm straight from the logits: with m for the largest one,
/// ln qᵢ = (zᵢ − m) / T − ln Σⱼ exp((zⱼ − m) / T).
///
///     try distillationLoss(
///       studentLogits: [[2, 1, 0, 0.5]], teacherLogits: [[5, 3, 1, -1]], labels: [0],
///       alpha: 0.1, temperature: 4)   // 0.1 · 0.5460 + 16 · 0.06826 = 1.1468
///
/// - Parameters:
///   - studentLogits: zˢ, N rows of K logits, N at least 1.
///   - teacherLogits: zᵗ, N rows of K logits.
///   - labels: N hard labels from the data, classes from 0 to K − 1.
///   - alpha: α, the weight of the student loss, at least 0.
///   - temperature: T, above 0.
/// - Returns: The total loss, at least 0.
/// - Throws: `NotAttempted` until it is written.
public func distillationLoss(
  studentLogits: [[Double]], teacherLogits: [[Double]], labels: [Int], alpha: Double,
  temperature: Double
) throws -> Double {
  throw NotAttempted()
}

// MARK: 3.4 The gradient

/// The gradient of the total loss of exercise 3.3 with respect to the student's logits.
///
/// The loss is α · H(p, qˢ) + T² · KL(q̃ᵗ‖q̃ˢ), the mean over the examples. The gradient of H(p, qˢ) is qˢ − p, and that of
/// KL(q̃ᵗ‖q̃ˢ) is (q̃ˢ − q̃ᵗ) / T, where p is 1 for the label and 0 for the other classes. It must work for logits of any size.
///
///     try distillationGradient(
///       studentLogits: [[2, 1, 0, 0.5]], teacherLogits: [[5, 3, 1, -1]], labels: [0],
///       alpha: 0.1, temperature: 4)   // [[-0.5605, -0.0688, 0.1278, 0.5015]]
///
/// - Parameters:
///   - studentLogits: zˢ, N rows of K logits, N at least 1.
///   - teacherLogits: zᵗ, N rows of K logits.
///   - labels: N hard labels from the data, classes from 0 to K − 1.
///   - alpha: α, the weight of the student loss, at least 0.
///   - temperature: T, above 0.
/// - Returns: The derivative of the loss with respect to each logit of the student: N rows of K numbers.
/// - Throws: `NotAttempted` until it is written.
public func distillationGradient(
  studentLogits: [[Double]], teacherLogits: [[Double]], labels: [Int], alpha: Double,
  temperature: Double
) throws -> [[Double]] {
  throw NotAttempted()
}
