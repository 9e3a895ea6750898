// Files as other programs write them, and studies of them.

import Distillation
import Foundation
import Languages
import LogitFiles
import TestSupport

/// The bytes of a .npy file.
func numPy(
  _ descr: String, _ shape: String, _ numbers: [UInt8], order: String = "False", version: UInt8 = 1
) -> [UInt8] {
  var header = "{'descr': '\(descr)', 'fortran_order': \(order), 'shape': \(shape), }"
  let before = version == 1 ? 10 : 12
  header += String(repeating: " ", count: 63 - (header.utf8.count + before) % 64) + "\n"
  let length = UInt32(header.utf8.count)
  let bytes = (0..<(before - 8)).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
  return [0x93] + Array("NUMPY".utf8) + [version, 0] + bytes + Array(header.utf8) + numbers
}

/// Numbers, little-endian.
func float32(_ numbers: [Float]) -> [UInt8] {
  numbers.flatMap { withUnsafeBytes(of: $0.bitPattern.littleEndian, Array.init) }
}

func float64(_ numbers: [Double]) -> [UInt8] {
  numbers.flatMap { withUnsafeBytes(of: $0.bitPattern.littleEndian, Array.init) }
}

func whole<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
  numbers.flatMap { withUnsafeBytes(of: $0.littleEndian, Array.init) }
}

/// The bytes of a safetensors file.
func safetensors(_ header: String, _ numbers: [UInt8]) -> [UInt8] {
  whole([UInt64(header.utf8.count)]) + Array(header.utf8) + numbers
}

extension ScratchFolder {
  /// Writes bytes; the path.
  func add(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  func add(_ name: String, _ text: String) throws -> String { try add(name, Array(text.utf8)) }
}

/// What a study of files says is wrong, in a language, without the folder.
func complaint(_ files: StudyFiles, _ folder: ScratchFolder, _ language: Language) -> String? {
  do throws(LogitFileError) {
    _ = try files.material()
    return nil
  } catch {
    return error.message(in: language).replacing(folder.path + "/", with: "")
  }
}
