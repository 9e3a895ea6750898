// The safetensors format: tensors with names, and texts that describe them.
//
//   offset  bytes  what
//   0       8      N, the length of the header, little-endian
//   8       N      the header, JSON: for every tensor
//                    "name": {"dtype": "F64", "shape": [16, 64], "data_offsets": [0, 8192]}
//                  and texts in "__metadata__": {"key": "value"}; spaces fill it up
//   8 + N          the numbers of the tensors, little-endian, rows one after the other
//
// Offsets count from the end of the header. The tensors cover everything behind it: no holes, no
// overlap, nothing after the last. Source: https://github.com/huggingface/safetensors, *Format*.

/// The tensors and texts of a safetensors file.
struct Safetensors {
  /// The types of numbers that are read and written.
  enum Element: String, CaseIterable {
    case float64 = "F64"
    case float32 = "F32"
    case int32 = "I32"
    case int8 = "I8"

    var size: Int {
      switch self {
      case .float64: 8
      case .float32, .int32: 4
      case .int8: 1
      }
    }
  }

  /// Numbers with a name and a shape.
  struct Tensor {
    let name: String
    let element: Element
    let shape: [Int]
    let bytes: ArraySlice<UInt8>
  }

  var tensors: [Tensor] = []
  var metadata: [(key: String, value: JSON.Text)] = []

  /// A text of the metadata.
  func text(_ key: String) -> JSON.Text? { metadata.first { $0.key == key }?.value }
}

// MARK: - Reading

extension Safetensors {
  /// The longest header that the format's own library reads.
  private static let longestHeader = 100_000_000

  /// Reads a file.
  ///
  /// - Throws: ``ModelFileError`` for everything that the format does not allow.
  init(_ bytes: [UInt8]) throws(ModelFileError) {
    guard bytes.count >= 8 else { throw .tooShort(bytes.count) }
    let length = UInt64(littleEndian: bytes[..<8])
    guard length <= UInt64(min(bytes.count - 8, Safetensors.longestHeader)) else {
      throw .headerTooLong(length, available: bytes.count - 8)
    }
    let start = 8 + Int(length)
    guard case .object(let members) = try JSONReader.value(of: bytes[8..<start]) else {
      throw .badHeader(at: 8, "an object")
    }
    var entries: [(name: String, entry: Entry)] = []
    for member in members {
      if member.key == "__metadata__" {
        metadata = try Safetensors.texts(of: member)
      } else {
        entries.append((member.key, try Entry(member)))
      }
    }
    entries.sort { ($0.entry.start, $0.entry.end) < ($1.entry.start, $1.entry.end) }
    var end = 0
    for (name, entry) in entries {
      guard entry.start == end, entry.end >= end else { throw .notAdjacent(name) }
      guard entry.end - end == entry.size else { throw .wrongExtent(name) }
      end = entry.end
    }
    // Only now: what the entries say can be more than there is.
    guard end == bytes.count - start else {
      let (expected, isTooLarge) = start.addingReportingOverflow(end)
      throw .wrongLength(found: bytes.count, expected: isTooLarge ? .max : expected)
    }
    tensors = entries.map { name, entry in
      Tensor(
        name: name, element: entry.element, shape: entry.shape,
        bytes: bytes[start + entry.start..<start + entry.end])
    }
  }

  private static func texts(
    of member: JSON.Member
  ) throws(ModelFileError) -> [(key: String, value: JSON.Text)] {
    guard case .object(let members) = member.value else { throw .badEntry(member.key) }
    var texts: [(key: String, value: JSON.Text)] = []
    for text in members {
      guard case .text(let value) = text.value else { throw .badEntry(member.key) }
      texts.append((text.key, value))
    }
    return texts
  }
}

/// What a header says of a tensor.
private struct Entry {
  let element: Safetensors.Element
  let shape: [Int]
  let start: Int
  let end: Int
  /// The bytes that type and shape need; `nil` for more than can be counted.
  var size: Int? {
    var size = element.size
    for length in shape {
      let (product, isTooLarge) = size.multipliedReportingOverflow(by: length)
      if isTooLarge { return nil }
      size = product
    }
    return size
  }

  init(_ member: JSON.Member) throws(ModelFileError) {
    guard case .object(let parts) = member.value, parts.count == 3 else {
      throw .badEntry(member.key)
    }
    func part(_ key: String) -> JSON? { parts.first { $0.key == key }?.value }
    guard
      case .text(let type)? = part("dtype"), let shape = numbers(part("shape")),
      let offsets = numbers(part("data_offsets")), offsets.count == 2
    else { throw .badEntry(member.key) }
    guard let element = Safetensors.Element(rawValue: type.value) else {
      throw .unknownType(type.value, of: member.key)
    }
    self.element = element
    self.shape = shape
    start = offsets[0]
    end = offsets[1]
  }
}

private func numbers(_ value: JSON?) -> [Int]? {
  guard case .list(let entries)? = value else { return nil }
  var numbers: [Int] = []
  for entry in entries {
    guard case .number(let number) = entry else { return nil }
    numbers.append(number)
  }
  return numbers
}

// MARK: - Writing

extension Safetensors {
  /// Adds a tensor behind the others.
  mutating func append<Number: FixedWidthInteger>(
    _ name: String, _ element: Element, _ shape: [Int], bits: [Number]
  ) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(bits.count * element.size)
    for number in bits { bytes.append(littleEndian: number) }
    tensors.append(Tensor(name: name, element: element, shape: shape, bytes: bytes[...]))
  }

  /// The file.
  ///
  /// - Parameter texts: The metadata; keys and values as JSON has them between quotation marks, as
  ///   have the names of the tensors.
  /// - Returns: Header and tensors.
  func encoded(metadata texts: [(key: String, value: String)]) -> [UInt8] {
    let metadata = texts.map { "\"\($0.key)\":\"\($0.value)\"" }
    var entries = ["\"__metadata__\":{\(metadata.joined(separator: ","))}"]
    var place = 0
    for tensor in tensors {
      let shape = tensor.shape.map { "\($0)" }.joined(separator: ",")
      let end = place + tensor.bytes.count
      entries.append(
        "\"\(tensor.name)\":{\"dtype\":\"\(tensor.element.rawValue)\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(place),\(end)]}")
      place = end
    }
    var header = Array("{\(entries.joined(separator: ","))}".utf8)
    // Doubles begin at multiples of 8.
    while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(header.count))
    bytes += header
    for tensor in tensors { bytes += tensor.bytes }
    return bytes
  }
}

extension FixedWidthInteger {
  /// The number that some bytes are, the least significant first.
  init(littleEndian bytes: ArraySlice<UInt8>) {
    self = 0
    for byte in bytes.reversed() { self = self << 8 | Self(truncatingIfNeeded: byte) }
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
