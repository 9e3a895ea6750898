// A network as a safetensors file, and back.
//
// Layers are named as PyTorch names those of nn.Sequential(Linear, activation, Linear, …), so that
// its load_state_dict takes them: 0.weight (outputs × inputs), 0.bias, 2.weight, and so on.
//
//   network             weights and biases F64
//   quantised network   weights I8, biases I32; 0.multiplier and 0.shift I32, without a shape, for
//                       each hidden layer; input_step and logit_step F64, without a shape
//   metadata            activation: relu or tanh; checksum: FNV-1a, 64 bits, in 16 hexadecimal
//                       digits, of the whole file with zeros in the place of these digits
//
// The checksum covers the header, too: it changes with every single changed byte. A file of
// somebody else has none, nor an activation. Source of the hash: Fowler, Noll & Vo (RFC 9923).

extension Network {
  /// The network as a safetensors file, bit for bit.
  public func safetensors() -> [UInt8] {
    var file = Safetensors()
    for (index, layer) in layers.enumerated() {
      let weights = layer.weights
      let rows = (0..<weights.columns).flatMap { output in
        (0..<weights.rows).map { weights[$0, output].bitPattern }
      }
      let name = "\(2 * index)"
      file.append(name + ".weight", .float64, [weights.columns, weights.rows], bits: rows)
      file.append(
        name + ".bias", .float64, [weights.columns], bits: layer.biases.map { $0.bitPattern })
    }
    return file.sealed(activation)
  }

  /// Reads a network from a safetensors file: one of `safetensors()`, or a multi-layer perceptron
  /// of somebody else, of 64 or 32 bits.
  ///
  /// - Parameters:
  ///   - bytes: The file. Its tensors end in `.weight` (outputs × inputs) and `.bias`; what stands
  ///     before is the same for all layers but for numbers, which say which layer comes first.
  ///   - activation: What hidden units do where the file does not say it.
  /// - Throws: ``ModelFileError`` when the bytes are anything else.
  public init(
    safetensors bytes: [UInt8], activation: Activation? = nil
  ) throws(ModelFileError) {
    let file = try Safetensors(bytes)
    let ownActivation = try file.checkedActivation(of: bytes)
    var layers: [Layer] = []
    for name in try file.layerNames(parts: ["weight", "bias"]) {
      let (weight, bias) = (try file.tensor(name + "weight"), try file.tensor(name + "bias"))
      let (inputs, outputs) = try sizes(weight, bias, after: layers.last?.biases.count)
      let values = try weight.finiteNumbers()
      let biases = try bias.finiteNumbers()
      var columns: [Double] = []
      columns.reserveCapacity(values.count)
      for input in 0..<inputs {
        for output in 0..<outputs { columns.append(values[output * inputs + input]) }
      }
      layers.append(
        Layer(weights: Matrix(rows: inputs, columns: outputs, columns), biases: biases))
    }
    // Without a hidden layer there is nothing that an activation would change.
    guard let known = ownActivation ?? activation ?? (layers.count == 1 ? .relu : nil) else {
      throw .noActivation
    }
    self.init(layers: layers, activation: known)
  }
}

extension QuantizedNetwork {
  /// The network as a safetensors file.
  public func safetensors() -> [UInt8] {
    var file = Safetensors()
    // The longest numbers first, so that each begins at a multiple of its size.
    file.append("input_step", .float64, [], bits: [inputStep.bitPattern])
    file.append("logit_step", .float64, [], bits: [logitStep.bitPattern])
    for (index, layer) in layers.enumerated() {
      file.append("\(2 * index).bias", .int32, [layer.outputs], bits: layer.biases)
      if index < layers.count - 1 {
        file.append("\(2 * index).multiplier", .int32, [], bits: [layer.multiplier])
        file.append("\(2 * index).shift", .int32, [], bits: [Int32(layer.shift)])
      }
    }
    for (index, layer) in layers.enumerated() {
      file.append(
        "\(2 * index).weight", .int8, [layer.outputs, layer.inputs], bits: layer.weights)
    }
    return file.sealed(activation)
  }

