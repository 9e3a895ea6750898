// What goes wrong inside a softmax, whatever numbers it gets: logits, or logits divided by T.

import Foundation

/// A habit that makes a softmax wrong, in the variants in which it comes.
struct SoftmaxHabit: Sendable {
  /// What becomes of a row of numbers.
  typealias Shares = @Sendable ([Double]) -> [Double]
  /// A number that a row has.
  private typealias Scalar = @Sendable ([Double]) -> Double

  private let diagnosis: SoftmaxPhrase
  /// Whether it is about the size of the numbers that exp gets.
  private let isOfSize: Bool
  private let variants: [Shares]

  /// The habit as a misconception of an exercise.
  ///
  /// - Parameters:
  ///   - size: The step that teaches which numbers exp may get; `nil` for the exercise's own.
  ///   - form: The step that teaches the formula; `nil` for the exercise's own.
  ///   - numbers: What a question sends through the softmax.
  /// - Returns: The misconception, with all variants.
  func misconception<Question>(
    size: StepTitle? = nil, form: StepTitle? = nil,
    of numbers: @escaping @Sendable (Question) -> [Double]
  ) -> Misconception<Question> {
    Misconception(diagnosis, step: isOfSize ? size : form, variants: variants) { question, shares in
      .numbers(shares(numbers(question)))
    }
  }

  /// All that are known.
  static let all = ofSize + ofSum + ofForm

  // MARK: - What every softmax has in two variants

  /// Without a shift: as a quotient, and as exp of a log-softmax.
  static let withoutShift: [Shares] = [
    { normalized($0.map { exp($0) }) },
    { row in
      let logSum = log(row.map { exp($0) }.reduce(0, +))
      return row.map { exp($0 - logSum) }
    },
  ]

  /// Not divided by the sum: without a shift, and with it.
  static let withoutSum: [Shares] = [{ $0.map { exp($0) } }, { weights($0) }]

  // MARK: - The size of what exp gets

  private static let ofSize: [SoftmaxHabit] = [
    SoftmaxHabit(
      diagnosis: .largestStartsAtZero, isOfSize: true,
      variants: [shifted(by: { max($0.max() ?? 0, 0) })]),
    SoftmaxHabit(
      diagnosis: .shiftedByAnother, isOfSize: true,
      variants: shifts.map { shifted(by: $0) }),
    SoftmaxHabit(
      diagnosis: .clamped, isOfSize: true,
      variants: limits.flatMap { [clamped(from: -.infinity, to: $0), clamped(from: -$0, to: $0)] }
        + [{ row in normalized(row.map { min(exp($0), .greatestFiniteMagnitude) }) }]),
    SoftmaxHabit(
      diagnosis: .notANumberReplaced, isOfSize: true,
      variants: replacements.map { value in
        { row in normalized(row.map { exp($0) }).map { $0.isNaN ? value(row) : $0 } }
      }),
    SoftmaxHabit(
      diagnosis: .shiftOnOneSide, isOfSize: true,
      variants: [
        { row in
          let sum = row.map { exp($0) }.reduce(0, +)
          return weights(row).map { $0 / sum }
        },
        { row in
          let sum = weights(row).reduce(0, +)
          return row.map { exp($0) / sum }
        },
      ]),
  ]

  /// What is subtracted in the largest number's place.
  private static let shifts: [Scalar] = ofRow + constants.map(constant)

  private static let ofRow: [Scalar] = [
    { mean($0) }, { $0.min() ?? 0 }, { $0[0] }, { $0[$0.count - 1] }, { largestMagnitude($0) },
    { -($0.max() ?? 0) }, { $0.sorted()[$0.count / 2] }, { $0.reduce(0, +) },
    { ($0.max() ?? 0) / 2 },
  ]

  private static let constants: [Double] = [100, 500, 700, 709, 1000]

  private static func constant(_ value: Double) -> Scalar { { _ in value } }

  /// What NaN is replaced by.
  private static let replacements: [Scalar] = [{ _ in 0 }, { _ in 1 }, { 1 / Double($0.count) }]

  private static func shifted(by shift: @escaping Scalar) -> Shares {
    { row in
      let offset = shift(row)
      return normalized(row.map { exp($0 - offset) })
    }
  }

  private static func clamped(from low: Double, to high: Double) -> Shares {
    { row in normalized(row.map { exp(max(low, min($0, high))) }) }
  }

  private static let limits: [Double] = [20, 50, 88, 100, 300, 500, 700, 709]

  // MARK: - What the exponentials are divided by

  private static let ofSum: [SoftmaxHabit] = [
    SoftmaxHabit(
      diagnosis: .epsilonInSum, isOfSize: false,
      variants: tinyNumbers.flatMap {
        [withSum(adding: $0, isShifted: true), withSum(adding: $0, isShifted: false)]
      }),
    SoftmaxHabit(
      diagnosis: .sumMissesOne, isOfSize: false,
      variants: [
        { row in weights(row).map { $0 / weights(row).dropFirst().reduce(0, +) } },
        { row in weights(row).map { $0 / weights(row).dropLast().reduce(0, +) } },
      ]),
    SoftmaxHabit(
      diagnosis: .sumNotComplete, isOfSize: false,
      variants: [
        { row in
          var sum = 0.0
          return weights(row).map { weight in
            sum += weight
            return weight / sum
          }
        },
        { row in
          var weights = weights(row)
          for index in weights.indices { weights[index] /= weights.reduce(0, +) }
          return weights
        },
      ]),
    SoftmaxHabit(
      diagnosis: .odds, isOfSize: false,
      variants: [
        { row in
          let weights = weights(row)
          return weights.indices.map { own in
            weights[own] / weights.indices.filter { $0 != own }.reduce(0) { $0 + weights[$1] }
          }
        }
      ]),
    SoftmaxHabit(
      diagnosis: .lengthOne, isOfSize: false,
      variants: [
        { row in
          let weights = weights(row)
          let length = length(weights)
          return weights.map { $0 / length }
        }
      ]),
  ]

