// What the exercises on losses of a batch have in common: 3.3, 3.4, 3.5 and 4.5.

import Distillation
import Foundation

/// A batch that a student and a teacher have seen.
protocol BatchQuestion: Sendable {
  /// zˢ: examples × classes.
  var studentLogits: [[Double]] { get set }
  /// zᵗ: examples × classes.
  var teacherLogits: [[Double]] { get set }
  /// T.
  var temperature: Double { get set }
  /// The batch, example by example; the row of an example without a label says 0.
  var rows: [BatchRow] { get }
}

extension BatchQuestion {
  /// How many examples there are.
  var count: Double { Double(studentLogits.count) }
  /// How many classes there are.
  var classCount: Double { Double(studentLogits[0].count) }
  /// T².
  var square: Double { temperature * temperature }

  /// The logits as they stand in a call.
  var logitsArguments: [CallArgument] {
    [CallArgument("studentLogits", studentLogits), CallArgument("teacherLogits", teacherLogits)]
  }

  /// The mean over all examples.
  func mean(_ value: (BatchRow) -> Double) -> Double {
    rows.map(value).reduce(0, +) / count
  }

  /// KL(q̃ᵗ‖q̃ˢ).
  var divergence: Double { mean(\.divergence) }

  /// The same question, changed.
  func with(_ change: (inout Self) -> Void) -> Self {
    var changed = self
    change(&changed)
    return changed
  }

  /// All logits of a network moved, until its largest one is a number; the same to a right answer.
  func shifted(toLargest largest: Double) -> Self {
    func moved(_ rows: [[Double]]) -> [[Double]] {
      let distance = largest - (rows.joined().max() ?? 0)
      return rows.map { row in row.map { $0 + distance } }
    }
    return with {
      $0.studentLogits = moved(studentLogits)
      $0.teacherLogits = moved(teacherLogits)
    }
  }

  /// Every example twice; the same to a right answer.
  var doubled: Self {
    with {
      $0.studentLogits += studentLogits
      $0.teacherLogits += teacherLogits
    }
  }

  /// Probabilities for logits.
  var softenedBefore: Self {
    with {
      $0.studentLogits = studentLogits.map { softmax($0) }
      $0.teacherLogits = teacherLogits.map { softmax($0) }
    }
  }
}

/// A batch with hard labels, or with some.
protocol LabelledBatchQuestion: BatchQuestion {
  /// A class, or perhaps none.
  associatedtype Label: Sendable
  /// The hard labels of the data.
  var labels: [Label] { get set }
  /// α, the weight of the student loss.
  var alpha: Double { get set }
}

extension LabelledBatchQuestion {
  /// A total loss, or its gradient, of the batch.
  func passed<Result>(
    to function: ([[Double]], [[Double]], [Label], Double, Double) throws -> Result
  ) rethrows -> Result {
    try function(studentLogits, teacherLogits, labels, alpha, temperature)
  }

  /// Every example twice; the same to a right answer.
  var doubled: Self {
    with {
      $0.studentLogits += studentLogits
      $0.teacherLogits += teacherLogits
      $0.labels += labels
    }
  }
}

/// A student's and a teacher's row, and the label.
struct BatchRow {
  var student: [Double]
  var teacher: [Double]
  var label: Int
  var temperature: Double

  /// qˢ.
  var prediction: [Double] { softmax(student) }
  /// q̃ˢ.
  var softStudent: [Double] { softmax(student, temperature: temperature) }
  /// q̃ᵗ.
  var softTeacher: [Double] { softmax(teacher, temperature: temperature) }
  /// qᵗ.
  var hardTeacher: [Double] { softmax(teacher) }
  /// p.
  var oneHotLabel: [Double] { oneHot(label, of: student.count) }

  /// The student loss, H(p, softmax(zˢ / T)).
  func studentLoss(at temperature: Double = 1) -> Double {
    -logSoftmax(student, temperature: temperature)[label]
  }

  /// KL between the teacher and the student, each at its temperature.
  func divergence(teacherAt teacherTemperature: Double, studentAt studentTemperature: Double)
    -> Double
  {
    klDivergence(
      softmax(teacher, temperature: teacherTemperature),
      logPrediction: logSoftmax(student, temperature: studentTemperature))
  }

  /// KL(q̃ᵗ‖q̃ˢ).
  var divergence: Double {
    divergence(teacherAt: temperature, studentAt: temperature)
  }

  /// KL(q̃ˢ‖q̃ᵗ).
  var swappedDivergence: Double {
    klDivergence(softStudent, logPrediction: logSoftmax(teacher, temperature: temperature))
  }

  /// H(q̃ᵗ, q̃ˢ).
  var softCrossEntropy: Double {
    crossEntropy(softTeacher, logPrediction: logSoftmax(student, temperature: temperature))
  }

  /// Σ q̃ᵗ (ln q̃ᵗ − xˢ) with anything in place of ln q̃ˢ; no term for a class that the teacher
  /// rules out.
  func divergence(from logStudent: [Double]) -> Double {
    klDivergence(softTeacher, logPrediction: logStudent)
  }

  /// KL(q̃ᵗ‖q̃ˢ), in which 0 · ln 0 is NaN.
  var divergenceWithZeros: Double {
    let logStudent = logSoftmax(student, temperature: temperature)
    return zip(softTeacher, logStudent).map { $0 * (log($0) - $1) }.reduce(0, +)
  }

  /// KL(q̃ᵗ‖q̃ˢ) of softmaxes that overflow.
  var overflowingDivergence: Double {
    zip(overflowing(teacher, at: temperature), overflowing(student, at: temperature))
      .map { $0 == 0 ? 0 : $0 * (log($0) - log($1)) }.reduce(0, +)
  }

  /// The softmax without its greatest logit subtracted first.
  func overflowing(_ logits: [Double], at temperature: Double) -> [Double] {
    normalized(logits.map { exp($0 / temperature) })
  }
}
