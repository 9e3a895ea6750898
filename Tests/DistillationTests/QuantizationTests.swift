import Distillation
import Foundation
import Testing

private typealias Layer = QuantizedNetwork.Layer

/// A network of one hidden unit, whose sum is the input's: it shows what a hidden unit says.
private func hiddenUnit(
  _ activation: Network.Activation, weight: Int8 = 1, bias: Int32 = 0, multiplier: Int32,
  shift: Int
) throws -> QuantizedNetwork {
  try QuantizedNetwork(
    layers: [
      Layer(inputs: 1, weights: [weight], biases: [bias], multiplier: multiplier, shift: shift),
      Layer(inputs: 1, weights: [1], biases: [0], multiplier: 1, shift: 0),
    ], activation: activation, inputStep: 1, logitStep: 1)
}

/// What a quantised network is to say, in real numbers that hold all of it exactly.
private func reference(_ network: QuantizedNetwork, _ input: [UInt8]) -> [Double] {
  var values = input.map { Double($0) }
  for (number, layer) in network.layers.enumerated() {
    values = layer.biases.indices.map { output in
      values.indices.reduce(Double(layer.biases[output])) {
        $0 + values[$1] * Double(layer.weights[output * layer.inputs + $1])
      }
    }
    if number == network.layers.count - 1 { break }
    values = values.map { sum in
      let r = (sum * Double(layer.multiplier) / pow(2, Double(layer.shift)) + 0.5).rounded(.down)
      switch network.activation {
      case .relu: return min(max(r, 0), 127)
      case .tanh: return (127 * tanh(min(max(r, -255), 255) / 64)).rounded()
      }
    }
  }
  return values
}

@Suite struct `Whole-number arithmetic` {
  @Test func `rounds to the nearest, halves up, on both sides of zero`() throws {
    let rounding = try [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map { bias in
      let unit = try hiddenUnit(.tanh, bias: Int32(bias), multiplier: 1, shift: 2)
      return unit.logits(for: [0])[0]
    }
    // Quarters of the bias: −1.75 −1.5 −1.25 −1 −0.75 −0.5 −0.25 0 0.25 0.5 0.75 1 1.25
    let expected = [-2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1].map { steps in
      Int32((127 * tanh(Double(steps) / 64)).rounded())
    }
    #expect(rounding == expected)
  }

  @Test func `saturates where a hidden unit has no more to say`() throws {
    let steep = try hiddenUnit(.tanh, weight: 127, multiplier: 256, shift: 0)
    #expect(steep.logits(for: [255]) == [127])
    let falling = try hiddenUnit(.tanh, weight: -127, multiplier: 256, shift: 0)
    #expect(falling.logits(for: [255]) == [-127])
    let rectified = try hiddenUnit(.relu, multiplier: 1, shift: 0)
    #expect(
      [0, 126, 127, 128, 255].map { rectified.logits(for: [$0])[0] } == [0, 126, 127, 127, 127])
    let negative = try hiddenUnit(.relu, weight: -128, multiplier: 1, shift: 0)
    #expect(negative.logits(for: [255]) == [0])
  }

  @Test func `has a table of tanh that nobody's rounding can change`() {
    let table = QuantizedNetwork.hyperbolicTangentTable
    #expect(table.count == 256)
    for (index, entry) in table.enumerated() {
      let exact = 127 * tanh(Double(index) / 64)
      #expect(Double(entry) == exact.rounded())
      #expect(abs(exact - exact.rounded(.down) - 0.5) > 1e-6, "\(index) is almost a half")
    }
    #expect(table[0] == 0 && table[255] == 127)
  }

  @Test(arguments: Network.Activation.allCases, 1...12)
  func `does what exact real numbers do`(activation: Network.Activation, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    func random(_ range: Range<Int>) -> Int {
      range.lowerBound + Int(generator.uniform() * Double(range.count))
    }
    let sizes = [random(1..<60), random(1..<40), random(1..<20), random(1..<5)]
    let extreme = seed % 3 == 0
    let layers = zip(sizes, sizes.dropFirst()).enumerated().map { index, pair in
      Layer(
        inputs: pair.0,
        weights: (0..<pair.0 * pair.1).map { _ in
          extreme ? [-128, 127].randomElement(using: &generator)! : Int8(random(-128..<128))
        },
        biases: (0..<pair.1).map { _ in Int32(random(-100_000..<100_000)) },
        multiplier: index == 2 ? 1 : Int32(random(0..<500)),
        shift: index == 2 ? 0 : random(8..<22))
    }
    let network = try QuantizedNetwork(
      layers: layers, activation: activation, inputStep: 1, logitStep: 1)
    for round in 0..<20 {
      let input = (0..<sizes[0]).map { _ in
        round < 5 ? [0, 255].randomElement(using: &generator)! : UInt8(random(0..<256))
      }
      let logits = network.logits(for: input)
      #expect(logits.map { Double($0) } == reference(network, input))
      let first = logits.firstIndex(of: logits.max()!)
      #expect(network.predictedClass(for: input) == first)
    }
  }

