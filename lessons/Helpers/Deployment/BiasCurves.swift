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

extension Recorder {
  /// Draws how much of the class, and of all test digits, is recognised as its bias rises.
  public func plotBias(of missing: MissingClass) {
    let digit = missing.digit
    let outcomes = missing.students.map { networks in
      networks.flatMap { network in
        zip(network.logits(for: Digits.test.inputs).rowArrays, Digits.test.labels).map {
          Outcome($0, label: $1, missing: digit)
        }
      }
    }
    func curves(_ rate: ([Outcome], Double) -> Double) -> [(name: String, points: [Point])] {
      zip(missing.names, outcomes).map { name, list in
        (name, (0...30).map { Double($0) / 2 }.map { b in Point(b, rate(list, b)) })
      }
    }
    func percentage(_ hits: Int, _ all: Int) -> Double { 100 * Double(hits) / Double(max(all, 1)) }
    let recognised = curves { list, b in
      percentage(list.count { $0.isMissing && $0.margin < b }, list.count { $0.isMissing })
    }
    let accurate = curves { list, b in
      percentage(list.count { $0.margin < b ? $0.isMissing : $0.otherIsRight }, list.count)
    }
    plot(
      .curves(
        say(.biasCurves(digit: digit)), x: Axis(say(.biasAxis(digit: digit))),
        panels: [
          Curves(
            say(.onlyDigit(digit)), y: Axis(say(.recognised), range: 0...100), series: recognised),
          Curves(
            say(.allDigits), y: Axis(say(.accuracyInPercent), range: 0...100), series: accurate),
        ]))
  }
}
