// Numbers in rows and columns. In this course rows are examples and columns are features, units or
// classes.

/// A dense matrix of doubles, stored row by row.
public struct Matrix: Sendable, Equatable {
  /// How many rows there are.
  public let rows: Int
  /// How many columns there are.
  public let columns: Int
  /// All entries, the first row first; the one at `(r, c)` has the index `r * columns + c`.
  public internal(set) var values: [Double]

  /// Creates a matrix from its entries, the first row first.
  public init(rows: Int, columns: Int, _ values: [Double]) {
    precondition(
      rows >= 0 && columns >= 0 && values.count == rows * columns,
      "a \(rows)×\(columns) matrix cannot hold \(values.count) values")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Creates a matrix of zeros.
  public init(zeros rows: Int, _ columns: Int) {
    self.init(rows: rows, columns: columns, Array(repeating: 0, count: rows * columns))
  }

  /// Creates a matrix from its rows, which are equally long.
  public init(_ rows: [[Double]]) {
    let columns = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() {
      precondition(
        row.count == columns, "row \(index) has \(row.count) entries, row 0 has \(columns)")
    }
    self.init(rows: rows.count, columns: columns, Array(rows.joined()))
  }

  /// The entry in a row and a column.
  public subscript(row: Int, column: Int) -> Double {
    get { values[index(row, column)] }
    set { values[index(row, column)] = newValue }
  }

  /// One row, as an array of as many entries as there are columns.
  public subscript(row row: Int) -> [Double] {
    precondition(row >= 0 && row < rows, "row \(row) of a \(rows)×\(columns) matrix")
    return Array(values[row * columns..<(row + 1) * columns])
  }

  /// The chosen rows, in the order of their numbers.
  public subscript(rows numbers: [Int]) -> Matrix {
    var chosen = Matrix(zeros: numbers.count, columns)
    chosen.gather(numbers[...], of: self)
    return chosen
  }

  /// A run of rows.
  public subscript(rows range: Range<Int>) -> Matrix {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= rows,
      "rows \(range.lowerBound)..<\(range.upperBound) of a \(rows)×\(columns) matrix")
    return Matrix(
      rows: range.count, columns: columns,
      Array(values[range.lowerBound * columns..<range.upperBound * columns]))
  }

  /// Overwrites this matrix with the chosen rows of another one, which has as many columns.
  mutating func gather(_ numbers: ArraySlice<Int>, of source: Matrix) {
    precondition(
      numbers.count == rows && source.columns == columns,
      "\(numbers.count) rows of \(source.columns) columns do not fill a \(rows)×\(columns) matrix")
    source.values.withUnsafeBufferPointer { all in
      updateRows { place, entries in
        let number = numbers[numbers.startIndex + place]
        precondition(number >= 0 && number < source.rows, "row \(number) of \(source.rows)")
        let first = number * entries.count
        // As one copy of bytes: Embedded Swift copies a slice number by number.
        UnsafeMutableRawBufferPointer(entries).copyMemory(
          from: UnsafeRawBufferPointer(
            UnsafeBufferPointer(rebasing: all[first..<first + entries.count])))
      }
    }
  }

  /// The entries of every row, one array each.
  public var rowArrays: [[Double]] { (0..<rows).map { self[row: $0] } }

  private func index(_ row: Int, _ column: Int) -> Int {
    precondition(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "entry (\(row), \(column)) of a \(rows)×\(columns) matrix")
    return row * columns + column
  }
}

// MARK: - Row by row

extension Matrix {
  /// Gives every row in turn to a kernel that changes it.
  ///
  /// Within a row an entry's place is its column. `row * columns + column` might overflow, and a
  /// loop that must look out for that is not turned into vector instructions.
  @inline(__always)
  mutating func updateRows(_ kernel: (_ row: Int, UnsafeMutableBufferPointer<Double>) -> Void) {
    let (rows, columns) = (rows, columns)
    values.withUnsafeMutableBufferPointer { all in
      for row in 0..<rows {
        kernel(row, UnsafeMutableBufferPointer(rebasing: all[row * columns..<(row + 1) * columns]))
      }
    }
  }

  /// Gives every row in turn to a kernel that reads it.
  @inline(__always)
  func readRows(_ kernel: (_ row: Int, UnsafeBufferPointer<Double>) -> Void) {
    values.withUnsafeBufferPointer { all in
      for row in 0..<rows {
        kernel(row, UnsafeBufferPointer(rebasing: all[row * columns..<(row + 1) * columns]))
      }
    }
  }
}

// MARK: - Arithmetic in place

extension Matrix {
  /// Overwrites every entry with one value.
  mutating func fill(_ value: Double) {
    values.withUnsafeMutableBufferPointer { $0.update(repeating: value) }
  }

  /// Overwrites the entries with those of a matrix of the same shape.
  mutating func copy(_ other: Matrix) {
    combine(other) { _, new in new }
  }

  /// Subtracts a matrix of the same shape.
  mutating func subtract(_ other: Matrix) {
    combine(other) { $0 - $1 }
  }

  /// Adds a multiple of a matrix of the same shape.
  mutating func add(_ other: Matrix, times factor: Double) {
    requireShape(of: other)
    values.add(other.values, times: factor)
  }

  /// Multiplies entry by entry with a matrix of the same shape.
  mutating func multiplyEntries(by other: Matrix) {
    combine(other) { $0 * $1 }
  }

  /// Multiplies every entry by one factor.
  mutating func scale(by factor: Double) {
    let count = values.count
    values.withUnsafeMutableBufferPointer { entries in
      for index in 0..<count { entries[index] *= factor }
    }
  }

  /// Replaces every entry by what it and its counterpart in a matrix of the same shape give.
  @inline(__always)
  mutating func combine(_ other: Matrix, _ operation: (Double, Double) -> Double) {
    requireShape(of: other)
    let count = values.count
    values.withUnsafeMutableBufferPointer { entries in
      other.values.withUnsafeBufferPointer { others in
        for index in 0..<count { entries[index] = operation(entries[index], others[index]) }
      }
    }
  }

  private func requireShape(of other: Matrix) {
    precondition(
      other.rows == rows && other.columns == columns,
      "\(other.rows)×\(other.columns) does not go with \(rows)×\(columns)")
  }
}
