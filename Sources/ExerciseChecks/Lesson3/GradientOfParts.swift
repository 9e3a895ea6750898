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
    [
      CallArgument("studentLogits", $0.studentLogits),
      CallArgument("teacherLogits", $0.teacherLogits),
      CallArgument("label", $0.label),
      CallArgument("temperature", $0.temperature),
    ]
  },
  hints: [GradientOfPartsPhrase.nudge, .whereToLook, .formula],
  checks: GradientOfPartsQuestion.checks,
  reference: Solutions.gradientOfParts(studentLogits:teacherLogits:label:temperature:),
  call: { function, question in
    let parts = try function(
      question.studentLogits, question.teacherLogits, question.label, question.temperature)
    return .rows([parts.rightAgainstRest, parts.amongTheRest])
  },
  steps: gradientOfPartsSteps,
  invariants: [
    .holdsFinite,
    Invariant(GradientOfPartsPhrase.hasPartOffZero) { _, answer in
      rows(answer).allSatisfy { !(abs($0.reduce(0, +)) > 1e-9) }
    },
    Invariant(GradientOfPartsPhrase.hasPartsOffWhole) { question, answer in
      let parts = rows(answer)
      guard parts.count == 2, parts[1].count == question.whole.count else { return true }
      return zip(zip(parts[0], parts[1]), question.whole)
        .allSatisfy { !(abs($0.0 + $0.1 - $1) > 1e-9) }
    },
    Invariant(GradientOfPartsPhrase.hasRestMovingRightClass) { question, answer in
      let parts = rows(answer)
      guard parts.count == 2, question.label < parts[1].count else { return true }
      return !(abs(parts[1][question.label]) > 1e-12)
    },
    Invariant(
      GradientOfPartsPhrase.hasRestMovedByRightClass,
      relating: { question, answer, again in
        let parts = rows(answer)
        guard parts.count == 2, parts.joined().allSatisfy(\.isFinite) else { return true }
        var other = question
        other.studentLogits[question.label] += 1
        let changed = rows(try again(other))
        return changed.count == 2
          && Answer.numbers(changed[1]).agrees(
            with: .numbers(parts[1]), within: .loose)
      }),
    Invariant(
      CommonPhrase.isNotZeroForCopyOfTeacher,
      relating: { question, answer, again in
        guard answer.values.allSatisfy(\.isFinite) else { return true }
        var copy = question
        copy.studentLogits = question.teacherLogits
        return try again(copy).values.allSatisfy { abs($0) < 1e-9 }
      }),
  ],
  misconceptions: weightMistakes + restMistakes + firstPartMistakes + factorMistakes
    + temperatureMistakes,
  answers: .parts(["rightAgainstRest", "amongTheRest"]))

/// What is said of exercise 3.6.
enum GradientOfPartsPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case twoClassesAndASingleOne, verySureNetworks
  // Broken invariants.
  case hasPartOffZero, hasPartsOffWhole, hasRestMovingRightClass, hasRestMovedByRightClass
  // Misconceptions.
  case weightForgotten, weightOfTheStudent, weightOfTheRightClass, weightAtOne, restNotNormalised,
    cutByClasses, rightLogitSetToZero, teacherTurned, restDividedByNothing, partsSwapped,
    wholeForFirst, notTakenApart, onlyTheRightLogit, evenlyAmongTheRest, likeTheTeacher,
    partsOfTheLoss, classFromTeacher, withoutOneOverT, squared, oneOverTTwice, sign,
    onlyTeacherSoftened, onlyStudentSoftened, nobodySoftened, noTemperature
}

private func rows(_ answer: Answer) -> [[Double]] {
  guard case .rows(let rows) = answer else { return [] }
  return rows
}

/// What the teacher leaves to the rest.
private let weightMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(GradientOfPartsPhrase.weightForgotten) { $0.parts(weight: 1) },
  Misconception(GradientOfPartsPhrase.weightOfTheStudent) { $0.parts(weight: $0.studentLeaves) },
  Misconception(GradientOfPartsPhrase.weightOfTheRightClass) {
    $0.parts(weight: 1 - $0.teacherLeaves)
  },
  Misconception(GradientOfPartsPhrase.weightAtOne) {
    $0.parts(weight: $0.leaves(of: $0.teacherLogits, at: 1))
  },
]

