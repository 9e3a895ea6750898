// What is known to go wrong in exercise 3.6.

import Distillation
import Foundation

extension GradientOfPartsQuestion {
  private typealias Mistake = Misconception<GradientOfPartsQuestion>
  private typealias Part = @Sendable (GradientOfPartsQuestion) -> [Double]

  /// All of it.
  static var mistakes: [Misconception<GradientOfPartsQuestion>] {
    weightMistakes + restMistakes + firstPartMistakes + classMistakes + factorMistakes
      + temperatureMistakes + numberMistakes
  }

  /// Something in place of the second part, where the first one is right, or what that leaves of the
  /// whole gradient.
  private static func amongTheRest(
    _ phrase: GradientOfPartsPhrase, step: StepTitle? = nil, _ parts: Part...
  ) -> Mistake {
    Mistake(phrase, step: step, variants: pairs(parts, [false, true])) { question, variant in
      let second = variant.0(question)
      return .rows([
        variant.1 ? BatchRow.differences(question.whole, second) : question.right[0], second,
      ])
    }
  }

  /// Something in place of the first part, where the second one is right, or what that leaves of the
  /// whole gradient.
  private static func againstTheRest(
    _ phrase: GradientOfPartsPhrase, _ part: @escaping Part
  ) -> Mistake {
    Mistake(phrase, variants: [false, true]) { question, isRemainder in
      let first = part(question)
      return .rows([
        first, isRemainder ? BatchRow.differences(question.whole, first) : question.right[1],
      ])
    }
  }

  // MARK: - Among the rest

  /// w (r̃ˢ − r̃ᵗ) / T, right or with something in place of the right thing.
  private func second(
    weight: Double? = nil, student: [Double]? = nil, teacher: [Double]? = nil
  ) -> [Double] {
    difference(
      (weight ?? teacherLeaves) / temperature, student ?? rest(of: studentLogits),
      teacher ?? rest(of: teacherLogits))
  }

  /// What the teacher leaves to the rest.
  private static let weightMistakes: [Misconception<GradientOfPartsQuestion>] = [
    amongTheRest(.weightForgotten) { $0.second(weight: 1) },
    amongTheRest(.weightOfTheStudent) { $0.second(weight: $0.studentLeaves) },
    amongTheRest(.weightOfTheRightClass) { $0.second(weight: 1 - $0.teacherLeaves) },
    amongTheRest(.weightAtOne) { $0.second(weight: $0.leaves(of: $0.teacherLogits, at: 1)) },
    amongTheRest(.weightSquared) { $0.second(weight: $0.teacherLeaves * $0.teacherLeaves) },
    amongTheRest(.teacherTurned) { $0.second(weight: -$0.teacherLeaves) },
  ]

  /// The shares among the rest.
  private static let restMistakes: [Misconception<GradientOfPartsQuestion>] = [
    amongTheRest(.restNotNormalised) {
      $0.second(student: $0.placed($0.softStudent), teacher: $0.placed($0.softTeacher))
    },
    Mistake(GradientOfPartsPhrase.wholeAmongRest) { .rows([$0.right[0], $0.placed($0.whole)]) },
    Mistake(GradientOfPartsPhrase.cutByClasses) { question in
      let rest = question.placed(question.whole)
      return .rows([BatchRow.differences(question.whole, rest), rest])
    },
    Mistake(GradientOfPartsPhrase.rightLogitSetToZero, variants: [0, 1, 2]) { question, way in
      let student = question.normalisedWithZero(question.studentLogits)
      let teacher = question.normalisedWithZero(question.teacherLogits)
      let second = question.second(student: student, teacher: teacher)
      return switch way {
      case 0: question.parts(amongTheRest: second)
      case 1: question.parts(amongTheRest: second, sharing: student)
      default: .rows([BatchRow.differences(question.whole, second), second])
      }
    },
    amongTheRest(
      .restAtOne, step: "A loss with two parts",
      {
        $0.second(
          student: $0.rest(of: $0.studentLogits, at: 1),
          teacher: $0.rest(of: $0.teacherLogits, at: 1))
      },
      { $0.second(student: $0.rest(of: $0.studentLogits, at: 1)) },
      { $0.second(teacher: $0.rest(of: $0.teacherLogits, at: 1)) }),
    Mistake(
      GradientOfPartsPhrase.maskTooWeak, variants: pairs(WeakMask.all, [false, true])
    ) { question, variant in
      let student = variant.0.rest(of: question.studentLogits, in: question)
      let teacher = variant.0.rest(of: question.teacherLogits, in: question)
      let second = question.second(student: student, teacher: teacher)
      return variant.1
        ? question.parts(amongTheRest: second, sharing: student)
        : .rows([BatchRow.differences(question.whole, second), second])
    },
    Mistake(GradientOfPartsPhrase.restDividedByNothing, variants: [false, true]) {
      question, isRemainder in
      func divided(_ shares: [Double]) -> [Double] {
        question.placed(shares.map { $0 / question.placed(shares).reduce(0, +) })
      }
      let student = divided(question.softStudent)
      let second = question.second(student: student, teacher: divided(question.softTeacher))
      return isRemainder
        ? .rows([BatchRow.differences(question.whole, second), second])
        : question.parts(amongTheRest: second, sharing: student)
    },
  ]

