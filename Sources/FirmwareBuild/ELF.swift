// What the linker wrote, as far as the flash and the table of parts need it.
//
// Source: Tool Interface Standard, Executable and Linking Format 1.2, for 32 bits, little-endian.

/// An executable file.
struct ELF {
  /// A section with a place in memory.
  struct Section: Equatable {
    var name: String
    var address: UInt32
    var size: Int
    /// Where its bytes are in the file; `nil` where it has none, as variables that begin with 0.
    var bytes: Range<Int>?
  }

  /// What is put into memory before the start.
  struct Segment {
    /// Where it is kept: in the flash.
    var address: UInt32
    var bytes: Range<Int>
  }

  /// The sections with a place in memory, in the order of the file; empty ones are left out.
  let sections: [Section]
  /// What has to be put into memory, in the order of addresses.
  let segments: [Segment]
  /// The file.
  let file: [UInt8]

  /// Reads a file.
  ///
  /// - Throws: Where it is no executable of 32 bits, or ends too soon.
  init(_ file: [UInt8]) throws(FirmwareFault) {
    self.file = file
    let reader = Reader(file: file)
    guard file.starts(with: [0x7F, 0x45, 0x4C, 0x46, 1, 1]) else { throw .badFile }
    let (programs, headers) = (try reader.word(28), try reader.word(32))
    let (programSize, programCount) = (try reader.half(42), try reader.half(44))
    let (headerSize, headerCount) = (try reader.half(46), try reader.half(48))
    let names = try reader.word(headers + headerSize * (try reader.half(50)) + 16)

    var sections: [Section] = []
    for index in 0..<headerCount {
      let header = headers + index * headerSize
      let (kind, flags) = (try reader.word(header + 4), try reader.word(header + 8))
      let (place, size) = (try reader.word(header + 16), try reader.word(header + 20))
      // Only what takes memory; 8 is the kind of sections without bytes in the file.
      guard flags & 2 != 0, size > 0 else { continue }
      if kind != 8 { try reader.check(place, size) }
      sections.append(
        Section(
          name: try reader.text(names + (try reader.word(header))),
          address: UInt32(try reader.word(header + 12)), size: size,
          bytes: kind == 8 ? nil : place..<place + size))
    }
    self.sections = sections

    var segments: [Segment] = []
    for index in 0..<programCount {
      let header = programs + index * programSize
      let (kind, place) = (try reader.word(header), try reader.word(header + 4))
      let size = try reader.word(header + 16)
      guard kind == 1, size > 0 else { continue }
      try reader.check(place, size)
      segments.append(
        Segment(address: UInt32(try reader.word(header + 12)), bytes: place..<place + size))
    }
    self.segments = segments.sorted { $0.address < $1.address }
  }
}

/// Reads numbers out of a file, little-endian.
private struct Reader {
  let file: [UInt8]

  func check(_ place: Int, _ size: Int) throws(FirmwareFault) {
    guard place >= 0, size >= 0, place + size <= file.count else { throw .badFile }
  }

  func word(_ place: Int) throws(FirmwareFault) -> Int {
    try check(place, 4)
    return (0..<4).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }
  }

  func half(_ place: Int) throws(FirmwareFault) -> Int {
    try check(place, 2)
    return Int(file[place]) | Int(file[place + 1]) << 8
  }

  func text(_ place: Int) throws(FirmwareFault) -> String {
    try check(place, 1)
    return String(decoding: file[place...].prefix { $0 != 0 }, as: UTF8.self)
  }
}
