import Distillation
import Foundation
import Testing

@Suite struct `A network` {
  /// Two features, two hidden units, two classes, with weights that can be followed by hand.
  private func network(_ activation: Network.Activation) -> Network {
    Network(
      layers: [
        Network.Layer(weights: Matrix([[1.0, -1], [2, 1]]), biases: [0.5, 0]),
        Network.Layer(weights: Matrix([[1.0, 2], [3, -1]]), biases: [0, 10]),
      ],
      activation: activation)
  }

  @Test func `logits known by hand come out`() {
    // Hidden sums of (1, −2): 1 − 4 + 0.5 = −2.5 and −1 − 2 = −3; of (1, 1): 3.5 and 0; of (−1, 1):
    // 1.5 and 2.
    let inputs = Matrix([[1.0, -2], [1, 1], [-1, 1]])
    let relu = network(.relu).logits(for: inputs)
    #expect(relu == Matrix([[0.0, 10], [3.5, 17], [7.5, 11]]))
    let tanhs: [[Double]] = [[tanh(-2.5), tanh(-3)], [tanh(3.5), 0], [tanh(1.5), tanh(2)]]
    let expected = tanhs.map { [$0[0] + 3 * $0[1], 2 * $0[0] - $0[1] + 10] }
    #expect(isClose(network(.tanh).logits(for: inputs), Matrix(expected)))
    #expect(network(.relu).logits(for: [-1, 1]) == [7.5, 11])
    #expect(network(.relu).predictedClasses(for: inputs) == [1, 1, 1])
  }

  @Test func `accuracy is the share of labels that are predicted`() {
    let examples = Examples(
      inputs: Matrix([[1.0, -2], [1, 1], [-1, 1], [0, 0]]), labels: [1, 0, 1, 1], classCount: 2)
    #expect(network(.relu).accuracy(on: examples) == 0.75)
  }

  @Test func `parameters are weights and biases`() {
    var generator = SplitMix64(seed: 1)
    let student = Network(layerSizes: [64, 30, 10], using: &generator)
    #expect(student.layerSizes == [64, 30, 10])
    #expect(student.parameterCount == 64 * 30 + 30 + 30 * 10 + 10)
    #expect(Network.parameterCount(layerSizes: [64, 30, 10]) == 2260)
    #expect(network(.relu).parameterCount == 12)
  }

  @Test(arguments: [(Network.Activation.relu, 2.0), (.tanh, 1.0)])
  func `random weights have the variance that their activation needs`(
    activation: Network.Activation, gain: Double
  ) {
    var generator = SplitMix64(seed: 2)
    let network = Network(layerSizes: [50, 400, 100], activation: activation, using: &generator)
    for layer in network.layers {
      let weights = layer.weights.values
      let expected = (gain / Double(layer.weights.rows)).squareRoot()
      let error = expected / Double(weights.count).squareRoot()
      #expect(abs(mean(weights)) < 4 * error)
      #expect(abs(standardDeviation(weights) - expected) < 4 * error)
      #expect(layer.biases.allSatisfy { $0 == 0 })
    }
    #expect(network.activation == activation)
  }

  @Test func `the same seed gives the same network, another seed another one`() {
    var (one, other, third) = (
      SplitMix64(seed: 3), SplitMix64(seed: 3), SplitMix64(seed: 4)
    )
    let sizes = [4, 5, 3]
    let network = Network(layerSizes: sizes, using: &one)
    #expect(network == Network(layerSizes: sizes, using: &other))
    #expect(network != Network(layerSizes: sizes, using: &third))
  }

  @Test func `layers that do not fit are refused with both sizes`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Network(layers: [
        Network.Layer(weights: Matrix(zeros: 2, 3), biases: [0, 0, 0]),
        Network.Layer(weights: Matrix(zeros: 4, 2), biases: [0, 0]),
      ])
    }
    #expect(message(of: result).contains("a layer of 3 outputs before one of 4 inputs"))
  }

  @Test func `biases that do not go with the weights are refused with both shapes`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Network.Layer(weights: Matrix(zeros: 2, 3), biases: [0, 0])
    }
    #expect(message(of: result).contains("2 biases for weights of 2×3"))
  }

  @Test func `inputs of another width are refused with both shapes`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var generator = SplitMix64(seed: 1)
      let network = Network(layerSizes: [4, 3], using: &generator)
      _ = network.logits(for: Matrix(zeros: 2, 5))
    }
    #expect(message(of: result).contains("the product of 2×5 and 4×3"))
  }
}
