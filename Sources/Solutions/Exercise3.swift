// The exercises of lesson 3, “The distillation loss”.
//
// Read the task above each function, and write its body in place of `throw NotAttempted()`. Then,
// in a terminal:
//
//   ./lesson check 3       says what is right, and what exactly is wrong
//   ./lesson hint 3.1      helps a little; again, a little more
//   ./lesson watch 3       checks at every save
//
// What you `print` is shown below the verdict.
//
// Keep the lines that begin with `// MARK:`; they say where an exercise begins.
//
// New to Swift, but not to Python? lessons/swift-for-python.md
// 한국어 문제: lessons/ko/exercises.md

import Foundation

// MARK: 3.1 Cross entropy

/// Says what a prediction q costs when p is the target: H(p, q) = −Σ pᵢ · ln qᵢ, the sum over the
/// classes, in nats.
///
/// The target may be a hard label or a soft one. A class whose target is 0 adds nothing, even where
/// the prediction is 0 as well.
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
  var sum = 0.0
  for (p, q) in zip(target, prediction) where p > 0 {
    sum -= p * log(q)
  }
  return sum
}

// MARK: 3.2 KL divergence

/// Says how far a prediction q is from the target p: KL(p‖q) = Σ pᵢ · ln(pᵢ / qᵢ), the sum over the
/// classes, in nats.
///
/// It is 0 when both are equal, and never negative. A class whose target is 0 adds nothing, even
/// where the prediction is 0 as well.
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
  var sum = 0.0
  for (p, q) in zip(target, prediction) where p > 0 {
    sum += p * log(p / q)
  }
  return sum
}

// MARK: 3.3 The distillation loss

/// The student's total loss with the factor T²: α · H(p, qˢ) + T² · KL(q̃ᵗ‖q̃ˢ), the mean over the
/// examples, in nats.
///
/// p is the hard label, H the cross entropy, qˢ = softmax(zˢ), q̃ᵗ = softmax(zᵗ / T) and q̃ˢ =
/// softmax(zˢ / T).
///
/// It must work for logits of any size, also for a student that is surely wrong, where a
/// probability is rounded to 0 and its logarithm would be −∞. Take the logarithm straight from the
/// logits: with m for the largest one, ln qᵢ = (zᵢ − m) / T − ln Σⱼ exp((zⱼ − m) / T).
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
  func logSoftmax(_ logits: [Double], _ temperature: Double) -> [Double] {
    let largest = logits.max() ?? 0
    let scaled = logits.map { ($0 - largest) / temperature }
    let logSum = log(scaled.map { exp($0) }.reduce(0, +))
    return scaled.map { $0 - logSum }
  }
  var (studentLoss, divergence) = (0.0, 0.0)
  for ((student, teacher), label) in zip(zip(studentLogits, teacherLogits), labels) {
    studentLoss -= logSoftmax(student, 1)[label]
    let logTeacher = logSoftmax(teacher, temperature)
    let logStudent = logSoftmax(student, temperature)
    divergence += zip(logTeacher, logStudent).map { exp($0) * ($0 - $1) }.reduce(0, +)
  }
  return (alpha * studentLoss + temperature * temperature * divergence) / Double(labels.count)
}

// MARK: 3.4 The gradient

