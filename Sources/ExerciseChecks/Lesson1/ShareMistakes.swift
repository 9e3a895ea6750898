// What goes wrong in exercise 1.4, by kind.

import Foundation

/// Wrong answers to exercise 1.4.
enum ShareMistakes {
  private typealias Share = @Sendable ([Double]) -> Double

  private static func mistake(
    _ phrase: ShareOfRunnerUpPhrase, step: StepTitle? = nil, _ shares: Share...
  ) -> Misconception<[Double]> {
    Misconception(phrase, step: step, variants: shares) { .number($1($0)) }
  }

  /// A quotient that becomes NaN or infinite where nothing is left below the line, and one that is
  /// 0 there.
  private static func mistake(
    _ phrase: ShareOfRunnerUpPhrase, step: StepTitle? = nil, _ part: @escaping Share,
    of whole: @escaping Share
  ) -> Misconception<[Double]> {
    mistake(
      phrase, step: step, { part($0) / whole($0) },
      { whole($0) > 0 ? part($0) / whole($0) : 0 }, { $0.left > 0 ? part($0) / whole($0) : 0 })
  }

  // MARK: - The whole of which it is a share

  static let ofWhole = [
    mistake(.notRescaled, { $0.second }),
    mistake(.comparedWithTop, { $0.second / $0.top }),
    mistake(.shareOfTwo, { $0.second / ($0.top + $0.second) }),
    mistake(.secondSetAside, { $0.second / (1 - $0.second) }),
    mistake(.comparedWithThird, step: "What the label threw away", { $0.second }, of: { $0.third }),
    mistake(
      .restWithoutRunnerUp, { $0.second }, of: { $0.rest.dropFirst().reduce(0, +) }),
    mistake(.multiplied, { $0.second * $0.left }),
    mistake(
      .softmaxOfTheRest, { exp($0.second) / $0.rest.map { exp($0) }.reduce(0, +) },
      { $0.left > 0 ? exp($0.second) / $0.rest.map { exp($0) }.reduce(0, +) : 0 }),
    mistake(
      .squaresOfTheRest, { $0.second * $0.second },
      of: { $0.rest.reduce(0) { $0 + $1 * $1 } }),
    mistake(.firstSetAside, { $0.dropFirst().max() ?? 0 }, of: { 1 - $0[0] }),
    mistake(.lastSetAside, { $0.dropLast().max() ?? 0 }, of: { 1 - ($0.last ?? 0) }),
  ]

  // MARK: - What is divided

  static let ofPart = [
    mistake(.lead, { $0.top - $0.second }),
    mistake(.leadAsShare, { $0.top - $0.second }, of: { $0.left }),
    mistake(.oddsOfTop, { $0.top }, of: { $0.left }),
    mistake(.restItself, { $0.left }),
    mistake(.restOfRest, { $0.left - $0.second }, of: { $0.left }),
    mistake(.thirdTaken, { $0.third }, of: { $0.left }),
    mistake(
      .ascending, { $0.sorted()[1] / (1 - $0.sorted()[0]) }, { $0.sorted()[0] / $0.left },
      { $0.left > 0 ? $0.sorted()[0] / $0.left : 0 },
      { $0.left > 0 ? $0.sorted()[1] / (1 - $0.sorted()[0]) : 0 }),
    mistake(
      .evenShare, { 1 / Double($0.count - 1) }, { $0.left > 0 ? 1 / Double($0.count - 1) : 0 },
      { $0.left / Double($0.count - 1) }),
    mistake(.places, { $0[1] }, of: { 1 - $0[0] }),
    mistake(
      .demotionForgotten,
      { demoted($0, from: 0, { $0 < $1 }) }, { demoted($0, from: 0, { $0 <= $1 }) },
      { demoted($0, from: -1, { $0 < $1 }) }, { demoted($0, from: $0[0], { $0 < $1 }) }),
    Misconception(
      ShareOfRunnerUpPhrase.neighbourTaken, variants: [(1, 0.0), (-1, 0), (1, .nan), (-1, .nan)]
    ) { probabilities, variant in
      let count = probabilities.count
      let neighbour = probabilities[(probabilities.place + variant.0 + count) % count]
      let left = probabilities.left
      return .number(left > 0 ? neighbour / left : variant.1)
    },
  ]

  /// The answer of a loop that keeps the two largest and does not hand the largest one down.
  private static func demoted(
    _ probabilities: [Double], from start: Double, _ isBehind: (Double, Double) -> Bool
  ) -> Double {
    var (first, second) = (start, start)
    for share in probabilities {
      if isBehind(first, share) { first = share } else if second < share { second = share }
    }
    return first < 1 ? second / (1 - first) : 0
  }

  // MARK: - At the edges

  static let atEdges = [
    mistake(
      .bothSetAside,
      { $0.left > 0 ? ($0.others.max() ?? 0) / $0.left : 0 },
      { $0.others.isEmpty ? 0 : ($0.others.max() ?? 0) / max($0.others.reduce(0, +), 1e-300) },
      { $0.others.isEmpty ? 1 : ($0.others.max() ?? 0) / max($0.others.reduce(0, +), 1e-300) }),
    mistake(.zeroByZero, { $0.second / $0.left }),
    mistake(.oneForHardLabel, { $0.left > 0 ? $0.second / $0.left : 1 }),
    mistake(
      .inFloat,
      { probabilities in
        let sorted = probabilities.sorted(by: >).map { Float($0) }
        return sorted[0] < 1 ? Double(sorted[1] / (1 - sorted[0])) : 0
      },
      { probabilities in
        let left = Float(1) - Float(probabilities.top)
        return left > 0 ? probabilities.second / Double(left) : 0
      }),
    Misconception(
      ShareOfRunnerUpPhrase.epsilonBelow,
      variants: [1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3]
    ) { probabilities, tiny in .number(probabilities.second / (probabilities.left + tiny)) },
    Misconception(
      ShareOfRunnerUpPhrase.nearlySureTakenForHard,
      variants: [1e-6, 1e-5, 1e-4, 1e-3, 0.01].flatMap { limit in
        (0..<3).map { (limit, $0) }
      }
    ) { probabilities, limit in
      let left = probabilities.left
      if left < limit.0 {
        return .number([0, probabilities.second / limit.0, probabilities.second][limit.1])
      }
      return .number(probabilities.second / left)
    },
  ]
}

extension [Double] {
  /// The largest probability.
  fileprivate var top: Double { self.max() ?? 0 }
  /// The place of the largest probability.
  fileprivate var place: Int { firstIndex(of: top) ?? 0 }
  /// What the largest probability leaves.
  fileprivate var left: Double { 1 - top }
  /// All but one of the largest, in descending order.
  fileprivate var rest: [Double] { Array(sorted(by: >).dropFirst()) }
  /// The second largest probability.
  fileprivate var second: Double { rest.first ?? 0 }
  /// The third largest one, 0 where there is none.
  fileprivate var third: Double { rest.dropFirst().first ?? 0 }
  /// Those below the largest one.
  fileprivate var others: [Double] { filter { $0 < top } }
}
