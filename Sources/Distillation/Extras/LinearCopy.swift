// What soft labels give away. A linear teacher says q̃ = softmax((x W + b) / T). Each soft label
// tells, for every class k,
//
//   T · ln(q̃ₖ / q̃₀) = x · (wₖ − w₀) + (bₖ − b₀)
//
// which is a linear equation in D + 1 unknowns, whatever the temperature. With D + 1 examples there
// are as many equations as unknowns, and the teacher can be computed. Source of the idea: Tramèr et
// al. 2016 (arXiv 1609.02943), who copied models behind prediction services by solving equations.
//
//   A = [1 X], N×(D+1)    Y = T · ln(q̃ / q̃₀), N×K    parameters = Aᵀ (A Aᵀ)⁻¹ Y

import CMathematics

/// The linear network that gives these soft labels to these inputs.
///
/// With fewer inputs than unknowns there are many such networks; this one has the smallest
/// parameters. Those of class 0 are all 0, as a number added to all logits changes no soft label.
///
/// - Parameters:
///   - softLabels: The teacher's answers, N×K, each share above 0.
///   - inputs: What it was asked about, N×D: at most D + 1 examples, none a mixture of the others.
/// - Returns: A network of one layer, D×K. If the teacher is linear and N = D + 1, it says what the
///   teacher says of any input, up to rounding.
public func linearCopy(answering softLabels: SoftLabels, to inputs: Matrix) -> Network {
  precondition(
    softLabels.count == inputs.rows,
    "\(softLabels.count) soft labels for \(inputs.rows) inputs")
  precondition(
    inputs.rows <= inputs.columns + 1,
    "\(inputs.rows) inputs are more than the \(inputs.columns + 1) unknowns of a class")
  let rows = inputs.rowArrays.map { [1] + $0 }
  let gaps = softLabels.probabilities.rowArrays.map { shares in
    shares.map { share in
      precondition(share > 0, "a share of \(share) has no logarithm")
      return softLabels.temperature * log(share / shares[0])
    }
  }
  let products = Matrix(rows.map { row in rows.map { dotProduct(row, $0) } })
  let factors = solved(products, Matrix(gaps))
  var parameters = Matrix(zeros: inputs.columns + 1, softLabels.classCount)
  parameters.setProduct(transposed: Matrix(rows), factors, keeping: 0)
  let weights = Array(1..<parameters.rows)
  return Network(layers: [
    Network.Layer(weights: parameters[rows: weights], biases: parameters[row: 0])
  ])
}

/// Solves S · Z = Y for a symmetric, positive definite S, by Cholesky's S = L Lᵀ.
private func solved(_ matrix: Matrix, _ right: Matrix) -> Matrix {
  let n = matrix.rows
  var lower = Matrix(zeros: n, n)
  for row in 0..<n {
    for column in 0...row {
      var rest = matrix[row, column]
      for k in 0..<column { rest -= lower[row, k] * lower[column, k] }
      if column < row {
        lower[row, column] = rest / lower[column, column]
      } else {
        precondition(rest > 1e-12 * matrix[row, row], "input \(row) is a mixture of those before")
        lower[row, row] = rest.squareRoot()
      }
    }
  }
  var solution = right
  for column in 0..<right.columns {
    for row in 0..<n {
      for k in 0..<row { solution[row, column] -= lower[row, k] * solution[k, column] }
      solution[row, column] /= lower[row, row]
    }
    for row in (0..<n).reversed() {
      for k in (row + 1)..<n { solution[row, column] -= lower[k, row] * solution[k, column] }
      solution[row, column] /= lower[row, row]
    }
  }
  return solution
}
