// What the exercises 3.3 and 3.4 are asked, and the parts that right and wrong losses are made of.

import Distillation
import Foundation

/// A batch, seen by student and teacher.
public struct DistillationQuestion: LabelledBatchQuestion {
  /// zˢ: examples × classes.
  public var studentLogits: [[Double]]
  /// zᵗ: examples × classes.
  public var teacherLogits: [[Double]]
  /// The hard labels of the data.
  public var labels: [Int]
  /// α, the weight of the student loss.
  public var alpha: Double
  /// T.
  public var temperature: Double

  init(
    student: [[Double]], teacher: [[Double]], labels: [Int], alpha: Double, temperature: Double
  ) {
    studentLogits = student
    teacherLogits = teacher
    self.labels = labels
    self.alpha = alpha
    self.temperature = temperature
  }

  /// The question as a call's arguments.
  var arguments: [CallArgument] {
    logitsArguments + [
      CallArgument("labels", labels),
      CallArgument("alpha", alpha),
      CallArgument("temperature", temperature),
    ]
  }

  // MARK: - Questions that are the same to a right answer, or simpler

  /// The same number added to all logits of the student, and another one to the teacher's.
  var shifted: DistillationQuestion {
    with { question in
      question.studentLogits = studentLogits.map { row in row.map { $0 + 1 } }
      question.teacherLogits = teacherLogits.map { row in row.map { $0 - 2 } }
    }
  }

  /// A student that copies its teacher, and no hard labels.
  var copied: DistillationQuestion {
    with { question in
      question.studentLogits = teacherLogits
      question.alpha = 0
    }
  }

  // MARK: - Questions that a right answer to is a wrong one to this question

  /// Labels from the teacher's decisions.
  var labelledByTeacher: DistillationQuestion {
    with { $0.labels = teacherLogits.map(predictedClass) }
  }

  /// The batch, example by example.
  var rows: [BatchRow] {
    labels.indices.map {
      BatchRow(
        student: studentLogits[$0], teacher: teacherLogits[$0], label: labels[$0],
        temperature: temperature)
    }
  }
}

extension SplitMix64 {
  /// A batch on which conventions differ: α is neither ½ nor 1, and T is not 1.
  mutating func distillationQuestion(examples: Int, classes: Int) -> DistillationQuestion {
    DistillationQuestion(
      student: logits(examples, by: classes), teacher: logits(examples, by: classes),
      labels: labels(examples, of: classes),
      alpha: one(of: [0.1, 0.2, 0.3, 0.7, 0.9, 1.5, 2]),
      temperature: one(of: [0.5, 1.5, 2, 3, 4, 8, 20]))
  }
}

extension DistillationQuestion {
  /// The calls of both exercises: the worked example, batches, and the edges.
  ///
  /// Large logits come before those that are rounded to 0, so that an overflow is known when the
  /// second ones are wrong.
  static func checks(seed: UInt64) -> [Check<DistillationQuestion>] {
    let moderate = [[0.5, 2, 1]]
    return [
      Check(
        CommonPhrase.workedExampleAndOtherTemperature,
        [
          DistillationQuestion(
            student: [[2, 1, 0, 0.5]], teacher: [[5, 3, 1, -1]], labels: [0], alpha: 0.1,
            temperature: 4),
          // Here T is not the number of classes, so that T² / K is told from T.
          DistillationQuestion(
            student: [[2, 1, 0, 0.5]], teacher: [[5, 3, 1, -1]], labels: [0], alpha: 0.1,
            temperature: 3),
          // Many examples of two classes, and a temperature below 1.
          DistillationQuestion(
            student: [[1, 2], [0.5, -1], [3, 1], [-2, -1], [0, 2]],
            teacher: [[2, 1], [-1, 1], [4, 0], [-3, 1], [1, 1.5]], labels: [1, 1, 0, 0, 1],
            alpha: 1.5, temperature: 0.5),
        ]),
      Check(CommonPhrase.batchesOfTwoToFour, random: 8, seed: seed) { random in
        random.distillationQuestion(
          examples: 2 + random.integer(below: 3), classes: 3 + random.integer(below: 3))
      },
      Check(CommonPhrase.singleExamples, random: 6, seed: seed + 1) { random in
        random.distillationQuestion(examples: 1, classes: 2 + random.integer(below: 5))
      },
      Check(
        CommonPhrase.copyingStudent,
        [
          DistillationQuestion(
            student: [[3, 1, -2], [0, 1, 0.5]], teacher: [[3, 1, -2], [0, 1, 0.5]], labels: [1, 2],
            alpha: 0.3, temperature: 5),
          DistillationQuestion(
            student: [[3, 1, -2], [0, 1, 0.5]], teacher: [[4, 2, -1], [-3, -2, -2.5]],
            labels: [1, 2], alpha: 0, temperature: 5),
        ]),
      Check(
        CommonPhrase.largeLogits,
        [
          DistillationQuestion(
            student: [[1000, 998, 999]], teacher: [[-1000, -1001, -999]], labels: [0], alpha: 0.2,
            temperature: 1),
          // The mean is far from the largest one, and so is a row from the batch's largest.
          DistillationQuestion(
            student: [[3000, 0, 0]], teacher: [[0, 0, 3000]], labels: [2], alpha: 0.3,
            temperature: 1),
          DistillationQuestion(
            student: [[3000, 2998], [1, 0], [-4000, -4003]],
            teacher: [[2, 4], [-3000, -3001], [1, 3]], labels: [1, 0, 1], alpha: 0.7,
            temperature: 2),
        ]),
      Check(
        CommonPhrase.surelyWrongStudent,
        [
          DistillationQuestion(
            student: [[400, 0, -400]], teacher: moderate, labels: [2], alpha: 0.2, temperature: 1),
          DistillationQuestion(
            student: [[-900, 0, 40], [0, 1, 0.5]], teacher: moderate + [[-1, 2, 0]],
            labels: [0, 1],
            alpha: 0.5, temperature: 3),
        ]),
      Check(
        CommonPhrase.verySureTeacher,
        [
          DistillationQuestion(
            student: moderate, teacher: [[400, 0, -400]], labels: [1], alpha: 0.2, temperature: 1),
          DistillationQuestion(
            student: moderate, teacher: [[-900, 0, 1800]], labels: [2], alpha: 2, temperature: 1.5),
        ]),
    ]
  }
}
