// What exercise 4.5 is asked, and the parts that right and wrong losses are made of.

import Distillation

/// What exercise 4.5 is asked.
public struct MixedBatchQuestion: LabelledBatchQuestion {
  /// zˢ: examples × classes.
  public var studentLogits: [[Double]]
  /// zᵗ: examples × classes.
  public var teacherLogits: [[Double]]
  /// The hard labels of the data, where there is one.
  public var labels: [Int?]
  /// α, the weight of the student loss.
  public var alpha: Double
  /// T.
  public var temperature: Double

  init(
    student: [[Double]], teacher: [[Double]], labels: [Int?], alpha: Double, temperature: Double
  ) {
    studentLogits = student
    teacherLogits = teacher
    self.labels = labels
    self.alpha = alpha
    self.temperature = temperature
  }

  /// A random batch of which so many examples have a label.
  ///
  /// α is neither 1/2 nor 1, and T is not 1, so that conventions differ.
  init(examples: Int, classes: Int, labelled: Int, using random: inout SplitMix64) {
    var places = Array(0..<examples)
    random.shuffle(&places)
    var labels: [Int?] = Array(repeating: nil, count: examples)
    for place in places.prefix(labelled) { labels[place] = random.integer(below: classes) }
    self.init(
      student: random.logits(examples, by: classes), teacher: random.logits(examples, by: classes),
      labels: labels, alpha: random.one(of: [0.1, 0.2, 0.3, 0.7, 0.9, 1.5, 2]),
      temperature: random.one(of: [0.5, 1.5, 2, 3, 4, 8, 20]))
  }

  /// How many examples have a label.
  var labelledCount: Double { Double(labels.count { $0 != nil }) }

  /// The question as a call's arguments.
  var arguments: [CallArgument] {
    logitsArguments + [
      CallArgument("labels", labels),
      CallArgument("alpha", alpha),
      CallArgument("temperature", temperature),
    ]
  }

  /// The batch, example by example; the row of an example without a label says 0.
  var rows: [BatchRow] {
    labels.indices.map {
      BatchRow(
        student: studentLogits[$0], teacher: teacherLogits[$0], label: labels[$0] ?? 0,
        temperature: temperature)
    }
  }

  /// The sum over the examples with a label, or over those without.
  func sum(labelled: Bool, _ value: (BatchRow) -> Double) -> Double {
    zip(rows, labels).filter { ($0.1 != nil) == labelled }.map { value($0.0) }.reduce(0, +)
  }

  /// The sum of H(p, qˢ) over the examples with a label.
  var labelledLoss: Double { sum(labelled: true) { $0.studentLoss() } }

  /// H(p, qˢ), 0 where there is no label.
  var studentLoss: Double { labelledLoss / max(labelledCount, 1) }

  /// The total loss with something in place of H(p, qˢ) or KL(q̃ᵗ‖q̃ˢ).
  func total(studentLoss own: Double? = nil, distillation: Double? = nil) -> Double {
    alpha * (own ?? studentLoss) + square * (distillation ?? divergence)
  }

  /// The total loss with other weights than α and T².
  func total(weights hard: Double, _ soft: Double) -> Answer {
    .number(hard * studentLoss + soft * divergence)
  }

  /// The total loss with something in place of KL(q̃ᵗ‖q̃ˢ).
  func comparing(_ distance: (BatchRow) -> Double) -> Answer {
    .number(total(distillation: mean(distance)))
  }

  /// The total loss in which every example without a label gets one.
  func labelling(_ label: (BatchRow) -> Int) -> Answer {
    .number(
      with { changed in
        changed.labels = zip(rows, labels).map { row, own in own ?? label(row) }
      }.right)
  }

  /// The loss that is asked for.
  var right: Double { total() }

  // MARK: - The same question, changed

  /// Without any label.
  func unlabelled(alpha: Double) -> MixedBatchQuestion {
    with { question in
      question.labels = labels.map { _ in nil }
      question.alpha = alpha
    }
  }

  /// All logits of a network moved, until its largest one is −1: the same to a right answer.
  var shifted: MixedBatchQuestion { shifted(toLargest: -1) }

  /// A student that copies its teacher, and no labels.
  var copied: MixedBatchQuestion {
    unlabelled(alpha: alpha).with { $0.studentLogits = teacherLogits }
  }
}

