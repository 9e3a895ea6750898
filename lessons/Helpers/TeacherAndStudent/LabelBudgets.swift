// What the teacher adds to few labels and to many: step 6 of lesson 4.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }

/// Students with a few labels, with those of the pool, and with all.
public struct LabelBudgets {
  let setting: Setting
  /// The numbers of labels: the student's own, those of the pool, all.
  let labels: [Int]
  /// The mean accuracy with hard labels alone, in percent.
  let hardAccuracies: [Double]
  /// What the teacher is worth, in points.
  let gains: [PairedComparison]

  /// Trains the students with the pool's labels, and compares each budget.
  ///
  /// - Parameters:
  ///   - few: The students with a few labels.
  ///   - students: Those of the pool.
  ///   - full: Those with all labels.
  public init(_ few: Cohort, _ students: PoolStudents, _ full: Cohort) {
    setting = few.setting
    labels = [setting.labels, setting.poolSize, Digits.training.count]
    let makeClassroom = few.classroom
    let poolLabelled = setting.experiment([few.taught.trained(by: students.softRecipe)]) {
      teacher, generator in makeClassroom(teacher, &generator).withAllLabels
    }
    // Hard labels for the whole pool: the students that step 4 gave all true labels.
    gains = [few.gain, students.gainOverLabels(of: few.taught, in: poolLabelled), full.gain]
    hardAccuracies = [
      few.result.percentages(of: .hardLabels), students.result.percentages(of: students.allLabels),
      full.result.percentages(of: .hardLabels),
    ].map(mean)
  }

  /// What is left of it all for the end of the lesson.
  public var takeaway: String {
    say(
      .takeBudgets(
        labelsPerClass: setting.labelsPerClass, few: points(gains[0]),
        fewVerdict: gains[0].verdict.word, all: points(gains[2]),
        allVerdict: gains[2].verdict.word))
  }
}

extension Recorder {
  /// Shows what the teacher adds at each budget.
  public func show(_ budgets: LabelBudgets) {
    // The student's own labels may be more than the pool's.
    let order = budgets.labels.indices.sorted {
      (budgets.labels[$0], $0) < (budgets.labels[$1], $1)
    }
    let labels = order.map { budgets.labels[$0] }
    let (hard, gains) = (
      order.map { budgets.hardAccuracies[$0] }, order.map { budgets.gains[$0] }
    )
    show(
      Table(
        say(.budgets(loss: budgets.setting.lossWords)),
        columns: [
          .counts(say(.labels), labels),
          .numbers(say(.hardLabels), unit: "%", hard, .fixed(1)),
        ] + gainColumns(gains, showsWins: true),
        read: say(.budgetsRead),
        notice: say(
          .budgetsNotice(
            fewHard: number(hard[0], 1), allHard: number(hard[2], 1),
            few: signed(gains[0].mean, 1), all: signed(gains[2].mean, 1)))))
    plot(
      .differences(
        say(.budgetDifferences), of: say(.gainAxis),
        series: zip(labels, gains).map { DifferenceSeries("\($0)", $1) },
        across: say(.labelAxis)))
  }
}
