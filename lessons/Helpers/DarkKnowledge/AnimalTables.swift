// The tables, figures and questions about the two animals and their teacher.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: DarkKnowledgePhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// The sizes of a teacher and a student: numbers of units by layer, and of parameters.
  public func showSizes(teacher: (layers: [Int], count: Int), student: (layers: [Int], count: Int))
  {
    let networks = [teacher, student]
    show(
      Table(
        say(.sizes),
        columns: [
          .words(say(.network), [say(.teacher), say(.student)]),
          .words(say(.layers), networks.map { $0.layers.map(String.init).joined(separator: "-") }),
          .counts(say(.parameters), networks.map { $0.count }),
          .numbers(
            say(.memory), unit: "kB", networks.map { Double($0.count) * 8 / 1000 }, .fixed(1)),
          .bars(
            say(.shareOfMemory), networks.map { Double($0.count) }, full: Double(teacher.count)),
        ],
        read: say(.sizesRead),
        notice: say(.sizesNotice(times(Double(teacher.count) / Double(student.count))))))
  }

  /// What a teacher takes each place for, with 200 of its examples.
  public func plotMap(of teacher: Network, _ examples: Examples, marked: [MapAnimal]) {
    let axis = (0..<120).map { -4 + Double($0) * 8 / 119 }
    let places = Matrix(axis.flatMap { y in axis.map { x in [x, y] } })
    let classes = teacher.predictedClasses(for: places)
    let columns = axis.count
    plot(
      .classMap(
        say(.map), classes: animalNames,
        regions: axis.indices.map { Array(classes[$0 * columns..<($0 + 1) * columns]) },
        x: -4...4, y: -4...4,
        points: (0..<min(200, examples.count)).map { index in
          (Point(examples.inputs[index, 0], examples.inputs[index, 1]), examples.labels[index])
        },
        marked: marked.map { ($0.name, Point($0.place.x, $0.place.y)) }
      ).held(
        by: marked.map { animal in
          Handle(
            sets: "angle\(animal.name)", at: Point(animal.place.x, animal.place.y),
            moves: .around(Point(0, 0)))
        }))
  }

  /// Asks how sure the teacher is of the second animal.
  public func askHowSure(_ one: SeenAnimal, _ other: SeenAnimal) {
    let (shareA, shareB) = (one.soft[one.top], other.soft[other.top])
    ask(
      say(.howSure(name(one.top), softPercent(shareA), other: name(other.top))),
      answer: shareB, within: 0.05, format: .percent(0),
      because: say(one.animal.place == other.animal.place ? .samePlace : depth(one, other)))
  }

  /// Whether the teacher is surer of the animal that stands deeper among its own kind.
  private func depth(_ one: SeenAnimal, _ other: SeenAnimal) -> DarkKnowledgePhrase {
    func change(_ a: Double, _ b: Double) -> Int { b > a + 0.05 ? 1 : b < a - 0.05 ? -1 : 0 }
    let said = change(one.soft[one.top], other.soft[other.top])
    let isSo = change(one.animal.truth[one.animal.label], other.animal.truth[other.animal.label])
    return switch (said, isSo) {
    case (1, 1): .deeper
    case (-1, -1): .closer
    case (0, 0): .equallyDeep
    case (0, _): .equallySureOfUnlike(deeper: (isSo > 0 ? other : one).animal.name)
    default: .surerWithoutReason((said > 0 ? other : one).animal.name)
    }
  }

  /// The hard and the soft labels of both animals.
  public func showSoftLabels(_ one: SeenAnimal, _ other: SeenAnimal) {
    let next = one.order[1]
    let ratio = one.soft[next] / other.soft[next]
    let factor = times(max(ratio, 1 / ratio))
    let comparison =
      factor == times(1)
      ? say(.asLikely(name(next))) : say(.likelier(name(next), factor, atA: ratio > 1))
    let unlike = [one, other].filter { $0.animal.label != $0.top }
      .map { say(.unlikeLabel($0.animal.name, name($0.top))) }.joined()
    let isSame = one.animal.label == other.animal.label
    show(
      Table(
        say(.softLabels),
        columns: [.words(say(.category), animalNames)]
          + [one, other].flatMap { seen -> [Column] in
            [
              .numbers(
                say(.labelOf(seen.animal.name)), oneHot(seen.animal.label, of: 4), .integer),
              .numbers(say(.teacherOn(seen.animal.name)), seen.soft, .significant(2)),
              .bars("", seen.soft),
            ]
          },
        read: say(.softLabelsRead),
        notice: comparison + unlike + say(isSame ? .labelsAreSame : .labelsDiffer)))
    plot(
      .softLabelBars(
        say(.softLabelBars), classes: animalNames,
        series: [one, other].map {
          (say(.animalAt($0.animal.name, degrees($0.animal.angle))), $0.soft)
        }))
  }

  /// What hard labels keep, and what the teacher says besides.
  ///
  /// - Parameters:
  ///   - both: The two animals.
  ///   - unsure: The entropy of each soft label, in nats.
  ///   - orders: For each animal the names of the other classes, the likeliest first.
  public func showLost(_ both: [SeenAnimal], unsure: [Double], orders: [[String]]) {
    let labels = both.map { name($0.animal.label) }
    func answers(_ index: Int) -> [String] {
      let (seen, order) = (both[index], both[index].order)
      return [
        name(seen.top), number(unsure[index], 3), list(orders[index]),
        times(seen.soft[order[1]] / seen.soft[order[2]]),
      ]
    }
    let hardLabel = labels[0] == labels[1] ? labels[0] : labels.joined(separator: ", ")
    show(
      Table(
        say(.lost),
        columns: [
          .words(
            say(.question),
            [say(.whichClass), say(.howUnsure), say(.whichOthers), say(.howMuchNearer)]),
          Column(say(.hardLabel), cells: [.text(hardLabel), .text("0"), .empty, .empty]),
          .words(say(.teacherOn(both[0].animal.name)), answers(0)),
          .words(say(.teacherOn(both[1].animal.name)), answers(1)),
        ],
        read: say(.lostRead),
        notice: say(
          NumberFormat.fixed(3).writesAlike(unsure)
            ? .equallySure : .surer(isLess: unsure[0] > unsure[1]))
          + say(orders[0] == orders[1] ? .rankedAlike : .rankedDifferently)))
  }

  /// The teacher against the posterior.
  public func showTruth(_ one: SeenAnimal, _ other: SeenAnimal) {
    let (soft, exact) = (one.soft, one.animal.truth)
    func distance(_ index: Int) -> Double { abs(log(soft[index] / exact[index])) }
    let worst = (0..<4).max { distance($0) < distance($1) } ?? 0
    let factor = soft[worst] / exact[worst]
    let order: DarkKnowledgePhrase =
      switch (one.isInTrueOrder, other.isInTrueOrder) {
      case (true, true): .trueOrder
      case (true, false): .trueOrderAt(one.animal.name, notAt: other.animal.name)
      case (false, true): .trueOrderAt(other.animal.name, notAt: one.animal.name)
      case (false, false): .untrueOrder
      }
    show(
      Table(
        say(.truth),
        columns: [.words(say(.category), animalNames)]
          + [one, other].flatMap { seen -> [Column] in
            [
              .numbers(say(.byTeacher(seen.animal.name)), seen.soft, .significant(2)),
              .numbers(say(.inTruth(seen.animal.name)), seen.animal.truth, .significant(2)),
            ]
          },
        read: say(.truthRead),
        notice: say(.worst(order: say(order), name(worst)))
          + say(factor > 1 ? .tooMuch(times(factor)) : .tooLittle(times(1 / factor)))))
  }

  /// The mean soft label of each class, as a figure, and its nearest class, as a table.
  public func showSimilarity(_ similarity: [[Double]]) {
    plot(
      .heatMap(
        say(.similarity), rows: animalNames, columns: animalNames, values: similarity,
        format: .fixed(2)))
    let nearest = (0..<4).map { kind in ranking(similarity[kind]).first { $0 != kind } ?? 0 }
    func admirers(_ kind: Int) -> [Int] { (0..<4).filter { nearest[$0] == kind } }
    let favourite = (0..<4).max { admirers($0).count < admirers($1).count } ?? 0
    let names = admirers(favourite).map(name)
    show(
      Table(
        say(.nearest),
        columns: [
          .words(say(.animals), animalNames),
          .words(say(.looksMostLike), nearest.map(name)),
          .numbers(
            say(.share), unit: "%", (0..<4).map { 100 * similarity[$0][nearest[$0]] }, .fixed(1)),
        ],
        read: say(.nearestRead),
        notice: names.count == 1
          ? say(.nobodysFavourite) : say(.favourite(name(favourite), of: list(names)))))
  }
}
