// The KL divergence taken apart: what is said of the right class against the rest, and what is said
// within the rest.
//
//   KL(p‖q) = KL(right : rest) + (1 − pᵣ) · KL(among the rest)
//
//   right : rest      the shares pᵣ and 1 − pᵣ of the right class r and all others, against q's
//   among the rest    the other classes' shares, each divided by their sum, against those of q
//
// Both sides are the same number: it is the chain rule of the divergence. Source: Zhao et al. 2022
// (arXiv 2203.08679), section 3, which calls the parts TCKD and NCKD and then gives them weights of
// their own; here they keep theirs.

import CMathematics

/// A KL divergence in two parts, in nats: the right class against the rest, and the rest among
/// themselves.
public struct DecoupledDivergence: Sendable, Equatable {
  /// KL of the two shares “right” and “rest”, in nats.
  public var rightAgainstRest: Double
  /// 1 − pᵣ, from 0 to 1: the factor of the other part.
  public var restShare: Double
  /// KL among the other classes, in nats, as if the right one did not exist; 0 where there is only
  /// one other class.
  public var amongTheRest: Double

  /// The whole divergence, KL(p‖q), in nats.
  public var total: Double { rightAgainstRest + restShare * amongTheRest }

  /// Takes the divergence of a prediction from a target apart.
  ///
  /// Logarithms, so that a share of the rest that is too small for a number still has its
  /// proportions.
  ///
  /// - Parameters:
  ///   - logTarget: ln p, one for each of K classes, K at least 2, as `logSoftmax` gives them.
  ///   - logPrediction: ln q, one for each class.
  ///   - right: The class that stands against the others, from 0 to K − 1.
  public init(logTarget: [Double], logPrediction: [Double], right: Int) {
    precondition(
      logTarget.count == logPrediction.count,
      "a target of \(logTarget.count) classes, but a prediction of \(logPrediction.count)")
    precondition(logTarget.count > 1, "\(logTarget.count) classes have no right one and a rest")
    precondition(logTarget.indices.contains(right), "class \(right) of \(logTarget.count)")
    let others = logTarget.indices.filter { $0 != right }
    let target = others.map { logTarget[$0] }
    let prediction = others.map { logPrediction[$0] }
    let (logRest, logPredictedRest) = (logSum(target), logSum(prediction))
    restShare = exp(logRest)
    rightAgainstRest = klDivergence(
      [exp(logTarget[right]), restShare], logPrediction: [logPrediction[right], logPredictedRest])
    amongTheRest = klDivergence(
      target.map { exp($0 - logRest) }, logPrediction: prediction.map { $0 - logPredictedRest })
  }
}

/// `ln Σ exp(xᵢ)`, without overflow.
private func logSum(_ logarithms: [Double]) -> Double {
  let greatest = logarithms.max() ?? 0
  return greatest + log(logarithms.reduce(0) { $0 + exp($1 - greatest) })
}
