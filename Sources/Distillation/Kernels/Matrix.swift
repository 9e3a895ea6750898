// Numbers in rows and columns. In this course rows are examples and columns are features, units or classes.

import CBLAS

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
        _ = entries.update(fromContentsOf: all[first..<first + entries.count])
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
  /// Within a row an entry's place is its column. `row * columns + column` might overflow, and a loop that must look
  /// out for that is not turned into vector instructions.
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

extension [Double] {
  /// Adds a multiple of as many values.
  mutating func add(_ others: [Double], times factor: Double) {
    precondition(others.count == count, "\(others.count) values do not go with \(count)")
    _ = oneThread
    cblas_daxpy(blasint(count), factor, others, 1, &self, 1)
  }

  /// Overwrites the values with the sums of a matrix's columns.
  ///
  /// - Parameters:
  ///   - matrix: As many columns as there are values.
  ///   - ones: A one for each row of the matrix: the sums are 1ᵀ · matrix.
  ///   - keeping: The factor of the sums so far, which are added.
  mutating func setColumnSums(of matrix: Matrix, ones: [Double], keeping: Double) {
    precondition(
      count == matrix.columns && ones.count == matrix.rows,
      "\(count) sums and \(ones.count) ones for a \(matrix.rows)×\(matrix.columns) matrix")
    guard !matrix.values.isEmpty else { return }
    _ = oneThread
    cblas_dgemv(
      CblasRowMajor, CblasTrans, blasint(matrix.rows), blasint(matrix.columns),
      1, matrix.values, blasint(matrix.columns), ones, 1, keeping, &self, 1)
  }
}

// MARK: - Products

extension Matrix {
  /// Overwrites this matrix, M×N, with the product of an M×K and a K×N matrix.
  mutating func setProduct(_ left: Matrix, _ right: Matrix) {
    setProduct(left, CblasNoTrans, right, keeping: 0)
  }

  /// Overwrites this matrix, M×N, with the product of a K×M matrix, transposed, and a K×N matrix.
  ///
  /// The entries so far are added, times `keeping`.
  mutating func setProduct(transposed left: Matrix, _ right: Matrix, keeping: Double) {
    setProduct(left, CblasTrans, right, keeping: keeping)
  }

  /// OpenBLAS multiplies, as a careful loop in Swift takes more than twice as long.
  private mutating func setProduct(
    _ left: Matrix, _ transpose: CBLAS_TRANSPOSE, _ right: Matrix, keeping: Double
  ) {
    let isTransposed = transpose == CblasTrans
    let (m, k) = isTransposed ? (left.columns, left.rows) : (left.rows, left.columns)
    precondition(
      k == right.rows && m == rows && right.columns == columns,
      "the product of \(m)×\(k) and \(right.rows)×\(right.columns) does not fit into \(rows)×\(columns)"
    )
    guard !values.isEmpty, k > 0 else { return scale(by: keeping) }
    _ = oneThread
    cblas_dgemm(
      CblasRowMajor, transpose, CblasNoTrans, blasint(m), blasint(columns), blasint(k),
      1, left.values, blasint(left.columns), right.values, blasint(columns),
      keeping, &values, blasint(columns))
  }

  /// Overwrites this matrix, M×N, with an N×M matrix, transposed.
  fileprivate mutating func setTransposed(_ other: Matrix) {
    precondition(
      rows == other.columns && columns == other.rows,
      "a transposed \(other.rows)×\(other.columns) matrix is not \(rows)×\(columns)")
    guard !values.isEmpty else { return }
    cblas_domatcopy(
      CblasRowMajor, CblasTrans, blasint(columns), blasint(rows),
      1, other.values, blasint(rows), &values, blasint(columns))
  }
}

/// A product with a transposed right factor, and the room that it needs, so that it allocates nothing.
///
/// Where there is AVX-512, OpenBLAS multiplies small matrices as they stand, all but these, which it copies first. To
/// transpose the smaller side before, as `left · rightᵀ = (right · leftᵀ)ᵀ`, takes 4 % from a teacher's step there, and
/// adds as much with the kernels for AVX2.
struct TransposingProduct: Sendable {
  private let transposesRight: Bool
  private var factor: Matrix
  private var product: Matrix

  /// Makes room for the product of an M×K matrix and a transposed N×K matrix.
  init(m: Int, n: Int, k: Int) {
    transposesRight = n * k <= m * k + m * n
    factor = Matrix(zeros: k, transposesRight ? n : m)
    product = transposesRight ? Matrix(zeros: 0, 0) : Matrix(zeros: n, m)
  }

  /// Overwrites a matrix, M×N, with the product of an M×K matrix and an N×K matrix, transposed.
  mutating func set(_ result: inout Matrix, _ left: Matrix, transposed right: Matrix) {
    if transposesRight {
      factor.setTransposed(right)
      result.setProduct(left, factor)
    } else {
      factor.setTransposed(left)
      product.setProduct(right, factor)
      result.setTransposed(product)
    }
  }
}

/// The matrix product; the left factor has as many columns as the right one has rows.
public func * (left: Matrix, right: Matrix) -> Matrix {
  var product = Matrix(zeros: left.rows, right.columns)
  product.setProduct(left, right)
  return product
}

/// `Σ xᵢ yᵢ` of equally many numbers.
func dotProduct(_ left: [Double], _ right: [Double]) -> Double {
  precondition(left.count == right.count, "\(left.count) numbers and \(right.count)")
  _ = oneThread
  return cblas_ddot(blasint(left.count), left, 1, right, 1)
}

/// Keeps OpenBLAS to the thread that calls it: at the sizes of this course more threads only wait for each other, and
/// the experiments use the other cores for other seeds.
private let oneThread: Void = openblas_set_num_threads(1)
