// What is said of a step that was done otherwise, in English.

extension StepChange {
  /// Which step, and what was done in its place.
  public var english: String {
    """
    The answers are exactly those of a solution in which one step is done otherwise. In \(step): \
    \(change.operation).
    """
  }
}

extension StepChange {
  /// What was done in a step's place, as a clause.
  public func english(of change: Change) -> String { change.operation }
}

extension StepChange.Change {
  fileprivate var operation: String {
    switch self {
    case .missing: "it is left out"
    case .onlyLeft: "only what stands before the sign is taken"
    case .onlyRight: "only what stands behind the sign is taken"
    case .swapped: "the two are exchanged"
    case .added: "the two are added instead"
    case .subtracted: "the second is subtracted instead"
    case .multiplied: "the two are multiplied instead"
    case .divided: "it is divided by the second instead"
    case .averaged: "the mean of the two is taken instead"
    case .squared: "it is squared"
    case .squareRoot: "its square root is taken"
    case .reciprocal: "1 divided by it is taken"
    case .secondSquared: "the second number is squared"
    case .second: "the second largest is taken"
    case .negated: "it has the opposite sign"
    case .absolute: "its sign is dropped"
    case .complement: "1 minus it is taken"
    case .exponential: "exp of it is taken"
    default: number
    }
  }

  fileprivate var number: String {
    switch self {
    case .epsilon(let epsilon):
      "\(text(epsilon)) is added inside; take the logarithm of the number itself"
    case .atLeast(let least): "what is smaller than \(text(least)) is raised to it first"
    case .instead(let other): "\(other) stands in its place"
    case .base2: "its base is 2 instead of e"
    case .base10: "its base is 10 instead of e"
    case .onePlus: "1 is added inside"
    case .roundedDown: "it is rounded down"
    case .roundedUp: "it is rounded up"
    case .notRounded: "it is not rounded"
    case .zero: "0 stands in its place"
    case .one: "1 stands in its place"
    case .doubled: "twice as much stands in its place"
    case .halved: "half of it stands in its place"
    case .oneMore: "it is larger by 1"
    case .oneLess: "it is smaller by 1"
    default: list
    }
  }

  fileprivate var list: String {
    switch self {
    case .mean: "the mean is taken instead"
    case .product: "all are multiplied instead of added"
    case .largest: "the largest alone is taken"
    case .smallest: "the smallest is taken"
    case .withoutFirst: "the first one is left out"
    case .withoutLast: "the last one is left out"
    case .onlyFirst: "only the first one is taken"
    case .onlyLast: "only the last one is taken"
    case .everyOther: "every other one is left out"
    case .stopsEarly: "it stops where it should go on (is there a break or a return in the loop?)"
    case .squares: "the squares are added"
    case .absoluteValues: "the terms are added without their signs"
    case .reversed: "the order is reversed"
    case .ascending: "it is sorted, the smallest first"
    case .descending: "it is sorted, the largest first"
    case .unsorted: "it is not sorted"
    case .always: "it counts as true every time"
    case .never: "it counts as false every time"
    case .opposite: "the condition is reversed"
    case .equalToo: "equal ones count, too"
    case .equalNot: "equal ones do not count"
    default: softmax
    }
  }

  fileprivate var softmax: String {
    switch self {
    case .twice: "a softmax is taken of the softmax"
    case .withoutTemperature: "T is left out"
    case .timesTemperature: "the logits are multiplied by T instead of divided"
    case .temperatureSquared: "T² stands in the place of T"
    case .temperatureRoot: "√T stands in the place of T"
    case .sharesOverTemperature: "the probabilities are divided by T, not the logits"
    case .notShifted: "the largest logit is not subtracted first, so exp overflows"
    case .shiftedByMean:
      "the mean is subtracted instead of the largest logit, so exp still overflows"
    case .shiftedByBatch:
      """
      the largest logit of the whole batch is subtracted, not that of the row, so a whole \
      row can become 0
      """
    case .shiftedBySmallest:
      "the smallest logit is subtracted instead of the largest, so exp still overflows"
    case .shiftedByFirst:
      "the first logit is subtracted instead of the largest, so exp still overflows"
    case .notNormalized: "the powers are not divided by their sum"
    case .oneHot: "the largest is made 1 and the others 0"
    case .sigmoid: "the sigmoid is taken of each logit by itself"
    case .normalizedOnly: "the numbers are divided by their sum, without exp"
    case .logSumBase2: "the logarithm of the sum is to base 2"
    case .logSumBase10: "the logarithm of the sum is to base 10"
    case .logSumAdded: "the logarithm of the sum is added instead of subtracted"
    case .logits: "the logits are taken as they are"
    case .shares: "probabilities are taken in its place"
    case .logarithmOfShares:
      """
      the logarithm is taken of probabilities that are rounded to 0 already; ln qₖ = zₖ − ln \
      Σ exp(z) does not overflow
      """
    default: ""
    }
  }
}
