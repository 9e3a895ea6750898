// A network as bytes, and back, bit for bit.
//
//   offset      bytes  what
//   0           8      the letters DISTILL1: what this is, and the format's version
//   8           4      the activation: 0 ReLU, 1 tanh
//   12          4      L, the number of layer sizes, 2 to 64
//   16          4 · L  the sizes, from the inputs to the classes, each 1 to 65 536
//   16 + 4 · L  8 · P  the parameters as IEEE doubles: of each layer first the weights, row by row,
//   then the biases
//   at the end  8      FNV-1a, 64 bits, of all bytes before it
//
// All numbers are little-endian. P follows from the sizes, so a file of another length is damaged,
// and that is seen before room is made for anything. Source of the hash: Fowler, Noll & Vo (RFC
// 9923); it changes with every single changed byte.

/// Why bytes are not a saved network.
public enum ModelFileError: Error, Equatable, Sendable {
  /// The first bytes are not those of a saved network.
  case notAModel
  /// The activation's number is not known.
  case unknownActivation(UInt32)
  /// The layer sizes are not between their limits.
  case badLayerSizes([UInt32])
  /// There are too few or too many bytes.
  case wrongLength(found: Int, expected: Int)
  /// The bytes changed after they were written.
  case damaged
}

extension ModelFileError: CustomStringConvertible {
  /// What is wrong and what to do, on one line.
  public var description: String {
    switch self {
    case .notAModel:
      "this is no saved network: it does not begin with DISTILL1; save one with encoded()"
    case .unknownActivation(let number):
      "the saved network has the activation \(number), where 0 (ReLU) and 1 (tanh) are known; "
        + "it was damaged, or saved by a newer version"
    case .badLayerSizes(let sizes):
      "the saved network has \(sizes.count) layer sizes, \(sizes.prefix(8)), where 2 to 64 sizes "
        + "of 1 to 65536 are expected; it is damaged, save it again"
    case .wrongLength(let found, let expected):
      "the saved network has \(found) bytes, where its layer sizes need \(expected); "
        + "it is damaged, save it again"
    case .damaged:
      "the saved network's checksum does not fit its content; it is damaged, save it again"
    }
  }
}

extension Network {
  /// The network as bytes.
  public func encoded() -> [UInt8] {
    var bytes = Array(magic)
    bytes.append(littleEndian: activation == .relu ? UInt32(0) : 1)
    bytes.append(littleEndian: UInt32(layerSizes.count))
    for size in layerSizes { bytes.append(littleEndian: UInt32(size)) }
    for layer in layers {
      for value in layer.weights.values { bytes.append(littleEndian: value.bitPattern) }
      for value in layer.biases { bytes.append(littleEndian: value.bitPattern) }
    }
    bytes.append(littleEndian: checksum(bytes[...]))
    return bytes
  }

  /// The network that was saved as these bytes.
  ///
  /// - Parameter bytes: What `encoded()` gave.
  /// - Throws: ``ModelFileError`` when the bytes are anything else.
  public init(encoded bytes: [UInt8]) throws(ModelFileError) {
    guard bytes.starts(with: magic) else { throw .notAModel }
    var reader = Reader(bytes: bytes[magic.count...], total: bytes.count)
    let activationNumber = try reader.next(UInt32.self, expected: magic.count + 8)
    let sizeCount = try reader.next(UInt32.self, expected: magic.count + 8)
    guard (2...64).contains(sizeCount) else { throw .badLayerSizes([sizeCount]) }
    var sizes: [UInt32] = []
    for _ in 0..<sizeCount {
      sizes.append(try reader.next(UInt32.self, expected: magic.count + 8 + 4 * Int(sizeCount)))
    }
    guard sizes.allSatisfy({ (1...65_536).contains($0) }) else { throw .badLayerSizes(sizes) }

    let layerSizes = sizes.map { Int($0) }
    let expected =
      magic.count + 8 + 4 * sizes.count + 8 * Network.parameterCount(layerSizes: layerSizes) + 8
    guard bytes.count == expected else {
      throw .wrongLength(found: bytes.count, expected: expected)
    }
    let end = bytes.count - 8
    var trailer = Reader(bytes: bytes[end...], total: bytes.count)
    guard try trailer.next(UInt64.self, expected: expected) == checksum(bytes[..<end]) else {
      throw .damaged
    }
    guard activationNumber < 2 else { throw .unknownActivation(activationNumber) }

    var layers: [Layer] = []
    for (inputs, outputs) in zip(layerSizes, layerSizes.dropFirst()) {
      let weights = try reader.doubles(inputs * outputs, expected: expected)
      layers.append(
        Layer(
          weights: Matrix(rows: inputs, columns: outputs, weights),
          biases: try reader.doubles(outputs, expected: expected)))
    }
    self.init(layers: layers, activation: activationNumber == 0 ? .relu : .tanh)
  }
}

private let magic = "DISTILL1".utf8

private func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
  bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

/// Takes numbers from the front of some bytes.
private struct Reader {
  var bytes: ArraySlice<UInt8>
  let total: Int

  mutating func next<Number: FixedWidthInteger>(
    _ type: Number.Type, expected: Int
  ) throws(ModelFileError) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count >= size else { throw .wrongLength(found: total, expected: expected) }
    let number = bytes.prefix(size).reversed().reduce(Number(0)) { $0 << 8 | Number($1) }
    bytes = bytes.dropFirst(size)
    return number
  }

  mutating func doubles(_ count: Int, expected: Int) throws(ModelFileError) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      values.append(Double(bitPattern: try next(UInt64.self, expected: expected)))
    }
    return values
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