  // MARK: - The right class against the rest

  private static let firstPartMistakes: [Misconception<GradientOfPartsQuestion>] = [
    Mistake(GradientOfPartsPhrase.partsSwapped) { .rows([$0.right[1], $0.right[0]]) },
    Mistake(GradientOfPartsPhrase.wholeForFirst) { .rows([$0.whole, $0.right[1]]) },
    Mistake(GradientOfPartsPhrase.notTakenApart) { question in
      .rows([question.whole, question.whole.map { _ in 0 }])
    },
    Mistake(GradientOfPartsPhrase.firstPartOnly) { question in
      .rows([question.right[0], question.whole.map { _ in 0 }])
    },
    Mistake(GradientOfPartsPhrase.secondPartOnly) { question in
      .rows([question.whole.map { _ in 0 }, question.right[1]])
    },
    Mistake(GradientOfPartsPhrase.onlyTheRightLogit) { question in
      .rows([
        BatchRow.differences(question.whole, question.placed(question.whole)), question.right[1],
      ])
    },
    againstTheRest(.evenlyAmongTheRest) { question in
      let others = Double(question.studentLogits.count - 1)
      return question.first(sharing: question.studentLogits.map { _ in 1 / others })
    },
    // What that leaves of the whole gradient is the second part with the student's weight.
    Mistake(GradientOfPartsPhrase.likeTheTeacher) {
      .rows([$0.first(sharing: $0.rest(of: $0.teacherLogits)), $0.right[1]])
    },
    againstTheRest(.likeAllClasses) { $0.first(sharing: $0.softStudent) },
    Mistake(GradientOfPartsPhrase.partsOfTheLoss) { question in
      let hard = oneHot(question.label, of: question.studentLogits.count)
      return .rows([difference(1, softmax(question.studentLogits), hard), question.whole])
    },
  ]

  /// Another class, or another network, in the place of the one that is meant.
  private static let classMistakes: [Misconception<GradientOfPartsQuestion>] = [
    Mistake(GradientOfPartsPhrase.classFromTeacher) {
      $0.labelled(predictedClass($0.teacherLogits))
    },
    Mistake(GradientOfPartsPhrase.classFromStudent) {
      $0.labelled(predictedClass($0.studentLogits))
    },
    Mistake(GradientOfPartsPhrase.firstClass) { $0.labelled(0) },
    Mistake(GradientOfPartsPhrase.classBefore) { $0.labelled(max(0, $0.label - 1)) },
    Mistake(GradientOfPartsPhrase.networksSwapped, step: "Cross entropy or KL divergence?") {
      .rows(
        GradientOfPartsQuestion(
          student: $0.teacherLogits, teacher: $0.studentLogits, label: $0.label,
          temperature: $0.temperature
        ).right)
    },
  ]

  /// The answer with another class for the right one.
  private func labelled(_ other: Int) -> Answer {
    var question = self
    question.label = other
    return .rows(question.right)
  }
}
