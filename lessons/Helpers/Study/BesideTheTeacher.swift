// Steps 8 to 10 of a study: a student beside the teacher.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: StudyPhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// Asks how often both say the same, and compares them example by example.
  public func showStudent(_ study: Study) {
    let students = study.students
    guard !students.isEmpty else { return prose(say(.needsStudent)) }
    let agreement = study.share { $0.sharedLeaders > 0 }
    ask(
      say(.howOftenAlike(examples: study.rows)), answer: agreement, within: 0.03,
      format: .percent(1), because: say(.whyAlike))
    guard let labels = study.material.labels else { return prose(say(.comparisonNeedsLabels)) }
    let teacherHits = zip(study.examples, labels).map { $0.predicted == $1 ? 1.0 : 0 }
    let studentHits = zip(students, labels).map { $0.predicted == $1 ? 1.0 : 0 }
    let right = PairedComparison(
      of: studentHits, against: teacherHits, margin: Experiment.accuracyMargin
    ).scaled(by: 100)
    var measures = [
      (say(.accuracyPoints), 100 * mean(teacherHits), 100 * mean(studentHits), right, 1)
    ]
    let finite = study.likelyRows.filter { students[$0].logRight.isFinite }
    if !finite.isEmpty {
      let losses = finite.map { -study.examples[$0].logRight }
      let others = finite.map { -students[$0].logRight }
      measures.append(
        (
          say(.lossNats), mean(losses), mean(others),
          PairedComparison(of: losses, against: others), 3
        ))
    }
    show(
      Table(
        say(.comparison),
        columns: [
          .words(say(.measure), measures.map { $0.0 }),
          Column(say(.teacher), cells: measures.map { .number($0.1, .fixed($0.4)) }),
          Column(say(.student), cells: measures.map { .number($0.2, .fixed($0.4)) }),
          Column(say(.better), cells: measures.map { .number($0.3.mean, .signed($0.4)) }),
          Column(say(.interval), cells: measures.map { .text(intervalText($0.3, $0.4)) }),
          .words(say(.verdict), measures.map { $0.3.verdict.word }),
        ],
        read: say(.comparisonRead(margin: number(100 * Experiment.accuracyMargin, 1))),
        notice: say(
          .comparisonNotice(
            onlyTeacher: right.losses, onlyStudent: right.wins, examples: study.rows))))
  }

  /// Shows how far the student's soft labels are from the teacher's.
  public func showDivergences(_ study: Study) {
    guard !study.students.isEmpty else { return prose(say(.needsStudent)) }
    guard study.hasChoice else { return prose(say(.oneClass)) }
    let rows = study.temperatures
    let falls =
      rows.count > 1
      && zip(rows, rows.dropFirst()).allSatisfy { $0.divergence > $1.divergence }
    let infinite = rows.map { $0.infiniteCount }.max() ?? 0
    show(
      Table(
        say(.divergences),
        columns: [
          .numbers("T", rows.map { $0.temperature }, .shortest),
          .visible("KL", unit: say(.natsUnit), rows.map { defined($0.divergence) }, 4),
          .visible(
            "T² · KL", unit: say(.natsUnit),
            rows.map { row in
              defined(row.divergence).map { $0 * row.temperature * row.temperature }
            }, 4),
        ],
        read: say(.divergencesRead),
        notice: infinite > 0 ? say(.infinite(infinite)) : say(.divergencesNotice(falls: falls))))
    showDepartures(study)
  }

  /// A column's value; nothing for NaN.
  private func defined(_ value: Double) -> Double? { value.isNaN ? nil : value }

  private func showDepartures(_ study: Study) {
    let students = study.students
    let rows = Array(
      students.indices.sorted {
        let (one, other) = (students[$0].divergence, students[$1].divergence)
        return one != other ? one > other : $0 < $1
      }.prefix(shownRows))
    guard students[rows[0]].divergence > 1e-12 else { return prose(say(.noDepartures)) }
    var columns: [Column] = [
      .counts(say(.row), rows),
      .words(say(.teacherSays), rows.map { study.name(study.examples[$0].predicted) }),
      .visible(say(.share), unit: "%", rows.map { 100 * study.examples[$0].confidence }, 1),
      .words(say(.studentSays), rows.map { study.name(students[$0].predicted) }),
      .visible("KL", unit: say(.natsUnit), rows.map { students[$0].divergence }, 3),
    ]
    if let labels = study.material.labels {
      columns.append(.words(say(.label), rows.map { study.name(labels[$0]) }))
    }
    let alike = rows.count { students[$0].sharedLeaders > 0 }
    show(
      Table(
        say(.departures), columns: columns, read: say(.departuresRead),
        notice: say(.departuresNotice(shown: rows.count, alike: alike))))
  }

  /// Shows how much of the teacher's ranking the student has.
  public func showRanking(_ study: Study) {
    guard !study.students.isEmpty else { return prose(say(.needsStudent)) }
    let depth = min(3, study.classes)
    let shares = (1...depth).map { count in study.share { $0.sharedLeaders >= count } }
    show(
      Table(
        say(.ranking),
        columns: [
          .words(say(.sharedPlaces), (1...depth).map { say(.places($0)) }),
          .numbers(say(.examplesShare), unit: "%", shares.map { 100 * $0 }, .fixed(1)),
          .bars(say(.share), shares),
        ],
        read: say(.rankingRead),
        notice: say(
          .rankingNotice(
            first: percent(shares[0], 1), places: depth, all: percent(shares[depth - 1], 1)))))
  }
}

extension Study {
  /// What the student says of each example; nothing without one.
  fileprivate var students: [StudiedStudent] { examples.compactMap { $0.student } }

  /// The share of the examples of which something holds.
  fileprivate func share(where holds: (StudiedStudent) -> Bool) -> Double {
    Double(students.count { holds($0) }) / count
  }
}
