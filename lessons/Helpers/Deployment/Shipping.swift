// The file that leaves lesson 5, and a temperature that was left on.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// A student's test digits at T = 1 and at a temperature that was left on.
public struct LeftOn {
  let temperature: Double
  let logits: Matrix
  /// The soft labels at T = 1 and at the other temperature, one a digit.
  let softLabels: [[[Double]]]
  /// How many decisions differ.
  let changed: Int

  /// Takes what the lesson computed.
  ///
  /// - Parameters:
  ///   - temperature: The temperature that was left on.
  ///   - logits: The student's logits for the test digits, one row a digit.
  ///   - cool: Its soft labels at T = 1.
  ///   - warm: Those at the other temperature.
  ///   - changed: How many decisions differ.
  public init(
    _ temperature: Double, logits: Matrix, cool: [[Double]], warm: [[Double]], changed: Int
  ) {
    self.temperature = temperature
    self.logits = logits
    softLabels = [cool, warm]
    self.changed = changed
  }

  private var labels: [Int] { Digits.test.labels }

  /// Accuracies in percent, at both temperatures.
  var accuracies: [Double] {
    softLabels.map { rows in
      let right = zip(rows, labels).count { predictedClass($0) == $1 }
      return 100 * Double(right) / Double(labels.count)
    }
  }

  var table: Table {
    let temperatures = [1, temperature]
    let confidences = softLabels.map { rows in mean(rows.map { $0.max() ?? 0 }) }
    let errors = temperatures.map {
      expectedCalibrationError(logits: logits, labels: labels, temperature: $0)
    }
    let likelihoods = temperatures.map {
      negativeLogLikelihood(logits: logits, labels: labels, temperature: $0)
    }
    func texts(_ shares: [Double]) -> [String] { shares.map { Spoken.language.percent($0, 1) } }
    return Table(
      say(.leftOn),
      columns: [
        .numbers("T", temperatures, .shortest),
        .numbers(say(.accuracy), unit: "%", accuracies, .fixed(1)),
        .numbers(say(.meanConfidence), unit: "%", confidences.map { 100 * $0 }, .fixed(1)),
        .numbers("NLL", unit: say(.nats), likelihoods, .fixed(3)),
        .numbers("ECE", unit: "%", errors.map { 100 * $0 }, .fixed(1)),
      ],
      read: say(.leftOnRead(digits: labels.count)),
      notice: say(.decisions(changed: changed, of: labels.count))
        + say(.leftOnNotice(confidences: texts(confidences), errors: texts(errors))))
  }
}

extension Recorder {
  /// Tells what is in the files of a student, and whether the loaded students are the same.
  ///
  /// - Parameters:
  ///   - bytes: The file of the student as it was trained.
  ///   - student: The student.
  ///   - sameLogits: Whether the loaded student gives the same logits.
  ///   - wholeBytes: The file of the student in 8 bits.
  ///   - isSame: Whether that one, loaded, is the same.
  /// - Returns: Some sentences.
  public func fileContents(
    _ bytes: [UInt8], of student: Network, sameLogits: Bool, and wholeBytes: [UInt8],
    isSame: Bool
  ) -> String {
    let parameters = 8 * student.parameterCount
    return say(
      .file(bytes: bytes.count, head: bytes.count - parameters, parameters: parameters))
      + say(sameLogits ? .sameLogits(digits: Digits.test.count) : .otherLogits)
      + say(.wholeFile(bytes: wholeBytes.count, isSame: isSame))
  }

  /// What loading a file that it refuses says.
  public func complaint(_ refusal: ModelFileError?) -> String { say(.complaint(refusal)) }

  /// How it comes that a student is used at the wrong temperature.
  public func howItWasLeftOn(learntAt: Double, leftOn: Double) -> String {
    say(
      learntAt == 1
        ? .learntCold(leftOn: shortest(leftOn)) : .learntWarm(shortest(learntAt)))
  }

  /// Shows the student as it should be used and with the wrong temperature.
  public func show(_ leftOn: LeftOn) { show(leftOn.table) }
}
