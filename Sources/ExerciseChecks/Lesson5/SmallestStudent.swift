// Exercise 5.3.

import Distillation
import Solutions

/// The smallest student that keeps both limits.
public let smallestStudentExercise = Exercise<
  SmallestStudentQuestion, @Sendable ([Int], [Double], Int, Double) throws -> Int?
>(
  "5.3", function: "smallestStudent", step: "The smallest that is good enough",
  arguments: {
    [
      CallArgument("bytes", $0.bytes),
      CallArgument("accuracies", $0.accuracies),
      CallArgument("byteLimit", $0.byteLimit),
      CallArgument("wantedAccuracy", $0.wantedAccuracy),
    ]
  },
  hints: [SmallestStudentPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExample,
      [0.93, 0.96].map {
        SmallestStudentQuestion(
          [4840, 14480, 9680, 7280, 11200, 10440], [0.91, 0.96, 0.94, 0.935, 0.945, 0.95],
          limit: 12000, wanted: $0)
      }),
    Check(CommonPhrase.otherStudents, random: 36, seed: 54) { random in
      SmallestStudentQuestion(using: &random)
    },
    Check(
      SmallestStudentPhrase.exactSize,
      [
        SmallestStudentQuestion([9000, 8000, 7000], [0.97, 0.95, 0.9], limit: 8000, wanted: 0.94),
        SmallestStudentQuestion([5000, 6000, 4000], [0.8, 0.95, 0.9], limit: 6000, wanted: 0.93),
      ]),
    Check(
      SmallestStudentPhrase.exactAccuracy,
      [
        SmallestStudentQuestion([9000, 8000, 7000], [0.97, 0.95, 0.9], limit: 9500, wanted: 0.95),
        SmallestStudentQuestion([5000, 6000, 4000], [0.8, 0.95, 0.9], limit: 6500, wanted: 0.9),
      ]),
    Check(
      SmallestStudentPhrase.twoOfOneSize,
      [
        SmallestStudentQuestion(
          [9000, 7000, 7000, 5000], [0.97, 0.94, 0.95, 0.9], limit: 9500, wanted: 0.93),
        SmallestStudentQuestion(
          [4000, 6000, 4000, 6000], [0.8, 0.92, 0.85, 0.96], limit: 8000, wanted: 0.9),
        SmallestStudentQuestion(
          [9000, 7000, 7000, 7000], [0.97, 0.94, 0.96, 0.95], limit: 9500, wanted: 0.93),
        SmallestStudentQuestion(
          [7000, 7000, 8000, 7000], [0.96, 0.94, 0.97, 0.95], limit: 7500, wanted: 0.93),
        // Hardly larger and much more accurate is larger all the same.
        SmallestStudentQuestion([1000, 1010], [0.9, 0.95], limit: 2000, wanted: 0.85),
        SmallestStudentQuestion([1010, 1000], [0.95, 0.9], limit: 2000, wanted: 0.9),
      ]),
    Check(
      SmallestStudentPhrase.noStudentAtAll,
      [
        SmallestStudentQuestion([9000, 7000, 5000], [0.97, 0.95, 0.9], limit: 6000, wanted: 0.94),
        SmallestStudentQuestion([9000, 7000, 5000], [0.97, 0.95, 0.9], limit: 4000, wanted: 0.8),
        SmallestStudentQuestion([9000, 7000, 5000], [0.97, 0.95, 0.9], limit: 4000, wanted: 0.94),
        SmallestStudentQuestion([9000, 7000, 5000], [0.97, 0.95, 0.9], limit: 9500, wanted: 0.99),
      ]),
  ],
  reference: Solutions.smallestStudent(bytes:accuracies:byteLimit:wantedAccuracy:),
  call: { function, question in
    .index(
      try function(question.bytes, question.accuracies, question.byteLimit, question.wantedAccuracy)
    )
  },
  steps: smallestStudentSteps,
  invariants: [
    Invariant(SmallestStudentPhrase.isNoStudent) { question, answer in
      answer.whole.map(question.bytes.indices.contains) ?? true
    },
    Invariant(SmallestStudentPhrase.isNilDespiteStudent) { question, answer in
      answer.whole != nil || question.goodEnough.isEmpty
    },
    Invariant(SmallestStudentPhrase.isTooLarge) { question, answer in
      question.student(answer).map { question.bytes[$0] <= question.byteLimit } ?? true
    },
    Invariant(SmallestStudentPhrase.isTooInaccurate) { question, answer in
      question.student(answer).map { question.accuracies[$0] >= question.wantedAccuracy } ?? true
    },
    Invariant(SmallestStudentPhrase.isNotSmallest) { question, answer in
      question.student(answer).map { chosen in
        question.goodEnough.allSatisfy { question.bytes[$0] >= question.bytes[chosen] }
      } ?? true
    },
  ],
  misconceptions: [
    Misconception(SmallestStudentPhrase.mostAccurate) { question in
      .index(question.goodEnough.max { question.accuracies[$0] < question.accuracies[$1] })
    },
    Misconception(SmallestStudentPhrase.first) { .index($0.goodEnough.first) },
    Misconception(SmallestStudentPhrase.largest) { question in
      .index(question.goodEnough.max { question.bytes[$0] < question.bytes[$1] })
    },
    Misconception(SmallestStudentPhrase.noByteLimit) { question in
      .index(question.smallest { question.accuracies[$0] >= question.wantedAccuracy })
    },
    Misconception(SmallestStudentPhrase.noAccuracyLimit) { question in
      .index(question.smallest { question.bytes[$0] <= question.byteLimit })
    },
    Misconception(SmallestStudentPhrase.belowTheByteLimit) { question in
      .index(
        question.smallest {
          question.bytes[$0] < question.byteLimit
            && question.accuracies[$0] >= question.wantedAccuracy
        })
    },
    Misconception(SmallestStudentPhrase.aboveTheWantedAccuracy) { question in
      .index(
        question.smallest {
          question.bytes[$0] <= question.byteLimit
            && question.accuracies[$0] > question.wantedAccuracy
        })
    },
    Misconception(SmallestStudentPhrase.firstOfEquals) { question in
      .index(question.goodEnough.min { question.bytes[$0] < question.bytes[$1] })
    },
    Misconception(SmallestStudentPhrase.placeAmongTheGood) { question in
      .index(question.best.flatMap { question.goodEnough.firstIndex(of: $0) })
    },
    Misconception(SmallestStudentPhrase.itsBytes) { question in
      .index(question.best.map { question.bytes[$0] })
    },
    Misconception(SmallestStudentPhrase.minusOne) { .index($0.best ?? -1) },
    Misconception(SmallestStudentPhrase.nextBest) { question in
      let fitting = question.bytes.indices.filter { question.bytes[$0] <= question.byteLimit }
      return .index(
        question.best ?? fitting.max { question.accuracies[$0] < question.accuracies[$1] }
          ?? question.smallest { _ in true })
    },
  ] + SmallestStudentQuestion.orderMistakes + SmallestStudentQuestion.limitMistakes,
  answers: .choice)

