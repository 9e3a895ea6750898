// How good the student of lesson 5 that was chosen is on the test digits, and how fast.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// How good the chosen students are on the test digits, beside their teachers and their pairs.
public struct ChosenScores {
  let choice: Choice
  /// The teachers, the students with hard labels and the distilled ones, of the chosen size.
  let kinds: [[Network]]
  /// Their mean accuracies on the validation and on the test digits, in percent.
  let validation: [Double]
  let test: [Double]
  /// Their mean negative log-likelihood, in nats, and calibration error, 0 to 1, on the test digits.
  let nll: [Double]
  let ece: [Double]
  /// By how much the teacher lowers the NLL, in nats.
  public let nllGain: PairedComparison
  /// By how much it lowers the ECE, in points.
  public let eceGain: PairedComparison
  /// What the teacher is worth in accuracy at each size, in points.
  public let gains: [PairedComparison]

  /// Measures the students.
  ///
  /// - Parameters:
  ///   - choice: What was chosen.
  ///   - nll: The negative log-likelihood of a network on the test digits, in nats.
  ///   - ece: Its expected calibration error, 0 to 1.
  public init(of choice: Choice, nll: (Network) -> Double, ece: (Network) -> Double) {
    let study = choice.study
    let kinds = [study.teachers, study.hard[choice.index], study.distilled[choice.index]]
    func pairs(_ measure: (Network) -> Double) -> PairedComparison {
      PairedComparison(of: kinds[2].map(measure), against: kinds[1].map(measure))
    }
    self.choice = choice
    self.kinds = kinds
    validation = kinds.map { mean(accuracies($0, on: Digits.validation)) }
    test = kinds.map { mean(accuracies($0, on: Digits.test)) }
    self.nll = kinds.map { mean($0.map(nll)) }
    self.ece = kinds.map { mean($0.map(ece)) }
    nllGain = pairs { -nll($0) }
    eceGain = pairs { -100 * ece($0) }
    gains = study.gains(on: Digits.test)
  }

  /// The chosen students, one a run.
  public var students: [Network] { kinds[choice.isDistilled ? 2 : 1] }
  /// Their mean accuracy, 0 to 1.
  public var accuracy: Double { test[choice.isDistilled ? 2 : 1] / 100 }
  /// The least that the teacher is worth at any size, in points.
  public var leastGain: PairedComparison { gains.min { $0.mean < $1.mean } ?? gains[0] }
}

extension Recorder {
  /// Asks how good the chosen students are on test digits, and shows it.
  public func show(_ scores: ChosenScores) {
    let choice = scores.choice
    let sizes = choice.study.sizes
    askAboutTest(scores)
    show(
      Table(
        say(.test),
        columns: [
          .words(
            say(.networks),
            [
              say(.teachers), say(.hardLabels(hidden: choice.hidden)),
              say(.distilled(hidden: choice.hidden)),
            ]),
          .counts(
            say(.byteUnit), [sizes.teacherBytes, choice.candidate.bytes, choice.candidate.bytes]),
          .numbers(say(.validation), unit: "%", scores.validation, .fixed(1)),
          .numbers(say(.testColumn), unit: "%", scores.test, .fixed(1)),
          .numbers(say(.testNLL), unit: say(.nats), scores.nll, .fixed(3)),
          .numbers(say(.testECE), unit: "%", scores.ece.map { 100 * $0 }, .fixed(1)),
        ],
        read: say(.testRead(runs: choice.study.setting.runs)),
        notice: say(
          scores.accuracy >= choice.wanted
            ? .reached(percent(scores.accuracy, 1))
            : .missed(
              percent(scores.accuracy, 1), wanted: percent(choice.wanted, 1),
              wasPromised: choice.candidate.accuracy >= choice.wanted))))
  }

  /// Asks whether the chosen students are as good on test digits.
  private func askAboutTest(_ scores: ChosenScores) {
    let change = scores.accuracy - scores.choice.candidate.accuracy
    ask(
      say(.andOfTheTest(validation: scores.choice.validationText)),
      choices: [say(.fewer), say(.sameToOnePoint), say(.more)],
      answer: abs(change) <= 0.01 ? 1 : change < 0 ? 0 : 2,
      because: say(
        .onTheTest(
          percent(scores.accuracy, 1), teachersFrom: number(scores.validation[0], 1),
          teachersTo: number(scores.test[0], 1))))
  }

  /// Shows how long a teacher and a chosen student take, in microseconds a digit.
  public func showLatency(teacher: Double, student: Double, of choice: Choice) {
    let speed = teacher / student
    let shrink = Double(choice.study.sizes.teacherBytes) / Double(choice.candidate.bytes)
    show(
      Table(
        say(.latencies),
        columns: [
          .words(say(.network), [say(.teacher), say(.chosenStudent)]),
          .numbers(say(.latency), unit: say(.microseconds), [teacher, student], .fixed(1)),
          .bars("", [teacher, student], full: max(teacher, student)),
        ],
        read: say(.latencyRead),
        notice: say(
          .latencyNotice(
            speed: times(speed), parameters: times(shrink), hasOverhead: speed < shrink)),
        isMeasured: true))
  }
}
