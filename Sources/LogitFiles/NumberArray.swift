// Numbers in rows and columns, from whatever file.

import Distillation
import Foundation

/// An array in a file: its shape, and where its numbers lie.
struct NumberArray: Sendable {
  /// Where the numbers are.
  enum Storage: Sendable {
    case file(MappedFile, ElementType, offset: Int)
    /// From text, which is read as a whole.
    case memory([Double])
  }

  var shape: [Int]
  var storage: Storage
  /// The names of the columns, where a text has them.
  var header: [String]?

  /// One array, of one type, that covers so many bytes of the file.
  init(
    _ file: MappedFile, _ type: ElementType, shape: [Int], bytes range: Range<Int>
  ) throws(LogitFileProblem) {
    var count = type.size
    for length in shape {
      let (product, isTooLarge) = count.multipliedReportingOverflow(by: length)
      guard !isTooLarge else { throw .wrongLength(found: range.count, expected: .max) }
      count = product
    }
    guard count == range.count else { throw .wrongLength(found: range.count, expected: count) }
    guard count > 0 else { throw .nothing(shape: shape) }
    self.shape = shape
    storage = .file(file, type, offset: range.lowerBound)
  }

  /// Numbers of a text.
  init(rows: Int, columns: Int, _ values: [Double], header: [String]?) {
    shape = [rows, columns]
    storage = .memory(values)
    self.header = header
  }

  /// As scores, N×K.
  func scores() throws(LogitFileProblem) -> ScoreTable {
    if case .file(_, let type, _) = storage, !type.isFloating {
      throw .wrongType("\(type)", .scores)
    }
    guard shape.count == 2 else { throw .wrongShape(shape, .scores) }
    let columns = shape[1]
    switch storage {
    case .memory(let values):
      return ScoreTable(Matrix(rows: shape[0], columns: columns, values))
    case .file(let file, let type, let offset):
      return ScoreTable(rows: shape[0], columns: columns) { row, entries in
        type.read(file.bytes, at: offset + row * columns * type.size, into: entries)
      }
    }
  }

  /// As labels, N; one column will do, too.
  func labels() throws(LogitFileProblem) -> [Int] {
    guard shape.count == 1 || shape.count == 2 && shape[1] == 1 else {
      throw .wrongShape(shape, .labels)
    }
    switch storage {
    case .file(let file, let type, let offset):
      guard !type.isFloating else { throw .wrongType("\(type)", .labels) }
      return (0..<shape[0]).map { type.integer(file.bytes, at: offset, $0) }
    case .memory(let values):
      var labels: [Int] = []
      for (row, value) in values.enumerated() {
        guard let label = Int(exactly: value) else { throw .labelNotWhole("\(value)", row: row) }
        labels.append(label)
      }
      return labels
    }
  }
}
