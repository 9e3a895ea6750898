// A network that decides with whole numbers only, as a processor without floating point can.
//
//   layer    sum = Σ q w + b               q: inputs 0 … 255, or hidden values −127 … 127
//                                          w: −127 … 127, 8 bits;  b and sum: 32 bits
//   hidden   r = (sum · m + 2ˢ⁻¹) >> s     requantisation: sum · m / 2ˢ to the nearest whole
//                                          number, halves up (towards +∞); nothing added for s = 0
//            ReLU: r, held between 0 and 127      tanh: table[r], r held between −255 and 255
//   logits   the sums of the last layer, as they are
//
// What these numbers stand for: an input q is the real number q · inputStep, a logit is the real
// number sum · logitStep. Nothing in between needs a real number, as m / 2ˢ carries one step into
// the next. Every sum and every product fits 32 bits whatever the inputs are, which is made sure
// when the network is made; so a Cortex-M0, which multiplies 32 by 32 bits into 32 and no more,
// needs one multiplication for a weight and one for a hidden unit.
//
// Source: Jacob et al. 2018, "Quantization and Training of Neural Networks for Efficient
// Integer-Arithmetic-Only Inference" (arXiv 1712.05877), section 2, with symmetric weights (all
// zero-points are 0). Their multiplier has 31 bits and a 64-bit product that is rounded twice; this
// one has as many as the greatest possible sum leaves in 32, and rounds once.

/// A network whose weights are 8-bit, and whose arithmetic is that of whole numbers.
public struct QuantizedNetwork: Sendable, Equatable {
  /// One layer: every output is a weighted sum of all inputs, plus a bias.
  public struct Layer: Sendable, Equatable {
    /// How many inputs there are.
    public let inputs: Int
    /// The weights, output by output, each with a weight for every input: outputs × inputs.
    ///
    /// So a device reads them one after the other.
    public let weights: [Int8]
    /// The biases, one for each output, in steps of the sum.
    public let biases: [Int32]
    /// m: what a sum is multiplied by; 1 in the last layer, whose sums are the logits.
    public let multiplier: Int32
    /// s: by how many bits the product is shifted to the right, 0 to 30; 0 in the last layer.
    public let shift: Int

    /// Creates a layer; what does not fit is found by the network.
    public init(inputs: Int, weights: [Int8], biases: [Int32], multiplier: Int32, shift: Int) {
      self.inputs = inputs
      self.weights = weights
      self.biases = biases
      self.multiplier = multiplier
      self.shift = shift
    }

    /// How many outputs there are.
    public var outputs: Int { biases.count }
  }

  /// The layers from the inputs to the logits.
  public let layers: [Layer]
  /// What hidden units make of their sums.
  public let activation: Network.Activation
  /// The real number that an input of 1 stands for; above 0.
  public let inputStep: Double
  /// The real number that a logit of 1 stands for; above 0.
  public let logitStep: Double

  /// Creates a network from its layers.
  ///
  /// - Parameters:
  ///   - layers: At least one; each has as many inputs as the one before has outputs.
  ///   - activation: What hidden units make of their sums.
  ///   - inputStep: The real number that an input of 1 stands for.
  ///   - logitStep: The real number that a logit of 1 stands for.
  /// - Throws: ``QuantizationError`` when the parts do not fit each other, or when inputs exist for
  ///   which a sum or a product would not fit 32 bits.
  public init(
    layers: [Layer], activation: Network.Activation, inputStep: Double, logitStep: Double
  ) throws(QuantizationError) {
    guard !layers.isEmpty else { throw .noLayers }
    guard isStep(inputStep), isStep(logitStep) else { throw .badStep }
    for (index, layer) in layers.enumerated() {
      let number = index + 1
      let isLast = number == layers.count
      guard
        layer.inputs > 0, layer.outputs > 0,
        layer.weights.count % layer.inputs == 0,
        layer.weights.count / layer.inputs == layer.outputs,
        index == 0 || layer.inputs == layers[index - 1].outputs
      else { throw .badShape(layer: number) }
      let sum = layer.greatestSum(inputsUpTo: greatestInput(ofLayer: index))
      guard sum <= QuantizedNetwork.sumLimit else { throw .sumTooLarge(layer: number, sum: sum) }
      guard isLast ? layer.multiplier == 1 && layer.shift == 0 : layer.fits(sum: sum) else {
        throw .badMultiplier(layer: number)
      }
    }
    self.layers = layers
    self.activation = activation
    self.inputStep = inputStep
    self.logitStep = logitStep
  }

  /// The greatest sum that a layer may reach, without its sign: it leaves a multiplier at least 8
  /// of the 31 bits.
  public static let sumLimit: Int64 = 1 << 22

  /// How many inputs, hidden units… and classes.
  public var layerSizes: [Int] { layers.prefix(1).map { $0.inputs } + layers.map { $0.outputs } }

  /// How many bytes the network takes on a device.
  public var byteCount: Int {
    QuantizedNetwork.byteCount(layerSizes: layerSizes, activation: activation)
  }

  /// How many bytes a network of these sizes takes on a device, its program not counted: 1 for a
  /// weight, 4 for a bias, 4 + 1 for multiplier and shift of a hidden layer, and the table of tanh.
  public static func byteCount(layerSizes: [Int], activation: Network.Activation) -> Int {
    let layers = zip(layerSizes, layerSizes.dropFirst()).reduce(0) { sum, sizes in
      sum + sizes.0 * sizes.1 + 4 * sizes.1
    }
    let hidden = max(0, layerSizes.count - 2)
    return layers + 5 * hidden
      + (activation == .tanh && hidden > 0 ? hyperbolicTangentTable.count : 0)
  }
}