  /// Reads a network that `safetensors()` made.
  ///
  /// - Throws: ``ModelFileError`` when the bytes are anything else.
  public init(safetensors bytes: [UInt8]) throws(ModelFileError) {
    let file = try Safetensors(bytes)
    guard let activation = try file.checkedActivation(of: bytes) else { throw .noActivation }
    let steps = ["input_step", "logit_step"]
    let names = try file.layerNames(
      parts: ["weight", "bias", "multiplier", "shift"], besides: steps)
    var layers: [Layer] = []
    for (index, name) in names.enumerated() {
      let (weight, bias) = (try file.tensor(name + "weight"), try file.tensor(name + "bias"))
      let (inputs, _) = try sizes(weight, bias, after: layers.last?.outputs)
      let isLast = index == names.count - 1
      layers.append(
        Layer(
          inputs: inputs, weights: try weight.integers(.int8), biases: try bias.integers(.int32),
          multiplier: isLast ? 1 : try file.whole(name + "multiplier"),
          shift: isLast ? 0 : Int(try file.whole(name + "shift"))))
    }
    // Two tensors a layer, two more a hidden one, and the steps.
    guard file.tensors.count == 4 * layers.count else {
      throw .unexpected((names.last ?? "") + "multiplier")
    }
    let (inputStep, logitStep) = (try file.real(steps[0]), try file.real(steps[1]))
    do throws(QuantizationError) {
      try self.init(
        layers: layers, activation: activation, inputStep: inputStep, logitStep: logitStep)
    } catch { throw .badQuantization(error) }
  }
}

// MARK: - Parts of a network

/// The inputs and outputs of a layer, from the shapes of its tensors.
private func sizes(
  _ weight: Safetensors.Tensor, _ bias: Safetensors.Tensor, after outputs: Int?
) throws(ModelFileError) -> (inputs: Int, outputs: Int) {
  let shape = weight.shape
  guard shape.count == 2, shape[0] > 0, shape[1] > 0, outputs == nil || outputs == shape[1] else {
    throw .wrongShape(weight.name, found: shape)
  }
  guard bias.shape == [shape[0]] else { throw .wrongShape(bias.name, found: bias.shape) }
  return (shape[1], shape[0])
}

extension Safetensors {
  fileprivate func tensor(_ name: String) throws(ModelFileError) -> Tensor {
    guard let tensor = tensors.first(where: { $0.name == name }) else { throw .missing(name) }
    return tensor
  }

  /// A whole number that stands for itself.
  fileprivate func whole(_ name: String) throws(ModelFileError) -> Int32 {
    let tensor = try tensor(name)
    guard tensor.shape.isEmpty else { throw .wrongShape(name, found: tensor.shape) }
    let numbers: [Int32] = try tensor.integers(.int32)
    return numbers[0]
  }

  /// A real number that stands for itself.
  fileprivate func real(_ name: String) throws(ModelFileError) -> Double {
    let tensor = try tensor(name)
    guard tensor.shape.isEmpty else { throw .wrongShape(name, found: tensor.shape) }
    return try tensor.finiteNumbers()[0]
  }

  /// What the names of the layers' tensors begin with, dot included, from the first layer on.
  ///
  /// - Parameters:
  ///   - parts: What they end in.
  ///   - others: Tensors that belong to no layer.
  /// - Returns: One name a layer.
  /// - Throws: ``ModelFileError`` for tensors that belong nowhere, and layers without an order.
  fileprivate func layerNames(
    parts: [String], besides others: [String] = []
  ) throws(ModelFileError) -> [String] {
    var layers: [(name: String, texts: [[UInt8]], numbers: [Int])] = []
    for tensor in tensors where !others.contains(tensor.name) {
      guard let part = parts.first(where: { isPart($0, of: tensor.name) }) else {
        throw .unexpected(tensor.name)
      }
      let name = Array(tensor.name.utf8.dropLast(part.utf8.count))
      // One name a layer, from the part that every layer has.
      guard part == parts[0] else { continue }
      guard let (texts, numbers) = split(name) else { throw .notNumbered }
      layers.append((String(decoding: name, as: UTF8.self), texts, numbers))
    }
    guard let first = layers.first else { throw .missing("0.weight") }
    let order = layers.indices.sorted {
      layers[$0].numbers.lexicographicallyPrecedes(layers[$1].numbers)
    }
    for (one, other) in zip(order, order.dropFirst()) {
      guard
        layers[one].texts == first.texts, layers[other].texts == first.texts,
        layers[one].numbers != layers[other].numbers
      else { throw .notNumbered }
    }
    return order.map { layers[$0].name }
  }

