// What is said of exercise 4.2, in Korean.

extension BatchSoftLabelsPhrase {
  var korean: String {
    switch self {
    case .nudge: "배치는 번호의 목록입니다. 배치의 첫째 번호에는 교사 모델의 로짓 가운데 어느 행이 짝일까요?"
    case .whereToLook:
      """
      4강의 “어떤 그림을 물어보아도 될까요?” 단계를 보십시오. 교사 모델이 학생 모델과 다른 그림을 보면 학생 모델은 어떻게 됩니까? 자기 예제 옆에 다른 예제의 소프트 라벨이 놓일 \
      때도 마찬가지입니다.
      """
    case .formula:
      "배치의 번호 i마다, 배치의 순서대로 softmax(teacherLogits[i] / T)를 구합니다. exp를 취하기 전에 행의 가장 큰 로짓을 뺍니다."
    case .sameExampleTwice: "같은 예제가 두 번"
    case .holdsRowOffOne: "합이 1이 아닌 행이 있습니다"
    case .dependsOnPlaceInBatch: "배치를 뒤집으면 예제의 소프트 라벨이 달라집니다"
    case .firstRows:
      """
      배치가 아니라 전이 집합의 처음 몇 예제의 소프트 라벨입니다. 배치 안의 자리를 예제의 번호로 여겼습니다. 그러면 학생 모델은 다른 예제에 대한 말을 듣고, 교사 모델과 \
      같은 결정을 내리는 일이 우연보다 많아지지 않습니다.
      """
    case .transferSetOrder:
      "소프트 라벨은 맞지만 전이 집합의 순서이고, 저마다 한 번씩만 있습니다. 예제는 배치의 순서로 놓입니다. 배치를 차례로 따라가며 번호마다 그 행을 가져오십시오."
    case .wholeTransferSet: "전이 집합 전체의 소프트 라벨입니다. 배치의 예제마다 한 행씩 돌려주십시오."
    case .noTemperature: "T = 1의 소프트맥스입니다. 먼저 교사 모델의 로짓을 T로 나누십시오. 그러지 않으면 교사 모델의 라벨이 거의 하드 라벨입니다."
    case .multipliedByTemperature: "로짓에 T를 곱해 T가 커질수록 라벨이 딱딱해집니다. T로 나누십시오."
    case .probabilitiesDivided: "소프트맥스를 거친 확률을 T로 나누어 합이 1/T입니다. 온도는 소프트맥스에 넣기 전에 로짓을 나눕니다."
    case .probabilitiesSoftened:
      "소프트맥스를 두 번 썼습니다. 확률을 T로 나누어 다시 통과시켜 값이 거의 같아졌습니다. 로짓을 T로 나누고 소프트맥스를 한 번만 쓰십시오."
    case .noSoftmax: "T로 나눈 로짓입니다. 소프트 라벨은 확률입니다. 소프트맥스가 빠졌습니다."
    case .hard: "교사 모델이 가장 높게 본 클래스로 만든 하드 라벨입니다. 학생 모델이 교사 모델에게서 배우는 것, 즉 다른 클래스에 대한 말이 사라졌습니다."
    case .downTheColumns:
      "소프트맥스를 열 방향으로, 배치의 예제에 대해 취했습니다. 소프트맥스는 행마다 취합니다. 한 예제의 클래스들이 확률 1을 나누어 가집니다."
    case .noMaxShift:
      """
      식은 맞습니다. 그런데 로짓이 크면 exp가 오버플로를, 아주 작으면 언더플로를 일으켜 NaN이 됩니다. 먼저 행의 가장 큰 로짓을 빼십시오. 확률은 하나도 바뀌지 \
      않습니다.
      """
    case .repeatsDropped: "배치에 두 번 나온 번호에 행이 하나뿐입니다. 같은 예제가 다시 나와도 배치의 자리마다 행이 하나씩 있어야 합니다."
    case .batchSorted: "먼저 배치를 정렬했습니다. 예제는 배치의 순서로 놓이므로 라벨도 그 순서여야 합니다."
    case .sortedShares: "행마다 크기순으로 정렬했습니다. 소프트 라벨의 i번째 값은 클래스 i의 것입니다. 클래스의 순서를 지키십시오."
    case .firstExampleForAll: "모든 행이 배치의 첫 예제의 소프트 라벨입니다. 배치를 차례로 따라가며 번호마다 그 행을 가져오십시오."
    case .meanOfBatch: "모든 행이 배치의 소프트 라벨의 평균입니다. 예제마다 제 소프트 라벨이 있습니다."
    case .oneShareForBatch: "행을 예제의 수로 나누어 모든 행을 합쳐야 1이 됩니다. 행마다 따로 하나의 분포이고, 합이 1입니다."
    case .otherPowerOfT: "로짓을 T²이나 √T로 나누었습니다. T로 나누십시오."
    case .powersNotNormalised: "확률을 1/T제곱해 합이 더는 1이 아닙니다. 소프트맥스에 넣기 전에 로짓을 T로 나누면 합이 1이 됩니다."
    case .powersOfProbabilities:
      """
      T = 1의 확률을 1/T제곱하는 것은 확률이 0으로 반올림되기 전까지만 맞습니다. 0이 된 것은 T가 아무리 높아도 0입니다. 로짓을 T로 나누고 소프트맥스를 한 번만 \
      쓰십시오.
      """
    case .logitsNormalised: "로짓을 그 합으로 나누었습니다. 그러면 음수인 로짓에서 음수인 확률이 나옵니다. 소프트맥스는 먼저 exp를 취합니다."
    case .otherBase: "2나 10의 거듭제곱을 썼습니다. 소프트맥스는 e의 거듭제곱, Swift의 `exp`를 씁니다."
    case .softenedAgain: "소프트 라벨을 소프트맥스에 한 번 더 통과시켜 값이 거의 같아졌습니다. 처음 한 번이면 확률입니다."
    case .logarithms: "소프트 라벨의 로그입니다. 행마다 합이 1인 확률 자체를 돌려주십시오."
    case .firstRowsWithoutTemperature:
      "두 가지가 한꺼번에 틀렸습니다. 배치의 행이 아니라 전이 집합의 처음 몇 행이고, 로짓을 T로 나누지도 않았습니다."
    }
  }
}