  @Test func `takes real inputs to the nearest step`() throws {
    let network = try QuantizedNetwork(
      layers: [
        Layer(
          inputs: 9, weights: Array(repeating: 1, count: 9), biases: [0], multiplier: 1, shift: 0)
      ],
      activation: .relu, inputStep: 0.125, logitStep: 0.5)
    let odd = [0, 0.125, 2, 0.18, 0.19, -1, 1e300, .nan, .infinity]
    #expect(network.wholeInputs(odd) == [0, 1, 16, 1, 2, 0, 255, 0, 255])
    let whole = network.wholeInputs(Digits.test.inputs.values)
    #expect(whole.map { Double($0) * Digits.inkStep } == Digits.test.inputs.values)
    #expect(network.logits(for: Matrix([odd])).values == [0.5 * 530])
  }
}

@Suite struct `A quantised network` {
  /// A bound of what rounding changes in a logit, layer by layer, for inputs that are whole steps.
  private static func bound(
    _ network: Network, _ quantized: QuantizedNetwork, _ input: [Double]
  ) -> [Double] {
    var values = input
    var errors = input.map { _ in 0.0 }
    var inputStep = quantized.inputStep
    for (number, layer) in network.layers.enumerated() {
      let own = quantized.layers[number]
      let heaviest = layer.weights.values.map { abs($0) }.max()! * inputStep / 127
      let step = max(heaviest, layer.biases.map { abs($0) }.max()! / 0x1p20)
      let sums = layer.biases.indices.map { output in
        values.indices.reduce(layer.biases[output]) {
          $0 + values[$1] * layer.weights[$1, output]
        }
      }
      // Each weight and the bias are half a step off at most; each input as far as its error.
      let distance = zip(values, errors).reduce(0.0) { $0 + (abs($1.0) + $1.1) / inputStep }
      let sumErrors = layer.biases.indices.map { output in
        errors.indices.reduce(step / 2 * (distance + 1)) {
          $0 + errors[$1] * abs(layer.weights[$1, output])
        }
      }
      guard number < network.layers.count - 1 else { return sumErrors.map { $0 + 1e-9 } }
      let factor = Double(own.multiplier) / pow(2, Double(own.shift))
      let unit = network.activation == .tanh ? 1.0 / 64 : step / factor
      values = sums.map { network.activation == .tanh ? tanh($0) : max(0, $0) }
      errors = zip(sums, sumErrors).map { sum, error in
        let coarse = (abs(sum) + error) / step * pow(2, -Double(own.shift) - 1)
        let requantized = error + (coarse + 0.5) * unit
        // The table's rounding, and what is cut off at its end.
        return network.activation == .tanh
          ? requantized + 0.5 / 127 + 1 - tanh(255.0 / 64) : requantized * 1.01
      }
      inputStep = network.activation == .tanh ? 1.0 / 127 : unit
    }
    return []
  }

  @Test(arguments: Network.Activation.allCases, [[64, 10], [64, 16, 10], [64, 24, 12, 10]])
  func `is as near to the real one as its steps allow`(
    activation: Network.Activation, sizes: [Int]
  ) throws {
    let pictures = Digits.validation.inputs[rows: Array(0..<40)]
    for seed in 1...3 as ClosedRange<UInt64> {
      var generator = SplitMix64(seed: seed)
      var network = Network(layerSizes: sizes, activation: activation, using: &generator)
      for layer in network.layers.indices {
        network.layers[layer].biases = network.layers[layer].biases.map { _ in generator.normal() }
      }
      let quantized = try QuantizedNetwork(quantizing: network, calibratedOn: pictures)
      var nearest = 0.0
      let (real, whole) = (network.logits(for: pictures), quantized.logits(for: pictures))
      for row in 0..<pictures.rows {
        let bound = Self.bound(network, quantized, pictures[row: row])
        for label in 0..<10 {
          let error = abs(real[row, label] - whole[row, label])
          #expect(error <= bound[label])
          nearest = max(nearest, error / bound[label])
        }
      }
      // Not just any bound; that all roundings are at their worst is the rarer the more there are.
      #expect(nearest > 0.01)
    }
  }

