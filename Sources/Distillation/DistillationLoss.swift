// The student's total loss, its value and its gradient together.
//
//   L_TS = α · H(p, qˢ) + w · H(q̃ᵗ, q̃ˢ)          means over the examples, in nats
//
//   p     hard label (one-hot)                     zˢ    the student's logits, N×K
//   qˢ    softmax(zˢ)                              q̃ᵗ    the teacher's soft labels, softmax(zᵗ / T), N×K
//   q̃ˢ    softmax(zˢ / T)                          w     1, or T² where that is asked for
//
//   ∂L/∂zˢ = ( α · (qˢ − p) + w / T · (q̃ˢ − q̃ᵗ) ) / N
//
// The gradient of the soft part is the same for cross entropy and KL divergence, as they differ by the teacher's
// entropy, which does not depend on the student. Source: Hinton, Vinyals & Dean 2015 (arXiv 1503.02531), section 2.

import Foundation

/// A loss with two parts: the student loss on hard labels, and the distillation loss on the teacher's soft labels.
public struct DistillationLoss: Sendable, Equatable {
  /// What H stands for in the distillation loss.
  public enum Divergence: String, Sendable, CaseIterable {
    /// Cross entropy, H(q̃ᵗ, q̃ˢ).
    case crossEntropy
    /// Kullback–Leibler divergence: cross entropy less the teacher's entropy, so that 0 is a perfect copy.
    case klDivergence
  }

  /// The factor of the student loss.
  public var studentWeight: Double
  /// The factor of the distillation loss, with T² in it where that is wanted.
  public var distillationWeight: Double
  /// T, above 0.
  public var temperature: Double
  /// What H stands for in the distillation loss.
  public var divergence: Divergence

  /// Creates a loss from its two factors.
  public init(
    studentWeight: Double, distillationWeight: Double, temperature: Double,
    divergence: Divergence = .klDivergence
  ) {
    precondition(temperature > 0, "a temperature is above 0, not \(temperature)")
    self.studentWeight = studentWeight
    self.distillationWeight = distillationWeight
    self.temperature = temperature
    self.divergence = divergence
  }

  /// The course's loss, α · H(p, qˢ) + H(q̃ᵗ, q̃ˢ).
  ///
  /// - Parameters:
  ///   - alpha: α, the weight of the student loss, at least 0.
  ///   - temperature: T, above 0.
  ///   - divergence: What H stands for in the distillation loss.
  ///   - scaledByTemperatureSquared: Whether the distillation loss is multiplied by T², which keeps
  ///     its share of the gradient about the same at every temperature.
  public init(
    alpha: Double, temperature: Double, divergence: Divergence = .klDivergence,
    scaledByTemperatureSquared: Bool = false
  ) {
    self.init(
      studentWeight: alpha,
      distillationWeight: scaledByTemperatureSquared ? temperature * temperature : 1,
      temperature: temperature, divergence: divergence)
  }

  /// Training without a teacher: cross entropy with the hard labels.
  public static let hardLabels = DistillationLoss(
    studentWeight: 1, distillationWeight: 0, temperature: 1)
}

// MARK: - Value and gradient

extension DistillationLoss {
  /// A loss and the direction in which it grows.
  public struct Evaluation: Sendable, Equatable {
    /// The mean over the examples, in nats.
    public var loss: Double
    /// The derivative of the loss with respect to each logit of the student, N×K.
    public var gradient: Matrix
  }

  /// The loss of a batch and its gradient with respect to the student's logits.
  ///
  /// - Parameters:
  ///   - studentLogits: zˢ, N×K.
  ///   - labels: The class of each example, from 0 to K − 1; may be missing when their weight is 0.
  ///   - softLabels: The teacher's soft labels, N×K, at this loss's temperature; may be missing when
  ///     their weight is 0.
  /// - Returns: The mean over the examples, in nats; an empty batch has a loss of 0.
  public func evaluate(
    studentLogits: Matrix, labels: [Int]? = nil, softLabels: SoftLabels? = nil
  ) -> Evaluation {
    var workspace = Workspace(rows: studentLogits.rows, columns: studentLogits.columns)
    let loss = evaluate(
      studentLogits: studentLogits, labels: labels, softLabels: softLabels, in: &workspace)
    return Evaluation(loss: loss, gradient: workspace.gradient)
  }

