// What exercise 3.5 is asked.

import Distillation

/// What exercise 3.5 is asked.
public struct ReverseKLQuestion: BatchQuestion {
  /// zˢ: examples × classes.
  public var studentLogits: [[Double]]
  /// zᵗ: examples × classes.
  public var teacherLogits: [[Double]]
  /// T.
  public var temperature: Double

  init(student: [[Double]], teacher: [[Double]], temperature: Double) {
    studentLogits = student
    teacherLogits = teacher
    self.temperature = temperature
  }

  /// A random batch, at a temperature that is not 1.
  init(examples: Int, classes: Int, using random: inout SplitMix64) {
    self.init(
      student: random.logits(examples, by: classes), teacher: random.logits(examples, by: classes),
      temperature: random.one(of: [0.5, 1.5, 2, 3, 4, 8, 20]))
  }

  /// The batch, example by example; there are no labels.
  var rows: [BatchRow] {
    studentLogits.indices.map {
      BatchRow(
        student: studentLogits[$0], teacher: teacherLogits[$0], label: 0, temperature: temperature)
    }
  }

  /// The divergence that is asked for.
  var right: Double { mean(\.swappedDivergence) }

  // MARK: - The same question, changed

  /// All logits of a network moved, until its largest one is −1: the same to a right answer.
  var shifted: ReverseKLQuestion { shifted(toLargest: -1) }

  /// The largest logit of a network's batch subtracted from all of its logits.
  var belowLargestOfBatch: ReverseKLQuestion { shifted(toLargest: 0) }

  /// A student that copies its teacher.
  var copied: ReverseKLQuestion { with { $0.studentLogits = teacherLogits } }

  /// A student that is sure of what its teacher rules out, by so much.
  static func contradiction(_ logit: Double) -> ReverseKLQuestion {
    ReverseKLQuestion(student: [[0, logit]], teacher: [[logit, 0]], temperature: 1)
  }
}

extension ReverseKLQuestion {
  /// The worked examples, batches, and the edges.
  ///
  /// Large logits come before those that are rounded to 0, so that an overflow is known when the
  /// second ones are wrong.
  static var checks: [Check<ReverseKLQuestion>] {
    let moderate = [[0.5, 2, 1]]
    return [
      Check(
        ReverseKLDivergencePhrase.workedExamplesAndOtherTemperature,
        [
          ReverseKLQuestion(student: [[2, 1, 0, 0.5]], teacher: [[5, 3, 1, -1]], temperature: 4),
          ReverseKLQuestion(student: [[4, 0, 0]], teacher: [[4, 0, 4]], temperature: 1),
          // Here T is not the number of classes, so that T² / K is told from T.
          ReverseKLQuestion(student: [[2, 1, 0, 0.5]], teacher: [[5, 3, 1, -1]], temperature: 3),
          // Many examples of two classes, and a temperature below 1.
          ReverseKLQuestion(
            student: [[1, 2], [0.5, -1], [3, 1], [-2, -1], [0, 2]],
            teacher: [[2, 1], [-1, 1], [4, 0], [-3, 1], [1, 1.5]], temperature: 0.5),
        ]),
      Check(CommonPhrase.batchesOfTwoToFour, random: 8, seed: 351) { random in
        ReverseKLQuestion(
          examples: 2 + random.integer(below: 3), classes: 3 + random.integer(below: 3),
          using: &random)
      },
      Check(CommonPhrase.singleExamples, random: 6, seed: 352) { random in
        ReverseKLQuestion(examples: 1, classes: 2 + random.integer(below: 5), using: &random)
      },
      Check(
        CommonPhrase.copyingStudentAndSingleClass,
        [
          ReverseKLQuestion(
            student: [[3, 1, -2], [0, 1, 0.5]], teacher: [[3, 1, -2], [0, 1, 0.5]], temperature: 5),
          ReverseKLQuestion(
            student: [[3, 1, -2], [0, 1, 0.5]], teacher: [[4, 2, -1], [-3, -2, -2.5]],
            temperature: 5),
          ReverseKLQuestion(student: [[7], [0]], teacher: [[-3], [2]], temperature: 2),
        ]),
      Check(
        CommonPhrase.largeLogits,
        [
          ReverseKLQuestion(
            student: [[1000, 998, 999]], teacher: [[-1000, -1001, -999]], temperature: 1),
          ReverseKLQuestion(
            student: [[3000, 2998], [1, 0]], teacher: [[2, 4], [-3000, -3001]], temperature: 2),
          // The mean is far from the largest one.
          ReverseKLQuestion(
            student: [[3000, 0, 0]], teacher: [[0, 0, 3000]], temperature: 1),
        ]),
      Check(
        ReverseKLDivergencePhrase.teacherRulingOut,
        [
          ReverseKLQuestion(student: moderate, teacher: [[400, 0, -400]], temperature: 1),
          ReverseKLQuestion(
            student: moderate + [[-1, 2, 0]], teacher: [[-900, 0, 40], [0, 1, 0.5]], temperature: 3),
        ]),
      // The first one tells 0 · log 0 from an overflow, which only the second one brings about.
      Check(
        ReverseKLDivergencePhrase.verySureStudent,
        [
          ReverseKLQuestion(student: [[400, 0, -400]], teacher: moderate, temperature: 1),
          ReverseKLQuestion(student: [[3000, 0, 0]], teacher: [[0, 1000, -1000]], temperature: 1),
        ]),
    ]
  }
}
