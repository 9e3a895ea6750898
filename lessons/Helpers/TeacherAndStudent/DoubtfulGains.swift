// Where one might expect a teacher to help in vain: step 10 of lesson 4.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }
private func say(_ phrase: TeachingPhrase) -> String { Spoken.language.say(phrase) }

/// Set-ups in which one might expect a gain over all true labels.
public struct DoubtfulGains {
  /// Who learns from whom.
  enum SetUp { case tinyStudent, equalTeacher, beginningTeacher }

  let setting: Setting
  /// Each set-up at its temperatures, with the gain in points.
  let rows: [(setUp: SetUp, temperature: Double, gain: PairedComparison)]
  /// What T = 20 is worth over T = 4 for the tiny student, in points.
  public let hotOverWarm: PairedComparison
  let tinyEpochs: Int
  /// The students of teachers of their own size, at T = 1 and T = 4.
  let byEqual: Experiment
  let cold: Arm
  let warm: Arm

  /// Trains teachers and students.
  ///
  /// - Parameters:
  ///   - full: The students with all labels.
  ///   - recipe: How teachers of the student's size are trained.
  ///   - students: Those of the pool, whose arms are tried.
  ///   - tinyRoom: Where the tiny students learn.
  ///   - tinyEpochs: For how long.
  public init(
    _ full: Cohort, recipe: TrainingRecipe, arms students: PoolStudents, tinyRoom: ClassroomMaker,
    tinyEpochs: Int
  ) {
    let setting = full.setting
    self.setting = setting
    self.tinyEpochs = tinyEpochs
    (cold, warm) = (students.cold, students.warm)
    let temperatures = [1.0, 4, 20]
    let tinyArms = temperatures.map { temperature in
      Arm.distilled(
        "T = \(shortest(temperature))",
        loss: DistillationLoss(
          alpha: setting.alpha, temperature: temperature, scaledByTemperatureSquared: true))
    }
    let tiny = setting.experiment([.hardLabels] + tinyArms, in: tinyRoom)
    let equals = Self.teachers(setting.studentSizes, recipe, for: setting.seeds)
    byEqual = full.experiment([cold, warm], teachers: equals)
    let beginners = Self.teachers(
      [64, 128, 128, 10], TrainingRecipe(epochs: 1, learningRate: 0.01), for: setting.seeds)
    let byBeginner = full.experiment([warm], teachers: beginners)
    rows =
      zip(temperatures, tinyArms).map {
        (.tinyStudent, $0, tiny.comparison(of: $1, against: .hardLabels).scaled(by: 100))
      } + [
        (.equalTeacher, 1, full.gain(of: cold, in: byEqual)),
        (.equalTeacher, 4, full.gain(of: warm, in: byEqual)),
        (.beginningTeacher, 4, full.gain(of: warm, in: byBeginner)),
      ]
    hotOverWarm = tiny.comparison(of: tinyArms[2], against: tinyArms[1]).scaled(by: 100)
  }

  private static func teachers(
    _ sizes: [Int], _ recipe: TrainingRecipe, for seeds: [UInt64]
  ) -> [Network] {
    parallelMap(seeds) { seed in
      var generator = SplitMix64(seed: seed + 4_000_000)
      var network = Network(layerSizes: sizes, using: &generator)
      network.train(
        on: TransferSet(Digits.training), loss: .hardLabels, recipe: recipe, using: &generator)
      return network
    }
  }

  /// Which set-ups do not help, by verdict, for a sentence.
  public var whatDidNotHelp: String {
    let said = [Verdict.harms, .noDifferenceWorthHaving, .undecided].compactMap { verdict in
      let names = rows.filter { $0.gain.verdict == verdict }.map {
        say(.atTemperature(say(.shortName($0.setUp)), shortest($0.temperature)))
      }
      return names.isEmpty
        ? nil : say(.verdict(verdict.word, of: Spoken.language.list(names)))
    }
    return say(.didNotHelp(said))
  }
}

extension Recorder {
  /// Asks what a teacher of the student's size is worth, and shows all set-ups.
  public func show(_ gains: DoubtfulGains) {
    let (rows, equal) = (gains.rows, gains.rows[3].gain)
    ask(
      say(.whatDoesEqualTeach),
      choices: [say(.moreThanAPoint), say(.lessThanAPoint), say(.nothingWorthHaving)],
      answer: equal.verdict == .helps ? (equal.mean > 1 ? 0 : 1) : 2,
      because: say(.knowsNoMore(points(equal), helps: equal.verdict == .helps)))
    show(
      Table(
        say(.doubtful),
        columns: [
          .words(say(.setUp), rows.map { say(.name($0.setUp)) }),
          .numbers("T", rows.map { $0.temperature }, .shortest),
        ] + gainColumns(rows.map { $0.gain }, showsWins: true),
        read: say(
          .doubtfulRead(alpha: shortest(gains.setting.alpha), epochs: gains.tinyEpochs)),
        notice: say(.helping(rows.count { $0.gain.verdict == .helps }, of: rows.count))))
  }
}
