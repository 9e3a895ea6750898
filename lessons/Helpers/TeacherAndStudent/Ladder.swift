// Which part of a soft label teaches: step 7 of lesson 4.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }
private func say(_ phrase: TeachingPhrase) -> String { Spoken.language.say(phrase) }

/// Students of soft labels from which something was taken away.
public struct Ladder {
  let setting: Setting
  /// The labels' names in the figure, from k = 1 to the teacher's own.
  let rungs: [Arm]
  /// With a few labels, the gain over hard ones, in points: k = 1, 2 and 5, the class mean, the
  /// shuffled labels, the teacher's own.
  let fewGains: [PairedComparison]
  /// The same with all labels, of those that were tried.
  let allGains: [PairedComparison?]
  /// What the ranking of the other classes is worth with a few labels, in points.
  let fewRanking: PairedComparison
  /// What it is worth with all.
  let allRanking: PairedComparison
  /// What a digit's own label is worth over the mean of its class, in points.
  let exampleWorth: PairedComparison
  let fewRecipe: TrainingRecipe
  let allRecipe: TrainingRecipe

  /// Trains the students.
  ///
  /// - Parameters:
  ///   - rungs: Those that keep the teacher's k largest shares, from k = 1 to all.
  ///   - classMean: Those of the mean label of each class.
  ///   - shuffled: Those of shuffled labels.
  ///   - few: The students with a few labels, and how the ladder's train.
  ///   - full: The students with all labels, and how they train.
  public init(
    rungs: [Arm], classMean: Arm, shuffled: Arm, few: (cohort: Cohort, recipe: TrainingRecipe),
    full: (cohort: Cohort, recipe: TrainingRecipe)
  ) {
    setting = few.cohort.setting
    self.rungs = rungs
    (fewRecipe, allRecipe) = (few.recipe, full.recipe)
    let (first, last) = (rungs[0], rungs[rungs.count - 1])
    let fewArms: [Arm] = rungs.dropLast() + [classMean, shuffled, last]
    let fewResult = few.cohort.experiment(fewArms.map { $0.trained(by: few.recipe) })
    fewGains = fewArms.map { few.cohort.gain(of: $0, in: fewResult) }
    fewRanking = fewResult.comparison(of: last, against: first).scaled(by: 100)
    exampleWorth = fewResult.comparison(of: last, against: classMean).scaled(by: 100)
    let allResult = full.cohort.experiment([first, classMean, shuffled])
    func gain(_ arm: Arm) -> PairedComparison { full.cohort.gain(of: arm, in: allResult) }
    allGains = [gain(first), nil, nil, gain(classMean), gain(shuffled), full.cohort.gain]
    allRanking = full.cohort.result.comparison(
      of: full.cohort.taught, against: first, in: allResult
    ).scaled(by: 100)
  }

  /// Which part of the label taught in this run, as sentences.
  public var sentence: String {
    guard fewRanking.verdict == .helps else { return say(.ladderSaysNothing) }
    let teaches = fewGains[fewGains.count - 1].verdict == .helps
    let isMost = teaches && fewRanking.mean > fewGains[0].mean
    let isSurenessEnough = allGains[0]?.verdict == .helps && allRanking.verdict != .helps
    return say(isMost ? .rankingTeaches : .rankingIsBetter)
      + (isSurenessEnough ? say(.surenessIsEnough) : "")
  }

  /// What is left of it all for the end of the lesson.
  public var takeaway: String {
    say(.takeRanking(few: points(fewRanking), all: points(allRanking)))
  }
}

extension Recorder {
  /// Asks whether it is enough to be told how sure the teacher is, and shows all rungs.
  public func show(_ ladder: Ladder) {
    let (labels, verdict) = (ladder.setting.labels, ladder.fewRanking.verdict)
    ask(
      say(.isSurenessEnough(labels: labels)),
      choices: [say(.enough), say(.notEnough), say(.seedsCannotTell)],
      answer: verdict == .helps ? 1 : verdict == .undecided ? 2 : 0,
      because: say(.rankingIsWorth(points(ladder.fewRanking))))
    show(
      Table(
        say(.ladder),
        columns: [
          .words(
            say(.label),
            [
              say(.onlyHowSure), "k = 2", "k = 5", say(.classMean), say(.shuffled),
              say(.teachersOwn),
            ])
        ] + gainColumns(ladder.fewGains, head: say(.labelCount(labels))) + [
          .numbers(
            say(.labelCount(Digits.training.count)), unit: say(.points),
            ladder.allGains.map { $0?.mean }, .signed(1)),
          sparseIntervals(ladder.allGains), sparseVerdicts(ladder.allGains),
        ],
        read: ladderRead(ladder), notice: ladderNotice(ladder)))
    plot(
      .differences(
        say(.ladderDifferences(labelsPerClass: ladder.setting.labelsPerClass)), of: say(.gainAxis),
        series: zip(ladder.rungs, ladder.fewGains.prefix(3) + ladder.fewGains.suffix(1)).map {
          DifferenceSeries($0.name, $1)
        }, across: say(.sharesKept)))
  }

  private func ladderRead(_ ladder: Ladder) -> String {
    say(
      .ladderRead(
        loss: ladder.setting.lossWords, all: Digits.training.count,
        fewEpochs: ladder.fewRecipe.epochs, rate: shortest(ladder.fewRecipe.learningRate),
        allEpochs: ladder.allRecipe.epochs))
  }

  private func ladderNotice(_ ladder: Ladder) -> String {
    let (few, all, example) = (ladder.fewRanking, ladder.allRanking, ladder.exampleWorth)
    return say(
      .ladderNotice(
        few: points(few), fewVerdict: few.verdict.word, all: points(all),
        allVerdict: all.verdict.word))
      + say(.exampleWorth(points(example), verdict: example.verdict.word))
  }
}
