// The format in which a board takes its flash's contents: a line for 16 bytes, with its address and
// a checksum. Source: Intel, Hexadecimal Object File Format Specification, 1988.

/// Bytes with their addresses.
struct IntelHex {
  private let pieces: [(address: UInt32, bytes: ArraySlice<UInt8>)]

  init(_ pieces: [(address: UInt32, bytes: ArraySlice<UInt8>)]) { self.pieces = pieces }

  private enum Kind: UInt8 {
    case data = 0
    case end = 1
    /// The upper 16 bits of the addresses that follow.
    case upperAddress = 4
  }

  /// The file.
  var text: String {
    var lines: [String] = []
    var upper: UInt32 = 0
    for (address, bytes) in pieces {
      var place = address
      var rest = bytes
      while !rest.isEmpty {
        if place >> 16 != upper {
          upper = place >> 16
          let half = UInt16(truncatingIfNeeded: upper)
          lines.append(line(.upperAddress, at: 0, [UInt8(half >> 8), UInt8(half & 0xFF)]))
        }
        // A line ends where the upper half of the address changes.
        let room = min(16, Int(0x1_0000 - place & 0xFFFF))
        let piece = rest.prefix(room)
        lines.append(line(.data, at: UInt16(place & 0xFFFF), Array(piece)))
        place += UInt32(piece.count)
        rest = rest.dropFirst(piece.count)
      }
    }
    return (lines + [line(.end, at: 0, [])]).map { $0 + "\r\n" }.joined()
  }

  private func line(_ kind: Kind, at address: UInt16, _ bytes: [UInt8]) -> String {
    let record =
      [UInt8(bytes.count), UInt8(address >> 8), UInt8(address & 0xFF), kind.rawValue] + bytes
    // With it, all bytes of the line sum up to 0.
    let checksum = 0 &- record.reduce(0, &+)
    return ":" + (record + [checksum]).map(Self.twoDigits).joined()
  }

  private static func twoDigits(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return text.count == 1 ? "0" + text : text
  }
}
