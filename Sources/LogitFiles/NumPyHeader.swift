// The header of a .npy file.
//
//   offset  bytes  what
//   0       6      \x93NUMPY
//   6       2      version: 1.0, 2.0 or 3.0
//   8       2 (4)  length of the header, little-endian; four bytes from version 2 on
//   10 (12)        a Python dictionary: {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
//
// Source: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html

import Foundation

/// What the header says.
struct NumPyHeader: Equatable {
  /// What every file begins with.
  static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)
  /// More than any header of one array has.
  static let longest = 1 << 16

  var type: String
  var isColumnOrder: Bool
  var shape: [Int]
  /// Where the numbers begin.
  var start: Int

  init(_ file: MappedFile) throws(LogitFileProblem) {
    guard file.count >= 12 else { throw .cutHeader }
    let version = Int(file.bytes[6])
    guard (1...3).contains(version) else { throw .unknownVersion(version) }
    let lengthSize = version == 1 ? 2 : 4
    let length = (0..<lengthSize).reduce(0) { $0 | Int(file.bytes[8 + $1]) << (8 * $1) }
    guard length <= NumPyHeader.longest else {
      throw .longHeader(bytes: length, most: NumPyHeader.longest)
    }
    start = 8 + lengthSize + length
    guard file.count >= start else { throw .cutHeader }
    let text = String(decoding: file.bytes[8 + lengthSize..<start], as: UTF8.self)
    guard let descr = NumPyHeader.value(of: "descr", in: text) else {
      throw .badHeader(part: "descr")
    }
    if descr.hasPrefix("[") { throw .records }
    guard descr.count > 2, descr.first == "'" || descr.first == "\"" else {
      throw .badHeader(part: "descr")
    }
    type = String(descr.dropFirst().prefix { $0 != "'" && $0 != "\"" })
    switch NumPyHeader.value(of: "fortran_order", in: text) {
    case .some(let value) where value.hasPrefix("True"): isColumnOrder = true
    case .some(let value) where value.hasPrefix("False"): isColumnOrder = false
    default: throw .badHeader(part: "fortran_order")
    }
    guard let numbers = NumPyHeader.value(of: "shape", in: text), numbers.hasPrefix("("),
      let end = numbers.firstIndex(of: ")")
    else { throw .badHeader(part: "shape") }
    shape = []
    for number in numbers[numbers.index(after: numbers.startIndex)..<end].split(separator: ",") {
      let digits = number.filter { $0 != " " && $0 != "L" }
      if digits.isEmpty { continue }
      guard let length = Int(digits), length >= 0 else { throw .badHeader(part: "shape") }
      shape.append(length)
    }
  }

  /// What stands behind a key.
  private static func value(of key: String, in text: String) -> Substring? {
    for quote in ["'", "\""] {
      guard let found = text.range(of: quote + key + quote) else { continue }
      let rest = text[found.upperBound...].drop { $0 == " " }
      guard rest.first == ":" else { continue }
      return rest.dropFirst().drop { $0 == " " }
    }
    return nil
  }
}
