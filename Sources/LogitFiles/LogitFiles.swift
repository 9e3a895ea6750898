// Files of a model: scores, labels, names. Each is read, never written, and every number of it is
// looked at before a lesson is told about it.

import Distillation
import Foundation

/// Opens an array in a file.
private func array(
  in path: String, tensor: String?, option: String, content: FileContent
) throws(LogitFileProblem) -> NumberArray {
  let file = try MappedFile(path)
  let ending = (path as NSString).pathExtension
  if file.starts(with: Array("PK\u{3}\u{4}".utf8)) { throw .archive }
  guard let kind = FileKind(ending: ending) else { throw .unknownKind(ending) }
  if kind == .text, file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
    throw .wideText
  }
  guard file.kind == kind || kind == .safetensors && file.kind == nil else {
    throw .otherKind(expected: kind, found: file.kind)
  }
  if tensor != nil && kind != .safetensors { throw .tensorOption(option: option) }
  switch kind {
  case .numpy: return try NumberArray(numpy: file, content: content)
  case .text: return try TextTable(file).array
  case .safetensors:
    return try NumberArray(safetensors: file, named: tensor, option: option, content: content)
  }
}

extension NumberArray {
  /// The array of a .npy file.
  fileprivate init(numpy file: MappedFile, content: FileContent) throws(LogitFileProblem) {
    let header = try NumPyHeader(file)
    let (order, name) = (header.type.prefix(1), header.type.dropFirst())
    if header.type.contains("O") { throw .objects }
    guard let type = ElementType(numpy: name) else { throw .wrongType(header.type, content) }
    if order == ">" && type.size > 1 { throw .bigEndian(header.type) }
    // Rows or columns of length 1 lie alike in both orders.
    if header.isColumnOrder && header.shape.filter({ $0 > 1 }).count > 1 { throw .columnOrder }
    try self.init(file, type, shape: header.shape, bytes: header.start..<file.count)
  }
}

/// The files of a study, as the reader names them.
public struct StudyFiles: Sendable {
  /// The teacher's scores.
  public var teacher: String
  /// The class of each example.
  public var labels: String?
  /// The student's scores.
  public var student: String?
  /// The classes' names, one a line.
  public var classes: String?
  /// Which tensors are meant in safetensors files.
  public var tensors: (teacher: String?, labels: String?, student: String?)

  /// Names the files.
  public init(
    teacher: String, labels: String? = nil, student: String? = nil, classes: String? = nil,
    tensors: (teacher: String?, labels: String?, student: String?) = (nil, nil, nil)
  ) {
    (self.teacher, self.labels, self.student) = (teacher, labels, student)
    (self.classes, self.tensors) = (classes, tensors)
  }

  /// Reads and checks all of them.
  ///
  /// - Throws: The first thing that is wrong, and in which file.
  public func material() throws(LogitFileError) -> StudyMaterial {
    let (scores, header) = try about(teacher) { () throws(LogitFileProblem) in
      try Self.scores(teacher, tensor: tensors.teacher, option: "--tensor")
    }
    var material = StudyMaterial(teacher: scores)
    if let labels {
      material.labels = try about(labels) { () throws(LogitFileProblem) in
        try Self.labels(labels, tensor: tensors.labels, for: scores)
      }
    }
    if let student {
      material.student = try about(student) { () throws(LogitFileProblem) in
        let (other, _) = try Self.scores(
          student, tensor: tensors.student, option: "--student-tensor")
        guard other.rows == scores.rows, other.columns == scores.columns else {
          throw .otherShape(
            found: [other.rows, other.columns], expected: [scores.rows, scores.columns])
        }
        return other
      }
    }
    if let classes {
      material.classes = try about(classes) { () throws(LogitFileProblem) in
        try Self.names(in: classes, count: scores.columns)
      }
    } else if let header, Set(header).count == scores.columns,
      !header.allSatisfy({ Int($0) != nil })
    {
      material.classes = header
    }
    return material
  }

  private func about<Result>(
    _ path: String, _ work: () throws(LogitFileProblem) -> Result
  ) throws(LogitFileError) -> Result {
    do throws(LogitFileProblem) { return try work() } catch {
      throw LogitFileError(path: path, problem: error)
    }
  }

  private static func scores(
    _ path: String, tensor: String?, option: String
  ) throws(LogitFileProblem) -> (Scores, header: [String]?) {
    let array = try array(in: path, tensor: tensor, option: option, content: .scores)
    let table = try array.scores()
    do throws(ScoreFault) { return (try Scores(checking: table), array.header) } catch {
      throw .fault(error)
    }
  }

  private static func labels(
    _ path: String, tensor: String?, for scores: Scores
  ) throws(LogitFileProblem) -> [Int] {
    let labels = try array(in: path, tensor: tensor, option: "--label-tensor", content: .labels)
      .labels()
    guard labels.count == scores.rows else {
      throw .labelCount(found: labels.count, examples: scores.rows)
    }
    let classes = scores.columns
    guard let wrong = labels.firstIndex(where: { $0 < 0 || $0 >= classes }) else { return labels }
    if labels.min() == 1, labels.max() == classes { throw .labelsFromOne(classes: classes) }
    throw .labelOutside(labels[wrong], row: wrong, classes: classes)
  }

  /// Names, one a line; lines without anything at the end do not count.
  private static func names(in path: String, count: Int) throws(LogitFileProblem) -> [String] {
    let file = try MappedFile(path)
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) { throw .wideText }
    var names: [String] = []
    for (index, line) in TextLines(file.bytes).enumerated() {
      guard let name = String(validating: line, as: UTF8.self) else {
        throw .notUTF8(line: index + 1)
      }
      names.append(name.trimmingCharacters(in: .whitespaces))
    }
    while names.last?.isEmpty == true { names.removeLast() }
    var lines: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      guard !name.isEmpty else { throw .nameMissing(line: index + 1) }
      if let first = lines[name] { throw .nameTwice(name, first: first, second: index + 1) }
      lines[name] = index + 1
    }
    guard names.count == count else { throw .nameCount(found: names.count, classes: count) }
    return names
  }
}
