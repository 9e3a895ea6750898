// What is known to go wrong in exercise 4.2, besides rows and temperature.

import Distillation
import Foundation

extension BatchSoftLabelsQuestion {
  private typealias Mistake = Misconception<BatchSoftLabelsQuestion>

  /// Examples in another order, or once where they come twice.
  static let orderMistakes: [Misconception<BatchSoftLabelsQuestion>] = [
    Mistake(BatchSoftLabelsPhrase.repeatsDropped) { question in
      var seen: Set<Int> = []
      return .rows(try question.softened(rows: question.batch.filter { seen.insert($0).inserted }))
    },
    Mistake(BatchSoftLabelsPhrase.batchSorted) { .rows(try $0.softened(rows: $0.batch.sorted())) },
    Mistake(BatchSoftLabelsPhrase.sortedShares, variants: [true, false]) { question, isFalling in
      .rows(
        question.softened { logits, temperature in
          softmax(logits.map { $0 / temperature })
            .sorted { isFalling ? $0 > $1 : $0 < $1 }
        })
    },
    Mistake(BatchSoftLabelsPhrase.firstExampleForAll) { question in
      .rows(try question.softened(rows: question.batch.map { _ in question.batch[0] }))
    },
    Mistake(BatchSoftLabelsPhrase.meanOfBatch) { question in
      let rows = try question.softened()
      let middle = rows[0].indices.map { label in mean(rows.map { $0[label] }) }
      return .rows(rows.map { _ in middle })
    },
    Mistake(BatchSoftLabelsPhrase.oneShareForBatch) { question in
      let rows = try question.softened()
      return .rows(rows.map { row in row.map { $0 / Double(rows.count) } })
    },
  ]

  /// Other temperatures, and other things in the place of exp.
  static let softeningMistakes: [Misconception<BatchSoftLabelsQuestion>] = [
    Mistake(BatchSoftLabelsPhrase.otherPowerOfT, variants: [2.0, 0.5]) { question, power in
      .rows(
        question.softened { logits, temperature in
          softmax(logits.map { $0 / pow(temperature, power) })
        })
    },
    Mistake(BatchSoftLabelsPhrase.powersNotNormalised) { question in
      .rows(
        question.softened { logits, temperature in
          softmax(logits).map { pow($0, 1 / temperature) }
        })
    },
    Mistake(BatchSoftLabelsPhrase.powersOfProbabilities) { question in
      .rows(
        question.softened { logits, temperature in
          normalized(softmax(logits).map { pow($0, 1 / temperature) })
        })
    },
    Mistake(BatchSoftLabelsPhrase.logitsNormalised) {
      .rows(
        $0.softened { logits, temperature in normalized(logits.map { $0 / temperature }) })
    },
    Mistake(BatchSoftLabelsPhrase.otherBase, variants: [2.0, 10]) { question, base in
      .rows(
        question.softened { logits, temperature in
          softmax(logits.map { $0 / temperature * log(base) })
        })
    },
    Mistake(BatchSoftLabelsPhrase.logarithms) { question in
      .rows(
        question.softened { logits, temperature in logSoftmax(logits, temperature: temperature) })
    },
    Mistake(BatchSoftLabelsPhrase.firstRowsWithoutTemperature) { question in
      .rows(question.softened(rows: Array(question.batch.indices)) { logits, _ in softmax(logits) })
    },
    Mistake(BatchSoftLabelsPhrase.softenedAgain) {
      .rows(
        $0.softened { logits, temperature in
          softmax(softmax(logits.map { $0 / temperature }))
        })
    },
  ]

  /// Protected from overflow only halfway.
  static let overflowMistakes: [Misconception<BatchSoftLabelsQuestion>] = [
    Mistake(LossPhrase.halfShift, variants: Shift.allCases) { question, shift in
      let all = question.teacherLogits.joined()
      let own = question.batch.flatMap { question.teacherLogits[$0] }
      return .rows(
        question.softened { logits, temperature in
          let subtracted =
            switch shift {
            case .mean: mean(logits)
            case .first: logits[0]
            case .last: logits[logits.count - 1]
            case .magnitude: logits.map { abs($0) }.max() ?? 0
            case .ofBatch: own.max() ?? 0
            case .ofTransferSet: all.max() ?? 0
            }
          return normalized(logits.map { exp(($0 - subtracted) / temperature) })
        })
    },
    Mistake(
      LossPhrase.limited,
      variants: [20.0, 30, 50, 80, 88, 100, 300, 500, 600, 700, 709].flatMap { largest in
        [true, false].map { (largest, $0) }
      }
    ) { question, limit in
      .rows(
        question.softened { logits, temperature in
          normalized(
            logits.map { logit in
              let scaled = min(logit / temperature, limit.0)
              return exp(limit.1 ? max(scaled, -limit.0) : scaled)
            })
        })
    },
  ]

  /// What is subtracted in the place of a row's largest logit.
  private enum Shift: CaseIterable { case mean, first, last, magnitude, ofBatch, ofTransferSet }
}
