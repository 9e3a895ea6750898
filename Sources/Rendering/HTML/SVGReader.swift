// Reads the SVG that gnuplot writes. No parser for all of XML: declarations and comments are passed
// over, and anything that is not well-formed ends the reading. (Foundation's XML parser would add a
// system library to what learners install.)

struct SVGReader {
  /// The document is not what gnuplot writes; the line is where that was noticed.
  struct Failure: Error, Equatable {
    var line: Int
  }

  private let bytes: [UInt8]
  private var position = 0

  /// The picture in the document.
  static func read(_ document: String) throws(Failure) -> SVGElement {
    var reader = SVGReader(bytes: Array(document.utf8))
    return try reader.document()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func document() throws(Failure) -> SVGElement {
    try skipOutside()
    guard sees("<svg"), let picture = try element() else { throw failure }
    try skipOutside()
    if position < bytes.count { throw failure }
    return picture
  }

  /// What may stand before, between and behind elements, and means nothing.
  private mutating func skipOutside() throws(Failure) {
    while position < bytes.count {
      if isSpace(bytes[position]) {
        position += 1
      } else if sees("<?") {
        try skip(behind: "?>")
      } else if sees("<!--") {
        try skip(behind: "-->")
      } else if sees("<!DOCTYPE") {
        try skip(behind: ">")
      } else {
        return
      }
    }
  }

  /// The element that begins here.
  private mutating func element() throws(Failure) -> SVGElement? {
    try expect("<")
    var element = SVGElement(name: try name(), attributes: [])
    while true {
      skipSpace()
      if sees("/>") {
        position += 2
        return element
      }
      if sees(">") {
        position += 1
        break
      }
      let attribute = try name()
      skipSpace()
      try expect("=")
      skipSpace()
      element.attributes.append(.init(name: attribute, value: try quoted()))
    }
    while !sees("</") {
      if position >= bytes.count { throw failure }
      if sees("<!--") {
        try skip(behind: "-->")
      } else if sees("<") {
        if let child = try self.element() { element.children.append(.element(child)) }
      } else {
        let text = try text(until: UInt8(ascii: "<"))
        // Space between elements is layout of the file; space between words is in `text` elements.
        if element.name == "text" || element.name == "tspan" || !text.allSatisfy(\.isWhitespace) {
          element.children.append(.text(text))
        }
      }
    }
    position += 2
    if try name() != element.name { throw failure }
    skipSpace()
    try expect(">")
    return element
  }

  // MARK: Pieces

  private mutating func name() throws(Failure) -> String {
    let start = position
    while position < bytes.count, isName(bytes[position]) { position += 1 }
    if start == position { throw failure }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quoted() throws(Failure) -> String {
    guard position < bytes.count, sees("\"") || sees("'") else { throw failure }
    let quote = bytes[position]
    position += 1
    let value = try text(until: quote)
    position += 1
    return value
  }

  /// The text up to a sign, which must come, with its references resolved.
  private mutating func text(until end: UInt8) throws(Failure) -> String {
    guard let stop = bytes[position...].firstIndex(of: end) else { throw failure }
    var result: [UInt8] = []
    while position < stop {
      if bytes[position] == UInt8(ascii: "&") {
        result += Array(String(try reference(before: stop)).utf8)
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func reference(before stop: Int) throws(Failure) -> Unicode.Scalar {
    guard let end = bytes[position..<stop].firstIndex(of: UInt8(ascii: ";")) else { throw failure }
    let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    position = end + 1
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let number =
        name.hasPrefix("#x")
        ? UInt32(name.dropFirst(2), radix: 16)
        : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
      guard let scalar = number.flatMap(Unicode.Scalar.init) else { throw failure }
      return scalar
    }
  }

  private func sees(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func expect(_ text: String) throws(Failure) {
    if !sees(text) { throw failure }
    position += text.utf8.count
  }

  private mutating func skip(behind text: String) throws(Failure) {
    while !sees(text) {
      if position >= bytes.count { throw failure }
      position += 1
    }
    position += text.utf8.count
  }

  private mutating func skipSpace() {
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool { [9, 10, 13, 32].contains(byte) }

  private func isName(_ byte: UInt8) -> Bool {
    byte >= 128 || [45, 46, 58, 95].contains(byte) || (48...57).contains(byte)
      || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private var failure: Failure {
    Failure(line: 1 + bytes[..<min(position, bytes.count)].count { $0 == 10 })
  }
}
