// What is known to go wrong in exercise 3.3 with the batch: rows and columns.

import Distillation
import Foundation

extension DistillationQuestion {
  private typealias Mistake = Misconception<DistillationQuestion>

  /// Rows that belong to other examples, and a softmax along the wrong axis.
  static let batchMistakes: [Misconception<DistillationQuestion>] = [
    rowsOfOthers,
    Mistake(
      LossPartPhrase.softmaxOverBatch, step: "A loss with two parts",
      variants: [(true, true), (true, false), (false, true)]
    ) { question, networks in
      .number(
        question.total(
          distillation: question.square
            * question.divergence(studentByColumn: networks.0, teacherByColumn: networks.1)))
    },
    Mistake(LossPartPhrase.smoothedLabels, variants: [0.05, 0.1, 0.2]) { question, share in
      question.judging { row in
        let logarithms = logSoftmax(row.student)
        let even = -logarithms.reduce(0, +) / Double(logarithms.count)
        return (1 - share) * row.studentLoss() + share * even
      }
    },
  ]

  /// The teacher's rows backwards or moved by one, and, as another form of the same, in any order.
  private static let rowsOfOthers: Misconception<DistillationQuestion> = {
    var mistake = Mistake(
      LossPartPhrase.rowsOfOthers, step: "A loss with two parts",
      variants: [Order.backwards, .movedDown, .movedUp]
    ) { question, order in
      .number(question.with { $0.teacherLogits = order.applied(to: $0.teacherLogits) }.totalLoss)
    }
    mistake.oneOf = { question in
      // Of more there are too many orders, and one of them fits anything.
      guard question.teacherLogits.count <= 5 else { return [] }
      return permutations(of: question.teacherLogits).map { rows in
        .number(question.with { $0.teacherLogits = rows }.totalLoss)
      }
    }
    return mistake
  }()

  private enum Order {
    case backwards, movedDown, movedUp

    func applied(to rows: [[Double]]) -> [[Double]] {
      switch self {
      case .backwards: rows.reversed()
      case .movedDown: Array(rows.suffix(1)) + rows.dropLast()
      case .movedUp: Array(rows.dropFirst()) + rows.prefix(1)
      }
    }
  }

  private static func permutations(of rows: [[Double]]) -> [[[Double]]] {
    guard rows.count > 1 else { return [rows] }
    return rows.indices.flatMap { index in
      var others = rows
      let first = others.remove(at: index)
      return permutations(of: others).map { [first] + $0 }
    }
  }

  /// The divergence where the shares of a network sum to 1 over the examples.
  private func divergence(studentByColumn: Bool, teacherByColumn: Bool) -> Double {
    func logarithms(_ rows: [[Double]], byColumn: Bool) -> [[Double]] {
      let lines = byColumn ? transposed(rows) : rows
      let result = lines.map { logSoftmax($0, temperature: temperature) }
      return byColumn ? transposed(result) : result
    }
    let student = logarithms(studentLogits, byColumn: studentByColumn)
    let teacher = logarithms(teacherLogits, byColumn: teacherByColumn)
    return zip(student, teacher).map { student, teacher in
      BatchRow.sum(teacher, student) { exp($0) * ($0 - $1) }
    }.reduce(0, +) / count
  }

  private func transposed(_ rows: [[Double]]) -> [[Double]] {
    rows[0].indices.map { column in rows.map { $0[column] } }
  }
}
