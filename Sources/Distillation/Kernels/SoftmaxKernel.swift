// Softmax of many rows, in place and in two steps, as the loss needs what lies between them.
//
//   e = (z − greatest z) / T          exponents, at most 0
//   q̃ = exp(e) / Σ exp(e)             probabilities;    ln q̃ = e − ln Σ exp(e)

extension Matrix {
  /// Replaces logits z by what softmax takes the exponentials of, `(z − the row's greatest z) / T`:
  /// finite, however low the temperature, as such an exponent may be multiplied by a share of 0.
  ///
  /// - Parameter temperature: T, above 0.
  mutating func turnLogitsIntoExponents(temperature: Double) {
    precondition(temperature > 0, "a temperature is above 0, not \(temperature)")
    guard columns > 0 else { return }
    // A division takes as long as many products, so there is one.
    let limit = Double.greatestFiniteMagnitude
    let inverseTemperature = min(1 / temperature, limit)
    updateRows { _, entries in
      var greatest = entries[0]
      for logit in entries where logit > greatest { greatest = logit }
      for column in entries.indices {
        entries[column] = max((entries[column] - greatest) * inverseTemperature, -limit)
      }
    }
  }

  /// Replaces exponents by the probabilities `exp(exponent) / sum of the row's`.
  ///
  /// - Parameter sums: One for each row, from 1 to K: the result. The logarithm of a probability is
  ///   its exponent less the logarithm of its row's sum.
  mutating func turnExponentsIntoProbabilities(sums: inout [Double]) {
    precondition(sums.count == rows, "\(sums.count) sums for \(rows) rows")
    values.withUnsafeMutableBufferPointer { exponentials(UnsafeBufferPointer($0), into: $0) }
    updateRows { row, entries in
      var sum = 0.0
      for power in entries { sum += power }
      let share = 1 / sum
      for column in entries.indices { entries[column] *= share }
      sums[row] = sum
    }
  }
}
