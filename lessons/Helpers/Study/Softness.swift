// Steps 2 and 7 of a study: what temperatures make visible, and which to begin with.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: StudyPhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// Asks how many classes compete at the hottest temperature, and shows all temperatures.
  public func showSoftness(_ study: Study) {
    let rows = study.temperatures
    guard study.hasChoice, let hottest = rows.last, let coldest = rows.first else {
      return prose(say(.oneClass))
    }
    ask(
      say(.howManyClasses(classes: study.classes, temperature: shortest(hottest.temperature))),
      answer: hottest.effectiveClasses,
      within: max(0.5, hottest.effectiveClasses.rounded(.up) / 10),
      format: .fixed(1),
      because: say(.whyClasses(entropy: number(hottest.entropy, 3))))
    let most = log(Double(study.classes))
    show(
      Table(
        say(.softness),
        columns: [
          .numbers("T", rows.map { $0.temperature }, .shortest),
          .numbers(say(.entropy), unit: say(.natsUnit), rows.map { $0.entropy }, .fixed(3)),
          .numbers(say(.effective), rows.map { $0.effectiveClasses }, .fixed(2)),
          .numbers(say(.topShare), unit: "%", rows.map { 100 * $0.topShare }, .fixed(1)),
          .visible(say(.runnerUpShare), unit: "%", rows.map { 100 * $0.runnerUpShare }, 1),
          .bars(say(.ofEqual), rows.map { $0.entropy }, full: most),
        ],
        read: say(.softnessRead(most: number(most, 3), classes: study.classes)),
        notice: rows.count == 1
          ? say(
            .oneTemperature(
              share: softPercent(coldest.runnerUpShare, 1), at: shortest(coldest.temperature)))
          : say(
            .softnessNotice(
              cold: shortest(coldest.temperature), coldShare: softPercent(coldest.runnerUpShare, 1),
              hot: shortest(hottest.temperature), hotShare: softPercent(hottest.runnerUpShare, 1),
              top: softPercent(hottest.topShare, 1)))))
  }

  /// Draws entropy and the shares against T, where there is more than one.
  public func plotSoftness(_ study: Study) {
    let rows = study.temperatures
    guard study.hasChoice, rows.count > 1 else { return }
    func points(_ value: (StudiedTemperature) -> Double) -> [Point] {
      rows.map { Point($0.temperature, value($0)) }
    }
    let ticks = rows.map { Axis.Tick($0.temperature, shortest($0.temperature)) }
    plot(
      .curves(
        say(.softnessFigure), x: Axis(say(.temperatureAxis), isLogarithmic: true, ticks: ticks),
        panels: [
          Curves(
            y: Axis(say(.entropyAxis), range: 0...(1.05 * log(Double(study.classes)))),
            series: [(say(.entropy), points { $0.entropy })]),
          Curves(
            y: Axis(say(.shareAxis), range: 0...1),
            series: [
              (say(.topShare), points { $0.topShare }),
              (say(.runnerUpShare), points { $0.runnerUpShare }),
              (say(.rest(hasLabels: study.accuracy != nil)), points { $0.restShare }),
            ], firstColor: 1),
        ]))
  }

  /// Shows what each temperature hands to a student, and which lie in the range to begin with.
  public func showRange(_ study: Study) {
    guard study.hasChoice else { return prose(say(.oneClass)) }
    let rows = study.temperatures
    let start = StartingRange(study)
    let most = log(Double(study.classes))
    show(
      Table(
        say(.rangeCaption),
        columns: [
          .numbers("T", rows.map { $0.temperature }, .shortest),
          .visible(
            say(.rest(hasLabels: study.accuracy != nil)), unit: "%",
            rows.map { 100 * $0.restShare }, 1),
          .numbers(say(.ofMost), unit: "%", rows.map { 100 * $0.entropy / most }, .fixed(1)),
          .words(say(.start), rows.map { say(start.place(of: $0)) }),
        ],
        read: say(
          .rangeRead(
            least: percent(StartingRange.leastRest), most: percent(StartingRange.mostEntropy))),
        notice: say(start.notice)))
  }

  /// The temperature of the loss: the reader's, where it is above 0, else where to begin.
  public func chosenTemperature(_ given: Double, for study: Study) -> Double {
    given > 0 ? given : study.hasChoice ? StartingRange(study).suggestion : 1
  }

  /// Where the temperature of the loss comes from, for a sentence.
  public func choiceWords(_ given: Double) -> String { say(.choice(isGiven: given > 0)) }
}

/// Temperatures to begin with: at which what is said of other classes weighs something, and still
/// differs from an equal share for all.
private struct StartingRange {
  /// The least share of what is not the right class.
  static let leastRest = 0.1
  /// The most entropy, as a share of what it can be.
  static let mostEntropy = 0.8

  private let rows: [StudiedTemperature]
  private let most: Double

  init(_ study: Study) {
    rows = study.temperatures
    most = log(Double(study.classes))
  }

  func place(of row: StudiedTemperature) -> StudyPhrase {
    row.restShare < Self.leastRest
      ? .tooCold : row.entropy > Self.mostEntropy * most ? .tooHot : .within
  }

  private var within: [Double] {
    rows.filter { if case .within = place(of: $0) { true } else { false } }.map { $0.temperature }
  }

  /// The middle of the range; where no temperature is in it, the nearest one.
  var suggestion: Double {
    let within = within
    if !within.isEmpty { return within[within.count / 2] }
    return isColdEverywhere ? rows[rows.count - 1].temperature : firstHot.temperature
  }

  private var isColdEverywhere: Bool { rows[rows.count - 1].restShare < Self.leastRest }

  private var firstHot: StudiedTemperature {
    rows.first { $0.restShare >= Self.leastRest } ?? rows[rows.count - 1]
  }

  var notice: StudyPhrase {
    let within = within.map { shortest($0) }
    if let first = within.first, let last = within.last {
      return .rangeNotice(from: first, to: last, start: shortest(suggestion))
    }
    return isColdEverywhere
      ? .allCold(at: shortest(suggestion)) : .noneWithin(at: shortest(suggestion))
  }
}
