// Exercise 3.6.

import Distillation
import Foundation
import Solutions

/// The gradient of the KL divergence, taken apart.
public let gradientOfPartsExercise = Exercise<
  GradientOfPartsQuestion,
  @Sendable ([Double], [Double], Int, Double) throws -> (
    rightAgainstRest: [Double], amongTheRest: [Double]
  )
>(
  "3.6", function: "gradientOfParts", step: "KL taken apart",
  arguments: {
    "(studentLogits: \(text($0.studentLogits)), teacherLogits: \(text($0.teacherLogits)), "
      + "label: \($0.label), temperature: \(text($0.temperature)))"
  },
  hints: [
    "One of the two parts is easy, and together they are a gradient that you know. What does that "
      + "leave for the other part?",
    "Look at the step “KL taken apart” of lesson 3 for the two parts, and at “The gradient” for "
      + "(q̃ˢ − q̃ᵗ) / T, which their gradients must add up to. For the second one take the right "
      + "class out of both rows of logits before the softmax, and put a 0 in its place afterwards.",
    "Among the rest: (1 − q̃ᵗ of the right class) · (r̃ˢ − r̃ᵗ) / T, and 0 for the right class. "
      + "Right against rest: (q̃ˢ − q̃ᵗ) / T less that. For the right class this is all of (q̃ˢ − "
      + "q̃ᵗ) / T; what it gains the others lose, in proportion to r̃ˢ.",
  ],
  checks: GradientOfPartsQuestion.checks,
  reference: Solutions.gradientOfParts(studentLogits:teacherLogits:label:temperature:),
  call: { function, question in
    let parts = try function(
      question.studentLogits, question.teacherLogits, question.label, question.temperature)
    return .rows([parts.rightAgainstRest, parts.amongTheRest])
  },
  invariants: [
    Invariant("holds NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("has a part that does not sum to 0") { _, answer in
      rows(answer).allSatisfy { !(abs($0.reduce(0, +)) > 1e-9) }
    },
    Invariant("has parts that do not add up to (q̃ˢ − q̃ᵗ) / T") { question, answer in
      let parts = rows(answer)
      guard parts.count == 2, parts[1].count == question.whole.count else { return true }
      return zip(zip(parts[0], parts[1]), question.whole)
        .allSatisfy { !(abs($0.0 + $0.1 - $1) > 1e-9) }
    },
    Invariant("moves the right class by the part among the rest") { question, answer in
      let parts = rows(answer)
      guard parts.count == 2, question.label < parts[1].count else { return true }
      return !(abs(parts[1][question.label]) > 1e-12)
    },
    Invariant(
      "has a part among the rest that changes with the student's logit of the right class",
      relating: { question, answer, again in
        let parts = rows(answer)
        guard parts.count == 2, parts.joined().allSatisfy(\.isFinite) else { return true }
        var other = question
        other.studentLogits[question.label] += 1
        let changed = rows(try again(other))
        return changed.count == 2
          && Answer.numbers(changed[1]).agrees(
            with: .numbers(parts[1]), within: Tolerance(relative: 1e-6, absolute: 1e-9))
      }),
    Invariant(
      "is not 0 for a perfect copy of the teacher",
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite) else { return true }
        var copy = question
        copy.studentLogits = question.teacherLogits
        return try again(copy).values.allSatisfy { abs($0) < 1e-9 }
      }),
  ],
  misconceptions: weightMistakes + restMistakes + firstPartMistakes + factorMistakes
    + temperatureMistakes)

private func rows(_ answer: Answer) -> [[Double]] {
  guard case .rows(let rows) = answer else { return [] }
  return rows
}

/// What the teacher leaves to the rest.
private let weightMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(
    "weight-forgotten",
    "The weight w is missing among the rest. A teacher that is sure of the right class leaves "
      + "little to the others, and then this part pulls little: multiply by 1 − q̃ᵗ of the right "
      + "class. Without it this is another loss, “decoupled” distillation, which Zhao and others "
      + "chose on purpose in 2022."
  ) { $0.parts(weight: 1) },
  Misconception(
    "weight-of-the-student",
    "The weight among the rest is the student's 1 − q̃ˢ. In KL(q̃ᵗ‖q̃ˢ) the teacher weighs: take "
      + "1 − q̃ᵗ of the right class."
  ) { $0.parts(weight: $0.studentLeaves) },
  Misconception(
    "weight-of-the-right-class",
    "The weight among the rest is q̃ᵗ of the right class. It is what the teacher leaves to the "
      + "*others*, 1 − q̃ᵗ."
  ) { $0.parts(weight: 1 - $0.teacherLeaves) },
  Misconception(
    "weight-at-one",
    "The weight comes from the teacher at T = 1. Everything in this divergence is softened: take "
      + "1 − q̃ᵗ, from the logits divided by T. It is by this weight that a high temperature lets "
      + "the other classes speak.",
  ) { $0.parts(weight: $0.leaves(of: $0.teacherLogits, at: 1)) },
]

