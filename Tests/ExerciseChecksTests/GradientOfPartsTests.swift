// Exercise 3.6: its worked example, the parts' own slopes, other right solutions, and wrong ones
// that are in no catalogue.

import Distillation
import ExerciseChecks
import Foundation
import Solutions
import Testing

@Suite struct GradientOfPartsTests {
  @Test func `The worked example is true, and so is what is said of class 1`() throws {
    let parts = try gradientOfParts(
      studentLogits: [2, 1, 0, 0.5], teacherLogits: [5, 3, 1, -1], label: 0, temperature: 4)
    let (first, second) = (parts.rightAgainstRest, parts.amongTheRest)
    #expect(near(first, [-0.0324, 0.0122, 0.0095, 0.0107], within: 5e-5))
    #expect(near(second, [0, -0.0178, -0.0020, 0.0198], within: 5e-5))
    #expect(first[1...].allSatisfy { $0 > 0 })
    #expect(second[1] < 0 && first[1] + second[1] < 0)
  }

  @Test(arguments: [0.5, 1, 4, 20])
  func `Each part is the slope of its own divergence, and both are that of the whole`(
    temperature: Double
  ) throws {
    var generator = SplitMix64(seed: 36)
    for _ in 0..<5 {
      let (student, teacher) = (generator.randomLogits(5), generator.randomLogits(5))
      let label = generator.integer(below: 5)
      /// KL(right : rest), and the weighted KL among the rest.
      func values(_ student: [Double]) -> (Double, Double) {
        let q = Distillation.softmax(student, temperature: temperature)
        let p = Distillation.softmax(teacher, temperature: temperature)
        func rest(_ shares: [Double]) -> [Double] {
          var shares = shares
          shares.remove(at: label)
          return shares
        }
        let (left, own) = (rest(p).reduce(0, +), rest(q).reduce(0, +))
        let among = Distillation.klDivergence(rest(p).map { $0 / left }, rest(q).map { $0 / own })
        return (Distillation.klDivergence([p[label], left], [q[label], own]), left * among)
      }
      let parts = try gradientOfParts(
        studentLogits: student, teacherLogits: teacher, label: label, temperature: temperature)
      for index in student.indices {
        var (up, down) = (student, student)
        up[index] += 1e-5
        down[index] -= 1e-5
        let (above, below) = (values(up), values(down))
        #expect(
          near(
            [parts.rightAgainstRest[index], parts.amongTheRest[index]],
            [(above.0 - below.0) / 2e-5, (above.1 - below.1) / 2e-5], within: 1e-7))
      }
      let whole = Distillation.klDivergence(
        Distillation.softmax(teacher, temperature: temperature),
        Distillation.softmax(student, temperature: temperature))
      #expect(near([values(student).0 + values(student).1], [whole]))
    }
  }

  @Test func `Both parts by their formulas are right, and so is a mask of −∞`() {
    let formulas = gradientOfPartsExercise.attempt { question in
      let t = question.temperature
      func without(_ logits: [Double]) -> [Double] {
        var logits = logits
        logits[question.label] = -.infinity
        let top = logits.max() ?? 0
        guard top.isFinite else { return logits.map { _ in 0 } }
        let powers = logits.map { exp(($0 - top) / t) }
        return powers.map { $0 / powers.reduce(0, +) }
      }
      let (own, teacher) = (without(question.studentLogits), without(question.teacherLogits))
      let q = Distillation.softmax(question.studentLogits, temperature: t)[question.label]
      let p = Distillation.softmax(question.teacherLogits, temperature: t)[question.label]
      let first = own.indices.map {
        $0 == question.label ? (q - p) / t : own[$0] * (p - q) / t
      }
      return .rows([first, zip(own, teacher).map { (1 - p) * ($0 - $1) / t }])
    }
    #expect(formulas.passes)
  }

  @Test func `Parts that only add up are told by what each of them moves`() {
    let halves = gradientOfPartsExercise.attempt { question in
      let half = question.whole.map { $0 / 2 }
      return .rows([half, half])
    }
    #expect(
      halves.brokenInvariants?.contains("moves the right class by the part among the rest") == true)
    #expect(
      halves.brokenInvariants?.contains("has parts that do not add up to (q̃ˢ − q̃ᵗ) / T") == false)
  }

  @Test func `Parts that do not add up are told as that`() {
    let doubled = gradientOfPartsExercise.attempt { question in
      let parts = try question.solved
      return .rows([parts[0], parts[1].map { 2 * $0 }])
    }
    #expect(
      Set(doubled.causes.map { "\($0)" }).count == 1
        && doubled.causes.first == .symptom(.part("amongTheRest", .factor("2"))))
    let unlike = gradientOfPartsExercise.attempt { question in
      let parts = try question.solved
      return .rows([parts[0], parts[1].map { 2 * $0 + 0.01 }])
    }
    #expect(
      unlike.brokenInvariants?.contains("has parts that do not add up to (q̃ˢ − q̃ᵗ) / T") == true)
    let single = gradientOfPartsExercise.attempt { question in
      .rows(try question.solved.map { row in row.map { Double(Float($0)) } })
    }
    #expect(!single.passes)
  }

  @Test func `An overflow is NaN, and nothing else is said of it`() {
    let halfway = gradientOfPartsExercise.attempt { question in
      let parts = try question.solved
      let large = question.studentLogits.contains { $0 > 700 }
      return .rows(large ? parts.map { row in row.map { _ in .nan } } : parts)
    }
    #expect(!halfway.causes.isEmpty)
    #expect(halfway.causes.allSatisfy { $0 == .symptom(.notANumber) })
  }
}

extension GradientOfPartsQuestion {
  fileprivate var solved: [[Double]] {
    get throws {
      let parts = try gradientOfParts(
        studentLogits: studentLogits, teacherLogits: teacherLogits, label: label,
        temperature: temperature)
      return [parts.rightAgainstRest, parts.amongTheRest]
    }
  }

  /// (q̃ˢ − q̃ᵗ) / T.
  fileprivate var whole: [Double] {
    zip(
      Distillation.softmax(studentLogits, temperature: temperature),
      Distillation.softmax(teacherLogits, temperature: temperature)
    ).map { ($0 - $1) / temperature }
  }
}
