// A multi-layer perceptron: teacher and student differ in its sizes only.
//
//   N  examples in a batch     D  features     H  units of a hidden layer     K  classes
//
//   A₀ = inputs (N×D)    Zₗ = Aₗ Wₗ + bₗ    Aₗ₊₁ = activation(Zₗ)    the last Z: the logits (N×K)

/// A fully connected network that turns inputs into logits.
public struct Network: Sendable, Equatable {
  /// What a hidden unit makes of its sum.
  public enum Activation: String, Sendable, CaseIterable {
    /// max(0, z).
    case relu
    /// The hyperbolic tangent.
    case tanh
  }

  /// One layer: every output is a weighted sum of all inputs, plus a bias.
  public struct Layer: Sendable, Equatable {
    /// The weights, inputs × outputs.
    public var weights: Matrix
    /// The biases, one for each output.
    public var biases: [Double]

    /// Creates a layer.
    public init(weights: Matrix, biases: [Double]) {
      precondition(
        weights.columns == biases.count,
        "\(biases.count) biases for weights of \(weights.rows)×\(weights.columns)")
      self.weights = weights
      self.biases = biases
    }
  }

  /// The layers from the inputs to the logits.
  public var layers: [Layer]
  /// What hidden units make of their sums; the logits are sums as they are.
  public let activation: Activation

  /// Creates a network from its layers, each with as many inputs as the one before has outputs.
  public init(layers: [Layer], activation: Activation = .relu) {
    for (before, after) in zip(layers, layers.dropFirst()) {
      precondition(
        before.weights.columns == after.weights.rows,
        "a layer of \(before.weights.columns) outputs before one of \(after.weights.rows) inputs")
    }
    self.layers = layers
    self.activation = activation
  }

  /// Creates a network with random weights, ready to be trained.
  ///
  /// Weights are normal with the variance 2/inputs before ReLU (He et al. 2015, arXiv 1502.01852)
  /// and 1/inputs before tanh (LeCun et al. 1998); biases are 0.
  ///
  /// - Parameters:
  ///   - layerSizes: How many features, hidden units… and classes: `[64, 30, 10]`.
  ///   - activation: What hidden units make of their sums.
  ///   - generator: Where the weights come from.
  public init(
    layerSizes: [Int], activation: Activation = .relu, using generator: inout SplitMix64
  ) {
    let gain = activation == .relu ? 2.0 : 1.0
    var layers: [Layer] = []
    for (inputs, outputs) in zip(layerSizes, layerSizes.dropFirst()) {
      let deviation = (gain / Double(inputs)).squareRoot()
      let weights = (0..<inputs * outputs).map { _ in deviation * generator.normal() }
      layers.append(
        Layer(
          weights: Matrix(rows: inputs, columns: outputs, weights),
          biases: Array(repeating: 0, count: outputs)))
    }
    self.init(layers: layers, activation: activation)
  }

  /// How many features, hidden units… and classes.
  public var layerSizes: [Int] {
    layers.prefix(1).map { $0.weights.rows } + layers.map { $0.weights.columns }
  }

  /// How many numbers the network has learnt: weights and biases.
  public var parameterCount: Int { Network.parameterCount(layerSizes: layerSizes) }

  /// How many weights and biases a network of these sizes has.
  public static func parameterCount(layerSizes: [Int]) -> Int {
    zip(layerSizes, layerSizes.dropFirst()).reduce(0) { $0 + ($1.0 + 1) * $1.1 }
  }
}

// MARK: - Predictions

extension Network {
  /// The logits of some inputs.
  ///
  /// - Parameter inputs: N×D, examples by features.
  /// - Returns: N×K, examples by classes; from ``WorkMemory`` where they were asked for before.
  public func logits(for inputs: Matrix) -> Matrix {
    // Looking them up compares every weight and every input, which takes as long as some products.
    let products = inputs.rows * parameterCount
    guard products > 100 * (parameterCount + inputs.values.count), let memory = WorkMemory.current
    else { return computedLogits(for: inputs) }
    return memory.matrix(WorkQuestion(self, logitsFor: inputs)) { computedLogits(for: inputs) }
  }

  private func computedLogits(for inputs: Matrix) -> Matrix {
    // Some examples at a time: their hidden units stay in the cache, those of all fill the memory.
    let blockSize = 1024
    if inputs.rows <= blockSize { return computedLogits(ofBlock: inputs) }
    var values: [Double] = []
    values.reserveCapacity(inputs.rows * (layers.last?.biases.count ?? inputs.columns))
    for first in stride(from: 0, to: inputs.rows, by: blockSize) {
      let block = inputs[rows: first..<min(first + blockSize, inputs.rows)]
      values += computedLogits(ofBlock: block).values
    }
    return Matrix(rows: inputs.rows, columns: values.count / inputs.rows, values)
  }

  private func computedLogits(ofBlock inputs: Matrix) -> Matrix {
    var current = inputs
    for (index, layer) in layers.enumerated() {
      var next = current * layer.weights
      next.addToEveryRow(layer.biases)
      if index < layers.count - 1 { next.apply(activation) }
      current = next
    }
    return current
  }

  /// The logits of one input.
  public func logits(for input: [Double]) -> [Double] {
    logits(for: Matrix(rows: 1, columns: input.count, input)).values
  }

  /// The most probable class of each input.
  public func predictedClasses(for inputs: Matrix) -> [Int] {
    Distillation.predictedClasses(logits(for: inputs))
  }

  /// The share of examples whose most probable class is their label, 0 to 1.
  public func accuracy(on examples: Examples) -> Double {
    let predictions = predictedClasses(for: examples.inputs)
    let hits = zip(predictions, examples.labels).count { $0 == $1 }
    return Double(hits) / Double(examples.count)
  }
}
