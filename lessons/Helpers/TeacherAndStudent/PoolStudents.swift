// Students of digits without labels, real ones and made ones: steps 4 and 5 of lesson 4.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }

/// Students of the whole pool.
public struct PoolStudents {
  let result: Experiment
  /// Those that are given all true labels.
  let allLabels: Arm
  /// Those of the teacher's decisions.
  let decisions: Arm
  /// Those of its soft labels at T = 1.
  let cold: Arm
  /// Those of its soft labels at T = 4.
  let warm: Arm
  /// How those of hard labels are trained.
  let labelRecipe: TrainingRecipe
  /// How those of soft labels are trained.
  let softRecipe: TrainingRecipe

  /// Students that were compared.
  ///
  /// - Parameters:
  ///   - result: What all of them came to.
  ///   - allLabels: Those that are given all true labels.
  ///   - decisions: Those of the teacher's decisions.
  ///   - cold: Those of its soft labels at T = 1.
  ///   - warm: Those of its soft labels at T = 4.
  ///   - labelRecipe: How those of hard labels are trained.
  ///   - softRecipe: How those of soft labels are trained.
  public init(
    _ result: Experiment, allLabels: Arm, decisions: Arm, cold: Arm, warm: Arm,
    labelRecipe: TrainingRecipe, softRecipe: TrainingRecipe
  ) {
    self.result = result
    self.allLabels = allLabels
    self.decisions = decisions
    self.cold = cold
    self.warm = warm
    self.labelRecipe = labelRecipe
    self.softRecipe = softRecipe
  }

  var arms: [Arm] { [allLabels, decisions, cold, warm] }

  /// What an arm is worth over the pool's true labels, in points.
  func gainOverLabels(of arm: Arm, in other: Experiment) -> PairedComparison {
    other.comparison(of: arm, against: allLabels, in: result).scaled(by: 100)
  }

  /// What soft labels at T = 4 are worth over true labels, in points.
  var softOverLabels: PairedComparison { gainOverLabels(of: warm, in: result) }

  /// What they are worth over the teacher's decisions, in points.
  var softOverDecisions: PairedComparison {
    result.comparison(of: warm, against: decisions).scaled(by: 100)
  }

  /// What is left of it all for the end of the lesson.
  public func takeaway(beside few: Cohort) -> String {
    say(
      .takePool(
        digits: few.setting.poolSize, labels: few.setting.labels,
        overFew: points(few.gain(of: warm, in: result)), overLabels: points(softOverLabels)))
  }
}

extension Recorder {
  /// Asks who learns best from the pool, and shows what each is worth over a few labels.
  ///
  /// - Parameters:
  ///   - students: The students of the pool.
  ///   - few: Those with a few labels.
  ///   - choice: The recipes of these.
  public func show(_ students: PoolStudents, beside few: Cohort, recipes choice: RecipeChoice) {
    askWhoIsBest(students, poolSize: few.setting.poolSize)
    let fewArms = [Arm.hardLabels, few.taught]
    let gains = [few.gain] + students.arms.map { few.gain(of: $0, in: students.result) }
    let recipes =
      fewArms.map(choice.recipe)
      + [students.labelRecipe, students.labelRecipe, students.softRecipe, students.softRecipe]
    let accuracies =
      fewArms.map { mean(few.result.percentages(of: $0)) }
      + students.arms.map { mean(students.result.percentages(of: $0)) }
    show(
      Table(
        say(.pool(digits: few.setting.poolSize)),
        columns: [
          .words(say(.learnsFrom), sourceNames(few.setting)),
          .numbers(say(.learningRate), recipes.map { $0.learningRate }, .shortest),
          .numbers(say(.testAccuracy), unit: "%", accuracies, .fixed(1)),
        ] + sparseGainColumns([nil] + gains.map { Optional($0) }),
        read: say(
          .poolRead(
            labels: few.setting.labels, digits: few.setting.poolSize,
            epochs: students.softRecipe.epochs))
          + roundingNote(
            of: gains.map { $0.mean }, gains.map { _ in accuracies[0] },
            Array(accuracies.dropFirst())),
        notice: poolNotice(students)))
    let names = [
      say(.shortWithTeacher(labels: few.setting.labels)), say(.shortTrueLabels),
      say(.shortDecisions), say(.shortSoft(temperature: 1)), say(.shortSoft(temperature: 4)),
    ]
    plot(
      .differences(
        say(.poolDifferences(labels: few.setting.labels)), of: say(.gainAxis),
        series: zip(names, gains).map { DifferenceSeries($0, $1) }))
  }

