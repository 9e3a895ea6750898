// What is known to go wrong in exercise 4.3, besides the two numbers themselves.

import Distillation

extension AgreementQuestion {
  private typealias Mistake = Misconception<AgreementQuestion>

  /// Other ways to decide.
  static let decisionMistakes: [Misconception<AgreementQuestion>] = [
    Mistake(AccuracyAndAgreementPhrase.smallestLogit) { question in
      question.deciding { row in row.indices.min { row[$0] < row[$1] } ?? 0 }
    },
    Mistake(AccuracyAndAgreementPhrase.largestMagnitude) { question in
      question.deciding { row in row.indices.max { abs(row[$0]) < abs(row[$1]) } ?? 0 }
    },
    Mistake(AccuracyAndAgreementPhrase.beginsAtZero) { question in
      question.deciding { row in
        (row.max() ?? 0) > 0 ? predictedClass(row) : 0
      }
    },
    Mistake(AccuracyAndAgreementPhrase.firstPositive) { question in
      question.deciding { row in row.firstIndex { $0 > 0 } ?? 0 }
    },
    Mistake(AccuracyAndAgreementPhrase.labelsFromOne, variants: [1, -1]) { question, shift in
      .numbers([question.share { own, _, label in own == label + shift }, question.agreement])
    },
    Mistake(AccuracyAndAgreementPhrase.topTwo) { question in
      let places = question.labels.indices.map { index in
        ranking(question.studentLogits[index]).prefix(2)
      }
      let right = zip(places, question.labels).count { $0.contains($1) }
      let alike = zip(places, question.teacherLogits).count { $0.contains(predictedClass($1)) }
      return .numbers([Double(right) / question.count, Double(alike) / question.count])
    },
    Mistake(AccuracyAndAgreementPhrase.agreementTopTwo) { question in
      let alike = zip(question.studentLogits, question.teacherLogits).count {
        ranking($0).prefix(2).contains(predictedClass($1))
      }
      return .numbers([question.accuracy, Double(alike) / question.count])
    },
  ]

  /// Something else in the place of the agreement.
  static let agreementMistakes: [Misconception<AgreementQuestion>] = [
    Mistake(AccuracyAndAgreementPhrase.wholeRanking) {
      $0.agreeing { ranking($0) == ranking($1) ? 1 : 0 }
    },
    Mistake(AccuracyAndAgreementPhrase.equalLogits) { $0.agreeing { $0 == $1 ? 1 : 0 } },
    Mistake(
      AccuracyAndAgreementPhrase.sharedProbability, variants: [true, false]
    ) { question, isOverlap in
      question.agreeing { student, teacher in
        zip(softmax(student), softmax(teacher)).map { isOverlap ? min($0, $1) : $0 * $1 }
          .reduce(0, +)
      }
    },
    Mistake(AccuracyAndAgreementPhrase.amongRight) { question in
      let both = question.share { $0 == $1 && $0 == $2 }
      return .numbers([question.accuracy, both / question.accuracy])
    },
    Mistake(AccuracyAndAgreementPhrase.amongTeachersRight) { question in
      let both = question.share { $0 == $1 && $0 == $2 }
      return .numbers([question.accuracy, both / question.teacherAccuracy])
    },
    Mistake(AccuracyAndAgreementPhrase.sharedMistakes) { question in
      .numbers([question.accuracy, question.share { $0 == $1 && $0 != $2 }])
    },
    Mistake(AccuracyAndAgreementPhrase.disagreement) {
      .numbers([$0.accuracy, 1 - $0.agreement])
    },
    Mistake(AccuracyAndAgreementPhrase.ratioOfAccuracies, variants: [true, false]) {
      question, isCut in
      let ratio = question.accuracy / question.teacherAccuracy
      return .numbers([question.accuracy, isCut ? min(ratio, 1) : ratio])
    },
    Mistake(AccuracyAndAgreementPhrase.productOfAccuracies) {
      .numbers([$0.accuracy, $0.accuracy * $0.teacherAccuracy])
    },
    Mistake(AccuracyAndAgreementPhrase.beyondChance) { question in
      let classes = question.studentLogits[0].indices
      let chance = classes.map { own in
        question.share { student, _, _ in student == own }
          * question.share { _, teacher, _ in teacher == own }
      }.reduce(0, +)
      return .numbers([question.accuracy, (question.agreement - chance) / (1 - chance)])
    },
    Mistake(AccuracyAndAgreementPhrase.agreementTwice) { .numbers([$0.accuracy, $0.accuracy]) },
  ]

  /// Other examples, and other numbers of them.
  static let exampleMistakes: [Misconception<AgreementQuestion>] = [
    Mistake(AccuracyAndAgreementPhrase.teachersForStudents) {
      .numbers([$0.teacherAccuracy, $0.agreement])
    },
    Mistake(AccuracyAndAgreementPhrase.meanOverClasses) { question in
      let present = Set(question.labels)
      let shares = present.sorted().map { own in
        question.share { student, _, label in label == own && student == own }
          / question.share { _, _, label in label == own }
      }
      return .numbers([mean(shares), question.agreement])
    },
    Mistake(AccuracyAndAgreementPhrase.dividedByClasses) { question in
      let classes = Double(question.studentLogits[0].count)
      return .numbers([
        question.accuracy * question.count / classes, question.agreement * question.count / classes,
      ])
    },
    Mistake(
      AccuracyAndAgreementPhrase.exampleLeftOut, variants: LeftOut.all
    ) { question, left in
      question.without(left)
    },
  ]

  /// Which end is left out, and whether the number of all examples still divides.
  private struct LeftOut: Sendable {
    var isFirst: Bool
    var dividesByAll: Bool

    static let all = [true, false].flatMap { isFirst in
      [true, false].map { LeftOut(isFirst: isFirst, dividesByAll: $0) }
    }
  }

  private func without(_ left: LeftOut) -> Answer {
    var rest = self
    let kept = left.isFirst ? labels.indices.dropFirst() : labels.indices.dropLast()
    rest.studentLogits = kept.map { studentLogits[$0] }
    rest.teacherLogits = kept.map { teacherLogits[$0] }
    rest.labels = kept.map { labels[$0] }
    guard !kept.isEmpty else { return .numbers(left.dividesByAll ? [0, 0] : [.nan, .nan]) }
    let factor = left.dividesByAll ? rest.count / count : 1
    return .numbers([factor * rest.accuracy, factor * rest.agreement])
  }

  /// Both shares with another way to decide.
  private func deciding(_ decide: ([Double]) -> Int) -> Answer {
    let (student, teacher) = (studentLogits.map(decide), teacherLogits.map(decide))
    return .numbers([
      Double(zip(student, labels).count { $0 == $1 }) / count,
      Double(zip(student, teacher).count { $0 == $1 }) / count,
    ])
  }

  /// The accuracy, and the mean of something else in the place of the agreement.
  private func agreeing(_ likeness: ([Double], [Double]) -> Double) -> Answer {
    .numbers([accuracy, mean(zip(studentLogits, teacherLogits).map(likeness))])
  }
}
