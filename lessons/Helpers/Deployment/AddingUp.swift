// What the teacher and the 8 bits of lesson 5 buy, each alone and both together.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// What the teacher is worth in 64 and in 8 bits, at every size, on the test digits.
public struct AddingUp {
  private let choice: Choice
  /// What the teacher is worth, in points: in 64 and in 8 bits.
  private let real: [PairedComparison]
  private let whole: [PairedComparison]
  /// How much more it is worth in 8 bits.
  private let differences: [PairedComparison]
  /// What 8 bits change at the chosen size, in points.
  private let cost: PairedComparison

  /// Measures the students on the test digits.
  public init(_ formats: FormatStudy, chosen choice: Choice) {
    let study = formats.study
    func measured(_ isDistilled: Bool) -> [[Double]] {
      study.sizes.hidden.indices.map {
        accuracies(formats.quantized(isDistilled, at: $0), on: Digits.test)
      }
    }
    let (hard, distilled) = (measured(false), measured(true))
    self.choice = choice
    real = study.gains(on: Digits.test)
    whole = zip(distilled, hard).map { compared($0, with: $1, on: Digits.test) }
    differences = zip(whole, real).map {
      compared($0.differences, with: $1.differences, on: Digits.test)
    }
    let trained = (choice.isDistilled ? study.distilled : study.hard)[choice.index]
    cost = compared(
      (choice.isDistilled ? distilled : hard)[choice.index],
      with: accuracies(trained, on: Digits.test), on: Digits.test)
  }

  /// What both are good for, to be remembered.
  public var takeaway: String {
    let sizes = choice.formats.sizes
    let (real, whole) = (
      sizes.bytes(at: choice.index, bits: 64), sizes.bytes(at: choice.index, bits: 8)
    )
    return say(
      .bothBuy(
        teacher: points(self.whole[choice.index]), verdict: self.whole[choice.index].verdict.word,
        times: times(Double(real) / Double(whole)), cost: points(cost),
        costVerdict: cost.verdict.word))
  }

  var table: Table {
    let hidden = choice.formats.sizes.hidden
    let columns: [Column] = [
      .counts(say(.hiddenUnits), hidden),
      .numbers(say(.gainIn(64)), unit: say(.points), real.map { $0.mean }, .signed(1)),
      .numbers(say(.gainIn(8)), unit: say(.points), whole.map { $0.mean }, .signed(1)),
      .numbers(say(.moreIn8), unit: say(.points), differences.map { $0.mean }, .signed(1)),
      .intervals(say(.interval), unit: say(.points), differences, 1),
      .words(say(.doTheyAddUp), differences.map { say(.addsUp($0.verdict)) }),
    ]
    return Table(
      say(.addingUp), columns: columns,
      read: say(.addingUpRead(margin: number(100 * Experiment.accuracyMargin, 1)))
        + roundingNote(columns, 3, from: 1, to: 2),
      notice: Verdict.allCases.compactMap { verdict in
        let sizes = hidden.indices.filter { differences[$0].verdict == verdict }
        return sizes.isEmpty
          ? nil
          : say(.addsUpAt(sizes: Spoken.language.list(sizes.map { "\(hidden[$0])" }), verdict))
      }.joined(separator: " "))
  }
}

extension Recorder {
  /// Shows whether the gains of the teacher and of the 8 bits add up.
  public func show(_ adding: AddingUp) { show(adding.table) }
}
