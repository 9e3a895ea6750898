import Distillation
import Testing

@Suite struct `A saved network` {
  /// 1 feature, 1 hidden unit, 2 classes.
  let network = Network(
    layers: [
      Network.Layer(weights: Matrix([[1.0]]), biases: [-2]),
      Network.Layer(weights: Matrix([[0.5, -0.0]]), biases: [.pi, .leastNonzeroMagnitude]),
    ],
    activation: .tanh)

  @Test(
    arguments: Network.Activation.allCases, [[2, 4], [2, 8, 4], [64, 30, 10], [3, 1, 1, 2]])
  func `comes back bit for bit`(activation: Network.Activation, sizes: [Int]) throws {
    var generator = SplitMix64(seed: 1)
    let saved = Network(layerSizes: sizes, activation: activation, using: &generator)
    let loaded = try Network(encoded: saved.encoded())
    #expect(loaded == saved)
    let inputs = normalMatrix(5, sizes[0], using: &generator)
    let bits = [saved, loaded].map { $0.logits(for: inputs).values.map(\.bitPattern) }
    #expect(bits[0] == bits[1])
    #expect(saved.encoded().count == 16 + 4 * sizes.count + 8 * saved.parameterCount + 8)
  }

  @Test func `keeps negative zero, subnormal numbers, infinity and NaN`() throws {
    var odd = network
    odd.layers[0].biases = [.infinity]
    odd.layers[1].biases = [Double(nan: 5, signaling: false), -0.0]
    let loaded = try Network(encoded: odd.encoded())
    let bits = [odd, loaded].map { $0.layers.flatMap { $0.biases.map(\.bitPattern) } }
    #expect(bits[0] == bits[1])
    #expect(try Network(encoded: network.encoded()).layers[1].weights[0, 1].sign == .minus)
  }

  @Test func `has the bytes that its format says`() {
    var expected: [UInt8] = Array("DISTILL1".utf8)
    expected += [1, 0, 0, 0, 3, 0, 0, 0]
    expected += [1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]
    expected += [0, 0, 0, 0, 0, 0, 0xf0, 0x3f]  // 1
    expected += [0, 0, 0, 0, 0, 0, 0x00, 0xc0]  // −2
    expected += [0, 0, 0, 0, 0, 0, 0xe0, 0x3f]  // 0.5
    expected += [0, 0, 0, 0, 0, 0, 0x00, 0x80]  // −0
    expected += [0x18, 0x2d, 0x44, 0x54, 0xfb, 0x21, 0x09, 0x40]  // π
    expected += [1, 0, 0, 0, 0, 0, 0, 0]  // the least number above 0
    #expect(network.encoded() == sealed(expected))
  }

  @Test func `the checksum is FNV-1a`() {
    // From the reference's test vectors: the empty text, "a" and "foobar".
    #expect(fowlerNollVo([]) == 0xcbf2_9ce4_8422_2325)
    #expect(fowlerNollVo(Array("a".utf8)) == 0xaf63_dc4c_8601_ec8c)
    #expect(fowlerNollVo(Array("foobar".utf8)) == 0x8594_4171_f739_67e8)
  }

  @Test func `is refused after the change of any byte`() {
    let bytes = network.encoded()
    for place in bytes.indices {
      for change: UInt8 in [1, 0x80, 0xff] {
        var changed = bytes
        changed[place] ^= change
        #expect(throws: ModelFileError.self) { try Network(encoded: changed) }
      }
    }
  }

  @Test func `is refused when it is cut off or has more bytes than it needs`() {
    let bytes = network.encoded()
    for length in 0..<bytes.count {
      #expect(throws: ModelFileError.self) { try Network(encoded: Array(bytes[..<length])) }
    }
    #expect(throws: ModelFileError.wrongLength(found: bytes.count + 1, expected: bytes.count)) {
      try Network(encoded: bytes + [0])
    }
    #expect(throws: ModelFileError.wrongLength(found: 40, expected: bytes.count)) {
      try Network(encoded: Array(bytes[..<40]))
    }
  }

  @Test func `says what is wrong and what to do`() {
    func message(_ bytes: [UInt8]) -> String {
      do {
        _ = try Network(encoded: bytes)
        return "no error"
      } catch { return error.description }
    }
    let bytes = network.encoded()
    #expect(
      message(Array("PK, no network".utf8))
        == "this is no saved network: it does not begin with DISTILL1; save one with encoded()")
    #expect(
      message(bytes + [0])
        == "the saved network has 85 bytes, where its layer sizes need 84; it is damaged, save it again"
    )
    var damaged = bytes
    damaged[30] ^= 1
    #expect(
      message(damaged)
        == "the saved network's checksum does not fit its content; it is damaged, save it again")
    var newer = Array(bytes.dropLast(8))
    newer[8] = 7
    #expect(
      message(sealed(newer)).hasPrefix(
        "the saved network has the activation 7, where 0 (ReLU) and 1 (tanh) are known"))
    var empty = Array(bytes.dropLast(8))
    empty[20] = 0
    #expect(
      message(sealed(empty)).hasPrefix("the saved network has 3 layer sizes, [1, 0, 2], where"))
  }

  @Test func `of absurd sizes is refused before room is made for it`() {
    // 64 layers of 65 536 units would need 2 terabytes.
    let sizes = Array(repeating: littleEndian(UInt32(65_536)), count: 64).flatMap { $0 }
    let head = Array("DISTILL1".utf8) + [0, 0, 0, 0, 64, 0, 0, 0] + sizes
    let parameters = 63 * 65_537 * 65_536
    #expect(
      throws: ModelFileError.wrongLength(
        found: head.count + 8, expected: head.count + 8 * parameters + 8)
    ) { try Network(encoded: sealed(head)) }
    let many = Array("DISTILL1".utf8) + [0, 0, 0, 0, 255, 255, 255, 255]
    #expect(throws: ModelFileError.badLayerSizes([.max])) { try Network(encoded: sealed(many)) }
  }
}

/// The bytes with their checksum behind them.
private func sealed(_ bytes: [UInt8]) -> [UInt8] {
  bytes + littleEndian(fowlerNollVo(bytes))
}

private func fowlerNollVo(_ bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 14_695_981_039_346_656_037
  for byte in bytes {
    hash ^= UInt64(byte)
    hash = hash &* 1_099_511_628_211
  }
  return hash
}

private func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
  (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}