/// The shares among the rest.
private let restMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(
    "rest-not-normalised",
    "Among the rest this is w · (q̃ˢ − q̃ᵗ) / T with the shares of all K classes. Among "
      + "themselves the others share 1: take the softmax of their logits alone, r̃."
  ) { question in
    question.parts(
      amongTheRest: question.placed(
        zip(question.softStudent, question.softTeacher).map {
          question.teacherLeaves * ($0 - $1) / question.temperature
        }))
  },
  Misconception(
    "cut-by-classes",
    "The gradient is cut by classes: the right one's number in the first part, all the others' in "
      + "the second. But the first part moves the others, too: what the right class gains, they "
      + "lose."
  ) { question in
    let rest = question.placed(question.whole)
    return .rows([zip(question.whole, rest).map { $0 - $1 }, rest])
  },
  Misconception(
    "right-logit-set-to-zero",
    "The right class's logit was set to 0 before the softmax. That is a logit like any other, and "
      + "takes its share: leave the class out, or set its logit to −∞."
  ) { question in
    let student = question.normalisedWithZero(question.studentLogits)
    let teacher = question.normalisedWithZero(question.teacherLogits)
    return question.parts(
      amongTheRest: zip(student, teacher).map {
        question.teacherLeaves * ($0 - $1) / question.temperature
      }, sharing: student)
  },
  Misconception(
    "teacher-turned",
    "Among the rest this is w · (r̃ᵗ − r̃ˢ) / T, with the wrong sign. Where the student says more "
      + "than the teacher, its logit should fall, so there the gradient is positive: r̃ˢ − r̃ᵗ."
  ) { $0.parts(weight: -$0.teacherLeaves) },
  Misconception(
    "rest-divided-by-nothing",
    "The shares among the rest were made by dividing q̃ by what the right class leaves. Where a "
      + "network is very sure, all of it is rounded to 0, and 0 / 0 is NaN. Take the softmax of "
      + "the logits without the right class."
  ) { question in
    func divided(_ shares: [Double]) -> [Double] {
      shares.map { $0 / question.placed(shares).reduce(0, +) }
    }
    let student = question.placed(divided(question.softStudent))
    let teacher = question.placed(divided(question.softTeacher))
    return question.parts(
      amongTheRest: zip(student, teacher).map {
        question.teacherLeaves * ($0 - $1) / question.temperature
      }, sharing: student)
  },
]

/// The right class against the rest.
private let firstPartMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(
    "parts-swapped",
    "The two parts are swapped: the first one is the right class against the rest, the second one "
      + "the others among themselves."
  ) { .rows([$0.right[1], $0.right[0]]) },
  Misconception(
    "whole-for-first",
    "The first part is the whole gradient, (q̃ˢ − q̃ᵗ) / T. Take off what the second part pulls."
  ) { .rows([$0.whole, $0.right[1]]) },
  Misconception(
    "not-taken-apart",
    "The first part is the whole gradient, (q̃ˢ − q̃ᵗ) / T, and nothing is left for the second. "
      + "What the others are taught among themselves belongs there."
  ) { question in .rows([question.whole, question.whole.map { _ in 0 }]) },
  Misconception(
    "only-the-right-logit",
    "The first part reaches only the logit of the right class. What that class gains, the others "
      + "lose: their numbers are −(q̃ˢ − q̃ᵗ) / T of the right class, in proportion to r̃ˢ."
  ) { question in
    .rows([zip(question.whole, question.placed(question.whole)).map { $0 - $1 }, question.right[1]])
  },
  Misconception(
    "evenly-among-the-rest",
    "In the first part the others lose evenly, each a (K − 1)th. They lose in proportion to what "
      + "the student gives them: r̃ˢ."
  ) { question in
    question.parts(
      sharing: question.studentLogits.map { _ in 1 / Double(question.studentLogits.count - 1) })
  },
  Misconception(
    "like-the-teacher",
    "In the first part the others lose in proportion to the teacher's r̃ᵗ. It is the student's "
      + "softmax that is differentiated: they lose in proportion to its r̃ˢ."
  ) { $0.parts(sharing: $0.rest(of: $0.teacherLogits)) },
  Misconception(
    "parts-of-the-loss",
    "These are the two parts of the loss of 3.3, qˢ − p and (q̃ˢ − q̃ᵗ) / T. Here no hard label "
      + "is learnt: the second one alone is taken apart, into the right class against the rest "
      + "and the rest among themselves."
  ) { question in
    let hard = oneHot(question.label, of: question.studentLogits.count)
    return .rows([
      zip(Distillation.softmax(question.studentLogits), hard).map { $0 - $1 }, question.whole,
    ])
  },
  Misconception(
    "class-from-teacher",
    "The teacher's first choice is taken for the right class. Where the teacher errs these are "
      + "two classes: use `label`."
  ) { question in
    var other = question
    other.label = predictedClass(question.teacherLogits)
    return .rows(other.right)
  },
]

