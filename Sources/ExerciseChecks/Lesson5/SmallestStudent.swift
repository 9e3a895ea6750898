// Exercise 5.3.

import Distillation
import Solutions

/// The smallest student that keeps both limits.
public let smallestStudentExercise = Exercise<
  SmallestStudentQuestion, @Sendable ([Int], [Double], Int, Double) throws -> Int?
>(
  "5.3", function: "smallestStudent", step: "The smallest that is good enough",
  arguments: {
    "(bytes: \(text($0.bytes)), accuracies: \(text($0.accuracies)), byteLimit: \($0.byteLimit), "
      + "wantedAccuracy: \(text($0.wantedAccuracy)))"
  },
  hints: [
    "First set aside every student that breaks a limit. Only then ask which one is the best of the rest, and by what.",
    "Look at the step “The smallest that is good enough” of lesson 5: its code keeps what respects both limits and then takes a "
      + "minimum. What is compared first, and what second?",
    "Keep the indices with bytes ≤ byteLimit and accuracy ≥ wantedAccuracy. Of these take the one with the fewest bytes, of "
      + "equally small ones the more accurate. `min` gives nil where nothing is left.",
  ],
  checks: [
    Check(
      "the worked example",
      [0.93, 0.96].map {
        SmallestStudentQuestion(
          [4840, 14480, 9680, 7280, 11200, 10440], [0.91, 0.96, 0.94, 0.935, 0.945, 0.95],
          limit: 12000, wanted: $0)
      }),
    Check("other students", random: 24, seed: 54) { random in
      SmallestStudentQuestion(using: &random)
    },
    Check(
      "a student that is exactly as large as the limit",
      [
        SmallestStudentQuestion([9000, 8000, 7000], [0.97, 0.95, 0.9], limit: 8000, wanted: 0.94),
        SmallestStudentQuestion([5000, 6000, 4000], [0.8, 0.95, 0.9], limit: 6000, wanted: 0.93),
      ]),
    Check(
      "a student that is exactly as accurate as it should be",
      [
        SmallestStudentQuestion([9000, 8000, 7000], [0.97, 0.95, 0.9], limit: 9500, wanted: 0.95),
        SmallestStudentQuestion([5000, 6000, 4000], [0.8, 0.95, 0.9], limit: 6500, wanted: 0.9),
      ]),
    Check(
      "two students of the same size",
      [
        SmallestStudentQuestion(
          [9000, 7000, 7000, 5000], [0.97, 0.94, 0.95, 0.9], limit: 9500, wanted: 0.93),
        SmallestStudentQuestion(
          [4000, 6000, 4000, 6000], [0.8, 0.92, 0.85, 0.96], limit: 8000, wanted: 0.9),
      ]),
    Check(
      "no student at all",
      [
        SmallestStudentQuestion([9000, 7000, 5000], [0.97, 0.95, 0.9], limit: 6000, wanted: 0.94),
        SmallestStudentQuestion([9000, 7000, 5000], [0.97, 0.95, 0.9], limit: 4000, wanted: 0.8),
        SmallestStudentQuestion([9000, 7000, 5000], [0.97, 0.95, 0.9], limit: 9500, wanted: 0.99),
      ]),
  ],
  reference: Solutions.smallestStudent(bytes:accuracies:byteLimit:wantedAccuracy:),
  call: { function, question in
    .index(
      try function(question.bytes, question.accuracies, question.byteLimit, question.wantedAccuracy)
    )
  },
  invariants: [
    Invariant("is the number of no student") { question, answer in
      answer.whole.map(question.bytes.indices.contains) ?? true
    },
    Invariant("is nil, although a student keeps both limits") { question, answer in
      answer.whole != nil || question.goodEnough.isEmpty
    },
    Invariant("is a student of too many bytes") { question, answer in
      question.student(answer).map { question.bytes[$0] <= question.byteLimit } ?? true
    },
    Invariant("is a student that is not accurate enough") { question, answer in
      question.student(answer).map { question.accuracies[$0] >= question.wantedAccuracy } ?? true
    },
    Invariant("is not the smallest student that keeps both limits") { question, answer in
      question.student(answer).map { chosen in
        question.goodEnough.allSatisfy { question.bytes[$0] >= question.bytes[chosen] }
      } ?? true
    },
  ],
  misconceptions: [
    Misconception(
      "most-accurate",
      "This is the most accurate student that fits. The limits say what is good enough; of those that keep them, the device "
        + "gets the smallest."
    ) { question in
      .index(question.goodEnough.max { question.accuracies[$0] < question.accuracies[$1] })
    },
    Misconception(
      "first",
      "This is the first student that keeps both limits. The list is in no order: compare the bytes of all of them."
    ) { .index($0.goodEnough.first) },
    Misconception(
      "largest",
      "This is the largest student that keeps both limits. The limit is what may be used, not what should be: take the smallest."
    ) { question in .index(question.goodEnough.max { question.bytes[$0] < question.bytes[$1] }) },
    Misconception(
      "no-byte-limit",
      "The byte limit is not kept: this is the smallest student that is accurate enough, also when it is too large for the "
        + "device."
    ) { question in .index(question.smallest { question.accuracies[$0] >= question.wantedAccuracy })
    },
    Misconception(
      "no-accuracy-limit",
      "The wanted accuracy is not asked for: this is the smallest student that fits, however often it is wrong."
    ) { question in .index(question.smallest { question.bytes[$0] <= question.byteLimit }) },
    Misconception(
      "below-the-byte-limit",
      "A student of exactly `byteLimit` bytes is left out. It fits: the limit is what the device has, so compare with `<=`."
    ) { question in
      .index(
        question.smallest {
          question.bytes[$0] < question.byteLimit
            && question.accuracies[$0] >= question.wantedAccuracy
        })
    },
    Misconception(
      "above-the-wanted-accuracy",
      "A student of exactly the wanted accuracy is left out. It is as good as it should be: compare with `>=`."
    ) { question in
      .index(
        question.smallest {
          question.bytes[$0] <= question.byteLimit
            && question.accuracies[$0] > question.wantedAccuracy
        })
    },
    Misconception(
      "first-of-equals",
      "Of two equally small students this is the one that comes first in the list. Take the more accurate one: it costs "
        + "nothing."
    ) { question in .index(question.goodEnough.min { question.bytes[$0] < question.bytes[$1] }) },
    Misconception(
      "place-among-the-good",
      "This is the student's place among those that keep the limits. Return its place in the lists that were given: filter the "
        + "indices, not the values."
    ) { question in
      .index(question.best.flatMap { question.goodEnough.firstIndex(of: $0) })
    },
    Misconception(
      "its-bytes",
      "These are the bytes of the right student. Return its place in the lists, counted from 0."
    ) { question in .index(question.best.map { question.bytes[$0] }) },
    Misconception(
      "minus-one",
      "Where no student keeps both limits this is −1. In Swift “none” is `nil`; −1 could be taken for a place."
    ) { .index($0.best ?? -1) },
    Misconception(
      "next-best",
      "No student keeps both limits, and this is the most accurate one that fits, or the smallest. Whoever asked would "
        + "ship a student that they did not want. Return `nil`, and let whoever asks decide."
    ) { question in
      let fitting = question.bytes.indices.filter { question.bytes[$0] <= question.byteLimit }
      return .index(
        question.best ?? fitting.max { question.accuracies[$0] < question.accuracies[$1] }
          ?? question.smallest { _ in true })
    },
  ])

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

  fileprivate init(_ bytes: [Int], _ accuracies: [Double], limit: Int, wanted: Double) {
    self.bytes = bytes
    self.accuracies = accuracies
    self.byteLimit = limit
    self.wantedAccuracy = wanted
  }

  /// Six students in no order, larger ones mostly more accurate; no two are alike, none is exactly at a limit.
  fileprivate init(using random: inout SplitMix64) {
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
  fileprivate var goodEnough: [Int] {
    bytes.indices.filter { bytes[$0] <= byteLimit && accuracies[$0] >= wantedAccuracy }
  }

  /// The right answer.
  fileprivate var best: Int? { smallest { goodEnough.contains($0) } }

  /// The smallest of some students, of equal ones the most accurate.
  fileprivate func smallest(where isCandidate: (Int) -> Bool) -> Int? {
    bytes.indices.filter(isCandidate).min {
      (bytes[$0], -accuracies[$0]) < (bytes[$1], -accuracies[$1])
    }
  }

  /// The student that an answer names, if there is one.
  fileprivate func student(_ answer: Answer) -> Int? {
    answer.whole.flatMap { bytes.indices.contains($0) ? $0 : nil }
  }
}
