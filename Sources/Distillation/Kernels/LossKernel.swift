// The loss of a batch, its value and its gradient in one pass, in memory that is kept.
//
//   eᵢ = (zˢᵢ − greatest zˢ) / T          the exponents of softmax, at T = 1 for the student loss
//
//   student loss         H(p, qˢ)   = ln Σ exp(e) − e of the label
//   distillation loss    H(q̃ᵗ, q̃ˢ)  = ln Σ exp(e) − Σ q̃ᵗ e
//                        KL(q̃ᵗ‖q̃ˢ)  = H(q̃ᵗ, q̃ˢ) − H(q̃ᵗ)
//
// So no logarithm is taken of a probability, which may be too small for a number.

import CMathematics

extension DistillationLoss {
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
