import Distillation
import Foundation
import Testing

@Suite struct `Calibration` {
  @Test func `a hand case has the likelihood, bins and error computed by hand`() {
    // Probabilities 3/4 and 1/4 in every row; the first class is right in two rows of three.
    let logits = Matrix([[log(3), 0], [log(3), 0], [log(3), 0]])
    let labels = [0, 0, 1]
    #expect(
      isClose(
        negativeLogLikelihood(logits: logits, labels: labels), -(2 * log(0.75) + log(0.25)) / 3))
    let bins = reliability(logits: logits, labels: labels, bins: 10)
    #expect(bins.count == 1)
    #expect(bins[0].range == 0.7...0.8)
    #expect(isClose(bins[0].confidence, 0.75))
    #expect(isClose(bins[0].accuracy, 2 / 3.0))
    #expect(bins[0].count == 3)
    #expect(isClose(expectedCalibrationError(logits: logits, labels: labels), 0.75 - 2 / 3.0))
  }

  @Test func `a confidence on a bound belongs to the lower bin`() {
    // Softmax of equal logits is exactly 1/2.
    let bins = reliability(logits: Matrix([[1.0, 1]]), labels: [1], bins: 2)
    #expect(bins.map(\.range) == [0...0.5])
    #expect(bins[0].accuracy == 0)
  }

  @Test func `full confidence falls into the last bin`() {
    let bins = reliability(logits: Matrix([[1000.0, 0, 0]]), labels: [0], bins: 15)
    #expect(bins.map(\.count) == [1])
    #expect(bins[0].range.upperBound == 1)
    #expect(bins[0].confidence == 1 && bins[0].accuracy == 1)
  }

  @Test(arguments: [1, 2, 3], [1, 5, 10, 15])
  func `the calibration error is the one found by sorting each example into its bin`(
    seed: UInt64, bins: Int
  ) {
    let (logits, labels) = overconfident(seed: seed, rows: 500)
    let probabilities = softmax(logits, temperature: 1.7)
    var error = 0.0
    for bin in 0..<bins {
      let low = Double(bin) / Double(bins)
      let high = Double(bin + 1) / Double(bins)
      let members = labels.indices.filter { row in
        let confidence = probabilities[row: row].max() ?? 0
        return confidence > low && confidence <= high
      }
      if members.isEmpty { continue }
      let confidences = members.map { probabilities[row: $0].max() ?? 0 }
      let hits = members.map { predictedClass(logits[row: $0]) == labels[$0] ? 1.0 : 0 }
      error += Double(members.count) / 500 * abs(mean(hits) - mean(confidences))
    }
    let found = expectedCalibrationError(
      logits: logits, labels: labels, temperature: 1.7, bins: bins)
    #expect(isClose(found, error))
    let counted = reliability(logits: logits, labels: labels, temperature: 1.7, bins: bins)
    #expect(counted.reduce(0) { $0 + $1.count } == 500)
  }

  @Test func `dividing the logits is the same as the temperature`() {
    let (logits, labels) = overconfident(seed: 4, rows: 50)
    let divided = Matrix(rows: 50, columns: 4, logits.values.map { $0 / 4 })
    #expect(
      negativeLogLikelihood(logits: logits, labels: labels, temperature: 4)
        == negativeLogLikelihood(logits: divided, labels: labels))
  }

  @Test(arguments: 1...8)
  func `the fitted temperature beats every other one on a grid`(seed: UInt64) {
    let (logits, labels) = overconfident(seed: seed, rows: 300)
    let fitted = fittedTemperature(logits: logits, labels: labels)
    func loss(_ temperature: Double) -> Double {
      negativeLogLikelihood(logits: logits, labels: labels, temperature: temperature)
    }
    let best = loss(fitted)
    for step in -60...60 {
      #expect(best <= loss(fitted * exp(Double(step) / 20)) + 1e-14)
    }
    let slope = centralDifference { loss(fitted * (1 + $0)) }
    #expect(abs(slope) < 1e-9)
  }

  @Test func `labels drawn at a temperature give that temperature back`() {
    var generator = SplitMix64(seed: 61)
    let logits = normalMatrix(40_000, 4, scale: 6, using: &generator)
    let labels = softmax(logits, temperature: 2.5).rowArrays.map { shares in
      var left = generator.uniform()
      return shares.firstIndex {
        left -= $0
        return left < 0
      } ?? 3
    }
    #expect(abs(fittedTemperature(logits: logits, labels: labels) - 2.5) < 0.05)
  }

  @Test func `a fit scales with the logits and mends an overconfident network`() {
    let (logits, labels) = overconfident(seed: 9, rows: 2000)
    let fitted = fittedTemperature(logits: logits, labels: labels)
    let tripled = Matrix(rows: 2000, columns: 4, logits.values.map { 3 * $0 })
    #expect(
      isClose(fittedTemperature(logits: tripled, labels: labels), 3 * fitted, relative: 1e-9))
    #expect(fitted > 1.5)
    let before = expectedCalibrationError(logits: logits, labels: labels)
    let after = expectedCalibrationError(logits: logits, labels: labels, temperature: fitted)
    #expect(after < before / 2)
  }

  @Test func `logits that are always right ask for the least temperature`() {
    let logits = Matrix([[2.0, 1, 0], [0, 3, 1]])
    #expect(fittedTemperature(logits: logits, labels: [0, 1]) == 0.001)
    #expect(fittedTemperatureRange == 0.001...1000)
  }

  @Test func `logits that are always wrong ask for the greatest temperature`() {
    let logits = Matrix([[2.0, 1, 0], [0, 3, 1]])
    #expect(fittedTemperature(logits: logits, labels: [2, 0]) == 1000)
  }

  @Test func `logits that are all equal have the temperature 1`() {
    #expect(fittedTemperature(logits: Matrix([[5.0, 5], [-1, -1]]), labels: [0, 1]) == 1)
  }

  @Test func `huge logits are fitted as well`() {
    // At β = 1/T the mean of E[z] − z(label) vanishes where σ(1000 β) = 2/3.
    let logits = Matrix([[1000.0, 0], [1000, 0], [1000, 0]])
    let fitted = fittedTemperature(logits: logits, labels: [0, 0, 1])
    #expect(isClose(fitted, 1000 / log(2), relative: 1e-12) || fitted == 1000)
    let smaller = Matrix([[500.0, 0], [500, 0], [500, 0]])
    #expect(
      isClose(fittedTemperature(logits: smaller, labels: [0, 0, 1]), 500 / log(2), relative: 1e-12))
  }

  @Test func `labels that do not go with the logits are refused with both shapes`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = negativeLogLikelihood(logits: Matrix([[1.0, 2], [3, 4]]), labels: [0])
    }
    #expect(message(of: result).contains("1 labels for 2×2 logits"))
  }
}

/// Logits three times too large for the labels drawn from them.
private func overconfident(seed: UInt64, rows: Int) -> (logits: Matrix, labels: [Int]) {
  var generator = SplitMix64(seed: seed)
  let logits = normalMatrix(rows, 4, scale: 6, using: &generator)
  let labels = softmax(logits, temperature: 3).rowArrays.map { shares in
    var left = generator.uniform()
    return shares.firstIndex {
      left -= $0
      return left < 0
    } ?? 3
  }
  return (logits, labels)
}
