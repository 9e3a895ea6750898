import Distillation
import Testing

@Suite struct `Examples of a data set` {
  let examples = Examples(
    inputs: Matrix([[0.0, 0], [1, 10], [2, 20], [3, 30], [4, 40], [5, 50]]),
    labels: [2, 0, 2, 0, 0, 2], classCount: 3)

  @Test func `counts name every class, those without examples too`() {
    #expect(examples.count == 6)
    #expect(examples.countsPerClass == [3, 0, 3])
  }

  @Test func `chosen examples keep inputs and labels together, in the wanted order`() {
    let chosen = examples[[4, 0, 4]]
    #expect(chosen.inputs == Matrix([[4.0, 40], [0, 0], [4, 40]]))
    #expect(chosen.labels == [0, 2, 0])
    #expect(chosen.classCount == 3)
    #expect(examples[1..<3] == examples[[1, 2]])
    #expect(examples[2..<2].count == 0)
  }

  @Test func `taking some of each class takes the first ones and keeps their order`() {
    let digits = Digits.trainingAndValidation.taking(perClass: 5)
    #expect(digits.countsPerClass == Array(repeating: 5, count: 10))
    #expect(digits[0..<10] == Digits.all[0..<10])
    let all = Examples(inputs: examples.inputs, labels: [1, 0, 1, 0, 0, 1], classCount: 2)
    #expect(all.taking(perClass: 2).inputs == Matrix([[0.0, 0], [1, 10], [2, 20], [3, 30]]))
    #expect(all.taking(perClass: 0).count == 0)
  }

  @Test func `a shuffle moves inputs and labels together`() {
    var generator = SplitMix64(seed: 1)
    let shuffled = examples.shuffled(using: &generator)
    #expect(shuffled != examples)
    for row in 0..<6 {
      let original = Int(shuffled.inputs[row, 0])
      #expect(shuffled.labels[row] == examples.labels[original])
      #expect(shuffled.inputs[row, 1] == Double(10 * original))
    }
    #expect((0..<6).map { shuffled.inputs[$0, 0] }.sorted() == [0, 1, 2, 3, 4, 5])
  }

  @Test func `labels that do not go with the inputs are refused with both shapes`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Examples(inputs: Matrix(zeros: 3, 2), labels: [0, 1], classCount: 2)
    }
    #expect(message(of: result).contains("2 labels for 3×2 inputs"))
  }

  @Test func `a label beyond the classes is refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Examples(inputs: Matrix(zeros: 2, 2), labels: [0, 4], classCount: 4)
    }
    #expect(message(of: result).contains("label 4 of 4 classes"))
  }

  @Test func `more examples than a class has are refused`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Digits.validation.taking(perClass: 18)
    }
    #expect(message(of: result).contains("18 examples wanted of class 2, which has 17"))
  }
}
