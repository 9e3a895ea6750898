import Distillation
import Testing

@Suite struct `A matrix` {
  let matrix = Matrix([[1.0, 2, 3], [4, 5, 6]])

  @Test func `entries stand row by row`() {
    #expect(matrix.rows == 2 && matrix.columns == 3)
    #expect(matrix.values == [1, 2, 3, 4, 5, 6])
    #expect(matrix[1, 0] == 4)
    #expect(matrix[row: 1] == [4, 5, 6])
    #expect(matrix.rowArrays == [[1, 2, 3], [4, 5, 6]])
    #expect(matrix[rows: [1, 1, 0]] == Matrix([[4.0, 5, 6], [4, 5, 6], [1, 2, 3]]))
    #expect(Matrix(rows: 2, columns: 3, [1, 2, 3, 4, 5, 6]) == matrix)
  }

  @Test func `an entry can be changed without touching a copy`() {
    var changed = matrix
    changed[0, 2] = 9
    #expect(changed.values == [1, 2, 9, 4, 5, 6])
    #expect(matrix[0, 2] == 3)
  }

  @Test func `a product is rows times columns`() {
    let product = matrix * Matrix([[1.0, 0], [2, 1], [0, -1]])
    #expect(product == Matrix([[5.0, -1], [14, -1]]))
  }

  @Test(arguments: [(1, 1, 1), (3, 5, 2), (17, 9, 33), (32, 64, 128), (1, 64, 10)])
  func `a product of any shape is the sum of products`(m: Int, k: Int, n: Int) {
    var generator = SplitMix64(seed: 1)
    let left = normalMatrix(m, k, using: &generator)
    let right = normalMatrix(k, n, using: &generator)
    let product = left * right
    for row in 0..<m {
      for column in 0..<n {
        let expected = (0..<k).reduce(0) { $0 + left[row, $1] * right[$1, column] }
        #expect(isClose(product[row, column], expected, relative: 1e-12, absolute: 1e-13))
      }
    }
  }

  @Test func `empty matrices have products too`() {
    #expect(Matrix(zeros: 0, 3) * Matrix(zeros: 3, 2) == Matrix(zeros: 0, 2))
    #expect(Matrix(zeros: 2, 0) * Matrix(zeros: 0, 2) == Matrix([[0.0, 0], [0, 0]]))
    #expect(Matrix([]).rows == 0)
  }

  @Test func `factors that do not fit are refused with both shapes`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(zeros: 2, 3) * Matrix(zeros: 2, 4)
    }
    #expect(message(of: result).contains("the product of 2×3 and 2×4 does not fit into 2×4"))
  }

  @Test func `values that do not fill the shape are refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(rows: 2, columns: 3, [1, 2, 3, 4])
    }
    #expect(message(of: result).contains("a 2×3 matrix cannot hold 4 values"))
  }

  @Test func `rows of unequal length are refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix([[1, 2], [3]])
    }
    #expect(message(of: result).contains("row 1 has 1 entries, row 0 has 2"))
  }

  @Test func `a place outside is refused`() async {
    let entry = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(zeros: 2, 3)[0, 3]
    }
    #expect(message(of: entry).contains("entry (0, 3) of a 2×3 matrix"))
    let row = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Matrix(zeros: 2, 3)[row: 2]
    }
    #expect(message(of: row).contains("row 2 of a 2×3 matrix"))
  }
}

@Suite struct `Moving an image` {
  /// Pixels 1 … 9 in a square of three.
  private func moved(right: Int, down: Int) -> [Double] {
    var images = Matrix([[0.0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 2, 3, 4, 5, 6, 7, 8, 9]])
    images.shiftImage(inRow: 1, right: right, down: down)
    #expect(images[row: 0] == Array(repeating: 0, count: 9))
    return images[row: 1]
  }

  @Test func `pixels move and zeros come in from the edge`() {
    #expect(moved(right: 0, down: 0) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(moved(right: 1, down: 0) == [0, 1, 2, 0, 4, 5, 0, 7, 8])
    #expect(moved(right: -1, down: 0) == [2, 3, 0, 5, 6, 0, 8, 9, 0])
    #expect(moved(right: 0, down: 1) == [0, 0, 0, 1, 2, 3, 4, 5, 6])
    #expect(moved(right: 0, down: -1) == [4, 5, 6, 7, 8, 9, 0, 0, 0])
    #expect(moved(right: 1, down: -1) == [0, 4, 5, 0, 7, 8, 0, 0, 0])
    #expect(moved(right: 3, down: 0) == Array(repeating: 0, count: 9))
  }

  @Test func `what is no square image is refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      var image = Matrix(zeros: 1, 10)
      image.shiftImage(inRow: 0, right: 1, down: 0)
    }
    #expect(message(of: result).contains("10 pixels are no square image"))
  }
}
