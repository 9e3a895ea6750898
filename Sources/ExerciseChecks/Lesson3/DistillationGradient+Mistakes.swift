// What is known to go wrong in exercise 3.4: factors, weights, means and numbers.

import Foundation

extension DistillationQuestion {
  /// All of it.
  static var gradientMistakes: [Misconception<DistillationQuestion>] {
    gradientFactorMistakes + gradientWeightMistakes + gradientMeanMistakes + gradientComparisons
      + gradientMeasures
      + gradientsOfStudentLoss + gradientNumberMistakes
  }

  private typealias Mistake = Misconception<DistillationQuestion>

  /// Factors of T, and the sign.
  private static let gradientFactorMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(DistillationGradientPhrase.squareForgotten, step: "Why T²?") { question in
      question.gradient { $0.soft(1 / question.temperature) }
    },
    Mistake(DistillationGradientPhrase.withoutOneOverT) { question in
      question.gradient { $0.soft(question.square) }
    },
    Mistake(DistillationGradientPhrase.noFactor, step: "Why T²?") { question in
      question.gradient { $0.soft(1) }
    },
    Mistake(DistillationGradientPhrase.squareOnceTooOften, step: "Why T²?") { question in
      question.gradient { $0.soft(question.square * question.temperature) }
    },
    Mistake(DistillationGradientPhrase.sign) { $0.scaledGradient(by: -1) },
    Mistake(DistillationGradientPhrase.softPartTurned) { question in
      question.gradient { $0.soft(-question.temperature) }
    },
    Mistake(DistillationGradientPhrase.studentPartTurned) { question in
      question.studentGradient { $0.hard(-question.alpha) }
    },
    Mistake(DistillationGradientPhrase.stepTaken, variants: [-1.0, 1]) { question, sign in
      .rows(
        zip(question.studentLogits, question.totalGradient).map { logits, gradient in
          zip(logits, gradient).map { $0 + sign * $1 }
        })
    },
  ]

  /// α and T² on the wrong part, and parts that are missing.
  private static let gradientWeightMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(DistillationGradientPhrase.squareOnBoth, step: "Why T²?") { question in
      question.studentGradient { $0.hard(question.square * question.alpha) }
    },
    Mistake(LossPartPhrase.squareOnStudentLoss, step: "Why T²?") { question in
      question.gradient(
        hard: { $0.hard(question.square * question.alpha) },
        soft: { $0.soft(1 / question.temperature) })
    },
    Mistake(DistillationGradientPhrase.studentPartOverT, step: "A loss with two parts") {
      question in question.studentGradient { $0.hard(question.alpha / question.temperature) }
    },
    Mistake(DistillationGradientPhrase.alphaOnDistillation, step: "All of it at once") {
      question in
      question.gradient(
        hard: { $0.hard(1) }, soft: { $0.soft(question.alpha * question.temperature) })
    },
    Mistake(LossPartPhrase.alphaOnBoth, step: "All of it at once") { question in
      question.gradient { $0.soft(question.alpha * question.temperature) }
    },
    Mistake(DistillationGradientPhrase.convex, step: "All of it at once") { question in
      question.gradient { $0.soft((1 - question.alpha) * question.temperature) }
    },
    Mistake(LossPhrase.convexReversed, step: "All of it at once") { question in
      question.gradient(
        hard: { $0.hard(1 - question.alpha) },
        soft: { $0.soft(question.alpha * question.temperature) })
    },
    Mistake(
      LossPartPhrase.convexWithoutSquare, step: "All of it at once",
      variants: pairs([true, false], [0.0, -1])
    ) { question, variant in
      let weight = variant.0 ? question.alpha : 1 - question.alpha
      return question.gradient(
        hard: { $0.hard(weight) },
        soft: { $0.soft((1 - weight) * pow(question.temperature, variant.1)) })
    },
    Mistake(LossPartPhrase.complementOfAlpha, step: "All of it at once") { question in
      question.studentGradient { $0.hard(1 - question.alpha) }
    },
    Mistake(DistillationGradientPhrase.alphaForgotten, step: "All of it at once") { question in
      question.studentGradient { $0.hard(1) }
    },
    Mistake(DistillationGradientPhrase.onlyStudentPart, step: "A loss with two parts") {
      $0.gradient { $0.soft(0) }
    },
    Mistake(DistillationGradientPhrase.onlyDistillationPart, step: "A loss with two parts") {
      $0.studentGradient { $0.hard(0) }
    },
  ]

  /// Means and sums.
  private static let gradientMeanMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(DistillationGradientPhrase.sumOverBatch) { $0.scaledGradient(by: $0.count) },
    Mistake(DistillationGradientPhrase.meanOverElements) {
      $0.scaledGradient(by: 1 / $0.classCount)
    },
    Mistake(DistillationGradientPhrase.softPartSummed) { question in
      question.gradient { $0.soft(question.count * question.temperature) }
    },
    Mistake(DistillationGradientPhrase.studentPartSummed) { question in
      question.studentGradient { $0.hard(question.count * question.alpha) }
    },
    Mistake(LossPartPhrase.distillationDividedAgain) { question in
      question.gradient { $0.soft(question.temperature / question.count) }
    },
    Mistake(LossPartPhrase.distillationOverClasses) { question in
      question.gradient { $0.soft(question.temperature / question.classCount) }
    },
    Mistake(LossPartPhrase.studentLossOverClasses) { question in
      question.studentGradient { $0.hard(question.alpha / question.classCount) }
    },
    Mistake(DistillationGradientPhrase.firstExampleOnly, variants: [false, true]) {
      $0.only($0.studentLogits.indices.first, divided: $1)
    },
    Mistake(DistillationGradientPhrase.lastExampleOnly, variants: [false, true]) {
      $0.only($0.studentLogits.indices.last, divided: $1)
    },
    Mistake(DistillationGradientPhrase.meanOfRows, variants: [false, true]) { question, isMean in
      let sums = question.studentLogits[0].indices.map { column in
        question.totalGradient.reduce(0) { $0 + $1[column] } / (isMean ? question.count : 1)
      }
      return .rows(question.studentLogits.map { _ in sums })
    },
  ]

  /// One row of the gradient, and 0 in the others; divided by N or not.
  private func only(_ kept: Int?, divided: Bool) -> Answer {
    let factor = divided ? 1 : count
    return .rows(
      totalGradient.enumerated().map { index, row in
        row.map { index == kept ? factor * $0 : 0 }
      })
  }

  // MARK: - Numbers

  private static let gradientNumberMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(LossPhrase.noMaxShift, variants: [false, true]) { $0.overflowingGradient(byLog: $1) },
    Mistake(LossPartPhrase.largestOfTheBatch, variants: [false, true]) {
      $0.shifted(toLargest: 0).overflowingGradient(byLog: $1)
    },
    Mistake(LossPartPhrase.limitedLogits, variants: LogitLimit.all) { question, limit in
      question.gradient(
        hard: { $0.limited(by: limit, at: 1).hard(question.alpha) },
        soft: { $0.limited(by: limit, at: question.temperature).soft(question.temperature) })
    },
  ]

  /// The gradient of softmaxes that overflow, by division or by a logarithm.
  private func overflowingGradient(byLog: Bool) -> Answer {
    func shares(_ row: BatchRow, _ logits: [Double], _ temperature: Double) -> [Double] {
      byLog
        ? row.overflowingLog(logits, at: temperature).map { exp($0) }
        : row.overflowing(logits, at: temperature)
    }
    return gradient(
      hard: { difference(alpha, shares($0, $0.student, 1), $0.oneHotLabel) },
      soft: {
        difference(
          temperature, shares($0, $0.student, temperature), shares($0, $0.teacher, temperature))
      })
  }
}
