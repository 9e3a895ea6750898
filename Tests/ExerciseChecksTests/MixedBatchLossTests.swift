// Exercise 4.5: its worked example, the library, other right solutions, and wrong ones that are in
// no catalogue.

import Distillation
import ExerciseChecks
import Foundation
import Solutions
import Testing

@Suite struct MixedBatchLossTests {
  private let student = [[2, 1, 0, 0.5], [0, 1, 2, 0.5]]
  private let teacher = [[5.0, 3, 1, -1], [-1, 5, 3, 1]]

  @Test func `The worked example is true, term by term`() throws {
    let loss = try mixedBatchLoss(
      studentLogits: student, teacherLogits: teacher, labels: [0, nil], alpha: 0.1, temperature: 4)
    let hard = -logSoftmax(student[0])[0]
    let soft = zip(student, teacher).map {
      Distillation.klDivergence(
        Distillation.softmax($1, temperature: 4), logPrediction: logSoftmax($0, temperature: 4))
    }
    #expect(near([hard], [0.5460], within: 5e-5))
    #expect(near(soft, [0.06826, 0.10479], within: 5e-6))
    #expect(near([loss], [1.4390], within: 5e-5))
  }

  @Test func `With all labels it is the loss of 3.3, with none the teacher's part alone`() throws {
    for alpha in [0, 0.3, 2] {
      let all = try mixedBatchLoss(
        studentLogits: student, teacherLogits: teacher, labels: [3, 1], alpha: alpha, temperature: 2
      )
      let loss = try distillationLoss(
        studentLogits: student, teacherLogits: teacher, labels: [3, 1], alpha: alpha, temperature: 2
      )
      #expect(near([all], [loss]))
      let none = try mixedBatchLoss(
        studentLogits: student, teacherLogits: teacher, labels: [nil, nil], alpha: alpha,
        temperature: 2)
      let alone = try distillationLoss(
        studentLogits: student, teacherLogits: teacher, labels: [3, 1], alpha: 0, temperature: 2)
      #expect(near([none], [alone]))
    }
  }

