// What is known to go wrong in exercise 4.4, besides the standard error's formula.

import Distillation
import Foundation

extension PairedIntervalQuestion {
  private typealias Mistake = Misconception<PairedIntervalQuestion>

  /// Other numbers in the place of the differences, or of their mean.
  static let differenceMistakes: [Misconception<PairedIntervalQuestion>] = [
    Mistake(PairedIntervalPhrase.absoluteDifferences) {
      interval(of: $0.differences.map { abs($0) }, quantile: $0.quantile)
    },
    Mistake(PairedIntervalPhrase.relativeGain, variants: [1.0, 100]) { question, unit in
      interval(
        of: zip(question.differences, question.hard).map { unit * $0 / $1 },
        quantile: question.quantile)
    },
    Mistake(PairedIntervalPhrase.sortedFirst) { question in
      interval(
        of: zip(question.distilled.sorted(), question.hard.sorted()).map { $0 - $1 },
        quantile: question.quantile)
    },
    Mistake(PairedIntervalPhrase.oneStudent, variants: [true, false]) { question, isDistilled in
      interval(of: isDistilled ? question.distilled : question.hard, quantile: question.quantile)
    },
    Mistake(PairedIntervalPhrase.seedLeftOut, variants: [true, false]) { question, isFirst in
      let kept = isFirst ? question.differences.dropFirst() : question.differences.dropLast()
      return interval(of: Array(kept), quantile: question.quantile)
    },
    Mistake(PairedIntervalPhrase.medianGain) { question in
      let margin = question.margin
      let sorted = question.differences.sorted()
      let median = (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
      return .numbers([median, median - margin, median + margin])
    },
    Mistake(PairedIntervalPhrase.gainSummed) { question in
      let sum = question.differences.reduce(0, +)
      return .numbers([sum, sum - question.margin, sum + question.margin])
    },
  ]

  /// Other margins.
  static let marginMistakes: [Misconception<PairedIntervalQuestion>] = [
    Mistake(PairedIntervalPhrase.notCentred) {
      $0.interval { question in
        let squares = question.differences.reduce(0) { $0 + $1 * $1 }
        return sqrt(squares / (question.count - 1) / question.count)
      }
    },
    Mistake(PairedIntervalPhrase.meanDeviation, variants: [0.0, 1]) { question, less in
      question.interval { question in
        let middle = mean(question.differences)
        let sum = question.differences.reduce(0) { $0 + abs($1 - middle) }
        return sum / (question.count - less) / sqrt(question.count)
      }
    },
    Mistake(PairedIntervalPhrase.rootOfOneLess) {
      $0.interval { sqrt($0.variance / ($0.count - 1)) }
    },
    Mistake(PairedIntervalPhrase.populationWithoutRoot) {
      $0.interval { sqrt($0.variance * ($0.count - 1) / $0.count) }
    },
    Mistake(PairedIntervalPhrase.nextSeed) {
      $0.interval { sqrt($0.variance * (1 + 1 / $0.count)) }
    },
    Mistake(PairedIntervalPhrase.pooledSpread, variants: [0.5, 0.25]) { question, share in
      question.interval {
        sqrt(share * ($0.spread(of: $0.distilled) + $0.spread(of: $0.hard)) / $0.count)
      }
    },
    Mistake(PairedIntervalPhrase.halfMargin) { $0.interval { sqrt($0.variance / $0.count) / 2 } },
    Mistake(PairedIntervalPhrase.doubleMargin) { $0.interval { sqrt($0.variance / $0.count) * 2 } },
    Mistake(PairedIntervalPhrase.onlyMargin, variants: [-1.0, 1]) { question, sign in
      let margin = question.margin
      return .numbers([mean(question.differences), sign * margin, margin])
    },
    Mistake(PairedIntervalPhrase.cutAtZero, variants: [true, false]) { question, isWhole in
      let middle = mean(question.differences)
      let ends = [middle - question.margin, middle + question.margin]
      return .numbers([middle, max(0, ends[0]), isWhole ? max(0, ends[1]) : ends[1]])
    },
    Mistake(PairedIntervalPhrase.oneSided, variants: [true, false]) { question, isLow in
      let middle = mean(question.differences)
      return .numbers([
        middle, isLow ? middle - question.margin : middle,
        isLow ? middle : middle + question.margin,
      ])
    },
    Mistake(PairedIntervalPhrase.onePass, variants: OnePass.allCases) { question, form in
      question.interval { sqrt(form.variance($0.differences) / $0.count) }
    },
  ]

  /// Margins in which two or more parts are wrong at once.
  static let severalMistakes: [Misconception<PairedIntervalQuestion>] = [
    Mistake(PairedIntervalPhrase.severalInMargin, variants: Margin.severalWrong) {
      question, margin in
      question.interval { margin.length($0) / $0.quantile }
    }
  ]

  /// A margin that is put together in another way.
  private struct Margin: Sendable {
    /// What the sum of the squares is divided by: n − 1, n, or nothing.
    var divisor: Double?
    var hasRoot: Bool
    /// The power of n that divides: √n, n, or nothing.
    var power: Double
    /// What stands in the place of t, if anything.
    var fixed: Double?

    /// All of them with at least two mistakes, but for one that two of them undo.
    static let severalWrong: [Margin] = [1.0, 0, nil].flatMap { divisor in
      [true, false].flatMap { hasRoot in
        [0.5, 1, 0].flatMap { power in
          [nil, 1, 1.96, 2].map { fixed in
            Margin(divisor: divisor, hasRoot: hasRoot, power: power, fixed: fixed)
          }
        }
      }
    }.filter { $0.mistakes >= 2 && !$0.isKnown }

    /// Whether it has words of its own: s of the population over √n, and the same without √n.
    private var isKnown: Bool {
      hasRoot && fixed == nil && ((divisor == nil && power == 1) || (divisor == 0 && power == 0))
    }

    private var mistakes: Int {
      [divisor != 1, !hasRoot, power != 0.5, fixed != nil].count { $0 }
    }

    func length(_ question: PairedIntervalQuestion) -> Double {
      let squares = question.variance * (question.count - 1)
      let spread = divisor.map { squares / (question.count - $0) } ?? squares
      return (fixed ?? question.quantile) * (hasRoot ? sqrt(spread) : spread)
        / pow(question.count, power)
    }
  }

  /// t · s / √n.
  private var margin: Double { quantile * sqrt(variance / count) }

  private static func interval(of values: [Double], quantile: Double) -> Answer {
    let middle = mean(values)
    guard values.count > 1 else { return .numbers([middle, .nan, .nan]) }
    let margin = quantile * standardDeviation(values) / sqrt(Double(values.count))
    return .numbers([middle, middle - margin, middle + margin])
  }
}

/// A variance from the sum of the squares, of which little is left where the numbers are alike.
private enum OnePass: CaseIterable {
  case squareOfSum, sumTimesMean, squareOfMean, meanOfSquares
  case squareOfSumAboveZero, sumTimesMeanAboveZero, squareOfMeanAboveZero, meanOfSquaresAboveZero

  func variance(_ values: [Double]) -> Double {
    let count = Double(values.count)
    let sum = values.reduce(0, +)
    let squares = values.reduce(0) { $0 + $1 * $1 }
    let middle = sum / count
    return switch self {
    case .squareOfSum: (squares - sum * sum / count) / (count - 1)
    case .sumTimesMean: (squares - sum * middle) / (count - 1)
    case .squareOfMean: (squares - count * middle * middle) / (count - 1)
    case .meanOfSquares: (squares / count - middle * middle) * count / (count - 1)
    case .squareOfSumAboveZero: max(0, Self.squareOfSum.variance(values))
    case .sumTimesMeanAboveZero: max(0, Self.sumTimesMean.variance(values))
    case .squareOfMeanAboveZero: max(0, Self.squareOfMean.variance(values))
    case .meanOfSquaresAboveZero: max(0, Self.meanOfSquares.variance(values))
    }
  }
}
