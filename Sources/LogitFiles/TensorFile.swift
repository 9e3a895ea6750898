// One tensor of a safetensors file.

import Distillation

extension NumberArray {
  /// The tensor that is meant: the one that is named, else the only one that can be.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - name: What the reader named.
  ///   - option: The option that names one, for the message.
  ///   - content: What it must hold.
  /// - Throws: Why there is none, or none that is meant.
  init(
    safetensors file: MappedFile, named name: String?, option: String, content: FileContent
  ) throws(LogitFileProblem) {
    let (entries, start) = try tensors(in: file)
    let found = try tensor(of: entries, named: name, option: option, content: content)
    guard let type = ElementType(safetensors: found.type) else {
      throw .wrongType(found.type, content)
    }
    guard found.start <= found.end, found.end <= file.count - start else {
      throw .wrongLength(found: file.count - start, expected: found.end)
    }
    try self.init(file, type, shape: found.shape, bytes: start + found.start..<start + found.end)
  }
}

/// The tensors that a file says it has, and where their numbers begin.
private func tensors(
  in file: MappedFile
) throws(LogitFileProblem) -> (entries: [SafetensorsHeader.Entry], start: Int) {
  guard file.count >= 8 else { throw .cutHeader }
  let length = (0..<8).reduce(UInt64(0)) { $0 | UInt64(file.bytes[$1]) << UInt64(8 * $1) }
  guard length <= 100_000_000 else {
    throw .longHeader(bytes: Int(clamping: length), most: 100_000_000)
  }
  guard length <= UInt64(file.count - 8) else { throw .cutHeader }
  let start = 8 + Int(length)
  do throws(ModelFileError) {
    return (try SafetensorsHeader(Array(file.bytes[8..<start])[...]).entries, start)
  } catch { throw .badTensors(error) }
}

/// The one that is meant.
private func tensor(
  of entries: [SafetensorsHeader.Entry], named name: String?, option: String, content: FileContent
) throws(LogitFileProblem) -> SafetensorsHeader.Entry {
  if let name {
    if let entry = entries.first(where: { $0.name == name }) { return entry }
    throw .noTensor(name, known: entries.map(\.name))
  }
  // Scores have fractions and two dimensions, labels neither.
  let fitting = entries.filter { entry in
    let isFloating = ElementType(safetensors: entry.type)?.isFloating
    return switch content {
    case .scores: isFloating == true && entry.shape.count == 2
    case .labels: isFloating == false && entry.shape.count == 1
    }
  }
  // The only one that is there is meant, even where it will not do: then it is said why.
  let candidates = entries.count == 1 || fitting.isEmpty ? entries : fitting
  guard let first = candidates.first else { throw .noTensors(content) }
  guard candidates.count == 1 else { throw .severalTensors(candidates.map(\.name), option: option) }
  return first
}