/// The shares among the rest.
private let restMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(GradientOfPartsPhrase.restNotNormalised) { question in
    question.parts(
      amongTheRest: question.placed(
        zip(question.softStudent, question.softTeacher).map {
          question.teacherLeaves * ($0 - $1) / question.temperature
        }))
  },
  Misconception(GradientOfPartsPhrase.cutByClasses) { question in
    let rest = question.placed(question.whole)
    return .rows([zip(question.whole, rest).map { $0 - $1 }, rest])
  },
  Misconception(GradientOfPartsPhrase.rightLogitSetToZero) { question in
    let student = question.normalisedWithZero(question.studentLogits)
    let teacher = question.normalisedWithZero(question.teacherLogits)
    return question.parts(
      amongTheRest: zip(student, teacher).map {
        question.teacherLeaves * ($0 - $1) / question.temperature
      }, sharing: student)
  },
  Misconception(GradientOfPartsPhrase.teacherTurned) { $0.parts(weight: -$0.teacherLeaves) },
  Misconception(GradientOfPartsPhrase.restDividedByNothing) { question in
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
  Misconception(GradientOfPartsPhrase.partsSwapped) { .rows([$0.right[1], $0.right[0]]) },
  Misconception(GradientOfPartsPhrase.wholeForFirst) { .rows([$0.whole, $0.right[1]]) },
  Misconception(GradientOfPartsPhrase.notTakenApart) { question in
    .rows([question.whole, question.whole.map { _ in 0 }])
  },
  Misconception(GradientOfPartsPhrase.onlyTheRightLogit) { question in
    .rows([zip(question.whole, question.placed(question.whole)).map { $0 - $1 }, question.right[1]])
  },
  Misconception(GradientOfPartsPhrase.evenlyAmongTheRest) { question in
    question.parts(
      sharing: question.studentLogits.map { _ in 1 / Double(question.studentLogits.count - 1) })
  },
  Misconception(GradientOfPartsPhrase.likeTheTeacher) {
    $0.parts(sharing: $0.rest(of: $0.teacherLogits))
  },
  Misconception(GradientOfPartsPhrase.partsOfTheLoss) { question in
    let hard = oneHot(question.label, of: question.studentLogits.count)
    return .rows([
      zip(Distillation.softmax(question.studentLogits), hard).map { $0 - $1 }, question.whole,
    ])
  },
  Misconception(GradientOfPartsPhrase.classFromTeacher) { question in
    var other = question
    other.label = predictedClass(question.teacherLogits)
    return .rows(other.right)
  },
]

/// Factors of T, and the sign.
private let factorMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(GradientOfPartsPhrase.withoutOneOverT) { $0.scaled(by: $0.temperature) },
  Misconception(GradientOfPartsPhrase.squared, step: "Why T²?") {
    $0.scaled(by: $0.temperature * $0.temperature)
  },
  Misconception(GradientOfPartsPhrase.oneOverTTwice) { $0.scaled(by: 1 / $0.temperature) },
  Misconception(GradientOfPartsPhrase.sign) { $0.scaled(by: -1) },
]

/// The temperature in the wrong place, and numbers that overflow.
private let temperatureMistakes: [Misconception<GradientOfPartsQuestion>] = [
  Misconception(GradientOfPartsPhrase.onlyTeacherSoftened, step: "A loss with two parts") {
    $0.softened(student: 1, teacher: $0.temperature)
  },
  Misconception(GradientOfPartsPhrase.onlyStudentSoftened, step: "A loss with two parts") {
    $0.softened(student: $0.temperature, teacher: 1)
  },
  Misconception(GradientOfPartsPhrase.nobodySoftened, step: "A loss with two parts") {
    $0.softened(student: 1, teacher: 1)
  },
  Misconception(GradientOfPartsPhrase.noTemperature, step: "A loss with two parts") { question in
    var cold = question
    cold.temperature = 1
    return .rows(cold.right)
  },
  Misconception(LossPhrase.multiplied, step: "A loss with two parts") {
    $0.softened(student: 1 / $0.temperature, teacher: 1 / $0.temperature)
  },
  Misconception(LossPhrase.softmaxTwice, step: "Bug hunt") { question in
    var twice = question
    twice.studentLogits = Distillation.softmax(question.studentLogits)
    twice.teacherLogits = Distillation.softmax(question.teacherLogits)
    return .rows(twice.right)
  },
  Misconception(LossPhrase.noMaxShift) { question in
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
