// Wrong answers to the exercises of lessons 1 and 2 as they are really written, and right ones in
// unusual styles.

import Distillation
import ExerciseChecks
import Foundation
import Testing

@Suite struct Lesson1And2MistakesTests {
  @Test func `A softmax that is protected halfway is rejected and told`() {
    let byMean = softmaxExercise.attempt(answering: { logits in
      let mean = logits.reduce(0, +) / Double(logits.count)
      let weights = logits.map { exp($0 - mean) }
      let sum = weights.reduce(0, +)
      return .numbers(weights.map { $0 / sum })
    })
    #expect(byMean.diagnoses == ["shifted-by-another"])
    let running = softmaxExercise.attempt(answering: { logits in
      var sum = 0.0
      let largest = logits.max() ?? 0
      return .numbers(
        logits.map { logit in
          sum += exp(logit - largest)
          return exp(logit - largest) / sum
        })
    })
    #expect(running.diagnoses == ["sum-not-complete"])
  }

  @Test func `A log-sum-exp that grows class by class is right`() {
    let growing = softmaxExercise.attempt(answering: { logits in
      let logSum = logits.reduce(-Double.infinity) { sum, logit in
        let largest = max(sum, logit)
        return largest + log(exp(sum - largest) + exp(logit - largest))
      }
      return .numbers(logits.map { exp($0 - logSum) })
    })
    #expect(growing.passes)
  }

  @Test func `Two mistakes in an entropy are both named`() {
    let both = entropyExercise.attempt(answering: { question in
      let sum = question.probabilities.reduce(0) { $0 + ($1 > 0 ? $1 * log2($1) : 0) }
      return .number(sum)
    })
    #expect(both.diagnoses == ["always-bits", "sign"])
  }

  @Test func `Places and values that are taken for classes are told`() {
    let byPlace = rankingOfWrongClassesExercise.attempt(answering: { question in
      let shares = question.probabilities
      var order = shares.indices.sorted { (shares[$0], $1) > (shares[$1], $0) }
      order.remove(at: question.label)
      return .indices(order)
    })
    #expect(byPlace.diagnoses == ["place-removed"])
    let byValue = rankingOfWrongClassesExercise.attempt(answering: { question in
      let values = question.probabilities.sorted(by: >).dropFirst()
      return .indices(values.map { question.probabilities.firstIndex(of: $0) ?? 0 })
    })
    #expect(byValue.diagnoses == ["top-left-out-first-of-equals"])
  }

  @Test func `A runner-up that is lost in a loop is told`() {
    let lost = shareOfRunnerUpExercise.attempt(answering: { probabilities in
      var (first, second) = (0.0, 0.0)
      for share in probabilities {
        if share > first { first = share } else if share > second { second = share }
      }
      return .number(first < 1 ? second / (1 - first) : 0)
    })
    #expect(lost.diagnoses == ["demotion-forgotten"])
  }

  @Test func `A root taken after exp has overflowed is told as that`() {
    let root = temperatureSoftmaxExercise.attempt(answering: { question in
      let weights = question.logits.map { pow(exp($0), 1 / question.temperature) }
      let sum = weights.reduce(0, +)
      return .numbers(weights.map { $0 / sum })
    })
    #expect(root.diagnoses == ["power-of-exp"])
  }

  @Test(arguments: [1e-15, 1e-12, 1e-7])
  func `A probability that is kept from 0 does not fit a temperature`(floor: Double) {
    let capped = fittedTemperatureExercise.attempt(answering: { question in
      var best = (temperature: question.candidates[0], cost: Double.infinity)
      for temperature in question.candidates {
        var cost = 0.0
        for (row, label) in zip(question.logits, question.labels) {
          cost -= log(max(Distillation.softmax(row, temperature: temperature)[label], floor))
        }
        if cost < best.cost { best = (temperature, cost) }
      }
      return .number(best.temperature)
    })
    #expect(capped.diagnoses == ["probability-floor"])
  }
}