  private static let tinyNumbers = [1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3]

  private static func withSum(adding tiny: Double, isShifted: Bool) -> Shares {
    { row in
      let weights = isShifted ? weights(row) : row.map { exp($0) }
      return divided(weights) { $0 + tiny }
    }
  }

  // MARK: - The formula

  private static let ofForm: [SoftmaxHabit] = [
    SoftmaxHabit(
      diagnosis: .logarithm, isOfSize: false,
      variants: [{ shares($0).map { log($0) } }, logSoftmax]),
    SoftmaxHabit(diagnosis: .sign, isOfSize: false, variants: [{ shares($0.map { -$0 }) }]),
    SoftmaxHabit(
      diagnosis: .base2, isOfSize: false,
      variants: [{ shares($0.map { $0 * log(2) }) }, { normalized($0.map { exp2($0) }) }]),
    SoftmaxHabit(
      diagnosis: .base10, isOfSize: false,
      variants: [{ shares($0.map { $0 * log(10) }) }, { normalized($0.map { pow(10, $0) }) }]),
    SoftmaxHabit(
      diagnosis: .sigmoid, isOfSize: false,
      variants: [{ $0.map(sigmoid) }, { normalized($0.map(sigmoid)) }]),
    SoftmaxHabit(
      diagnosis: .otherPositive, isOfSize: false,
      variants: [
        { normalized($0.map { abs($0) }) }, { normalized($0.map { $0 * $0 }) },
        { normalized($0.map { max($0, 0) }) },
        { row in normalized(row.map { $0 - (row.min() ?? 0) }) },
        { row in normalized(row.map { $0 - (row.min() ?? 0) + 1 }) },
        { normalized($0.map { log(1 + exp($0)) }) },
      ]),
    SoftmaxHabit(
      diagnosis: .scaledFirst, isOfSize: false,
      variants: (scales + fixedScales.map(constant)).map { scaled(by: $0) }),
    SoftmaxHabit(
      diagnosis: .signsDropped, isOfSize: false, variants: [{ shares($0.map { abs($0) }) }]),
    SoftmaxHabit(
      diagnosis: .negativesCut, isOfSize: false, variants: [{ shares($0.map { max($0, 0) }) }]),
    SoftmaxHabit(
      diagnosis: .wholeNumbers, isOfSize: false,
      variants: [
        { row in shares(row.map { $0.rounded(.towardZero) }) },
        { row in shares(row.map { $0.rounded() }) },
        { row in shares(row.map { $0.rounded(.down) }) },
      ]),
  ]

  private static func scaled(by scale: @escaping Scalar) -> Shares {
    { row in
      let scale = scale(row)
      return shares(row.map { $0 / scale })
    }
  }

  private static let fixedScales: [Double] = [0.1, 0.5, 2, 3, 4, 5, 10, 100]

  /// What the numbers are divided by before the softmax.
  private static let scales: [Scalar] = [
    { Double($0.count) }, { Double($0.count).squareRoot() }, { $0.max() ?? 1 },
    { largestMagnitude($0) }, { $0.reduce(0, +) }, { length($0) },
    { ($0.max() ?? 0) - ($0.min() ?? 0) }, { deviation($0, over: $0.count) },
    { deviation($0, over: $0.count - 1) },
    { (pow(deviation($0, over: $0.count), 2) + 1e-5).squareRoot() },
  ]
}

// MARK: - The softmax and its parts

/// The softmax at T = 1.
func shares(_ logits: [Double]) -> [Double] { normalized(weights(logits)) }

/// The same, with or without the largest number subtracted first.
func shares(_ logits: [Double], isShifted: Bool) -> [Double] {
  isShifted ? shares(logits) : normalized(logits.map { exp($0) })
}

/// Numbers divided by their sum.
func normalized(_ values: [Double]) -> [Double] { divided(values) { $0 } }

/// The exponentials of what is left of numbers without the largest one.
func weights(_ values: [Double]) -> [Double] {
  let largest = values.max() ?? 0
  return values.map { exp($0 - largest) }
}

private func divided(_ values: [Double], by change: (Double) -> Double) -> [Double] {
  let sum = change(values.reduce(0, +))
  return values.map { $0 / sum }
}

@Sendable private func logSoftmax(_ row: [Double]) -> [Double] {
  let largest = row.max() ?? 0
  let logSum = log(weights(row).reduce(0, +))
  return row.map { $0 - largest - logSum }
}

@Sendable private func sigmoid(_ value: Double) -> Double { 1 / (1 + exp(-value)) }

private func mean(_ row: [Double]) -> Double { row.reduce(0, +) / Double(row.count) }

private func largestMagnitude(_ row: [Double]) -> Double { row.map { abs($0) }.max() ?? 0 }

private func length(_ row: [Double]) -> Double { row.reduce(0) { $0 + $1 * $1 }.squareRoot() }

private func deviation(_ row: [Double], over count: Int) -> Double {
  let mean = mean(row)
  return (row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)).squareRoot()
}
