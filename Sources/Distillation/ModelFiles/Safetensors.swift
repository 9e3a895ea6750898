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
  var metadata: [SafetensorsHeader.Text] = []

  /// A text of the metadata.
  func text(_ key: String) -> SafetensorsHeader.Text? { metadata.first { $0.key == key } }
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
    let header = try SafetensorsHeader(bytes[8..<start])
    let entries = header.entries
    var end = 0
    for place in entries.indices.sorted(by: { isBefore(entries[$0], entries[$1]) }) {
      let entry = entries[place]
      guard entry.start == end, entry.end >= end else { throw .notAdjacent(entry.name) }
      guard try entry.end - end == size(of: entry) else { throw .wrongExtent(entry.name) }
      end = entry.end
    }
    // Only now: what the entries say can be more than there is.
    guard end == bytes.count - start else {
      let (expected, isTooLarge) = start.addingReportingOverflow(end)
      throw .wrongLength(found: bytes.count, expected: isTooLarge ? .max : expected)
    }
    for entry in entries {
      tensors.append(
        Tensor(
          name: entry.name, element: try element(of: entry), shape: entry.shape,
          bytes: bytes[start + entry.start..<start + entry.end]))
    }
    metadata = header.metadata
  }
}

private func element(
  of entry: SafetensorsHeader.Entry
) throws(ModelFileError) -> Safetensors.Element {
  guard let element = Safetensors.Element(rawValue: entry.type) else {
    throw .unknownType(entry.type, of: entry.name)
  }
  return element
}

/// The bytes that type and shape need; `nil` for more than can be counted.
private func size(of entry: SafetensorsHeader.Entry) throws(ModelFileError) -> Int? {
  var size = try element(of: entry).size
  for length in entry.shape {
    let (product, isTooLarge) = size.multipliedReportingOverflow(by: length)
    if isTooLarge { return nil }
    size = product
  }
  return size
}

private func isBefore(_ one: SafetensorsHeader.Entry, _ other: SafetensorsHeader.Entry) -> Bool {
  (one.start, one.end) < (other.start, other.end)
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