  @Test func `has the scales and roundings of a small example`() throws {
    let network = Network(
      layers: [
        Network.Layer(weights: Matrix([[1.27, -0.5], [0.004, 0.005]]), biases: [0.02, -3])
      ])
    let quantized = try QuantizedNetwork(
      quantizing: network, calibratedOn: Matrix([[0, 0]]), inputStep: 0.5)
    // One step of a weight is 1.27 / 127 = 0.01, one step of a sum half of that.
    #expect(
      quantized.layers[0].weights == [127, 0, -50, 1]
        || quantized.layers[0].weights == [127, 0, -50, 0])
    #expect(quantized.layers[0].biases == [4, -600])
    #expect(isClose(quantized.logitStep, 0.005))
    #expect(quantized.logits(for: [2, 0]) == [258, -700])
  }

  @Test func `has the finest multiplier that 32 bits allow`() throws {
    var generator = SplitMix64(seed: 3)
    let network = Network(layerSizes: [64, 16, 10], activation: .tanh, using: &generator)
    let quantized = try QuantizedNetwork(
      quantizing: network, calibratedOn: Digits.validation.inputs)
    let layer = quantized.layers[0]
    let sum = (0..<16).map { output in
      let own = layer.weights[output * 64..<output * 64 + 64]
      return own.reduce(0) { $0 + 255 * Int($1.magnitude) } + Int(layer.biases[output].magnitude)
    }.max()!
    let product = { (bits: Int) in
      sum << bits * Int(layer.multiplier) + 1 << (layer.shift - 1 + bits)
    }
    #expect(product(0) <= Int(Int32.max) && product(1) > Int(Int32.max))
    #expect(layer.multiplier > 1 << 9)
    #expect(quantized.layers[1].multiplier == 1 && quantized.layers[1].shift == 0)
  }

  @Test func `counts its bytes`() throws {
    var generator = SplitMix64(seed: 3)
    for activation in Network.Activation.allCases {
      let network = Network(layerSizes: [64, 12, 8, 10], activation: activation, using: &generator)
      let quantized = try QuantizedNetwork(
        quantizing: network, calibratedOn: Digits.validation.inputs)
      let parts = quantized.layers.reduce(0) { $0 + $1.weights.count + 4 * $1.biases.count }
      #expect(quantized.byteCount == parts + 2 * 5 + (activation == .tanh ? 256 : 0))
    }
    #expect(QuantizedNetwork.byteCount(layerSizes: [64, 10], activation: .tanh) == 680)
  }

  @Test func `rounds to single precision`() {
    let network = Network(layers: [Network.Layer(weights: Matrix([[0.1]]), biases: [1 + 1e-12])])
    let rounded = network.roundedToSinglePrecision()
    #expect(rounded.layers[0].weights.values == [Double(Float(0.1))])
    #expect(rounded.layers[0].biases == [1])
  }
}

@Suite struct `Networks at the limits of quantisation` {
  private func network(
    _ weights: [[Double]], _ biases: [Double], _ activation: Network.Activation = .tanh
  ) -> Network {
    Network(
      layers: [
        Network.Layer(weights: Matrix(weights), biases: biases),
        Network.Layer(
          weights: Matrix(biases.indices.map { [Double($0 + 1), 1] }), biases: [0, 0.5]),
      ], activation: activation)
  }

  @Test(arguments: Network.Activation.allCases)
  func `of zeros say 0`(activation: Network.Activation) throws {
    let zeros = Network(
      layers: [
        Network.Layer(weights: Matrix(zeros: 3, 4), biases: [0, 0, 0, 0]),
        Network.Layer(weights: Matrix(zeros: 4, 1), biases: [0]),
      ], activation: activation)
    let quantized = try QuantizedNetwork(quantizing: zeros, calibratedOn: Matrix([[1, 2, 3]]))
    #expect(quantized.logits(for: [255, 255, 255]) == [0])
    #expect(quantized.predictedClass(for: [1, 2, 3]) == 0)
  }

  @Test(arguments: [Double.leastNonzeroMagnitude, 1e-100, 1e-9, 1e6, 1e100])
  func `of any size keep their decisions`(size: Double) throws {
    let inputs = Matrix([[2, 0], [0, 2], [1, 0.5], [0.5, 1]])
    for activation in Network.Activation.allCases {
      let real = Network(
        layers: [
          Network.Layer(weights: Matrix([[size, -size], [-size, size]]), biases: [0, 0]),
          Network.Layer(weights: Matrix([[1, 0], [0, 1]]), biases: [0, 0]),
        ], activation: activation)
      let quantized = try QuantizedNetwork(quantizing: real, calibratedOn: inputs)
      #expect(quantized.logits(for: inputs).values.allSatisfy { $0.isFinite })
      // What tanh makes of less than half a step is 0, and what is no normal number has no steps.
      if size > (activation == .tanh ? 1 : 1e-300) {
        let whole = inputs.rowArrays.map {
          quantized.predictedClass(for: quantized.wholeInputs($0))
        }
        #expect(whole == [0, 1, 0, 1])
      }
    }
  }

