// Exercise 4.5.

import Distillation
import Foundation
import Solutions

/// The total loss where only some examples have a label.
public let mixedBatchLossExercise = Exercise<
  MixedBatchQuestion, @Sendable ([[Double]], [[Double]], [Int?], Double, Double) throws -> Double
>(
  "4.5", function: "mixedBatchLoss", step: "A transfer set that nobody labelled",
  arguments: \.arguments,
  hints: [MixedBatchLossPhrase.nudge, .whereToLook, .formula],
  checks: MixedBatchQuestion.checks,
  reference: Solutions.mixedBatchLoss(studentLogits:teacherLogits:labels:alpha:temperature:),
  call: { function, question in .number(try question.passed(to: function)) },
  steps: mixedBatchLossSteps,
  invariants: [
    .isFinite,
    .isNotNegative(beyond: 1e-9),
    Invariant(
      MixedBatchLossPhrase.dependsOnUnweightedLabels,
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite) else { return true }
        let without = try again(question.unlabelled(alpha: 0))
        return try again(question.with { $0.alpha = 0 }).agrees(with: without, within: .loose)
      }),
    Invariant(
      MixedBatchLossPhrase.ignoresTeacherWithoutLabel,
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite), let place = question.labels.firstIndex(of: nil)
        else { return true }
        let other = question.with { $0.teacherLogits[place][0] += 1 }
        // A teacher that is sure says the same then.
        guard abs(other.right - question.right) > 1e-6 else { return true }
        return try !again(other).agrees(with: answer, within: .nineDigits)
      }),
    .unchanged(CommonPhrase.changesWithNetworkShift, by: \.shifted).ofFiniteAnswers,
    .unchanged(CommonPhrase.changesWithRepetition, by: \.doubled).ofFiniteAnswers,
    .zero(MixedBatchLossPhrase.isNotZeroForCopyWithoutLabel, for: \.copied).ofFiniteAnswers,
  ],
  misconceptions: labelMistakes + meanMistakes + weightMistakes + temperatureMistakes
    + comparisonMistakes)

/// What is said of exercise 4.5.
enum MixedBatchLossPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case workedExampleAndTwoBatches, someLabelled, allLabelled, noneLabelledAtAll, teacherAlone
  // Broken invariants.
  case dependsOnUnweightedLabels, ignoresTeacherWithoutLabel, isNotZeroForCopyWithoutLabel
  // Misconceptions.
  case firstClassForNone, lastClassForNone, teachersClassForNone, equalSharesForNone,
    labelsFromTeacher, unlabelledSkipped, unlabelledSkippedOverAll, oneOrTheOther,
    oneOrTheOtherOverAll, allOrNone, noStudentLoss, noDistillationLoss, studentLossOverAll,
    distillationOverLabelled, noneLabelled, nothingWithoutLabels, sumOverBatch, studentLossSummed,
    distillationSummed, squareForgotten, alphaOnDistillation, noTemperature, crossEntropy
}

/// Something taken for the label that is not there, or the example dropped with it.
private let labelMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(MixedBatchLossPhrase.firstClassForNone) { $0.labelling { _ in 0 } },
  Misconception(MixedBatchLossPhrase.lastClassForNone) { $0.labelling { $0.student.count - 1 } },
  Misconception(MixedBatchLossPhrase.teachersClassForNone) {
    $0.labelling { predictedClass($0.teacher) }
  },
  Misconception(MixedBatchLossPhrase.equalSharesForNone) { question in
    .number(
      question.total(
        studentLoss: (question.labelledLoss
          + question.sum(labelled: false) { -mean(logSoftmax($0.student)) }) / question.count))
  },
  Misconception(MixedBatchLossPhrase.labelsFromTeacher) { question in
    .number(
      question.with {
        $0.labels = zip(question.labels, question.teacherLogits).map { label, logits in
          label == nil ? nil : predictedClass(logits)
        }
      }.right)
  },
  Misconception(MixedBatchLossPhrase.unlabelledSkipped) { question in
    .number(
      question.total(
        distillation: question.sum(labelled: true, \.divergence) / question.labelledCount))
  },
  Misconception(MixedBatchLossPhrase.unlabelledSkippedOverAll) { question in
    .number(
      question.total(
        studentLoss: question.labelledLoss / question.count,
        distillation: question.sum(labelled: true, \.divergence) / question.count))
  },
  Misconception(MixedBatchLossPhrase.oneOrTheOther) { question in
    let others = question.count - question.labelledCount
    let soft = others > 0 ? question.sum(labelled: false, \.divergence) / others : 0
    return .number(question.total(distillation: soft))
  },
  Misconception(MixedBatchLossPhrase.oneOrTheOtherOverAll) { question in
    .number(
      question.total(
        studentLoss: question.labelledLoss / question.count,
        distillation: question.sum(labelled: false, \.divergence) / question.count))
  },
  Misconception(MixedBatchLossPhrase.allOrNone) { question in
    .number(question.total(studentLoss: question.labels.contains(nil) ? 0 : question.studentLoss))
  },
  Misconception(MixedBatchLossPhrase.noStudentLoss) { .number($0.total(studentLoss: 0)) },
  Misconception(MixedBatchLossPhrase.noDistillationLoss) { .number($0.total(distillation: 0)) },
]

