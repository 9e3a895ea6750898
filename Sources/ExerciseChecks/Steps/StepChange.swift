import Languages

/// One step of a solution that is done otherwise.
public struct StepChange: Phrase, Sendable, Equatable {
  /// The step, as a formula: `Σₖ exp(zₖ)`.
  public let step: String
  /// What is done in its place.
  public let change: Change

  /// Something else that is done in the place of a step.
  public enum Change: Sendable, Equatable {
    // An operand alone, or none.
    case missing, onlyLeft, onlyRight, swapped
    // Another operation.
    case added, subtracted, multiplied, divided, averaged, squared, squareRoot, reciprocal
    case secondSquared, second
    case negated, absolute, complement, exponential
    case base2, base10, onePlus
    case epsilon(Double)
    case atLeast(Double)
    case roundedDown, roundedUp, notRounded
    // Another number.
    case zero, one, doubled, halved, oneMore, oneLess
    /// Something else, as a formula.
    case instead(String)
    // Parts of a sum or a list.
    case mean, product, largest, smallest, withoutFirst, withoutLast, onlyFirst, onlyLast
    case everyOther, stopsEarly, squares, absoluteValues
    // The order.
    case reversed, ascending, descending, unsorted
    // Conditions.
    case always, never, opposite, equalToo, equalNot
    // A softmax.
    case twice, withoutTemperature, timesTemperature, temperatureSquared, temperatureRoot
    case sharesOverTemperature, notShifted, shiftedByMean, shiftedByBatch
    case shiftedBySmallest, shiftedByFirst, notNormalized, oneHot
    case sigmoid, normalizedOnly, logSumBase2, logSumBase10, logSumAdded, logits, shares,
      logarithmOfShares
  }
}
