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
    "(studentLogits: \(text($0.studentLogits)), teacherLogits: \(text($0.teacherLogits)), labels: \(text($0.labels)))"
  },
  hints: [
    "Two questions of the same decisions: is it the label, and is it the teacher's decision? A student may be like its teacher "
      + "where both are wrong.",
    "Look at the step “Without T², and what copying means” of lesson 4: accuracy and agreement stand apart there. Which of them "
      + "needs the labels?",
    "The decision is the class of the largest logit. Accuracy = number of student decisions equal to the label / N; agreement = "
      + "number of student decisions equal to the teacher's / N, both as Double before dividing.",
  ],
  checks: [
    Check("the worked example", [.workedExample]),
    Check("other networks", random: 8, seed: 46) { random in AgreementQuestion(10, using: &random)
    },
    Check("a student that copies its teacher", random: 3, seed: 47) { random in
      var question = AgreementQuestion(6, using: &random)
      question.studentLogits = question.teacherLogits.map { $0.map { $0 / 2 } }
      return question
    },
    Check("a student that is always right", random: 3, seed: 48) { random in
      var question = AgreementQuestion(6, using: &random)
      question.studentLogits = question.labels.map { label in
        (0..<3).map { $0 == label ? 2 : Double($0) / 2 }
      }
      return question
    },
  ],
  reference: Solutions.accuracyAndAgreement(studentLogits:teacherLogits:labels:),
  call: { function, question in
    let shares = try function(question.studentLogits, question.teacherLogits, question.labels)
    return .numbers([shares.accuracy, shares.agreement])
  },
  invariants: [
    Invariant("holds NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("holds a share below 0 or above 1") { _, answer in
      answer.values.allSatisfy { !($0 < 0) && !($0 > 1) }
    },
    Invariant(
      "changes when the same number is added to all logits of a row, although no decision does",
      relating: { question, answer, again in
        var shifted = question
        shifted.studentLogits = question.studentLogits.map { $0.map { $0 + 8 } }
        return try again(shifted).agrees(with: answer, within: .nineDigits)
      }),
    Invariant(
      "says that the teacher does not always agree with itself",
      relating: { question, _, again in
        var copy = question
        copy.studentLogits = question.teacherLogits
        return try again(copy).values.last == 1
      }),
    Invariant(
      "has an agreement that depends on the labels",
      relating: { question, answer, again in
        try [1, 2].allSatisfy { turn in
          var other = question
          other.labels = question.labels.map { ($0 + turn) % 3 }
          return try again(other).values.last == answer.values.last
        }
      }),
  ],
  misconceptions: [
    Misconception(
      "teacher-as-label",
      "Both numbers are the agreement: the accuracy, too, is counted against the teacher's decisions. Where the teacher is "
        + "wrong this makes a copied mistake look right. Accuracy needs the labels of the data."
    ) { .numbers([$0.agreement, $0.agreement]) },
    Misconception(
      "swapped",
      "The two numbers are swapped: the first one is the accuracy, against the labels, and the second one the agreement, "
        + "against the teacher."
    ) { .numbers([$0.agreement, $0.accuracy]) },
    Misconception(
      "teacher-accuracy",
      "The second number is the teacher's accuracy. Agreement compares the two networks with each other, example by example; "
        + "the labels play no part in it."
    ) { .numbers([$0.accuracy, $0.teacherAccuracy]) },
    Misconception(
      "both-right",
      "The agreement counts only examples on which both are right. Student and teacher also agree where they make the same "
        + "mistake."
    ) { question in
      .numbers([question.accuracy, question.share { $0 == $1 && $1 == $2 }])
    },
    Misconception(
      "both-right-or-both-wrong",
      "The agreement counts the examples on which both are right or both are wrong. Two networks that are wrong may still decide "
        + "for different classes, and then they do not agree."
    ) { question in
      .numbers([question.accuracy, question.share { ($0 == $2) == ($1 == $2) }])
    },
    Misconception(
      "difference-of-accuracies",
      "The agreement is made of the two accuracies, as 1 less their difference. Networks that are right equally often may be right "
        + "on different examples: compare their decisions one by one."
    ) { .numbers([$0.accuracy, 1 - abs($0.accuracy - $0.teacherAccuracy)]) },
    Misconception(
      "errors",
      "These are the shares of errors and of disagreement. Accuracy and agreement are 1 less those."
    ) { .numbers([1 - $0.accuracy, 1 - $0.agreement]) },
    Misconception(
      "counts",
      "These are counts. Divide them by the number of examples to get shares from 0 to 1."
    ) { .numbers([$0.accuracy * $0.count, $0.agreement * $0.count]) },
    Misconception(
      "percent",
      "These are percent. Return shares from 0 to 1."
    ) { .numbers([100 * $0.accuracy, 100 * $0.agreement]) },
    Misconception(
      "integer-division",
      "Whole numbers were divided by whole numbers, which drops everything behind the point: 3 / 4 is 0 in Swift. Make a "
        + "Double of each count before you divide."
    ) { .numbers([$0.accuracy.rounded(.down), $0.agreement.rounded(.down)]) },
  ])

