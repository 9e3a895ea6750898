// How sure networks are, and whether they may be: the tables and figures of lesson 2 about digits.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: TemperaturePhrase) -> String { Spoken.language.say(phrase) }

/// The test digits as a network sees them.
struct TestScores {
  let logits: Matrix

  /// From the logarithms: probabilities may round to the same number where those still differ.
  func accuracy(at temperature: Double) -> Double {
    let classes = predictedClasses(logSoftmax(logits, temperature: temperature))
    let hits = zip(classes, Digits.test.labels).count { $0 == $1 }
    return Double(hits) / Double(Digits.test.count)
  }

  func confidence(at temperature: Double) -> Double {
    mean(softmax(logits, temperature: temperature).rowArrays.map { $0.max() ?? 0 })
  }

  func nll(at temperature: Double) -> Double {
    negativeLogLikelihood(logits: logits, labels: Digits.test.labels, temperature: temperature)
  }

  func ece(at temperature: Double) -> Double {
    expectedCalibrationError(logits: logits, labels: Digits.test.labels, temperature: temperature)
  }

  /// The loss of each digit, in nats.
  func losses(at temperature: Double) -> [Double] {
    zip(logSoftmax(logits, temperature: temperature).rowArrays, Digits.test.labels).map { -$0[$1] }
  }

  /// By how much fitting a temperature makes the losses smaller.
  func gain(at temperature: Double) -> PairedComparison {
    PairedComparison(of: losses(at: 1), against: losses(at: temperature))
  }

  func bins(at temperature: Double) -> [(confidence: Double, accuracy: Double, count: Int)] {
    Distillation.reliability(
      logits: logits, labels: Digits.test.labels, temperature: temperature, bins: 10
    ).map { ($0.confidence, $0.accuracy, $0.count) }
  }
}

extension Recorder {
  /// The share of the test digits that the network classifies correctly.
  public func testAccuracy(_ logits: Matrix) -> Double {
    TestScores(logits: logits).accuracy(at: 1)
  }

  /// Asks what temperature does to the accuracy, and shows that and the confidence.
  ///
  /// - Parameters:
  ///   - logits: The network's logits of the test digits, one a row.
  ///   - temperatures: The temperatures, rising.
  ///   - softLabels: Its soft labels at each temperature.
  public func showDecisions(
    _ logits: Matrix, temperatures: [Double], softLabels: [[[Double]]]
  ) {
    let scores = TestScores(logits: logits)
    let atOne = scores.accuracy(at: 1)
    let (coldest, hottest) = (temperatures[0], temperatures[temperatures.count - 1])
    let asked = hottest > 1 ? hottest : 20
    let atAsked = scores.accuracy(at: asked)
    ask(
      say(.howManyRight(share: percent(atOne, 1), temperature: shortest(asked))),
      choices: [say(.fewer), say(.justAsMany), say(.more)],
      answer: atAsked < atOne ? 0 : atAsked == atOne ? 1 : 2, because: say(.whyAsMany))
    let accuracies = temperatures.map(scores.accuracy)
    let confidences = softLabels.map { mean($0.map { $0.max() ?? 0 }) }
    let isSame = accuracies.allSatisfy { $0 == atOne }
    show(
      Table(
        say(.decisions),
        columns: [
          .numbers("T", temperatures, .shortest),
          .numbers(say(.accuracy), unit: "%", accuracies.map { 100 * $0 }, .fixed(1)),
          .numbers(say(.meanConfidence), unit: "%", confidences.map { 100 * $0 }, .fixed(1)),
          .bars(say(.confidence), confidences),
        ],
        read: say(.decisionsRead(digits: Digits.test.count)),
        notice: temperatures.count == 1
          ? say(.accuracyAtOneTemperature(isSame: isSame))
          : say(.accuracyAndConfidence(isSame: isSame))
            + changes(confidences, from: coldest, to: hottest)))
  }

  /// How the confidence goes from the lowest temperature to the highest.
  private func changes(
    _ confidences: [Double], from coldest: Double, to hottest: Double
  ) -> String {
    let ends = [confidences[0], confidences[confidences.count - 1]].map { softPercent($0, 1) }
    return ends[0] == ends[1]
      ? say(.sameConfidence(ends[0]))
      : say(
        .confidences(
          cold: ends[0], atCold: shortest(coldest), hot: ends[1], atHot: shortest(hottest)))
  }

  /// Shows the network before and after its temperature was fitted.
  public func showCalibration(_ logits: Matrix, fitted: Double) {
    let scores = TestScores(logits: logits)
    let temperatures = [1, fitted]
    let accuracy = scores.accuracy(at: 1)
    let nll = temperatures.map(scores.nll)
    let ece = temperatures.map { 100 * scores.ece(at: $0) }
    let confidences = temperatures.map(scores.confidence)
    let sureness: TemperaturePhrase.Sureness =
      abs(confidences[0] - accuracy) < 0.005
      ? .fitting : confidences[0] > accuracy ? .tooSure : .notSureEnough
    func change(_ values: [Double], _ format: NumberFormat) -> TemperaturePhrase.Change {
      format.writesAlike(values) ? .none : values[1] < values[0] ? .down : .up
    }
    let changes = TemperaturePhrase.changes(
      nll: change(nll, .fixed(3)), ece: change(ece, .fixed(1)))
    show(
      Table(
        say(.calibration),
        columns: [
          .words("", [say(.before), say(.after)]),
          .numbers("T", temperatures, .fixed(2)),
          .numbers(say(.accuracy), unit: "%", [100 * accuracy, 100 * accuracy], .fixed(1)),
          .numbers(say(.meanConfidence), unit: "%", confidences.map { 100 * $0 }, .fixed(1)),
          .numbers("NLL", unit: say(.nats), nll, .fixed(3)),
          .numbers("ECE", unit: "%", ece, .fixed(1)),
        ],
        read: say(.calibrationRead),
        notice: say(
          .calibrationNotice(
            sureness: say(.sureness(sureness)), temperature: number(fitted, 2),
            changes: say(changes)))))
  }

  /// Draws how often the network is right against how sure it is.
  public func plotReliability(_ logits: Matrix, fitted: Double) {
    let scores = TestScores(logits: logits)
    plot(
      .reliability(
        say(.reliability),
        [("T = 1", scores.bins(at: 1)), ("T = \(number(fitted, 2))", scores.bins(at: fitted))]))
  }

  /// Shows what fitting a temperature does for two networks.
  public func showGains(
    byHeart: (logits: Matrix, fitted: Double), careful: (logits: Matrix, fitted: Double)
  ) {
    let networks = [byHeart, careful].map { (TestScores(logits: $0.logits), $0.fitted) }
    let gains = networks.map { $0.gain(at: $1) }
    show(
      Table(
        say(.gains),
        columns: [
          .words(say(.network), [say(.learntByHeart), say(.carefulTeacher)]),
          .numbers(say(.fittedTemperature), networks.map { $0.1 }, .fixed(2)),
          .numbers(say(.lossAtOne), unit: say(.nats), networks.map { $0.0.nll(at: 1) }, .fixed(3)),
          .numbers(say(.lossSmaller), unit: say(.nats), gains.map { $0.mean }, .signed(3)),
          .intervals(say(.interval), unit: say(.nats), gains.map { $0.interval95 }, 3),
          .words(say(.verdict), gains.map { $0.verdict.word }),
        ],
        read: say(.gainsRead),
        notice: say(
          .gainsNotice(byHeart: gains[0].verdict.word, careful: gains[1].verdict.word))))
  }
}
