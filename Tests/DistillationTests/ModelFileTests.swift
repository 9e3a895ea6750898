// Networks as safetensors files: bit for bit, with the bytes that the format wants, and read where
// somebody else wrote them.

import Distillation
import Foundation
import Testing

@Suite struct `A saved network` {
  /// 1 feature, 1 hidden unit, 2 classes.
  private let network = Network(
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
    let loaded = try Network(safetensors: saved.safetensors())
    #expect(loaded == saved)
    let inputs = normalMatrix(5, sizes[0], using: &generator)
    let bits = [saved, loaded].map { $0.logits(for: inputs).values.map(\.bitPattern) }
    #expect(bits[0] == bits[1])
  }

  @Test(
    arguments: Network.Activation.allCases, [[3, 4], [3, 8, 4], [64, 30, 10], [3, 1, 1, 2]])
  func `of 8 bits comes back whole`(activation: Network.Activation, sizes: [Int]) throws {
    var generator = SplitMix64(seed: 1)
    let network = Network(layerSizes: sizes, activation: activation, using: &generator)
    let saved = try QuantizedNetwork(
      quantizing: network, calibratedOn: normalMatrix(9, sizes[0], using: &generator))
    #expect(try QuantizedNetwork(safetensors: saved.safetensors()) == saved)
  }

  @Test func `keeps negative zero and subnormal numbers`() throws {
    let loaded = try Network(safetensors: network.safetensors())
    #expect(loaded.layers[1].weights[0, 1].sign == .minus)
    #expect(loaded.layers[1].biases[1] == .leastNonzeroMagnitude)
  }

  @Test func `has the bytes that its format says`() {
    let header = """
      {"__metadata__":{"checksum":"0000000000000000","activation":"tanh"},\
      "0.weight":{"dtype":"F64","shape":[1,1],"data_offsets":[0,8]},\
      "0.bias":{"dtype":"F64","shape":[1],"data_offsets":[8,16]},\
      "2.weight":{"dtype":"F64","shape":[2,1],"data_offsets":[16,32]},\
      "2.bias":{"dtype":"F64","shape":[2],"data_offsets":[32,48]}}
      """
    let padded = Array(header.utf8) + Array(repeating: 0x20, count: 7 - (header.utf8.count + 7) % 8)
    var expected = littleEndian(UInt64(padded.count)) + padded
    expected += [0, 0, 0, 0, 0, 0, 0xf0, 0x3f]  // 1
    expected += [0, 0, 0, 0, 0, 0, 0x00, 0xc0]  // −2
    expected += [0, 0, 0, 0, 0, 0, 0xe0, 0x3f]  // 0.5
    expected += [0, 0, 0, 0, 0, 0, 0x00, 0x80]  // −0
    expected += [0x18, 0x2d, 0x44, 0x54, 0xfb, 0x21, 0x09, 0x40]  // π
    expected += [1, 0, 0, 0, 0, 0, 0, 0]  // the least number above 0
    #expect(network.safetensors() == sealed(expected))
  }

  @Test func `the checksum is FNV-1a`() {
    // From the reference's test vectors: the empty text, "a" and "foobar".
    #expect(fowlerNollVo([]) == 0xcbf2_9ce4_8422_2325)
    #expect(fowlerNollVo(Array("a".utf8)) == 0xaf63_dc4c_8601_ec8c)
    #expect(fowlerNollVo(Array("foobar".utf8)) == 0x8594_4171_f739_67e8)
  }

  // MARK: Files of others

  private static let numbers = [1, 2, 3, 4, 5, 6, -1, 0.5, 2, 0.25, 7, 8].map { Float($0) }

  /// A file as PyTorch's users write it, of 3 features, 2 hidden units and 1 class.
  private static func perceptron(
    _ names: [String] = ["net.0.weight", "net.0.bias", "net.2.weight", "net.2.bias"],
    _ shapes: [[Int]] = [[2, 3], [2], [1, 2], [1]], metadata: String = #"{"format":"pt"}"#
  ) -> [UInt8] {
    var place = 0
    let entries = zip(names, shapes).map { name, shape in
      let start = place
      place += 4 * shape.reduce(1, *)
      return
        #""\#(name)": {"dtype": "F32", "shape": \#(shape), "data_offsets": [\#(start), \#(place)]}"#
    }
    return file(
      #"{"__metadata__": \#(metadata), \#(entries.joined(separator: ", "))}"#,
      numbers.prefix(place / 4).flatMap { littleEndian($0.bitPattern) })
  }

