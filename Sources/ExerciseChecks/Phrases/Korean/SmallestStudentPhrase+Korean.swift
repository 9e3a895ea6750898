// What is said of exercise 5.3, in Korean.

extension SmallestStudentPhrase {
  var korean: String {
    switch self {
    case .nudge: "먼저 제한을 어기는 학생 모델을 모두 빼십시오. 그런 다음에야 남은 것 가운데 가장 좋은 것이 무엇인지, 무엇으로 견줄지 물으십시오."
    case .whereToLook:
      """
      5강의 “충분히 좋은 것 가운데 가장 작은 것” 단계를 보십시오. 코드는 두 조건을 모두 만족하는 것만 남긴 다음 최솟값을 구합니다. 무엇을 먼저, 무엇을 나중에 \
      비교합니까?
      """
    case .formula:
      """
      바이트 ≤ byteLimit이고 정확도 ≥ wantedAccuracy인 번호만 남깁니다. 그 가운데 바이트가 가장 적은 것을, 크기가 같으면 더 정확한 것을 \
      고릅니다. 아무것도 남지 않으면 `min`이 nil을 줍니다.
      """
    case .exactSize: "크기가 제한과 꼭 같은 학생"
    case .exactAccuracy: "정확도가 원하는 만큼과 꼭 같은 학생"
    case .twoOfOneSize: "크기가 같은 두 학생"
    case .noStudentAtAll: "맞는 학생이 없을 때"
    case .isNoStudent: "어느 학생의 번호도 아닙니다"
    case .isNilDespiteStudent: "두 조건을 모두 만족하는 학생이 있는데 nil입니다"
    case .isTooLarge: "바이트가 너무 많은 학생입니다"
    case .isTooInaccurate: "정확도가 모자라는 학생입니다"
    case .isNotSmallest: "두 조건을 모두 만족하는 가장 작은 학생이 아닙니다"
    case .mostAccurate:
      "기기에 들어가는 것 가운데 가장 정확한 학생입니다. 충분히 좋은지는 조건이 말해 줍니다. 조건을 모두 만족하는 것 가운데 가장 작은 것이 기기에 갑니다."
    case .first: "두 조건을 모두 만족하는 첫 번째 학생입니다. 목록에는 순서가 없으니 모두의 바이트를 비교하십시오."
    case .largest: "두 조건을 모두 만족하는 가장 큰 학생입니다. 제한은 써도 되는 만큼이지 써야 하는 만큼이 아닙니다. 가장 작은 것을 고르십시오."
    case .noByteLimit: "바이트 제한을 지키지 않았습니다. 충분히 정확한 것 가운데 가장 작은 학생인데, 기기에 너무 클 때도 이것을 고릅니다."
    case .noAccuracyLimit: "원하는 정확도를 따지지 않았습니다. 아무리 자주 틀려도 기기에 들어가는 가장 작은 학생을 골랐습니다."
    case .belowTheByteLimit:
      "꼭 `byteLimit`바이트인 학생을 뺐습니다. 제한은 기기가 가진 만큼이므로 그 학생도 기기에 들어갑니다. `<=`로 비교하십시오."
    case .aboveTheWantedAccuracy: "정확도가 원하는 만큼과 꼭 같은 학생을 뺐습니다. 있어야 할 만큼 좋으니 `>=`로 비교하십시오."
    case .firstOfEquals: "크기가 같은 두 학생 가운데 목록에서 먼저 나온 것입니다. 더 정확한 것을 고르십시오. 비용이 더 들지 않습니다."
    case .placeAmongTheGood: "조건을 만족하는 학생들 안에서의 자리입니다. 주어진 목록에서의 자리를 돌려주십시오. 값이 아니라 번호를 거르십시오."
    case .itsBytes: "옳은 학생의 바이트 수입니다. 목록에서의 자리를 0부터 세어 돌려주십시오."
    case .minusOne:
      "두 조건을 모두 만족하는 학생이 없을 때 −1을 돌려주었습니다. Swift에서 ‘없음’은 `nil`입니다. −1은 자리로 오해될 수 있습니다."
    case .nextBest:
      """
      두 조건을 모두 만족하는 학생이 없는데, 기기에 들어가는 것 가운데 가장 정확한 것이나 가장 작은 것을 돌려주었습니다. 그러면 원하지 않는 학생을 내보내게 됩니다. \
      `nil`을 돌려주고, 어떻게 할지는 물은 쪽에 맡기십시오.
      """
    }
  }
}
