// What goes wrong in exercise 1.3, by kind.

extension RankingQuestion {
  /// All classes but the label, in the order of their numbers.
  private var wrong: [Int] { probabilities.indices.filter { $0 != label } }

  /// All classes, the likeliest first.
  private var ranking: [Int] {
    probabilities.indices.sorted { (share($0), $1) > (share($1), $0) }
  }

  /// The right answer.
  private var order: [Int] { ranking.filter { $0 != label } }

  private func share(_ index: Int) -> Double { probabilities[index] }

  private typealias Order = @Sendable (RankingQuestion) -> [Int]

  private static func mistake(
    _ phrase: RankingOfWrongClassesPhrase, step: StepTitle? = nil, _ orders: Order...
  ) -> Misconception<RankingQuestion> {
    Misconception(phrase, step: step, variants: orders) { .indices($1($0)) }
  }

  // MARK: - Which classes

  static let onClasses = [
    mistake(
      .topLeftOut, step: "What the label threw away", { Array($0.ranking.dropFirst()) },
      { Array($0.higherFirst.dropFirst()) }),
    mistake(.labelKept, { $0.ranking }, { $0.higherFirst }),
    mistake(
      .placeRemoved,
      { question in
        var classes = question.ranking
        classes.remove(at: question.label)
        return classes
      }),
    mistake(
      .labelSetToZero, { $0.rankingWithoutShareOfLabel },
      { $0.rankingWithoutShareOfLabel.dropLast() }),
    mistake(
      .labelMoved, { $0.order + [$0.label] }, { [$0.label] + $0.order }),
    mistake(
      .labelCountedFromOne, { question in question.ranking.filter { $0 != question.label - 1 } },
      { question in question.ranking.filter { $0 != question.label + 1 } }),
    mistake(
      .renumbered,
      { question in question.order.map { $0 - ($0 > question.label ? 1 : 0) } }),
    mistake(
      .renumberedBackwards,
      { question in question.order.map { $0 == question.label + 1 ? question.label : $0 } },
      { question in question.order.map { $0 + ($0 > question.label ? 1 : 0) } }),
    mistake(.countedFromOne, { $0.order.map { $0 + 1 } }),
    mistake(
      .placesNotClasses,
      { question in question.wrong.map { question.order.firstIndex(of: $0) ?? 0 } },
      { question in question.wrong.map { (question.order.firstIndex(of: $0) ?? 0) + 1 } },
      { question in question.wrong.map { question.ranking.firstIndex(of: $0) ?? 0 } },
      { question in question.probabilities.indices.map { question.ranking.firstIndex(of: $0) ?? 0 }
      },
      { question in question.wrong.map { question.countLikelier(than: $0, in: question.wrong) } },
      { question in
        let all = Array(question.probabilities.indices)
        return all.map { question.countLikelier(than: $0, in: all) }
      }),
    mistake(
      .firstOfEquals,
      { question in
        question.order.map { question.probabilities.firstIndex(of: question.share($0)) ?? 0 }
      },
      { question in
        question.order.map { question.probabilities.lastIndex(of: question.share($0)) ?? 0 }
      }),
  ]

  /// All classes, the likeliest first; of equal ones the higher number first.
  private var higherFirst: [Int] {
    probabilities.indices.sorted { (share($0), $0) > (share($1), $1) }
  }

  /// All classes as if the label had a probability of 0.
  private var rankingWithoutShareOfLabel: [Int] {
    func left(_ index: Int) -> Double { index == label ? 0 : share(index) }
    return probabilities.indices.sorted { (left($0), $1) > (left($1), $0) }
  }

  private func countLikelier(than index: Int, in classes: [Int]) -> Int {
    classes.count { share($0) > share(index) }
  }

  // MARK: - In which order

