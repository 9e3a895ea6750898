// What a teacher is worth in lesson 5 when labels are no longer scarce.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// Students without and with the teacher where labels are few, where the pool has labels, and where
/// everything has.
public struct Scarcity {
  private let pairs: [(alone: [Network], taught: [Network])]
  private let setting: StudySetting
  /// What the teacher is worth in each, in points on the test digits.
  public let gains: [PairedComparison]

  /// Compares the students on the test digits.
  ///
  /// - Parameters:
  ///   - pairs: The students without and with the teacher: with few labels, with the pool's, with
  ///     all.
  ///   - setting: What the comparisons have in common.
  public init(_ pairs: [(alone: [Network], taught: [Network])], _ setting: StudySetting) {
    self.pairs = pairs
    self.setting = setting
    gains = pairs.map { compared($0.taught, with: $0.alone, on: Digits.test) }
  }

  private var last: PairedComparison { gains[2] }
  private var labels: [Int] { [setting.labels, setting.pictures, Digits.training.count] }

  /// What a teacher is good for.
  public var sentence: String { say(.standsIn(addsEverywhere: last.verdict == .helps)) }

  /// What is to be remembered of it.
  public var takeaway: String {
    let ends = [gains[0], last]
    return say(
      .takeaway(
        labels: [labels[0], labels[2]], gains: ends.map { points($0) },
        verdicts: ends.map { $0.verdict.word }))
  }

  /// How the question about the last comparison is answered.
  var answer: Int { last.verdict == .helps ? (last.mean >= 5 ? 0 : 1) : 2 }
  var question: String { say(.doesItStillHelp(labels: labels[2])) }
  var reason: String {
    let points = points(last)
    return switch last.verdict {
    case .helps: say(.canTellMore(points: points))
    case .undecided: say(.tellsNothingThatShows(points: points))
    case .harms, .noDifferenceWorthHaving: say(.canTellLittle(points: points))
    }
  }

  /// The table; `hidden` is the number of hidden units.
  func table(hidden: Int) -> Table {
    func accuracyColumn(_ head: String, _ networks: [[Network]]) -> Column {
      .numbers(head, unit: "%", networks.map { mean(accuracies($0, on: Digits.test)) }, .fixed(1))
    }
    let notice = DeploymentPhrase.scarcityNotice(
      labels: labels[0], all: labels[2], from: signed(gains[0].mean, 1), to: signed(last.mean, 1))
    let columns: [Column] = [
      .counts(say(.labels), labels),
      accuracyColumn(displayName("hard labels"), pairs.map { $0.alone }),
      .words(
        say(.whatItSees),
        [
          say(.pictures(labels[1])), say(.pictures(labels[1])),
          say(.picturesAndLabels(labels[2])),
        ]),
      accuracyColumn(displayName("with teacher"), pairs.map { $0.taught }),
      .numbers(say(.gain), unit: say(.points), gains.map { $0.mean }, .signed(1)),
      .intervals(say(.interval), unit: say(.points), gains, 1),
      .words(say(.verdict), gains.map { $0.verdict.word }),
    ]
    return Table(
      say(.scarcity), columns: columns,
      read: say(.scarcityRead(hidden: hidden, runs: setting.runs))
        + roundingNote(columns, 4, from: 1, to: 3),
      notice: say(notice)
        + (gains[1].verdict == .helps ? say(.poolIsWorthLess(labels: labels[1])) : ""))
  }
}

extension Recorder {
  /// Asks whether the teacher still helps where there are many labels, and shows it.
  ///
  /// - Parameters:
  ///   - scarcity: The comparisons.
  ///   - hidden: The hidden units of the students.
  public func show(_ scarcity: Scarcity, hidden: Int) {
    ask(
      scarcity.question, choices: [say(.helpsMuch), say(.helpsLess), say(.helpsNot)],
      answer: scarcity.answer, because: scarcity.reason)
    show(scarcity.table(hidden: hidden))
  }
}
