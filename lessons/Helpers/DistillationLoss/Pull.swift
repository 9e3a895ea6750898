// How hard and where to the distillation loss pulls: tables, figures and questions of lesson 3.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: LossPhrase) -> String { Spoken.language.say(phrase) }

/// Temperatures from 1 to 100, evenly on a logarithmic axis.
private let curveTemperatures = (0...24).map { pow(10, Double($0) / 12) }

extension Recorder {
  /// Asks what the temperature leaves of the gradient, and shows it with and without the factor T².
  ///
  /// - Parameters:
  ///   - hardLength: The length of the student loss's gradient.
  ///   - softLength: The length of the distillation loss's gradient at a temperature.
  public func showPull(hardLength: Double, softLength: (Double) -> Double) {
    let temperatures = [1.0, 2, 4, 8, 20, 100]
    let lengths = temperatures.map(softLength)
    let squared = zip(temperatures, lengths).map { $0 * $0 * $1 }
    askWhatIsLeft(lengths)
    func share(_ soft: Double) -> Double {
      100 * (soft + hardLength > 0 ? soft / (soft + hardLength) : 0)
    }
    func text(_ soft: Double) -> String { significant(share(soft), 3) }
    show(
      Table(
        say(.pull),
        columns: [
          .numbers("T", temperatures, .shortest),
          .visible("‖g‖", lengths, 6),
          .visible("T² · ‖g‖", squared, 3),
          .numbers(say(.shareOfPull), unit: "%", lengths.map(share), .significant(3)),
          .numbers(say(.shareWithSquare), unit: "%", squared.map(share), .significant(3)),
        ],
        read: say(.pullRead(length: visible(hardLength, 3))),
        notice: say(
          lengths.allSatisfy(vanishes)
            ? .noPull
            : .pullNotice(atOne: text(lengths[0]), hot: text(lengths[5]), squared: text(squared[5]))
        )))
    plot(
      .curves(
        say(.pullCurves), x: Axis(say(.temperatureAxis), isLogarithmic: true),
        y: Axis(say(.lengthAxis)),
        series: [
          (say(.withoutSquare), curveTemperatures.map { Point($0, softLength($0)) }),
          (say(.withSquare), curveTemperatures.map { Point($0, $0 * $0 * softLength($0)) }),
          (say(.studentLoss), curveTemperatures.map { Point($0, hardLength) }),
        ]))
  }

  /// Asks what is left of the gradient when the temperature doubles from 4 to 8.
  private func askWhatIsLeft(_ lengths: [Double]) {
    let isNothing = lengths.allSatisfy(vanishes)
    let left = isNothing ? 0 : lengths[3] / lengths[2]
    ask(
      say(.whatIsLeft),
      choices: [say(.allOfIt), say(.half), say(.quarter), say(.nearlyNothing)],
      answer: left > 0.71 ? 0 : left > 0.36 ? 1 : left > 0.15 ? 2 : 3,
      because: say(
        isNothing
          ? .nothingPulls
          : left < 1.05
            ? .isLeft(softPercent(left), isQuarter: left <= 0.36) : .hasGrown(times(left))))
  }

  /// What a temperature sweep without the factor T² really sweeps.
  public func sweepWithoutSquare(alpha: Double) -> String {
    say(alpha == 0 ? .noBalance : .sweep(alpha: shortest(alpha), atTwenty: shortest(400 * alpha)))
  }

  /// Shows how directly a step goes to the teacher's logits.
  ///
  /// - Parameter agreement: The mean cosine at a temperature.
  public func showHotLimit(_ agreement: (Double) -> Double) {
    let temperatures = [1.0, 2, 5, 10, 20, 50, 100]
    let cosines = temperatures.map(agreement)
    show(
      Table(
        say(.hotLimit),
        columns: [
          .numbers("T", temperatures, .shortest),
          .numbers(say(.cosine), cosines, .fixed(4)),
          .bars("", cosines.map { max($0, 0) }),
        ],
        read: say(.hotLimitRead(digits: Digits.test.count)),
        notice: say(.hotLimitNotice(cold: number(cosines[0], 3), hot: number(cosines[6], 4)))))
    plot(
      .curves(
        say(.hotLimitCurve), x: Axis(say(.temperatureAxis), isLogarithmic: true),
        y: Axis(say(.cosine), range: 0...1.1),
        series: [(say(.cosine), curveTemperatures.map { Point($0, agreement($0)) })],
        levels: [Axis.Tick(1, say(.sameDirection))]))
  }

