import Distillation
import Testing

@Suite struct `The digits` {
  @Test func `all images are there, with the labels of the original`() {
    #expect(Digits.all.count == 1797)
    #expect(Digits.all.inputs.columns == 64 && Digits.all.classCount == 10)
    #expect(Digits.classes == ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])
    #expect(Digits.all.countsPerClass == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180])
    #expect(Digits.all.labels.prefix(12) == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1])
    #expect(Digits.all.labels.suffix(5) == [9, 0, 8, 9, 8])
  }

  @Test func `the pixels have the check sums of the original`() {
    // Computed from the file with Python; the weights find a pixel or an image out of place.
    let inputs = Digits.all.inputs
    let pixels = inputs.values.map { Int($0 * 8) }
    #expect(pixels.map { Double($0) / 8 } == inputs.values)
    #expect(pixels.min() == 0 && pixels.max() == 16)
    #expect(pixels.reduce(0, +) == 561_718)
    let byPlace = pixels.enumerated().reduce(0) { $0 + ($1.offset % 64 + 1) * $1.element }
    #expect(byPlace == 18_222_371)
    let byImage = pixels.enumerated().reduce(0) { $0 + ($1.offset / 64 + 1) * $1.element }
    #expect(byImage == 503_904_265)
  }

  @Test func `the parts follow one another without gap or overlap`() {
    #expect(Digits.training == Digits.all[0..<1000])
    #expect(Digits.validation == Digits.all[1000..<1200])
    #expect(Digits.trainingAndValidation == Digits.all[0..<1200])
    #expect(Digits.test == Digits.all[1200..<1797])
    #expect(Digits.training.countsPerClass == [99, 102, 100, 104, 98, 100, 101, 99, 98, 99])
    #expect(Digits.validation.countsPerClass == [20, 19, 17, 17, 22, 23, 19, 19, 21, 23])
    #expect(Digits.test.countsPerClass == [59, 61, 60, 62, 61, 59, 61, 61, 55, 58])
  }

  @Test func `an image has its ink where the file has it`() {
    // The first test image, a 7, line 1201 of the file.
    let expected: [[Double]] = [
      [0, 0, 12, 16, 16, 12, 0, 0],
      [0, 0, 6, 4, 10, 13, 1, 0],
      [0, 0, 0, 0, 13, 9, 0, 0],
      [0, 0, 5, 9, 16, 16, 12, 0],
      [0, 3, 16, 16, 11, 3, 0, 0],
      [0, 0, 7, 13, 0, 0, 0, 0],
      [0, 0, 11, 8, 0, 0, 0, 0],
      [0, 0, 16, 3, 0, 0, 0, 0],
    ].map { row in row.map { $0 / 16 } }
    #expect(Digits.image(of: 1200) == expected)
    #expect(Digits.image(of: 0, in: Digits.test) == expected)
    #expect(Digits.image(Digits.test.inputs[row: 0]) == expected)
    #expect(Digits.test.labels[0] == 7)
  }

  @Test func `inputs that are no image are refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Digits.image([1, 2, 3])
    }
    #expect(message(of: result).contains("an image has 64 pixels, not 3"))
  }
}
