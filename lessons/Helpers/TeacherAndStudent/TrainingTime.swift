// One comparison, seed by seed, and what becomes of it when both students have time: steps 2 and 3
// of lesson 4.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// Asks why both students of a seed share so much, and shows what the seeds say together.
  ///
  /// - Parameters:
  ///   - hard: The accuracies with hard labels, in percent, one a seed.
  ///   - taught: Those with the teacher.
  ///   - gain: Their differences, in points.
  public func showSeeds(hard: [Double], taught: [Double], gain: PairedComparison) {
    ask(
      say(.whyShare), choices: [say(.dropsOut), say(.equallyGood), say(.fewerNetworks)],
      answer: 0, because: say(.luckDropsOut))
    show(
      Table(
        say(.seeds(gain.count)),
        columns: [
          .words("", [say(.hardLabels), say(.withTeacher), say(.difference)]),
          .numbers(
            say(.meanAccuracy), unit: "%", [mean(hard), mean(taught), gain.mean], .fixed(1)),
          .numbers(
            say(.standardDeviation), unit: say(.points),
            [standardDeviation(hard), standardDeviation(taught), gain.standardDeviation],
            .fixed(1)),
          sparseIntervals([nil, nil, gain]),
          .words(say(.wins), ["", "", say(.winsOf(gain.wins, gain.count))]),
          sparseVerdicts([nil, nil, gain]),
        ],
        read: say(.seedsRead) + roundingNote(of: [gain.mean], [mean(hard)], [mean(taught)]),
        notice: say(.seedsNotice(gain: points(gain), clause: gain.verdict.clause))))
    plot(
      .differences(
        say(.seedDifferences), of: say(.differenceAxis),
        series: [DifferenceSeries(say(.withTeacher), gain)]))
  }
}

/// What the teacher is worth after trainings of several lengths.
public struct GainByLength {
  /// Epochs, rising.
  let lengths: [Int]
  let results: [Experiment]
  let taught: Arm
  let shortest: PairedComparison
  let longest: PairedComparison

  /// Compares the students of each length.
  ///
  /// - Parameters:
  ///   - lengths: Epochs, rising.
  ///   - results: What the students came to after each.
  ///   - taught: Those with the teacher.
  public init(_ lengths: [Int], _ results: [Experiment], taught: Arm) {
    self.lengths = lengths
    self.results = results
    self.taught = taught
    let gains = results.map { $0.comparison(of: taught, against: .hardLabels).scaled(by: 100) }
    (shortest, longest) = (gains[0], gains[gains.count - 1])
  }

  /// From the shortest training to the longest, the change of the gain, in points.
  var change: PairedComparison {
    PairedComparison(
      of: longest.differences, against: shortest.differences,
      margin: 100 * Experiment.accuracyMargin, resolution: 100 / Double(Digits.test.count))
  }

  /// The mean accuracy of an arm after each length, in percent.
  func curve(_ arm: Arm) -> [Point] {
    zip(lengths, results).map { Point(Double($0), mean($1.percentages(of: arm))) }
  }
}

extension Recorder {
  /// Asks what becomes of the gain with time, and draws it.
  public func show(_ gain: GainByLength) {
    let (shortest, longest) = (gain.lengths[0], gain.lengths[gain.lengths.count - 1])
    let verdict = gain.change.verdict
    ask(
      say(
        .whatBecomesOfGain(
          epochs: shortest, gain: signed(gain.shortest.mean, 1),
          factor: times(Double(longest) / Double(shortest)))),
      choices: [say(.surelyGrows), say(.noSureChange), say(.surelyShrinks)],
      answer: verdict == .harms ? 2 : verdict == .helps ? 0 : 1,
      because: say(
        .gainThen(
          signed(gain.longest.mean, 1), isSpeed: verdict == .harms && gain.shortest.mean > 0)))
    plot(
      .curves(
        say(.lengthCurves),
        x: Axis(
          say(.epochs), isLogarithmic: true,
          ticks: gain.lengths.map { Axis.Tick(Double($0), "\($0)") }),
        y: Axis(say(.accuracyAxis)),
        series: [
          (say(.hardLabels), gain.curve(.hardLabels)), (say(.withTeacher), gain.curve(gain.taught)),
        ]))
  }

  /// Shows both students with the recipes that were chosen for them.
  ///
  /// - Parameters:
  ///   - choice: The recipes.
  ///   - seeds: How many seeds chose them.
  ///   - few: The students.
  ///   - gain: What the teacher was worth before.
  public func showRecipes(
    _ choice: RecipeChoice, seeds: Int, of few: Cohort, after gain: GainByLength
  ) {
    let arms = [Arm.hardLabels, few.taught]
    let recipes = arms.map(choice.recipe)
    let accuracies = arms.map { mean(few.result.percentages(of: $0)) }
    let length: TeacherAndStudentPhrase =
      switch gain.change.verdict {
      case .harms where gain.shortest.mean > max(few.gain.mean, 0): .partIsSpeed
      case .harms: .longerHarms
      case .helps: .longerHelps
      case .undecided: .lengthIsUndecided
      case .noDifferenceWorthHaving: .lengthIsNotIt
      }
    show(
      Table(
        say(.recipes(labels: few.setting.labels)),
        columns: [
          .words(say(.student), arms.map { displayName($0.name) }),
          .counts(say(.epochs), recipes.map { $0.epochs }),
          .numbers(say(.learningRate), recipes.map { $0.learningRate }, .shortest),
          .numbers(
            say(.testAccuracy), unit: "%", accuracies, .fixed(1)),
        ] + sparseGainColumns([nil, few.gain]),
        read: say(.recipesRead(recipes: choice.grid.count, seeds: seeds))
          + roundingNote(of: [few.gain.mean], [accuracies[0]], [accuracies[1]]),
        notice: say(
          .recipesNotice(
            epochs: gain.lengths[0], short: signed(gain.shortest.mean, 1), best: points(few.gain)))
          + say(length)))
  }
}
