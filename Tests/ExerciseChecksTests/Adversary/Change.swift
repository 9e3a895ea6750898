// What can go wrong at a place of a solution.

/// An operation of a solution.
enum Operation: String, Sendable, CaseIterable {
  case exponential, logarithm, divide, times, plus, minus, negate, sum, largest, vector
  case items, index, condition, compare, sort, root, softmax
  // Numbers by what they are.
  case temperature, count, weight, value
  // What is returned by what it is.
  case answer, amount, choice, parts
}

/// Something else that is done in the place of an operation.
enum Change: String, Sendable, CaseIterable {
  // Something left out, or one operand alone.
  case missing, first, second, onlyFirst, onlyLast, withoutFirst, withoutLast, stopEarly, zero, one
  // Another operation.
  case swapped, negated, absolute, added, subtracted, multiplied, divided, average, smaller
  case squared, squareRoot, reciprocal, complement, mean, largest, cumulative, normalized
  case exponential, logarithm, logarithmPlusOne, base2, base10, integer
  // Another argument.
  case other, another, next, previous, firstIndex, lastIndex
  // A factor or a difference.
  case doubled, halved, scaled, shifted, percent, nats, plusOne, minusOne
  case timesFirst, timesSecond, timesThird, overFirst, overSecond, overThird
  // The order.
  case reversed, ascending, unsorted, rotated, transposed
  // Digits.
  case float, epsilon, tinyEpsilon, floored, clamped, rounded, roundedToSix, truncated
  // Conditions.
  case always, never, equalToo
  // A softmax.
  case twice, temperatureIgnored, temperatureTimes, temperatureSquared, temperatureRoot
  case probabilitiesDivided, unshifted, meanShifted, batchShifted, unnormalized, oneHot, sigmoid
  case logarithmOfShare, logitsForLogarithms, sharesForLogarithms
  // How the whole function answers.
  case sameForAll, random, notANumber, partOfFirst, partOfSecond
}

extension Operation {
  /// Whether it is easily done wrongly at all places at once, as somebody does who misunderstands it.
  var isOneThing: Bool { [.softmax, .temperature, .logarithm, .exponential].contains(self) }

  /// What somebody may do in its place.
  var changes: [Change] {
    switch self {
    case .exponential: [.missing, .base2, .base10, .negated, .float, .clamped, .minusOne]
    case .logarithm:
      [
        .missing, .base2, .base10, .negated, .float, .epsilon, .tinyEpsilon, .floored,
        .logarithmPlusOne, .absolute,
      ]
    case .divide: [.first, .swapped, .multiplied, .doubled, .halved, .float, .integer]
    case .times: [.first, .second, .added, .divided, .squared, .doubled, .float]
    case .plus: [.first, .second, .subtracted, .multiplied, .average]
    case .minus: [.first, .second, .swapped, .added, .absolute]
    case .negate: [.missing, .absolute]
    case .sum:
      [.mean, .withoutFirst, .withoutLast, .onlyFirst, .onlyLast, .largest, .float, .plusOne]
    case .largest: [.smaller, .onlyFirst, .onlyLast, .zero, .mean, .absolute]
    case .temperature:
      [.one, .squared, .squareRoot, .reciprocal, .doubled, .scaled, .other, .another]
    case .count: [.one, .minusOne, .plusOne, .squared, .squareRoot, .other, .another]
    case .weight: [.one, .zero, .complement, .squared, .doubled, .other, .another]
    case .value: [.other, .another, .squared]
    case .vector: [.reversed, .ascending, .normalized, .negated, .other, .another]
    case .items: [.withoutFirst, .withoutLast, .onlyFirst, .onlyLast, .stopEarly]
    case .index: [.next, .previous, .firstIndex, .lastIndex, .other, .another]
    case .condition: [.always, .never, .negated]
    case .compare: [.equalToo, .swapped, .negated]
    case .sort: [.reversed, .unsorted]
    case .root: [.missing, .halved]
    case .softmax:
      [
        .twice, .temperatureIgnored, .temperatureTimes, .temperatureSquared, .temperatureRoot,
        .probabilitiesDivided, .unshifted, .meanShifted, .batchShifted, .unnormalized, .oneHot,
        .sigmoid, .negated, .float, .missing, .base2, .logarithmOfShare, .logitsForLogarithms,
        .sharesForLogarithms, .epsilon, .tinyEpsilon,
      ]
    case .answer: Self.ofQuantities
    case .amount:
      [
        .negated, .doubled, .halved, .scaled, .shifted, .plusOne, .minusOne, .timesFirst,
        .overFirst, .timesSecond, .overSecond, .sameForAll, .random, .zero,
      ]
    case .choice:
      [
        .plusOne, .minusOne, .reversed, .ascending, .rotated, .withoutLast, .sameForAll, .random,
        .zero,
      ]
    case .parts: Self.ofQuantities + [.partOfFirst, .partOfSecond]
    }
  }

  /// What may be done to numbers that are computed.
  private static let ofQuantities: [Change] = [
    .negated, .absolute, .squared, .squareRoot, .reciprocal, .complement, .exponential,
    .logarithm, .doubled, .halved, .scaled, .shifted, .percent, .base2, .base10, .nats, .plusOne,
    .minusOne, .timesFirst, .timesSecond, .timesThird, .overFirst, .overSecond, .overThird,
    .reversed, .ascending, .rotated, .transposed, .cumulative, .normalized, .float, .rounded,
    .roundedToSix, .truncated, .integer, .sameForAll, .random, .notANumber, .withoutLast, .zero,
  ]
}
