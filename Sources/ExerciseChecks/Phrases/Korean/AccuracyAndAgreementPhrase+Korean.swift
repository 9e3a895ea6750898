// What is said of exercise 4.3, in Korean.

extension AccuracyAndAgreementPhrase {
  var korean: String {
    switch self {
    case .nudge:
      """
      같은 결정에 대해 두 가지를 묻습니다. 라벨과 같은가, 교사 모델의 결정과 같은가입니다. 둘 다 틀린 곳에서도 학생 모델은 교사 모델과 \
      같을 수 있습니다.
      """
    case .whereToLook:
      "4강의 “T²이 없을 때, 그리고 따라 한다는 것” 단계를 보십시오. 거기서는 정확도와 일치도가 따로 있습니다. 둘 가운데 라벨이 필요한 것은 어느 쪽일까요?"
    case .formula:
      """
      결정은 로짓이 가장 큰 클래스입니다. 정확도 = 라벨과 같은 학생 결정의 수 / N, 일치도 = 교사 모델의 결정과 같은 학생 결정의 수 / N이고, 나누기 전에 둘 다 \
      Double로 바꿉니다.
      """
    case .infallibleStudent: "언제나 맞히는 학생 모델"
    case .holdsShareOutOfRange: "0보다 작거나 1보다 큰 비율이 들어 있습니다"
    case .hasDisagreeingTeacher: "교사 모델이 자기 자신과도 늘 일치하지는 않는다고 말합니다"
    case .hasAgreementByLabels: "일치도가 라벨에 따라 달라집니다"
    case .teacherAsLabel:
      """
      두 수가 모두 일치도입니다. 정확도까지 교사 모델의 결정과 비교해 셌습니다. 그러면 교사 모델이 틀린 곳에서 베낀 실수가 맞은 것처럼 보입니다. 정확도에는 데이터의 라벨이 \
      필요합니다.
      """
    case .swapped: "두 수의 자리가 바뀌었습니다. 첫째가 라벨과 비교한 정확도, 둘째가 교사 모델과 비교한 일치도입니다."
    case .teacherAccuracy: "둘째 수가 교사 모델의 정확도입니다. 일치도는 두 신경망을 예제마다 서로 비교합니다. 라벨은 아무 구실도 하지 않습니다."
    case .bothRight: "일치도에서 둘 다 맞힌 예제만 셌습니다. 학생 모델과 교사 모델이 똑같이 틀린 예제도 일치한 것입니다."
    case .bothRightOrBothWrong:
      "일치도에서 둘 다 맞히거나 둘 다 틀린 예제를 셌습니다. 둘 다 틀렸더라도 서로 다른 클래스로 결정했을 수 있고, 그러면 일치한 것이 아닙니다."
    case .differenceOfAccuracies:
      "일치도를 두 정확도의 차이를 1에서 빼서 구했습니다. 똑같이 자주 맞히는 두 신경망이 서로 다른 예제에서 맞힐 수도 있습니다. 결정을 하나하나 비교하십시오."
    case .errors: "틀린 비율과 어긋난 비율입니다. 정확도와 일치도는 1에서 그것을 뺀 값입니다."
    case .counts: "개수입니다. 예제의 수로 나누어 0에서 1 사이의 비율로 만드십시오."
    case .percent: "퍼센트입니다. 0에서 1 사이의 비율을 돌려주십시오."
    case .integerDivision:
      "정수를 정수로 나누어 소수점 아래가 모두 사라졌습니다. Swift에서 3 / 4는 0입니다. 나누기 전에 개수를 Double로 바꾸십시오."
    case .oneExampleAndTwoClasses: "예제가 하나일 때, 그리고 클래스가 둘일 때"
    case .smallestLogit: "여기서는 가장 작은 로짓의 클래스로 결정합니다. 결정은 가장 큰 로짓의 클래스입니다."
    case .largestMagnitude: "부호를 뗀 로짓의 크기로 결정했습니다. −5는 1보다 작은 로짓입니다. 있는 그대로 비교하십시오."
    case .beginsAtZero: "행의 로짓이 모두 음수이면 클래스 0으로 결정합니다. 최댓값을 0에서부터 찾을 때 그렇습니다. 첫 로짓에서 시작하십시오."
    case .firstPositive: "로짓이 0보다 큰 첫 클래스로 결정했습니다. 로짓에는 문턱이 없습니다. 가장 큰 것이 결정합니다."
    case .labelsFromOne: "결정과 라벨을 서로 다른 수에서부터 셌습니다. 그래서 클래스 0을 라벨 1과, 또는 1을 0과 비교합니다. 둘 다 0부터 셉니다."
    case .topTwo: "학생 모델의 가장 큰 로짓 두 개 안에 들면 맞은 것으로 셌습니다. 학생 모델은 가장 큰 로짓의 클래스 하나로 결정합니다."
    case .agreementTopTwo:
      "교사 모델의 결정이 학생 모델의 가장 큰 로짓 두 개 안에 들면 일치한다고 셌습니다. 둘 다 클래스 하나로 결정합니다. 그 둘을 비교하십시오."
    case .wholeRanking: "모든 클래스의 순서가 같아야 일치한다고 셌습니다. 같아야 하는 것은 결정, 즉 첫째 자리뿐입니다."
    case .equalLogits: "로짓이 똑같아야 일치한다고 셌습니다. 수가 달라도 결정은 같을 수 있습니다. 가장 큰 로짓의 클래스를 비교하십시오."
    case .sharedProbability: "확률이 얼마나 겹치는지를 일치도로 삼았습니다. 그것은 다른 지표입니다. 여기서는 결정이 같은지 다른지를 셉니다."
    case .amongRight: "학생 모델이 맞힌 예제에서만 일치도를 구했습니다. 예제를 모두 세십시오. 일치도에는 라벨이 필요 없습니다."
    case .amongTeachersRight: "교사 모델이 맞힌 예제에서만 일치도를 구했습니다. 교사 모델이 틀린 예제까지 모두 세십시오."
    case .sharedMistakes: "함께 틀린 예제만 일치한다고 셌습니다. 둘 다 맞힌 예제에서도 결정이 같습니다."
    case .disagreement: "둘째 수가 결정이 다른 예제의 비율입니다. 일치도는 1에서 그것을 뺀 값입니다."
    case .ratioOfAccuracies:
      "학생 모델의 정확도를 교사 모델의 정확도로 나눈 값을 일치도로 삼았습니다. 똑같이 자주 맞혀도 결정은 다를 수 있습니다. 결정을 하나씩 비교하십시오."
    case .productOfAccuracies: "두 모델이 서로 상관없는 것처럼 정확도를 곱했습니다. 결정이 같은 예제를 세십시오."
    case .beyondChance: "우연을 뺀 일치도(코언의 카파)입니다. 여기서는 결정이 같은 예제의 비율 그대로입니다."
    case .agreementTwice: "두 수가 모두 정확도입니다. 일치도는 학생 모델을 라벨이 아니라 교사 모델과 비교합니다."
    case .teachersForStudents: "첫째 수가 교사 모델의 정확도입니다. 학생 모델의 정확도를 물었습니다."
    case .meanOverClasses: "클래스마다 구한 정확도를 평균 냈습니다. 여기서는 예제마다 똑같이 셉니다. 맞힌 예제의 수를 전체 예제의 수로 나누십시오."
    case .dividedByClasses: "센 수를 클래스의 수로 나누었습니다. 예제의 수로 나누십시오."
    case .exampleLeftOut: "첫 예제나 마지막 예제가 빠졌습니다. 0번에서 N − 1번까지 모든 행을 살피십시오."
    }
  }
}
