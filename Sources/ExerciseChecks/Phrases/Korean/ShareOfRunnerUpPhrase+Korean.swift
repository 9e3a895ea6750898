// What is said of exercise 1.4, in Korean.

extension ShareOfRunnerUpPhrase {
  var korean: String {
    switch self {
    case .nudge: "무엇에 대한 비율입니까? 확률이 가장 높은 클래스는 따로 두었으니, 2위를 나머지 클래스가 가진 것 전체와 비교하십시오."
    case .whereToLook:
      """
      2위가 무엇인지는 1강의 “두 개의 2” 단계에 있습니다. 그런 다음 [0.05, 0.6, 0.32, 0.03]을 손으로 풀어 보십시오. 0.6을 빼면 얼마가 남고, \
      0.32는 그중 얼마입니까?
      """
    case .formula:
      "가장 큰 확률을 p₁, 두 번째로 큰 확률을 p₂라고 하면 p₂ / (1 − p₁)입니다. 먼저 정렬하십시오. 1 − p₁이 0이면 답은 0입니다."
    case .twoLikeliestClasses: "확률이 가장 높은 클래스가 둘일 때"
    case .verySureTeacher: "아주 확신하는 교사 모델"
    case .isAboveOne: "1보다 큽니다"
    case .dependsOnClassOrder: "클래스의 순서에 따라 달라집니다"
    case .notRescaled: "2위의 확률 자체, 즉 모든 클래스에 대한 비율입니다. 가장 높은 클래스를 빼면 1 − p₁만 남습니다. 그것으로 나누십시오."
    case .comparedWithTop: "1위 대비 2위의 비 p₂ / p₁입니다. 1위는 따로 두었으니, 1위를 뺀 나머지와 비교하십시오."
    case .shareOfTwo: "p₂ / (p₁ + p₂), 즉 상위 두 클래스 안에서 2위의 비율입니다. 1위는 빼고, 나머지 클래스는 모두 넣어야 합니다."
    case .secondSetAside: "2위를 뺐습니다. 이것은 p₂ / (1 − p₂)입니다. 1위를 빼고 1 − p₁로 나누십시오."
    case .comparedWithThird: "3위 대비 2위의 비입니다. 남은 것 전체와 비교하십시오. 2위도 그 전체에 들어 있습니다."
    case .restWithoutRunnerUp: "분모에 2위가 빠졌습니다. 이것은 p₂ / (1 − p₁ − p₂)입니다. 비율은 그것을 품은 전체에 대한 것입니다."
    case .lead: "p₁ − p₂, 즉 1위의 우세입니다. 묻는 것은 1위가 남긴 것에서 2위가 차지하는 비율입니다."
    case .places: "첫째 클래스를 1위로, 둘째 클래스를 2위로 여겼습니다. 클래스는 어떤 순서로든 올 수 있으니, 먼저 확률을 정렬하십시오."
    case .softmaxOfTheRest:
      "비교하기 전에 확률을 소프트맥스에 통과시켰습니다. 확률은 로짓이 아닙니다. 2위의 확률을 남은 것으로 나누기만 하면 됩니다."
    case .bothSetAside: "여러 클래스의 확률이 똑같이 가장 높을 때 그것을 모두 뺐습니다. 하나만 빼야 하고, 그러면 다른 하나가 2위입니다."
    case .zeroByZero: "하드 라벨에서는 0 / 0이 되어 NaN이 나옵니다. 비율을 구할 것이 남아 있지 않으니 0을 돌려주십시오."
    case .nothingBesides: "상위 두 클래스뿐일 때"
    default: whole
    }
  }

  /// What is said of the whole of which it is a share.
  private var whole: String {
    switch self {
    case .multiplied:
      "2위의 확률을 남은 것으로 나누지 않고 곱했습니다. 일부에 대한 비율은 전체에 대한 비율보다 큽니다. 나누십시오."
    case .squaresOfTheRest:
      "나머지의 확률을 제곱해서 비교했습니다. 그러면 2위가 실제보다 커 보입니다. 확률을 그대로 쓰십시오."
    case .firstSetAside:
      "확률이 가장 높은지 보지 않고 클래스 0을 뺐습니다. 클래스는 어떤 순서로든 올 수 있으니 가장 높은 확률을 빼십시오."
    case .lastSetAside:
      "확률이 가장 높은지 보지 않고 마지막 클래스를 뺐습니다. 클래스는 어떤 순서로든 올 수 있으니 가장 높은 확률을 빼십시오."
    default: part
    }
  }

  /// What is said of what is divided.
  private var part: String {
    switch self {
    case .leadAsShare: "1위의 우세 p₁ − p₂를 남은 것으로 나누었습니다. 분자에는 2위의 확률 p₂가 와야 합니다."
    case .oddsOfTop: "이것은 p₁ / (1 − p₁), 즉 1위와 나머지의 비입니다. 1위는 따로 두었으니 분자에는 2위의 확률이 와야 합니다."
    case .restItself: "1위가 남긴 것 전체, 1 − p₁입니다. 묻는 것은 그 가운데 2위가 차지하는 비율입니다."
    case .restOfRest: "나머지에서 2위보다 *뒤*에 있는 클래스가 차지하는 비율입니다. 1에서 답을 뺀 값입니다."
    case .thirdTaken: "3위를 2위로 여겼습니다. 내림차순 배열에서 1위의 인덱스는 0이고, 2위의 인덱스는 1입니다."
    case .ascending:
      "오름차순으로 정렬해서 확률이 가장 낮은 클래스를 1위와 2위로 여겼습니다. `sorted(by: >)`로 정렬하십시오."
    case .evenShare:
      "라벨 스무딩처럼 나머지를 다른 클래스에 똑같이 나누었습니다. 그러면 어느 클래스가 2위인지가 빠집니다."
    case .demotionForgotten:
      """
      반복문에서 가장 큰 확률 둘을 기억하는데, 더 큰 1위를 만나면 전의 1위를 잊어버립니다(또는 둘 다 첫 클래스에서 \
      시작합니다). 전의 1위가 새 2위입니다. 물려주십시오.
      """
    case .neighbourTaken: "1위의 옆에 있는 클래스를 2위로 여겼습니다. 2위는 어디에나 있을 수 있고, 두 번째로 높은 확률을 가집니다."
    default: edge
    }
  }

  /// What is said of the edges.
  private var edge: String {
    switch self {
    case .oneForHardLabel: "하드 라벨에서 1이 나옵니다. 비율을 구할 것이 남아 있지 않으니 답은 0입니다."
    case .inFloat:
      """
      확률이 유효 숫자가 일곱 자리쯤인 Float를 거쳤습니다. 교사 모델이 아주 확신하면 1 − p₁에는 그 가운데 거의 아무것도 \
      남지 않습니다. 처음부터 끝까지 Double로 계산하십시오.
      """
    case .epsilonBelow:
      """
      0으로 나누지 않으려고 분모에 아주 작은 수를 더했습니다. 아주 확신하는 교사 모델은 그만큼도 남기지 않을 때가 있어 \
      비율이 너무 작게 나옵니다. 그러지 말고 남은 것이 있는지를 물으십시오.
      """
    case .nearlySureTakenForHard:
      """
      남은 것이 어떤 한계보다 작으면 없는 것으로 여기거나, 그대로 나누지 않았습니다. 아주 확신하는 교사 모델도 나머지의 \
      순위를 매깁니다. 비율이 0인 것은 남은 것이 정확히 0일 때뿐입니다.
      """
    default: ""
    }
  }
}
