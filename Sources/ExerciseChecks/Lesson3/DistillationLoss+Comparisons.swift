// What is known to go wrong in exercise 3.3: the things that are compared, and at which
// temperature.

import Distillation
import Foundation

extension DistillationQuestion {
  private typealias Mistake = Misconception<DistillationQuestion>
  private typealias Measure = @Sendable (BatchRow) -> Double

  /// Something in place of KL(q̃ᵗ‖q̃ˢ), with T² before it or without any factor: what is
  /// said of it is true of each of them.
  private static func compared(
    _ phrase: some ExercisePhrase, step: StepTitle = "Cross entropy or KL divergence?",
    _ measures: Measure...
  ) -> Mistake { compared(phrase, step: step, measures) }

  private static func compared(
    _ phrase: some ExercisePhrase, step: StepTitle, _ measures: [Measure]
  ) -> Mistake {
    let variants = pairs(measures, [2.0, 0])
    return Mistake(phrase, step: step, variants: variants) { question, variant in
      .number(
        question.total(
          distillation: pow(question.temperature, variant.1) * question.mean(variant.0)))
    }
  }

  /// Something in place of H(p, qˢ).
  private static func judged(
    _ phrase: some ExercisePhrase, step: StepTitle = "A loss with two parts", _ measures: Measure...
  ) -> Mistake {
    Mistake(phrase, step: step, variants: measures) { $0.judging($1) }
  }

