// What is known to go wrong in exercise 3.5.

import Distillation
import Foundation

extension ReverseKLQuestion {
  private typealias Mistake = Misconception<ReverseKLQuestion>
  private typealias Measure = @Sendable (BatchRow) -> Double

  /// All of it.
  static var mistakes: [Misconception<ReverseKLQuestion>] {
    directionMistakes + measureMistakes + placeMistakes + temperatureMistakes + reductionMistakes
      + numberMistakes
  }

  /// Something in place of KL(q̃ˢ‖q̃ᵗ), without a factor or with T², which some add from the loss:
  /// what is said of it is true of both.
  private static func compared(
    _ phrase: some ExercisePhrase, step: StepTitle? = nil, powers: [Double] = [0, 2],
    _ measures: Measure...
  ) -> Mistake { compared(phrase, step: step, powers: powers, measures) }

  private static func compared(
    _ phrase: some ExercisePhrase, step: StepTitle?, powers: [Double] = [0, 2],
    _ measures: [Measure]
  ) -> Mistake {
    let variants = pairs(measures, powers)
    return Mistake(phrase, step: step, variants: variants) { question, variant in
      .number(pow(question.temperature, variant.1) * question.mean(variant.0))
    }
  }

  /// Another order of the two, or a cross entropy.
  private static let directionMistakes: [Misconception<ReverseKLQuestion>] = [
    compared(ReverseKLDivergencePhrase.forward, \.divergence),
    compared(ReverseKLDivergencePhrase.halfExchanged) { -$0.divergence },
    compared(ReverseKLDivergencePhrase.sign) { -$0.swappedDivergence },
    compared(ReverseKLDivergencePhrase.crossEntropy, \.swappedCrossEntropy),
    compared(ReverseKLDivergencePhrase.forwardCrossEntropy, \.softCrossEntropy),
    compared(ReverseKLDivergencePhrase.bothAdded) { $0.swappedDivergence + $0.divergence },
    compared(ReverseKLDivergencePhrase.bothAveraged) {
      ($0.swappedDivergence + $0.divergence) / 2
    },
    compared(
      ReverseKLDivergencePhrase.jensenShannon, \.jensenShannon, { 2 * $0.jensenShannon }),
    compared(ReverseKLDivergencePhrase.notWeighted) { -$0.unweightedDivergence },
    compared(ReverseKLDivergencePhrase.absoluteTerms) { row in
      BatchRow.sum(row.logSoftStudent, row.logSoftTeacher) { exp($0) * abs($0 - $1) }
    },
  ]

  /// Other measures.
  private static let measureMistakes: [Misconception<ReverseKLQuestion>] = [
    compared(
      LossPartPhrase.squaredLogits, step: "Very hot: matching logits", BatchRow.squaredLogits),
    compared(LossPartPhrase.squaredProbabilities, step: nil, BatchRow.squaredProbabilities),
    compared(LossPartPhrase.absoluteDifferences, step: nil, BatchRow.absoluteDifferences),
    compared(LossPartPhrase.hellinger, step: nil, BatchRow.hellinger),
    compared(
      ReverseKLDivergencePhrase.hardTeacher, { $0.hardDistillation(at: $0.temperature) },
      { $0.hardDistillation(at: 1) },
      { -$0.logSoftTeacher[predictedClass($0.student)] }),
  ]

  /// Logits, probabilities and logarithms in each other's place.
  private static let placeMistakes: [Misconception<ReverseKLQuestion>] = [
    compared(
      ReverseKLDivergencePhrase.probabilitiesForLogarithms, step: "Bug hunt",
      { klDivergence($0.softStudent, logPrediction: $0.softTeacher) },
      { row in BatchRow.sum(row.softStudent, row.softTeacher) { $0 * ($0 - $1) } }),
    compared(
      ReverseKLDivergencePhrase.noSoftmax, step: "Bug hunt",
      { row in
        klDivergence(row.softStudent, logPrediction: row.teacher.map { $0 / row.temperature })
      },
      { klDivergence($0.softStudent, logPrediction: $0.teacher) },
      { row in
        zip(row.softStudent, BatchRow.differences(row.student, row.teacher))
          .map { $0 * $1 / row.temperature }.reduce(0, +)
      }),
    Mistake(ReverseKLDivergencePhrase.oneNetworkTwice) { _ in .number(0) },
    compared(
      ReverseKLDivergencePhrase.softmaxTwice, step: "Bug hunt",
      { $0.softmaxedBefore.swappedDivergence },
      { klDivergence(softmax($0.softStudent), logPrediction: logSoftmax($0.softTeacher)) }),
    compared(
      ReverseKLDivergencePhrase.teacherTwice, step: "Bug hunt",
      { row in row.with { $0.teacher = row.hardTeacher }.swappedDivergence },
      { klDivergence($0.softStudent, logPrediction: logSoftmax($0.softTeacher)) }),
    compared(
      ReverseKLDivergencePhrase.studentTwice, step: "Bug hunt",
      { row in row.with { $0.student = row.prediction }.swappedDivergence },
      { klDivergence(softmax($0.softStudent), logPrediction: $0.logSoftTeacher) }),
    compared(ReverseKLDivergencePhrase.logTarget, step: "Bug hunt") { row in
      BatchRow.sum(row.softStudent, row.logSoftTeacher) { exp($0) * ($0 - $1) }
    },
  ]

