// What is said of exercise 5.4, in English.

extension QuantizedWeightPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      If the farthest weight becomes 127, what does a step of 1 stand for? And how many of these \
      steps make up your weight?
      """
    case .whereToLook:
      """
      Look at the step “From eight bytes to one” of lesson 5: how the scale of a layer is chosen, \
      and what becomes of a number that is beyond the end.
      """
    case .formula:
      """
      The scale is `farthest` / 127. Divide the weight by it, use `rounded()`, and take the \
      nearest number from −127 to 127 with `min` and `max`. A `farthest` of 0 comes first.
      """
    case .otherWeights: "other weights"
    case .halves: "halves, on both sides of 0"
    case .beyondTheFarthest: "weights beyond the farthest"
    case .nothingButZeros: "zeros"
    case .isBeyond127: "is beyond ±127"
    case .isNotOddInWeight: "does not change its sign with the weight"
    case .dependsOnUnits: "changes when weight and farthest are both four times as large"
    case .truncated:
      """
      The digits behind the point are cut off, as `Int(…)` does. Round to the nearest whole \
      number first: cutting makes every weight smaller, and twice as wrong.
      """
    case .roundedDown:
      """
      Every weight is rounded down, so that all of them move to the same side. Round to the \
      nearest whole number.
      """
    case .roundedUp:
      """
      Every weight is rounded up, so that all of them move to the same side. Round to the nearest \
      whole number.
      """
    case .halvesToEven:
      """
      Halves go to the even neighbour here, as Python's `round` has it. The task wants them away \
      from 0: 2.5 becomes 3.
      """
    case .halvesUp:
      """
      Halves go up here, as with adding 0.5 and rounding down. The task wants them away from 0, \
      so that −2.5 becomes −3.
      """
    case .notSaturated:
      """
      A weight beyond the farthest leaves the 8 bits. It has to saturate: everything beyond ±127 \
      becomes ±127.
      """
    case .saturatedAtMinus128:
      """
      The lower end is −128 here, the least that an `Int8` can hold. The lesson's weights keep to \
      −127, so that both sides have as many steps.
      """
    case .beganAgain:
      """
      What is beyond 127 begins again at −128, as `Int8(truncatingIfNeeded:)` does: a very large \
      weight turns into a negative one. It has to stay at 127.
      """
    case .otherLevels:
      """
      Another number than 127 stands for the farthest weight. An 8-bit number with a sign ends at \
      127, and that is what the farthest shall become.
      """
    case .unsignedLevels:
      """
      All 255 or 256 numbers of 8 bits are used for one side of 0. Half of them are for negative \
      weights: the farthest becomes 127.
      """
    case .fromZeroOn:
      """
      These numbers begin at 0, as if there were no negative ones. A weight of 0 should stay 0, \
      so that it still does nothing.
      """
    case .signLost: "The sign of the weight is lost. A negative weight becomes a negative number."
    case .timesTheScale:
      """
      The weight is multiplied by the scale. To see how many steps it has, divide it by what one \
      step stands for.
      """
    case .scaleUpsideDown:
      """
      The scale is divided by the weight. The other way round: the weight divided by the scale \
      says how many steps it has.
      """
    case .noScale:
      """
      The weight itself is rounded, without the scale. Most weights are smaller than 1, and would \
      become 0 or ±1: count them in steps of `farthest` / 127.
      """
    case .shareOnly:
      """
      This is the weight as a share of the farthest, rounded to −1, 0 or 1. Spread it over 127 \
      steps before you round.
      """
    case .zeroTakenForOne:
      """
      Where `farthest` is 0, the weight is taken as it is, as if a step were 1. Then there are no \
      steps at all, and the answer is 0.
      """
    case .farthestForZero:
      """
      Where `farthest` is 0, a division by 0 makes the weight infinite, and it ends at ±127. Ask \
      for that case first: the answer is 0.
      """
    }
  }
}
