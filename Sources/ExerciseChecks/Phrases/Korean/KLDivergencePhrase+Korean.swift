// What is said of exercise 3.2, in Korean.

extension KLDivergencePhrase {
  var korean: String {
    switch self {
    case .nudge: "교차 엔트로피에서 목표 자신의 엔트로피를 덜어 내고 남는 것입니다. 목표와 예측이 같으면 무엇이 나와야 할까요?"
    case .whereToLook:
      "3강의 “교차 엔트로피일까요, KL 발산일까요?” 단계를 보십시오. 표의 세 행은 서로 이어져 있고, 넷째 행은 인자를 맞바꾸면 어떻게 되는지 보여 줍니다."
    case .formula: "KL(p‖q) = Σᵢ pᵢ (ln pᵢ − ln qᵢ)이고, pᵢ > 0인 클래스만 더합니다. p가 목표, q가 예측입니다."
    case .isNotZeroForCopy: "똑같이 베낀 예측에서도 0이 되지 않습니다"
    case .swapped: "인자가 서로 바뀌었습니다. 이것은 KL(q‖p)입니다. 목표가 항의 가중치이고 분자에 옵니다. 목표가 먼저입니다."
    case .crossEntropy:
      "교차 엔트로피입니다. 목표 자신의 엔트로피만큼 크고, 똑같이 베껴도 0이 되지 않습니다. 그 엔트로피를 빼거나, 목표를 분자에 두어 ln(pᵢ / qᵢ)로 쓰십시오."
    case .meanOverClasses:
      "클래스에 대한 평균이라서 K분의 1입니다. 발산은 클래스에 대한 합입니다. PyTorch의 `kl_div`는 따로 말하지 않으면 이런 평균을 냅니다."
    case .probabilitiesForLogarithms:
      "예측의 로그가 있어야 할 자리에 확률이 그대로 있습니다. 이것은 Σ pᵢ (ln pᵢ − qᵢ)입니다. 음수가 나왔는데, KL 발산은 결코 음수가 되지 않습니다."
    case .sign: "부호가 뒤집혔습니다. 이것은 Σ pᵢ ln(qᵢ / pᵢ)인데, KL 발산은 결코 음수가 되지 않습니다. 분자에 오는 것은 목표입니다."
    case .zeroLogZero: "log 0은 −∞이므로 0 · log 0이 NaN이 됩니다. 목표가 0인 클래스는 아무것도 더하지 않습니다. 빼십시오."
    case .notWeighted: "로그를 가중치 없이 더했습니다. ln(pᵢ / qᵢ)마다 목표의 확률 pᵢ를 곱하십시오."
    case .absoluteTerms:
      "항을 모두 양수로 만들었습니다. 예측이 목표보다 크게 본 곳에서는 항 하나하나가 음수일 수 있습니다. 결코 음수가 되지 않는 것은 그 합입니다."
    case .softmaxTwice: "예측을 로짓인 듯이 소프트맥스에 한 번 더 통과시켰습니다. 예측은 이미 확률입니다."
    case .bothWays: "KL(p‖q)와 KL(q‖p)를 더하거나 평균 냈습니다. 발산에는 방향이 있습니다. 묻는 것은 목표가 먼저 오는 KL(p‖q)뿐입니다."
    case .weightedByPrediction:
      "항 ln(pᵢ / qᵢ)의 가중치가 예측입니다. 그러면 −KL(q‖p)가 되는데, KL 발산은 결코 음수가 되지 않습니다. 분자에 목표가 오므로 가중치도 목표입니다."
    case .noLogarithm: "로그가 빠졌습니다. 확률 자체를 빼거나 나누었습니다. 항은 pᵢ (ln pᵢ − ln qᵢ)입니다."
    case .logarithmOutside: "합에 로그를 취해 ln Σ pᵢ · pᵢ / qᵢ가 되었습니다. 더하기 전에 몫 pᵢ / qᵢ마다 로그를 취하십시오."
    case .negativeTermsCut: "0보다 작은 항을 뺐습니다. 예측이 목표보다 크게 본 곳에서는 항이 음수이지만, 그런 항도 더해야 합니다."
    case .topClassOnly: "목표의 확률이 가장 높은 클래스만 셌습니다. 클래스마다 항이 있고, 목표가 그 가중치입니다."
    case .logTarget:
      """
      목표의 확률을 로그로 여겼습니다. 이것은 Σ exp(pᵢ) (pᵢ − ln qᵢ)입니다. PyTorch의 `kl_div`는 `log_target`이 참이면 이렇게 \
      합니다. 그때는 목표가 로그 확률이어야 합니다.
      """
    case .swappedCrossEntropy:
      "인자를 맞바꾼 교차 엔트로피 H(q, p)이고, 엔트로피도 빼지 않았습니다. 목표가 가중치이고, 목표의 엔트로피를 뺍니다."
    case .entropiesAdded: "교차 엔트로피에서 목표의 엔트로피를 빼지 않고 더했습니다. 똑같이 베낀 예측에서는 0이 나와야 합니다."
    case .predictionEntropyOff: "교차 엔트로피에서 예측의 엔트로피를 뺐습니다. 빼야 하는 것은 목표 자신의 엔트로피입니다."
    case .entropiesCompared: "두 엔트로피의 차이입니다. 서로 다른 분포도 엔트로피는 같을 수 있습니다. 발산은 클래스마다 둘을 비교합니다."
    }
  }
}