  static let onOrder = [
    mistake(
      .leastLikelyFirst,
      { question in
        question.wrong.sorted { (question.share($0), $0) < (question.share($1), $1) }
      },
      { $0.order.reversed() }),
    mistake(
      .higherNumberFirst,
      { question in
        question.wrong.sorted { (question.share($0), $0) > (question.share($1), $1) }
      }),
    mistake(.notSorted, { $0.wrong }, { $0.wrong.reversed() }),
    mistake(
      .onlyRunnerUpInPlace,
      { question in
        let first = question.order.prefix(1)
        return first + question.wrong.filter { !first.contains($0) }
      },
      { question in
        var classes = question.wrong
        classes.swapAt(0, classes.firstIndex(of: question.order[0]) ?? 0)
        return classes
      }),
    mistake(.onePass, { $0.passedOnce(isForwards: true) }, { $0.passedOnce(isForwards: false) }),
    mistake(
      .nearnessToLabel,
      { question in
        func distance(_ index: Int) -> Double {
          abs(question.share(index) - question.share(question.label))
        }
        return question.wrong.sorted { (distance($0), $0) < (distance($1), $1) }
      }),
    mistake(
      .roundedFirst, { $0.ordered { ($0 * 100).rounded(.down) } },
      { $0.ordered { ($0 * 100).rounded() } }, { $0.ordered { ($0 * 1000).rounded() } },
      { $0.ordered { ($0 * 1e6).rounded() } }, { $0.ordered { Double(Float($0)) } }),
  ]

  /// The wrong classes, sorted by what becomes of their probabilities.
  private func ordered(by value: (Double) -> Double) -> [Int] {
    wrong.sorted { (value(share($0)), $1) > (value(share($1)), $0) }
  }

  /// The wrong classes after one pass over them in which neighbours were exchanged.
  private func passedOnce(isForwards: Bool) -> [Int] {
    var classes = wrong
    let places = Array(classes.indices.dropLast())
    for place in isForwards ? places : places.reversed()
    where share(classes[place]) < share(classes[place + 1]) {
      classes.swapAt(place, place + 1)
    }
    return classes
  }

  // MARK: - How many

  static let onLength = [
    mistake(
      .labelAndTopLeftOut, { Array($0.order.dropFirst()) },
      { question in Array(question.ranking.dropFirst()).filter { $0 != question.label } }),
    mistake(
      .equalsOfLabelLeftOut,
      { question in
        question.ranking.filter { question.share($0) != question.share(question.label) }
      }),
    mistake(
      .equalsOnce, { $0.withoutEquals($0.order) },
      { $0.withoutEquals($0.order.reversed()).reversed() }
    ),
    mistake(.impossibleLeftOut, { question in question.order.filter { question.share($0) > 0 } }),
    mistake(
      .onlyOneSideOfLabel,
      { question in question.order.filter { question.share($0) < question.share(question.label) } },
      { question in question.order.filter { question.share($0) <= question.share(question.label) }
      },
      { question in question.order.filter { question.share($0) > question.share(question.label) } }),
    mistake(
      .onlyFirst, { Array($0.order.prefix(1)) }, { Array($0.order.prefix(2)) },
      { Array($0.order.prefix(3)) }),
    mistake(.lastMissing, { $0.order.dropLast() }),
    mistake(
      .classForgotten, { question in question.order.filter { $0 != 0 } },
      { question in question.order.filter { $0 != question.probabilities.count - 1 } }),
  ]

  /// The first of each group of classes that are equally likely.
  private func withoutEquals(_ classes: [Int]) -> [Int] {
    var seen: Set<Double> = []
    return classes.filter { seen.insert(share($0)).inserted }
  }

  // MARK: - Two mistakes at once

  static let twoAtOnce = [
    mistake(.labelKeptLeastLikelyFirst, { $0.ranking.reversed() }, { $0.rising }),
    mistake(
      .topLeftOutLeastLikelyFirst, { $0.ranking.dropFirst().reversed() },
      { $0.rising.dropLast() }),
    mistake(.labelKeptCountedFromOne, { $0.ranking.map { $0 + 1 } }),
    mistake(.topLeftOutCountedFromOne, { $0.ranking.dropFirst().map { $0 + 1 } }),
    mistake(
      .leastLikelyFirstCountedFromOne, { $0.order.reversed().map { $0 + 1 } },
      { question in question.rising.filter { $0 != question.label }.map { $0 + 1 } }),
    mistake(
      .topLeftOutFirstOfEquals,
      { question in
        question.ranking.dropFirst().map {
          question.probabilities.firstIndex(of: question.share($0)) ?? 0
        }
      }),
    mistake(.labelKeptNotSorted, { Array($0.probabilities.indices) }),
  ]

  /// All classes, the least likely first; of equal ones the lower number first.
  private var rising: [Int] {
    probabilities.indices.sorted { (share($0), $0) < (share($1), $1) }
  }
}