/// What exercise 4.3 is asked.
public struct AgreementQuestion: Sendable {
  /// The student's logits, examples × classes.
  public var studentLogits: [[Double]]
  /// The teacher's logits, examples × classes.
  public var teacherLogits: [[Double]]
  /// The hard labels.
  public var labels: [Int]

  fileprivate init(studentLogits: [[Double]], teacherLogits: [[Double]], labels: [Int]) {
    self.studentLogits = studentLogits
    self.teacherLogits = teacherLogits
    self.labels = labels
  }

  /// A teacher that is mostly right and a student that mostly follows it, of 3 classes.
  ///
  /// The numbers that could be mixed up are different.
  fileprivate init(_ examples: Int, using random: inout SplitMix64) {
    func logits(leaningTo label: Int) -> [Double] {
      var logits = random.logits(3)
      if random.uniform() < 0.5 {
        logits.swapAt(label, logits.indices.max { logits[$0] < logits[$1] } ?? 0)
      }
      return logits
    }
    repeat {
      let labels = random.labels(examples, of: 3)
      let teacher = labels.map { logits(leaningTo: $0) }
      let student = teacher.map { logits(leaningTo: decision($0)) }
      self.init(studentLogits: student, teacherLogits: teacher, labels: labels)
    } while hasCoincidences
  }

  fileprivate static let workedExample = AgreementQuestion(
    studentLogits: [[3, 1, 0], [0, 2, 1], [1, 2, 0], [0, 1, 3], [2, 1, 0], [2, 0, 1]],
    teacherLogits: [[4, 0, 1], [1, 5, 0], [0, 1, 4], [3, 0, 2], [1, 4, 0], [3, 0, 2]],
    labels: [0, 1, 2, 0, 1, 2])

  fileprivate var count: Double { Double(labels.count) }
  fileprivate var accuracy: Double { share { student, _, label in student == label } }
  fileprivate var teacherAccuracy: Double { share { _, teacher, label in teacher == label } }
  fileprivate var agreement: Double { share { student, teacher, _ in student == teacher } }

  private var hasCoincidences: Bool {
    let shares = [accuracy, teacherAccuracy, agreement, 1 - accuracy, 1 - agreement]
    return Set(shares.map { ($0 * count).rounded() }).count < shares.count || shares.contains(0)
      || shares.contains(1)
  }

  /// The share of the examples of which something holds: student's decision, teacher's decision, label.
  fileprivate func share(where holds: (Int, Int, Int) -> Bool) -> Double {
    let hits = labels.indices.count {
      holds(decision(studentLogits[$0]), decision(teacherLogits[$0]), labels[$0])
    }
    return Double(hits) / count
  }
}

private func decision(_ logits: [Double]) -> Int {
  logits.indices.max { logits[$0] < logits[$1] } ?? 0
}
