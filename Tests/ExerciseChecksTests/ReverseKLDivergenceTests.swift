// Exercise 3.5: its worked examples, the library, other right solutions, and wrong ones that are in
// no catalogue.

import Distillation
import ExerciseChecks
import Foundation
import Testing

import func Solutions.reverseKLDivergence

@Suite struct ReverseKLDivergenceTests {
  @Test func `The worked examples are true, and so is what is said beside them`() throws {
    let (student, teacher) = ([2, 1, 0, 0.5], [5.0, 3, 1, -1])
    let value = try reverseKLDivergence(
      studentLogits: [student], teacherLogits: [teacher], temperature: 4)
    #expect(near([value, forward(student, teacher, 4)], [0.07852, 0.06826], within: 5e-6))
    let (half, both) = ([4.0, 0, 0], [4.0, 0, 4])
    let forgiven = try reverseKLDivergence(
      studentLogits: [half], teacherLogits: [both], temperature: 1)
    #expect(near([forgiven, forward(half, both, 1)], [0.5956, 1.3156], within: 5e-5))
  }

  @Test func `It forgives what is left out and punishes what is made up`() throws {
    let (one, two) = ([6.0, 0, 0], [6.0, 6, 0])
    let leftOut = try reverseKLDivergence(
      studentLogits: [one], teacherLogits: [two], temperature: 1)
    let madeUp = try reverseKLDivergence(studentLogits: [two], teacherLogits: [one], temperature: 1)
    #expect(leftOut < forward(one, two, 1) / 2)
    #expect(madeUp > 2 * forward(two, one, 1))
  }

  @Test(arguments: [0.5, 1, 4, 20])
  func `The library agrees`(temperature: Double) throws {
    var generator = SplitMix64(seed: 35)
    let student = (0..<3).map { _ in generator.randomLogits(4) }
    let teacher = (0..<3).map { _ in generator.randomLogits(4) }
    let values = zip(student, teacher).map { student, teacher in
      klDivergence(
        softmax(student, temperature: temperature),
        logPrediction: logSoftmax(teacher, temperature: temperature))
    }
    let value = try reverseKLDivergence(
      studentLogits: student, teacherLogits: teacher, temperature: temperature)
    #expect(near([value], [mean(values)]))
  }

  @Test func `A cross entropy less the student's entropy is right, and so are loops`() {
    let difference = attempt { student, teacher, _ in
      crossEntropy(softmax(student), logPrediction: logSoftmax(teacher))
        - entropy(softmax(student))
    }
    #expect(difference.passes)
    let loops = reverseKLDivergenceExercise.attempt { question in
      var total = 0.0
      for row in question.studentLogits.indices {
        let student = question.studentLogits[row].map { $0 / question.temperature }
        let teacher = question.teacherLogits[row].map { $0 / question.temperature }
        let (top, teacherTop) = (student.max() ?? 0, teacher.max() ?? 0)
        let logSum = log(student.reduce(0) { $0 + exp($1 - top) }) + top
        let teacherLogSum = log(teacher.reduce(0) { $0 + exp($1 - teacherTop) }) + teacherTop
        for label in student.indices {
          let share = exp(student[label] - logSum)
          guard share > 0 else { continue }
          total += share * ((student[label] - teacher[label]) - (logSum - teacherLogSum))
        }
      }
      return .number(total / Double(question.studentLogits.count))
    }
    #expect(loops.passes)
  }

  @Test func `A logarithm that is cut off at a number nobody knows is told by what it breaks`() {
    let smallest = 1e-300
    let cut = attempt { student, teacher, _ in
      let (q, p) = (softmax(student), softmax(teacher))
      return zip(q, p).map { $0 * (log(max($0, smallest)) - log(max($1, smallest))) }.reduce(0, +)
    }
    #expect(
      cut.brokenInvariants == [
        "stops growing when the teacher gets surer, as if a logarithm were cut off near 0"
      ])
  }

  @Test(arguments: [1e-12, 1e-7])
  func `A logarithm that is cut off near 0 is told as that`(smallest: Double) {
    let cut = attempt { student, teacher, _ in
      let (q, p) = (softmax(student), softmax(teacher))
      return zip(q, p).map { $0 * (log(max($0, smallest)) - log(max($1, smallest))) }.reduce(0, +)
    }
    #expect(cut.diagnoses == ["cut-logarithm"])
    let added = attempt { student, teacher, _ in
      let (q, p) = (softmax(student), softmax(teacher))
      return zip(q, p).map { $0 * log(($0 + smallest) / ($1 + smallest)) }.reduce(0, +)
    }
    #expect(added.diagnoses == ["cut-logarithm"])
  }

  @Test func `Logits that are cut off are told as that, and at any limit by a shift`() {
    func cut(at limit: Double) -> Attempt {
      attempt { student, teacher, _ in
        divergence(student.map { min($0, limit) }, teacher.map { min($0, limit) })
      }
    }
    #expect(cut(at: 700).diagnoses == ["limited-logits"])
    #expect(
      cut(at: 650).brokenInvariants?.contains(
        "changes when the same number is added to all logits of a network") == true)
  }

  @Test func `An overflow that is protected against halfway is told as an overflow`() {
    let halfway = attempt { student, teacher, _ in
      func shares(_ logits: [Double]) -> [Double] {
        let middle = mean(logits)
        let powers = logits.map { exp($0 - middle) }
        return powers.map { $0 / powers.reduce(0, +) }
      }
      let terms = zip(shares(student), logSoftmax(teacher)).map {
        $0 == 0 ? 0 : $0 * (log($0) - $1)
      }
      return terms.reduce(0, +)
    }
    #expect(Set(halfway.causes.map { "\($0)" }) == ["\(Cause.symptom(.notANumber))"])
  }

  @Test func `What is nearly right is wrong`() {
    let single = reverseKLDivergenceExercise.attempt {
      .number(
        Double(
          Float(
            try reverseKLDivergence(
              studentLogits: $0.studentLogits, teacherLogits: $0.teacherLogits,
              temperature: $0.temperature))))
    }
    #expect(!single.passes)
    let distance = attempt { student, teacher, _ in
      let gaps = zip(softmax(student), softmax(teacher)).map { abs($0 - $1) }
      return gaps.reduce(0, +) / 2
    }
    #expect(!distance.passes)
    let renyi = attempt { student, teacher, _ in
      let terms = zip(logSoftmax(student), logSoftmax(teacher)).map { exp(2 * $0 - $1) }
      return log(terms.reduce(0, +))
    }
    #expect(!renyi.passes)
  }
}

/// A mean over the examples of a measure of both rows, divided by T already.
private func attempt(
  _ measure: @escaping @Sendable ([Double], [Double], Double) -> Double
) -> Attempt {
  reverseKLDivergenceExercise.attempt { question in
    let t = question.temperature
    return .number(
      mean(
        zip(question.studentLogits, question.teacherLogits).map { student, teacher in
          measure(student.map { $0 / t }, teacher.map { $0 / t }, t)
        }))
  }
}

private func divergence(_ student: [Double], _ teacher: [Double]) -> Double {
  klDivergence(softmax(student), logPrediction: logSoftmax(teacher))
}

/// KL(q̃ᵗ‖q̃ˢ).
private func forward(_ student: [Double], _ teacher: [Double], _ temperature: Double) -> Double {
  klDivergence(
    softmax(teacher, temperature: temperature),
    logPrediction: logSoftmax(student, temperature: temperature))
}