  @Test func `with biases that dwarf their weights keep both within 32 bits`() throws {
    let real = network([[1e-6, 1], [1, 1e-6]], [1e6, -1e6])
    let quantized = try QuantizedNetwork(quantizing: real, calibratedOn: Matrix([[1, 1]]))
    #expect(quantized.layers[0].biases == [1 << 20, -1 << 20])
    #expect(isClose(quantized.logits(for: Matrix([[1, 1]])).values, [-1, 0.5], absolute: 0.01))
  }

  @Test func `with dead units only say what their biases say`() throws {
    let real = network([[-1, -2], [-3, -1]], [-1, -1], .relu)
    let quantized = try QuantizedNetwork(quantizing: real, calibratedOn: Matrix([[1, 1]]))
    #expect(isClose(quantized.logits(for: Matrix([[1, 1]])).values, [0, 0.5], absolute: 0.01))
  }

  @Test func `that cannot be quantised are refused in one line`() {
    let far = Network(
      layers: [Network.Layer(weights: matrix(200, 1) { _, _ in 1 }, biases: [0])])
    let refused: [(Network, QuantizationError)] = [
      (Network(layers: []), .noLayers),
      (network([[1, .nan]], [0, 0]), .notFinite(layer: 1)),
      (network([[1, 1]], [0, .infinity]), .notFinite(layer: 1)),
      (network([[1e308, 1]], [0, 0], .relu), .notFinite(layer: 1)),
      (far, .sumTooLarge(layer: 1, sum: 200 * 127 * 255)),
      (
        Network(layers: [Network.Layer(weights: Matrix(zeros: 0, 2), biases: [0, 0])]),
        .badShape(layer: 1)
      ),
    ]
    for (network, error) in refused {
      let width = network.layers.first?.weights.rows ?? 0
      #expect(throws: error) {
        try QuantizedNetwork(quantizing: network, calibratedOn: matrix(1, width) { _, _ in 20 })
      }
      #expect(!error.description.contains("\n") && error.description.count > 40)
    }
    #expect(throws: QuantizationError.badStep) {
      try QuantizedNetwork(
        quantizing: network([[1, 1]], [0, 0]), calibratedOn: Matrix([[1]]), inputStep: 0)
    }
  }

  @Test func `from parts are refused when a product could leave 32 bits`() {
    func made(_ layers: Layer..., step: Double = 1) throws {
      _ = try QuantizedNetwork(
        layers: layers, activation: .relu, inputStep: step, logitStep: step)
    }
    func layer(_ inputs: Int, _ weights: [Int8], _ biases: [Int32], _ m: Int32 = 1, _ s: Int = 0)
      -> Layer
    {
      Layer(inputs: inputs, weights: weights, biases: biases, multiplier: m, shift: s)
    }
    let last = layer(1, [1], [0])
    #expect(throws: Never.self) { try made(layer(1, [1], [0], 8_421_504), last) }
    #expect(throws: QuantizationError.badMultiplier(layer: 1)) {
      try made(layer(1, [1], [0], 8_421_505), last)
    }
    for (m, s) in [(-1, 0), (1, -1), (1, 31), (8_421_504, 30)] as [(Int32, Int)] {
      #expect(throws: QuantizationError.badMultiplier(layer: 1)) {
        try made(layer(1, [1], [0], m, s), last)
      }
    }
    #expect(throws: QuantizationError.badMultiplier(layer: 2)) {
      try made(last, layer(1, [1], [0], 2))
    }
    #expect(throws: QuantizationError.sumTooLarge(layer: 1, sum: 1 << 31)) {
      try made(layer(1, [0], [.min]))
    }
    for wrong in [layer(2, [1], [0]), layer(0, [], [0]), layer(1, [], []), layer(.max, [1], [0])] {
      #expect(throws: QuantizationError.badShape(layer: 1)) { try made(wrong) }
    }
    #expect(throws: QuantizationError.badShape(layer: 2)) { try made(last, layer(2, [1, 1], [0])) }
    for step in [0, -1, .nan, .infinity] {
      #expect(throws: QuantizationError.badStep) { try made(last, step: step) }
    }
  }
}
