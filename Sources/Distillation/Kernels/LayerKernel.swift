// What a layer does to its sums: + b for every row, then the activation.

import CKernels

extension Matrix {
  /// Adds one value for each column to every row.
  mutating func addToEveryRow(_ addends: [Double]) {
    precondition(addends.count == columns, "\(addends.count) addends for \(columns) columns")
    add_to_every_row(&values, rows, columns, addends)
  }

  /// Replaces every sum by what the activation makes of it.
  mutating func apply(_ activation: Network.Activation) {
    values.withUnsafeMutableBufferPointer { entries in
      switch activation {
      case .relu: rectify(entries.baseAddress, entries.count)
      case .tanh: hyperbolicTangents(UnsafeBufferPointer(entries), into: entries)
      }
    }
  }
}
