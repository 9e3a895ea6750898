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
    case .accuracyPerByte:
      """
      Accuracy and bytes are weighed against each other. The limits say what is good \
      enough; among those that keep them only the bytes count.
      """
    case .last:
      """
      This is the last student that keeps both limits. The list is in no order: compare the bytes \
      of all of them.
      """
    case .leastAccurate:
      """
      This is the least accurate student that keeps both limits. The least accurate is not always \
      the smallest: compare the bytes.
      """
    case .lastOfEquals:
      """
      Of equally small students this is the one that comes last in the list, as with `<=` in a \
      loop. Take the most accurate of them.
      """
    case .leastAccurateOfEquals:
      """
      Of equally small students this is the least accurate one. A pair (bytes, accuracy) is \
      compared upwards in both: turn the sign of the accuracy.
      """
    case .secondSmallest:
      """
      This is the second smallest student that keeps both limits. The smallest is at index 0 of \
      the sorted ones.
      """
    case .placeWhenSorted:
      """
      This is the student's place among all students sorted by size. Return its place in the lists \
      that were given: sort the indices, and return one of them.
      """
    case .firstOrSmallerNeighbour:
      """
      Each student is compared with the one before it, not with the smallest so far. Remember the \
      best one, and compare with that.
      """
    case .noLimits:
      """
      This is the smallest student of all; neither limit is asked for. First set aside who breaks \
      one.
      """
    case .eitherLimit:
      "A student that keeps one of the limits is enough here. Both must hold: write `&&`, not `||`."
    case .limitsTurned:
      """
      Both comparisons are turned round: this keeps students that are too large and not accurate \
      enough. At most `byteLimit` bytes, at least `wantedAccuracy`.
      """
    case .bothStrict:
      """
      Students exactly at a limit are left out, at both limits. They keep it: compare with `<=` \
      and `>=`.
      """
    case .checkedAfterwards:
      """
      The smallest student was chosen first, and the accuracy asked for afterwards: where it is \
      not accurate enough, the others have no chance. Set aside first, then choose.
      """
    case .mostAccurateWithoutLimit:
      """
      This is the most accurate student that fits, also where it is not accurate enough, and where \
      a smaller one would do. Keep those that respect both limits, and take the smallest.
      """
    case .mostAccurateChecked:
      """
      Only the most accurate student of all was tried, and nil returned where it is too large. \
      Others may keep both limits: take the smallest of those.
      """
    case .placeForNone:
      """
      Where no student keeps both limits this is 0, or the number of students. That could be taken \
      for a place: return `nil`.
      """
    case .countedFromOne: "The place is counted from 1. Places in Swift's lists begin with 0."
    }
  }
}