  private func askWhoIsBest(_ students: PoolStudents, poolSize: Int) {
    let verdict = students.softOverLabels.verdict
    let decisions = students.gainOverLabels(of: students.decisions, in: students.result)
    let areDecisionsBest =
      decisions.verdict == .helps && students.softOverDecisions.verdict == .harms
    ask(
      say(.whoIsBest(digits: poolSize)),
      choices: [
        say(.withTrueLabels), say(.withDecisions), say(.withSoftLabels), say(.nothingSure),
      ],
      answer: areDecisionsBest ? 1 : verdict == .helps ? 2 : verdict == .harms ? 0 : 3,
      because: say(
        .softSaysMore(
          overLabels: points(students.softOverLabels),
          overDecisions: points(students.softOverDecisions))))
  }

  private func sourceNames(_ setting: Setting) -> [String] {
    let (labels, digits) = (setting.labels, setting.poolSize)
    return [
      say(.fromLabels(labels)), say(.fromLabelsWithTeacher(labels)), say(.fromTrueLabels(digits)),
      say(.fromDecisions(digits)), say(.fromSoft(digits, temperature: 1)),
      say(.fromSoft(digits, temperature: 4)),
    ]
  }

  private func poolNotice(_ students: PoolStudents) -> String {
    say(
      .poolNotice(
        overLabels: points(students.softOverLabels),
        labelsVerdict: students.softOverLabels.verdict.word,
        overDecisions: points(students.softOverDecisions),
        decisionsVerdict: students.softOverDecisions.verdict.word))
  }
}

// MARK: - Made pictures

/// Copies of the student's digits, moved, and what each is a copy of.
public typealias CopyMaker = @Sendable (Classroom) -> (pictures: Matrix, originals: Matrix)

extension Arm {
  /// Students that see pictures which may differ from those that their teacher is asked about, at
  /// T = 4, without labels.
  fileprivate static func shown(
    _ name: String, _ pictures: @escaping @Sendable (Classroom) -> (seen: Matrix, asked: Matrix)
  ) -> Arm {
    Arm(name) { room in
      let (seen, asked) = pictures(room)
      let soft = SoftLabels(teacherLogits: room.teacher.logits(for: asked), temperature: 4)
      return room.student(
        on: TransferSet(inputs: seen, softLabels: soft),
        loss: DistillationLoss(alpha: 0, temperature: 4, scaledByTemperatureSquared: true))
    }
  }

  /// Students of copies that their teacher sees, too; of copies whose originals it sees; of noise.
  fileprivate static func shownPictures(
    copies: @escaping CopyMaker, noise: @escaping @Sendable (Classroom) -> Matrix
  ) -> [Arm] {
    [
      shown("same") { room in
        let pictures = copies(room).pictures
        return (pictures, pictures)
      },
      shown("other") { room in
        let (pictures, originals) = copies(room)
        return (pictures, originals)
      },
      shown("noise") { room in
        let pictures = noise(room)
        return (pictures, pictures)
      },
    ]
  }
}

extension Recorder {
  /// Asks whether teacher and student must see the same picture, and shows what made ones are
  /// worth.
  ///
  /// - Parameters:
  ///   - copies: Makes moved copies.
  ///   - noise: Makes pictures of noise.
  ///   - few: The students with a few labels.
  ///   - students: Those of the pool.
  public func showPictures(
    copies: @escaping CopyMaker, noise: @escaping @Sendable (Classroom) -> Matrix,
    beside few: Cohort, _ students: PoolStudents
  ) {
    let arms = Arm.shownPictures(copies: copies, noise: noise)
    let result = few.experiment(arms.map { $0.trained(by: students.softRecipe) })
    let difference = result.comparison(of: arms[0], against: arms[1]).scaled(by: 100)
    let verdict = difference.verdict
    ask(
      say(.whichPicture),
      choices: [say(.sawTheSame), say(.sawTheOriginal), say(.noSureDifference)],
      answer: verdict == .helps ? 0 : verdict == .harms ? 1 : 2,
      because: say(.labelOfOnePicture(points(difference))))
    let accuracies = arms.map { mean(result.percentages(of: $0)) }
    show(
      Table(
        say(.pictures),
        columns: [
          .words(say(.transferSet), [say(.seenAlike), say(.seenUnmoved), say(.noisePictures)]),
          .numbers(say(.testAccuracy), unit: "%", accuracies, .fixed(1)),
        ] + gainColumns(arms.map { few.gain(of: $0, in: result) }),
        read: say(.picturesRead(digits: few.setting.poolSize, labels: few.setting.labels)),
        notice: say(
          .picturesNotice(
            gain: points(difference), best: number(accuracies.max() ?? 0, 1),
            digits: few.setting.poolSize,
            real: number(mean(students.result.percentages(of: students.warm)), 1)))))
  }
}
