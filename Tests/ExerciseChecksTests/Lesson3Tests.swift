// The exercises of lesson 3: other right solutions, unknown wrong ones, the worked examples and the
// library.

import Distillation
import ExerciseChecks
import Foundation
import Solutions
import Testing

@Suite struct Lesson3Tests {
  // MARK: 3.1 and 3.2

  @Test func `A cross entropy may be the entropy and the divergence together`() {
    let together = crossEntropyExercise.attempt {
      .number(
        Distillation.entropy($0.target) + Distillation.klDivergence($0.target, $0.prediction))
    }
    #expect(together.passes)
    let guarded = crossEntropyExercise.attempt {
      .number(-zip($0.target, $0.prediction).map { $0 * log(max($1, 1e-300)) }.reduce(0, +))
    }
    #expect(guarded.passes)
  }

  @Test func `A divergence may be the cross entropy less the entropy`() {
    let difference = klDivergenceExercise.attempt {
      .number(
        Distillation.crossEntropy($0.target, $0.prediction) - Distillation.entropy($0.target))
    }
    #expect(difference.passes)
  }

  @Test func `An error of a kind that nobody knows is told by what it breaks`() {
    @Sendable func cubedError(_ question: TargetQuestion) -> Answer {
      .number(zip(question.target, question.prediction).map { pow(abs($0 - $1), 3) }.reduce(0, +))
    }
    #expect(
      crossEntropyExercise.attempt(answering: cubedError).brokenInvariants
        == ["is smaller than the target's own entropy"])
    #expect(klDivergenceExercise.attempt(answering: cubedError).brokenInvariants == [])
    let halfOff = klDivergenceExercise.attempt {
      .number(sqrt(Distillation.crossEntropy($0.target, $0.prediction)) + 0.5)
    }
    #expect(halfOff.brokenInvariants?.contains("is not 0 for a perfect copy") == true)
  }

  @Test func `The worked examples of both are true, and the library agrees`() throws {
    let (target, prediction) = ([0.7, 0.2, 0.1], [0.5, 0.1, 0.4])
    #expect(near([try Solutions.crossEntropy(target, prediction)], [1.0373], within: 5e-5))
    #expect(near([try Solutions.klDivergence(target, prediction)], [0.2355], within: 5e-5))
    for value in [
      try Solutions.crossEntropy([1, 0, 0], [0.5, 0.5, 0]),
      try Solutions.klDivergence([1, 0, 0], [0.5, 0.5, 0]),
    ] {
      #expect(near([value], [0.6931], within: 5e-5))
    }
    let softTeacher = Distillation.softmax([5, 3, 1, -1], temperature: 4)
    let softStudent = Distillation.softmax([2, 1, 0, 0.5], temperature: 4)
    #expect(near([try Solutions.crossEntropy(softTeacher, softStudent)], [1.3133], within: 5e-5))
    #expect(near([try Solutions.klDivergence(softTeacher, softStudent)], [0.06826], within: 5e-6))
    var generator = SplitMix64(seed: 5)
    for _ in 0..<10 {
      let p = Distillation.softmax(generator.randomLogits(5))
      let q = Distillation.softmax(generator.randomLogits(5))
      #expect(near([try Solutions.crossEntropy(p, q)], [Distillation.crossEntropy(p, q)]))
      #expect(near([try Solutions.klDivergence(p, q)], [Distillation.klDivergence(p, q)]))
    }
  }

  // MARK: 3.3 and 3.4

  @Test func `The loss may be the library's, or a cross entropy less an entropy`() {
    #expect(distillationLossExercise.attempt { .number($0.evaluation.loss) }.passes)
    let lessEntropy = distillationLossExercise.attempt { question in
      var loss = 0.0
      for (row, label) in question.labels.enumerated() {
        let (student, teacher) = (question.studentLogits[row], question.teacherLogits[row])
        let soft = Distillation.softmax(teacher, temperature: question.temperature)
        let soften = logSoftmax(student, temperature: question.temperature)
        let divergence =
          Distillation.crossEntropy(soft, logPrediction: soften) - Distillation.entropy(soft)
        loss -= question.alpha * logSoftmax(student)[label]
        loss += divergence * question.temperature * question.temperature
      }
      return .number(loss / Double(question.labels.count))
    }
    #expect(lessEntropy.passes)
  }

  @Test func `The gradient may be the library's, or the mean of one gradient an example`() {
    #expect(
      distillationGradientExercise.attempt { .rows($0.evaluation.gradient.rowArrays) }.passes)
    let loops = distillationGradientExercise.attempt { question in
      var gradient = question.studentLogits.map { row in row.map { _ in 0.0 } }
      let (n, t) = (Double(question.labels.count), question.temperature)
      for row in gradient.indices {
        let soft = Distillation.softmax(question.studentLogits[row], temperature: t)
        let target = Distillation.softmax(question.teacherLogits[row], temperature: t)
        let own = Distillation.softmax(question.studentLogits[row])
        for column in gradient[row].indices {
          gradient[row][column] += t * t * (soft[column] / t - target[column] / t) / n
          gradient[row][column] += question.alpha * own[column] / n
        }
        gradient[row][question.labels[row]] -= question.alpha / n
      }
      return .rows(gradient)
    }
    #expect(loops.passes)
  }

  @Test func `A mean squared error of logits is known, and a cubed one told by a shift`() {
    let cubed = distillationLossExercise.attempt { question in
      let pairs = zip(question.studentLogits.joined(), question.teacherLogits.joined())
      return .number(pairs.map { pow(abs($0 - $1), 3) }.reduce(0, +))
    }
    #expect(
      cubed.brokenInvariants?.contains(
        "changes when the same number is added to all logits of a network") == true)
    let matched = distillationLossExercise.attempt { question in
      let pairs = zip(question.studentLogits.joined(), question.teacherLogits.joined())
      let squares = pairs.map { ($0 - $1) * ($0 - $1) }
      return .number(squares.reduce(0, +) / Double(squares.count))
    }
    #expect(matched.diagnoses == ["only-distillation", "squared-logits"])
  }

  @Test func `A loss of the whole batch is told by the examples that come twice`() {
    let root = distillationLossExercise.attempt { question in
      .number(question.evaluation.loss * sin(Double(question.labels.count)) + 9)
    }
    #expect(root.brokenInvariants?.contains("changes when every example comes twice") == true)
  }

  @Test func `A gradient without the label is told by its rows' sums`() {
    let pushed = distillationGradientExercise.attempt { question in
      .rows(
        zip(question.evaluation.gradient.rowArrays, question.studentLogits).map { row, student in
          zip(row, Distillation.softmax(student)).map { $0 + $1 }
        })
    }
    #expect(pushed.brokenInvariants?.contains("has a row that does not sum to 0") == true)
  }

  @Test func `The worked examples of the loss and of its gradient are true`() throws {
    let loss = try distillationLoss(
      studentLogits: [[2, 1, 0, 0.5]], teacherLogits: [[5, 3, 1, -1]], labels: [0], alpha: 0.1,
      temperature: 4)
    #expect(near([loss], [1.1468], within: 5e-5))
    #expect(near([loss], [0.1 * 0.54601 + 1.09216], within: 1e-5))
    let gradient = try distillationGradient(
      studentLogits: [[2, 1, 0, 0.5]], teacherLogits: [[5, 3, 1, -1]], labels: [0], alpha: 0.1,
      temperature: 4)
    #expect(near(gradient[0], [-0.5605, -0.0688, 0.1278, 0.5015], within: 5e-5))
  }

  @Test(arguments: [0.5, 1, 4, 20])
  func `Loss and gradient agree with the library and with central differences`(temperature: Double)
    throws
  {
    var generator = SplitMix64(seed: 6)
    let student = (0..<3).map { _ in generator.randomLogits(4) }
    let teacher = (0..<3).map { _ in generator.randomLogits(4) }
    func loss(_ logits: [[Double]]) throws -> Double {
      try distillationLoss(
        studentLogits: logits, teacherLogits: teacher, labels: [1, 3, 0], alpha: 0.3,
        temperature: temperature)
    }
    let gradient = try distillationGradient(
      studentLogits: student, teacherLogits: teacher, labels: [1, 3, 0], alpha: 0.3,
      temperature: temperature)
    let library = DistillationLoss(
      alpha: 0.3, temperature: temperature, scaledByTemperatureSquared: true
    ).evaluate(
      studentLogits: Matrix(student), labels: [1, 3, 0],
      softLabels: SoftLabels(teacherLogits: Matrix(teacher), temperature: temperature))
    #expect(near([try loss(student)], [library.loss]))
    #expect(near(Array(gradient.joined()), library.gradient.rowArrays.flatMap(\.self)))
    for (row, column) in [(0, 1), (1, 3), (2, 2)] {
      var (up, down) = (student, student)
      up[row][column] += 1e-5
      down[row][column] -= 1e-5
      #expect(
        near([(try loss(up) - loss(down)) / 2e-5], [gradient[row][column]], within: 1e-6))
    }
  }
}

extension DistillationQuestion {
  /// The library's answer to both exercises.
  fileprivate var evaluation: DistillationLoss.Evaluation {
    DistillationLoss(alpha: alpha, temperature: temperature, scaledByTemperatureSquared: true)
      .evaluate(
        studentLogits: Matrix(studentLogits), labels: labels,
        softLabels: SoftLabels(teacherLogits: Matrix(teacherLogits), temperature: temperature))
  }
}
