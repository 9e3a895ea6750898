// What the comparisons of lesson 4 share, and how its tables show a gain.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }

/// What each seed builds for its students from its teacher and its chance.
public typealias ClassroomMaker = @Sendable (Network, inout SplitMix64) -> Classroom

/// What is the same for all students of lesson 4 that learn from digits.
public struct Setting {
  /// One seed for each repetition.
  let seeds: [UInt64]
  /// One teacher for each seed.
  let teachers: [Network]
  let labelsPerClass: Int
  /// How many digits there are without labels.
  let poolSize: Int
  /// Units of the student's layers, from its input on.
  let studentSizes: [Int]
  /// The weight of the student loss.
  let alpha: Double
  /// T of the distillation loss.
  let temperature: Double

  /// The setting of lesson 4 with its parameters.
  ///
  /// - Parameters:
  ///   - seeds: One for each repetition.
  ///   - teachers: One for each seed.
  ///   - labelsPerClass: How many labelled digits of each class the student has.
  ///   - poolSize: How many digits there are without labels.
  ///   - studentSizes: Units of the student's layers, from its input on.
  ///   - alpha: The weight of the student loss.
  ///   - temperature: T of the distillation loss.
  public init(
    seeds: [UInt64], teachers: [Network], labelsPerClass: Int, poolSize: Int, studentSizes: [Int],
    alpha: Double, temperature: Double
  ) {
    self.seeds = seeds
    self.teachers = teachers
    self.labelsPerClass = labelsPerClass
    self.poolSize = poolSize
    self.studentSizes = studentSizes
    self.alpha = alpha
    self.temperature = temperature
  }

  /// How many labels the student has, of all classes together.
  var labels: Int { 10 * labelsPerClass }

  /// The parameters of the loss with both parts, for a title.
  var lossWords: String {
    say(.lossWords(alpha: shortest(alpha), temperature: shortest(temperature)))
  }

  /// What arms come to on the test digits, with other teachers, one for each seed, or with the
  /// usual ones.
  func experiment(
    _ arms: [Arm], teachers: [Network]? = nil, in classroom: ClassroomMaker
  ) -> Experiment {
    Experiment(
      arms: arms, seeds: seeds, teachers: teachers ?? self.teachers, test: Digits.test,
      classroom: classroom)
  }
}

/// Students with the same number of labels: where they learn, and what two of them came to.
public struct Cohort {
  let setting: Setting
  /// The students with hard labels alone, and those with the teacher.
  let result: Experiment
  /// The students with the teacher.
  let taught: Arm
  let classroom: ClassroomMaker

  /// Students that were compared.
  ///
  /// - Parameters:
  ///   - setting: What they share with all others.
  ///   - result: What those with hard labels alone came to, and those with the teacher.
  ///   - taught: Those with the teacher.
  ///   - classroom: Where they learn.
  public init(
    _ setting: Setting, _ result: Experiment, taught: Arm, classroom: @escaping ClassroomMaker
  ) {
    self.setting = setting
    self.result = result
    self.taught = taught
    self.classroom = classroom
  }

  /// What the teacher is worth, in points.
  var gain: PairedComparison { gain(of: taught, in: result) }

  /// What an arm of another experiment is worth over this cohort's hard labels, in points.
  func gain(of arm: Arm, in other: Experiment) -> PairedComparison {
    other.comparison(of: arm, against: .hardLabels, in: result).scaled(by: 100)
  }

  /// What further arms come to on the test digits, with other teachers or with the usual ones.
  func experiment(_ arms: [Arm], teachers: [Network]? = nil) -> Experiment {
    setting.experiment(arms, teachers: teachers, in: classroom)
  }
}

extension Experiment {
  /// The accuracy of an arm, in percent, seed by seed.
  public func percentages(of arm: Arm) -> [Double] { values(of: arm).map { 100 * $0 } }
}

// MARK: - Columns

/// Columns of gains, in points: the mean, below a head of its own; the interval, the wins if they
/// are to be counted, and the verdict.
func gainColumns(
  _ gains: [PairedComparison], head: String = say(.gain), showsWins: Bool = false
) -> [Column] {
  let wins = Column.words(say(.wins), gains.map { "\($0.wins)/\($0.count)" })
  return [
    .numbers(head, unit: say(.points), gains.map { $0.mean }, .signed(1)),
    .intervals(say(.interval), unit: say(.points), gains, 1),
  ] + (showsWins ? [wins] : []) + [.words(say(.verdict), gains.map { $0.verdict.word })]
}

/// Columns of gains, in points, of which some rows have none.
func sparseGainColumns(_ gains: [PairedComparison?]) -> [Column] {
  [
    .words(say(.gainInPoints), gains.map { $0.map { signed($0.mean, 1) } ?? "" }),
    sparseIntervals(gains), sparseVerdicts(gains),
  ]
}

/// A column of 95 % intervals, of which some rows have none.
func sparseIntervals(_ comparisons: [PairedComparison?]) -> Column {
  .words(say(.interval), comparisons.map { $0.map { intervalText($0, 1) } ?? "" })
}

/// A column of verdicts, of which some rows have none.
func sparseVerdicts(_ comparisons: [PairedComparison?]) -> Column {
  .words(say(.verdict), comparisons.map { $0?.verdict.word ?? "" })
}

// MARK: - Who is compared

extension Recorder {
  /// Shows the teacher and the two students.
  public func showNetworks(of setting: Setting) {
    let layers = setting.studentSizes.map { "\($0)" }.joined(separator: "-")
    let studentCount = Network.parameterCount(layerSizes: setting.studentSizes)
    let teacherCount = setting.teachers[0].parameterCount
    let accuracies = setting.teachers.map { 100 * $0.accuracy(on: Digits.test) }
    show(
      Table(
        say(.networks),
        columns: [
          .words(say(.network), [say(.teacher), say(.student), say(.studentWithTeacher)]),
          .words(say(.layers), ["64-128-128-10", layers, layers]),
          .counts(say(.parameters), [teacherCount, studentCount, studentCount]),
          .counts(say(.labels), [Digits.training.count, setting.labels, setting.labels]),
          .words(
            say(.loss),
            [
              say(.teacherLoss), say(.studentLoss),
              say(
                setting.alpha == 0
                  ? .teachersPart(setting.lossWords) : .bothParts(setting.lossWords)),
            ]),
          .numbers(say(.testAccuracy), unit: "%", [mean(accuracies), nil, nil], .fixed(1)),
        ],
        read: say(.networksRead(teachers: setting.seeds.count, digits: Digits.test.count)),
        notice: say(
          .networksNotice(share: percent(Double(studentCount) / Double(teacherCount))))))
  }
}