extension MixedBatchQuestion {
  /// The worked example, batches of every mixture, and the edges.
  ///
  /// Large logits come before those that are rounded to 0, so that an overflow is known when the
  /// second ones are wrong.
  static var checks: [Check<MixedBatchQuestion>] {
    let moderate = [0.5, 2, 1]
    return [
      Check(
        MixedBatchLossPhrase.workedExampleAndTwoBatches,
        [
          MixedBatchQuestion(
            student: [[2, 1, 0, 0.5], [0, 1, 2, 0.5]], teacher: [[5, 3, 1, -1], [-1, 5, 3, 1]],
            labels: [0, nil], alpha: 0.1, temperature: 4),
          MixedBatchQuestion(
            student: [[2, 1, 0, 0.5], [0, 1, 2, 0.5], [1, 0, 2, 3]],
            teacher: [[5, 3, 1, -1], [-1, 5, 3, 1], [0, 4, 1, 2]], labels: [nil, 2, nil],
            alpha: 0.1, temperature: 3),
          // Where all have a label, leaving one part out is told from leaving it out for some.
          MixedBatchQuestion(
            student: [[2, 1, 0, 0.5], [0, 1, 2, 0.5]], teacher: [[5, 3, 1, -1], [-1, 5, 3, 1]],
            labels: [0, 3], alpha: 0.2, temperature: 4),
        ]),
      Check(MixedBatchLossPhrase.someLabelled, random: 10, seed: 451) { random in
        let examples = 3 + random.integer(below: 3)
        return MixedBatchQuestion(
          examples: examples, classes: 3 + random.integer(below: 3),
          labelled: 1 + random.integer(below: examples - 1), using: &random)
      },
      Check(MixedBatchLossPhrase.allLabelled, random: 4, seed: 452) { random in
        MixedBatchQuestion(examples: 3, classes: 4, labelled: 3, using: &random)
      },
      Check(MixedBatchLossPhrase.noneLabelledAtAll, random: 4, seed: 453) { random in
        MixedBatchQuestion(examples: 3, classes: 4, labelled: 0, using: &random)
      },
      Check(MixedBatchLossPhrase.teacherAlone, random: 4, seed: 454) { random in
        MixedBatchQuestion(
          examples: 3, classes: 3, labelled: random.integer(below: 3), using: &random
        ).with { $0.alpha = 0 }
      },
      Check(
        CommonPhrase.copyingStudentAndSingleClass,
        [
          MixedBatchQuestion(
            student: [[3, 1, -2], [0, 1, 0.5]], teacher: [[3, 1, -2], [-3, -2, -2.5]],
            labels: [1, nil], alpha: 0.3, temperature: 5),
          MixedBatchQuestion(
            student: [[3], [1]], teacher: [[-2], [5]], labels: [0, nil], alpha: 0.3,
            temperature: 5),
        ]),
      Check(
        CommonPhrase.largeLogits,
        [
          MixedBatchQuestion(
            student: [[1000, 998, 999], [3000, 2999, 2998]],
            teacher: [[-1000, -1001, -999], [1, 0, 2]], labels: [nil, 1], alpha: 0.2, temperature: 1
          )
        ]),
      Check(
        CommonPhrase.surelyWrongStudent,
        [
          MixedBatchQuestion(
            student: [[400, 0, -400], moderate], teacher: [moderate, [1, 0, 0]], labels: [nil, 1],
            alpha: 0.2, temperature: 1),
          MixedBatchQuestion(
            student: [[400, 0, -400], moderate], teacher: [moderate, [1, 0, 0]], labels: [2, nil],
            alpha: 0.2, temperature: 1),
        ]),
      // The first one tells 0 · log 0 from an overflow, which only the second one brings about.
      Check(
        CommonPhrase.verySureTeacher,
        [
          MixedBatchQuestion(
            student: [moderate, moderate], teacher: [[400, 0, -400], [0, 1, 2]], labels: [nil, 1],
            alpha: 0.2, temperature: 1),
          MixedBatchQuestion(
            student: [moderate, moderate], teacher: [[3000, 0, 0], [0, 1, 2]], labels: [nil, 1],
            alpha: 0.2, temperature: 1),
        ]),
    ]
  }
}
