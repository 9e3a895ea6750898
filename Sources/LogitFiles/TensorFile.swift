// One tensor of a safetensors file.

import Distillation

extension NumberArray {
  /// The tensor that is meant: the one that is named, else the only one that can be.
  ///
  /// - Parameters:
  ///   - name: What the reader named.
  ///   - option: The option that names one, for the message.
  init(
    safetensors file: MappedFile, named name: String?, option: String, content: FileContent
  ) throws(LogitFileProblem) {
    let header: SafetensorsHeader
    guard file.count >= 8 else { throw .cutHeader }
    let length = (0..<8).reduce(UInt64(0)) { $0 | UInt64(file.bytes[$1]) << UInt64(8 * $1) }
    guard length <= 100_000_000 else {
      throw .longHeader(bytes: Int(clamping: length), most: 100_000_000)
    }
    guard length <= UInt64(file.count - 8) else { throw .cutHeader }
    let start = 8 + Int(length)
    do throws(ModelFileError) {
      header = try SafetensorsHeader(Array(file.bytes[8..<start])[...])
    } catch { throw .badTensors("\(error)") }
    let entries = header.entries
    let found: SafetensorsHeader.Entry
    if let name {
      guard let entry = entries.first(where: { $0.name == name }) else {
        throw .noTensor(name, known: entries.map(\.name))
      }
      found = entry
    } else {
      // Scores have fractions and two dimensions, labels neither.
      let fitting = entries.filter { entry in
        let isFloating = NumberType(safetensors: entry.type)?.isFloating
        return switch content {
        case .scores: isFloating == true && entry.shape.count == 2
        case .labels: isFloating == false && entry.shape.count == 1
        }
      }
      guard let entry = entries.count == 1 ? entries.first : fitting.first else {
        throw entries.isEmpty
          ? .noTensors(content) : .severalTensors(entries.map(\.name), option: option)
      }
      guard entries.count == 1 || fitting.count == 1 else {
        throw .severalTensors(fitting.map(\.name), option: option)
      }
      found = entry
    }
    guard let type = NumberType(safetensors: found.type) else {
      throw .wrongType(found.type, content)
    }
    guard found.start <= found.end, found.end <= file.count - start else {
      throw .wrongLength(found: file.count - start, expected: found.end)
    }
    try self.init(file, type, shape: found.shape, bytes: start + found.start..<start + found.end)
  }
}
