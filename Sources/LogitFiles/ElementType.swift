// Numbers as they lie in a file: little-endian, at any address.

import Foundation

/// A type of numbers.
enum ElementType: Sendable, Equatable {
  case float16, brainFloat16, float32, float64
  case int8, int16, int32, int64
  case uint8, uint16, uint32, uint64

  /// Bytes a number.
  var size: Int {
    switch self {
    case .int8, .uint8: 1
    case .float16, .brainFloat16, .int16, .uint16: 2
    case .float32, .int32, .uint32: 4
    case .float64, .int64, .uint64: 8
    }
  }

  /// Whether it has fractions, as scores have.
  var isFloating: Bool {
    switch self {
    case .float16, .brainFloat16, .float32, .float64: true
    default: false
    }
  }

  /// A type by NumPy's letter and size: `f4`, `i8`, `u1`.
  init?(numpy name: some StringProtocol) {
    switch name {
    case "f2": self = .float16
    case "f4": self = .float32
    case "f8": self = .float64
    default: self.init(integer: String(name), unit: 1)
    }
  }

  /// A type by the name of safetensors: `F32`, `BF16`, `I64`.
  init?(safetensors name: String) {
    switch name {
    case "F16": self = .float16
    case "BF16": self = .brainFloat16
    case "F32": self = .float32
    case "F64": self = .float64
    default: self.init(integer: name.lowercased(), unit: 8)
    }
  }

  /// `i` or `u` and the size, in so many units a byte.
  private init?(integer name: String, unit: Int) {
    guard let first = name.first, let number = Int(name.dropFirst()) else { return nil }
    switch (first, number) {
    case ("i", 1 * unit): self = .int8
    case ("i", 2 * unit): self = .int16
    case ("i", 4 * unit): self = .int32
    case ("i", 8 * unit): self = .int64
    case ("u", 1 * unit): self = .uint8
    case ("u", 2 * unit): self = .uint16
    case ("u", 4 * unit): self = .uint32
    case ("u", 8 * unit): self = .uint64
    default: return nil
    }
  }

  /// Writes numbers that begin at a byte.
  func read(
    _ bytes: UnsafeRawBufferPointer, at offset: Int, into result: UnsafeMutableBufferPointer<Double>
  ) {
    switch self {
    case .float64: copy(bytes, offset, result) { (bits: UInt64) in Double(bitPattern: bits) }
    case .float32:
      copy(bytes, offset, result) { (bits: UInt32) in Double(Float(bitPattern: bits)) }
    case .brainFloat16:
      copy(bytes, offset, result) { (bits: UInt16) in
        Double(Float(bitPattern: UInt32(bits) << 16))
      }
    case .float16: copy(bytes, offset, result) { (bits: UInt16) in halfPrecision(bits) }
    default:
      for index in result.indices { result[index] = Double(integer(bytes, at: offset, index)) }
    }
  }

  /// A whole number; one above what `Int` holds is that.
  func integer(_ bytes: UnsafeRawBufferPointer, at offset: Int, _ index: Int) -> Int {
    func load<Bits: FixedWidthInteger>(_ type: Bits.Type) -> Int {
      Int(
        clamping: Bits(
          littleEndian: bytes.loadUnaligned(
            fromByteOffset: offset + index * size, as: Bits.self)))
    }
    return switch self {
    case .int8: load(Int8.self)
    case .int16: load(Int16.self)
    case .int32: load(Int32.self)
    case .int64: load(Int64.self)
    case .uint8: load(UInt8.self)
    case .uint16: load(UInt16.self)
    case .uint32: load(UInt32.self)
    case .uint64: load(UInt64.self)
    default: preconditionFailure("fractions are no whole numbers")
    }
  }
}

@inline(__always)
private func copy<Bits: FixedWidthInteger>(
  _ bytes: UnsafeRawBufferPointer, _ offset: Int, _ result: UnsafeMutableBufferPointer<Double>,
  _ number: (Bits) -> Double
) {
  let size = MemoryLayout<Bits>.size
  for index in result.indices {
    let bits = bytes.loadUnaligned(fromByteOffset: offset + index * size, as: Bits.self)
    result[index] = number(Bits(littleEndian: bits))
  }
}

// IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. Not `Float16`, which Swift
// lacks on some processors.
private func halfPrecision(_ bits: UInt16) -> Double {
  let fraction = Double(bits & 0x3FF)
  let magnitude: Double =
    switch bits >> 10 & 0x1F {
    case 0: fraction * 0x1p-24
    case 0x1F: fraction == 0 ? .infinity : .nan
    case let exponent:
      (1024 + fraction) * Double(sign: .plus, exponent: Int(exponent) - 25, significand: 1)
    }
  return bits >> 15 == 1 ? -magnitude : magnitude
}
