// The one example of lesson 3, and the tables of its losses.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: LossPhrase) -> String { Spoken.language.say(phrase) }

/// Whether a number is nothing but what rounding errors leave of 0.
func vanishes(_ value: Double) -> Bool { abs(value) < 1e-12 }

/// One example: the logits of a teacher and a student, and the label.
public struct LossExample {
  let teacher: [Double]
  let student: [Double]
  let label: Int
  let temperature: Double

  /// How many classes there are.
  public var count: Int { teacher.count }
  var names: [String] { (0..<count).map { say(.nameOfClass($0)) } }
}

extension Recorder {
  /// The example; ends the lesson unless its parts fit together.
  public func lossExample(
    teacher: [Double], student: [Double], label: Int, temperature: Double
  ) throws(LessonError) -> LossExample {
    try require(
      teacher.count == student.count,
      say(.unequalCounts(teacher: teacher.count, student: student.count)))
    try require(label < teacher.count, say(.noSuchLabel(label, last: teacher.count - 1)))
    return LossExample(
      teacher: teacher, student: student, label: label, temperature: temperature)
  }

  /// Shows the example: its logits, its label and its three softmaxes.
  public func show(
    _ example: LossExample, hard: [Double], student: [Double], softTeacher: [Double],
    softStudent: [Double]
  ) {
    let temperature = shortest(example.temperature)
    show(
      Table(
        say(.example(temperature: temperature)),
        columns: [
          .words("", example.names),
          .numbers(say(.teachersLogit), example.teacher, .shortest),
          .numbers(say(.studentsLogit), example.student, .shortest),
          .numbers(say(.hardLabel), hard, .integer),
          .numbers(say(.studentsShare), student, .fixed(4)),
          .numbers(say(.teachersSoftLabel), softTeacher, .fixed(4)),
          .numbers(say(.studentsSoftLabel), softStudent, .fixed(4)),
        ],
        read: say(.exampleRead(temperature: temperature)), notice: say(.exampleNotice)))
  }

  /// Asks for the largest term of the cross entropy, and shows all of them.
  ///
  /// - Parameters:
  ///   - example: The example.
  ///   - terms: The terms, in nats, one a class.
  ///   - target: The teacher's soft label.
  ///   - logs: The logarithms of the student's.
  ///   - sum: The cross entropy, in nats.
  public func showTerms(
    _ example: LossExample, _ terms: [Double], target: [Double], logs: [Double], sum: Double
  ) {
    let greatest = terms.max() ?? 0
    let isTied = terms.count { $0 > greatest - 1e-12 * max(greatest, 1) } > 1
    ask(
      say(.whichTerm), choices: example.names + [say(.severalAlike)],
      answer: isTied ? example.count : predictedClass(terms), because: say(.whyLarge))
    show(
      Table(
        say(.terms),
        columns: [
          .words("", example.names),
          .numbers("q̃ᵗ", target, .fixed(4)),
          .numbers("−ln q̃ˢ", logs.map { -$0 }, .fixed(4)),
          .numbers(say(.product), terms, .fixed(4)),
          .bars("", terms, full: greatest),
        ],
        read: say(.termsRead(isExact: equalsSign(terms, sum, 4) == "=")),
        notice: say(.sumOfTerms(visible(sum, 4)))
          + say(
            vanishes(sum)
              ? .nothingCosts
              : .wrongClasses(softPercent(1 - terms[example.label] / sum)))))
  }

  /// Shows the choices for H, in nats.
  public func showDivergences(
    crossEntropy: Double, entropy: Double, divergence: Double, swapped: Double
  ) {
    let sign = equalsSign([crossEntropy, -entropy], divergence, 5)
    let order: LossPhrase.OrderOfArguments =
      abs(swapped - divergence) < 1e-6 * swapped + 1e-12
      ? .changesNothing
      : visible(swapped, 5) == visible(divergence, 5) ? .changesNothingSeen : .matters
    show(
      Table(
        say(.divergences),
        columns: [
          .words(
            "", [say(.crossEntropy), say(.teachersEntropy), say(.klDivergence), say(.swappedKL)]),
          .words(say(.formula), ["H(q̃ᵗ, q̃ˢ)", "H(q̃ᵗ)", "KL(q̃ᵗ‖q̃ˢ)", "KL(q̃ˢ‖q̃ᵗ)"]),
          .visible(
            say(.value), unit: say(.nats), [crossEntropy, entropy, divergence, swapped], 5),
        ],
        read: say(.divergencesRead(isExact: sign == "=")),
        notice: say(
          .equation(
            "\(visible(crossEntropy, 5)) − \(visible(entropy, 5)) \(sign) "
              + visible(divergence, 5)))
          + say(.order(order))))
  }