  /// The temperature in the wrong place.
  static let temperatureMistakes: [Misconception<DistillationQuestion>] = [
    compared(LossPhrase.onlyTeacherSoftened, step: "Bug hunt") {
      $0.divergence(teacherAt: $0.temperature, studentAt: 1)
    },
    compared(LossPhrase.onlyStudentSoftened, step: "A loss with two parts") {
      $0.divergence(teacherAt: 1, studentAt: $0.temperature)
    },
    Mistake(LossPhrase.nobodySoftened, step: "A loss with two parts") {
      $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) }
    },
    Mistake(LossPartPhrase.noTemperature, step: "A loss with two parts") { question in
      var cold = question
      cold.temperature = 1
      return .number(cold.totalLoss)
    },
    Mistake(LossPhrase.studentLossSoftened, step: "A loss with two parts") {
      $0.judging { $0.studentLoss(at: $0.temperature) }
    },
    compared(LossPhrase.multiplied, step: "A loss with two parts") {
      $0.divergence(teacherAt: 1 / $0.temperature, studentAt: 1 / $0.temperature)
    },
    Mistake(LossPhrase.probabilitiesDivided, step: "A loss with two parts") {
      $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) / $0.temperature }
    },
    compared(
      LossPartPhrase.powersNotNormalised, step: "A loss with two parts", \.divergenceOfPowers),
    compared(
      LossPartPhrase.softenedTwice, step: "A loss with two parts", \.twiceSoftenedDivergence),
    compared(
      LossPartPhrase.dividedAfterSoftmax, step: "A loss with two parts",
      { $0.divergence(from: $0.dividedLogarithms) },
      { klDivergence($0.hardTeacher, logPrediction: $0.dividedLogarithms) },
      { $0.divergence(dividing: $0.hardTeacher, from: $0.logSoftStudent) },
      { $0.divergence(dividing: $0.hardTeacher, from: $0.dividedLogarithms) }),
  ]

  /// The wrong things compared.
  static let comparisonMistakes: [Misconception<DistillationQuestion>] = [
    compared(
      LossPhrase.swapped, \.swappedDivergence,
      { $0.swappedDivergence / Double($0.student.count) }),
    compared(
      DistillationLossPhrase.crossEntropy, step: "Cross entropy or KL divergence?",
      [
        \.softCrossEntropy
      ]),
    compared(LossPartPhrase.swappedCrossEntropy, \.swappedCrossEntropy),
    compared(LossPartPhrase.halfExchanged) { -$0.swappedDivergence },
    compared(LossPartPhrase.unweightedLogarithms, \.unweightedDivergence),
    compared(LossPartPhrase.absoluteTerms, \.absoluteDivergence),
    compared(
      DistillationLossPhrase.probabilitiesForLogarithms, step: "Bug hunt",
      [
        { $0.divergence(from: $0.softStudent) },
        { $0.divergence(from: $0.softStudent) / Double($0.student.count) },
      ]),
    compared(
      LossPartPhrase.logTarget, step: "Bug hunt",
      { row in
        BatchRow.sum(row.softTeacher, row.logSoftStudent) { exp($0) * ($0 - $1) }
      }),
    compared(
      DistillationLossPhrase.noSoftmax, step: "Bug hunt",
      [
        { row in row.divergence(from: row.student.map { $0 / row.temperature }) },
        { row in row.divergence(from: row.student) },
      ]),
    compared(
      LossPartPhrase.hardDistillation, step: "A loss with two parts",
      { $0.hardDistillation(at: $0.temperature) }, { $0.hardDistillation(at: 1) }),
  ]

  /// Other measures of how far two networks are from each other.
  static let measureMistakes: [Misconception<DistillationQuestion>] = [
    compared(
      LossPartPhrase.bothDirections, { $0.divergence + $0.swappedDivergence },
      { ($0.divergence + $0.swappedDivergence) / 2 }),
    compared(LossPartPhrase.jensenShannon, \.jensenShannon, { 2 * $0.jensenShannon }),
    compared(
      LossPartPhrase.squaredLogits, step: "Very hot: matching logits", BatchRow.squaredLogits),
    compared(
      LossPartPhrase.squaredProbabilities, step: "Cross entropy or KL divergence?",
      BatchRow.squaredProbabilities),
    compared(
      LossPartPhrase.absoluteDifferences, step: "Cross entropy or KL divergence?",
      BatchRow.absoluteDifferences),
    compared(
      LossPartPhrase.hellinger, step: "Cross entropy or KL divergence?", BatchRow.hellinger),
  ]

  /// Something else in the student loss.
  static let studentLossMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(LossPhrase.labelsFromTeacher, step: "A loss with two parts") {
      .number($0.labelledByTeacher.totalLoss)
    },
    judged(LossPartPhrase.labelsFromStudent) { row in
      row.with { $0.label = predictedClass(row.student) }.studentLoss()
    },
    judged(
      LossPartPhrase.studentLossWithoutLogarithm, step: "Both parts by hand",
      { -$0.prediction[$0.label] }, { 1 - $0.prediction[$0.label] }, { $0.prediction[$0.label] }),
    judged(LossPartPhrase.studentLossOfLogits, step: "Both parts by hand") {
      -$0.student[$0.label]
    },
    judged(
      LossPartPhrase.studentLossSquared, step: "Both parts by hand",
      { BatchRow.squares[0]($0.prediction, $0.oneHotLabel) },
      { BatchRow.squares[1]($0.prediction, $0.oneHotLabel) },
      { BatchRow.squares[2]($0.prediction, $0.oneHotLabel) },
      { (1 - $0.prediction[$0.label]) * (1 - $0.prediction[$0.label]) }),
    judged(LossPartPhrase.softLabelsInStudentLoss) {
      crossEntropy($0.hardTeacher, logPrediction: logSoftmax($0.student))
    },
    judged(LossPartPhrase.lossOfTheTeacher) { row in
      row.with { $0.student = row.teacher }.studentLoss()
    },
  ]

  /// A softmax of what is a softmax already.
  static let softmaxMistakes: [Misconception<DistillationQuestion>] = [
    Mistake(DistillationLossPhrase.softmaxTwice, step: "Bug hunt") {
      .number($0.softenedBefore.totalLoss)
    },
    judged(LossPartPhrase.studentLossSoftmaxTwice, step: "Bug hunt") { row in
      row.with { $0.student = row.prediction }.studentLoss()
    },
    compared(
      LossPartPhrase.teacherSoftmaxTwice, step: "Bug hunt",
      { row in row.with { $0.teacher = row.hardTeacher }.divergence },
      { klDivergence(softmax($0.softTeacher), logPrediction: $0.logSoftStudent) }),
    compared(
      LossPartPhrase.softStudentTwice, step: "Bug hunt",
      { row in row.with { $0.student = row.prediction }.divergence },
      { klDivergence($0.softTeacher, logPrediction: logSoftmax($0.softStudent)) }),
    compared(
      LossPartPhrase.softPartTwice, step: "Bug hunt",
      { $0.softmaxedBefore.divergence },
      { klDivergence(softmax($0.softTeacher), logPrediction: logSoftmax($0.softStudent)) }),
  ]
}

extension BatchRow {
  /// The student's log-probabilities at T = 1, divided by T.
  fileprivate var dividedLogarithms: [Double] { logSoftmax(student).map { $0 / temperature } }

  /// The divergence of shares that are divided by T themselves.
  fileprivate func divergence(dividing shares: [Double], from logarithms: [Double]) -> Double {
    Self.sum(shares, logarithms) { share, logarithm in
      share == 0 ? 0 : share / temperature * (log(share / temperature) - logarithm)
    }
  }
}