  /// Room for one evaluation, so that a training step allocates nothing.
  struct Workspace: Sendable {
    /// The gradient with respect to the logits, N×K: the result.
    var gradient: Matrix
    /// The student's probabilities at temperature T, then their part of the gradient.
    fileprivate var softPart: Matrix
    /// What softmax divided each row by.
    fileprivate var sums: [Double]

    init(rows: Int, columns: Int) {
      gradient = Matrix(zeros: rows, columns)
      softPart = gradient
      sums = Array(repeating: 0, count: rows)
    }
  }

  /// The loss of a batch; its gradient is left in the workspace.
  func evaluate(
    studentLogits: Matrix, labels: [Int]?, softLabels: SoftLabels?, in workspace: inout Workspace
  ) -> Double {
    var loss = 0.0
    if studentWeight != 0 {
      guard let labels else { preconditionFailure("the student loss needs hard labels") }
      loss += studentLoss(studentLogits, labels, &workspace)
    } else {
      workspace.gradient.fill(0)
    }
    if distillationWeight != 0 {
      guard let softLabels else { preconditionFailure("the distillation loss needs soft labels") }
      loss += distillationLoss(studentLogits, softLabels, &workspace)
    }
    return loss
  }

  /// α · H(p, qˢ); overwrites the gradient with α · (qˢ − p) / N.
  private func studentLoss(
    _ logits: Matrix, _ labels: [Int], _ workspace: inout Workspace
  ) -> Double {
    let (rows, columns) = (logits.rows, logits.columns)
    precondition(labels.count == rows, "\(labels.count) labels for \(rows) rows of logits")
    workspace.gradient.copy(logits)
    workspace.gradient.turnLogitsIntoExponents(temperature: 1)
    var loss = 0.0
    workspace.gradient.readRows { row, exponents in
      precondition(
        labels[row] >= 0 && labels[row] < columns, "label \(labels[row]) of \(columns) classes")
      loss -= exponents[labels[row]]
    }
    workspace.gradient.turnExponentsIntoProbabilities(sums: &workspace.sums)
    loss += sumOfLogarithms(workspace.sums)
    workspace.gradient.updateRows { row, probabilities in probabilities[labels[row]] -= 1 }
    let weight = studentWeight / Double(max(rows, 1))
    workspace.gradient.scale(by: weight)
    return weight * loss
  }

  /// w · H(q̃ᵗ, q̃ˢ); adds w / T · (q̃ˢ − q̃ᵗ) / N to the gradient.
  private func distillationLoss(
    _ logits: Matrix, _ targets: SoftLabels, _ workspace: inout Workspace
  ) -> Double {
    let (rows, columns) = (logits.rows, logits.columns)
    precondition(
      targets.count == rows && targets.classCount == columns,
      "\(targets.count)×\(targets.classCount) soft labels for \(rows)×\(columns) logits")
    precondition(
      targets.temperature == temperature,
      "soft labels at temperature \(targets.temperature) for a loss at \(temperature)")
    // H(q̃ᵗ, q̃ˢ) = ln Σ exp(eˢ) − Σ q̃ᵗ eˢ with the exponents eˢ of the student.
    workspace.softPart.copy(logits)
    workspace.softPart.turnLogitsIntoExponents(temperature: temperature)
    var loss = -dotProduct(targets.probabilities.values, workspace.softPart.values)
    workspace.softPart.turnExponentsIntoProbabilities(sums: &workspace.sums)
    loss += sumOfLogarithms(workspace.sums)
    if divergence == .klDivergence { loss -= targets.entropies.reduce(0, +) }
    let weight = distillationWeight / Double(max(rows, 1))
    workspace.softPart.subtract(targets.probabilities)
    workspace.gradient.add(workspace.softPart, times: weight / temperature)
    return weight * loss
  }
}

/// `Σ ln xᵢ` of numbers from 1 on.
///
/// It is the logarithm of their product, and one logarithm takes as long as many products.
private func sumOfLogarithms(_ values: [Double]) -> Double {
  var sum = 0.0
  var product = 1.0
  for value in values {
    product *= value
    if product > 1e200 {
      sum += log(product)
      product = 1
    }
  }
  return sum + log(product)
}
