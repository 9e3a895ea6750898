// What several of these tests need.

import Distillation
import Foundation
import Testing

/// Whether two numbers agree to a relative tolerance, or to an absolute one where they are tiny.
func isClose(
  _ found: Double, _ expected: Double, relative: Double = 1e-12, absolute: Double = 1e-14
) -> Bool {
  let error = abs(found - expected)
  return error <= absolute || error <= relative * abs(expected)
}

/// Whether all numbers agree, and there are as many.
func isClose(
  _ found: [Double], _ expected: [Double], relative: Double = 1e-12, absolute: Double = 1e-14
) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy {
      isClose($0, $1, relative: relative, absolute: absolute)
    }
}

/// Whether two matrices have one shape and agree entry by entry.
func isClose(
  _ found: Matrix, _ expected: Matrix, relative: Double = 1e-12, absolute: Double = 1e-14
) -> Bool {
  found.rows == expected.rows && found.columns == expected.columns
    && isClose(found.values, expected.values, relative: relative, absolute: absolute)
}

/// A matrix whose entries are a function of their row and column.
func matrix(_ rows: Int, _ columns: Int, _ entry: (Double, Double) -> Double) -> Matrix {
  var result = Matrix(zeros: rows, columns)
  for row in 0..<rows {
    for column in 0..<columns { result[row, column] = entry(Double(row), Double(column)) }
  }
  return result
}

/// A matrix of normal numbers.
func normalMatrix(
  _ rows: Int, _ columns: Int, scale: Double = 1, using generator: inout SplitMix64
) -> Matrix {
  Matrix(
    rows: rows, columns: columns, (0..<rows * columns).map { _ in scale * generator.normal() })
}

/// The derivative of a function at 0, from two values each at two distances: the error falls with
/// h⁴.
func centralDifference(step: Double = 1e-3, _ function: (Double) -> Double) -> Double {
  let near = function(step / 2) - function(-step / 2)
  let far = function(step) - function(-step)
  return (8 * near - far) / (6 * step)
}

/// The distance between two numbers, in representable numbers.
func unitsInLastPlace(_ a: Double, _ b: Double) -> UInt64 {
  func ordered(_ value: Double) -> Int64 {
    let bits = Int64(bitPattern: value.bitPattern)
    return bits < 0 ? Int64.min - bits : bits
  }
  return (ordered(a) - ordered(b)).magnitude
}

/// What a child process that was expected to fail wrote to standard error.
func message(of result: ExitTest.Result?) -> String {
  String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
}

/// A file of numbers computed elsewhere, read from beside these tests.
func fixture<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  let file = folder.appending(path: name)
  return try JSONDecoder().decode(type, from: Data(contentsOf: file))
}
