// A class that the students of lesson 5 never saw, and the one number that sets it free.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentKnowledgePhrase) -> String { Spoken.language.say(phrase) }

/// Students that never saw a class which their teachers know.
public struct MissingClass {
  /// The class, a digit.
  let digit: Int
  /// The pictures that the students learn from.
  let seen: Examples
  let teachers: [Network]
  /// Hard labels, and two temperatures.
  let arms: [Arm]
  /// The students, one list an arm, one student a run.
  let students: [[Network]]
  /// The test digits of the class.
  public let test: Examples

  /// Takes what the lesson made.
  ///
  /// - Parameters:
  ///   - digit: The class.
  ///   - seen: The pictures that the students learn from.
  ///   - teachers: Their teachers, which know the class, one a run.
  ///   - arms: How the students learn: by hard labels, and at two temperatures.
  ///   - students: The students, one list an arm, one student a run.
  public init(
    _ digit: Int, seen: Examples, teachers: [Network], arms: [Arm], students: [[Network]]
  ) {
    self.digit = digit
    self.seen = seen
    self.teachers = teachers
    self.arms = arms
    self.students = students
    let all = Digits.test
    test = all[(0..<all.count).filter { all.labels[$0] == digit }]
  }

  /// The mean share of the class in the teachers' soft labels at a temperature.
  func share(at temperature: Double) -> Double {
    mean(
      teachers.flatMap { teacher in
        softmax(teacher.logits(for: seen.inputs), temperature: temperature).rowArrays
          .map { $0[digit] }
      })
  }

  /// How much of the class the teachers recognise, and the students of each arm, in percent.
  var recognisedByTeachers: Double { mean(accuracies(teachers, on: test)) }
  var recognised: [Double] { students.map { mean(accuracies($0, on: test)) } }

  /// The names of the arms, as a table shows them.
  var names: [String] { arms.map { displayName($0.name) } }
  /// The column of those who know the class, the teachers last.
  var nameColumn: Column { .words(say(.learntFrom), names + [say(.teachersThemselves)]) }
}

extension Recorder {
  /// Shows what the students know of the class that they never saw.
  ///
  /// - Parameters:
  ///   - missing: The students.
  ///   - temperature: The lower of their temperatures; the other one is its double.
  ///   - epochs: How long they learn.
  public func show(_ missing: MissingClass, temperature: Double, epochs: Int) {
    let digit = missing.digit
    let shares = [temperature, 2 * temperature].map(missing.share)
    let everyone = (missing.students + [missing.teachers]).map {
      mean(accuracies($0, on: Digits.test))
    }
    let atOne =
      temperature == 1 ? "." : say(.atOneItWouldBe(softPercent(missing.share(at: 1), 2)))
    show(
      Table(
        say(.without(digit: digit)),
        columns: [
          missing.nameColumn,
          .numbers(
            say(.recognisedDigits(digit)), unit: "%",
            missing.recognised + [missing.recognisedByTeachers], .fixed(1)),
          .numbers(say(.allTestDigits), unit: "%", everyone, .fixed(1)),
          .numbers(
            say(.shareInLabels(digit: digit)), unit: "%", [0] + shares.map { 100 * $0 } + [nil],
            .fixed(2)),
        ],
        read: say(.withoutRead(epochs: epochs, runs: missing.teachers.count))
          + say(.countInTest(missing.test.count, digit: digit)),
        notice: say(
          .neverSaid(
            digit: digit, share: softPercent(shares[0], 1), temperature: shortest(temperature)))
          + atOne))
  }
}

/// A student with a number added to the bias of a class.
public typealias Corrected = (network: Network, b: Double)

/// Students that say the missing class as often as it comes.
public struct FreedClass {
  let missing: MissingClass
  /// The corrected students, one list an arm.
  let mended: [[Corrected]]
  /// How much of the class they recognise on average, in percent, one number an arm.
  let recognised: [Double]
  /// How much more of it the two temperatures recognise than hard labels, in points.
  public let gains: [PairedComparison]

  /// Measures the corrected students on the test digits of the class.
  public init(_ missing: MissingClass, mended: [[Corrected]]) {
    let networks = mended.map { $0.map { $0.network } }
    self.missing = missing
    self.mended = mended
    recognised = networks.map { mean(accuracies($0, on: missing.test)) }
    gains = networks.dropFirst().map { compared($0, with: networks[0], on: missing.test) }
  }

  /// How often the students of an arm say the class, as a share of all test digits.
  public func shareSaid(byArm arm: Int) -> Double {
    let inputs = Digits.test.inputs
    return mean(
      mended[arm].map { student, _ in
        Double(student.predictedClasses(for: inputs).count { $0 == missing.digit })
          / Double(Digits.test.count)
      })
  }

  var table: Table {
    let everyone = mended.map { mean(accuracies($0.map { $0.network }, on: Digits.test)) }
    return Table(
      say(.freed(digit: missing.digit)),
      columns: [
        missing.nameColumn,
        .numbers(
          say(.before), unit: "%", missing.recognised + [missing.recognisedByTeachers], .fixed(1)),
        .numbers(say(.after), unit: "%", recognised.map { Optional($0) } + [nil], .fixed(1)),
        .bars(say(.after), recognised + [.nan], full: 100),
        .numbers("b", mended.map { Optional(mean($0.map { $0.b })) } + [nil], .signed(1)),
        .numbers(say(.allAfter), unit: "%", everyone.map { Optional($0) } + [nil], .fixed(1)),
      ],
      read: say(.freedRead(runs: missing.teachers.count)),
      notice: say(
        .freedNotice(
          digit: missing.digit, hard: number(recognised[0], 1), taught: number(recognised[1], 1),
          soft: missing.arms[1].name, teachers: number(missing.recognisedByTeachers, 1))))
  }
}

extension Recorder {
  /// Asks who recognises more of the class, and shows it.
  public func show(_ freed: FreedClass) {
    let (digit, soft) = (freed.missing.digit, freed.missing.arms[1].name)
    let gain = freed.gains[0].mean
    ask(
      say(.whichRecogniseMore(digit: digit, soft: soft)),
      choices: [say(.thoseWithLabels), say(.thoseWith(soft: soft)), say(.sameToTenPoints)],
      answer: abs(gain) <= 10 ? 2 : gain > 0 ? 1 : 0,
      because: say(
        .whyMore(
          digit: digit, hard: number(freed.recognised[0], 1),
          taught: number(freed.recognised[1], 1), soft: soft)))
    show(freed.table)
  }
}
