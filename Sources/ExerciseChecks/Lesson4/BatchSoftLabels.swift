// Exercise 4.2.

import Distillation
import Foundation
import Solutions

/// The soft labels that belong to a batch.
public let batchSoftLabelsExercise = Exercise<
  BatchSoftLabelsQuestion, @Sendable ([Int], [[Double]], Double) throws -> [[Double]]
>(
  "4.2", function: "softLabels", step: "Which pictures can you ask about?",
  arguments: {
    [
      CallArgument("ofBatch", naming: "batch", $0.batch),
      CallArgument("teacherLogits", $0.teacherLogits),
      CallArgument("temperature", $0.temperature),
    ]
  },
  hints: [BatchSoftLabelsPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExample,
      [
        BatchSoftLabelsQuestion(
          [2, 0], [[5, 3, 1, -1], [-1, 5, 3, 1], [2, 1, 0, 0.5]], temperature: 4)
      ]),
    Check(CommonPhrase.otherBatches, random: 8, seed: 44) { random in
      let classes = 3 + random.integer(below: 2)
      return BatchSoftLabelsQuestion(
        random.batch(3, of: 6), random.logits(6, by: classes),
        temperature: random.one(of: [0.5, 1, 1.5, 2, 5, 8]))
    },
    Check(BatchSoftLabelsPhrase.sameExampleTwice, random: 4, seed: 45) { random in
      let batch = random.batch(2, of: 5)
      return BatchSoftLabelsQuestion(
        batch + batch.prefix(1), random.logits(5, by: 3), temperature: random.one(of: [2, 5]))
    },
    Check(
      CommonPhrase.extremeLogits,
      [
        BatchSoftLabelsQuestion(
          [3, 1], [[0, 1, 2], [1000, 999, -1000], [2, 0, 1], [-1000, -1001, -1003]],
          temperature: 0.5
        ),
        BatchSoftLabelsQuestion(
          [2, 1], [[1, 0], [-2000, 2000], [4000, 3990]], temperature: 20),
        // So hot that what is 0 at T = 1 is not 0 here.
        BatchSoftLabelsQuestion(
          [1, 0, 2], [[0, 4000, 1000], [900, -900, 0], [-3000, -5000, -4000]], temperature: 1000),
        BatchSoftLabelsQuestion(
          [0, 2], [[3000, 0, 0], [1, 2, 3], [0, 0, 3000]], temperature: 1.5),
        BatchSoftLabelsQuestion([1], [[-9000, 0], [2000, 1999], [0, 1]], temperature: 1),
        BatchSoftLabelsQuestion([0], [[-2000, -1999], [1, 0]], temperature: 1),
      ]),
  ],
  reference: Solutions.softLabels(ofBatch:teacherLogits:temperature:),
  call: { function, question in
    .rows(try function(question.batch, question.teacherLogits, question.temperature))
  },
  steps: batchSoftLabelsSteps,
  invariants: [
    .holdsFinite,
    Invariant(BatchSoftLabelsPhrase.holdsRowOffOne) { _, answer in
      guard case .rows(let rows) = answer else { return true }
      return rows.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-9 }
    },
    Invariant(
      BatchSoftLabelsPhrase.dependsOnPlaceInBatch,
      relating: { question, answer, again in
        guard case .rows(let rows) = answer else { return true }
        var reversed = question
        reversed.batch.reverse()
        return try again(reversed).agrees(with: .rows(rows.reversed()), within: .nineDigits)
      }),
  ],
  misconceptions: [
    Misconception(BatchSoftLabelsPhrase.firstRows) { question in
      .rows(try question.softened(rows: Array(question.batch.indices)))
    },
    Misconception(BatchSoftLabelsPhrase.transferSetOrder) { question in
      .rows(
        try question.softened(
          rows: question.teacherLogits.indices.filter { question.batch.contains($0) }))
    },
    Misconception(BatchSoftLabelsPhrase.wholeTransferSet) { question in
      .rows(try question.softened(rows: Array(question.teacherLogits.indices)))
    },
    Misconception(BatchSoftLabelsPhrase.noTemperature) {
      .rows(try $0.softened { logits, _ in try softmax(logits) })
    },
    Misconception(BatchSoftLabelsPhrase.multipliedByTemperature) {
      .rows(try $0.softened { logits, temperature in try softmax(logits.map { $0 * temperature }) })
    },
    Misconception(BatchSoftLabelsPhrase.probabilitiesDivided) {
      .rows(try $0.softened { logits, temperature in try softmax(logits).map { $0 / temperature } })
    },
    Misconception(BatchSoftLabelsPhrase.probabilitiesSoftened) {
      .rows(
        try $0.softened { logits, temperature in
          try softmax(softmax(logits).map { $0 / temperature })
        })
    },
    Misconception(BatchSoftLabelsPhrase.noSoftmax) {
      .rows($0.softened { logits, temperature in logits.map { $0 / temperature } })
    },
    Misconception(BatchSoftLabelsPhrase.hard) {
      .rows($0.softened { logits, _ in logits.map { $0 == logits.max() ? 1 : 0 } })
    },
    Misconception(BatchSoftLabelsPhrase.downTheColumns) { question in
      let rows = question.batch.map { question.teacherLogits[$0] }
      let columns = try rows[0].indices.map { label in
        try softmax(rows.map { $0[label] / question.temperature })
      }
      return .rows(rows.indices.map { row in columns.map { $0[row] } })
    },
    Misconception(BatchSoftLabelsPhrase.noMaxShift) {
      .rows(
        $0.softened { logits, temperature in normalized(logits.map { exp($0 / temperature) }) })
    },
  ] + BatchSoftLabelsQuestion.orderMistakes + BatchSoftLabelsQuestion.softeningMistakes
    + BatchSoftLabelsQuestion.overflowMistakes)

