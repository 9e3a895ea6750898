// What is said of several exercises, in Korean.

extension CommonPhrase {
  var korean: String {
    switch self {
    case .workedExample: "문제의 예"
    case .otherSoftLabels: "다른 소프트 라벨"
    case .hardLabel: "하드 라벨"
    case .otherLogits: "다른 로짓"
    case .oneClassAndEqualLogits: "클래스가 하나일 때, 로짓이 모두 같을 때"
    case .extremeLogits: "아주 큰 로짓과 아주 작은 로짓"
    case .erringTeacher: "틀리는 교사 모델"
    case .otherStudents: "다른 학생 모델"
    case .otherNetworks: "다른 신경망"
    case .workedExamples: "문제의 예"
    case .largeLogits: "큰 로짓"
    case .verySureTeacher: "아주 확신하는 교사 모델"
    case .otherBatches: "다른 배치"
    case .copyingStudentAndSingleClass: "교사 모델을 그대로 베끼는 학생 모델, 그리고 클래스가 하나일 때"
    case .surelyWrongStudent: "확신에 차서 틀리는 학생 모델"
    case .copyingStudent: "교사 모델을 그대로 베끼는 학생 모델"
    case .softLabelsOfTheLesson: "강의에 나온 소프트 라벨"
    case .hardLabelsAndZeroTargets: "하드 라벨, 그리고 0인 목표"
    case .perfectCopy: "똑같이 베낀 예측"
    case .workedExampleAndOtherTemperature: "문제의 예, 그리고 다른 온도"
    case .batchesOfTwoToFour: "예제 2~4개의 배치"
    case .singleExamples: "예제 하나"
    case .isNaN: "NaN이거나 무한대입니다"
    case .isNegative: "음수입니다"
    case .doesNotSumToOne: "합이 1이 아닙니다"
    case .holdsNegative: "음수가 들어 있습니다"
    case .holdsNaN: "NaN이나 무한대가 들어 있습니다"
    case .changesWithShift: "모든 로짓에 같은 수를 더하면 바뀝니다"
    case .changesWithRowShift: "한 행의 모든 로짓에 같은 수를 더해도 결정은 그대로인데, 답이 바뀝니다"
    case .changesWithNetworkShift: "한 신경망의 모든 로짓에 같은 수를 더하면 바뀝니다"
    case .changesWithRepetition: "예제를 모두 두 번씩 넣으면 바뀝니다"
    case .isNotZeroForCopyWithoutAlpha: "α = 0이고 교사 모델을 똑같이 베꼈는데도 0이 되지 않습니다"
    case .isNotZeroForCopyOfTeacher: "교사 모델을 똑같이 베껴도 0이 되지 않습니다"
    }
  }
}