  /// Asks what the temperature does to the factor of the second part, and shows both parts.
  ///
  /// - Parameter parts: The parts of every training digit at a temperature.
  public func showParts(_ parts: (Double) -> [DecoupledDivergence]) {
    let temperatures = [1.0, 2, 4, 8]
    let all = temperatures.map(parts)
    let factors = all.map { mean($0.map { $0.restShare }) }
    let seconds = all.map { mean($0.map { $0.restShare * $0.amongTheRest }) }
    let wholes = all.map { mean($0.map { $0.total }) }
    ask(
      say(.whatBecomesOfFactor), choices: [say(.itFalls), say(.itStays), say(.itRises)],
      answer: factors[2] > factors[0] ? 2 : factors[2] < factors[0] ? 0 : 1,
      because: say(.whyFactorRises))
    show(
      Table(
        say(.parts),
        columns: [
          .numbers("T", temperatures, .shortest),
          .numbers(say(.factor), factors, .fixed(3)),
          .numbers(
            say(.rightAgainstRest), unit: say(.nats),
            all.map { mean($0.map { $0.rightAgainstRest }) }, .fixed(4)),
          .numbers(say(.amongTheRest), unit: say(.nats), seconds, .fixed(4)),
          .numbers("KL", unit: say(.nats), wholes, .fixed(4)),
          .numbers(
            say(.secondPart), unit: "%", zip(seconds, wholes).map { 100 * $0 / $1 }, .fixed(1)),
        ],
        read: say(.partsRead(digits: Digits.training.count)),
        notice: say(
          .partsNotice(
            cold: number(factors[0], 3), coldShare: percent(seconds[0] / wholes[0], 1),
            hot: number(factors[2], 3), hotShare: percent(seconds[2] / wholes[2], 1)))))
  }

  /// Asks where the forward KL puts one bump, and shows the best one by either divergence.
  public func showBumps(teacher: [Double], forward: [Double], reverse: [Double]) {
    let regions = [0...8, 9...14, 15...23]
    func share(_ belief: [Double], _ region: Int) -> Double {
      belief[regions[region]].reduce(0, +)
    }
    func column(_ head: LossPhrase, _ region: Int) -> Column {
      .numbers(
        say(head), unit: "%", [teacher, forward, reverse].map { 100 * share($0, region) },
        .fixed(1))
    }
    ask(
      say(.whereIsTheBump), choices: [say(.onLarger), say(.onSmaller), say(.overBoth)],
      answer: share(forward, 0) > 0.8 ? 0 : share(forward, 2) > 0.8 ? 1 : 2,
      because: say(.whyOverBoth))
    show(
      Table(
        say(.bumps),
        columns: [
          .words("", [say(.theTeacher), say(.leastForward), say(.leastReverse)]),
          column(.largerBump, 0), column(.valley, 1), column(.smallerBump, 2),
        ],
        read: say(.bumpsRead),
        notice: say(
          .bumpsNotice(
            forward: percent(share(forward, 1), 1), teacher: percent(share(teacher, 1), 1),
            reverse: percent(share(reverse, 0), 1)))))
    func curve(_ belief: [Double]) -> [Point] {
      belief.indices.map { Point(Double($0), belief[$0]) }
    }
    plot(
      .curves(
        say(.bumpCurves), x: Axis(say(.classAxis), range: 0...23), y: Axis(say(.probabilityAxis)),
        series: [
          (say(.teacher), curve(teacher)), (say(.forwardKL), curve(forward)),
          (say(.reverseKL), curve(reverse)),
        ]))
  }
}
