// What a teacher is worth at each size: lesson 5's comparison on the validation digits.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// The accuracies of networks, in percent.
public func accuracies(_ networks: [some Classifier], on examples: Examples) -> [Double] {
  networks.map { 100 * $0.accuracy(on: examples) }
}

/// How much more accurate networks are than others that they are paired with, in points.
public func compared(
  _ networks: [some Classifier], with others: [some Classifier], on examples: Examples
) -> PairedComparison {
  compared(accuracies(networks, on: examples), with: accuracies(others, on: examples), on: examples)
}

/// The same of accuracies, or of differences between them, in percent.
func compared(
  _ values: [Double], with others: [Double], on examples: Examples
) -> PairedComparison {
  PairedComparison(
    of: values, against: others, margin: 100 * Experiment.accuracyMargin,
    resolution: 100 / Double(examples.count))
}

/// Students of every size, with hard labels and distilled.
public struct SizeStudy {
  let setting: StudySetting
  let teachers: [Network]
  /// The students with hard labels, one list a size, one student a run.
  let hard: [[Network]]
  /// The distilled ones, paired with them.
  let distilled: [[Network]]
  /// Their accuracies on the validation digits, in percent, in the same order.
  let hardAccuracies: [[Double]]
  let distilledAccuracies: [[Double]]

  /// Measures the students on the validation digits.
  public init(
    _ setting: StudySetting, teachers: [Network], hard: [[Network]], distilled: [[Network]]
  ) {
    self.setting = setting
    self.teachers = teachers
    self.hard = hard
    self.distilled = distilled
    hardAccuracies = hard.map { accuracies($0, on: Digits.validation) }
    distilledAccuracies = distilled.map { accuracies($0, on: Digits.validation) }
  }

  var sizes: StudentSizes { setting.sizes }

  /// What the teacher is worth at each size, in points.
  func gains(on examples: Examples) -> [PairedComparison] {
    zip(distilled, hard).map { compared($0, with: $1, on: examples) }
  }

  /// The columns with the mean accuracies of both kinds.
  var accuracyColumns: [Column] {
    [
      .numbers(displayName("hard labels"), unit: "%", hardAccuracies.map(mean), .fixed(1)),
      .numbers(displayName("distilled"), unit: "%", distilledAccuracies.map(mean), .fixed(1)),
    ]
  }
}

extension Recorder {
  /// Asks whether size or teaching is worth more, and shows what the teacher is worth at each size.
  public func show(_ study: SizeStudy) {
    let gains = study.gains(on: Digits.validation)
    askSmallOrLarge(study)
    let columns =
      [.counts(say(.hiddenUnits), study.sizes.hidden)] + study.accuracyColumns + [
        .numbers(say(.gain), unit: say(.points), gains.map { $0.mean }, .signed(1)),
        .intervals(say(.interval), unit: say(.points), gains, 1),
        .words(say(.wins), gains.map { say(.winsOf($0.wins, of: $0.count)) }),
        .words(say(.verdict), gains.map { $0.verdict.word }),
      ]
    show(
      Table(
        say(.gains), columns: columns,
        read: say(
          .gainsRead(
            runs: study.setting.runs, margin: number(100 * Experiment.accuracyMargin, 1)))
          + roundingNote(columns, 3, from: 1, to: 2),
        notice: whereItHelps(study.sizes.hidden, gains)))
  }

  /// Asks whether a small student with the teacher is better than the largest with hard labels.
  private func askSmallOrLarge(_ study: SizeStudy) {
    let hidden = study.sizes.hidden
    let (small, large) = (1, hidden.count - 1)
    let taught = mean(study.distilledAccuracies[small])
    let alone = mean(study.hardAccuracies[small])
    let largeAlone = mean(study.hardAccuracies[large])
    let byTeacher = study.gains(on: Digits.validation)[small].mean
    ask(
      say(
        .smallOrLarge(
          small: hidden[small], large: hidden[large], labels: study.setting.labels)),
      choices: [
        say(.unitsAndTeacher(hidden[small])), say(.unitsAndLabels(hidden[large])),
        say(.sameToOnePoint),
      ],
      answer: abs(taught - largeAlone) <= 1 ? 2 : taught > largeAlone ? 0 : 1,
      because: say(.smallAgainstLarge(taught: number(taught, 1), large: number(largeAlone, 1)))
        + say(
          .bothGains(
            small: hidden[small], large: hidden[large], byUnits: signed(largeAlone - alone, 1),
            byTeacher: signed(byTeacher, 1)))
        + whatIsLacking(byTeacher: byTeacher, byUnits: largeAlone - alone))
  }

  /// Whether students lack room or somebody to tell them more, by what each brings, in points;
  /// nothing where both bring much, or neither does.
  private func whatIsLacking(byTeacher: Double, byUnits: Double) -> String {
    if abs(byTeacher - byUnits) <= 1 || max(byTeacher, byUnits) <= 0 { return "" }
    if byUnits > byTeacher { return say(.roomCounts) }
    return 2 * byUnits <= byTeacher ? say(.roomIsNotLacking) : ""
  }

  /// At which sizes the teacher helps, one sentence a verdict.
  private func whereItHelps(_ hidden: [Int], _ gains: [PairedComparison]) -> String {
    Verdict.allCases.compactMap { verdict in
      let sizes = hidden.indices.filter { gains[$0].verdict == verdict }.map { "\(hidden[$0])" }
      return sizes.isEmpty ? nil : say(.helpsAt(sizes: list(sizes), verdict))
    }.joined(separator: " ")
  }

  /// Why dead units may matter here, if tanh is better than the ReLUs that have some.
  public func whyDeadUnitsMatter(_ tanhGain: PairedComparison) -> String {
    tanhGain.verdict == .helps ? say(.wideSparesDead) : ""
  }
}
