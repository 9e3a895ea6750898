// Step 6 of a study: whether the teacher is as sure as it may be.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: StudyPhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// Asks whether the teacher is too sure, and shows the half that no temperature was fitted on.
  public func showHonesty(_ held: HeldOutTemperature?, of study: Study) {
    guard study.accuracy != nil else { return prose(say(.honestyNeedsLabels)) }
    guard study.hasChoice else { return prose(say(.oneClass)) }
    guard let held else { return prose(say(.honestyNeedsExamples)) }
    let (before, after) = (held.before, held.after)
    let isAlike = abs(before.confidence - held.accuracy) < 0.005
    ask(
      say(.isItHonest), choices: [say(.tooSure), say(.aboutRight), say(.notSureEnough)],
      answer: isAlike ? 1 : before.confidence > held.accuracy ? 0 : 2,
      because: say(
        .whyHonest(
          confidence: softPercent(before.confidence, 1), accuracy: percent(held.accuracy, 1))))
    let reports = [before, after]
    show(
      Table(
        say(.honesty(fitted: held.fittedCount, reported: held.gain.count)),
        columns: [
          .words("", [say(.asItIs), say(.fittedOnOthers)]),
          .numbers("T", reports.map { $0.temperature }, .significant(3)),
          .numbers(
            say(.accuracy), unit: "%", [100 * held.accuracy, 100 * held.accuracy], .fixed(1)),
          .numbers(say(.meanConfidence), unit: "%", reports.map { 100 * $0.confidence }, .fixed(1)),
          .numbers(
            "NLL", unit: say(.natsUnit), reports.map { $0.negativeLogLikelihood }, .fixed(3)),
          .numbers("ECE", unit: "%", reports.map { 100 * $0.calibrationError }, .fixed(1)),
        ],
        read: say(.honestyRead),
        notice: say(
          .honestyNotice(
            gain: signed(held.gain.mean, 3), interval: intervalText(held.gain, 3),
            verdict: held.gain.verdict.word)) + fitLimit(held.fitted)))
    plot(
      .reliability(
        say(.reliabilityFigure),
        reports.map { report in
          (
            "T = \(significant(report.temperature, 3))",
            report.bins.map { ($0.confidence, $0.accuracy, $0.count) }
          )
        }))
  }

  /// What it means that the fit ended at an end of its range.
  private func fitLimit(_ temperature: Double) -> String {
    switch temperature {
    case fittedTemperatureRange.lowerBound: " " + say(.coldLimit(shortest(temperature)))
    case fittedTemperatureRange.upperBound: " " + say(.hotLimit(shortest(temperature)))
    default: ""
    }
  }
}
