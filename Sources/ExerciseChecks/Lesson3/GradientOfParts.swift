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
  misconceptions: GradientOfPartsQuestion.mistakes,
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
    onlyTeacherSoftened, onlyStudentSoftened, nobodySoftened, noTemperature, firstPartOnly,
    secondPartOnly, likeAllClasses, restAtOne, maskTooWeak, networksSwapped, weightSquared,
    firstClass, classBefore, classFromStudent, wholeAmongRest
}

private func rows(_ answer: Answer) -> [[Double]] {
  guard case .rows(let rows) = answer else { return [] }
  return rows
}
