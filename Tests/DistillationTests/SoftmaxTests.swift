import Distillation
import Foundation
import Testing

@Suite struct `Softmax` {
  @Test func `known logits give known probabilities`() {
    #expect(isClose(softmax([log(1), log(2), log(5)]), [0.125, 0.25, 0.625]))
    #expect(softmax([3, 3, 3, 3]) == [0.25, 0.25, 0.25, 0.25])
    // The hand case of lesson 3, to its four digits.
    let soft = softmax([5, 3, 1, -1], temperature: 4)
    #expect(isClose(soft, [0.4551, 0.2760, 0.1674, 0.1015], relative: 0, absolute: 5e-5))
  }

  @Test(arguments: [1, 2, 3] as [UInt64], [0.001, 0.5, 1, 4, 20, 1e6])
  func `probabilities are positive, sum to 1 and keep the order of the logits`(
    seed: UInt64, temperature: Double
  ) {
    var generator = SplitMix64(seed: seed)
    let logits = normalMatrix(20, 7, scale: 3, using: &generator)
    let shares = softmax(logits, temperature: temperature)
    for row in 0..<20 {
      #expect(isClose(shares[row: row].reduce(0, +), 1))
      #expect(shares[row: row].allSatisfy { $0 >= 0 && $0 <= 1 })
      let logs = logSoftmax(logits, temperature: temperature)[row: row]
      #expect(ranking(logs) == ranking(logits[row: row]))
      #expect(predictedClass(shares[row: row]) == predictedClass(logits[row: row]))
    }
  }

  @Test(arguments: [-1000.0, -3.5, 1e-3, 7, 1000, 1e6])
  func `a constant added to all logits changes nothing`(constant: Double) {
    let logits = [5.0, 3, 1, -1]
    let moved = softmax(logits.map { $0 + constant }, temperature: 4)
    #expect(isClose(moved, softmax(logits, temperature: 4), relative: 1e-10))
  }

  @Test(arguments: [0.5, 1, 2, 4, 8, 20, 100])
  func `temperature times the log of a ratio is the gap of the logits`(temperature: Double) {
    let logits = [2.0, 1, 0, 0.5]
    let shares = softmax(logits, temperature: temperature)
    for i in logits.indices {
      for j in logits.indices {
        let gap = temperature * log(shares[i] / shares[j])
        #expect(isClose(gap, logits[i] - logits[j], relative: 1e-12, absolute: 1e-12))
      }
    }
  }

  @Test(arguments: [2.0, 4, 100])
  func `temperature is a division of the logits`(temperature: Double) {
    let logits = [5.0, 3, 1, -1]
    let divided = logits.map { $0 / temperature }
    #expect(isClose(softmax(logits, temperature: temperature), softmax(divided)))
    #expect(isClose(logSoftmax(logits, temperature: temperature), logSoftmax(divided)))
  }

  @Test func `a temperature near 0 leaves the greatest, a huge one makes all alike`() {
    let logits = [1.0, 3, 2.999]
    #expect(softmax(logits, temperature: 1e-6) == [0, 1, 0])
    #expect(softmax(logits, temperature: 1e-300) == [0, 1, 0])
    let alike = [Double](repeating: 1 / 3.0, count: 3)
    #expect(isClose(softmax(logits, temperature: 1e15), alike))
    // Equal greatest ones share.
    #expect(softmax([2, 2, 1], temperature: 1e-6) == [0.5, 0.5, 0])
  }

  @Test func `large logits do not overflow`() {
    #expect(softmax([1000, -1000, 0]) == [1, 0, 0])
    #expect(logSoftmax([1000, -1000, 0]) == [0, -2000, -1000])
    #expect(softmax([-1000, -1000]) == [0.5, 0.5])
    #expect(softmax([1e308, -1e308]) == [1, 0])
  }

  @Test(arguments: [0.5, 1, 4, 20])
  func `log-softmax is the logarithm of softmax`(temperature: Double) {
    var generator = SplitMix64(seed: 5)
    let logits = normalMatrix(10, 6, scale: 4, using: &generator)
    let logs = softmax(logits, temperature: temperature).values.map { log($0) }
    #expect(
      isClose(
        logSoftmax(logits, temperature: temperature).values, logs, relative: 1e-12, absolute: 1e-13)
    )
  }

  @Test func `a row of a matrix is softened as if it were alone`() {
    var generator = SplitMix64(seed: 6)
    let logits = normalMatrix(9, 5, scale: 4, using: &generator)
    let together = softmax(logits, temperature: 3)
    for row in 0..<9 {
      #expect(together[row: row] == softmax(logits[row: row], temperature: 3))
    }
  }

  @Test func `no logits have no probabilities`() {
    #expect(softmax([]) == [])
    #expect(logSoftmax([]) == [])
    #expect(softmax(Matrix(zeros: 0, 4)).rows == 0)
    #expect(softmax([-7]) == [1])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `entropy grows with the temperature, up to ln K`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let logits = (0..<6).map { _ in 4 * generator.normal() }
    let entropies = [0.1, 0.5, 1, 2, 4, 8, 20, 100].map {
      entropy(softmax(logits, temperature: $0))
    }
    #expect(zip(entropies, entropies.dropFirst()).allSatisfy { $0 < $1 })
    #expect(entropies.allSatisfy { $0 <= log(6) })
    #expect(isClose(entropy(softmax(logits, temperature: 1e9)), log(6)))
  }

  @Test func `a temperature of 0 is refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = softmax([1, 2], temperature: 0)
    }
    #expect(message(of: result).contains("a temperature is above 0, not 0.0"))
  }
}
