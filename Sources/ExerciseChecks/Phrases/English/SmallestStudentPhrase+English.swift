// What is said of exercise 5.3, in English.

extension SmallestStudentPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      First set aside every student that breaks a limit. Only then ask which one is the best of \
      the rest, and by what.
      """
    case .whereToLook:
      """
      Look at the step “The smallest that is good enough” of lesson 5: its code keeps what \
      respects both limits and then takes a minimum. What is compared first, and what second?
      """
    case .formula:
      """
      Keep the indices with bytes ≤ byteLimit and accuracy ≥ wantedAccuracy. Of these take the one \
      with the fewest bytes, of equally small ones the more accurate. `min` gives nil where \
      nothing is left.
      """
    case .exactSize: "a student that is exactly as large as the limit"
    case .exactAccuracy: "a student that is exactly as accurate as it should be"
    case .twoOfOneSize: "two students of the same size"
    case .noStudentAtAll: "no student at all"
    case .isNoStudent: "is the number of no student"
    case .isNilDespiteStudent: "is nil, although a student keeps both limits"
    case .isTooLarge: "is a student of too many bytes"
    case .isTooInaccurate: "is a student that is not accurate enough"
    case .isNotSmallest: "is not the smallest student that keeps both limits"
    case .mostAccurate:
      """
      This is the most accurate student that fits. The limits say what is good enough; of those \
      that keep them, the device gets the smallest.
      """
    case .first:
      """
      This is the first student that keeps both limits. The list is in no order: compare the bytes \
      of all of them.
      """
    case .largest:
      """
      This is the largest student that keeps both limits. The limit is what may be used, not what \
      should be: take the smallest.
      """
    case .noByteLimit:
      """
      The byte limit is not kept: this is the smallest student that is accurate enough, also when \
      it is too large for the device.
      """
    case .noAccuracyLimit:
      """
      The wanted accuracy is not asked for: this is the smallest student that fits, however often \
      it is wrong.
      """
    case .belowTheByteLimit:
      """
      A student of exactly `byteLimit` bytes is left out. It fits: the limit is what the device \
      has, so compare with `<=`.
      """
    case .aboveTheWantedAccuracy:
      """
      A student of exactly the wanted accuracy is left out. It is as good as it should be: compare \
      with `>=`.
      """
    case .firstOfEquals:
      """
      Of two equally small students this is the one that comes first in the list. Take the more \
      accurate one: it costs nothing.
      """
    case .placeAmongTheGood:
      """
      This is the student's place among those that keep the limits. Return its place in the lists \
      that were given: filter the indices, not the values.
      """
    case .itsBytes:
      "These are the bytes of the right student. Return its place in the lists, counted from 0."
    case .minusOne:
      """
      Where no student keeps both limits this is −1. In Swift “none” is `nil`; −1 could be taken \
      for a place.
      """
    case .nextBest:
      """
      No student keeps both limits, and this is the most accurate one that fits, or the smallest. \
      Whoever asked would ship a student that they did not want. Return `nil`, and let whoever \
      asks decide.
      """
    }
  }
}
