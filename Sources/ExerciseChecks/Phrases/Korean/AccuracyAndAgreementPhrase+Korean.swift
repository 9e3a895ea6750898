// What is said of exercise 4.3, in Korean.

extension AccuracyAndAgreementPhrase {
  var korean: String {
    switch self {
    case .nudge: "같은 결정에 대해 두 가지를 묻습니다. 라벨과 같은가, 교사의 결정과 같은가입니다. 둘 다 틀린 곳에서도 학생은 교사와 같을 수 있습니다."
    case .whereToLook:
      "4강의 “T²이 없을 때, 그리고 따라 한다는 것” 단계를 보십시오. 거기서는 정확도와 일치도가 따로 있습니다. 둘 가운데 라벨이 필요한 것은 어느 쪽일까요?"
    case .formula:
      """
      결정은 로짓이 가장 큰 클래스입니다. 정확도 = 라벨과 같은 학생 결정의 수 / N, 일치도 = 교사의 결정과 같은 학생 결정의 수 / N이고, 나누기 전에 둘 다 \
      Double로 바꿉니다.
      """
    case .infallibleStudent: "언제나 맞히는 학생"
    case .holdsShareOutOfRange: "0보다 작거나 1보다 큰 비율이 들어 있습니다"
    case .hasDisagreeingTeacher: "교사가 자기 자신과도 늘 일치하지는 않는다고 말합니다"
    case .hasAgreementByLabels: "일치도가 라벨에 따라 달라집니다"
    case .teacherAsLabel:
      """
      두 수가 모두 일치도입니다. 정확도까지 교사의 결정과 비교해 셌습니다. 그러면 교사가 틀린 곳에서 베낀 실수가 맞은 것처럼 보입니다. 정확도에는 데이터의 라벨이 \
      필요합니다.
      """
    case .swapped: "두 수의 자리가 바뀌었습니다. 첫째가 라벨과 비교한 정확도, 둘째가 교사와 비교한 일치도입니다."
    case .teacherAccuracy: "둘째 수가 교사의 정확도입니다. 일치도는 두 신경망을 예제마다 서로 비교합니다. 라벨은 아무 구실도 하지 않습니다."
    case .bothRight: "일치도에서 둘 다 맞힌 예제만 셌습니다. 학생과 교사가 똑같이 틀린 예제도 일치한 것입니다."
    case .bothRightOrBothWrong:
      "일치도에서 둘 다 맞히거나 둘 다 틀린 예제를 셌습니다. 둘 다 틀렸더라도 서로 다른 클래스로 결정했을 수 있고, 그러면 일치한 것이 아닙니다."
    case .differenceOfAccuracies:
      "일치도를 두 정확도의 차이를 1에서 빼서 구했습니다. 똑같이 자주 맞히는 두 신경망이 서로 다른 예제에서 맞힐 수도 있습니다. 결정을 하나하나 비교하십시오."
    case .errors: "틀린 비율과 어긋난 비율입니다. 정확도와 일치도는 1에서 그것을 뺀 값입니다."
    case .counts: "개수입니다. 예제의 수로 나누어 0에서 1 사이의 비율로 만드십시오."
    case .percent: "퍼센트입니다. 0에서 1 사이의 비율을 돌려주십시오."
    case .integerDivision:
      "정수를 정수로 나누어 소수점 아래가 모두 사라졌습니다. Swift에서 3 / 4는 0입니다. 나누기 전에 개수를 Double로 바꾸십시오."
    }
  }
}
