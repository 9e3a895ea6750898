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
    "(ofBatch: \(text($0.batch)), teacherLogits: \(text($0.teacherLogits)), temperature: \(text($0.temperature)))"
  },
  hints: [
    "A batch is a list of numbers. Which row of the teacher's logits belongs to the first number of the batch?",
    "Look at the step “Which pictures can you ask about?” of lesson 4: what becomes of a student "
      + "whose teacher saw another picture than it did? The same happens where the soft label of "
      + "another example stands beside its own.",
    "For each number i of the batch, in its order: softmax(teacherLogits[i] / T), with the largest logit of the row "
      + "subtracted before exp.",
  ],
  checks: [
    Check(
      "the worked example",
      [
        BatchSoftLabelsQuestion(
          [2, 0], [[5, 3, 1, -1], [-1, 5, 3, 1], [2, 1, 0, 0.5]], temperature: 4)
      ]),
    Check("other batches", random: 8, seed: 44) { random in
      let classes = 3 + random.integer(below: 2)
      return BatchSoftLabelsQuestion(
        random.batch(3, of: 6), random.logits(6, by: classes),
        temperature: random.one(of: [1.5, 2, 5, 8]))
    },
    Check("the same example twice", random: 4, seed: 45) { random in
      let batch = random.batch(2, of: 5)
      return BatchSoftLabelsQuestion(
        batch + batch.prefix(1), random.logits(5, by: 3), temperature: random.one(of: [2, 5]))
    },
    Check(
      "very large and very small logits",
      [
        BatchSoftLabelsQuestion(
          [3, 1], [[0, 1, 2], [1000, 999, -1000], [2, 0, 1], [-1000, -1001, -1003]],
          temperature: 0.5
        ),
        BatchSoftLabelsQuestion(
          [2, 1], [[1, 0], [-2000, 2000], [4000, 3990]], temperature: 20),
      ]),
  ],
  reference: Solutions.softLabels(ofBatch:teacherLogits:temperature:),
  call: { function, question in
    .rows(try function(question.batch, question.teacherLogits, question.temperature))
  },
  invariants: [
    Invariant("holds NaN or infinity") { _, answer in answer.values.allSatisfy(\.isFinite) },
    Invariant("holds a row that does not sum to 1") { _, answer in
      guard case .rows(let rows) = answer else { return true }
      return rows.allSatisfy { abs($0.reduce(0, +) - 1) < 1e-9 }
    },
    Invariant(
      "gives an example another soft label when the batch is turned round",
      relating: { question, answer, again in
        guard case .rows(let rows) = answer else { return true }
        var reversed = question
        reversed.batch.reverse()
        return try again(reversed).agrees(with: .rows(rows.reversed()), within: .nineDigits)
      }),
  ],
  misconceptions: [
    Misconception(
      "first-rows",
      "These are the soft labels of the first examples of the transfer set, not of the batch: the place in the batch was taken "
        + "for the number of the example. So the student is told of other examples, and learns to agree with its teacher "
        + "hardly more often than by chance."
    ) { question in
      .rows(try question.softened(rows: Array(question.batch.indices)))
    },
    Misconception(
      "transfer-set-order",
      "The right soft labels, but in the order of the transfer set and each of them once. The examples stand in the order of "
        + "the batch, so go through the batch and take the row of each number."
    ) { question in
      .rows(
        try question.softened(
          rows: question.teacherLogits.indices.filter { question.batch.contains($0) }))
    },
    Misconception(
      "whole-transfer-set",
      "These are the soft labels of the whole transfer set. Return one row for each example of the batch."
    ) { question in
      .rows(try question.softened(rows: Array(question.teacherLogits.indices)))
    },
    Misconception(
      "no-temperature",
      "This is the softmax at T = 1. Divide the teacher's logits by T first; otherwise the teacher's labels are nearly hard."
    ) { .rows(try $0.softened { logits, _ in try softmax(logits) }) },
    Misconception(
      "multiplied-by-temperature",
      "The logits are multiplied by T, so that the labels get harder as T rises. Divide them by T."
    ) {
      .rows(try $0.softened { logits, temperature in try softmax(logits.map { $0 * temperature }) })
    },
    Misconception(
      "probabilities-divided",
      "The probabilities are divided by T, after the softmax, and sum to 1/T. The temperature divides the logits, before "
        + "the softmax."
    ) {
      .rows(try $0.softened { logits, temperature in try softmax(logits).map { $0 / temperature } })
    },
    Misconception(
      "probabilities-softened",
      "The softmax was used twice: probabilities were divided by T and sent through it again, which makes them nearly equal. "
        + "Divide the logits by T, and use the softmax once."
    ) {
      .rows(
        try $0.softened { logits, temperature in
          try softmax(softmax(logits).map { $0 / temperature })
        })
    },
    Misconception(
      "no-softmax",
      "These are logits divided by T. Soft labels are probabilities: the softmax is missing."
    ) { .rows($0.softened { logits, temperature in logits.map { $0 / temperature } }) },
    Misconception(
      "hard",
      "These are hard labels, made of the teacher's first choice. What it says of the other classes, which is what a "
        + "student learns from a teacher, is lost."
    ) { .rows($0.softened { logits, _ in logits.map { $0 == logits.max() ? 1 : 0 } }) },
    Misconception(
      "down-the-columns",
      "The softmax goes down the columns, over the examples of the batch. It belongs to each row: the classes of one example "
        + "share a probability of 1."
    ) { question in
      let rows = question.batch.map { question.teacherLogits[$0] }
      let columns = try rows[0].indices.map { label in
        try softmax(rows.map { $0[label] / question.temperature })
      }
      return .rows(rows.indices.map { row in columns.map { $0[row] } })
    },
    Misconception(
      "no-max-shift",
      "The formula is right, but exp overflows for large logits and underflows for very small ones, which makes NaN. "
        + "Subtract the largest logit of the row first; that changes no probability."
    ) {
      .rows(
        $0.softened { logits, temperature in normalized(logits.map { exp($0 / temperature) }) })
    },
  ])

/// What exercise 4.2 is asked.
public struct BatchSoftLabelsQuestion: Sendable {
  /// The numbers of the batch's examples.
  public var batch: [Int]
  /// The teacher's logits for the whole transfer set, examples × classes.
  public var teacherLogits: [[Double]]
  /// The temperature.
  public var temperature: Double

  fileprivate init(_ batch: [Int], _ teacherLogits: [[Double]], temperature: Double) {
    self.batch = batch
    self.teacherLogits = teacherLogits
    self.temperature = temperature
  }

  /// The soft labels of some rows, or of those of the batch, in one's own way of softening.
  fileprivate func softened(
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
  fileprivate mutating func batch(_ count: Int, of examples: Int) -> [Int] {
    while true {
      var numbers = Array(0..<examples)
      shuffle(&numbers)
      let batch = Array(numbers.prefix(count))
      if batch != batch.sorted(), batch.contains(where: { $0 >= count }) { return batch }
    }
  }
}
