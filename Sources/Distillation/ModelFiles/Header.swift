// The header of a safetensors file, read as strictly as it is written: the part of JSON (RFC 8259)
// that it is made of, and nothing else. An object of tensors, each with a text, and two lists of
// whole numbers; and one object of texts. As nothing nests deeper, nothing here calls itself.

/// What a header says.
package struct SafetensorsHeader {
  /// What it says of a tensor.
  package struct Entry {
    /// What the tensor is called.
    package let name: String
    /// Its type of numbers, as the format names it: `F32`.
    package let type: String
    /// Its lengths, the outermost first.
    package let shape: [Int]
    /// Its first byte, counted from the end of the header.
    package let start: Int
    /// The byte behind its last one.
    package let end: Int
  }

  /// A text of the metadata, and the bytes between its quotation marks.
  struct Text {
    let key: String
    let value: String
    let place: Range<Int>
  }

  /// The tensors, in the order of the header.
  package private(set) var entries: [Entry] = []
  private(set) var metadata: [Text] = []

  /// More than any network has that is read here; so names may be compared each with each.
  private static let mostEntries = 1024

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// Reads a header.
  ///
  /// - Throws: ``ModelFileError`` where it is not made as it should be.
  package init(_ bytes: ArraySlice<UInt8>) throws(ModelFileError) {
    self.bytes = bytes
    place = bytes.startIndex
    var hasMetadata = false
    try expect("{", "an object")
    if !take("}") {
      repeat {
        let name = try key()
        if name == "__metadata__" {
          guard !hasMetadata else { throw .duplicateKey(name) }
          hasMetadata = true
          try readMetadata()
        } else {
          for entry in entries where entry.name == name { throw .duplicateKey(name) }
          guard entries.count < SafetensorsHeader.mostEntries else { throw .tooManyTensors }
          entries.append(try entry(name))
        }
      } while take(",")
      try expect("}", "a comma or }")
    }
    skipSpace()
    guard place == bytes.endIndex else { throw .badHeader(at: place, "nothing more") }
  }

  // MARK: Parts

  private mutating func readMetadata() throws(ModelFileError) {
    try expect("{", "an object")
    if take("}") { return }
    repeat {
      let key = try key()
      for text in metadata where text.key == key { throw .duplicateKey(key) }
      guard metadata.count < SafetensorsHeader.mostEntries else { throw .tooManyTensors }
      try expect("\"", "a text")
      let start = place
      let value = try text()
      metadata.append(Text(key: key, value: value, place: start..<place - 1))
    } while take(",")
    try expect("}", "a comma or }")
  }

  private mutating func entry(_ name: String) throws(ModelFileError) -> Entry {
    var type: String?
    var shape: [Int]?
    var offsets: [Int]?
    try expect("{", "an object")
    if take("}") { throw .badEntry(name) }
    repeat {
      switch try key() {
      case "dtype" where type == nil:
        try expect("\"", "a text")
        type = try text()
      case "shape" where shape == nil: shape = try numbers()
      case "data_offsets" where offsets == nil: offsets = try numbers()
      default: throw .badEntry(name)
      }
    } while take(",")
    try expect("}", "a comma or }")
    guard let type, let shape, let offsets, offsets.count == 2 else { throw .badEntry(name) }
    return Entry(name: name, type: type, shape: shape, start: offsets[0], end: offsets[1])
  }

  private mutating func numbers() throws(ModelFileError) -> [Int] {
    var numbers: [Int] = []
    try expect("[", "a list")
    if take("]") { return numbers }
    repeat { numbers.append(try number()) } while take(",")
    try expect("]", "a comma or ]")
    return numbers
  }

  private mutating func key() throws(ModelFileError) -> String {
    try expect("\"", "a key in quotation marks")
    let key = try text()
    try expect(":", "a colon")
    return key
  }

  // MARK: Characters

  private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      place += 1
    }
  }

  /// Takes a character, after space, if it is there.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func expect(
    _ character: Unicode.Scalar, _ name: String
  ) throws(ModelFileError) {
    guard take(character) else { throw .badHeader(at: place, name) }
  }

  private mutating func number() throws(ModelFileError) -> Int {
    skipSpace()
    let start = place
    var number = 0
    while let byte = next, byte >= 0x30 && byte <= 0x39 {
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isStillTooLarge) = tens.addingReportingOverflow(Int(byte - 0x30))
      // A leading zero is none of JSON's.
      guard !isTooLarge, !isStillTooLarge, place == start || bytes[start] != 0x30 else {
        throw .badHeader(at: start, "a whole number")
      }
      number = sum
      place += 1
    }
    guard place > start else { throw .badHeader(at: start, "a whole number") }
    return number
  }

  /// The text behind an opening quotation mark.
  private mutating func text() throws(ModelFileError) -> String {
    let start = place
    var units: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        let value = String(decoding: units, as: UTF8.self)
        // What is no UTF-8 would have been replaced.
        guard value.utf8.elementsEqual(units) else { throw .badHeader(at: start, "UTF-8") }
        return value
      case UInt8(ascii: "\\"): units += try escaped()
      case 0..<0x20: throw .badHeader(at: place - 1, "no control character")
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
      if code >> 10 == 0x36, next == UInt8(ascii: "\\") {
        // The two halves of a character beyond the first 65 536.
        place += 2
        guard bytes.indices.contains(place - 1), bytes[place - 1] == UInt8(ascii: "u") else {
          throw .badHeader(at: start, "a surrogate pair")
        }
        let low = try fourDigits()
        guard low >> 10 == 0x37 else { throw .badHeader(at: start, "a surrogate pair") }
        code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
      }
      guard let scalar = Unicode.Scalar(code) else {
        throw .badHeader(at: start, "a surrogate pair")
      }
      return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw .badHeader(at: start, "an escaped character")
    }
  }

  private mutating func fourDigits() throws(ModelFileError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = hexadecimalDigit(byte) else {
        throw .badHeader(at: place, "a hexadecimal digit")
      }
      code = code << 4 + UInt32(digit)
      place += 1
    }
    return code
  }
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
