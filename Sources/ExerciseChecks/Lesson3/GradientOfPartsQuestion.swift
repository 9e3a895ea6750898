// What exercise 3.6 is asked, and the parts that right and wrong gradients are made of.

import Distillation

/// What exercise 3.6 is asked.
public struct GradientOfPartsQuestion: Sendable {
  /// zˢ, one for each class.
  public var studentLogits: [Double]
  /// zᵗ, one for each class.
  public var teacherLogits: [Double]
  /// The right class.
  public var label: Int
  /// T.
  public var temperature: Double

  init(
    student: [Double], teacher: [Double], label: Int, temperature: Double
  ) {
    studentLogits = student
    teacherLogits = teacher
    self.label = label
    self.temperature = temperature
  }

  /// q̃ˢ.
  var softStudent: [Double] { softmax(studentLogits, temperature: temperature) }
  /// q̃ᵗ.
  var softTeacher: [Double] { softmax(teacherLogits, temperature: temperature) }
  /// (q̃ˢ − q̃ᵗ) / T.
  var whole: [Double] {
    zip(softStudent, softTeacher).map { ($0 - $1) / temperature }
  }

  /// What a network leaves to the other classes: the sum of their shares.
  func leaves(of logits: [Double], at temperature: Double) -> Double {
    placed(softmax(logits, temperature: temperature)).reduce(0, +)
  }

  /// 1 − q̃ˢ of the right class.
  var studentLeaves: Double { leaves(of: studentLogits, at: temperature) }
  /// 1 − q̃ᵗ of the right class.
  var teacherLeaves: Double { leaves(of: teacherLogits, at: temperature) }

  /// r̃, with 0 for the right class, at T or at another temperature.
  func rest(of logits: [Double], at other: Double? = nil) -> [Double] {
    inserting(0, in: softmax(removing(from: logits), temperature: other ?? temperature))
  }

  // MARK: - The two parts, right or with something in place of the right thing

  /// Both parts.
  ///
  /// - Parameters:
  ///   - weight: w.
  ///   - amongTheRest: In place of w (r̃ˢ − r̃ᵗ) / T.
  ///   - shares: How the others divide among them what the right class gains, in place of r̃ˢ.
  /// - Returns: Both parts as rows.
  func parts(
    weight: Double? = nil, amongTheRest: [Double]? = nil, sharing shares: [Double]? = nil
  ) -> Answer {
    let weight = weight ?? teacherLeaves
    let second =
      amongTheRest
      ?? zip(rest(of: studentLogits), rest(of: teacherLogits)).map {
        weight * ($0 - $1) / temperature
      }
    return .rows([first(sharing: shares ?? rest(of: studentLogits)), second])
  }

  /// The first part, where the others divide among them by some shares what the right class gains.
  func first(sharing shares: [Double]) -> [Double] {
    var first = shares.map { -whole[label] * $0 }
    first[label] = whole[label]
    return first
  }

  /// The answer that is asked for.
  var right: [[Double]] {
    guard case .rows(let rows) = parts() else { return [] }
    return rows
  }

  func scaled(by factor: Double) -> Answer {
    .rows(right.map { row in row.map { factor * $0 } })
  }

  /// The right formula with each network at a temperature of its own; the factor 1/T stays.
  func softened(student: Double, teacher: Double) -> Answer {
    let other = GradientOfPartsQuestion(
      student: studentLogits.map { $0 / student }, teacher: teacherLogits.map { $0 / teacher },
      label: label, temperature: 1)
    return other.scaled(by: 1 / temperature)
  }

  // MARK: - Rows without the right class

  func removing(from row: [Double]) -> [Double] {
    var row = row
    row.remove(at: label)
    return row
  }

  func inserting(_ value: Double, in row: [Double]) -> [Double] {
    var row = row
    row.insert(value, at: label)
    return row
  }

  /// A row with 0 for the right class.
  func placed(_ row: [Double]) -> [Double] { inserting(0, in: removing(from: row)) }

  /// The softmax with the right class's logit set to 0.
  func normalisedWithZero(_ logits: [Double]) -> [Double] {
    softmax(placed(logits), temperature: temperature)
  }
}

extension GradientOfPartsQuestion {
  /// The worked example, other logits, and the edges.
  ///
  /// Where it is random there is no temperature below 1 and no logit beyond ±5: there dividing by
  /// 1 − q̃ keeps nine digits, and is no mistake yet.
  static var checks: [Check<GradientOfPartsQuestion>] {
    [
      Check(
        CommonPhrase.workedExampleAndOtherTemperature,
        [
          GradientOfPartsQuestion(
            student: [2, 1, 0, 0.5], teacher: [5, 3, 1, -1], label: 0, temperature: 4),
          GradientOfPartsQuestion(
            student: [2, 1, 0, 0.5], teacher: [5, 3, 1, -1], label: 0, temperature: 3),
          GradientOfPartsQuestion(
            student: [0.5, 1.5, -1, 0.3, 1], teacher: [1, 0.5, 2, 0, -1], label: 4,
            temperature: 0.5),
        ]),
      Check(CommonPhrase.otherLogits, random: 10, seed: 361) { random in
        let classes = 3 + random.integer(below: 4)
        return GradientOfPartsQuestion(
          student: random.logits(classes), teacher: random.logits(classes),
          label: random.integer(below: classes), temperature: random.one(of: [1.5, 2, 3, 5, 8, 20]))
      },
      Check(CommonPhrase.erringTeacher, random: 4, seed: 362) { random in
        let teacher = random.logits(4)
        let wrong = (predictedClass(teacher) + 1 + random.integer(below: 3)) % 4
        return GradientOfPartsQuestion(
          student: random.logits(4), teacher: teacher, label: wrong,
          temperature: random.one(of: [1.5, 2, 3, 5]))
      },
      Check(
        CommonPhrase.copyingStudent,
        [
          GradientOfPartsQuestion(
            student: [3, 1, -2], teacher: [3, 1, -2], label: 1, temperature: 5),
          GradientOfPartsQuestion(
            student: [0, 1, 0.5], teacher: [-3, -2, -2.5], label: 2, temperature: 2),
        ]),
      Check(
        GradientOfPartsPhrase.twoClassesAndASingleOne,
        [
          GradientOfPartsQuestion(student: [1, 2], teacher: [4, -1], label: 1, temperature: 3),
          GradientOfPartsQuestion(student: [2], teacher: [-5], label: 0, temperature: 3),
        ]),
      Check(
        CommonPhrase.largeLogits,
        [
          GradientOfPartsQuestion(
            student: [1000, 998, 999], teacher: [-1000, -1001, -999], label: 1, temperature: 1.5),
          // The mean is far from the largest one.
          GradientOfPartsQuestion(
            student: [3000, 0, 2998, 0], teacher: [0, 2000, 0, 2001], label: 3, temperature: 1),
        ]),
      Check(
        GradientOfPartsPhrase.verySureNetworks,
        [
          GradientOfPartsQuestion(
            student: [2000, 0, 2], teacher: [1, 2, 0], label: 0, temperature: 2),
          GradientOfPartsQuestion(
            student: [1, 0, 2], teacher: [2000, 0, 2], label: 0, temperature: 2),
          GradientOfPartsQuestion(
            student: [0, 2000, 2], teacher: [2000, 0, 2], label: 0, temperature: 2),
        ]),
    ]
  }
}
