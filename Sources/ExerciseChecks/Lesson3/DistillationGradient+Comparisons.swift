// What is known to go wrong in exercise 3.4: the things that are compared, and at which
// temperature.

import Distillation
import Foundation

extension DistillationQuestion {
  private typealias Mistake = Misconception<DistillationQuestion>
  private typealias Slope = @Sendable (BatchRow) -> [Double]

  /// Something in place of q̃ˢ − q̃ᵗ, with T before it or with another of the factors that are easily
  /// taken: what is said of it is true of each of them.
  private static func compared(
    _ phrase: some ExercisePhrase, step: StepTitle, powers: [Double] = [1, -1, 0],
    _ slopes: Slope...
  ) -> Mistake {
    let variants = pairs(slopes, powers)
    return Mistake(phrase, step: step, variants: variants) { question, variant in
      let factor = pow(question.temperature, variant.1)
      return question.gradient { row in variant.0(row).map { factor * $0 } }
    }
  }

  /// Something in place of qˢ − p.
  private static func judged(
    _ phrase: some ExercisePhrase, step: StepTitle = "A loss with two parts", _ slopes: Slope...
  ) -> Mistake {
    Mistake(phrase, step: step, variants: slopes) { question, slope in
      question.studentGradient { row in slope(row).map { question.alpha * $0 } }
    }
  }

  /// The temperature in the wrong place, and the wrong things compared.
  static let gradientComparisons: [Misconception<DistillationQuestion>] = [
    compared(DistillationGradientPhrase.onlyTeacherSoftened, step: "A loss with two parts") {
      difference(1, $0.prediction, $0.softTeacher)
    },
    compared(DistillationGradientPhrase.onlyStudentSoftened, step: "A loss with two parts") {
      difference(1, $0.softStudent, $0.hardTeacher)
    },
    compared(
      DistillationGradientPhrase.nobodySoftened, step: "A loss with two parts", powers: [1, -1, 2]
    ) { difference(1, $0.prediction, $0.hardTeacher) },
    compared(LossPartPhrase.noTemperature, step: "A loss with two parts", powers: [0]) {
      difference(1, $0.prediction, $0.hardTeacher)
    },
    compared(LossPhrase.multiplied, step: "A loss with two parts") { row in
      row.with { $0.temperature = 1 / row.temperature }.soft(1)
    },
    compared(LossPartPhrase.softenedTwice, step: "A loss with two parts") { row in
      row.with { $0.temperature = row.temperature * row.temperature }.soft(1)
    },
    compared(LossPartPhrase.powersNotNormalised, step: "A loss with two parts") { row in
      let student = logSoftmax(row.student).map { exp($0 / row.temperature) }
      return difference(1, student, logSoftmax(row.teacher).map { exp($0 / row.temperature) })
    },
    compared(DistillationGradientPhrase.swapped, step: "Cross entropy or KL divergence?") {
      $0.swappedGradient
    },
    Mistake(LossPhrase.softmaxTwice, step: "Bug hunt") { .rows($0.softenedBefore.totalGradient) },
    Mistake(DistillationGradientPhrase.byProbabilities) { question in
      question.gradient(
        hard: { row in zip(row.oneHotLabel, row.prediction).map { -question.alpha * $0 / $1 } },
        soft: { row in zip(row.softTeacher, row.softStudent).map { -question.square * $0 / $1 } })
    },
    compared(
      LossPartPhrase.teacherSoftmaxTwice, step: "Bug hunt",
      { row in row.with { $0.teacher = row.hardTeacher }.soft(1) },
      { difference(1, $0.softStudent, softmax($0.softTeacher)) }),
    compared(
      LossPartPhrase.softStudentTwice, step: "Bug hunt",
      { row in row.with { $0.student = row.prediction }.soft(1) },
      { difference(1, softmax($0.softStudent), $0.softTeacher) }),
    compared(
      LossPartPhrase.softPartTwice, step: "Bug hunt",
      { $0.softmaxedBefore.soft(1) },
      { difference(1, softmax($0.softStudent), softmax($0.softTeacher)) }),
  ]

