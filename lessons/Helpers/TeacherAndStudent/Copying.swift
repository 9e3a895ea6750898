// Soft labels alone, without the factor T² and with it, and what copying a teacher means: step 11
// of lesson 4.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }
private func say(_ phrase: TeachingPhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// Shows what soft labels alone come to without the factor T², with longer steps, and with it.
  ///
  /// - Parameters:
  ///   - plain: The accuracies without it, in percent, one a seed.
  ///   - bold: Those at a learning rate 400 times as large.
  ///   - squared: Those with it.
  ///   - recipe: How all but the bold ones are trained.
  public func showWithoutSquare(
    plain: [Double], bold: [Double], squared: [Double], recipe: TrainingRecipe
  ) {
    let rate = recipe.learningRate
    let gap = zip(bold, squared).map { abs($0 - $1) }.max() ?? 0
    show(
      Table(
        say(.withoutSquare(epochs: recipe.epochs)),
        columns: [
          .words(say(.loss), ["KL", "KL", "T² · KL"]),
          .numbers(say(.learningRate), [rate, rate * 400, rate], .shortest),
          .numbers(say(.accuracy), unit: "%", [plain, bold, squared].map(mean), .fixed(1)),
        ],
        read: say(.withoutSquareRead(seeds: plain.count)),
        notice: say(
          .withoutSquareNotice(
            without: number(mean(plain), 1), with: number(mean(squared), 1),
            gap: gap < 0.05 ? nil : number(gap, 1)))))
  }
}

/// Whether a student that copies its teacher better also classifies better.
public struct Fidelity {
  private let result: Experiment
  let arms: [Arm]
  /// From T = 1 to T = 4, in points.
  let agreementGain: PairedComparison
  /// From T = 1 to T = 4, in points.
  let accuracyGain: PairedComparison

  /// Compares the students of teachers of their own size.
  public init(of gains: DoubtfulGains) {
    result = gains.byEqual
    arms = [gains.cold, gains.warm]
    agreementGain = result.comparison(of: arms[1], against: arms[0], countsExamples: true) {
      $0.agreement
    }.scaled(by: 100)
    accuracyGain = result.comparison(of: arms[1], against: arms[0]).scaled(by: 100)
  }

  /// The mean of a measure over the seeds, at T = 1 and at T = 4.
  func means(_ measure: (Score) -> Double) -> [Double] {
    arms.map { mean(result.values(of: $0, measure)) }
  }

  /// What copying is worth here.
  public var sentence: String {
    say(
      agreementGain.verdict == .helps && accuracyGain.verdict != .helps
        ? .copiesBetterOnly : .copyingIsNotBeingRight)
  }
}

extension Recorder {
  /// Shows how well students copy, and how often they are right.
  public func show(_ fidelity: Fidelity) {
    let (agreement, accuracy) = (fidelity.agreementGain, fidelity.accuracyGain)
    let nll = fidelity.means { $0.negativeLogLikelihood }
    let (ownAgreement, ownAccuracy) = (
      fidelity.means { 100 * $0.agreement }, fidelity.means { 100 * $0.accuracy }
    )
    let ofShares = roundingNote(
      of: [agreement.mean, accuracy.mean], [ownAgreement[0], ownAccuracy[0]],
      [ownAgreement[1], ownAccuracy[1]])
    let note =
      ofShares.isEmpty
      ? roundingNote(of: [nll[1] - nll[0]], [nll[0]], [nll[1]], decimals: 3) : ofShares
    show(
      Table(
        say(.fidelity),
        columns: [
          .words(say(.studentOfEqual), ["T = 1", "T = 4", say(.difference)]),
          .numbers(
            say(.agreement), unit: "%",
            ownAgreement + [agreement.mean], .fixed(1)),
          .numbers(
            say(.accuracy), unit: "%",
            ownAccuracy + [accuracy.mean], .fixed(1)),
          .numbers("NLL", unit: say(.nats), nll + [nll[1] - nll[0]], .fixed(3)),
        ],
        read: say(.fidelityRead(seeds: agreement.count)) + note,
        notice: say(
          .fidelityNotice(
            agreement: points(agreement), agreementVerdict: agreement.verdict.word,
            accuracy: points(accuracy), accuracyVerdict: accuracy.verdict.word))))
  }
}
