// The structure of a GIF file, read block by block, without any of the code under test.

import Foundation

/// How many frames a GIF has, and what its comments say.
struct GIF {
  private(set) var frames = 0
  private(set) var comments: [String] = []

  enum Damage: Error {
    case noHead
    case unknownBlock(UInt8)
    case bytesBehindTheEnd
  }

  /// Reads a whole file; throws where its blocks do not fit together.
  init(_ data: Data) throws {
    let bytes = [UInt8](data)
    guard bytes.starts(with: "GIF89a".utf8) else { throw Damage.noHead }
    var place = 13 + Self.tableSize(bytes[10])
    while bytes[place] != 0x3B {
      switch bytes[place] {
      case 0x21:
        let content = Self.blocks(bytes, from: place + 2)
        if bytes[place + 1] == 0xFE {
          comments.append(String(decoding: content.bytes, as: UTF8.self))
        }
        place = content.end
      case 0x2C:
        frames += 1
        place = Self.blocks(bytes, from: place + 11 + Self.tableSize(bytes[place + 9])).end
      case let other: throw Damage.unknownBlock(other)
      }
    }
    guard place == bytes.count - 1 else { throw Damage.bytesBehindTheEnd }
  }

  /// The bytes of a table of colours, from the flags that announce it.
  private static func tableSize(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  /// Blocks that each begin with their length, up to the empty one.
  private static func blocks(_ bytes: [UInt8], from start: Int) -> (bytes: [UInt8], end: Int) {
    var (content, place) = ([UInt8](), start)
    while bytes[place] != 0 {
      content += bytes[(place + 1)...(place + Int(bytes[place]))]
      place += Int(bytes[place]) + 1
    }
    return (content, place + 1)
  }
}
