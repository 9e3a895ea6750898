// Steps 3 to 5 of a study: classes, examples and labels that deserve a look.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: StudyPhrase) -> String { Spoken.language.say(phrase) }

/// Two classes that stand first and second together.
private struct Pair {
  /// The classes, the lower number first.
  var classes: (Int, Int)
  /// How many examples have the two on top.
  var count = 0
  /// The runner-up's shares in all of them.
  var share = 0.0
  /// In how many the teacher says one of them and the label is the other one.
  var mistakes = 0

  /// All pairs that occur, those with the largest shares in all first.
  static func all(_ study: Study) -> [Pair] {
    var pairs: [Int: Pair] = [:]
    for (row, example) in study.examples.enumerated() {
      let (one, other) = (example.predicted, example.runnerUp)
      let (low, high) = (min(one, other), max(one, other))
      var pair = pairs[low * study.classes + high] ?? Pair(classes: (low, high))
      pair.count += 1
      pair.share += example.runnerUpShare
      if study.material.labels?[row] == other { pair.mistakes += 1 }
      pairs[low * study.classes + high] = pair
    }
    return pairs.values.sorted {
      $0.share != $1.share ? $0.share > $1.share : $0.classes < $1.classes
    }
  }
}

extension Recorder {
  /// Shows the pairs of classes that the teacher wavers between.
  public func showPairs(_ study: Study) {
    guard study.hasChoice else { return prose(say(.oneClass)) }
    let all = Pair.all(study)
    let pairs = Array(all.prefix(shownRows))
    let total = all.reduce(0) { $0 + $1.share }
    var columns: [Column] = [
      .words(
        say(.pair), pairs.map { list([study.name($0.classes.0), study.name($0.classes.1)]) }),
      .counts(say(.onTop), pairs.map { $0.count }),
      .visible(
        say(.meanRunnerUp), unit: "%", pairs.map { 100 * $0.share / Double($0.count) }, 1),
    ]
    if study.accuracy != nil {
      columns.append(.counts(say(.mistaken), pairs.map { $0.mistakes }))
    }
    let first = pairs[0]
    show(
      Table(
        say(.pairs(shown: pairs.count, count: all.count)), columns: columns,
        read: say(.pairsRead(hasLabels: study.accuracy != nil)),
        notice: total > 0
          ? say(
            .pairsNotice(
              one: study.name(first.classes.0), other: study.name(first.classes.1),
              share: softPercent(first.share / total, 1)))
          : say(.noSecondThoughts)))
  }

  /// Shows the examples whose runner-up has the largest share.
  public func showTwoMinded(_ study: Study) {
    guard study.hasChoice else { return prose(say(.oneClass)) }
    let examples = study.examples
    let rows = Array(
      examples.indices.sorted {
        let (one, other) = (examples[$0].runnerUpShare, examples[$1].runnerUpShare)
        return one != other ? one > other : $0 < $1
      }.prefix(shownRows))
    let shown = rows.map { examples[$0] }
    var columns: [Column] = [
      .counts(say(.row), rows),
      .words(say(.teacherSays), shown.map { study.name($0.predicted) }),
      .visible(say(.share), unit: "%", shown.map { 100 * $0.confidence }, 1),
      .words(say(.thenSays), shown.map { study.name($0.runnerUp) }),
      .visible(say(.itsShare), unit: "%", shown.map { 100 * $0.runnerUpShare }, 1),
    ]
    if let labels = study.material.labels {
      columns.append(.words(say(.label), rows.map { study.name(labels[$0]) }))
    }
    show(
      Table(
        say(.twoMinded), columns: columns, read: say(.twoMindedRead),
        notice: say(
          .twoMindedNotice(
            row: rows[0], first: study.name(shown[0].predicted),
            share: softPercent(shown[0].confidence, 1), second: study.name(shown[0].runnerUp),
            secondShare: softPercent(shown[0].runnerUpShare, 1)))))
  }

  /// Shows the labels to which the teacher gives the least share.
  public func showDoubts(_ study: Study) {
    guard let labels = study.material.labels else { return prose(say(.doubtsNeedLabels)) }
    let examples = study.examples
    let doubted = examples.indices.filter { examples[$0].predicted != labels[$0] }
    guard !doubted.isEmpty else { return prose(say(.noDoubts)) }
    let rows = Array(
      doubted.sorted {
        let (one, other) = (examples[$0].logRight, examples[$1].logRight)
        return one != other ? one < other : $0 < $1
      }.prefix(shownRows))
    let unlikely = doubted.count { examples[$0].logRight < log(0.01) }
    show(
      Table(
        say(.doubts(shown: rows.count, count: doubted.count)),
        columns: [
          .counts(say(.row), rows),
          .words(say(.label), rows.map { study.name(labels[$0]) }),
          Column(say(.shareOfLabel), cells: rows.map { shareCell(examples[$0].logRight) }),
          .words(say(.teacherSays), rows.map { study.name(examples[$0].predicted) }),
          .visible(say(.share), unit: "%", rows.map { 100 * examples[$0].confidence }, 1),
        ],
        read: say(.doubtsRead), notice: say(.doubtsNotice(count: doubted.count, unlikely: unlikely))
      ))
  }

  /// A share from its logarithm, however small; 0 where the label is ruled out.
  private func shareCell(_ logShare: Double) -> Column.Cell {
    let share = exp(logShare)
    if share.isNormal || logShare == -.infinity { return .number(share, .significant(2)) }
    return .text(significant(naturalLog: logShare, 2))
  }
}