  @Test func `of PyTorch is read, its activation being told`() throws {
    let network = try Network(safetensors: Self.perceptron(), activation: .tanh)
    #expect(network.layerSizes == [3, 2, 1])
    #expect(network.layers[0].weights == Matrix([[1, 4], [2, 5], [3, 6]]))
    #expect(network.layers[0].biases == [-1, 0.5])
    #expect(network.layers[1].weights == Matrix([[2], [0.25]]))
    #expect(network.layers[1].biases == [7])
    #expect(network.activation == .tanh)
    #expect(throws: ModelFileError.noActivation) { try Network(safetensors: Self.perceptron()) }
  }

  @Test func `has its layers in the order of their numbers`() throws {
    let names = ["fc10.weight", "fc10.bias", "fc9.weight", "fc9.bias"]
    let shapes = [[1, 2], [1], [2, 3], [2]]
    let network = try Network(safetensors: Self.perceptron(names, shapes), activation: .relu)
    #expect(network.layerSizes == [3, 2, 1])
    // One layer needs neither number nor activation.
    let single = try Network(safetensors: Self.perceptron(["weight", "bias"], [[2, 3], [2]]))
    #expect(single.layerSizes == [3, 2])
    for first in ["hidden.", "0.x", "00.", "fc2", "9999999999999999999."] {
      let names = ["\(first).weight", "\(first).bias", "0..weight", "0..bias"]
      #expect(throws: ModelFileError.notNumbered) {
        try Network(safetensors: Self.perceptron(names), activation: .relu)
      }
    }
  }

  /// Why a file is refused; `nil` if it is not.
  private func refusal(_ bytes: [UInt8]) -> ModelFileError? {
    do throws(ModelFileError) {
      _ = try Network(safetensors: bytes, activation: .tanh)
      return nil
    } catch { return error }
  }

  @Test func `that is another network is refused`() {
    typealias File = Self
    let names = ["a.0.weight", "a.0.bias", "a.1.weight", "a.1.bias"]
    let first = Array(names.prefix(2))
    #expect(
      refusal(File.perceptron(names, [[2, 3], [2], [2, 1], [2]]))
        == .wrongShape("a.1.weight", found: [2, 1]))
    #expect(
      refusal(File.perceptron(first, [[2, 3], [3]])) == .wrongShape("a.0.bias", found: [3]))
    #expect(
      refusal(File.perceptron(first, [[6], [1]])) == .wrongShape("a.0.weight", found: [6]))
    #expect(
      refusal(File.perceptron(first, [[0, 3], [0]])) == .wrongShape("a.0.weight", found: [0, 3]))
    #expect(refusal(File.perceptron(["a.0.weight"], [[2, 3]])) == .missing("a.0.bias"))
    #expect(refusal(file("{}", [])) == .missing("0.weight"))
    #expect(
      refusal(File.perceptron(["a.0.weight", "a.0.scale"], [[2, 3], [2]]))
        == .unexpected("a.0.scale"))
    #expect(
      refusal(File.perceptron(first, [[2, 3], [2]], metadata: #"{"activation":"tanh"}"#))
        == .noChecksum)
    var infinite = File.perceptron()
    infinite.replaceSubrange(infinite.count - 4..<infinite.count, with: [0, 0, 0x80, 0x7F])
    #expect(refusal(infinite) == .notFinite("net.2.bias"))
  }

  @Test func `of another kind is refused`() throws {
    var generator = SplitMix64(seed: 1)
    let network = Network(layerSizes: [3, 2, 4], activation: .tanh, using: &generator)
    let whole = try QuantizedNetwork(quantizing: network, calibratedOn: Matrix([[1, 1, 1]]))
    #expect(throws: ModelFileError.unexpected("input_step")) {
      try Network(safetensors: whole.safetensors())
    }
    #expect(throws: ModelFileError.wrongType("0.weight", found: "F64", expected: "I8")) {
      try QuantizedNetwork(safetensors: network.safetensors())
    }
    // A multiplier with which a product would not fit, under a checksum that does.
    let bytes = whole.safetensors()
    let multiplier = littleEndian(whole.layers[0].multiplier)
    let place = bytes.indices.first { bytes[$0...].starts(with: multiplier) }!
    var forged = bytes
    forged[place + 3] = 0x7F
    let error = ModelFileError.badQuantization(.badMultiplier(layer: 1))
    #expect(throws: error) { try QuantizedNetwork(safetensors: sealed(forged)) }
  }
}

// MARK: - Python

/// Python's own library, where `scripts/test` has put it.
private let library = URL(filePath: #filePath).appending(path: "../../../.build/safetensors")
  .standardizedFileURL

@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: library.path),
    "Python's safetensors is not here; scripts/test fetches it"))
