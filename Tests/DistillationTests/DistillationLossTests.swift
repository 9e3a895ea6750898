import Distillation
import Foundation
import Testing

@Suite struct `The distillation loss` {
  // Lesson 3 computes these by hand; TEACHING's figures have four to six digits.
  let teacher = Matrix([[5.0, 3, 1, -1]])
  let student = Matrix([[2.0, 1, 0, 0.5]])

  func loss(_ loss: DistillationLoss, label: Int = 0) -> DistillationLoss.Evaluation {
    loss.evaluate(
      studentLogits: student, labels: [label],
      softLabels: SoftLabels(teacherLogits: teacher, temperature: loss.temperature))
  }

  @Test func `the hand case of lesson 3 has its known values`() {
    func isNear(_ found: Double, _ figure: Double, _ half: Double) -> Bool {
      abs(found - figure) <= half
    }
    let kl = loss(DistillationLoss(alpha: 0, temperature: 4))
    #expect(isNear(kl.loss, 0.06826, 5e-6))
    let scaled = loss(
      DistillationLoss(alpha: 0, temperature: 4, scaledByTemperatureSquared: true))
    #expect(isNear(scaled.loss, 1.09216, 5e-6))
    let ce = loss(DistillationLoss(alpha: 0, temperature: 4, divergence: .crossEntropy))
    #expect(isNear(ce.loss, 1.3133, 5e-5))
    let soft = SoftLabels(teacherLogits: teacher, temperature: 4)
    #expect(isNear(soft.entropies[0], 1.2451, 5e-5))
    #expect(isClose(ce.loss - kl.loss, soft.entropies[0]))
    #expect(isNear(loss(.hardLabels).loss, 0.54601, 5e-6))
    #expect(
      zip(softmax(student, temperature: 4).values, [0.3255, 0.2535, 0.1974, 0.2237])
        .allSatisfy { isNear($0, $1, 5e-5) })
  }

  @Test(arguments: [(1.0, 0.333), (2, 0.584), (4, 0.728), (20, 0.820), (100, 0.833), (1e6, 0.836)])
  func `scaled by T², the gradient of the hand case has about one size`(
    temperature: Double, figure: Double
  ) {
    let gradient = loss(
      DistillationLoss(alpha: 0, temperature: temperature, scaledByTemperatureSquared: true)
    ).gradient
    let size = gradient.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(abs(size - figure) <= 6e-4)
  }

  @Test func `cross entropy and divergence have one gradient`() {
    let kl = DistillationLoss(alpha: 0.3, temperature: 4, divergence: .klDivergence)
    let ce = DistillationLoss(alpha: 0.3, temperature: 4, divergence: .crossEntropy)
    #expect(loss(kl).gradient == loss(ce).gradient)
  }

  @Test func `the two ways to write a loss agree`() {
    let alpha = DistillationLoss(alpha: 0.3, temperature: 5, scaledByTemperatureSquared: true)
    let weights = DistillationLoss(studentWeight: 0.3, distillationWeight: 25, temperature: 5)
    #expect(alpha == weights)
    #expect(DistillationLoss(alpha: 0.3, temperature: 5).distillationWeight == 1)
    #expect(
      DistillationLoss.hardLabels
        == DistillationLoss(studentWeight: 1, distillationWeight: 0, temperature: 1))
  }

  @Test func `the total is the weighted sum of its parts`() {
    let total = loss(DistillationLoss(studentWeight: 0.7, distillationWeight: 3, temperature: 4))
    let soft = loss(DistillationLoss(studentWeight: 0, distillationWeight: 1, temperature: 4))
    let hard = loss(DistillationLoss(studentWeight: 1, distillationWeight: 0, temperature: 4))
    #expect(isClose(total.loss, 0.7 * hard.loss + 3 * soft.loss))
    let gradients = zip(hard.gradient.values, soft.gradient.values).map { 0.7 * $0 + 3 * $1 }
    #expect(isClose(total.gradient.values, gradients))
  }

  @Test(arguments: [0.5, 1, 4, 20, 1000])
  func `a perfect copy has a loss of 0 and no gradient`(temperature: Double) {
    let copy = DistillationLoss(alpha: 0, temperature: temperature).evaluate(
      studentLogits: teacher,
      softLabels: SoftLabels(teacherLogits: teacher, temperature: temperature))
    #expect(abs(copy.loss) < 1e-15)
    #expect(copy.gradient.values.allSatisfy { abs($0) < 1e-16 })
  }

  @Test func `gradients of a row sum to 0, as a constant added to the logits changes nothing`() {
    var generator = SplitMix64(seed: 1)
    let (students, teachers) = (
      normalMatrix(6, 5, scale: 3, using: &generator),
      normalMatrix(6, 5, scale: 3, using: &generator)
    )
    let found = DistillationLoss(alpha: 0.3, temperature: 2).evaluate(
      studentLogits: students, labels: [0, 1, 2, 3, 4, 0],
      softLabels: SoftLabels(teacherLogits: teachers, temperature: 2))
    #expect(found.gradient.rowArrays.allSatisfy { abs($0.reduce(0, +)) < 1e-16 })
    let moved = DistillationLoss(alpha: 0.3, temperature: 2).evaluate(
      studentLogits: Matrix(rows: 6, columns: 5, students.values.map { $0 + 1000 }),
      labels: [0, 1, 2, 3, 4, 0], softLabels: SoftLabels(teacherLogits: teachers, temperature: 2))
    #expect(isClose(moved.loss, found.loss, relative: 1e-11))
    #expect(isClose(moved.gradient, found.gradient, relative: 1e-10, absolute: 1e-13))
  }

  @Test func `a batch has the mean of its rows' losses, and each row its share of the gradient`() {
    var generator = SplitMix64(seed: 2)
    let students = normalMatrix(3, 4, scale: 3, using: &generator)
    let teachers = normalMatrix(3, 4, scale: 3, using: &generator)
    let loss = DistillationLoss(alpha: 0.3, temperature: 4, scaledByTemperatureSquared: true)
    func evaluate(_ rows: [Int]) -> DistillationLoss.Evaluation {
      loss.evaluate(
        studentLogits: students[rows: rows], labels: rows.map { [2, 0, 3][$0] },
        softLabels: SoftLabels(teacherLogits: teachers[rows: rows], temperature: 4))
    }
    let (batch, alone) = (evaluate([0, 1, 2]), (0..<3).map { evaluate([$0]) })
    #expect(isClose(batch.loss, mean(alone.map(\.loss))))
    let thirds = alone.flatMap { $0.gradient.values.map { $0 / 3 } }
    #expect(isClose(batch.gradient.values, thirds))
  }

  @Test func `logits of a thousand neither overflow nor turn into NaN`() {
    let loss = DistillationLoss(alpha: 0.3, temperature: 1)
    let found = loss.evaluate(
      studentLogits: Matrix([[1000.0, -1000, 0]]), labels: [1],
      softLabels: SoftLabels(teacherLogits: Matrix([[-1000.0, 1000, 0]]), temperature: 1))
    #expect(isClose(found.loss, 0.3 * 2000 + 2000))
    #expect(isClose(found.gradient, Matrix([[1.3, -1.3, 0]])))
  }

  @Test func `one-hot soft labels at T = 1 are hard labels`() {
    let hard = loss(.hardLabels, label: 2)
    let soft = DistillationLoss(studentWeight: 0, distillationWeight: 1, temperature: 1).evaluate(
      studentLogits: student,
      softLabels: SoftLabels(Matrix([oneHot(2, of: 4)]), temperature: 1))
    #expect(isClose(soft.loss, hard.loss))
    #expect(isClose(soft.gradient, hard.gradient))
  }

  @Test func `at a high temperature the gradient points from the teacher's centred logits`() {
    // T² · g → (zˢ − zᵗ, both centred) / K as T grows (Hinton et al. 2015, equation 4).
    let gradient = loss(
      DistillationLoss(alpha: 0, temperature: 1e6, scaledByTemperatureSquared: true)
    ).gradient
    let centred = zip(student.values, teacher.values).map { ($0 - 0.875) - ($1 - 2) }
    #expect(isClose(gradient.values, centred.map { $0 / 4 }, relative: 1e-4))
  }

  @Test func `labels may be missing where they weigh nothing`() {
    let soft = SoftLabels(teacherLogits: teacher, temperature: 4)
    let distilled = DistillationLoss(alpha: 0, temperature: 4)
    #expect(
      distilled.evaluate(studentLogits: student, softLabels: soft)
        == distilled.evaluate(studentLogits: student, labels: [0], softLabels: soft))
    #expect(DistillationLoss.hardLabels.evaluate(studentLogits: student, labels: [0]).loss > 0)
  }

  @Test func `an empty batch has a loss of 0`() {
    let found = DistillationLoss.hardLabels.evaluate(studentLogits: Matrix(zeros: 0, 4), labels: [])
    #expect(found.loss == 0 && found.gradient.rows == 0)
  }
}

