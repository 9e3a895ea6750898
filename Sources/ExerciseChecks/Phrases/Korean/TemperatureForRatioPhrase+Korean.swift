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
    }
  }
}
