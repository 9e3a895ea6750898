// What is known to go wrong in exercise 5.2, besides which gap is taken.

import Distillation
import Foundation

extension BiasCorrectionQuestion {
  private typealias Mistake = Misconception<BiasCorrectionQuestion>

  /// How many rows, and which point between their gaps.
  static let countMistakes: [Misconception<BiasCorrectionQuestion>] = [
    Mistake(BiasCorrectionPhrase.truncated) { question in
      question.middle(after: Int(question.share * Double(question.logits.count)))
    },
    Mistake(BiasCorrectionPhrase.roundedUp) { question in
      question.middle(after: Int((question.share * Double(question.logits.count)).rounded(.up)))
    },
    Mistake(BiasCorrectionPhrase.shareOfOneLess) { question in
      question.middle(
        after: Int((question.share * Double(question.logits.count - 1)).rounded()))
    },
    Mistake(BiasCorrectionPhrase.nextGap) {
      $0.answer(at: $0.wanted, $0.wanted, of: $0.gaps.sorted())
    },
    Mistake(
      BiasCorrectionPhrase.pastTheEdge,
      variants: [
        1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.1, 0.5, 1,
      ]
    ) { question, step in
      .number(question.gaps.sorted()[question.wanted - 1] + step)
    },
    Mistake(BiasCorrectionPhrase.interpolated, variants: [-1.0, 1]) { question, extra in
      let sorted = question.gaps.sorted()
      let place = question.share * (Double(sorted.count) + extra) - (extra < 0 ? 0 : 1)
      let below = min(max(Int(place.rounded(.down)), 0), sorted.count - 2)
      return .number(
        sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below]))
    },
    Mistake(BiasCorrectionPhrase.medianGap) { question in
      let sorted = question.gaps.sorted()
      return .number((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2)
    },
    Mistake(BiasCorrectionPhrase.addedOnTop) { question in
      let present = question.decisions(adding: 0)
      return question.middle(after: question.wanted + present)
    },
    Mistake(BiasCorrectionPhrase.neverNegative) { .number(max(0, $0.middle(of: $0.gaps))) },
  ]

  /// Something else than the largest other logit, and other ways to shift a class.
  static let gapMistakes: [Misconception<BiasCorrectionQuestion>] = [
    Mistake(BiasCorrectionPhrase.meanOfOthers) { $0.middle { mean($0) } },
    Mistake(BiasCorrectionPhrase.smallestOther) { $0.middle { $0.min() ?? 0 } },
    Mistake(BiasCorrectionPhrase.logSumOfOthers) { question in
      question.middle { others in
        let largest = others.max() ?? 0
        return largest + log(others.reduce(0) { $0 + exp($1 - largest) })
      }
    },
    Mistake(BiasCorrectionPhrase.sumOfOthers) { $0.middle { $0.reduce(0, +) } },
    Mistake(BiasCorrectionPhrase.onlyOtherLogits) { question in
      question.middle { others in
        (others.max() ?? 0)
      } less: { _ in
        0
      }
    },
    Mistake(BiasCorrectionPhrase.onlyOwnLogit) { question in
      question.middle { _ in 0 }
    },
    Mistake(BiasCorrectionPhrase.largestInAllRows) { question in
      let largest = question.logits.joined().max() ?? 0
      return question.middle { _ in largest }
    },
    Mistake(BiasCorrectionPhrase.oddsOfShare) { .number(log($0.share / (1 - $0.share))) },
    Mistake(BiasCorrectionPhrase.ratioOfShares, variants: [true, false]) { question, isCounted in
      let rows = Double(question.logits.count)
      let present =
        isCounted
        ? Double(question.decisions(adding: 0)) / rows
        : question.logits.reduce(0) { $0 + softmax($1)[question.missing] } / rows
      return .number(log(question.share / present))
    },
  ]

  /// The middle of the gaps around a number of rows, as near as there are so many.
  private func middle(after rows: Int) -> Answer {
    let sorted = gaps.sorted()
    let first = min(max(rows - 1, 0), sorted.count - 2)
    return .number((sorted[first] + sorted[first + 1]) / 2)
  }

  /// The middle of gaps to something else than the largest other logit.
  private func middle(
    to rival: ([Double]) -> Double, less own: (Double) -> Double = { $0 }
  ) -> Answer {
    .number(
      middle(
        of: logits.map { row in
          rival(row.indices.filter { $0 != missing }.map { row[$0] }) - own(row[missing])
        }))
  }
}
