import Distillation
import Foundation
import Testing

@Suite struct `Entropy and divergence` {
  @Test func `entropies known by hand come out`() {
    #expect(entropy([1, 0, 0]) == 0)
    #expect(isClose(entropy([0.5, 0.5]), log(2)))
    #expect(isClose(entropy([0.5, 0.25, 0.25]), 1.5 * log(2)))
    #expect(isClose(entropy([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]), log(10)))
  }

  @Test func `cross entropy and divergence known by hand come out`() {
    let (target, prediction) = ([0.5, 0.5], [0.25, 0.75])
    #expect(isClose(crossEntropy(target, prediction), -(log(0.25) + log(0.75)) / 2))
    #expect(isClose(klDivergence(target, prediction), log(4 / 3.0) / 2))
    // The other way round it is another number.
    #expect(isClose(klDivergence(prediction, target), 0.25 * log(0.5) + 0.75 * log(1.5)))
  }

  @Test func `a one-hot target costs the logarithm of its class, and the others nothing`() {
    #expect(isClose(crossEntropy([0, 1, 0], [0.2, 0.7, 0.1]), -log(0.7)))
    #expect(isClose(klDivergence([0, 1, 0], [0.2, 0.7, 0.1]), -log(0.7)))
    #expect(crossEntropy([0, 1], [0, 1]) == 0)
    #expect(klDivergence([0, 1], [0, 1]) == 0)
  }

  @Test(arguments: Array(1...5) as [UInt64])
  func `the cross entropy of a set is the mean of its rows, and of hard labels the loss`(
    seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    let logits = normalMatrix(6, 4, scale: 3, using: &generator)
    let targets = softmax(normalMatrix(6, 4, scale: 1, using: &generator))
    let logs = logSoftmax(logits)
    let rows = (0..<6).map { crossEntropy(targets[row: $0], logPrediction: logs[row: $0]) }
    #expect(isClose(crossEntropy(targets, logPredictions: logs), mean(rows)))
    let labels = [0, 3, 1, 2, 2, 0]
    #expect(
      isClose(
        crossEntropy(oneHot(labels, of: 4), logPredictions: logs),
        negativeLogLikelihood(logits: logits, labels: labels)))
    // A share of 0 costs nothing, even of what was thought impossible.
    let certain = Matrix([[0, -.infinity]])
    #expect(crossEntropy(Matrix([[1, 0]]), logPredictions: certain) == 0)
  }

  @Test func `a class that was thought impossible costs infinitely much`() {
    #expect(crossEntropy([0.5, 0.5], [1, 0]) == .infinity)
    #expect(klDivergence([0.5, 0.5], [1, 0]) == .infinity)
    // From logarithms it stays finite: softmax gives 0 here, log-softmax does not.
    let logs = logSoftmax([2000, 0])
    #expect(crossEntropy([0.5, 0.5], logPrediction: logs) == 1000)
    #expect(isClose(klDivergence([0.5, 0.5], logPrediction: logs), 1000 - log(2)))
  }

  @Test(arguments: Array(1...10) as [UInt64], [2, 4, 10])
  func `divergence is the excess of cross entropy over entropy, and never negative`(
    seed: UInt64, classes: Int
  ) {
    var generator = SplitMix64(seed: seed)
    let target = softmax((0..<classes).map { _ in 3 * generator.normal() })
    let logits = (0..<classes).map { _ in 3 * generator.normal() }
    let divergence = klDivergence(target, softmax(logits))
    #expect(divergence > 0)
    #expect(
      isClose(divergence, crossEntropy(target, softmax(logits)) - entropy(target), relative: 1e-11))
    #expect(
      isClose(klDivergence(target, logPrediction: logSoftmax(logits)), divergence, relative: 1e-11))
    #expect(abs(klDivergence(target, target)) < 1e-15)
    #expect(entropy(target) <= log(Double(classes)))
  }

  @Test func `a small divergence keeps its digits`() {
    // To second order, KL of (1/2 + e, 1/2 − e) from (1/2, 1/2) is 2e².
    let found = klDivergence([0.5 + 1e-6, 0.5 - 1e-6], [0.5, 0.5])
    #expect(isClose(found, 2e-12, relative: 1e-3))
  }

  @Test func `distributions over other classes are refused with both counts`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = klDivergence([0.5, 0.5], [0.2, 0.3, 0.5])
    }
    #expect(message(of: result).contains("a target of 2 classes, but a prediction of 3"))
  }
}

@Suite struct `Labels` {
  @Test func `hard labels as rows are the single ones below each other`() {
    let rows = oneHot([2, 0, 2], of: 3)
    #expect(rows == Matrix([[0, 0, 1], [1, 0, 0], [0, 0, 1]]))
    #expect(oneHot([], of: 3) == Matrix(zeros: 0, 3))
  }

  @Test func `lists that differ in values may rank alike`() {
    #expect(rankAlike([0.6, 0.3, 0.1], [0.5, 0.4, 0.1]))
    #expect(!rankAlike([0.6, 0.3, 0.1], [0.6, 0.1, 0.3]))
    #expect(!rankAlike([0.6, 0.3, 0.1], [0.3, 0.6, 0.1]))
  }

  @Test func `equal values leave the order open, also up to rounding`() {
    #expect(rankAlike([0.5, 0.5], [0.9, 0.1]) && rankAlike([0.5, 0.5], [0.1, 0.9]))
    #expect(rankAlike([0.5 + 1e-15, 0.5 - 1e-15], [0.1, 0.9]))
    #expect(rankAlike([1, 0, 0], [0.5, 0.2, 0.3]))
    #expect(!rankAlike([0.5 + 1e-6, 0.5 - 1e-6], [0.1, 0.9]))
  }

  @Test(arguments: Array(1...20) as [UInt64])
  func `lists without ties rank alike where their rankings are one`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let one = softmax((0..<3).map { _ in generator.normal() })
    let other = softmax((0..<3).map { _ in generator.normal() })
    #expect(rankAlike(one, other) == (ranking(one) == ranking(other)))
    #expect(rankAlike(one, other) == rankAlike(other, one))
    #expect(rankAlike(one, softmax(one, temperature: 3)))
  }

  @Test func `a hard label is 1 for its class`() {
    #expect(oneHot(2, of: 4) == [0, 0, 1, 0])
  }

  @Test func `a smoothed label spreads its smoothing over all classes`() {
    #expect(isClose(smoothedLabel(1, of: 4, smoothing: 0.2), [0.05, 0.85, 0.05, 0.05]))
    #expect(smoothedLabel(1, of: 4, smoothing: 0) == oneHot(1, of: 4))
    #expect(smoothedLabel(1, of: 4, smoothing: 1) == [0.25, 0.25, 0.25, 0.25])
  }

  @Test func `the first of several greatest values is predicted`() {
    #expect(predictedClass([1, 3, 3, 2]) == 1)
    #expect(predictedClass([-5]) == 0)
    #expect(ranking([1, 3, 3, 2]) == [1, 2, 3, 0])
  }

  @Test func `a label beyond the classes is refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = oneHot(4, of: 4)
    }
    #expect(message(of: result).contains("label 4 of 4 classes"))
  }
}