// MARK: - Whole numbers

extension QuantizedNetwork {
  /// 127 · tanh(i / 64), rounded, for i from 0 to 255.
  ///
  /// tanh is odd, so half of it will do; at i = 255 it is 127, as it is for everything beyond.
  public static let hyperbolicTangentTable: [Int8] = {
    var values = (0..<256).map { Double($0) * tangentStep }
    values.withUnsafeMutableBufferPointer {
      hyperbolicTangents(UnsafeBufferPointer($0), into: $0)
    }
    return values.map { Int8((127 * $0).rounded()) }
  }()

  /// The logits of one input, in steps.
  ///
  /// - Parameter input: Whole numbers, as many as the first layer has inputs; any numbers will do.
  /// - Returns: A number for each class; times `logitStep` they are the real logits.
  public func logits(for input: [UInt8]) -> [Int32] {
    precondition(
      input.count == layers[0].inputs,
      "\(input.count) numbers for a network of \(layers[0].inputs) inputs")
    var values = input.map { Int32($0) }
    for (index, layer) in layers.enumerated() {
      values = layer.sums(of: values)
      if index < layers.count - 1 { values = values.map { activated(layer.requantized($0)) } }
    }
    return values
  }

  /// The class with the greatest logit; the first of several equal ones.
  public func predictedClass(for input: [UInt8]) -> Int {
    let logits = logits(for: input)
    return logits.indices.reduce(0) { logits[$1] > logits[$0] ? $1 : $0 }
  }

  /// What a hidden unit makes of its requantised sum: 0 to 127, or −127 to 127.
  private func activated(_ value: Int32) -> Int32 {
    switch activation {
    case .relu: return min(max(value, 0), 127)
    case .tanh:
      let table = QuantizedNetwork.hyperbolicTangentTable
      let size = Int32(table[Int(min(max(value, -255), 255).magnitude)])
      return value < 0 ? -size : size
    }
  }
}

extension QuantizedNetwork.Layer {
  /// The sums of all outputs.
  ///
  /// Nothing overflows: the network has made sure when it was made.
  fileprivate func sums(of inputs: [Int32]) -> [Int32] {
    weights.withUnsafeBufferPointer { weights in
      inputs.withUnsafeBufferPointer { inputs in
        var place = 0
        return biases.map { bias in
          var sum = bias
          for input in inputs {
            sum &+= input &* Int32(weights[place])
            place += 1
          }
          return sum
        }
      }
    }
  }

  /// sum · m / 2ˢ to the nearest whole number, halves up.
  fileprivate func requantized(_ sum: Int32) -> Int32 { (sum &* multiplier &+ half) >> shift }

  /// 2ˢ⁻¹; for a shift of 0 nothing, as shifting by −1 is shifting back.
  private var half: Int32 { 1 << (shift - 1) }

  /// The greatest sum, without its sign, that inputs of some size can lead to.
  func greatestSum(inputsUpTo greatest: Int64) -> Int64 {
    var most: Int64 = 0
    for output in 0..<outputs {
      let own = weights[output * inputs..<(output + 1) * inputs]
      let sum = own.reduce(Int64(biases[output].magnitude)) { $0 + greatest * Int64($1.magnitude) }
      most = max(most, sum)
    }
    return most
  }

  /// Whether multiplying a sum, of either sign, and rounding stay within 32 bits.
  func fits(sum: Int64) -> Bool {
    multiplier >= 0 && (0...30).contains(shift)
      && sum * Int64(multiplier) + Int64(half) <= Int64(Int32.max)
  }
}

/// The greatest number, without its sign, that goes into a layer.
func greatestInput(ofLayer index: Int) -> Int64 { index == 0 ? 255 : 127 }

/// How far apart the sums of two neighbours in the table of tanh are.
///
/// At 4 there is nothing left to tell apart: 127 · tanh(4) is 126.9.
let tangentStep = 1.0 / 64

/// Whether a whole number can stand for so many times this.
func isStep(_ step: Double) -> Bool { step.isFinite && step > 0 }

// MARK: - Real numbers

extension QuantizedNetwork {
  /// Real inputs as whole numbers: the nearest step each, 0 to 255.
  public func wholeInputs(_ inputs: [Double]) -> [UInt8] {
    inputs.map { input in
      let steps = input / inputStep
      return steps > 0 ? UInt8(min(steps, 255).rounded()) : 0
    }
  }

  /// The real logits of some inputs, for softmax and what is made of it.
  ///
  /// - Parameter inputs: N×D, examples by features, as a `Network` takes them.
  /// - Returns: N×K, examples by classes.
  public func logits(for inputs: Matrix) -> Matrix {
    var values: [Double] = []
    values.reserveCapacity(inputs.rows * layerSizes[layers.count])
    for row in 0..<inputs.rows {
      values += logits(for: wholeInputs(inputs[row: row])).map { Double($0) * logitStep }
    }
    return Matrix(rows: inputs.rows, columns: layerSizes[layers.count], values)
  }

  /// The real logits of one input.
  public func realLogits(for input: [Double]) -> [Double] {
    logits(for: Matrix(rows: 1, columns: input.count, input)).values
  }

  /// The share of examples whose greatest logit is their label's, 0 to 1.
  public func accuracy(on examples: Examples) -> Double {
    let hits = (0..<examples.count).count { row in
      predictedClass(for: wholeInputs(examples.inputs[row: row])) == examples.labels[row]
    }
    return Double(hits) / Double(examples.count)
  }
}