/// What is said of exercise 5.3.
enum SmallestStudentPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case exactSize, exactAccuracy, twoOfOneSize, noStudentAtAll
  // Broken invariants.
  case isNoStudent, isNilDespiteStudent, isTooLarge, isTooInaccurate, isNotSmallest
  // Misconceptions.
  case mostAccurate, first, largest, noByteLimit, noAccuracyLimit, belowTheByteLimit,
    aboveTheWantedAccuracy, firstOfEquals, placeAmongTheGood, itsBytes, minusOne, nextBest
  // Another order, and limits in another way.
  case accuracyPerByte, countedFromOne, last, leastAccurate, lastOfEquals, leastAccurateOfEquals,
    secondSmallest,
    placeWhenSorted, firstOrSmallerNeighbour, noLimits, eitherLimit, limitsTurned, bothStrict,
    checkedAfterwards, mostAccurateWithoutLimit, mostAccurateChecked, placeForNone
}

/// What exercise 5.3 is asked.
public struct SmallestStudentQuestion: Sendable {
  /// The bytes of each student.
  public var bytes: [Int]
  /// The accuracy of each student on validation data.
  public var accuracies: [Double]
  /// What the device has.
  public var byteLimit: Int
  /// How accurate the student must be.
  public var wantedAccuracy: Double

  init(_ bytes: [Int], _ accuracies: [Double], limit: Int, wanted: Double) {
    self.bytes = bytes
    self.accuracies = accuracies
    self.byteLimit = limit
    self.wantedAccuracy = wanted
  }

  /// Six students in no order, larger ones mostly more accurate; no two are alike, none is exactly
  /// at a limit.
  init(using random: inout SplitMix64) {
    repeat {
      let bytes = (0..<6).map { _ in 8 * (200 + random.integer(below: 1800)) }
      let accuracies = bytes.map { bytes in
        ((0.8 + Double(bytes) / 100_000 + 0.06 * random.uniform()) * 1000).rounded() / 1000
      }
      self.init(
        bytes, accuracies, limit: 1000 * (5 + random.integer(below: 11)),
        wanted: random.number(from: 0.85, to: 0.96))
    } while Set(bytes).count < 6 || Set(accuracies).count < 6 || bytes.contains(byteLimit)
      || accuracies.contains(wantedAccuracy)
  }

  /// Those that keep both limits.
  var goodEnough: [Int] {
    bytes.indices.filter { bytes[$0] <= byteLimit && accuracies[$0] >= wantedAccuracy }
  }

  /// The right answer.
  var best: Int? { smallest { goodEnough.contains($0) } }

  /// The smallest of some students, of equal ones the most accurate.
  func smallest(where isCandidate: (Int) -> Bool) -> Int? {
    bytes.indices.filter(isCandidate).min {
      (bytes[$0], -accuracies[$0]) < (bytes[$1], -accuracies[$1])
    }
  }

  /// The student that an answer names, if there is one.
  func student(_ answer: Answer) -> Int? {
    answer.whole.flatMap { bytes.indices.contains($0) ? $0 : nil }
  }
}
