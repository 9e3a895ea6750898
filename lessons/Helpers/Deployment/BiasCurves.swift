// What a bias does to the class that the students of lesson 5 never saw.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentKnowledgePhrase) -> String { Spoken.language.say(phrase) }

/// What a number added to the bias of a class makes of one answer.
private struct Outcome {
  /// How far the best of the other classes is ahead; the class wins where more is added.
  let margin: Double
  /// Whether the class is right.
  let isMissing: Bool
  /// Whether the best of the others is.
  let otherIsRight: Bool

  init(_ logits: [Double], label: Int, missing: Int) {
    let other = ranking(logits).first { $0 != missing } ?? 0
    margin = logits[other] - logits[missing]
    isMissing = label == missing
    otherIsRight = label == other
  }
}

/// What rising biases make of the students' answers to the test digits.
public struct BiasCurves {
  private let missing: MissingClass
  /// The answers, one list an arm.
  private let outcomes: [[Outcome]]

  /// Asks the students of every arm for the test digits.
  public init(of missing: MissingClass) {
    self.missing = missing
    outcomes = missing.students.map { networks in
      networks.flatMap { network in
        zip(network.logits(for: Digits.test.inputs).rowArrays, Digits.test.labels).map {
          Outcome($0, label: $1, missing: missing.digit)
        }
      }
    }
  }

  /// How much of the class is recognised with b added to its bias, in percent.
  private func recognised(_ outcomes: [Outcome], at b: Double) -> Double {
    percentage(
      outcomes.count { $0.isMissing && $0.margin < b }, of: outcomes.count { $0.isMissing })
  }

  /// How many of all test digits are classified correctly with it, in percent.
  private func accuracy(_ outcomes: [Outcome], at b: Double) -> Double {
    percentage(
      outcomes.count { $0.margin < b ? $0.isMissing : $0.otherIsRight }, of: outcomes.count)
  }

  private func percentage(_ hits: Int, of all: Int) -> Double {
    100 * Double(hits) / Double(max(all, 1))
  }

  /// Both over b, with a line where b is marked, which can be moved.
  func figure(markedAt b: Double) -> Figure {
    func curves(_ rate: ([Outcome], Double) -> Double) -> [(name: String, points: [Point])] {
      zip(missing.names, outcomes).map { name, list in
        (name, (0...30).map { Double($0) / 2 }.map { Point($0, rate(list, $0)) })
      }
    }
    let digit = missing.digit
    let handle = Handle(sets: "bias", at: Point(b, 50), moves: .across)
    return .curves(
      say(.biasCurves(digit: digit)), x: Axis(say(.biasAxis(digit: digit))),
      panels: [
        Curves(
          say(.onlyDigit(digit)), y: Axis(say(.recognised), range: 0...100),
          series: curves(recognised)),
        Curves(
          say(.allDigits), y: Axis(say(.accuracyInPercent), range: 0...100),
          series: curves(accuracy)),
      ], mark: b
    ).held(by: [handle], inPanel: 0).held(by: [handle], inPanel: 1)
  }

  /// What one b does to each arm.
  public func sentence(at b: Double) -> String {
    say(
      .atBias(
        shortest(b), digit: missing.digit,
        zip(missing.names, outcomes).map { name, list in
          (name, number(recognised(list, at: b), 1), number(accuracy(list, at: b), 1))
        }))
  }
}

extension Recorder {
  /// Draws how much of the class, and of all test digits, is recognised as its bias rises.
  ///
  /// - Parameters:
  ///   - curves: The answers to the test digits.
  ///   - b: Which bias a line marks; it can be moved.
  public func plot(_ curves: BiasCurves, markedAt b: Double) { plot(curves.figure(markedAt: b)) }
}
