// Matrix products and sums, by the course's own kernels in C: the one door to them.

import CKernels

extension [Double] {
  /// Adds a multiple of as many values.
  mutating func add(_ others: [Double], times factor: Double) {
    precondition(others.count == count, "\(others.count) values do not go with \(count)")
    add_multiple(&self, others, factor, others.count)
  }

  /// Overwrites the values with the sums of a matrix's columns.
  ///
  /// - Parameters:
  ///   - matrix: As many columns as there are values.
  ///   - keeping: The factor of the sums so far, which are added; 0 ignores them.
  mutating func setColumnSums(of matrix: Matrix, keeping: Double) {
    precondition(
      count == matrix.columns, "\(count) sums for a \(matrix.rows)×\(matrix.columns) matrix")
    sum_columns(matrix.values, matrix.rows, matrix.columns, keeping, &self)
  }
}

// MARK: - Products

extension Matrix {
  /// Overwrites this matrix, M×N, with the product of an M×K and a K×N matrix.
  mutating func setProduct(_ left: Matrix, _ right: Matrix) {
    setProduct(left, isTransposed: false, right, keeping: 0)
  }

  /// Overwrites this matrix, M×N, with the product of a K×M matrix, transposed, and a K×N matrix.
  ///
  /// The entries so far are added, times `keeping`; 0 ignores them.
  mutating func setProduct(transposed left: Matrix, _ right: Matrix, keeping: Double) {
    setProduct(left, isTransposed: true, right, keeping: keeping)
  }

  private mutating func setProduct(
    _ left: Matrix, isTransposed: Bool, _ right: Matrix, keeping: Double
  ) {
    let (m, k) = isTransposed ? (left.columns, left.rows) : (left.rows, left.columns)
    precondition(
      k == right.rows && m == rows && right.columns == columns,
      "the product of \(m)×\(k) and \(right.rows)×\(right.columns) "
        + "does not fit into \(rows)×\(columns)")
    multiply_matrices(
      left.values, isTransposed ? 1 : 0, right.values, m, columns, k, keeping, &values)
  }

  /// Overwrites this matrix, M×N, with an N×M matrix, transposed.
  fileprivate mutating func setTransposed(_ other: Matrix) {
    precondition(
      rows == other.columns && columns == other.rows,
      "a transposed \(other.rows)×\(other.columns) matrix is not \(rows)×\(columns)")
    transpose_matrix(other.values, other.rows, other.columns, &values)
  }
}

/// A product with a transposed right factor, and the room that it needs, so that it allocates
/// nothing.
///
/// The kernels go along the rows of the right factor, so something is transposed before: what has
/// fewer entries, as `left · rightᵀ = (right · leftᵀ)ᵀ`.
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
  return sum_of_products(left, right, left.count)
}
