// What goes wrong in exercise 2.3, by kind.

import Distillation
import Foundation

extension CalibrationQuestion {
  private typealias Cost = @Sendable (CalibrationQuestion, Double) -> Double

  /// A wrong answer that is the candidate with the least of another cost, or of several.
  private static func mistake(
    _ phrase: FittedTemperaturePhrase, step: StepTitle? = nil, _ costs: Cost...
  ) -> Misconception<CalibrationQuestion> {
    Misconception(phrase, step: step, variants: costs) { question, cost in
      question.least { cost(question, $0) }
    }
  }

  /// The same of costs that may be NaN: one that stands first is kept or is passed over.
  private static func mistake(
    _ phrase: FittedTemperaturePhrase, step: StepTitle? = nil, overflowing costs: [Cost]
  ) -> Misconception<CalibrationQuestion> {
    Misconception(
      phrase, step: step, variants: costs.flatMap { [($0, false), ($0, true)] }
    ) { question, variant in
      question.least(passingOverNaN: variant.1) { variant.0(question, $0) }
    }
  }

  // MARK: - The search for the least

  static let onSearch: [Misconception<CalibrationQuestion>] = [
    mistake(.mostLikelyCostsMost, { -$0.nll(at: $1) }),
    Misconception(FittedTemperaturePhrase.accuracy, step: "The decision stays", variants: [0, 1]) {
      question, isLast in
      .number(question.candidates[isLast * (question.candidates.count - 1)])
    },
    Misconception(FittedTemperaturePhrase.coldest) { .number($0.candidates.min() ?? 0) },
    Misconception(FittedTemperaturePhrase.hottest, variants: [true, false]) {
      question, isOfConfidence in
      isOfConfidence
        ? question.least { question.confidence(at: $0) } : .number(question.candidates.max() ?? 0)
    },
    Misconception(FittedTemperaturePhrase.candidateMissing, variants: [true, false]) {
      question, isFirst in
      let candidates = question.candidates
      return question.with(Array(isFirst ? candidates.dropFirst() : candidates.dropLast()))
        .bestByNLL
    },
    Misconception(FittedTemperaturePhrase.lastOfEquals) { question in
      question.with(Array(question.candidates.reversed())).bestByNLL
    },
    Misconception(FittedTemperaturePhrase.sortedFirst, variants: [true, false]) {
      question, isRising in
      question.with(question.candidates.sorted { isRising ? $0 < $1 : $0 > $1 }).bestByNLL
    },
    Misconception(FittedTemperaturePhrase.stopsEarly) { question in
      var best = question.candidates[0]
      for candidate in question.candidates.dropFirst() {
        guard question.nll(at: candidate) < question.nll(at: best) else { break }
        best = candidate
      }
      return .number(best)
    },
    Misconception(FittedTemperaturePhrase.costReturned, variants: [1, -1, 0]) { question, factor in
      let least = question.candidates.map { question.nll(at: $0) }.min() ?? 0
      return .number(least * (factor == 0 ? Double(question.labels.count) : factor))
    },
    Misconception(FittedTemperaturePhrase.indexReturned, variants: [0, 1]) { question, first in
      let index = question.candidates.firstIndex(of: question.bestByNLL.values[0]) ?? 0
      return .number(Double(index + first))
    },
    Misconception(FittedTemperaturePhrase.inverseReturned) {
      .number(1 / $0.bestByNLL.values[0])
    },
  ]

  // MARK: - The cost

