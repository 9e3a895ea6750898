// Four teachers of the same accuracy: step 8 of lesson 4.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }
private func say(_ phrase: TeachingPhrase) -> String { Spoken.language.say(phrase) }

/// Teachers as lesson 4 trains them, but with label smoothing, ε = 0.1; one for each seed.
public func smoothedTeachers(for seeds: [UInt64]) -> [Network] {
  parallelMap(seeds) { seed in
    var generator = SplitMix64(seed: seed + 1_000_000)
    var teacher = Network(layerSizes: [64, 128, 128, 10], using: &generator)
    let labels = Digits.training.labels.map { smoothedLabel($0, of: 10, smoothing: 0.1) }
    teacher.train(
      on: TransferSet(Digits.training, softLabels: SoftLabels(Matrix(labels), temperature: 1)),
      loss: DistillationLoss(studentWeight: 0, distillationWeight: 1, temperature: 1),
      recipe: TrainingRecipe(epochs: 20, learningRate: 0.05, dropout: 0.2, augmentation: .jitter),
      using: &generator)
    return teacher
  }
}

/// What teachers are like on the test digits: means over the seeds.
struct TeacherPortrait {
  /// In percent.
  let accuracy: Double
  /// The mean of the greatest probability, in percent.
  let confidence: Double
  /// In nats.
  let nll: Double
  /// In nats, at the temperature that is fitted on the validation digits.
  let fittedNLL: Double

  init(of teachers: [Network]) {
    let all = parallelMap(teachers) { Self.measures(of: $0) }
    func part(_ index: Int) -> Double { mean(all.map { $0[index] }) }
    (accuracy, confidence, nll, fittedNLL) = (part(0), part(1), part(2), part(3))
  }

  private static func measures(of teacher: Network) -> [Double] {
    let logits = teacher.logits(for: Digits.test.inputs)
    let labels = Digits.test.labels
    let fitted = fittedTemperature(
      logits: teacher.logits(for: Digits.validation.inputs), labels: Digits.validation.labels)
    let cooled = Matrix(
      rows: logits.rows, columns: logits.columns, logits.values.map { 1 / fitted * $0 })
    let right = zip(predictedClasses(logits), labels).count { $0 == $1 }
    return [
      100 * Double(right) / Double(logits.rows),
      100 * mean(softmax(logits).rowArrays.map { $0.max() ?? 0 }),
      negativeLogLikelihood(logits: logits, labels: labels),
      negativeLogLikelihood(logits: cooled, labels: labels),
    ]
  }
}

/// The four teachers, and what students learn from each of them on the pool, without labels.
public struct Faculty {
  let poolSize: Int
  /// The usual, the sure, the unsure and the smoothed one.
  let portraits: [TeacherPortrait]
  /// What a student of each at T = 1 gains over the pool's true labels, in points.
  let coldGains: [PairedComparison]
  /// The same at T = 4, of the usual and the smoothed one.
  let warmGains: [PairedComparison]
  /// What the smoothed one is worth over the usual one, in points, at T = 1 and at T = 4.
  let smoothedOverUsual: [PairedComparison]
  /// By how much soft labels of the sure teacher at T = 16 differ from the usual ones at T = 4.
  private let softDifference: Double

  /// Trains the students.
  ///
  /// - Parameters:
  ///   - sure: The usual teachers with four times their logits, one for each seed.
  ///   - unsure: Those with a quarter of their logits.
  ///   - smoothed: Those that were trained with label smoothing.
  ///   - few: Where the students learn; their usual teachers.
  ///   - students: Those of the usual teachers.
  public init(
    sure: [Network], unsure: [Network], smoothed: [Network], of few: Cohort,
    beside students: PoolStudents
  ) {
    let (usual, cold, warm) = (few.setting.teachers, students.cold, students.warm)
    func taught(by teachers: [Network], _ arms: [Arm]) -> Experiment {
      few.experiment(arms.map { $0.trained(by: students.softRecipe) }, teachers: teachers)
    }
    let bySmoothed = taught(by: smoothed, [cold, warm])
    poolSize = few.setting.poolSize
    portraits = [usual, sure, unsure, smoothed].map(TeacherPortrait.init)
    coldGains = [
      students.result, taught(by: sure, [cold]), taught(by: unsure, [cold]), bySmoothed,
    ].map { students.gainOverLabels(of: cold, in: $0) }
    warmGains = [students.result, bySmoothed].map { students.gainOverLabels(of: warm, in: $0) }
    smoothedOverUsual = [cold, warm].map {
      bySmoothed.comparison(of: $0, against: $0, in: students.result).scaled(by: 100)
    }
    softDifference =
      zip(
        softmax(sure[0].logits(for: Digits.test.inputs), temperature: 16).values,
        softmax(usual[0].logits(for: Digits.test.inputs), temperature: 4).values
      ).map { abs($0 - $1) }.max() ?? 0
  }

  /// How well the soft labels of the sure teacher at T = 16 agree with the usual ones at T = 4.
  public var agreement: String {
    say(softDifference == 0 ? .toTheLastBit : .agreeTo(significant(softDifference, 1)))
  }
}

extension Recorder {
  /// Asks what the sure teacher teaches at T = 1, and shows all four.
  public func show(_ faculty: Faculty) {
    askAboutSure(faculty)
    let names = [say(.usual), say(.logitsTimes4), say(.logitsOver4), say(.smoothed)]
    let portraits = faculty.portraits + [faculty.portraits[0], faculty.portraits[3]]
    show(
      Table(
        say(.faculty(digits: faculty.poolSize)),
        columns: [
          .words(say(.teacher), names + [names[0], names[3]]),
          .numbers("T", [1, 1, 1, 1, 4, 4], .shortest),
          .numbers(say(.howSure), unit: "%", portraits.map { $0.confidence }, .fixed(1)),
          .numbers(say(.nllAtOne), unit: say(.nats), portraits.map { $0.nll }, .fixed(3)),
          .numbers(say(.nllFitted), unit: say(.nats), portraits.map { $0.fittedNLL }, .fixed(3)),
        ] + gainColumns(faculty.coldGains + faculty.warmGains),
        read: say(
          .facultyRead(
            digits: faculty.poolSize, usual: number(portraits[0].accuracy, 1),
            smoothed: number(portraits[3].accuracy, 1))),
        notice: say(
          .facultyNotice(
            cold: points(faculty.smoothedOverUsual[0]),
            coldVerdict: faculty.smoothedOverUsual[0].verdict.word,
            warm: points(faculty.smoothedOverUsual[1]),
            warmVerdict: faculty.smoothedOverUsual[1].verdict.word))))
  }

  private func askAboutSure(_ faculty: Faculty) {
    let (sure, usual) = (faculty.coldGains[1], faculty.warmGains[0])
    ask(
      say(.whatDoesSureTeach(percent(faculty.portraits[1].confidence / 100, 1))),
      choices: [
        say(.nothingMore), say(.lessThanWarm), say(.asMuchAsWarm), say(.moreThanThat),
      ],
      answer: sure.verdict != .helps
        ? 0 : abs(sure.mean - usual.mean) <= 0.25 ? 2 : sure.mean < usual.mean ? 1 : 3,
      because: say(.nearlyHard(points(sure))))
  }
}
