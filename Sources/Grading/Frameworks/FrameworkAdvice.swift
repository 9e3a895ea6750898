// What usually causes a mistake in an array library, and how it is put right there.

import Answering
import ExerciseChecks
import Languages

/// Sentences on a mistake that speak a library's tongue.
///
/// A misconception is the same in every language; its usual cause is not. `KLDivLoss()` as it comes
/// takes the mean over all elements: that is PyTorch's, and nobody else's.
package enum FrameworkAdvice {
  /// The advice on an answer that is known to be wrong; `nil` where there is none.
  static func phrase(on verdict: Verdict) -> FrameworkPhrase? {
    guard let framework = verdict.framework, let fault = verdict.firstFault else { return nil }
    if case .mismatch = fault, isShort(verdict.type) { return .fewDigits }
    guard case .explained(let cause, _, let rest) = fault else { return nil }
    if cause == .symptom(.notANumber) {
      // Where not one answer is a number, an argument is of the wrong kind.
      let isEverywhere = verdict.points == 0 && rest.isEmpty
      return notANumber(in: framework, verdict.type, isEverywhere: isEverywhere)
    }
    return cause.misconceptions.lazy.compactMap { advice[framework]?[$0] }.first
  }

  /// What the values of a right loss cannot show, in a library that differentiates by itself.
  static func unseen(in verdict: Verdict) -> FrameworkPhrase? {
    guard verdict.status == .passed, losses.contains(verdict.exercise) else { return nil }
    return switch verdict.framework {
    case "torch": .torchUnseen
    case "jax": .jaxUnseen
    case "keras": .kerasUnseen
    default: nil
    }
  }

  /// The exercises that ask for a loss with a teacher in it.
  private static let losses: [ExerciseID] = ["3.3", "4.5"]

  private static func isShort(_ type: NumberType) -> Bool { type == .float16 || type == .bfloat16 }

  private static func notANumber(
    in framework: String, _ type: NumberType, isEverywhere: Bool
  ) -> FrameworkPhrase? {
    if isShort(type) { return .halfPrecision }
    return switch framework {
    case "torch": isEverywhere ? .torchLogTargetForgotten : .torchLogSoftmax
    case "jax": .jaxLogSoftmax
    case "keras": .kerasLogSoftmax
    case "numpy": .numpyLogSoftmax
    default: nil
    }
  }

  /// The keys of all misconceptions that there is advice on.
  package static var misconceptions: Set<String> { Set(advice.values.flatMap(\.keys)) }

  /// The advice by library and by misconception.
  static let advice: [String: [String: FrameworkPhrase]] = [
    "torch": [
      "mean-over-elements": .torchBatchmean, "mean-over-classes": .torchBatchmean,
      "distillation-summed": .torchSum, "sum-over-batch": .torchSum,
      "probabilities-for-logarithms": .torchLogProbabilities,
      "no-softmax": .torchLogProbabilities,
      "swapped": .torchSwapped, "half-exchanged": .torchSwapped,
      "log-target": .torchLogTarget,
      "only-teacher-softened": .torchBothSoftened, "only-student-softened": .torchBothSoftened,
      "nobody-softened": .torchBothSoftened, "no-temperature": .torchBothSoftened,
      "divided-after-softmax": .torchLogitsDivided, "probabilities-divided": .torchLogitsDivided,
      "square-forgotten": .torchSquare, "t-for-its-square": .torchSquare,
      "square-on-student-loss": .torchSquare, "square-on-both": .torchSquare,
      "divided-by-square": .torchSquare, "square-twice": .torchSquare,
      "student-loss-softmax-twice": .torchCrossEntropyTakesLogits,
      "student-loss-of-logits": .torchCrossEntropyTakesLogits,
      "softmax-twice": .torchSoftmaxTwice, "soft-student-twice": .torchSoftmaxTwice,
      "soft-part-twice": .torchSoftmaxTwice,
      "teacher-softmax-twice": .torchTeacherProbabilities,
      "softmax-over-batch": .torchDimension,
      "hard-distillation": .torchArgmax, "labels-from-teacher": .torchHardLabels,
      "rows-of-others": .torchRows,
      "student-loss-softened": .torchInPlace,
      "convex": .torchAlpha, "convex-reversed": .torchAlpha, "alpha-on-distillation": .torchAlpha,
      "cross-entropy": .torchSoftCrossEntropy,
      "cut-logarithm": .torchLogSoftmax, "cut-logarithm-in-divergence": .torchLogSoftmax,
      "cut-logarithm-in-student-loss": .torchLogSoftmax,
      "logarithm-of-softmax": .torchLogSoftmax, "no-max-shift": .torchLogSoftmax,
      "squared-logits": .torchSquaredLogits, "smoothed-labels": .torchSmoothing,
      "loss-of-the-teacher": .torchHardLabels,
    ],
    "jax": [
      "sum-over-batch": .jaxMean, "distillation-summed": .jaxMean,
      "mean-over-elements": .jaxMean,
      "probabilities-for-logarithms": .jaxLogProbabilities, "log-target": .jaxLogProbabilities,
      "swapped": .jaxLogProbabilities,
      "softmax-over-batch": .jaxAxis, "no-max-shift": .jaxLogSoftmax,
      "logarithm-of-softmax": .jaxLogSoftmax, "cut-logarithm": .jaxLogSoftmax,
      "student-loss-softmax-twice": .jaxTakesLogits, "rows-of-others": .torchRows,
    ],
    "keras": [
      "cut-logarithm": .kerasClips, "cut-logarithm-in-divergence": .kerasClips,
      "cut-logarithm-in-student-loss": .kerasClips,
      "swapped": .kerasSwapped, "convex": .kerasAlpha, "convex-reversed": .kerasAlpha,
      "student-loss-softmax-twice": .kerasFromLogits, "student-loss-of-logits": .kerasFromLogits,
      "softmax-over-batch": .jaxAxis, "rows-of-others": .torchRows,
      "square-forgotten": .kerasSquare,
    ],
    "numpy": [
      "softmax-over-batch": .jaxAxis, "student-loss-softened": .torchInPlace,
      "no-max-shift": .numpyLogSoftmax, "logarithm-of-softmax": .numpyLogSoftmax,
      "sum-over-batch": .numpyAxis, "mean-over-elements": .numpyAxis,
    ],
  ]
}
