// Matrix products and sums, by BLAS: the one door to it.

import CBLAS

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
      "the product of \(m)×\(k) and \(right.rows)×\(right.columns) "
        + "does not fit into \(rows)×\(columns)")
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

/// A product with a transposed right factor, and the room that it needs, so that it allocates
/// nothing.
///
/// Where there is AVX-512, OpenBLAS multiplies small matrices as they stand, all but these, which
/// it copies first. To transpose the smaller side before, as `left · rightᵀ = (right · leftᵀ)ᵀ`,
/// takes 4 % from a teacher's step there, and adds as much with the kernels for AVX2.
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

/// Keeps OpenBLAS to the thread that calls it: at the sizes of this course more threads only wait
/// for each other, and the experiments use the other cores for other seeds.
private let oneThread: Void = openblas_set_num_threads(1)