/// Factors of T, and the sign.
private let factorMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(
    "without-one-over-t",
    "The 1/T of the softened softmax is missing. The logits are divided by T before the softmax, "
      + "and the chain rule brings that factor along."
  ) { $0.scaled(by: $0.temperature) },
  Misconception(
    "squared",
    "The factor T² is in it, so that T · (q̃ˢ − q̃ᵗ) comes out. A loss may want it; this exercise "
      + "asks for the gradient of the divergence alone.",
    step: "Why T²?"
  ) { $0.scaled(by: $0.temperature * $0.temperature) },
  Misconception(
    "one-over-t-twice",
    "The factor 1/T is in it twice. The logits are divided by T once, and the chain rule brings "
      + "one 1/T along."
  ) { $0.scaled(by: 1 / $0.temperature) },
  Misconception(
    "sign",
    "All signs are turned round: this is the direction in which the divergence falls. The "
      + "gradient is the direction in which it grows; the training step subtracts it."
  ) { $0.scaled(by: -1) },
]

/// The temperature in the wrong place, and numbers that overflow.
private let temperatureMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(
    "only-teacher-softened",
    "Only the teacher is softened; the student's shares are those of T = 1. Divide both rows by T.",
    step: "A loss with two parts"
  ) { $0.softened(student: 1, teacher: $0.temperature) },
  Misconception(
    "only-student-softened",
    "Only the student is softened; the teacher's shares are those of T = 1. Divide both rows by T.",
    step: "A loss with two parts"
  ) { $0.softened(student: $0.temperature, teacher: 1) },
  Misconception(
    "nobody-softened",
    "Nobody is softened: T only stands in the factor 1/T. Divide both rows by T before the "
      + "softmax as well.",
    step: "A loss with two parts"
  ) { $0.softened(student: 1, teacher: 1) },
  Misconception(
    "no-temperature",
    "This is the gradient at T = 1; the temperature is not used. Divide both rows by T before the "
      + "softmax, and the difference by T once more.",
    step: "A loss with two parts"
  ) { question in
    var cold = question
    cold.temperature = 1
    return .rows(cold.right)
  },
  Misconception(
    "multiplied",
    "The logits are multiplied by T instead of divided. That makes both distributions harder, not "
      + "softer.",
    step: "A loss with two parts"
  ) { $0.softened(student: 1 / $0.temperature, teacher: 1 / $0.temperature) },
  Misconception(
    "softmax-twice",
    "Probabilities are taken for logits: the rows went through a softmax first, and then through "
      + "another one. Use the logits themselves.",
    step: "Bug hunt"
  ) { question in
    var twice = question
    twice.studentLogits = Distillation.softmax(question.studentLogits)
    twice.teacherLogits = Distillation.softmax(question.teacherLogits)
    return .rows(twice.right)
  },
  Misconception(
    "no-max-shift",
    "The formula is right, but exp overflows for large logits and underflows for very small ones, "
      + "which makes NaN. Subtract the largest logit of each row first; that changes no "
      + "probability."
  ) { question in
    func overflowing(_ logits: [Double]) -> [Double] {
      normalized(logits.map { exp($0 / question.temperature) })
    }
    func rest(_ logits: [Double]) -> [Double] {
      question.inserting(0, in: overflowing(question.removing(from: logits)))
    }
    let student = overflowing(question.studentLogits)
    let teacher = overflowing(question.teacherLogits)
    let weight = 1 - teacher[question.label]
    let second = zip(rest(question.studentLogits), rest(question.teacherLogits)).map {
      weight * ($0 - $1) / question.temperature
    }
    let whole = zip(student, teacher).map { ($0 - $1) / question.temperature }
    return .rows([zip(whole, second).map { $0 - $1 }, second])
  },
]