@Suite struct `What the distillation loss refuses` {
  @Test func `soft labels at another temperature`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DistillationLoss(alpha: 0, temperature: 4).evaluate(
        studentLogits: Matrix([[1.0, 2]]),
        softLabels: SoftLabels(teacherLogits: Matrix([[1.0, 2]]), temperature: 2))
    }
    #expect(message(of: result).contains("soft labels at temperature 2.0 for a loss at 4.0"))
  }

  @Test func `soft labels of another shape, naming both`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DistillationLoss(alpha: 0, temperature: 4).evaluate(
        studentLogits: Matrix(zeros: 3, 4),
        softLabels: SoftLabels(teacherLogits: Matrix(zeros: 4, 3), temperature: 4))
    }
    #expect(message(of: result).contains("4×3 soft labels for 3×4 logits"))
  }

  @Test func `fewer labels than rows`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DistillationLoss.hardLabels.evaluate(studentLogits: Matrix(zeros: 3, 4), labels: [0, 1])
    }
    #expect(message(of: result).contains("2 labels for 3 rows of logits"))
  }

  @Test func `a label beyond the classes`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DistillationLoss.hardLabels.evaluate(studentLogits: Matrix(zeros: 1, 4), labels: [-1])
    }
    #expect(message(of: result).contains("label -1 of 4 classes"))
  }

  @Test func `no labels where they weigh something`() async {
    let hard = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DistillationLoss.hardLabels.evaluate(studentLogits: Matrix(zeros: 1, 4))
    }
    #expect(message(of: hard).contains("the student loss needs hard labels"))
    let soft = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DistillationLoss(alpha: 0, temperature: 2).evaluate(studentLogits: Matrix(zeros: 1, 4))
    }
    #expect(message(of: soft).contains("the distillation loss needs soft labels"))
  }

  @Test func `a temperature below 0`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = DistillationLoss(alpha: 1, temperature: -4)
    }
    #expect(message(of: result).contains("a temperature is above 0, not -4.0"))
  }
}
