import Distillation
import Foundation
import Testing

@Suite struct `A copy from soft labels` {
  /// A linear teacher with weights of a size at which no share is tiny.
  private static func teacher(_ sizes: [Int], using generator: inout SplitMix64) -> Network {
    var network = Network(layerSizes: sizes, using: &generator)
    network.layers[0].biases = network.layers[0].biases.map { _ in generator.normal() }
    return network
  }

  private static func answers(_ teacher: Network, _ inputs: Matrix, _ t: Double) -> SoftLabels {
    SoftLabels(teacherLogits: teacher.logits(for: inputs), temperature: t)
  }

  @Test func `two answers give away a teacher of one feature and two classes`() {
    // ln(q₁ / q₀) is 1 at x = 0 and 3 at x = 1: a bias of 1 and a weight of 2.
    let e = exp(1.0)
    let shares = [[1, e], [1, e * e * e]].map { row in row.map { $0 / (row[0] + row[1]) } }
    let copy = linearCopy(
      answering: SoftLabels(Matrix(shares), temperature: 1), to: Matrix([[0], [1]]))
    #expect(isClose(copy.layers[0].weights, Matrix([[0, 2]]), relative: 1e-13, absolute: 1e-13))
    #expect(isClose(copy.layers[0].biases, [0, 1], relative: 1e-13, absolute: 1e-13))
  }

  @Test(arguments: 1..<5 as Range<UInt64>, [0.5, 1, 4, 20])
  func `as many answers as unknowns give it away, at any temperature`(seed: UInt64, t: Double) {
    var generator = SplitMix64(seed: seed)
    let teacher = Self.teacher([12, 5], using: &generator)
    let inputs = normalMatrix(13, 12, using: &generator)
    let copy = linearCopy(answering: Self.answers(teacher, inputs, t), to: inputs)
    let others = normalMatrix(50, 12, using: &generator)
    #expect(
      isClose(
        softmax(copy.logits(for: others)), softmax(teacher.logits(for: others)), relative: 1e-6,
        absolute: 1e-7))
  }

  @Test(arguments: 1..<5 as Range<UInt64>)
  func `fewer answers are repeated, and the rest is not known`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let teacher = Self.teacher([12, 5], using: &generator)
    let inputs = normalMatrix(9, 12, using: &generator)
    let answers = Self.answers(teacher, inputs, 1)
    let copy = linearCopy(answering: answers, to: inputs)
    #expect(
      isClose(
        softmax(copy.logits(for: inputs)), answers.probabilities, relative: 1e-8, absolute: 1e-9))
    let others = normalMatrix(50, 12, using: &generator)
    let errors = zip(
      softmax(copy.logits(for: others)).values, softmax(teacher.logits(for: others)).values
    ).map { abs($0 - $1) }
    #expect((errors.max() ?? 0) > 0.1)
  }

  @Test func `of all copies it is the one with the smallest parameters`() {
    var generator = SplitMix64(seed: 7)
    let teacher = Self.teacher([6, 3], using: &generator)
    let inputs = normalMatrix(4, 6, using: &generator)
    let copy = linearCopy(answering: Self.answers(teacher, inputs, 1), to: inputs)
    // Relative to class 0 the teacher gives these answers, too; what it has beyond the copy is at
    // right angles to the copy.
    for label in 1..<3 {
      let own = [copy.layers[0].biases[label]] + copy.layers[0].weights.rowArrays.map { $0[label] }
      let all =
        [teacher.layers[0].biases[label] - teacher.layers[0].biases[0]]
        + teacher.layers[0].weights.rowArrays.map { $0[label] - $0[0] }
      let product = zip(own, all).reduce(0) { $0 + $1.0 * ($1.1 - $1.0) }
      #expect(abs(product) < 1e-10)
      #expect(zip(own, own).reduce(0) { $0 + $1.0 * $1.1 } > 0.01)
    }
  }
}

@Suite struct `Dead units` {
  /// Sums of the hidden units: x, −x − 1 and −1, for positive x.
  private func network(_ activation: Network.Activation) -> Network {
    Network(
      layers: [
        Network.Layer(weights: Matrix([[1, -1, 0]]), biases: [0, -1, -1]),
        Network.Layer(weights: Matrix([[1, 0], [0, 1], [1, 1]]), biases: [0, 0]),
      ], activation: activation)
  }

  @Test func `are those that say 0 to every example`() {
    #expect(network(.relu).deadUnits(for: Matrix([[1], [2]])) == 2)
    #expect(network(.relu).deadUnits(for: Matrix([[1], [-3]])) == 1)
    #expect(network(.relu).deadUnits(for: Matrix([[-3]])) == 2)
  }

  @Test func `are not there where units are never exactly 0`() {
    #expect(network(.tanh).deadUnits(for: Matrix([[1], [2]])) == 0)
  }

  @Test func `count in every hidden layer, not among the logits`() {
    let never = Network.Layer(weights: Matrix([[-1.0]]), biases: [0])
    let one = Network.Layer(weights: Matrix([[1.0]]), biases: [0])
    // The first unit lives, the second dies, the third gets 0 from it and is 0, too.
    let deep = Network(layers: [one, never, one, never])
    #expect(deep.deadUnits(for: Matrix([[1], [2]])) == 2)
  }
}
