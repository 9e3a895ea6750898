// From a trained network to one of whole numbers, and how little is lost on the way.
//
//   step of a layer's sums   S = max( step of its inputs · max |w| / 127, max |b| / 2²⁰ )
//   weights                  w · step of the inputs / S, to the nearest whole number
//   biases                   b / S, to the nearest whole number
//   hidden ReLUs             step of the outputs = greatest output for the calibration inputs / 127
//   hidden tanhs             step of the outputs = 1 / 127: nothing is to be calibrated
//   multiplier and shift     m / 2ˢ ≈ S / step of what the activation takes
//
// One scale for each layer. The second term of S is for networks whose biases dwarf their weights;
// elsewhere it is far below the first. Halves are rounded away from 0 here, where it happens once.

/// Why a network cannot decide with whole numbers of 8 bits.
public enum QuantizationError: Error, Equatable, Sendable {
  /// There is no layer.
  case noLayers
  /// A layer, the first being 1, has a parameter or a sum that is infinite or not a number.
  case notFinite(layer: Int)
  /// The parts of a layer do not fit each other, or the layer before.
  case badShape(layer: Int)
  /// Inputs exist for which a layer's sum would be too large for 32-bit arithmetic.
  case sumTooLarge(layer: Int, sum: Int64)
  /// A multiplier with which a product would not fit 32 bits, or one behind the last layer.
  case badMultiplier(layer: Int)
  /// A step that is not above 0 and finite.
  case badStep
}

extension QuantizationError: CustomStringConvertible {
  /// What is wrong and what to do, on one line.
  public var description: String {
    switch self {
    case .noLayers: "a network without layers decides nothing, so there is nothing to quantise"
    case .notFinite(let layer):
      "layer \(layer) has a parameter or a sum that is infinite or not a number; "
        + "train the network again, with a smaller learning rate"
    case .badShape(let layer):
      "the weights and biases of layer \(layer) do not fit each other or the layer before; "
        + "quantise the network again"
    case .sumTooLarge(let layer, let sum):
      "a sum of layer \(layer) can reach \(sum), where \(QuantizedNetwork.sumLimit) is the most "
        + "for 32-bit arithmetic; use a network with fewer inputs to this layer"
    case .badMultiplier(let layer):
      "the multiplier of layer \(layer) does not fit 32-bit arithmetic; quantise the network again"
    case .badStep:
      "the steps of inputs and logits have to be above 0 and finite; quantise the network again"
    }
  }
}

extension QuantizedNetwork {
  /// Rounds a network's parameters to 8 bits, and its arithmetic to whole numbers.
  ///
  /// - Parameters:
  ///   - network: At least one layer, finite parameters.
  ///   - inputs: N×D, inputs of the kind that the network will see. From them comes how far hidden
  ///     ReLUs reach; tanh reaches 1 whatever they are. Labels are not needed.
  ///   - inputStep: What an input of 1 stands for; that of `Digits` unless told otherwise.
  /// - Throws: ``QuantizationError`` when the network cannot be quantised.
  public init(
    quantizing network: Network, calibratedOn inputs: Matrix, inputStep: Double = Digits.inkStep
  ) throws(QuantizationError) {
    guard !network.layers.isEmpty else { throw .noLayers }
    guard isStep(inputStep) else { throw .badStep }
    precondition(
      inputs.columns == network.layers[0].weights.rows,
      "inputs of \(inputs.columns) features for a network of \(network.layers[0].weights.rows)")
    var layers: [Layer] = []
    var step = inputStep
    var values = inputs
    for (index, layer) in network.layers.enumerated() {
      let number = index + 1
      let rounded = try RoundedLayer(layer, number: number, inputStep: step)
      let sum = rounded.greatestSum(inputsUpTo: greatestInput(ofLayer: index))
      guard sum <= QuantizedNetwork.sumLimit else { throw .sumTooLarge(layer: number, sum: sum) }
      guard number < network.layers.count else {
        layers.append(rounded.layer(multiplier: 1, shift: 0))
        step = rounded.step
        break
      }
      switch network.activation {
      case .tanh:
        layers.append(rounded.layer(times: rounded.step / tangentStep, sumsUpTo: sum))
        step = 1.0 / 127
      case .relu:
        values = try layer.rectified(values, number: number)
        let most = values.values.reduce(0, max)
        // Where all units are dead, no sum is cut off.
        step = max(most > 0 ? most : Double(sum) * rounded.step, .leastNormalMagnitude) / 127
        layers.append(rounded.layer(times: rounded.step / step, sumsUpTo: sum))
      }
    }
    try self.init(
      layers: layers, activation: network.activation, inputStep: inputStep, logitStep: step)
  }
}