struct `Python's safetensors` {
  /// Runs a script that finds the library, and a file in `sys.argv[1]`.
  private func python(_ script: String, _ file: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, file.path]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONPATH": library.path]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
    return output
  }

  private func withFile(_ bytes: [UInt8], _ body: (URL) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).safetensors")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    try body(file)
  }

  @Test func `opens both kinds of files, and finds the numbers`() throws {
    var generator = SplitMix64(seed: 5)
    let network = Network(layerSizes: [3, 2, 4], activation: .tanh, using: &generator)
    let whole = try QuantizedNetwork(quantizing: network, calibratedOn: Matrix([[1, 1, 1]]))
    let script = """
      import struct, sys, safetensors
      for name, tensor in sorted(safetensors.deserialize(open(sys.argv[1], "rb").read())):
        letter, size = {"F64": ("d", 8), "I32": ("i", 4), "I8": ("b", 1)}[tensor["dtype"]]
        numbers = struct.unpack("<%d%s" % (len(tensor["data"]) // size, letter), tensor["data"])
        print(name, tensor["shape"], *[number.hex() if letter == "d" else number for number in numbers])
      """
    try withFile(network.safetensors()) { file in
      let lines = try python(script, file).split(separator: "\n").map { $0.split(separator: " ") }
      #expect(lines.map { $0[0] } == ["0.bias", "0.weight", "2.bias", "2.weight"])
      #expect(lines[1][1...2] == ["[2,", "3]"] && lines[0][1] == "[2]")
      let weights = network.layers[0].weights
      let expected = (0..<2).flatMap { output in (0..<3).map { weights[$0, output] } }
      #expect(lines[1][3...].map { Double($0) } == expected)
      #expect(lines[2][2...].map { Double($0) } == network.layers[1].biases)
    }
    try withFile(whole.safetensors()) { file in
      let lines = try python(script, file).split(separator: "\n").map { $0.split(separator: " ") }
      let names = [
        "0.bias", "0.multiplier", "0.shift", "0.weight", "2.bias", "2.weight", "input_step",
        "logit_step",
      ]
      #expect(lines.map { String($0[0]) } == names)
      #expect(lines[3][3...].map { Int8($0) } == whole.layers[0].weights)
      #expect(lines[1][2...].map { Int32($0) } == [whole.layers[0].multiplier])
      #expect(lines[7][2...].map { Double($0) } == [whole.logitStep])
    }
  }

  @Test func `writes what the course reads`() throws {
    // What torch's save_file hands over for the state_dict of a module with a Sequential `net`.
    let script = """
      import struct, sys, safetensors
      def tensor(shape, numbers):
        data = struct.pack("<%df" % len(numbers), *numbers)
        return {"dtype": "float32", "shape": shape, "data": data}
      state = {
        "net.0.weight": tensor([2, 3], [1, 2, 3, 4, 5, 6]), "net.0.bias": tensor([2], [-1, 0.5]),
        "net.10.weight": tensor([1, 2], [2, 0.25]), "net.10.bias": tensor([1], [7]),
      }
      open(sys.argv[1], "wb").write(safetensors.serialize(state, {"format": "pt"}))
      """
    try withFile([]) { file in
      _ = try python(script, file)
      let network = try Network(safetensors: Array(Data(contentsOf: file)), activation: .relu)
      #expect(network.layers[0].weights == Matrix([[1, 4], [2, 5], [3, 6]]))
      #expect(network.layers[0].biases == [-1, 0.5])
      #expect(network.layers[1].weights == Matrix([[2], [0.25]]))
    }
  }
}

// MARK: - Files by hand

/// A file of a header and what follows it.
func file(_ header: String, _ numbers: [UInt8]) -> [UInt8] {
  littleEndian(UInt64(header.utf8.count)) + Array(header.utf8) + numbers
}

/// A file with the checksum that fits it, where it has room for one.
func sealed(_ bytes: [UInt8]) -> [UInt8] {
  let key = Array(#""checksum":""#.utf8)
  guard
    let start = bytes.indices.first(where: { bytes[$0...].starts(with: key) }),
    start + key.count + 16 <= bytes.count
  else { return bytes }
  var sealed = bytes
  let place = start + key.count..<start + key.count + 16
  sealed.replaceSubrange(place, with: Array(repeating: 0x30, count: 16))
  let digits = String(fowlerNollVo(sealed), radix: 16)
  let padded = String(repeating: "0", count: 16 - digits.count) + digits
  sealed.replaceSubrange(place, with: padded.utf8)
  return sealed
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
