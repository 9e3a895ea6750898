// What is said of exercise 2.2, in Korean.

extension TemperatureForRatioPhrase {
  var korean: String {
    switch self {
    case .nudge: "로짓을 거쳐 가십시오. 두 소프트 라벨과 그 온도를 알면 두 로짓의 차이를 알 수 있고, 그 차이는 어느 온도에서나 같습니다."
    case .whereToLook:
      """
      2강의 “온도가 바꿀 수 없는 것” 단계를 보십시오. T · ln(q̃ᵢ / q̃ⱼ)는 같은 수를 되풀이합니다. 비가 원하는 값일 때, 어떤 T가 다시 그 수를 \
      만들까요?
      """
    case .formula: "로짓의 차이는 g = T · ln(q̃₁ / q̃₂)이고, 찾는 온도는 g / ln(wanted)입니다."
    case .likelierFirstClass: "첫째 클래스의 확률이 더 높을 때"
    case .lessLikelyFirstClass: "첫째 클래스의 확률이 더 낮을 때"
    case .farApartAndNearlyEqual: "차이가 아주 클 때, 거의 같을 때"
    case .isNotPositive: "0보다 크지 않습니다"
    case .missesWantedRatio: "원하는 비를 주지 않습니다"
    case .doesNotDoubleWithTemperature: "아는 온도를 두 배로 해도 두 배가 되지 않습니다"
    case .ratioShrinksByT:
      "T가 커지면 비가 그만큼 줄어든다고 보았습니다. 온도가 두 배면 비는 절반이라는 식입니다. 그렇게 줄어드는 것은 비의 *로그*입니다."
    case .knownTemperatureForgotten:
      "아는 온도가 빠졌습니다. 두 확률을 T = 1의 것으로 여겼습니다. 로짓의 차이는 두 확률의 비에 로그를 취해 T를 곱한 것입니다."
    case .dividedByT: "비의 로그를 아는 T로 나누었습니다. T로 나눈 것은 소프트맥스입니다. 로짓의 차이를 되찾으려면 곱하십시오."
    case .fractionInverted:
      "분수가 뒤집혔습니다. 아는 비보다 큰 비를 얻으려면 온도가 더 낮아야 하는데, 이 답은 더 높습니다. 로짓의 차이를 원하는 비의 로그로 나누십시오."
    case .differenceOfProbabilities:
      "로짓의 차이를 q̃₁ − q̃₂에서 얻었습니다. 확률의 차이는 온도마다 다릅니다. 그대로인 것은 확률의 비의 로그에 T를 곱한 값입니다."
    case .gapReturned: "두 로짓의 차이 T · ln(q̃₁ / q̃₂)입니다. 절반까지 왔습니다. 이것을 원하는 비의 로그로 나누십시오."
    case .wantedWithoutLogarithm: "로짓의 차이를 원하는 비 자체로 나누었습니다. 차이는 로그이니, 비의 로그로 나누십시오."
    case .exponentialOfWanted: "분모에 원하는 비의 exp가 있습니다. 비는 이미 지수 exp(차이 / T)입니다. 필요한 것은 그 로그입니다."
    case .upsideDown: "두 비 가운데 하나가 뒤집혀 온도가 음수로 나왔습니다. 둘 다 둘째 클래스 대비 첫째 클래스의 비입니다."
    default: ratios
    }
  }

  /// What is said of the two ratios.
  private var ratios: String {
    switch self {
    case .knownWithoutLogarithm: "분자에 아는 비를 로그 없이 썼습니다. 로짓의 차이는 T · ln(q̃₁ / q̃₂)입니다."
    case .oneProbabilityOnly:
      """
      두 확률 가운데 하나만 써서 로짓의 차이를 구했습니다. 확률 하나의 로그는 로짓이 아닙니다. 공통된 분모는 두 확률의 \
      비에서만 약분됩니다.
      """
    case .logitOfShare:
      """
      시그모이드의 역함수 ln(q / (1 − q))로 로짓을 구했습니다. 클래스가 여럿이면 그것은 두 로짓의 차이가 아닙니다. \
      ln(q̃₁ / q̃₂)를 쓰십시오.
      """
    case .wantedAsShare:
      "r / (1 + r)처럼 비를 비율로 바꾸거나 비율로 여겼습니다. 비는 비와 비교하면 되니 바꿀 필요가 없습니다."
    case .logarithmOfOneMore: "log(1 + 비)를 썼는데, 그것은 다른 함수입니다. 로짓의 차이는 비 자체의 로그에서 나옵니다."
    case .epsilonInLogarithm:
      """
      로그 안이나 분모에 아주 작은 수를 더했습니다. 인자는 모두 0보다 크고 비는 1이 아니므로 그럴 필요가 없습니다. \
      오히려 확률이 아주 작거나 비가 1에 가까우면 답이 틀립니다.
      """
    case .logarithmsDivided:
      "두 확률의 로그를 서로 나누었습니다. 비의 로그는 로그의 차이입니다. ln(q̃₁ / q̃₂) = ln q̃₁ − ln q̃₂입니다."
    case .signLost:
      """
      두 로그 가운데 하나만 부호를 잃었습니다. 첫째 클래스의 확률이 더 낮으면 둘 다 음수이고, 둘을 나누어야 온도가 \
      양수가 됩니다.
      """
    case .nearOne: "비의 로그 대신 비에서 1을 뺀 값을 썼습니다. 둘은 비가 1에 가까울 때만 비슷합니다."
    default: fraction
    }
  }

  /// What is said of the fraction.
  private var fraction: String {
    switch self {
    case .bothWithoutLogarithm:
      "온도가 원하는 비에 비례한다고 보았습니다. 비가 커지려면 온도가 낮아져야 하고, 중요한 것은 비의 로그입니다."
    case .differenceOfLogarithms:
      """
      한 로그에서 다른 로그를 뺐습니다. 로짓의 차이는 수 하나이고, 그것을 T로 나눈 것이 ln(wanted)입니다. 그러니 \
      ln(wanted)로 나누십시오.
      """
    case .logarithmOfQuotient:
      "로그 안에서 두 비를 나누고, 그것을 또 나누었습니다. 로그는 둘입니다. 아는 비의 로그를 원하는 비의 로그로 나누십시오."
    case .productOfLogarithms:
      "로짓의 차이에 원하는 비의 로그를 곱했습니다. 차이 / T = ln(wanted)를 T에 대해 풀면 나눗셈이 됩니다."
    case .addedToTemperature:
      "아는 온도에 무언가를 더했습니다. 온도는 배수로 비교합니다. T에 비의 로그를 곱한 값이 그대로이니, 곱하고 나누십시오."
    case .exponentialOfGap:
      "로짓의 차이에 exp를 취한 다음 나누었습니다. 그것은 이미 로짓의 차이이니, 그대로 원하는 비의 로그로 나누십시오."
    case .neverColderThanOne: "답이 1보다 작아지지 않게 막았습니다. 온도는 0과 1 사이일 수도 있으니 그대로 돌려주십시오."
    default: ""
    }
  }
}
