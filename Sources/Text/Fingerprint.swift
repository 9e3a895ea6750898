// What tells the contents of one file from those of another.

/// FNV-1a of some bytes, in 64 bits: enough against accidents, and the same on every machine.
package struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
  private let hash: UInt64

  /// The fingerprint of some bytes.
  package init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.hash = hash
  }

  /// Reads what ``description`` writes.
  package init?(hexadecimal text: some StringProtocol) {
    guard let hash = UInt64(text, radix: 16) else { return nil }
    self.hash = hash
  }

  /// In base 16, without zeros in front.
  package var description: String { String(hash, radix: 16) }
}