  /// The temperature in the wrong place.
  private static let temperatureMistakes: [Misconception<ReverseKLQuestion>] = [
    compared(LossPhrase.onlyStudentSoftened, step: "A loss with two parts") {
      $0.reverse(studentAt: $0.temperature, teacherAt: 1)
    },
    compared(ReverseKLDivergencePhrase.onlyTeacherSoftened, step: "A loss with two parts") {
      $0.reverse(studentAt: 1, teacherAt: $0.temperature)
    },
    compared(ReverseKLDivergencePhrase.nobodySoftened, step: "A loss with two parts") {
      $0.reverse(studentAt: 1, teacherAt: 1)
    },
    compared(LossPhrase.multiplied, step: "A loss with two parts") {
      $0.reverse(studentAt: 1 / $0.temperature, teacherAt: 1 / $0.temperature)
    },
    Mistake(LossPhrase.probabilitiesDivided, step: "A loss with two parts") {
      .number($0.mean { $0.reverse(studentAt: 1, teacherAt: 1) / $0.temperature })
    },
    compared(LossPartPhrase.powersNotNormalised, step: "A loss with two parts") { row in
      row.with {
        $0.student = row.teacher
        $0.teacher = row.student
      }.divergenceOfPowers
    },
    compared(LossPartPhrase.softenedTwice, step: "A loss with two parts") {
      let square = $0.temperature * $0.temperature
      return $0.reverse(studentAt: square, teacherAt: square)
    },
    Mistake(ReverseKLDivergencePhrase.squared, step: "Why T²?") { .number($0.square * $0.right) },
    Mistake(ReverseKLDivergencePhrase.timesT, step: "Why T²?") {
      .number($0.temperature * $0.right)
    },
    Mistake(ReverseKLDivergencePhrase.dividedByT, variants: [1.0, 2]) {
      .number($0.right / pow($0.temperature, $1))
    },
  ]

  /// Means and sums.
  private static let reductionMistakes: [Misconception<ReverseKLQuestion>] = [
    Mistake(ReverseKLDivergencePhrase.sumOverBatch) { .number($0.count * $0.right) },
    Mistake(ReverseKLDivergencePhrase.meanOverElements) { .number($0.right / $0.classCount) },
    Mistake(ReverseKLDivergencePhrase.firstExampleOnly, variants: [false, true]) {
      .number($0.rows[0].swappedDivergence / ($1 ? $0.count : 1))
    },
    Mistake(ReverseKLDivergencePhrase.lastExampleOnly, variants: [false, true]) {
      .number($0.rows[$0.rows.count - 1].swappedDivergence / ($1 ? $0.count : 1))
    },
    Mistake(LossPartPhrase.exampleLeftOut, variants: [(0, 1), (1, 0)]) { question, ends in
      let left = question.rows.dropFirst(ends.0).dropLast(ends.1)
      return .number(left.map(\.swappedDivergence).reduce(0, +) / question.count)
    },
  ]

  /// Logarithms of another base, and numbers that overflow or are rounded to 0.
  private static let numberMistakes: [Misconception<ReverseKLQuestion>] = [
    Mistake(LossPhrase.base2, step: "Both parts by hand") { .number($0.right / log(2)) },
    Mistake(LossPhrase.base10, step: "Both parts by hand") { .number($0.right / log(10)) },
    Mistake(LossPhrase.noMaxShift, variants: OverflowForm.allCases) { .number($0.overflowing($1)) },
    Mistake(LossPartPhrase.largestOfTheBatch, variants: OverflowForm.allCases) {
      .number($0.belowLargestOfBatch.overflowing($1))
    },
    Mistake(LossPartPhrase.limitedLogits, variants: LogitLimit.all) { question, limit in
      .number(question.mean { $0.limited(by: limit, at: $0.temperature).swappedDivergence })
    },
    Mistake(ReverseKLDivergencePhrase.logarithmOfSoftmax) {
      .number($0.mean { Distillation.klDivergence($0.softStudent, $0.softTeacher) })
    },
    Mistake(ReverseKLDivergencePhrase.zeroLogZero, variants: [false, true]) { question, isOfBoth in
      .number(
        question.mean { row in
          let logTeacher = isOfBoth ? row.softTeacher.map { log($0) } : row.logSoftTeacher
          return BatchRow.sum(row.softStudent, logTeacher) { $0 * (log($0) - $1) }
        })
    },
    Mistake(LossPartPhrase.cutLogarithm, variants: CutLogarithm.all) { question, logarithm in
      .number(
        question.mean { row in
          BatchRow.sum(row.softStudent, row.softTeacher) { logarithm.term($0, $1) }
        })
    },
  ]

  /// The divergence in a form that overflows.
  private func overflowing(_ form: OverflowForm) -> Double {
    mean { $0.overflowingDivergence(form, of: $0.student, from: $0.teacher) }
  }
}

extension BatchRow {
  /// KL between student and teacher, each at its temperature.
  fileprivate func reverse(studentAt studentTemperature: Double, teacherAt other: Double) -> Double
  {
    klDivergence(
      Distillation.softmax(student, temperature: studentTemperature),
      logPrediction: logSoftmax(teacher, temperature: other))
  }
}