  /// The gradients of other measures, and half a difference.
  static let gradientMeasures: [Misconception<DistillationQuestion>] = [
    compared(
      DistillationGradientPhrase.hotLimit, step: "Very hot: matching logits",
      powers: [0, 1, -1, 2, -2],
      { difference(1 / Double($0.student.count), $0.student, $0.teacher) },
      { difference(2 / Double($0.student.count), $0.student, $0.teacher) },
      { difference(1, $0.student, $0.teacher) }, { difference(2, $0.student, $0.teacher) }),
    compared(
      DistillationGradientPhrase.squaredProbabilities, step: "Cross entropy or KL divergence?",
      { $0.throughSoftmax($0.soft(2)) }, { $0.throughSoftmax($0.soft(1)) },
      { $0.throughSoftmax($0.soft(2 / Double($0.student.count))) }),
    compared(
      DistillationGradientPhrase.hardDistillation, step: "A loss with two parts",
      { difference(1, $0.softStudent, $0.teachersChoice) },
      { difference(1, $0.prediction, $0.teachersChoice) }),
    compared(
      DistillationGradientPhrase.bothDirections, step: "Cross entropy or KL divergence?",
      { zip($0.soft(1), $0.swappedGradient).map { $0 + $1 } },
      { zip($0.soft(1), $0.swappedGradient).map { ($0 + $1) / 2 } }),
    compared(
      DistillationGradientPhrase.jensenShannon, step: "Cross entropy or KL divergence?",
      { $0.jensenShannonGradient }, { $0.jensenShannonGradient.map { 2 * $0 } }),
    compared(DistillationGradientPhrase.teacherForgotten, step: "A loss with two parts") {
      $0.softStudent
    },
    compared(DistillationGradientPhrase.softPartOnlyTheLabel, step: "The gradient") {
      zip($0.oneHotLabel, $0.soft(1)).map { $0 * $1 }
    },
  ]

  /// Something else in the gradient of the student loss.
  static let gradientsOfStudentLoss: [Misconception<DistillationQuestion>] = [
    judged(
      DistillationGradientPhrase.studentLossSoftened,
      { difference(1, $0.softStudent, $0.oneHotLabel) },
      { difference(1 / $0.temperature, $0.softStudent, $0.oneHotLabel) },
      { difference($0.temperature, $0.softStudent, $0.oneHotLabel) }),
    judged(DistillationGradientPhrase.onlyTheLabel, step: "Why T²?") { row in
      zip(row.oneHotLabel, row.hard(1)).map { $0 * $1 }
    },
    judged(DistillationGradientPhrase.labelForgotten, step: "Why T²?") { $0.prediction },
    judged(LossPhrase.labelsFromTeacher) { row in
      row.with { $0.label = predictedClass(row.teacher) }.hard(1)
    },
    judged(LossPartPhrase.labelsFromStudent) { row in
      row.with { $0.label = predictedClass(row.student) }.hard(1)
    },
    judged(DistillationGradientPhrase.softLabelsInStudentPart) {
      difference(1, $0.prediction, $0.hardTeacher)
    },
    judged(LossPartPhrase.lossOfTheTeacher) { row in
      row.with { $0.student = row.teacher }.hard(1)
    },
    judged(LossPartPhrase.studentLossOfLogits, step: "Both parts by hand") {
      difference(1, $0.student, $0.oneHotLabel)
    },
    judged(LossPartPhrase.studentLossSoftmaxTwice, step: "Bug hunt") { row in
      row.with { $0.student = row.prediction }.hard(1)
    },
  ]
}

extension BatchRow {
  /// The teacher's first choice as a hard label.
  fileprivate var teachersChoice: [Double] { oneHot(predictedClass(teacher), of: teacher.count) }
}
