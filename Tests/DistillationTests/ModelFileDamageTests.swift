// A model file that was damaged, by accident or by somebody who knows the checksum: refused with
// one line, or loaded as what it says, and never believed to be larger than it is.

import Distillation
import Foundation
import Testing

@Suite struct `A damaged model file` {
  private static let bytes: [UInt8] = {
    var generator = SplitMix64(seed: 3)
    return Network(layerSizes: [8, 6, 4], activation: .tanh, using: &generator).encoded()
  }()

  /// What reading some bytes comes to.
  private func reading(_ bytes: [UInt8]) -> Result<Network, ModelFileError> {
    do { return .success(try Network(encoded: bytes)) } catch { return .failure(error) }
  }

  /// Why bytes were refused; `nil` if they were not.
  private func refusal(_ bytes: [UInt8]) -> String? {
    guard case .failure(let error) = reading(bytes) else { return nil }
    return error.description
  }

  private func isOneLine(_ message: String?) -> Bool {
    guard let message else { return false }
    return !message.isEmpty && message.count < 300 && !message.contains("\n")
  }

  @Test func `cut off at any byte is refused with one line`() {
    for length in Self.bytes.indices {
      #expect(isOneLine(refusal(Array(Self.bytes[..<length]))), "\(length) bytes")
    }
    #expect(refusal(Self.bytes) == nil)
  }

  @Test func `with any bit flipped is refused with one line`() {
    for place in Self.bytes.indices {
      for bit in 0..<8 {
        var damaged = Self.bytes
        damaged[place] ^= 1 << bit
        #expect(isOneLine(refusal(damaged)), "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test func `with a byte lost, doubled or swapped is refused with one line`() {
    for place in Self.bytes.indices {
      var (lost, doubled, swapped) = (Self.bytes, Self.bytes, Self.bytes)
      lost.remove(at: place)
      doubled.insert(doubled[place], at: place)
      swapped.swapAt(place, (place + 1) % swapped.count)
      #expect(isOneLine(refusal(lost)) && isOneLine(refusal(doubled)), "byte \(place)")
      #expect(swapped == Self.bytes || isOneLine(refusal(swapped)), "byte \(place)")
    }
  }

  @Test func `with a checksum that was made to fit is refused, or is the network that it says`() {
    for place in 0..<Self.bytes.count - 8 {
      for bit in 0..<8 {
        var forged = Array(Self.bytes.dropLast(8))
        forged[place] ^= 1 << bit
        forged = sealed(forged)
        switch reading(forged) {
        case .success(let network): #expect(network.encoded() == forged, "byte \(place)")
        case .failure(let error): #expect(isOneLine(error.description), "byte \(place)")
        }
      }
    }
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
        let count = Int(generator.next() % 64) + 1
        var head = Array("DISTILL1".utf8) + [UInt8(generator.next() % 2), 0, 0, 0]
        head += [UInt8(count), 0, 0, 0]
        for _ in 0..<count {
          head += [UInt8(generator.next() % 256), UInt8(generator.next() % 256), 0, 0]
        }
        if (try? Network(encoded: sealed(head))) != nil { exit(3) }
      }
    }
  }
}

/// The bytes with their checksum, FNV-1a, behind them.
private func sealed(_ bytes: [UInt8]) -> [UInt8] {
  let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
    ($0 ^ UInt64($1)) &* 0x100_0000_01b3
  }
  return bytes + (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
}
