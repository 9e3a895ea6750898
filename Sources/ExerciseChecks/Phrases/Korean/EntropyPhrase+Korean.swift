// What is said of exercise 1.2, in Korean.

extension EntropyPhrase {
  var korean: String {
    switch self {
    case .nudge: "확실한 분포는 조금도 놀랍지 않고, 균등한 분포는 가장 놀랍습니다. 확률이 p인 일은 얼마나 놀랍고, 얼마나 자주 일어날까요?"
    case .whereToLook: "1강의 “라벨이 버린 것” 단계를 보십시오. 하드 라벨의 값은 얼마이고, 네 클래스의 확률이 똑같을 때의 값은 얼마입니까?"
    case .formula:
      """
      nat으로는 H(q) = −Σᵢ qᵢ ln qᵢ이고, qᵢ = 0인 클래스는 아무것도 더하지 않습니다. 1비트는 ln 2 nat이므로, 비트로 구하려면 ln 2로 \
      나누십시오.
      """
    case .inNats: "nat으로"
    case .inBits: "비트로"
    case .isAboveUniform: "균등 분포의 엔트로피보다 큽니다"
    case .zeroLogZero: "log 0은 −∞이므로 0 · log 0이 NaN이 됩니다. 결코 일어나지 않는 클래스는 아무것도 더하지 않습니다. 합에서 빼십시오."
    case .alwaysBits: "nat을 물었는데 이것은 비트입니다. 값이 1.4427배입니다. nat에는 자연로그, 즉 Swift의 `log`를 씁니다."
    case .alwaysNats: "비트를 물었는데 이것은 nat입니다. 값이 0.6931배입니다. ln 2로 나누거나 `log2`를 쓰십시오."
    case .unitsSwapped: "nat과 비트가 서로 바뀌었습니다. `log2`는 비트를, 자연로그는 nat을 줍니다."
    case .base10: "밑이 10인 로그를 썼습니다. nat도 비트도 아닙니다. nat에는 `log`, 비트에는 `log2`를 씁니다."
    case .sign: "부호가 틀렸습니다. 확률의 로그는 음수이고, 앞에 붙은 마이너스가 엔트로피를 양수로 만듭니다."
    case .notWeighted: "로그를 가중치 없이 더했습니다. 어떤 클래스가 얼마나 놀라운지는 그 클래스가 나오는 만큼만 반영됩니다. 로그마다 그 확률을 곱하십시오."
    case .meanOverClasses: "클래스에 대한 평균이라서 K분의 1입니다. 엔트로피는 클래스에 대한 합입니다."
    default: sum
    }
  }

  /// What is said of the sum and its terms.
  private var sum: String {
    switch self {
    case .convertedWrongly:
      "한 단위는 맞지만 다른 단위로 거꾸로 바꾸었습니다. 1비트는 ln 2 nat입니다. nat을 ln 2로 나누면 비트, 비트에 ln 2를 곱하면 nat입니다."
    case .roundedConstant:
      "ln 2나 1 / ln 2를 몇 자리만 적었습니다. `log(2)`로 나누면 모든 자리를 쓸 수 있습니다."
    case .stopsAtZero:
      """
      확률이 0인 클래스 때문에 합이 거기서 끝나거나 답 전체가 0이 됩니다. 그 클래스는 아무것도 더하지 않지만 다른 \
      클래스는 모두 더해야 합니다. 다음 클래스로 넘어가십시오(`return`이나 `break`가 아니라 `continue`).
      """
    case .epsilonInLogarithm:
      """
      로그 안의 확률에 아주 작은 수를 더했거나 확률을 그 수보다 작아지지 않게 했습니다. 그러면 답이 조금씩 어긋나고, \
      확률이 작을수록 더 어긋납니다. 그러지 말고 확률이 0인 클래스를 빼십시오. 나머지는 그대로 계산할 수 있습니다.
      """
    case .smallClassesLeftOut:
      "확률이 어떤 한계보다 작은 클래스를 뺐습니다. 하지만 일어날 수 있는 클래스입니다. 확률이 0인 것만 빼십시오."
    case .logarithmOfOneMore:
      "log 0을 피하려는 듯이 log(1 + q)를 썼는데, 그것은 다른 함수입니다. log q를 쓰고 확률이 0인 클래스를 빼십시오."
    case .otherWeights:
      "로그에 곱한 것이 확률이 아니라 확률의 제곱이나 1 − q 같은 다른 수입니다. 놀라움은 일어나는 만큼 반영합니다. q · log q입니다."
    case .softmaxFirst:
      "확률을 먼저 소프트맥스에 통과시켰습니다. 확률을 로짓으로 여겨 서로 비슷해졌습니다. 이미 분포이므로 그대로 쓰십시오."
    case .oneTermOnly:
      """
      첫째, 마지막, 또는 확률이 가장 높은 클래스의 항 하나뿐입니다. 반복문 안에서 값을 돌려주거나 덮어쓰지 \
      않았습니까? 모든 클래스의 항을 더하십시오.
      """
    case .oneTermMissing:
      "첫째, 마지막, 또는 확률이 가장 높은 클래스가 합에서 빠졌습니다. 일어날 수 있는 클래스는 모두 더해야 합니다."
    case .twoTermsOnly: "확률이 가장 높은 두 클래스만 세었습니다. 엔트로피는 모든 클래스에 대한 합입니다."
    default: measure
    }
  }

  /// What is said of other measures.
  private var measure: String {
    switch self {
    case .squares:
      """
      지니 불순도 1 − Σ q²처럼 확률의 제곱에서 나온 값입니다. 엔트로피와 비슷하게 움직이지만 다른 지표입니다. \
      클래스마다 −q · log q를 더하십시오.
      """
    case .onlyLargestCounts:
      "가장 높은 확률만 보고, 1위를 얼마나 확신하는지를 쟀습니다. 엔트로피는 나머지가 어떻게 퍼져 있는지에도 달려 있습니다."
    case .perplexity:
      """
      엔트로피에 지수를 취한 퍼플렉시티입니다. 똑같이 불확실하려면 확률이 같은 클래스가 몇 개 있어야 하는지를 \
      뜻합니다. 엔트로피 자체를 돌려주십시오.
      """
    case .dividedByMost:
      "엔트로피를 균등 분포의 값 log K로 나누어 0과 1 사이로 만들었습니다. nat과 비트에는 그런 한계가 없으니 나누지 마십시오."
    case .distanceToUniform:
      """
      엔트로피가 균등 분포의 값 log K와 얼마나 다른지, 즉 균등 분포에 대한 KL 발산입니다. −Σ q · log q를 \
      돌려주십시오.
      """
    case .numberOfClasses: "확률과 상관없이 클래스의 개수에 로그를 취한 값입니다. 확률이 모두 같을 때만 맞습니다."
    case .bothOutcomes:
      """
      답이 둘인 질문처럼 q의 항에 1 − q의 항을 더했습니다. K개의 클래스에서는 클래스마다 항 하나만 더합니다.
      """
    default: ""
    }
  }
}
