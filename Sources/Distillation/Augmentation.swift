// Changes to the inputs that leave the label as it is, so that a teacher sees more than the data
// hold.

extension TrainingRecipe.Augmentation {
  /// Changes the rows of a batch.
  func apply(to inputs: inout Matrix, using generator: inout SplitMix64) {
    switch self {
    case .jitter:
      for row in 0..<inputs.rows where generator.uniform() < 0.5 {
        let right = generator.integer(below: 3) - 1
        let down = generator.integer(below: 3) - 1
        inputs.shiftImage(inRow: row, right: right, down: down)
      }
    }
  }
}

extension Matrix {
  /// Moves a square image that fills one row; what comes in from the edge is 0.
  ///
  /// - Parameters:
  ///   - row: The image's row; its pixels stand line by line, the top line first.
  ///   - right: How many pixels to the right, negative to the left.
  ///   - down: How many pixels down, negative up.
  public mutating func shiftImage(inRow row: Int, right: Int, down: Int) {
    let side = Int(Double(columns).squareRoot().rounded())
    precondition(side * side == columns, "\(columns) pixels are no square image")
    let image = self[row: row]
    for y in 0..<side {
      for x in 0..<side {
        let (fromX, fromY) = (x - right, y - down)
        let isInside = (0..<side).contains(fromX) && (0..<side).contains(fromY)
        self[row, y * side + x] = isInside ? image[fromY * side + fromX] : 0
      }
    }
  }
}