  @Test func `The library's two losses, on the labelled and on all examples, are right`() {
    #expect(
      mixedBatchLossExercise.attempt { question in
        let labelled = question.labels.indices.filter { question.labels[$0] != nil }
        var loss = DistillationLoss(
          alpha: 0, temperature: question.temperature, scaledByTemperatureSquared: true
        ).evaluate(
          studentLogits: Matrix(question.studentLogits),
          softLabels: SoftLabels(
            teacherLogits: Matrix(question.teacherLogits), temperature: question.temperature)
        ).loss
        if !labelled.isEmpty {
          loss +=
            question.alpha
            * DistillationLoss.hardLabels.evaluate(
              studentLogits: Matrix(labelled.map { question.studentLogits[$0] }),
              labels: question.labels.compactMap(\.self)
            ).loss
        }
        return .number(loss)
      }.passes)
  }

  @Test func `One pass with a running sum and a weight an example is right, too`() {
    let weighted = mixedBatchLossExercise.attempt { question in
      let t = question.temperature
      let labelled = Double(question.labels.count { $0 != nil })
      var loss = 0.0
      for row in question.labels.indices {
        let own = logSoftmax(question.studentLogits[row], temperature: t)
        let target = Distillation.softmax(question.teacherLogits[row], temperature: t)
        let gap =
          Distillation.crossEntropy(target, logPrediction: own) - Distillation.entropy(target)
        loss += t * t * gap / Double(question.labels.count)
        guard let label = question.labels[row] else { continue }
        loss -= question.alpha / labelled * logSoftmax(question.studentLogits[row])[label]
      }
      return .number(loss)
    }
    #expect(weighted.passes)
  }

  @Test func `A label that counts although α is 0 is told as that`() {
    let floor = mixedBatchLossExercise.attempt { question in
      .number(try question.solved(alpha: max(question.alpha, 0.05)))
    }
    #expect(floor.brokenInvariants == ["depends on the labels although α is 0"])
  }

  @Test func `A teacher that is not asked without a label is told as that`() {
    let labelledOnly = mixedBatchLossExercise.attempt { question in
      var only = question
      let labelled = question.labels.indices.filter { question.labels[$0] != nil }
      guard !labelled.isEmpty else { return .number(0) }
      only.studentLogits = labelled.map { question.studentLogits[$0] }
      only.teacherLogits = labelled.map { question.teacherLogits[$0] }
      only.labels = labelled.map { question.labels[$0] }
      return .number(try only.solved(alpha: question.alpha) * 1.01)
    }
    #expect(
      labelledOnly.brokenInvariants?.contains(
        "does not change with the teacher's logits of an example without a label") == true)
  }

  @Test func `A teacher that is too sure to change its mind is not told as one that is not asked`()
  {
    let half = mixedBatchLossExercise.attempt { .number(try $0.solved(alpha: $0.alpha) / 2) }
    #expect(half.causes.allSatisfy { $0 == .symptom(.factor("0.5")) })
    let root = mixedBatchLossExercise.attempt { .number(sqrt(try $0.solved(alpha: $0.alpha)) / 2) }
    #expect(root.brokenInvariants == [])
  }

  @Test(arguments: [1e-300, 1e-12, 1e-7])
  func `A logarithm that is cut off near 0 is wrong`(smallest: Double) {
    let cut = mixedBatchLossExercise.attempt { question in
      let t = question.temperature
      let labelled = max(1, Double(question.labels.count { $0 != nil }))
      var loss = 0.0
      for row in question.labels.indices {
        let own = Distillation.softmax(question.studentLogits[row], temperature: t)
        let target = Distillation.softmax(question.teacherLogits[row], temperature: t)
        let gap = zip(target, own).map { $0 * log(max($0, smallest) / max($1, smallest)) }
        loss += t * t * gap.reduce(0, +) / Double(question.labels.count)
        guard let label = question.labels[row] else { continue }
        let share = Distillation.softmax(question.studentLogits[row])[label]
        loss -= question.alpha / labelled * log(max(share, smallest))
      }
      return .number(loss)
    }
    #expect(!cut.passes)
  }

  @Test func `An overflow that is protected against halfway is told as an overflow`() {
    let halfway = mixedBatchLossExercise.attempt { question in
      let t = question.temperature
      func shares(_ logits: [Double]) -> [Double] {
        let middle = mean(logits)
        let powers = logits.map { exp(($0 - middle) / t) }
        return powers.map { $0 / powers.reduce(0, +) }
      }
      var loss = try question.studentPart
      for row in question.labels.indices {
        let own = logSoftmax(question.studentLogits[row], temperature: t)
        let terms = zip(shares(question.teacherLogits[row]), own).map {
          $0 == 0 ? 0 : $0 * (log($0) - $1)
        }
        loss += t * t * terms.reduce(0, +) / Double(question.labels.count)
      }
      return .number(loss)
    }
    #expect(Set(halfway.causes.map { "\($0)" }) == ["\(Cause.symptom(.notANumber))"])
  }

  @Test func `What is nearly right is wrong`() {
    let single = mixedBatchLossExercise.attempt {
      .number(Double(Float(try $0.solved(alpha: $0.alpha))))
    }
    #expect(!single.passes)
    let harder = mixedBatchLossExercise.attempt {
      .number(try $0.solved(alpha: $0.labels.contains(nil) ? $0.alpha / 2 : $0.alpha))
    }
    #expect(!harder.passes)
  }
}

extension MixedBatchQuestion {
  /// α times the student loss.
  fileprivate var studentPart: Double {
    get throws { try solved(alpha: alpha) - solved(alpha: 0) }
  }

  fileprivate func solved(alpha: Double) throws -> Double {
    try mixedBatchLoss(
      studentLogits: studentLogits, teacherLogits: teacherLogits, labels: labels, alpha: alpha,
      temperature: temperature)
  }
}
