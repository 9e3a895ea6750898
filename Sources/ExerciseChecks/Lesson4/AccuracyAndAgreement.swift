// Exercise 4.3.

import Distillation
import Solutions

/// How often a student is right, and how often it decides like its teacher.
public let accuracyAndAgreementExercise = Exercise<
  AgreementQuestion,
  @Sendable ([[Double]], [[Double]], [Int]) throws -> (accuracy: Double, agreement: Double)
>(
  "4.3", function: "accuracyAndAgreement", step: "Without T², and what copying means",
  arguments: {
    [
      CallArgument("studentLogits", $0.studentLogits),
      CallArgument("teacherLogits", $0.teacherLogits),
      CallArgument("labels", $0.labels),
    ]
  },
  hints: [AccuracyAndAgreementPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(CommonPhrase.workedExample, [.workedExample]),
    Check(CommonPhrase.otherNetworks, random: 12, seed: 46) { random in
      AgreementQuestion(
        9 + random.integer(below: 4), classes: 3 + random.integer(below: 3), using: &random)
    },
    Check(CommonPhrase.copyingStudent, random: 3, seed: 47) { random in
      var question = AgreementQuestion(6, classes: 4, using: &random)
      question.studentLogits = question.teacherLogits.map { $0.map { $0 / 2 } }
      return question
    },
    Check(AccuracyAndAgreementPhrase.infallibleStudent, random: 3, seed: 48) { random in
      var question = AgreementQuestion(6, classes: 3, using: &random)
      question.studentLogits = question.labels.map { label in
        (0..<3).map { $0 == label ? 2 : Double($0) / 2 }
      }
      return question
    },
    Check(
      AccuracyAndAgreementPhrase.oneExampleAndTwoClasses,
      [
        AgreementQuestion(
          studentLogits: [[-3, -1, -4, -2]], teacherLogits: [[0, 1, 2, -1]], labels: [0]),
        AgreementQuestion(
          studentLogits: [[-2, -1], [-4, -3], [1, 0], [-5, -7], [0.5, 1]],
          teacherLogits: [[-3, -5], [0, 1], [-1, -2], [1, 2], [3, 4]], labels: [1, 1, 0, 1, 0]),
        AgreementQuestion(
          studentLogits: [[1001, 1000], [-1000, -1002]], teacherLogits: [[7, 3], [0, -3000]],
          labels: [0, 1]),
      ]),
  ],
  reference: Solutions.accuracyAndAgreement(studentLogits:teacherLogits:labels:),
  call: { function, question in
    let shares = try function(question.studentLogits, question.teacherLogits, question.labels)
    return .numbers([shares.accuracy, shares.agreement])
  },
  steps: accuracyAndAgreementSteps,
  invariants: [
    .holdsFinite,
    Invariant(AccuracyAndAgreementPhrase.holdsShareOutOfRange) { _, answer in
      answer.values.allSatisfy { !($0 < 0) && !($0 > 1) }
    },
    Invariant(
      CommonPhrase.changesWithRowShift,
      relating: { question, answer, again in
        var shifted = question
        shifted.studentLogits = question.studentLogits.map { $0.map { $0 + 8 } }
        return try again(shifted).agrees(with: answer, within: .nineDigits)
      }),
    Invariant(
      AccuracyAndAgreementPhrase.hasDisagreeingTeacher,
      relating: { question, _, again in
        var copy = question
        copy.studentLogits = question.teacherLogits
        return try again(copy).values.last == 1
      }),
    Invariant(
      AccuracyAndAgreementPhrase.hasAgreementByLabels,
      relating: { question, answer, again in
        let classes = question.studentLogits[0].count
        return try (1..<classes).allSatisfy { turn in
          var other = question
          other.labels = question.labels.map { ($0 + turn) % classes }
          return try again(other).values.last == answer.values.last
        }
      }),
  ],
  misconceptions: [
    Misconception(AccuracyAndAgreementPhrase.teacherAsLabel) {
      .numbers([$0.agreement, $0.agreement])
    },
    Misconception(AccuracyAndAgreementPhrase.swapped) { .numbers([$0.agreement, $0.accuracy]) },
    Misconception(AccuracyAndAgreementPhrase.teacherAccuracy) {
      .numbers([$0.accuracy, $0.teacherAccuracy])
    },
    Misconception(AccuracyAndAgreementPhrase.bothRight) { question in
      .numbers([question.accuracy, question.share { $0 == $1 && $1 == $2 }])
    },
    Misconception(AccuracyAndAgreementPhrase.bothRightOrBothWrong) { question in
      .numbers([question.accuracy, question.share { ($0 == $2) == ($1 == $2) }])
    },
    Misconception(AccuracyAndAgreementPhrase.differenceOfAccuracies) {
      .numbers([$0.accuracy, 1 - abs($0.accuracy - $0.teacherAccuracy)])
    },
    Misconception(AccuracyAndAgreementPhrase.errors) {
      .numbers([1 - $0.accuracy, 1 - $0.agreement])
    },
    Misconception(AccuracyAndAgreementPhrase.counts) {
      .numbers([$0.accuracy * $0.count, $0.agreement * $0.count])
    },
    Misconception(AccuracyAndAgreementPhrase.percent) {
      .numbers([100 * $0.accuracy, 100 * $0.agreement])
    },
    Misconception(AccuracyAndAgreementPhrase.integerDivision) {
      .numbers([$0.accuracy.rounded(.down), $0.agreement.rounded(.down)])
    },
  ] + AgreementQuestion.decisionMistakes + AgreementQuestion.agreementMistakes
    + AgreementQuestion.exampleMistakes,
  answers: .parts(["accuracy", "agreement"]))

