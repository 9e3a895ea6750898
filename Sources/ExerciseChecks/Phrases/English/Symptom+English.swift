// What is said of answers that stand in a simple relation to the right ones, in English.

extension Symptom {
  /// What was done, and what usually does it.
  public var english: String {
    switch self {
    case .unsteady:
      """
      The same call has another answer when it is made again. Something is kept between calls, or \
      left to chance: a variable outside the function, a random number, the order of a Set or a \
      Dictionary. The answer must follow from the arguments alone.
      """
    case .sameForAll:
      """
      Every call has the same answer. It does not depend on the arguments: is something returned \
      before it is computed, or is a number written out?
      """
    case .notANumber:
      """
      The answer is not a number (NaN) or infinite, where the right one is an ordinary number. \
      Usual causes: exp of a large number, 0 / 0, the logarithm of 0, or 0 times infinity.
      """
    case .singlePrecision:
      """
      The answers are right to about seven digits and no more: they went through Float, which has \
      no more. Compute with Double throughout.
      """
    case .rounded(let places):
      "The answers are rounded to \(decimals(places)). Return them as they are; only print rounds."
    case .truncated(let places):
      places == 0
        ? "The answers are cut off to whole numbers. Is something an Int on the way?"
        : "The answers are cut off after \(decimals(places)). Return them as they are."
    case .nearly(let digits):
      """
      The answers are right to about \(digits) digits, and then differ. Usual causes: a tiny \
      number that is added (such as 1e-7 in a logarithm), a limit put on a probability, Float on \
      the way, a number that was rounded, a derivative from differences, or a search that stops \
      early.
      """
    case .part(let name, let symptom): "Only \(name) is wrong. \(symptom.english)"
    case .exchanged(let first, let second):
      "Both numbers are right, but \(first) and \(second) stand in each other's place."
    default: relation
    }
  }

  private var relation: String {
    switch self {
    case .negated: "Every answer has the wrong sign: what is asked is minus this."
    case .absolute: "Signs are lost: where the answer is negative, the same without its minus came."
    case .reciprocal: "Every answer is 1 divided by what it should be: a fraction upside down."
    case .squared: "Every answer is the square of what it should be."
    case .squareRoot: "Every answer is the square root of what it should be."
    case .complement: "Every answer is 1 minus what it should be."
    case .logarithm: "Every answer is the logarithm of what it should be: one log too many."
    case .exponential:
      "Every answer is exp of what it should be: an exp too many, or a logarithm that is missing."
    case .logarithmBase(let base):
      """
      Every answer is 1 / ln \(base) times what it should be: a logarithm to base \(base) instead \
      of the natural one. In Swift that is log, not log\(base).
      """
    case .factor(let factor):
      """
      Every answer is \(factor) times what it should be. Look for a factor that is missing or one \
      too many: a mean for a sum, a sum for a mean, something multiplied instead of divided.
      """
    case .difference(let difference):
      difference.hasPrefix("-")
        ? "Every answer is too small by \(difference.dropFirst()): a term is missing."
        : "Every answer is too large by \(difference): a term too many."
    default: order
    }
  }

  private var order: String {
    switch self {
    case .reversed: "The numbers are right, but in reverse order."
    case .ascending: "The numbers are right, but sorted, the smallest first. Keep their order."
    case .descending: "The numbers are right, but sorted, the largest first. Keep their order."
    case .firstIsLast: "The numbers are right, but each stands one place too early."
    case .lastIsFirst: "The numbers are right, but each stands one place too late."
    case .transposed: "Rows and columns are exchanged: one row is asked for each example."
    case .rowsReversed: "The rows are right, but in reverse order."
    case .countedFromOne: "Every index is too large by 1. Classes and places are counted from 0."
    case .oneTooSmall: "Every index is too small by 1."
    case .places: "These are the places of the classes; what is asked are the classes by place."
    case .cumulative: "These are running sums: each number holds those before it, too."
    case .normalized: "The numbers are divided by their sum; what is asked are the numbers as such."
    case .softmaxed: "A softmax too many: what is returned is the softmax of what is asked."
    case .lastMissing: "The last one is missing. Does a range end one too early?"
    case .firstMissing: "The first one is missing. Does a range begin at 1? Counting is from 0."
    case .oneHot: "Only the largest number is left, as a 1, and all others are 0."
    default: ""
    }
  }
}

private func decimals(_ places: Int) -> String { places == 1 ? "1 decimal" : "\(places) decimals" }
