// What goes wrong in exercise 1.2, by kind.

import Foundation

extension EntropyQuestion {
  /// The entropy of a row of probabilities, in nats.
  private static func nats(_ probabilities: [Double]) -> Double {
    probabilities.reduce(0) { $0 + surprise($1) }
  }

  /// What a class adds to the entropy, in nats.
  private static func surprise(_ probability: Double) -> Double {
    probability > 0 ? -probability * log(probability) : 0
  }

  private var nats: Double { Self.nats(probabilities) }
  private var largest: Double { probabilities.max() ?? 0 }

  private typealias Term = @Sendable (Double) -> Double
  private typealias Measure = @Sendable (EntropyQuestion) -> Double

  // MARK: - Units

  static let ofUnits: [Misconception<EntropyQuestion>] = [
    Misconception(EntropyPhrase.alwaysBits) { .number($0.nats / log(2)) },
    Misconception(EntropyPhrase.alwaysNats) { .number($0.nats) },
    Misconception(EntropyPhrase.unitsSwapped) { .number($0.nats / ($0.inBits ? 1 : log(2))) },
    Misconception(EntropyPhrase.convertedWrongly, variants: [true, false]) { question, fromNats in
      let (nats, bits) = (question.nats, question.nats / log(2))
      if fromNats { return .number(question.inBits ? nats * log(2) : nats) }
      return .number(question.inBits ? bits : bits / log(2))
    },
    Misconception(EntropyPhrase.roundedConstant, variants: roundedBits) { question, bitsANat in
      .number(question.inBits ? question.nats * bitsANat : question.nats)
    },
    Misconception(
      EntropyPhrase.base10, variants: [[true, false], [true], [false]]
    ) { question, units in
      let isTens = units.contains(question.inBits)
      return .number(isTens ? question.nats / log(10) : question.nats / question.unit)
    },
  ]

  /// 1 / ln 2 and what it is with few digits of ln 2.
  private static let roundedBits: [Double] =
    [1.4, 1.44, 1.443, 1.4427] + [0.7, 0.69, 0.693, 0.6931].map { (nats: Double) in 1 / nats }

  // MARK: - The terms of the sum

  static let ofTerms: [Misconception<EntropyQuestion>] = [
    Misconception(EntropyPhrase.zeroLogZero) { .number(-$0.terms { $0 * log($0) } / $0.unit) },
    Misconception(EntropyPhrase.sign) { .number(-$0.nats / $0.unit) },
    Misconception(EntropyPhrase.meanOverClasses) {
      .number($0.nats / $0.unit / Double($0.probabilities.count))
    },
    Misconception(EntropyPhrase.stopsAtZero, variants: [true, false]) { question, isForgotten in
      let before = Array(question.probabilities.prefix { $0 > 0 })
      let isWhole = before.count == question.probabilities.count
      return .number(isForgotten && !isWhole ? 0 : nats(before) / question.unit)
    },
    Misconception(EntropyPhrase.notWeighted, variants: [true, false]) { question, isSum in
      let sum = -question.terms { $0 > 0 ? log($0) : 0 } / question.unit
      return .number(isSum ? sum : sum / Double(question.probabilities.count))
    },
    Misconception(EntropyPhrase.epsilonInLogarithm, variants: withTinyNumbers) { question, term in
      .number(question.terms(term) / question.unit)
    },
    Misconception(
      EntropyPhrase.smallClassesLeftOut,
      variants: [1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3]
    ) { question, limit in
      .number(nats(question.probabilities.filter { $0 > limit }) / question.unit)
    },
    Misconception(EntropyPhrase.logarithmOfOneMore, variants: [1, -1]) { question, sign in
      .number(sign * question.terms { $0 * log(1 + $0) } / question.unit)
    },
    Misconception(EntropyPhrase.otherWeights, variants: otherWeights) { question, weight in
      .number(-question.terms { $0 > 0 ? weight($0) * log($0) : 0 } / question.unit)
    },
    Misconception(EntropyPhrase.softmaxFirst) { question in
      .number(nats(shares(question.probabilities)) / question.unit)
    },
    Misconception(EntropyPhrase.oneTermOnly, variants: singles) { question, place in
      .number(surprise(question.probabilities[place(question.probabilities)]) / question.unit)
    },
    Misconception(EntropyPhrase.oneTermMissing, variants: singles) { question, place in
      let missing = surprise(question.probabilities[place(question.probabilities)])
      return .number((question.nats - missing) / question.unit)
    },
    Misconception(EntropyPhrase.twoTermsOnly, variants: [false, true]) { question, isRescaled in
      let two = Array(question.probabilities.sorted(by: >).prefix(2))
      return .number(nats(isRescaled ? normalized(two) : two) / question.unit)
    },
  ]

