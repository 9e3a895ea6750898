// Exercise 4.6: its worked examples, what must hold, other right solutions, and wrong ones that are
// in no catalogue.

import Distillation
import ExerciseChecks
import Solutions
import Testing

@Suite struct KeepingLargestTests {
  @Test func `The worked examples are true`() throws {
    let label = [0.6, 0.05, 0.25, 0.1]
    #expect(near(try keepingLargest(2, of: label), [0.6, 0.075, 0.25, 0.075]))
    #expect(near(try keepingLargest(1, of: label), [0.6, 0.1333, 0.1333, 0.1333], within: 5e-5))
    #expect(near(try keepingLargest(2, of: [0.1, 0.3, 0.3, 0.3]), [0.2, 0.3, 0.3, 0.2]))
  }

  @Test
  func `The sum stays 1, the entropy only rises as fewer are kept, and all kept is unchanged`()
    throws
  {
    var generator = SplitMix64(seed: 46)
    for _ in 0..<20 {
      let label = Distillation.softmax(generator.randomLogits(10))
      let ladder = try (1...10).map { try keepingLargest($0, of: label) }
      for rung in ladder { #expect(near([rung.reduce(0, +)], [1])) }
      let entropies = ladder.map { Distillation.entropy($0) }
      #expect(zip(entropies, entropies.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 })
      #expect(ladder.allSatisfy { predictedClass($0) == predictedClass(label) })
      #expect(ladder[9] == label)
    }
  }

  @Test func `Taking out the largest one by one is right, and so is 1 less what is kept`() {
    let oneByOne = keepingLargestExercise.attempt { question in
      var open = question.softLabel
      var result = question.softLabel.map { _ in -1.0 }
      for _ in 0..<question.count {
        let top = predictedClass(open)
        result[top] = question.softLabel[top]
        open[top] = -1
      }
      let kept = result.filter { $0 >= 0 }.reduce(0, +)
      let share = (1 - kept) / Double(max(1, question.softLabel.count - question.count))
      return .numbers(result.map { $0 < 0 ? share : $0 })
    }
    #expect(oneByOne.passes)
    let byRank = keepingLargestExercise.attempt { question in
      let label = question.softLabel
      let isKept = label.indices.map { own in
        label.indices.count { label[$0] > label[own] || (label[$0] == label[own] && $0 < own) }
          < question.count
      }
      let rest = zip(label, isKept).filter { !$0.1 }.map(\.0)
      return .numbers(zip(label, isKept).map { $1 ? $0 : mean(rest) })
    }
    #expect(byRank.passes)
  }

  @Test func `Changed shares, and a rest that is not even, are told as that`() {
    let smoothed = keepingLargestExercise.attempt { question in
      let share = 0.1 / Double(question.softLabel.count)
      return .numbers(try question.solved.map { 0.9 * $0 + share })
    }
    #expect(smoothed.brokenInvariants == ["changes one of the k largest shares"])
    let halfway = keepingLargestExercise.attempt { question in
      .numbers(zip(try question.solved, question.softLabel).map { ($0 + $1) / 2 })
    }
    #expect(halfway.brokenInvariants == ["gives the other classes different shares"])
  }

  @Test func `What is nearly right is wrong`() {
    let single = keepingLargestExercise.attempt {
      .numbers(try $0.solved.map { Double(Float($0)) })
    }
    #expect(!single.passes)
    let rounded = keepingLargestExercise.attempt {
      .numbers(try $0.solved.map { ($0 * 10_000).rounded() / 10_000 })
    }
    #expect(!rounded.passes)
  }
}

extension KeepingLargestQuestion {
  fileprivate var solved: [Double] { get throws { try keepingLargest(count, of: softLabel) } }
}