/// What is said of exercise 4.2.
enum BatchSoftLabelsPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case sameExampleTwice
  // Broken invariants.
  case holdsRowOffOne, dependsOnPlaceInBatch
  // Misconceptions.
  case firstRows, transferSetOrder, wholeTransferSet, noTemperature, multipliedByTemperature,
    probabilitiesDivided, probabilitiesSoftened, noSoftmax, hard, downTheColumns, noMaxShift
  // Order, softening, and overflow.
  case repeatsDropped, batchSorted, sortedShares, firstExampleForAll, meanOfBatch,
    oneShareForBatch, otherPowerOfT, powersNotNormalised, powersOfProbabilities, logitsNormalised,
    otherBase, logarithms, firstRowsWithoutTemperature, softenedAgain
}

/// What exercise 4.2 is asked.
public struct BatchSoftLabelsQuestion: Sendable {
  /// The numbers of the batch's examples.
  public var batch: [Int]
  /// The teacher's logits for the whole transfer set, examples × classes.
  public var teacherLogits: [[Double]]
  /// The temperature.
  public var temperature: Double

  init(_ batch: [Int], _ teacherLogits: [[Double]], temperature: Double) {
    self.batch = batch
    self.teacherLogits = teacherLogits
    self.temperature = temperature
  }

  /// The soft labels of some rows, or of those of the batch, in one's own way of softening.
  func softened(
    rows: [Int]? = nil,
    _ soften: ([Double], Double) throws -> [Double] = { logits, temperature in
      try softmax(logits.map { $0 / temperature })
    }
  ) rethrows -> [[Double]] {
    try (rows ?? batch).map { try soften(teacherLogits[$0], temperature) }
  }
}

extension SplitMix64 {
  /// Different numbers of examples, in no order, that are not just the first ones.
  mutating func batch(_ count: Int, of examples: Int) -> [Int] {
    while true {
      var numbers = Array(0..<examples)
      shuffle(&numbers)
      let batch = Array(numbers.prefix(count))
      if batch != batch.sorted(), batch.contains(where: { $0 >= count }) { return batch }
    }
  }
}