/// What is said of exercise 4.3.
enum AccuracyAndAgreementPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case infallibleStudent, oneExampleAndTwoClasses
  // Broken invariants.
  case holdsShareOutOfRange, hasDisagreeingTeacher, hasAgreementByLabels
  // Misconceptions.
  case teacherAsLabel, swapped, teacherAccuracy, bothRight, bothRightOrBothWrong,
    differenceOfAccuracies, errors, counts, percent, integerDivision
  // Decisions, measures of agreement, and examples.
  case smallestLogit, largestMagnitude, beginsAtZero, firstPositive, labelsFromOne, topTwo,
    agreementTopTwo, wholeRanking, equalLogits, sharedProbability, amongRight, amongTeachersRight,
    sharedMistakes, disagreement, ratioOfAccuracies, productOfAccuracies, beyondChance,
    agreementTwice, teachersForStudents, meanOverClasses, dividedByClasses, exampleLeftOut
}

/// What exercise 4.3 is asked.
public struct AgreementQuestion: Sendable {
  /// The student's logits, examples × classes.
  public var studentLogits: [[Double]]
  /// The teacher's logits, examples × classes.
  public var teacherLogits: [[Double]]
  /// The hard labels.
  public var labels: [Int]

  init(studentLogits: [[Double]], teacherLogits: [[Double]], labels: [Int]) {
    self.studentLogits = studentLogits
    self.teacherLogits = teacherLogits
    self.labels = labels
  }

  /// A teacher that is mostly right and a student that mostly follows it.
  ///
  /// The numbers that could be mixed up are different.
  init(_ examples: Int, classes: Int, using random: inout SplitMix64) {
    func logits(leaningTo label: Int) -> [Double] {
      var logits = random.logits(classes)
      if random.uniform() < 0.5 {
        logits.swapAt(label, logits.indices.max { logits[$0] < logits[$1] } ?? 0)
      }
      return logits
    }
    repeat {
      let labels = random.labels(examples, of: classes)
      let teacher = labels.map { logits(leaningTo: $0) }
      let student = teacher.map { logits(leaningTo: decision($0)) }
      self.init(studentLogits: student, teacherLogits: teacher, labels: labels)
    } while hasCoincidences
  }

  static let workedExample = AgreementQuestion(
    studentLogits: [[3, 1, 0], [0, 2, 1], [1, 2, 0], [0, 1, 3], [2, 1, 0], [2, 0, 1]],
    teacherLogits: [[4, 0, 1], [1, 5, 0], [0, 1, 4], [3, 0, 2], [1, 4, 0], [3, 0, 2]],
    labels: [0, 1, 2, 0, 1, 2])

  var count: Double { Double(labels.count) }
  var accuracy: Double { share { student, _, label in student == label } }
  var teacherAccuracy: Double { share { _, teacher, label in teacher == label } }
  var agreement: Double { share { student, teacher, _ in student == teacher } }

  private var hasCoincidences: Bool {
    let shares = [accuracy, teacherAccuracy, agreement, 1 - accuracy, 1 - agreement]
    return Set(shares.map { ($0 * count).rounded() }).count < shares.count || shares.contains(0)
      || shares.contains(1)
  }

  /// The share of the examples of which something holds: student's decision, teacher's decision,
  /// label.
  func share(where holds: (Int, Int, Int) -> Bool) -> Double {
    let hits = labels.indices.count {
      holds(decision(studentLogits[$0]), decision(teacherLogits[$0]), labels[$0])
    }
    return Double(hits) / count
  }
}

private func decision(_ logits: [Double]) -> Int {
  logits.indices.max { logits[$0] < logits[$1] } ?? 0
}
