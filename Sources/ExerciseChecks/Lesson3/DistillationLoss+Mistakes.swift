// What is known to go wrong in exercise 3.3: how the parts are put together, and numbers.

import Foundation

extension DistillationQuestion {
  /// All of it.
  static var lossMistakes: [Misconception<DistillationQuestion>] {
    lossWeightMistakes + lossMixtureMistakes + lossMeanMistakes + temperatureMistakes
      + comparisonMistakes + batchMistakes
      + measureMistakes + studentLossMistakes + softmaxMistakes + lossNumberMistakes
  }

  private typealias Mistake = Misconception<DistillationQuestion>

  /// T², α, and signs.
  private static let lossWeightMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(DistillationLossPhrase.squareForgotten, step: "Why T²?") {
      .number($0.total(distillation: $0.divergence))
    },
    Mistake(LossPhrase.tForItsSquare, step: "Why T²?") {
      .number($0.total(distillation: $0.temperature * $0.divergence))
    },
    Mistake(LossPartPhrase.dividedBySquare, step: "Why T²?", variants: [1.0, 2]) {
      question, power in
      .number(question.total(distillation: question.divergence / pow(question.temperature, power)))
    },
    Mistake(LossPhrase.squareOnBoth, step: "Why T²?") {
      .number($0.square * $0.total(distillation: $0.divergence))
    },
    Mistake(LossPartPhrase.squareOnStudentLoss, step: "Why T²?") {
      .number($0.total(student: $0.square * $0.studentLoss, distillation: $0.divergence))
    },
    Mistake(LossPartPhrase.squareTwice, step: "Why T²?", variants: [3.0, 4]) { question, power in
      .number(question.total(distillation: pow(question.temperature, power) * question.divergence))
    },
    Mistake(DistillationLossPhrase.alphaOnDistillation) {
      .number($0.studentLoss + $0.alpha * $0.square * $0.divergence)
    },
    Mistake(LossPartPhrase.alphaOnBoth) {
      .number($0.alpha * ($0.studentLoss + $0.square * $0.divergence))
    },
    Mistake(LossPhrase.alphaForgotten) {
      .number($0.studentLoss + $0.square * $0.divergence)
    },
    Mistake(LossPartPhrase.distillationSubtracted, step: "A loss with two parts") {
      .number($0.total(distillation: -$0.square * $0.divergence))
    },
    Mistake(LossPartPhrase.studentLossSubtracted, step: "A loss with two parts") {
      .number($0.total(student: -$0.studentLoss, distillation: $0.square * $0.divergence))
    },
    Mistake(LossPartPhrase.onlyStudentLoss) { .number($0.total(distillation: 0)) },
    Mistake(LossPartPhrase.onlyDistillation) { .number($0.square * $0.divergence) },
  ]

  /// α and 1 − α.
  private static let lossMixtureMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(LossPhrase.convex) {
      .number($0.total(distillation: (1 - $0.alpha) * $0.square * $0.divergence))
    },
    Mistake(LossPhrase.convexReversed) {
      .number((1 - $0.alpha) * $0.studentLoss + $0.alpha * $0.square * $0.divergence)
    },
    Mistake(LossPartPhrase.convexWithoutSquare, variants: [true, false]) { question, alphaFirst in
      let weight = alphaFirst ? question.alpha : 1 - question.alpha
      return .number(weight * question.studentLoss + (1 - weight) * question.divergence)
    },
    Mistake(LossPartPhrase.complementOfAlpha) {
      .number((1 - $0.alpha) * $0.studentLoss + $0.square * $0.divergence)
    },
  ]

  /// Means and sums.
  private static let lossMeanMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(DistillationLossPhrase.sumOverBatch) { .number($0.count * $0.totalLoss) },
    Mistake(DistillationLossPhrase.distillationSummed) {
      .number($0.total(distillation: $0.count * $0.square * $0.divergence))
    },
    Mistake(LossPartPhrase.studentLossSummed) {
      .number(
        $0.total(student: $0.count * $0.studentLoss, distillation: $0.square * $0.divergence))
    },
    Mistake(LossPartPhrase.distillationDividedAgain) {
      .number($0.total(distillation: $0.square * $0.divergence / $0.count))
    },
    Mistake(LossPhrase.meanOverElements, variants: [0.0, 1, 2]) { question, power in
      .number(
        question.total(
          distillation: pow(question.temperature, power) * question.divergence
            / question.classCount))
    },
    Mistake(LossPartPhrase.studentLossOverClasses) {
      .number(
        $0.total(
          student: $0.studentLoss / $0.classCount, distillation: $0.square * $0.divergence))
    },
    Mistake(LossPartPhrase.firstExampleOnly, variants: [false, true]) { question, isDivided in
      let first = question.keeping(question.studentLogits.indices.prefix(1))
      return .number(first.totalLoss / (isDivided ? question.count : 1))
    },
    Mistake(LossPartPhrase.lastExampleOnly, variants: [false, true]) { question, isDivided in
      let last = question.keeping(question.studentLogits.indices.suffix(1))
      return .number(last.totalLoss / (isDivided ? question.count : 1))
    },
    Mistake(LossPartPhrase.exampleLeftOut, variants: [(0, 1), (1, 0)]) { question, ends in
      let rest = question.studentLogits.indices.dropFirst(ends.0).dropLast(ends.1)
      guard !rest.isEmpty else { return .number(0) }
      let left = question.keeping(rest)
      return .number(left.totalLoss * left.count / question.count)
    },
  ]

  // MARK: - Numbers

  /// Logarithms of another base, and numbers that overflow or are rounded to 0.
  private static let lossNumberMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(LossPhrase.base2, step: "Both parts by hand") { .number($0.totalLoss / log(2)) },
    Mistake(LossPhrase.base10, step: "Both parts by hand") { .number($0.totalLoss / log(10)) },
    Mistake(DistillationLossPhrase.noMaxShift, variants: OverflowForm.allCases) {
      .number($0.overflowing($1))
    },
    Mistake(LossPartPhrase.largestOfTheBatch, variants: OverflowForm.allCases) {
      .number($0.shifted(toLargest: 0).overflowing($1))
    },
    Mistake(LossPartPhrase.limitedLogits, variants: LogitLimit.all) { question, limit in
      let t = question.temperature
      return .number(
        question.total(
          student: question.mean { $0.limited(by: limit, at: 1).studentLoss() },
          distillation: question.square
            * question.mean { $0.limited(by: limit, at: t).divergence }))
    },
    Mistake(LossPhrase.logarithmOfSoftmax, variants: [(true, true), (true, false), (false, true)]) {
      question, parts in
      .number(
        question.total(
          student: parts.0 ? question.mean { -log($0.prediction[$0.label]) } : nil,
          distillation: question.square
            * question.mean {
              parts.1 ? $0.divergence(from: $0.softStudent.map { log($0) }) : $0.divergence
            }))
    },
    Mistake(LossPhrase.zeroLogZero) { $0.comparing(\.divergenceWithZeros) },
    Mistake(LossPartPhrase.cutLogarithm, variants: CutLogarithm.ofEach) { question, logarithm in
      .number(
        question.total(
          student: question.mean { $0.studentLoss(logarithm) },
          distillation: question.square * question.mean { $0.divergence(logarithm) }))
    },
    Mistake(LossPartPhrase.cutLogarithmInStudentLoss, variants: CutLogarithm.ofEach) {
      question, logarithm in question.judging { $0.studentLoss(logarithm) }
    },
    Mistake(LossPartPhrase.cutLogarithmInDivergence, variants: CutLogarithm.all) {
      question, logarithm in question.comparing { $0.divergence(logarithm) }
    },
  ]

  /// The loss in a form that overflows.
  private func overflowing(_ form: OverflowForm) -> Double {
    total(
      student: mean { $0.overflowingStudentLoss(form) },
      distillation: square
        * mean { $0.overflowingDivergence(form, of: $0.teacher, from: $0.student) })
  }

  /// Some of the examples.
  func keeping(_ kept: some Sequence<Int>) -> DistillationQuestion {
    let kept = Array(kept)
    return with {
      $0.studentLogits = kept.map { studentLogits[$0] }
      $0.teacherLogits = kept.map { teacherLogits[$0] }
      $0.labels = kept.map { labels[$0] }
    }
  }
}
