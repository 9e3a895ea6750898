// How good the student of lesson 5 that was chosen is on the test digits, and how fast.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// How good the chosen students are on the test digits, beside their teachers, their pairs and
/// themselves in another format.
public struct ChosenScores {
  let choice: Choice
  /// What is reported of one kind of networks, in one row.
  struct Row {
    let name: String
    let bytes: Int
    /// Mean accuracies, in percent.
    let validation: Double
    let test: Double
    /// The negative log-likelihood on the test digits, in nats, one number a run.
    let nll: [Double]
    /// The expected calibration error on them, 0 to 1.
    let ece: [Double]
  }
  /// The teachers; students with hard labels and distilled in 64 bits, then in the chosen format,
  /// or in 8 bits if that is 64.
  let rows: [Row]
  /// By how much the teacher lowers the NLL of the chosen format, in nats.
  public let nllGain: PairedComparison
  /// By how much it lowers the ECE, in points.
  public let eceGain: PairedComparison
  /// What the teacher is worth in accuracy at each size, in points; in 64 bits.
  public let gains: [PairedComparison]

  /// Measures the students.
  ///
  /// - Parameters:
  ///   - choice: What was chosen.
  ///   - nll: The negative log-likelihood of logits for the test digits, in nats.
  ///   - ece: Their expected calibration error, 0 to 1.
  public init(of choice: Choice, nll: (Matrix) -> Double, ece: (Matrix) -> Double) {
    let (formats, test) = (choice.formats, Digits.test)
    func row(_ name: String, _ bytes: Int, _ validation: [Double], _ logits: [Matrix]) -> Row {
      let hits = logits.map { logits in
        zip(predictedClasses(logits), test.labels).count { $0 == $1 }
      }
      return Row(
        name: name, bytes: bytes, validation: mean(validation),
        test: mean(hits.map { 100 * Double($0) / Double(test.count) }), nll: logits.map(nll),
        ece: logits.map(ece))
    }
    var rows = [
      row(
        say(.teachers), formats.sizes.teacherBytes[0],
        accuracies(formats.study.teachers, on: Digits.validation),
        formats.study.teachers.map { $0.logits(for: test.inputs) })
    ]
    let others = [64, choice.bits == 64 ? 8 : choice.bits]
    for bits in others {
      for isDistilled in [false, true] {
        rows.append(
          row(
            say(.kindInBits(isTaught: isDistilled, hidden: choice.hidden, bits: bits)),
            formats.sizes.bytes(at: choice.index, bits: bits),
            formats.accuraciesOnValidation(isDistilled, at: choice.index, bits: bits),
            formats.logits(isDistilled, at: choice.index, bits: bits, for: test.inputs)))
      }
    }
    let (alone, taught) = choice.bits == 64 ? (rows[1], rows[2]) : (rows[3], rows[4])
    self.choice = choice
    self.rows = rows
    nllGain = PairedComparison(of: taught.nll.map { -$0 }, against: alone.nll.map { -$0 })
    eceGain = PairedComparison(
      of: taught.ece.map { -100 * $0 }, against: alone.ece.map { -100 * $0 })
    gains = formats.study.gains(on: test)
  }

  /// The chosen students as they were trained, in 64 bits, one a run.
  public var students: [Network] {
    (choice.isDistilled ? choice.study.distilled : choice.study.hard)[choice.index]
  }
  /// The mean accuracy of the chosen ones, in their format, 0 to 1.
  public var accuracy: Double {
    rows[(choice.bits == 64 ? 1 : 3) + (choice.isDistilled ? 1 : 0)].test / 100
  }
  /// The least that the teacher is worth at any size, in points.
  public var leastGain: PairedComparison { gains.min { $0.mean < $1.mean } ?? gains[0] }
}

extension Recorder {
  /// Asks how good the chosen students are on test digits, and shows it.
  public func show(_ scores: ChosenScores) {
    let (choice, rows) = (scores.choice, scores.rows)
    askAboutTest(scores)
    // Less is written as less.
    let decimals =
      (1..<6).first { percent(scores.accuracy, $0) != percent(choice.wanted, $0) } ?? 1
    show(
      Table(
        say(.test),
        columns: [
          .words(say(.networks), rows.map { $0.name }),
          .counts(say(.byteUnit), rows.map { $0.bytes }),
          .numbers(say(.validation), unit: "%", rows.map { $0.validation }, .fixed(1)),
          .numbers(say(.testColumn), unit: "%", rows.map { $0.test }, .fixed(1)),
          .numbers(say(.testNLL), unit: say(.nats), rows.map { mean($0.nll) }, .fixed(3)),
          .numbers(say(.testECE), unit: "%", rows.map { 100 * mean($0.ece) }, .fixed(1)),
        ],
        read: say(.testRead(runs: choice.study.setting.runs)),
        notice: say(
          scores.accuracy >= choice.wanted
            ? .reached(percent(scores.accuracy, 1))
            : .missed(
              percent(scores.accuracy, decimals), wanted: percent(choice.wanted, decimals),
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
          percent(scores.accuracy, 1), teachersFrom: number(scores.rows[0].validation, 1),
          teachersTo: number(scores.rows[0].test, 1))))
  }

  /// Shows how long a teacher and a chosen student take, in microseconds a digit.
  public func showLatency(teacher: Double, student: Double, of choice: Choice) {
    let speed = teacher / student
    let sizes = choice.formats.sizes
    let shrink = Double(sizes.teacherBytes[0]) / Double(sizes.bytes(at: choice.index, bits: 64))
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
