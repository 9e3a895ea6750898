// What can go wrong at a place of a solution.

/// An operation of a solution.
enum Operation: String, Sendable, CaseIterable {
  case exponential, logarithm, divide, times, plus, minus, negate, sum, largest, number, vector
  case items, index, condition, compare, sort, root, softmax, answer
}

/// Something else that is done in the place of an operation.
enum Change: String, Sendable, CaseIterable {
  // Something left out, or one operand alone.
  case missing, first, second, onlyFirst, onlyLast, withoutFirst, withoutLast, everyOther, zero, one
  // Another operation.
  case swapped, negated, absolute, added, subtracted, multiplied, divided, average, larger, smaller
  case squared, squareRoot, reciprocal, complement, mean, largest, squares, cumulative, normalized
  case exponential, logarithm, logarithmPlusOne, base2, base10, integer, bernoulli
  // Another argument.
  case other, another, next, previous, firstIndex, lastIndex, firstTwice
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
  case probabilitiesDivided, unshifted, meanShifted, unnormalized, oneHot, sigmoid
  case logarithmOfShare, logitsForLogarithms, sharesForLogarithms
  // How the whole function answers.
  case sameForAll, random, notANumber, partOfFirst, partOfSecond
}

extension Operation {
  /// What can be done in its place.
  var changes: [Change] {
    switch self {
    case .exponential:
      [.missing, .base2, .base10, .negated, .float, .clamped, .minusOne, .squared]
    case .logarithm:
      [
        .missing, .base2, .base10, .negated, .float, .epsilon, .tinyEpsilon, .floored,
        .logarithmPlusOne, .absolute,
      ]
    case .divide:
      [.first, .second, .swapped, .multiplied, .subtracted, .doubled, .halved, .float, .integer]
    case .times:
      [.first, .second, .added, .subtracted, .divided, .squared, .negated, .doubled, .float]
    case .plus: [.first, .second, .subtracted, .multiplied, .average, .larger]
    case .minus: [.first, .second, .swapped, .added, .absolute, .larger, .divided, .squared]
    case .negate: [.missing, .absolute, .reciprocal, .complement]
    case .sum:
      [
        .mean, .withoutFirst, .withoutLast, .onlyFirst, .onlyLast, .largest, .float, .squares,
        .plusOne,
      ]
    case .largest: [.smaller, .onlyFirst, .onlyLast, .zero, .mean, .absolute]
    case .number:
      [
        .one, .zero, .squared, .squareRoot, .reciprocal, .complement, .doubled, .halved, .scaled,
        .plusOne, .minusOne, .other, .another, .float,
      ]
    case .vector:
      [.reversed, .ascending, .normalized, .exponential, .negated, .scaled, .other, .another]
    case .items: [.withoutFirst, .withoutLast, .onlyFirst, .onlyLast, .firstTwice, .everyOther]
    case .index: [.next, .previous, .firstIndex, .lastIndex, .other, .another]
    case .condition: [.always, .never, .negated]
    case .compare: [.equalToo, .swapped, .negated]
    case .sort: [.reversed, .unsorted]
    case .root: [.missing, .squared, .halved]
    case .softmax:
      [
        .twice, .temperatureIgnored, .temperatureTimes, .temperatureSquared, .temperatureRoot,
        .probabilitiesDivided, .unshifted, .meanShifted, .unnormalized, .oneHot, .sigmoid, .negated,
        .float, .missing, .base2, .logarithmOfShare, .logitsForLogarithms, .sharesForLogarithms,
        .epsilon, .tinyEpsilon,
      ]
    case .answer:
      [
        .negated, .absolute, .squared, .squareRoot, .reciprocal, .complement, .exponential,
        .logarithm, .doubled, .halved, .scaled, .shifted, .percent, .base2, .base10, .nats,
        .plusOne, .minusOne, .timesFirst, .timesSecond, .timesThird, .overFirst, .overSecond,
        .overThird, .reversed, .ascending, .rotated, .transposed, .cumulative, .normalized, .float,
        .rounded, .roundedToSix, .truncated, .integer, .sameForAll, .random, .notANumber,
        .partOfFirst, .partOfSecond, .withoutLast, .zero,
      ]
    }
  }
}