  /// Shows the gradient of the distillation loss beside two checks of it, one number a logit.
  public func showGradient(
    _ example: LossExample, _ gradient: [Double], byKL: [Double], byCrossEntropy: [Double]
  ) {
    let error =
      [byKL, byCrossEntropy].flatMap { zip(gradient, $0).map { abs($0 - $1) } }.max() ?? 0
    show(
      Table(
        say(.gradient),
        columns: [
          .words("", example.names),
          .numbers("(q̃ˢ − q̃ᵗ) / T", gradient, .fixed(6)),
          .numbers(say(.differenceOfKL), byKL, .fixed(6)),
          .numbers(say(.differenceOfCrossEntropy), byCrossEntropy, .fixed(6)),
        ],
        read: say(.gradientRead),
        notice: (error > 0 ? say(.gradientsDiffer(significant(error, 1))) : say(.gradientsAgree))
          + say(.sameGradient)))
  }

  /// Shows the gradients of both divergences and a check of the reverse one, one number a logit.
  public func showGradients(
    _ example: LossExample, forward: [Double], reverse: [Double], differences: [Double]
  ) {
    let error = zip(reverse, differences).map { abs($0 - $1) }.max() ?? 0
    show(
      Table(
        say(.bothGradients),
        columns: [
          .words("", example.names),
          .numbers(say(.forward), forward, .fixed(6)),
          .numbers(say(.reverse), reverse, .fixed(6)),
          .numbers(say(.differenceOfReverse), differences, .fixed(6)),
        ],
        read: say(.bothGradientsRead),
        notice: error > 0
          ? say(.reverseDiffers(significant(error, 1))) : say(.reverseAgrees)))
  }

  /// Shows how the total loss is put together; all losses are in nats.
  public func showTotal(
    _ loss: DistillationLoss, studentLoss: Double, divergence: Double, crossEntropy: Double,
    total: Double
  ) {
    let isKL = loss.divergence == .klDivergence
    let value = isKL ? divergence : crossEntropy
    let weights = [loss.studentWeight, loss.distillationWeight]
    let parts = [weights[0] * studentLoss, weights[1] * value]
    show(
      Table(
        say(.total),
        columns: [
          .words(say(.part), [say(.studentLoss), say(.distillationLoss), say(.whole)]),
          .words(
            say(.formula), ["H(p, qˢ)", isKL ? "KL(q̃ᵗ‖q̃ˢ)" : "H(q̃ᵗ, q̃ˢ)", "L_TS"]),
          .visible(say(.value), unit: say(.nats), [studentLoss, value, nil], 5),
          .numbers(say(.weight), weights.map { Optional($0) } + [nil], .shortest),
          .visible(say(.contribution), unit: say(.nats), parts + [total], 5),
        ],
        read: say(.totalRead),
        notice: say(
          .sum(
            "\(visible(parts[0], 5)) + \(visible(parts[1], 5)) \(equalsSign(parts, total, 5)) "
              + visible(total, 5)))))
  }

  /// Shows the loss in the conventions of others.
  ///
  /// - Parameters:
  ///   - alpha: The weight of the student loss in this course.
  ///   - temperature: T.
  ///   - isSquared: Whether the distillation loss is multiplied by T².
  ///   - spellings: The formula and the weight in each convention: this course's without and with
  ///     T², Keras', and that of PyTorch's tutorial.
  public func showConventions(
    alpha: Double, temperature: Double, isSquared: Bool, _ spellings: [(String, Double)]
  ) {
    let weights = spellings.map { $0.1 }
    let texts = weights.map { NumberFormat.weight($0, digits: 3).text($0) }
    show(
      Table(
        say(.conventions(temperature: shortest(temperature))),
        columns: [
          .words(
            say(.usedBy),
            [say(.thisCourse), say(.thisCourseWithSquare), say(.keras), say(.pyTorch)]),
          .words(say(.formula), spellings.map { $0.0 }),
          Column(
            say(.numberToWrite), cells: weights.map { .number($0, .weight($0, digits: 3)) }),
        ],
        read: say(.conventionsRead),
        notice: say(
          .conventionsNotice(
            alpha: shortest(alpha), isSquared: isSquared, keras: texts[2],
            pyTorch: texts[3]))))
  }
}
