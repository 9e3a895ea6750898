// The exercises of lesson 4: their worked examples, other right solutions, and the library's own
// functions.

import Distillation
import ExerciseChecks
import Foundation
import Solutions
import Testing

@Suite struct Lesson4Tests {
  // MARK: 4.1

  @Test func `The worked example of the gradient step is true`() throws {
    let weights = try gradientStep(
      weights: [[1, 0, -1], [0, 2, 1]], features: [[1, 0], [1, 2]],
      softLabels: [[0.6, 0.3, 0.1], [0.2, 0.5, 0.3]], temperature: 4, learningRate: 0.1)
    #expect(
      rounded(weights, 4) == [[1.0276, -0.0081, -1.0194], [-0.0172, 1.9943, 1.0228]])
  }

  @Test func `The library's gradient, times the features, makes the same step`() {
    let attempt = gradientStepExercise.attempt { question in
      let loss = DistillationLoss(
        alpha: 0, temperature: question.temperature, scaledByTemperatureSquared: true)
      let gradient = loss.evaluate(
        studentLogits: Matrix(question.features) * Matrix(question.weights),
        softLabels: SoftLabels(Matrix(question.softLabels), temperature: question.temperature)
      ).gradient
      let slopes = transposed(Matrix(question.features)) * gradient
      return .rows(
        zip(question.weights, slopes.rowArrays).map { old, slope in
          zip(old, slope).map { $0 - question.learningRate * $1 }
        })
    }
    #expect(attempt.passes)
  }

  @Test func `The step follows the slope of the loss, measured by central differences`() throws {
    let (features, softLabels) = ([[1.0, 0], [1, 2]], [[0.6, 0.3, 0.1], [0.2, 0.5, 0.3]])
    let weights = [[1.0, 0, -1], [0, 2, 1]]
    let loss = DistillationLoss(alpha: 0, temperature: 4, scaledByTemperatureSquared: true)
    func value(_ weights: [[Double]]) -> Double {
      loss.evaluate(
        studentLogits: Matrix(features) * Matrix(weights),
        softLabels: SoftLabels(Matrix(softLabels), temperature: 4)
      ).loss
    }
    let stepped = try gradientStep(
      weights: weights, features: features, softLabels: softLabels, temperature: 4, learningRate: 1)
    for feature in 0..<2 {
      for label in 0..<3 {
        var (up, down) = (weights, weights)
        up[feature][label] += 1e-4
        down[feature][label] -= 1e-4
        let slope = (value(up) - value(down)) / 2e-4
        #expect(abs(weights[feature][label] - stepped[feature][label] - slope) < 1e-7)
      }
    }
  }

  @Test func `A gradient step in loops and with log-probabilities is right, too`() {
    let attempt = gradientStepExercise.attempt { question in
      let (t, n) = (question.temperature, question.features.count)
      var weights = question.weights
      for feature in weights.indices {
        for label in weights[feature].indices {
          var total = 0.0
          for example in 0..<n {
            var logits = [Double](repeating: 0, count: question.softLabels[example].count)
            for k in logits.indices {
              for f in question.weights.indices {
                logits[k] += question.weights[f][k] * question.features[example][f]
              }
            }
            let soft = exp(logSoftmax(logits, temperature: t)[label])
            total -=
              question.features[example][feature] * (question.softLabels[example][label] - soft)
          }
          weights[feature][label] -= question.learningRate * (t * t) * (total / t) / Double(n)
        }
      }
      return .rows(weights)
    }
    #expect(attempt.passes)
  }

  @Test func `Sigmoids for the student's probabilities are traced to the softmax`() {
    let attempt = gradientStepExercise.attempt { question in
      let logits = Matrix(question.features) * Matrix(question.weights)
      let gradient = zip(logits.rowArrays, question.softLabels).map { row, target in
        zip(row, target).map { logit, share in
          let sigmoid = 1 / (1 + exp(-logit / question.temperature))
          return question.temperature * (sigmoid - share) / Double(question.features.count)
        }
      }
      let slopes = transposed(Matrix(question.features)) * Matrix(gradient)
      return .rows(
        zip(question.weights, slopes.rowArrays).map { old, slope in
          zip(old, slope).map { $0 - question.learningRate * $1 }
        })
    }
    #expect(attempt.changedSteps == ["q̃ = softmax(z / T)"])
  }

  // MARK: 4.2

  @Test func `The worked example of the batch is true`() throws {
    let labels = try softLabels(
      ofBatch: [2, 0], teacherLogits: [[5, 3, 1, -1], [-1, 5, 3, 1], [2, 1, 0, 0.5]], temperature: 4
    )
    #expect(
      rounded(labels, 4) == [[0.3255, 0.2535, 0.1974, 0.2237], [0.4551, 0.2760, 0.1674, 0.1015]])
  }

  @Test func `The rows of the library's soft labels are those of the batch`() {
    let attempt = batchSoftLabelsExercise.attempt { question in
      let all = SoftLabels(
        teacherLogits: Matrix(question.teacherLogits), temperature: question.temperature)
      return .rows(all.probabilities[rows: question.batch].rowArrays)
    }
    #expect(attempt.passes)
  }

  @Test func `Soft labels of a batch by the logarithm of the sum are right, too`() {
    let attempt = batchSoftLabelsExercise.attempt { question in
      var rows: [[Double]] = []
      for example in question.batch {
        let scaled = question.teacherLogits[example].map { $0 / question.temperature }
        let top = scaled.sorted()[scaled.count - 1]
        let logSum = top + log(scaled.reduce(0) { $0 + exp($1 - top) })
        rows.append(scaled.map { exp($0 - logSum) })
      }
      return .rows(rows)
    }
    #expect(attempt.passes)
  }

  @Test func `Sigmoids in place of a softmax are traced to it`() {
    let attempt = batchSoftLabelsExercise.attempt { question in
      .rows(
        question.batch.map { example in
          question.teacherLogits[example].map { 1 / (1 + exp(-$0 / question.temperature)) }
        })
    }
    #expect(attempt.changedSteps == ["softmax(zᵗ / T)"])
  }

  // MARK: 4.3

  @Test func `The worked example of accuracy and agreement is true`() throws {
    let (accuracy, agreement) = try accuracyAndAgreement(
      studentLogits: [[3, 1, 0], [0, 2, 1], [1, 2, 0], [0, 1, 3], [2, 1, 0], [2, 0, 1]],
      teacherLogits: [[4, 0, 1], [1, 5, 0], [0, 1, 4], [3, 0, 2], [1, 4, 0], [3, 0, 2]],
      labels: [0, 1, 2, 0, 1, 2])
    #expect(rounded([[accuracy, agreement]], 4) == [[0.3333, 0.5]])
  }

  @Test func `The library's decisions give the same accuracy and agreement`() {
    let attempt = accuracyAndAgreementExercise.attempt { question in
      let student = predictedClasses(Matrix(question.studentLogits))
      let teacher = predictedClasses(Matrix(question.teacherLogits))
      return .numbers([
        mean(zip(student, question.labels).map { $0 == $1 ? 1 : 0 }),
        mean(zip(student, teacher).map { $0 == $1 ? 1 : 0 }),
      ])
    }
    #expect(attempt.passes)
  }

  @Test func `Accuracy and agreement in loops, by probabilities and errors, are right, too`() {
    let attempt = accuracyAndAgreementExercise.attempt { question in
      var (errors, quarrels) = (0, 0)
      for index in question.labels.indices {
        let student = Distillation.softmax(question.studentLogits[index])
        let teacher = Distillation.softmax(question.teacherLogits[index], temperature: 3)
        let said = student.firstIndex(of: student.max() ?? 0)
        if said != question.labels[index] { errors += 1 }
        if said != teacher.firstIndex(of: teacher.max() ?? 0) { quarrels += 1 }
      }
      let count = Double(question.labels.count)
      return .numbers([1 - Double(errors) / count, 1 - Double(quarrels) / count])
    }
    #expect(attempt.passes)
  }

  @Test func `An agreement of labels, teacher and student depends on the labels`() {
    let attempt = accuracyAndAgreementExercise.attempt { question in
      let student = predictedClasses(Matrix(question.studentLogits))
      let teacher = predictedClasses(Matrix(question.teacherLogits))
      let count = Double(student.count)
      let right = student.indices.count { student[$0] == question.labels[$0] }
      let any = student.indices.count {
        student[$0] == teacher[$0] || teacher[$0] == question.labels[$0]
      }
      return .numbers([Double(right) / count, Double(any) / count])
    }
    #expect(attempt.firstBroken?.contains("has an agreement that depends on the labels") == true)
  }

  // MARK: 4.4

  @Test func `The worked example of the interval is true`() throws {
    let gain = try pairedInterval(
      distilled: [87, 84, 88, 83, 89], hard: [81, 82, 84, 81, 83], quantile: 2.776)
    #expect(rounded([[gain.mean, gain.low, gain.high]], 4) == [[4, 1.5171, 6.4829]])
  }

  @Test(arguments: [2, 5, 12])
  func `The library's paired comparison has the same interval`(seeds: Int) throws {
    var generator = SplitMix64(seed: 7)
    let hard = (0..<seeds).map { _ in generator.normal() }
    let distilled = hard.map { $0 + 0.3 + 0.2 * generator.normal() }
    let expected = PairedComparison(of: distilled, against: hard)
    let gain = try pairedInterval(
      distilled: distilled, hard: hard,
      quantile: studentTQuantile(0.975, degreesOfFreedom: seeds - 1))
    #expect(abs(gain.mean - expected.mean) < 1e-12)
    #expect(abs(gain.low - expected.interval95.low) < 1e-12)
    #expect(abs(gain.high - expected.interval95.high) < 1e-12)
  }

  @Test func `A paired interval by a running mean is right, too`() {
    let attempt = pairedIntervalExercise.attempt { question in
      var (mean, squares, n) = (0.0, 0.0, 0.0)
      for (distilled, hard) in zip(question.distilled, question.hard) {
        n += 1
        let step = distilled - hard - mean
        mean += step / n
        squares += step * (distilled - hard - mean)
      }
      let margin = question.quantile * sqrt(squares / (n * (n - 1)))
      return .numbers([mean, mean - margin, mean + margin])
    }
    #expect(attempt.passes)
  }

  @Test func `A variance from the sum of squares is lost where all gains are alike`() {
    let attempt = pairedIntervalExercise.attempt { question in
      let n = Double(question.hard.count)
      var (sum, squares) = (0.0, 0.0)
      for index in question.hard.indices {
        let difference = question.distilled[index] - question.hard[index]
        sum += difference
        squares += difference * difference
      }
      let margin = question.quantile * sqrt((squares - sum * sum / n) / (n * (n - 1)))
      return .numbers([sum / n, sum / n - margin, sum / n + margin])
    }
    #expect(attempt.diagnoses == ["one-pass"])
  }

  @Test func `An interval from high to low is told as that`() {
    let attempt = pairedIntervalExercise.attempt { question in
      let gain = try pairedInterval(
        distilled: question.distilled, hard: question.hard, quantile: question.quantile)
      return .numbers([gain.mean, gain.high, gain.low])
    }
    #expect(attempt.causes.first == .symptom(.exchanged("low", "high")))
  }
}

private func rounded(_ rows: [[Double]], _ digits: Int) -> [[Double]] {
  let scale = pow(10, Double(digits))
  return rows.map { $0.map { ($0 * scale).rounded() / scale } }
}

private func transposed(_ matrix: Matrix) -> Matrix {
  Matrix((0..<matrix.columns).map { column in matrix.rowArrays.map { $0[column] } })
}
