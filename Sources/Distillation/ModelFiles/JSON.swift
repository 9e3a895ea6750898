// The part of JSON (RFC 8259) that the header of a safetensors file is made of: objects, lists,
// texts, and whole numbers from 0 on. Everything else has no meaning there and is refused, as are
// a key that stands twice in its object and what is nested deeper than a header can be.

/// A value of a header.
indirect enum JSON {
  case object([Member])
  case list([JSON])
  case text(Text)
  case number(Int)

  /// A key with its value.
  struct Member {
    let key: String
    let value: JSON
  }

  /// A text, and the bytes between its quotation marks.
  struct Text {
    let value: String
    let place: Range<Int>
  }
}

/// Reads one value from bytes that hold nothing else.
struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// An object holds the tensors, one of these their properties, and one of these a list.
  private static let deepest = 3

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// The value that the bytes spell.
  static func value(of bytes: ArraySlice<UInt8>) throws(ModelFileError) -> JSON {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.place == bytes.endIndex else { throw .badHeader(at: reader.place, "nothing more") }
    return value
  }

  private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      place += 1
    }
  }

  /// Takes a byte, after space, if it is there.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(ModelFileError) -> JSON {
    if take("\"") { return .text(try text()) }
    if let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      return .number(try number())
    }
    let isObject = take("{")
    guard isObject || take("[") else {
      throw .badHeader(at: place, "an object, a list, a text or a whole number")
    }
    guard depth < JSONReader.deepest else {
      throw .badHeader(at: place - 1, "at most \(JSONReader.deepest) levels")
    }
    return isObject
      ? .object(try members(depth: depth + 1)) : .list(try entries(depth: depth + 1))
  }

  private mutating func entries(depth: Int) throws(ModelFileError) -> [JSON] {
    var entries: [JSON] = []
    if take("]") { return entries }
    repeat { entries.append(try value(depth: depth)) } while take(",")
    guard take("]") else { throw .badHeader(at: place, "a comma or ]") }
    return entries
  }

  private mutating func members(depth: Int) throws(ModelFileError) -> [JSON.Member] {
    var members: [JSON.Member] = []
    if take("}") { return members }
    repeat {
      guard take("\"") else { throw .badHeader(at: place, "a key in quotation marks") }
      let key = try text().value
      guard take(":") else { throw .badHeader(at: place, "a colon") }
      members.append(JSON.Member(key: key, value: try value(depth: depth)))
    } while take(",")
    guard take("}") else { throw .badHeader(at: place, "a comma or }") }
    // Sorted, not each with each: a header may have millions.
    let keys = members.map { Array($0.key.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    for (one, other) in zip(keys, keys.dropFirst()) where one == other {
      throw .duplicateKey(String(decoding: one, as: UTF8.self))
    }
    return members
  }

  private mutating func number() throws(ModelFileError) -> Int {
    let start = place
    var number = 0
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooLarge) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      // A leading zero is none of JSON's.
      guard !isTooLarge, !isStillTooLarge, place == start || bytes[start] != UInt8(ascii: "0")
      else { throw .badHeader(at: start, "a whole number") }
      number = sum
      place += 1
    }
    guard next != UInt8(ascii: "."), next != UInt8(ascii: "e"), next != UInt8(ascii: "E") else {
      throw .badHeader(at: start, "a whole number")
    }
    return number
  }

  /// The text behind an opening quotation mark.
  private mutating func text() throws(ModelFileError) -> JSON.Text {
    let start = place
    var units: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        let value = String(decoding: units, as: UTF8.self)
        // What is no UTF-8 would have been replaced.
        guard value.utf8.elementsEqual(units) else { throw .badHeader(at: start, "UTF-8") }
        return JSON.Text(value: value, place: start..<place - 1)
      case UInt8(ascii: "\\"): units += try escaped()
      case 0..<0x20: throw .badHeader(at: place - 1, "no control characters")
      default: units.append(byte)
      }
    }
    throw .badHeader(at: place, "a closing quotation mark")
  }

  /// What stands for a character behind a backslash, as UTF-8.
  private mutating func escaped() throws(ModelFileError) -> [UInt8] {
    let start = place - 1
    guard let byte = next else { throw .badHeader(at: start, "an escaped character") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var code = try fourDigits()
      if (0xD800..<0xDC00).contains(code), next == UInt8(ascii: "\\") {
        place += 1
        guard next == UInt8(ascii: "u") else { throw .badHeader(at: start, "a surrogate pair") }
        place += 1
        let low = try fourDigits()
        guard (0xDC00..<0xE000).contains(low) else {
          throw .badHeader(at: start, "a surrogate pair")
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else {
        throw .badHeader(at: start, "a surrogate pair")
      }
      return Array(String(Character(scalar)).utf8)
    default: throw .badHeader(at: start, "an escaped character")
    }
  }

  private mutating func fourDigits() throws(ModelFileError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = hexadecimalDigit(byte) else {
        throw .badHeader(at: place, "four hexadecimal digits")
      }
      code = code << 4 + UInt32(digit)
      place += 1
    }
    return code
  }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