/// Means over the wrong examples.
private let meanMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(MixedBatchLossPhrase.studentLossOverAll) {
    .number($0.total(studentLoss: $0.labelledLoss / $0.count))
  },
  Misconception(MixedBatchLossPhrase.distillationOverLabelled) {
    .number($0.total(distillation: $0.divergence * $0.count / $0.labelledCount))
  },
  Misconception(MixedBatchLossPhrase.noneLabelled) {
    .number($0.total(studentLoss: $0.labelledLoss / $0.labelledCount))
  },
  Misconception(MixedBatchLossPhrase.nothingWithoutLabels) {
    .number($0.labelledCount == 0 ? 0 : $0.right)
  },
  Misconception(MixedBatchLossPhrase.sumOverBatch) {
    .number($0.total(studentLoss: $0.labelledLoss, distillation: $0.count * $0.divergence))
  },
  Misconception(MixedBatchLossPhrase.studentLossSummed) {
    .number($0.total(studentLoss: $0.labelledLoss))
  },
  Misconception(MixedBatchLossPhrase.distillationSummed) {
    .number($0.total(distillation: $0.count * $0.divergence))
  },
  Misconception(LossPhrase.meanOverElements) {
    .number($0.total(distillation: $0.divergence / $0.classCount))
  },
]

/// α and T².
private let weightMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(MixedBatchLossPhrase.squareForgotten, step: "Without T², and what copying means") {
    $0.total(weights: $0.alpha, 1)
  },
  Misconception(LossPhrase.tForItsSquare, step: "Without T², and what copying means") {
    $0.total(weights: $0.alpha, $0.temperature)
  },
  Misconception(LossPhrase.squareOnBoth, step: "Without T², and what copying means") {
    $0.total(weights: $0.square * $0.alpha, $0.square)
  },
  Misconception(MixedBatchLossPhrase.alphaOnDistillation) {
    $0.total(weights: 1, $0.alpha * $0.square)
  },
  Misconception(LossPhrase.convex) {
    $0.total(weights: $0.alpha, (1 - $0.alpha) * $0.square)
  },
  Misconception(LossPhrase.convexReversed) {
    $0.total(weights: 1 - $0.alpha, $0.alpha * $0.square)
  },
  Misconception(LossPhrase.alphaForgotten) { $0.total(weights: 1, $0.square) },
]

/// The temperature in the wrong place.
private let temperatureMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(LossPhrase.nobodySoftened) {
    $0.comparing { $0.divergence(teacherAt: 1, studentAt: 1) }
  },
  Misconception(MixedBatchLossPhrase.noTemperature) { question in
    .number(question.with { $0.temperature = 1 }.right)
  },
  Misconception(LossPhrase.onlyTeacherSoftened) {
    $0.comparing { $0.divergence(teacherAt: $0.temperature, studentAt: 1) }
  },
  Misconception(LossPhrase.onlyStudentSoftened) {
    $0.comparing { $0.divergence(teacherAt: 1, studentAt: $0.temperature) }
  },
  Misconception(LossPhrase.studentLossSoftened) { question in
    let loss = question.sum(labelled: true) { $0.studentLoss(at: $0.temperature) }
    return .number(question.total(studentLoss: loss / max(question.labelledCount, 1)))
  },
  Misconception(LossPhrase.multiplied) {
    $0.comparing { $0.divergence(teacherAt: 1 / $0.temperature, studentAt: 1 / $0.temperature) }
  },
]

/// The wrong things compared, and numbers that overflow or are rounded to 0.
private let comparisonMistakes: [Misconception<MixedBatchQuestion>] = [
  Misconception(LossPhrase.swapped) { $0.comparing(\.swappedDivergence) },
  Misconception(MixedBatchLossPhrase.crossEntropy) { $0.comparing(\.softCrossEntropy) },
  Misconception(LossPhrase.softmaxTwice) { question in
    .number(
      question.with {
        $0.studentLogits = question.studentLogits.map { Distillation.softmax($0) }
        $0.teacherLogits = question.teacherLogits.map { Distillation.softmax($0) }
      }.right)
  },
  Misconception(LossPhrase.base2) { .number($0.right / log(2)) },
  Misconception(LossPhrase.noMaxShift) { question in
    let loss = question.sum(labelled: true) { -log($0.overflowing($0.student, at: 1)[$0.label]) }
    return .number(
      question.total(
        studentLoss: loss / max(question.labelledCount, 1),
        distillation: question.mean { row in row.overflowingDivergence }))
  },
  Misconception(LossPhrase.logarithmOfSoftmax) { question in
    let loss = question.sum(labelled: true) { -log($0.prediction[$0.label]) }
    return .number(
      question.total(
        studentLoss: loss / max(question.labelledCount, 1),
        distillation: question.mean { row in
          row.divergence(from: row.softStudent.map { log($0) })
        }))
  },
  Misconception(LossPhrase.zeroLogZero) { $0.comparing(\.divergenceWithZeros) },
]
