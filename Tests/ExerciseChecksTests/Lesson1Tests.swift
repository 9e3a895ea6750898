// The exercises of lesson 1 on the ranking of the wrong classes: other right solutions, unknown
// wrong ones, the worked examples.

import Distillation
import ExerciseChecks
import Solutions
import Testing

@Suite struct Lesson1Tests {
  @Test func `The wrong classes may be ranked with pairs, or one after the other`() {
    let pairs = rankingOfWrongClassesExercise.attempt { question in
      let wrong = question.probabilities.enumerated().filter { $0.offset != question.label }
      return .indices(
        wrong.sorted { ($0.element, $1.offset) > ($1.element, $0.offset) }.map(\.offset))
    }
    #expect(pairs.passes)
    let picked = rankingOfWrongClassesExercise.attempt { question in
      var left = question.probabilities
      left[question.label] = -1
      var order: [Int] = []
      for _ in 1..<left.count {
        let best = left.indices.reduce(0) { left[$1] > left[$0] ? $1 : $0 }
        order.append(best)
        left[best] = -1
      }
      return .indices(order)
    }
    #expect(picked.passes)
  }

  @Test
  func `A ranking by nearness to an equal share is told by the order that it breaks`() {
    let byNearness = rankingOfWrongClassesExercise.attempt { question in
      let shares = question.probabilities
      let wrong = shares.indices.filter { $0 != question.label }
      func distance(_ index: Int) -> Double { abs(shares[index] - 1 / Double(shares.count)) }
      return .indices(wrong.sorted { (distance($0), $0) < (distance($1), $1) })
    }
    #expect(byNearness.brokenInvariants == ["puts a class before a likelier one"])
  }

  @Test func `The worked examples of the ranking are true, and the lesson's ranking agrees`() throws
  {
    #expect(try rankingOfWrongClasses([0.55, 0.05, 0.3, 0.1], label: 0) == [2, 3, 1])
    #expect(try rankingOfWrongClasses([0.2, 0.6, 0.2], label: 1) == [0, 2])
    var generator = SplitMix64(seed: 3)
    for _ in 0..<20 {
      let soft = Distillation.softmax(generator.randomLogits(6))
      let label = generator.integer(below: 6)
      #expect(
        try rankingOfWrongClasses(soft, label: label) == ranking(soft).filter { $0 != label })
    }
  }

  @Test func `The runner-up may be found without sorting, and the rest may be summed`() {
    let summed = shareOfRunnerUpExercise.attempt { probabilities in
      let top = predictedClass(probabilities)
      var rest = probabilities
      rest.remove(at: top)
      let sum = rest.reduce(0, +)
      return .number(sum == 0 ? 0 : (rest.max() ?? 0) / sum)
    }
    #expect(summed.passes)
    let looped = shareOfRunnerUpExercise.attempt { probabilities in
      var (first, second) = (0.0, 0.0)
      for share in probabilities {
        if share > first { (first, second) = (share, first) } else { second = max(second, share) }
      }
      return .number(first == 1 ? 0 : second / (1 - first))
    }
    #expect(looped.passes)
  }

  @Test func `The last class taken for the runner-up is told by its dependence on the order`() {
    let last = shareOfRunnerUpExercise.attempt { probabilities in
      let top = probabilities.max() ?? 0
      return .number(top < 1 ? (probabilities.last ?? 0) / (1 - top) : 0)
    }
    #expect(last.brokenInvariants?.contains("depends on the order of the classes") == true)
  }

  @Test func `The worked example of the runner-up's share is true, and so is a hard label's`()
    throws
  {
    #expect(abs(try shareOfRunnerUp([0.05, 0.6, 0.32, 0.03]) - 0.8) < 1e-12)
    #expect(try shareOfRunnerUp(oneHot(2, of: 4)) == 0)
    #expect(abs(try shareOfRunnerUp(smoothedLabel(1, of: 5, smoothing: 0.1)) - 0.25) < 1e-12)
  }
}
