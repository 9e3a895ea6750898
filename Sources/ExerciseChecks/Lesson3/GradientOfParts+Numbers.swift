// What is known to go wrong in exercise 3.6: factors, temperatures, and numbers that are cut off.

import Distillation
import Foundation

extension GradientOfPartsQuestion {
  private typealias Mistake = Misconception<GradientOfPartsQuestion>

  /// Factors of T, and the sign.
  static let factorMistakes: [Misconception<GradientOfPartsQuestion>] = [
    Mistake(GradientOfPartsPhrase.withoutOneOverT) { $0.scaled(by: $0.temperature) },
    Mistake(GradientOfPartsPhrase.squared, step: "Why T²?") {
      $0.scaled(by: $0.temperature * $0.temperature)
    },
    Mistake(GradientOfPartsPhrase.oneOverTTwice) { $0.scaled(by: 1 / $0.temperature) },
    Mistake(GradientOfPartsPhrase.sign) { $0.scaled(by: -1) },
  ]

  /// The temperature in the wrong place.
  static let temperatureMistakes: [Misconception<GradientOfPartsQuestion>] = [
    Mistake(GradientOfPartsPhrase.onlyTeacherSoftened, step: "A loss with two parts") {
      $0.softened(student: 1, teacher: $0.temperature)
    },
    Mistake(GradientOfPartsPhrase.onlyStudentSoftened, step: "A loss with two parts") {
      $0.softened(student: $0.temperature, teacher: 1)
    },
    Mistake(GradientOfPartsPhrase.nobodySoftened, step: "A loss with two parts") {
      $0.softened(student: 1, teacher: 1)
    },
    Mistake(GradientOfPartsPhrase.noTemperature, step: "A loss with two parts") { question in
      var cold = question
      cold.temperature = 1
      return .rows(cold.right)
    },
    Mistake(LossPhrase.multiplied, step: "A loss with two parts") {
      $0.softened(student: 1 / $0.temperature, teacher: 1 / $0.temperature)
    },
    Mistake(LossPartPhrase.softenedTwice, step: "A loss with two parts") {
      let square = $0.temperature * $0.temperature
      return $0.softened(student: square, teacher: square)
    },
    Mistake(LossPhrase.softmaxTwice, step: "Bug hunt") {
      $0.withLogits(softmax($0.studentLogits), softmax($0.teacherLogits))
    },
    Mistake(LossPartPhrase.teacherSoftmaxTwice, step: "Bug hunt") {
      $0.withLogits($0.studentLogits, softmax($0.teacherLogits))
    },
    Mistake(LossPartPhrase.softStudentTwice, step: "Bug hunt") {
      $0.withLogits(softmax($0.studentLogits), $0.teacherLogits)
    },
  ]

  /// Numbers that overflow, or are kept from it.
  static let numberMistakes: [Misconception<GradientOfPartsQuestion>] = [
    Mistake(LossPhrase.noMaxShift, variants: pairs([false, true], [false, true])) {
      $0.overflowing(byLog: $1.0, isRemainder: $1.1)
    },
    Mistake(LossPartPhrase.limitedLogits, variants: LogitLimit.all) { question, limit in
      let t = question.temperature
      return question.withLogits(
        limit.applied(to: question.studentLogits, at: t),
        limit.applied(to: question.teacherLogits, at: t))
    },
  ]

  /// The answer for other logits.
  private func withLogits(_ student: [Double], _ teacher: [Double]) -> Answer {
    var other = self
    other.studentLogits = student
    other.teacherLogits = teacher
    return .rows(other.right)
  }

  /// Both parts of softmaxes that overflow.
  private func overflowing(byLog: Bool, isRemainder: Bool) -> Answer {
    let row = BatchRow(
      student: studentLogits, teacher: teacherLogits, label: label, temperature: temperature)
    func shares(_ logits: [Double]) -> [Double] {
      byLog
        ? row.overflowingLog(logits, at: temperature).map { exp($0) }
        : row.overflowing(logits, at: temperature)
    }
    func rest(_ logits: [Double]) -> [Double] { inserting(0, in: shares(removing(from: logits))) }
    let (student, teacher) = (shares(studentLogits), shares(teacherLogits))
    let whole = difference(1 / temperature, student, teacher)
    let weight = 1 - teacher[label]
    let second = difference(weight / temperature, rest(studentLogits), rest(teacherLogits))
    if isRemainder { return .rows([BatchRow.differences(whole, second), second]) }
    var first = rest(studentLogits).map { -whole[label] * $0 }
    first[label] = whole[label]
    return .rows([first, second])
  }
}

/// A mask for the right class that is not −∞.
struct WeakMask: Sendable {
  enum Way: CaseIterable, Sendable {
    /// The logit is replaced before T divides it.
    case replaced
    /// The mask is added before T divides the logit.
    case added
    /// The mask is added after.
    case addedAfter
  }

  let way: Way
  let mask: Double

  /// Those that are seen.
  static let all: [WeakMask] = pairs(Way.allCases, [-10, -20, -50, -100, -1000]).map {
    WeakMask(way: $0, mask: $1)
  }

  /// The softmax of a row in which the right class is masked.
  func rest(of logits: [Double], in question: GradientOfPartsQuestion) -> [Double] {
    var masked = logits
    switch way {
    case .replaced: masked[question.label] = mask
    case .added: masked[question.label] += mask
    case .addedAfter: masked[question.label] += mask * question.temperature
    }
    return softmax(masked, temperature: question.temperature)
  }
}
