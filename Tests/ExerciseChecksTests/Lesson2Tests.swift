// The exercises of lesson 2: other right solutions, unknown wrong ones, the worked examples.

import Distillation
import ExerciseChecks
import Foundation
import Solutions
import Testing

@Suite struct Lesson2Tests {
  @Test func `A soft label may be computed with a log-softmax, or one class after the other`() {
    let byLogarithm = temperatureSoftmaxExercise.attempt { question in
      let scaled = question.logits.map { $0 / question.temperature }
      let largest = scaled.max() ?? 0
      let logSum = largest + log(scaled.map { exp($0 - largest) }.reduce(0, +))
      return .numbers(scaled.map { exp($0 - logSum) })
    }
    #expect(byLogarithm.passes)
    let byDifferences = temperatureSoftmaxExercise.attempt { question in
      .numbers(
        question.logits.map { own in
          1 / question.logits.reduce(0) { $0 + exp(($1 - own) / question.temperature) }
        })
    }
    #expect(byDifferences.passes)
  }

  @Test func `Logits divided by T + 1 are traced to T`() {
    let hotter = temperatureSoftmaxExercise.attempt { question in
      .numbers(Distillation.softmax(question.logits, temperature: question.temperature + 1))
    }
    #expect(hotter.changedSteps == ["T"])
  }

  @Test func `The worked examples of the soft label are true, and the library agrees`() throws {
    #expect(
      near(
        try Solutions.softmax([5, 3, 1, -1], temperature: 4), [0.4551, 0.2760, 0.1674, 0.1015],
        within: 5e-5))
    #expect(
      near(
        try Solutions.softmax([5, 3, 1, -1], temperature: 1), [0.8650, 0.1171, 0.0158, 0.0021],
        within: 5e-5))
    var generator = SplitMix64(seed: 4)
    for temperature in [0.004, 0.5, 1, 3, 20, 1000] {
      let logits = generator.randomLogits(6)
      #expect(
        near(
          try Solutions.softmax(logits, temperature: temperature),
          Distillation.softmax(logits, temperature: temperature)))
    }
  }

  @Test func `The temperature for a ratio may be found with any logarithm, or by bisection`() {
    let inBits = temperatureForRatioExercise.attempt {
      .number($0.temperature * (log2($0.first) - log2($0.second)) / log2($0.wanted))
    }
    #expect(inBits.passes)
    let bisected = temperatureForRatioExercise.attempt { question in
      let gap = question.temperature * log(question.first / question.second)
      var (low, high) = (1e-9, 1e9)
      for _ in 0..<300 {
        let middle = (low * high).squareRoot()
        if abs(gap / middle) > abs(log(question.wanted)) { low = middle } else { high = middle }
      }
      return .number(low)
    }
    #expect(bisected.passes)
  }

  @Test
  func `A temperature from a difference of ratios is told by the ratio that it does not give`() {
    let difference = temperatureForRatioExercise.attempt {
      .number($0.temperature + abs($0.first / $0.second - $0.wanted))
    }
    #expect(
      difference.brokenInvariants?.contains("does not bring the ratio back to what is wanted")
        == true)
  }

  @Test func `The worked example of the ratio is true, and the library's soft labels agree`() throws
  {
    let worked = try temperature(givingRatio: 2, between: 0.8, and: 0.1, softenedAt: 2)
    #expect(abs(worked - 6) < 1e-12)
    let logits = [5.0, 3, 1, -1]
    let cool = Distillation.softmax(logits, temperature: 1.5)
    let warm = Distillation.softmax(logits, temperature: 7)
    let found = try temperature(
      givingRatio: warm[3] / warm[0], between: cool[3], and: cool[0], softenedAt: 1.5)
    #expect(abs(found - 7) < 1e-9)
  }

  @Test func `A temperature may be fitted with the sum, and with the cost of an odds ratio`() {
    let summed = fittedTemperatureExercise.attempt { question in
      var best = (temperature: 0.0, cost: Double.infinity)
      for temperature in question.candidates {
        var cost = 0.0
        for (row, label) in zip(question.logits, question.labels) {
          let gaps = row.map { ($0 - row[label]) / temperature }
          let largest = gaps.max() ?? 0
          cost += largest + log(gaps.reduce(0) { $0 + exp($1 - largest) })
        }
        if cost < best.cost { best = (temperature, cost) }
      }
      return .number(best.temperature)
    }
    #expect(summed.passes)
  }

  @Test func `A fit that takes the candidate in the middle is told by the order of the candidates`()
  {
    let middle = fittedTemperatureExercise.attempt { question in
      .number(question.candidates[question.candidates.count / 2])
    }
    #expect(middle.brokenInvariants?.contains("changes with the order of the candidates") == true)
  }

  @Test func `The worked examples of the fit are true, and the library's own fit agrees`() throws {
    let sure = [[4.0, 0, 1], [3, -1, 0], [0, 5, 1], [1, 4, 0]]
    #expect(
      try Solutions.fittedTemperature(
        logits: sure, labels: [0, 0, 1, 0], candidates: [1, 0.25, 0.5, 2, 3, 4, 8]) == 2)
    #expect(
      near(
        [negativeLogLikelihood(logits: Matrix(sure), labels: [0, 0, 1, 0], temperature: 2)],
        [0.6540], within: 5e-5))
    let narrow = [[0.0, 2, 3], [3, -2, -1], [0, 3, -1]]
    #expect(
      try Solutions.fittedTemperature(
        logits: narrow, labels: [1, 0, 1], candidates: [4, 1, 0.5, 2]) == 1)
    #expect(
      near(
        [negativeLogLikelihood(logits: Matrix(narrow), labels: [1, 0, 1])], [0.4799], within: 5e-5))
    let best = Distillation.fittedTemperature(logits: Matrix(sure), labels: [0, 0, 1, 0])
    let around = [0.8, 1.1, 0.95, 1, 1.05, 1.25].map { $0 * best }
    #expect(
      try Solutions.fittedTemperature(logits: sure, labels: [0, 0, 1, 0], candidates: around)
        == best)
  }
}