  /// Whether a tensor's name is that of a layer's part: `weight`, or `….weight`.
  private func isPart(_ part: String, of name: String) -> Bool {
    name == part || name.utf8.reversed().starts(with: ".\(part)".utf8.reversed())
  }

  /// A name's digits as numbers, and what stands between them; `nil` for too many digits.
  private func split(_ name: [UInt8]) -> (texts: [[UInt8]], numbers: [Int])? {
    var (texts, numbers): ([[UInt8]], [Int]) = ([[]], [])
    var isInNumber = false
    for byte in name {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        if !isInNumber { numbers.append(0) }
        guard numbers[numbers.count - 1] < 10_000_000 else { return nil }
        numbers[numbers.count - 1] = 10 * numbers[numbers.count - 1] + Int(byte - 0x30)
      } else if isInNumber {
        texts.append([byte])
      } else {
        texts[texts.count - 1].append(byte)
      }
      isInNumber = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return (texts, numbers)
  }
}

extension Safetensors.Tensor {
  /// The numbers of a tensor of 64 or 32 bits, all finite.
  fileprivate func finiteNumbers() throws(ModelFileError) -> [Double] {
    let numbers: [Double]
    switch element {
    case .float64: numbers = each { Double(bitPattern: UInt64(littleEndian: $0)) }
    case .float32: numbers = each { Double(Float(bitPattern: UInt32(littleEndian: $0))) }
    case .int32, .int8:
      throw .wrongType(name, found: element.rawValue, expected: "F64 or F32")
    }
    guard numbers.allSatisfy({ $0.isFinite }) else { throw .notFinite(name) }
    return numbers
  }

  /// The numbers of a tensor of whole numbers.
  fileprivate func integers<Number: FixedWidthInteger>(
    _ expected: Safetensors.Element
  ) throws(ModelFileError) -> [Number] {
    guard element == expected else {
      throw .wrongType(name, found: element.rawValue, expected: expected.rawValue)
    }
    return each { Number(littleEndian: $0) }
  }

  private func each<Number>(_ number: (ArraySlice<UInt8>) -> Number) -> [Number] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: element.size).map {
      number(bytes[$0..<$0 + element.size])
    }
  }
}

// MARK: - Metadata

private let zeros = String(repeating: "0", count: 16)

extension Safetensors {
  /// The file, with its metadata.
  fileprivate func sealed(_ activation: Network.Activation) -> [UInt8] {
    var bytes = encoded(metadata: [("checksum", zeros), ("activation", activation.rawValue)])
    let place = 8 + "{\"__metadata__\":{\"checksum\":\"".utf8.count
    bytes.replaceSubrange(place..<place + zeros.utf8.count, with: checksum(bytes).utf8)
    return bytes
  }

  /// The activation that the file names, once its checksum has been found right.
  fileprivate func checkedActivation(
    of bytes: [UInt8]
  ) throws(ModelFileError) -> Network.Activation? {
    let name = text("activation")?.value
    guard let found = text("checksum") else {
      // Whoever wrote one wrote the other.
      guard name == nil else { throw .noChecksum }
      return nil
    }
    guard found.place.count == zeros.utf8.count else { throw .damaged }
    var original = bytes
    original.replaceSubrange(found.place, with: zeros.utf8)
    guard found.value == checksum(original) else { throw .damaged }
    guard let name else { return nil }
    guard let activation = Network.Activation(rawValue: name) else {
      throw .unknownActivation(name)
    }
    return activation
  }
}

/// FNV-1a with 64 bits, as 16 hexadecimal digits.
private func checksum(_ bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  let digits = Array("0123456789abcdef".utf8)
  // Digit by digit, as the compiler thinks for a second about all of it as one expression.
  var text: [UInt8] = []
  for _ in 0..<16 {
    text.append(digits[Int(hash >> 60)])
    hash <<= 4
  }
  return String(decoding: text, as: UTF8.self)
}
