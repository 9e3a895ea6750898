// A model file that was damaged, by accident or by somebody who knows the checksum: refused with
// one line, or loaded as what it says, and never believed to be larger than it is.

import Distillation
import Foundation
import Testing

@Suite struct `A damaged model file` {
  private static let network: Network = {
    var generator = SplitMix64(seed: 3)
    return Network(layerSizes: [3, 2, 2], activation: .tanh, using: &generator)
  }()

  /// A file of each kind.
  private static let files: [[UInt8]] = {
    let whole = try? QuantizedNetwork(quantizing: network, calibratedOn: Matrix([[1, 1, 1]]))
    return [network.safetensors(), whole?.safetensors() ?? []]
  }()

  /// Why bytes were refused by who reads this kind; `nil` if they were not.
  private func refusal(_ bytes: [UInt8], _ kind: Int) -> ModelFileError? {
    do throws(ModelFileError) {
      if kind == 0 {
        _ = try Network(safetensors: bytes)
      } else {
        _ = try QuantizedNetwork(safetensors: bytes)
      }
      return nil
    } catch { return error }
  }

  private func isOneLine(_ error: ModelFileError?) -> Bool {
    guard let message = error?.description else { return false }
    return message.count > 20 && message.count < 300
      && message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  @Test(arguments: 0...1) func `cut off at any byte is refused with one line`(kind: Int) {
    let bytes = Self.files[kind]
    #expect(refusal(bytes, kind) == nil)
    for length in bytes.indices {
      #expect(isOneLine(refusal(Array(bytes[..<length]), kind)), "\(length) bytes")
    }
  }

  @Test(arguments: 0...1) func `with any bit flipped is refused with one line`(kind: Int) {
    let bytes = Self.files[kind]
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << bit
        #expect(isOneLine(refusal(damaged, kind)), "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test(arguments: 0...1)
  func `with a byte lost, doubled or swapped is refused with one line`(kind: Int) {
    let bytes = Self.files[kind]
    for place in bytes.indices {
      var (lost, doubled, swapped) = (bytes, bytes, bytes)
      lost.remove(at: place)
      doubled.insert(doubled[place], at: place)
      swapped.swapAt(place, (place + 1) % swapped.count)
      #expect(isOneLine(refusal(lost, kind)) && isOneLine(refusal(doubled, kind)), "\(place)")
      #expect(swapped == bytes || isOneLine(refusal(swapped, kind)), "byte \(place)")
    }
  }

  @Test(arguments: 0...1)
  func `with a checksum that was made to fit is refused, or is what it says`(kind: Int) {
    let bytes = Self.files[kind]
    var generator = SplitMix64(seed: 9)
    for place in bytes.indices {
      for bit in 0..<8 {
        var forged = bytes
        forged[place] ^= 1 << bit
        if place % 3 == 0 { forged[Int(generator.next() % UInt64(bytes.count))] ^= 1 << bit }
        let refusal = refusal(sealed(forged), kind)
        #expect(refusal == nil || isOneLine(refusal), "byte \(place)")
      }
    }
  }

  @Test func `says what is wrong and what to do`() {
    func message(_ bytes: [UInt8]) -> String { refusal(bytes, 0)?.description ?? "no error" }
    func message(_ header: String, _ bytes: Int = 0) -> String {
      message(file(header, Array(repeating: 0, count: bytes)))
    }
    func tensor(_ name: String, _ type: String, _ shape: String, _ offsets: String) -> String {
      #""\#(name)":{"dtype":"\#(type)","shape":\#(shape),"data_offsets":\#(offsets)}"#
    }
    let whole = "this is no whole safetensors file: "
    #expect(
      message([1, 2])
        == whole + "it has 2 bytes, where its first 8 say how long its header is; save it again")
    #expect(
      message(Array("PK, no network".utf8)).hasPrefix(
        whole + "it says that its header has 7935465062203673424 bytes, where 6 are there"))
    let headers: [(String, Int, String)] = [
      ("[]", 0, "at byte 8 of its header, an object is due"),
      ("{} x", 0, "at byte 11 of its header, nothing more is due"),
      (#"{"a""#, 0, "at byte 12 of its header, a colon is due"),
      (#"{"a":true}"#, 0, "an object is due"), (#"{"a":-1}"#, 0, "an object is due"),
      (#"{"a":[[[[]]]]}"#, 0, "an object is due"),
      (String(repeating: "[", count: 100_000), 0, "an object is due"),
      (String(repeating: #"{"a":"#, count: 100_000), 0, "of its header is not made of dtype"),
      (#"{"a":{"shape":[-1]}}"#, 0, "a whole number is due"),
      (#"{"a":{"shape":[1.5]}}"#, 0, "a comma or ] is due"),
      (#"{"a":{"shape":[01]}}"#, 0, "a whole number is due"),
      (#"{"a":{"shape":[99999999999999999999]}}"#, 0, "a whole number is due"),
      (#"{"a":{"shape":[1,]}}"#, 0, "a whole number is due"),
      (#"{"a":{"shape":[[1]]}}"#, 0, "a whole number is due"),
      (#"{"a":{"shape":{}}}"#, 0, "a list is due"), (#"{"a":{"dtype":1}}"#, 0, "a text is due"),
      (#"{"\x":{}}"#, 0, "an escaped character is due"),
      (#"{"\ud800":{}}"#, 0, "a surrogate pair is due"),
      (#"{"\ud800\u0041":{}}"#, 0, "a surrogate pair is due"),
      (#"{"\ud800\"#, 0, "a surrogate pair is due"),
      (#"{"\u00g0":{}}"#, 0, "a hexadecimal digit is due"),
      ("{\"a\n\":1}", 0, "no control character is due"), ("{\"a", 0, "a closing quotation mark"),
      (#"{"__metadata__":{"a":1}}"#, 0, "a text is due"),
      (#"{"__metadata__":{"a":"1","a":"2"}}"#, 0, "its header has “a” twice"),
      (#"{"__metadata__":{},"__metadata__":{}}"#, 0, "its header has “__metadata__” twice"),
      (
        "{\(tensor("a", "I8", "[0]", "[0,0]")),\(tensor("a", "I8", "[0]", "[0,0]"))}", 0,
        "its header has “a” twice"
      ),
      (
        "{\(tensor("é", "I8", "[0]", "[0,0]")),\(tensor(#"\u00e9"#, "I8", "[0]", "[0,0]"))}", 0,
        "its header has “?” twice"
      ),
      (
        "{\((0...1024).map { tensor("\($0)", "I8", "[0]", "[0,0]") }.joined(separator: ","))}", 0,
        "it has more than 1024 tensors, or as many texts"
      ),
      (#"{"a":{}}"#, 0, "the entry “a” of its header is not made of dtype, shape and data_offsets"),
      (#"{"a":{"dtype":"I8","dtype":"I8"}}"#, 0, "the entry “a” of its header is not made of"),
      (#"{"a":{"dtype":"I8"}}"#, 0, "the entry “a” of its header is not made of"),
      (
        "{\(tensor("a", "BF16", "[1]", "[0,2]"))}", 2,
        "“a” has numbers of the type “BF16”, where F64, F32, I32 and I8 are read"
      ),
      ("{\(tensor("a", "F64", "[2]", "[0,8]"))}", 8, "“a” has other bytes than its shape needs"),
      (
        "{\(tensor("a", "F64", "[4294967296,4294967296]", "[0,8]"))}", 8,
        "“a” has other bytes than its shape needs"
      ),
      (
        "{\(tensor("a", "I8", "[2]", "[0,2]")),\(tensor("b", "I8", "[2]", "[1,3]"))}", 3,
        "“b” does not begin where the tensor before it ends"
      ),
      (
        "{\(tensor("a", "I8", "[2]", "[0,2]")),\(tensor("b", "I8", "[2]", "[3,5]"))}", 5,
        "“b” does not begin where the tensor before it ends"
      ),
      ("{\(tensor("a", "I8", "[2]", "[2,0]"))}", 2, "“a” does not begin where the tensor"),
      ("{\(tensor("a", "I8", "[2]", "[0,2]"))}", 3, "where its tensors end at 63; save it again"),
      (
        "{\(tensor("a", "I8", "[9223372036854775807]", "[0,9223372036854775807]"))}", 3,
        "where its tensors end at 9223372036854775807"
      ),
    ]
    for (header, bytes, expected) in headers {
      let found = message(header, bytes)
      #expect(found.hasPrefix(whole) && found.contains(expected), "\(header.prefix(99)): \(found)")
    }
    var invalid = file(#"{"a":1}"#, [])
    invalid[10] = 0xFF
    #expect(message(invalid).contains("UTF-8 is due"))
    let odd = message("{\(tensor(#"\u001b[31m\n한"#, "F64", "[]", "[0,8]"))}", 8)
    #expect(odd.contains("the tensor “?[31m??” is no weight"))
    var damaged = Self.files[0]
    damaged[damaged.count - 3] ^= 1
    #expect(
      message(damaged)
        == "the model file's checksum does not fit its content; it is damaged, save it again")
    var newer = Self.files[0]
    let place = newer.indices.first { newer[$0...].starts(with: "tanh".utf8) }!
    newer[place] = UInt8(ascii: "T")
    #expect(message(sealed(newer)).hasPrefix("the model file has the activation “Tanh”, where"))
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["SANITIZING"] == nil,
      "a sanitizer needs more memory than this test allows"))
  func `that claims to be huge is refused in little memory`() async {
    // A process of its own with room for 1 GB, where every claim of more would end it.
    await #expect(processExitsWith: .success) {
      var limit = rlimit(rlim_cur: 1 << 30, rlim_max: 1 << 30)
      guard setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { exit(2) }
      var generator = SplitMix64(seed: 4)
      for _ in 0..<1000 {
        let (rows, columns) = (generator.next() >> (generator.next() % 60 + 2), 1 << 20)
        let end = (rows >> 24) << 20
        let header =
          #"{"0.weight":{"dtype":"I8","shape":[\#(rows),\#(columns)],"data_offsets":[0,\#(end)]}}"#
        if (try? Network(safetensors: file(header, [1, 2, 3]))) != nil { exit(3) }
      }
    }
  }
}
