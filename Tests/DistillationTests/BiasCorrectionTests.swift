import Distillation
import Testing

@Suite struct `Bias correction` {
  /// Margins of class 0, by hand: 1, 3, −2, 5.
  let logits = Matrix([[0.0, 1, -1], [1, 4, 2], [3, 0, 1], [-1, -3, 4]])

  @Test(
    arguments: [(0.0, -3.0), (0.25, -0.5), (0.5, 2), (0.75, 4), (1, 6), (0.37, -0.5), (0.38, 2)])
  func `the number lies in the middle of those that give the share`(share: Double, b: Double) {
    #expect(biasCorrection(for: 0, share: share, logits: logits) == b)
  }

  @Test(arguments: 0..<10, [0.0, 0.1, 0.3, 1])
  func `the class has its share of the predictions, whatever it had before`(
    label: Int, share: Double
  ) {
    var generator = SplitMix64(seed: UInt64(label))
    let network = Network(layerSizes: [4, 8, 10], using: &generator)
    let inputs = normalMatrix(200, 4, using: &generator)
    let b = biasCorrection(for: label, share: share, logits: network.logits(for: inputs))
    let corrected = network.adding(b, toBiasOf: label)
    let found = corrected.predictedClasses(for: inputs).count { $0 == label }
    #expect(found == Int(200 * share))
  }

  @Test func `a constant added to all logits changes nothing`() {
    let shifted = Matrix(logits.rowArrays.map { row in row.map { $0 + 1024 } })
    #expect(
      biasCorrection(for: 1, share: 0.5, logits: shifted)
        == biasCorrection(for: 1, share: 0.5, logits: logits))
  }

  @Test func `only the logit of the class moves, and by the number`() {
    var generator = SplitMix64(seed: 3)
    let network = Network(layerSizes: [4, 8, 5], activation: .tanh, using: &generator)
    let inputs = normalMatrix(20, 4, using: &generator)
    let changed = network.adding(1.5, toBiasOf: 2)
    #expect(changed.activation == .tanh)
    let (before, after) = (network.logits(for: inputs), changed.logits(for: inputs))
    for row in 0..<20 {
      for column in 0..<5 {
        let expected = before[row, column] + (column == 2 ? 1.5 : 0)
        #expect(isClose(after[row, column], expected))
      }
      #expect(isClose(softmax(after)[row: row].reduce(0, +), 1))
    }
  }

  @Test func `a class that there is not is refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = biasCorrection(for: 3, share: 0.1, logits: Matrix([[1.0, 2, 3]]))
    }
    #expect(message(of: result).contains("class 3 of 3 classes"))
  }

  @Test func `a share above 1 is refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = biasCorrection(for: 0, share: 10, logits: Matrix([[1.0, 2, 3]]))
    }
    #expect(message(of: result).contains("a share lies from 0 to 1, not at 10.0"))
  }
}