  static let onCost: [Misconception<CalibrationQuestion>] = [
    mistake(.multiplied, step: "Divide by four", { $0.nll(at: 1 / $1) }),
    mistake(
      .otherPower, step: "Divide by four", { $0.nll(at: $1 * $1) },
      { $0.nll(at: $1.squareRoot()) }),
    mistake(.costDividedByT, { $0.nll(at: $1) / $1 }, { $0.nll(at: $1) / ($1 * $1) }),
    mistake(
      .oneSideDivided, step: "One row by hand",
      { question, t in
        mean(question.examples { row, label in logSum(row) - row[label] / t })
      },
      { question, t in
        mean(question.examples { row, label in logSum(row.map { $0 / t }) - row[label] })
      }),
    mistake(
      .softmaxTwice,
      { question, t in question.with(logits: question.soft(at: t)).nll(at: 1) },
      { question, t in question.with(logits: question.soft(at: 1)).nll(at: t) },
      { question, t in question.with(logits: question.soft(at: t)).nll(at: t) }),
    mistake(
      .withoutLogarithm, { -mean($0.shares(at: $1)) },
      { mean($0.shares(at: $1).map { 1 - $0 }) }),
    mistake(
      .confidenceEqualsAccuracy, { abs($0.confidence(at: $1) - $0.accuracy) },
      { pow($0.confidence(at: $1) - $0.accuracy, 2) }),
    mistake(
      .calibrationError, { $0.calibrationError(at: $1, bins: 10) },
      { $0.calibrationError(at: $1, bins: 15) }, { $0.calibrationError(at: $1, bins: 5) },
      { $0.calibrationError(at: $1, bins: 20) }),
    mistake(
      .squaredError, { mean($0.squaredErrors(of: $0.soft(at: $1))) },
      { mean($0.shares(at: $1).map { (1 - $0) * (1 - $0) }) }),
    mistake(
      .squaredErrorOfLogits,
      { question, t in
        mean(question.squaredErrors(of: question.logits.map { row in row.map { $0 / t } }))
      }),
  ]

  // MARK: - The logarithm and the size of logits

  static let onLogarithm: [Misconception<CalibrationQuestion>] = [
    mistake(
      .noMaxShift, step: "Only differences count",
      overflowing: [
        { $0.nll(at: $1, shiftedBy: { _ in 0 }) },
        { $0.nllOfLogSum(at: $1, shiftedBy: { _ in 0 }) },
      ]),
    mistake(
      .shiftedByAnother, step: "Only differences count",
      overflowing: shifts.flatMap { shift -> [Cost] in
        [{ $0.nll(at: $1, shiftedBy: shift) }, { $0.nllOfLogSum(at: $1, shiftedBy: shift) }]
      }),
    mistake(
      .oneMaximumForAll, step: "Only differences count",
      overflowing: [
        { question, t in question.nll(at: t) { _ in question.largest / t } },
        { question, t in question.nllOfLogSum(at: t) { _ in question.largest / t } },
      ]),
    Misconception(
      FittedTemperaturePhrase.logarithmOfSoftmax, step: "Only differences count",
      variants: [true, false]
    ) { question, isOfSafeStart in
      let costs = question.candidates.map { -mean(question.shares(at: $0).map { log($0) }) }
      if !isOfSafeStart, costs.allSatisfy({ $0 == .infinity }) { return .number(0) }
      return question.least { -mean(question.shares(at: $0).map { log($0) }) }
    },
    Misconception(
      FittedTemperaturePhrase.probabilityFloor, step: "Only differences count",
      variants: [1e-15, 1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3].flatMap {
        [($0, true), ($0, false)]
      }
    ) { question, floor in
      question.least { temperature in
        mean(
          question.shares(at: temperature).map { share in
            -log(floor.1 ? max(share, floor.0) : share + floor.0)
          })
      }
    },
    mistake(.productOfProbabilities, { -$0.shares(at: $1).reduce(1, *) }),
  ]

  /// What is subtracted in the largest number's place.
  private static let shifts: [@Sendable ([Double]) -> Double] = [
    { mean($0) }, { $0[0] }, { $0[$0.count - 1] }, { $0.min() ?? 0 },
    { $0.map { abs($0) }.max() ?? 0 }, { max($0.max() ?? 0, 0) },
  ]

  // MARK: - Which examples, and which labels

  static let onExamples: [Misconception<CalibrationQuestion>] = [
    mistake(.ownDecisions, { $0.nll(at: $1, labels: $0.logits.map(predictedClass)) }),
    mistake(.onlyMistakes, { $0.nll(at: $1, onlyRight: false) }),
    mistake(.onlyRight, { $0.nll(at: $1, onlyRight: true) }),
    mistake(.oneExample, { $0.costs(at: $1)[0] }, { $0.costs(at: $1).last ?? 0 }),
    mistake(
      .exampleMissing, { $0.costs(at: $1).dropFirst().reduce(0, +) },
      { $0.costs(at: $1).dropLast().reduce(0, +) }),
    mistake(
      .extremeExample, { $0.costs(at: $1).max() ?? 0 }, { $0.costs(at: $1).min() ?? 0 },
      { $0.costs(at: $1).sorted()[$0.labels.count / 2] }),
  ]
}
