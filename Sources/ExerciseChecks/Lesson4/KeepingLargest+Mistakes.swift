// What is known to go wrong in exercise 4.6, besides the choice and the division.

import Distillation

extension KeepingLargestQuestion {
  /// What the other classes get, and what becomes of the kept ones.
  static let shareMistakes: [Misconception<KeepingLargestQuestion>] = [
    Misconception(KeepingLargestPhrase.keptMadeEven) { question in
      let middle = question.keptSum / Double(question.count)
      return question.labelled(kept: { _ in middle })
    },
    Misconception(KeepingLargestPhrase.oneForKept) { question in
      question.labelled(kept: { _ in 1 }, others: 0)
    },
    Misconception(KeepingLargestPhrase.evenKept) { question in
      question.labelled(kept: { _ in 1 / Double(question.count) }, others: 0)
    },
    Misconception(KeepingLargestPhrase.oneOfTheRest, variants: Place.allCases) { question, place in
      let rest = question.others.map { question.softLabel[$0] }
      let share =
        switch place {
        case .largest: rest.max() ?? 0
        case .smallest: rest.min() ?? 0
        case .median: rest.isEmpty ? 0 : (rest[rest.count / 2] + rest[(rest.count - 1) / 2]) / 2
        }
      return question.labelled(others: share)
    },
    Misconception(KeepingLargestPhrase.restSpreadOverKept) { question in
      let share = question.left / Double(question.count)
      return question.labelled(kept: { $0 + share }, others: 0)
    },
    Misconception(KeepingLargestPhrase.restToTheLast) { question in
      guard let last = question.order.last, case .numbers(var shares) = question.labelled(others: 0)
      else { return .numbers([]) }
      shares[last] += question.left
      return .numbers(shares)
    },
    Misconception(KeepingLargestPhrase.dividedByOneOff, variants: [-1.0, 1]) { question, off in
      let others = Double(question.others.count) + off
      return question.labelled(others: others > 0 ? question.left / others : question.left)
    },
    Misconception(KeepingLargestPhrase.dividedByAllButOne) { question in
      question.labelled(others: question.left / Double(max(question.softLabel.count - 1, 1)))
    },
    Misconception(KeepingLargestPhrase.meanOfAll) { question in
      question.labelled(others: question.softLabel.reduce(0, +) / Double(question.others.count))
    },
    Misconception(KeepingLargestPhrase.leftAfterTheLargest) { question in
      let left = 1 - (question.softLabel.max() ?? 0)
      return question.labelled(others: left / Double(max(question.others.count, 1)))
    },
    Misconception(KeepingLargestPhrase.nothingLeftIsNaN) { question in
      let share =
        question.others.isEmpty ? Double.nan : question.left / Double(question.others.count)
      return question.others.isEmpty
        ? .numbers(question.softLabel.map { $0 + 0 * share }) : question.labelled(others: share)
    },
    Misconception(
      KeepingLargestPhrase.smoothed, variants: [0.05, 0.1, 0.2]
    ) { question, share in
      let even = share / Double(question.softLabel.count)
      return .numbers(question.softLabel.map { (1 - share) * $0 + even })
    },
    Misconception(
      KeepingLargestPhrase.threshold, variants: [0.05, 0.1, 0.2, 0.25, 0.5]
    ) { question, least in
      let kept = question.softLabel.indices.filter { question.softLabel[$0] >= least }
      guard kept.count < question.softLabel.count else { return .numbers(question.softLabel) }
      return question.keeping(kept[...])
    },
    Misconception(KeepingLargestPhrase.onlyKeptReturned) { question in
      .numbers(question.kept.map { question.softLabel[$0] })
    },
    Misconception(KeepingLargestPhrase.alwaysOneKept) { question in
      question.keeping(question.order.prefix(1))
    },
  ]

  /// Which of the other classes' shares all of them get.
  private enum Place: CaseIterable { case largest, smallest, median }

  /// A label of kept shares and one share for each of the others; what is left, divided, where
  /// nothing else is said.
  private func labelled(
    kept change: (Double) -> Double = { $0 }, others rest: Double? = nil
  ) -> Answer {
    var shares = softLabel.map(change)
    for label in others { shares[label] = rest ?? left / Double(others.count) }
    return .numbers(shares)
  }
}
