// What goes wrong in exercise 2.2, by kind.

import Foundation

extension RatioQuestion {
  private typealias Result = @Sendable (RatioQuestion) -> Double

  private static func mistake(
    _ phrase: TemperatureForRatioPhrase, step: StepTitle? = nil, _ results: Result...
  ) -> Misconception<RatioQuestion> {
    Misconception(phrase, step: step, variants: results) { .number($1($0)) }
  }

  /// The temperature that is asked.
  private var right: Double { gap / log(wanted) }

  /// The difference of the two logits.
  private var gap: Double { temperature * log(ratio) }

  // MARK: - The two ratios

  static let onRatios: [Misconception<RatioQuestion>] = [
    mistake(
      .differenceOfProbabilities, { $0.temperature * ($0.first - $0.second) / log($0.wanted) },
      { ($0.first - $0.second) / log($0.wanted) },
      { $0.temperature * abs($0.first - $0.second) / log($0.wanted) }),
    mistake(.wantedWithoutLogarithm, { $0.gap / $0.wanted }),
    mistake(.knownWithoutLogarithm, { $0.temperature * $0.ratio / log($0.wanted) }),
    mistake(.exponentialOfWanted, { $0.gap / exp($0.wanted) }),
    mistake(
      .oneProbabilityOnly, { $0.temperature * log($0.first) / log($0.wanted) },
      { $0.temperature * log($0.second) / log($0.wanted) },
      { -$0.temperature * log($0.second) / log($0.wanted) }),
    mistake(
      .logitOfShare,
      { question in
        let logits = [question.first, question.second].map { log($0 / (1 - $0)) }
        return question.temperature * (logits[0] - logits[1]) / log(question.wanted)
      }),
    mistake(
      .wantedAsShare, { $0.gap / log($0.wanted / (1 + $0.wanted)) },
      { $0.gap / log($0.wanted / (1 - $0.wanted)) },
      { $0.temperature * log($0.first / ($0.first + $0.second)) / log($0.wanted) }),
    mistake(
      .logarithmOfOneMore, { $0.temperature * log(1 + $0.ratio) / log($0.wanted) },
      { $0.gap / log(1 + $0.wanted) },
      { $0.temperature * log(1 + $0.ratio) / log(1 + $0.wanted) }),
    Misconception(
      TemperatureForRatioPhrase.epsilonInLogarithm,
      variants: [1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3].flatMap {
        // Of a logarithm of 0.001 the least of them is no more than the tolerance.
        (tiny: Double) in (tiny < 1e-11 ? 1..<5 : 0..<5).map { (tiny, $0) }
      }
    ) { question, variant in
      .number(question.temperature(adding: variant.0, in: variant.1))
    },
    mistake(
      .logarithmsDivided, { $0.temperature * log($0.first) / log($0.second) / log($0.wanted) },
      { $0.temperature * log($0.first) / log($0.second) / $0.wanted },
      { $0.temperature * log($0.first) / log($0.second) * log($0.wanted) }),
    mistake(.signLost, { abs($0.gap) / log($0.wanted) }),
    mistake(.upsideDown, { -$0.right }),
    mistake(
      .nearOne, { $0.temperature * ($0.ratio - 1) / ($0.wanted - 1) },
      { $0.gap / ($0.wanted - 1) }, { $0.temperature * ($0.ratio - 1) / log($0.wanted) }),
  ]

  /// The answer with a tiny number in one of the places where somebody adds it.
  private func temperature(adding tiny: Double, in place: Int) -> Double {
    switch place {
    case 0: gap / (log(wanted) + tiny)
    case 1: temperature * log(first / (second + tiny)) / log(wanted)
    case 2: temperature * log(ratio + tiny) / log(wanted + tiny)
    case 3: temperature * log((first + tiny) / (second + tiny)) / log(wanted)
    default: temperature * log(ratio + tiny) / log(wanted)
    }
  }

  // MARK: - The fraction

  static let onFraction: [Misconception<RatioQuestion>] = [
    mistake(.ratioShrinksByT, { $0.temperature * $0.ratio / $0.wanted }),
    mistake(.bothWithoutLogarithm, { $0.temperature * $0.wanted / $0.ratio }),
    mistake(.knownTemperatureForgotten, { log($0.ratio) / log($0.wanted) }),
    mistake(.dividedByT, { log($0.ratio) / $0.temperature / log($0.wanted) }),
    mistake(.fractionInverted, { $0.temperature * log($0.wanted) / log($0.ratio) }),
    mistake(.gapReturned, { $0.gap }, { log($0.ratio) }),
    mistake(
      .differenceOfLogarithms, { $0.temperature * (log($0.ratio) - log($0.wanted)) },
      { log($0.ratio) - log($0.wanted) }, { $0.gap - log($0.wanted) },
      { $0.temperature * abs(log($0.ratio) - log($0.wanted)) }),
    mistake(.logarithmOfQuotient, { $0.temperature * log($0.ratio / $0.wanted) / log($0.ratio) }),
    mistake(.productOfLogarithms, { $0.gap * log($0.wanted) }),
    mistake(
      .addedToTemperature, { $0.temperature + log($0.ratio) / log($0.wanted) },
      { $0.temperature + log($0.ratio) - log($0.wanted) },
      { $0.temperature + $0.ratio - $0.wanted }),
    mistake(.exponentialOfGap, { exp($0.gap) / $0.wanted }, { exp($0.gap) / log($0.wanted) }),
    mistake(.neverColderThanOne, { max($0.right, 1) }),
  ]
}
