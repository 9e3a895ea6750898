// One loss, many ways to write it. Papers and libraries weigh the two parts of the distillation
// loss differently, and call different numbers α. Two losses that differ by a common factor have
// the same minimum and the same direction of every step; the factor only multiplies the learning
// rate. So what counts is the ratio of the two weights, and it can be translated.

/// A way to write the student's total loss with one weight and a temperature.
public enum LossConvention: String, Sendable, CaseIterable {
  /// This course: α · hard + soft.
  case course
  /// This course with T²: α · hard + T² · soft.
  case courseWithTemperatureSquared
  /// Keras' Distiller, where a is `student_loss_weight`, and its example: a · hard + (1 − a) · T² ·
  /// soft.
  case keras
  /// PyTorch's tutorial, after Hinton et al.: (1 − a) · hard + a · T² · soft.
  case pyTorch

  /// How the convention is written.
  public var formula: String {
    switch self {
    case .course: "α · hard + soft"
    case .courseWithTemperatureSquared: "α · hard + T² · soft"
    case .keras: "a · hard + (1 − a) · T² · soft"
    case .pyTorch: "(1 − a) · hard + a · T² · soft"
    }
  }

  /// The loss that the convention writes with this weight.
  ///
  /// - Parameters:
  ///   - weight: α, at least 0, or a, from 0 to 1.
  ///   - temperature: T, above 0.
  ///   - divergence: What the distillation loss compares with.
  /// - Returns: The loss with its two factors.
  public func loss(
    weight: Double, temperature: Double,
    divergence: DistillationLoss.Divergence = .klDivergence
  ) -> DistillationLoss {
    let squared = temperature * temperature
    let (student, distillation) =
      switch self {
      case .course: (weight, 1.0)
      case .courseWithTemperatureSquared: (weight, squared)
      case .keras: (weight, (1 - weight) * squared)
      case .pyTorch: (1 - weight, weight * squared)
      }
    return DistillationLoss(
      studentWeight: student, distillationWeight: distillation, temperature: temperature,
      divergence: divergence)
  }

  /// The weight with which this convention writes a given loss, up to a common factor.
  ///
  /// - Parameter loss: A loss with a distillation weight above 0.
  /// - Returns: α or a. `loss(weight:temperature:)` with it has the same ratio of the two weights.
  public func weight(of loss: DistillationLoss) -> Double {
    precondition(
      loss.distillationWeight > 0,
      "a loss with a distillation weight of \(loss.distillationWeight) has no ratio to translate")
    let ratio = loss.studentWeight / loss.distillationWeight
    let squaredRatio = ratio * loss.temperature * loss.temperature
    return switch self {
    case .course: ratio
    case .courseWithTemperatureSquared: squaredRatio
    case .keras: squaredRatio / (1 + squaredRatio)
    case .pyTorch: 1 / (1 + squaredRatio)
    }
  }
}