/// A layer's parameters in steps of its sums.
private struct RoundedLayer {
  let inputs: Int
  let weights: [Int8]
  let biases: [Int32]
  /// The real number that a sum of 1 stands for.
  let step: Double

  init(_ layer: Network.Layer, number: Int, inputStep: Double) throws(QuantizationError) {
    let heaviest = layer.weights.values.reduce(0) { max($0, abs($1)) }
    let farthest = layer.biases.reduce(0) { max($0, abs($1)) }
    let step = max(heaviest * inputStep / 127, farthest / 0x1p20, .leastNormalMagnitude)
    guard
      step.isFinite, layer.biases.allSatisfy({ $0.isFinite }),
      layer.weights.values.allSatisfy({ $0.isFinite })
    else { throw .notFinite(layer: number) }
    let rows = layer.weights
    var weights: [Int8] = []
    weights.reserveCapacity(rows.rows * rows.columns)
    for output in 0..<rows.columns {
      for input in 0..<rows.rows {
        let steps = (rows[input, output] * inputStep / step).rounded()
        weights.append(Int8(min(max(steps, -127), 127)))
      }
    }
    inputs = rows.rows
    self.weights = weights
    biases = layer.biases.map { Int32(($0 / step).rounded()) }
    self.step = step
  }

  func greatestSum(inputsUpTo greatest: Int64) -> Int64 {
    layer(multiplier: 1, shift: 0).greatestSum(inputsUpTo: greatest)
  }

  /// With the finest multiplier for a factor that 32 bits allow.
  ///
  /// From a factor of 256 on, every sum but 0 is beyond what a hidden unit can say. With 256, no
  /// multiplier and a sum within its limit are too large at a shift of 0.
  func layer(times factor: Double, sumsUpTo sum: Int64) -> QuantizedNetwork.Layer {
    var shift = 30
    while true {
      let multiplier = (min(factor, 256) * Double(1 << shift)).rounded()
      if multiplier <= Double(Int32.max) || shift == 0 {
        let candidate = layer(multiplier: Int32(multiplier), shift: shift)
        if candidate.fits(sum: sum) || shift == 0 { return candidate }
      }
      shift -= 1
    }
  }

  func layer(multiplier: Int32, shift: Int) -> QuantizedNetwork.Layer {
    QuantizedNetwork.Layer(
      inputs: inputs, weights: weights, biases: biases, multiplier: multiplier, shift: shift)
  }
}

extension Network.Layer {
  /// What hidden ReLUs make of some inputs.
  fileprivate func rectified(
    _ inputs: Matrix, number: Int
  ) throws(QuantizationError) -> Matrix {
    var sums = inputs * weights
    sums.addToEveryRow(biases)
    guard sums.values.allSatisfy({ $0.isFinite }) else { throw .notFinite(layer: number) }
    sums.apply(.relu)
    return sums
  }
}

extension Network {
  /// The network with every parameter rounded to the 32 bits of a `Float`.
  ///
  /// Only the parameters: sums are formed with 64 bits as before. A number beyond 3.4 · 10³⁸
  /// becomes infinite.
  public func roundedToSinglePrecision() -> Network {
    let rounded = layers.map { layer in
      Layer(
        weights: Matrix(
          rows: layer.weights.rows, columns: layer.weights.columns,
          layer.weights.values.map { Double(Float($0)) }),
        biases: layer.biases.map { Double(Float($0)) })
    }
    return Network(layers: rounded, activation: activation)
  }
}
