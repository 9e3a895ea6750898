// What is known to go wrong in exercise 5.3, besides single limits.

extension SmallestStudentQuestion {
  private typealias Mistake = Misconception<SmallestStudentQuestion>

  /// Another student among those that keep the limits.
  static let orderMistakes: [Misconception<SmallestStudentQuestion>] = [
    Mistake(SmallestStudentPhrase.accuracyPerByte, variants: [true, false]) { question, isRatio in
      func score(_ index: Int) -> Double {
        isRatio
          ? question.accuracies[index] / Double(question.bytes[index])
          : question.accuracies[index] - Double(question.bytes[index]) / Double(question.byteLimit)
      }
      return .index(question.goodEnough.max { score($0) < score($1) })
    },
    Mistake(SmallestStudentPhrase.countedFromOne) { .index($0.best.map { $0 + 1 }) },
    Mistake(SmallestStudentPhrase.last) { .index($0.goodEnough.last) },
    Mistake(SmallestStudentPhrase.leastAccurate) { question in
      .index(question.goodEnough.min { question.accuracies[$0] < question.accuracies[$1] })
    },
    Mistake(SmallestStudentPhrase.lastOfEquals) { question in
      .index(
        question.goodEnough.min { (question.bytes[$0], -$0) < (question.bytes[$1], -$1) })
    },
    Mistake(SmallestStudentPhrase.leastAccurateOfEquals) { question in
      .index(
        question.goodEnough.min {
          (question.bytes[$0], question.accuracies[$0])
            < (question.bytes[$1], question.accuracies[$1])
        })
    },
    Mistake(SmallestStudentPhrase.secondSmallest) { question in
      let sorted = question.goodEnough.sorted { question.bytes[$0] < question.bytes[$1] }
      return .index(sorted.dropFirst().first ?? sorted.first)
    },
    Mistake(SmallestStudentPhrase.placeWhenSorted) { question in
      let order = question.bytes.indices.sorted { question.bytes[$0] < question.bytes[$1] }
      return .index(question.best.flatMap { order.firstIndex(of: $0) })
    },
    Mistake(SmallestStudentPhrase.firstOrSmallerNeighbour) { question in
      var chosen: Int?
      for index in question.goodEnough {
        let last = question.goodEnough.last { $0 < index }
        if let last, question.bytes[index] >= question.bytes[last] { continue }
        chosen = index
      }
      return .index(chosen)
    },
  ]

  /// Limits that are put together in another way, or asked too late.
  static let limitMistakes: [Misconception<SmallestStudentQuestion>] = [
    Mistake(SmallestStudentPhrase.noLimits) { .index($0.smallest { _ in true }) },
    Mistake(SmallestStudentPhrase.eitherLimit) { question in
      .index(
        question.smallest {
          question.bytes[$0] <= question.byteLimit
            || question.accuracies[$0] >= question.wantedAccuracy
        })
    },
    Mistake(SmallestStudentPhrase.limitsTurned) { question in
      .index(
        question.smallest {
          question.bytes[$0] >= question.byteLimit
            && question.accuracies[$0] <= question.wantedAccuracy
        })
    },
    Mistake(SmallestStudentPhrase.bothStrict) { question in
      .index(
        question.smallest {
          question.bytes[$0] < question.byteLimit
            && question.accuracies[$0] > question.wantedAccuracy
        })
    },
    Mistake(SmallestStudentPhrase.checkedAfterwards) { question in
      let smallest = question.smallest { question.bytes[$0] <= question.byteLimit }
      return .index(smallest.flatMap { question.goodEnough.contains($0) ? $0 : nil })
    },
    Mistake(SmallestStudentPhrase.mostAccurateWithoutLimit) { question in
      .index(
        question.bytes.indices.filter { question.bytes[$0] <= question.byteLimit }
          .max { question.accuracies[$0] < question.accuracies[$1] })
    },
    Mistake(SmallestStudentPhrase.mostAccurateChecked) { question in
      let top = question.bytes.indices.max { question.accuracies[$0] < question.accuracies[$1] }
      return .index(top.flatMap { question.goodEnough.contains($0) ? $0 : nil })
    },
    Mistake(SmallestStudentPhrase.placeForNone, variants: [true, false]) { question, isFirst in
      .index(question.best ?? (isFirst ? 0 : question.bytes.count))
    },
  ]
}