  /// Terms with a tiny number in the logarithm, added or as its least argument.
  private static let withTinyNumbers: [Term] =
    [1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3].flatMap { (tiny: Double) -> [Term] in
      [{ -$0 * log($0 + tiny) }, { -($0 + tiny) * log($0 + tiny) }]
        // A least argument below every probability of the questions changes nothing.
        + (tiny < 1e-10
          ? [] : [{ -$0 * log(max($0, tiny)) }, { -max($0, tiny) * log(max($0, tiny)) }])
    }

  private static let otherWeights: [Term] = [
    { $0 * $0 }, { 1 - $0 }, { $0.squareRoot() }, { $0 * (1 - $0) },
  ]

  /// The places of the first, the last and the largest probability.
  private static let singles: [@Sendable ([Double]) -> Int] = [
    { _ in 0 }, { $0.count - 1 }, { $0.firstIndex(of: $0.max() ?? 0) ?? 0 },
  ]

  // MARK: - Other measures

  static let otherMeasures: [Misconception<EntropyQuestion>] = [
    Misconception(
      EntropyPhrase.squares,
      variants: [
        { 1 - $0.terms { $0 * $0 } }, { $0.terms { $0 * $0 } },
        { -log($0.terms { $0 * $0 }) / $0.unit }, { 1 / $0.terms { $0 * $0 } },
      ] as [Measure]
    ) { .number($1($0)) },
    Misconception(
      EntropyPhrase.onlyLargestCounts,
      variants: [{ -log($0.largest) / $0.unit }, { 1 - $0.largest }, { $0.largest }] as [Measure]
    ) { .number($1($0)) },
    Misconception(
      EntropyPhrase.perplexity,
      variants: [
        { exp($0.nats) }, { exp2($0.nats / $0.unit) }, { exp($0.nats / $0.unit) },
      ] as [Measure]
    ) { .number($1($0)) },
    Misconception(
      EntropyPhrase.dividedByMost,
      variants: [
        { $0.nats / $0.unit / $0.most }, { $0.nats / $0.unit / ($0.most * $0.unit) },
        { $0.nats / $0.unit / log2(Double($0.probabilities.count)) },
      ] as [Measure]
    ) { .number($1($0)) },
    Misconception(EntropyPhrase.distanceToUniform, variants: [1, -1]) { question, sign in
      .number(sign * (question.most - question.nats / question.unit))
    },
    Misconception(EntropyPhrase.numberOfClasses, variants: [false, true]) { question, isPossible in
      let classes = question.probabilities.filter { $0 > 0 || !isPossible }
      return .number(log(Double(classes.count)) / question.unit)
    },
    Misconception(
      EntropyPhrase.bothOutcomes,
      variants: [
        { $0.terms { surprise($0) + surprise(1 - $0) } / $0.unit },
        { (surprise($0.largest) + surprise(1 - $0.largest)) / $0.unit },
        { (surprise($0.probabilities[0]) + surprise(1 - $0.probabilities[0])) / $0.unit },
      ] as [Measure]
    ) { .number($1($0)) },
  ]
}