/// The gradient of the total loss of exercise 3.3 with respect to the student's logits.
///
/// The loss is α · H(p, qˢ) + T² · KL(q̃ᵗ‖q̃ˢ), the mean over the examples. The gradient of
/// H(p, qˢ) is qˢ − p, and that of KL(q̃ᵗ‖q̃ˢ) is (q̃ˢ − q̃ᵗ) / T, where p is 1 for the label and 0
/// for the other classes. It must work for logits of any size.
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
/// - Returns: The derivative of the loss with respect to each logit of the student: N rows of K
///   numbers.
/// - Throws: `NotAttempted` until it is written.
public func distillationGradient(
  studentLogits: [[Double]], teacherLogits: [[Double]], labels: [Int], alpha: Double,
  temperature: Double
) throws -> [[Double]] {
  func softmax(_ logits: [Double], _ temperature: Double) -> [Double] {
    let largest = logits.max() ?? 0
    let weights = logits.map { exp(($0 - largest) / temperature) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }
  let count = Double(labels.count)
  return zip(zip(studentLogits, teacherLogits), labels).map { logits, label in
    let (student, teacher) = logits
    let prediction = softmax(student, 1)
    let softStudent = softmax(student, temperature)
    let softTeacher = softmax(teacher, temperature)
    return student.indices.map { index in
      let hard = prediction[index] - (index == label ? 1 : 0)
      let soft = temperature * (softStudent[index] - softTeacher[index])
      return (alpha * hard + soft) / count
    }
  }
}

// MARK: 3.5 The divergence the other way round

/// The KL divergence with student and teacher exchanged, KL(q̃ˢ‖q̃ᵗ), the mean over the examples,
/// in nats.
///
/// In 3.2 and 3.3 the teacher weighs the classes. Here the student does: for each example it is Σ
/// q̃ˢᵢ · ln(q̃ˢᵢ / q̃ᵗᵢ), the sum over the classes, where q̃ˢ = softmax(zˢ / T) and q̃ᵗ =
/// softmax(zᵗ / T). A student that leaves out one of its teacher's two favourites is forgiven; one
/// that says what its teacher rules out pays dearly. It is called the reverse divergence, and some
/// choose it for language models. There is no factor T² in this exercise.
///
/// It must work for logits of any size, also where a probability is rounded to 0. Take both
/// logarithms straight from the logits, as in 3.3.
///
///     try reverseKLDivergence(
///       studentLogits: [[2, 1, 0, 0.5]], teacherLogits: [[5, 3, 1, -1]], temperature: 4)
///     // 0.07852, where KL(q̃ᵗ‖q̃ˢ) was 0.06826
///
///     // The teacher has two favourites, the student only one of them.
///     try reverseKLDivergence(
///       studentLogits: [[4, 0, 0]], teacherLogits: [[4, 0, 4]], temperature: 1)
///     // 0.5956, where KL(q̃ᵗ‖q̃ˢ) is 1.3156
///
/// - Parameters:
///   - studentLogits: zˢ, N rows of K logits, N at least 1.
///   - teacherLogits: zᵗ, N rows of K logits.
///   - temperature: T, above 0, for both.
/// - Returns: The divergence, at least 0.
/// - Throws: `NotAttempted` until it is written.
public func reverseKLDivergence(
  studentLogits: [[Double]], teacherLogits: [[Double]], temperature: Double
) throws -> Double {
  func logSoftmax(_ logits: [Double]) -> [Double] {
    let largest = logits.max() ?? 0
    let scaled = logits.map { ($0 - largest) / temperature }
    let logSum = log(scaled.map { exp($0) }.reduce(0, +))
    return scaled.map { $0 - logSum }
  }
  var sum = 0.0
  for (student, teacher) in zip(studentLogits, teacherLogits) {
    for (logStudent, logTeacher) in zip(logSoftmax(student), logSoftmax(teacher)) {
      sum += exp(logStudent) * (logStudent - logTeacher)
    }
  }
  return sum / Double(studentLogits.count)
}

// MARK: 3.6 The gradient of the parts

/// Takes the gradient of KL(q̃ᵗ‖q̃ˢ) apart into two pulls: the right class against all the others,
/// and the others among themselves.
///
/// The divergence is a sum of two parts. Right against rest: the KL divergence of two shares only,
/// that of the right class, q̃, and that of all the others together, 1 − q̃. Among the rest: w ·
/// KL(r̃ᵗ‖r̃ˢ), where r̃ are the shares of the other classes among themselves, the softmax of their
/// logits / T without the right class. The weight w is what the teacher leaves to them all, 1 − q̃ᵗ
/// of the right class.
///
/// The gradient of the second part with respect to the student's logits is w · (r̃ˢ − r̃ᵗ) / T for
/// the other classes, and 0 for the right one, which is not in it. Both gradients add up to
/// (q̃ˢ − q̃ᵗ) / T. There is no factor T² in this exercise.
///
///     let parts = try gradientOfParts(
///       studentLogits: [2, 1, 0, 0.5], teacherLogits: [5, 3, 1, -1], label: 0, temperature: 4)
///     // parts.rightAgainstRest: [-0.0324, 0.0122, 0.0095, 0.0107]
///     // parts.amongTheRest:     [0, -0.0178, -0.0020, 0.0198]
///
/// Look at class 1. By the first part its logit should fall, like that of every wrong class; by the
/// second it should rise, and that is the stronger pull.
///
/// - Parameters:
///   - studentLogits: zˢ, K logits of any size, K at least 1. With one class there is no rest, and
///     both parts are 0.
///   - teacherLogits: zᵗ, K logits.
///   - label: The right class, from 0 to K − 1.
///   - temperature: T, above 0, for both.
/// - Returns: K derivatives of each part.
/// - Throws: `NotAttempted` until it is written.
public func gradientOfParts(
  studentLogits: [Double], teacherLogits: [Double], label: Int, temperature: Double
) throws -> (rightAgainstRest: [Double], amongTheRest: [Double]) {
  func softmax(_ logits: [Double]) -> [Double] {
    let largest = logits.max() ?? 0
    let weights = logits.map { exp(($0 - largest) / temperature) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }
  func shares(amongRestOf logits: [Double]) -> [Double] {
    var rest = logits
    rest.remove(at: label)
    return softmax(rest)
  }
  let (student, teacher) = (softmax(studentLogits), softmax(teacherLogits))
  let weight = 1 - teacher[label]
  let studentRest = shares(amongRestOf: studentLogits)
  let teacherRest = shares(amongRestOf: teacherLogits)
  var second = zip(studentRest, teacherRest).map { weight * ($0 - $1) / temperature }
  second.insert(0, at: label)
  let whole = zip(student, teacher).map { ($0 - $1) / temperature }
  let first = zip(whole, second).map { $0 - $1 }
  return (rightAgainstRest: first, amongTheRest: second)
}
