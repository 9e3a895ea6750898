// What is said of the exercises 3.1 and 3.2 alike, in Korean.

extension TargetPhrase {
  var korean: String {
    switch self {
    case .nearlyRuledOut: "거의 인정되지 않는 클래스"
    case .jensenShannon:
      """
      옌센-섀넌 발산(Jensen–Shannon divergence)입니다. 목표와 예측을 저마다 둘의 평균과 비교했습니다. 여기서는 둘의 평균을 쓰지 않고, 목표를 \
      가중치로 하여 예측의 로그를 바로 씁니다.
      """
    case .squaredDifferences: "확률을 브라이어 점수처럼 차이의 제곱으로 비교했습니다. 묻는 것은 목표로 가중한 로그의 합입니다."
    case .distance: "두 목록의 유클리드 거리입니다. 묻는 것은 목표로 가중한 로그의 합입니다."
    case .absoluteDifferences: "확률 차이의 절댓값을 더했습니다. 묻는 것은 목표로 가중한 로그의 합입니다."
    case .hellinger: "헬링거 거리(Hellinger distance)처럼 확률의 제곱근을 비교했습니다. 묻는 것은 목표로 가중한 로그의 합입니다."
    case .overlap: "제곱근의 합에 로그를 취한 바타차리야 거리(Bhattacharyya distance)입니다. 묻는 것은 목표로 가중한 로그의 합입니다."
    case .entropyOfTarget: "목표 자신의 엔트로피입니다. 예측을 쓰지 않았습니다. 로그는 예측에 취하고, 목표는 가중치입니다."
    case .entropyOfPrediction: "예측 자신의 엔트로피입니다. 목표를 쓰지 않았습니다. 목표는 로그의 가중치입니다."
    case .firstClassOnly: "첫째 클래스만 반영되었습니다. 반복문 안에 `return`이 있을 때 이렇게 됩니다. 모든 클래스의 항을 더하십시오."
    case .lastClassOnly: "마지막 클래스만 반영되었습니다. `+=`가 있어야 할 자리에 `=`가 있을 때 이렇게 됩니다. 모든 클래스의 항을 더하십시오."
    case .firstClassLeftOut: "첫째 클래스가 빠졌습니다. 클래스는 0부터 셉니다. 범위는 `0..<K`입니다."
    case .lastClassLeftOut: "마지막 클래스가 빠졌습니다. K개 클래스 전체의 범위는 `0..<K`입니다."
    case .targetSoftmax: "목표를 로짓인 듯이 소프트맥스에 통과시켰습니다. 목표는 이미 확률입니다. 그대로 쓰십시오."
    case .bothSoftmax: "목표와 예측을 모두 로짓인 듯이 소프트맥스에 통과시켰습니다. 둘 다 이미 확률입니다. 그대로 쓰십시오."
    case .cutLogarithm:
      """
      아주 작은 수로, 즉 `log(q + ε)`나 `max(q, ε)`로 로그가 −∞가 되지 않게 막았습니다. 그러면 그보다 작은 예측의 비용이 너무 적어집니다. \
      로그에는 그런 도움이 필요 없습니다. 목표가 0인 클래스를 빼면, 나머지 클래스의 예측은 0보다 큽니다.
      """
    case .smallClassLeftOut:
      "예측이 작은 클래스를 뺐습니다. 비용이 가장 큰 것이 바로 그런 클래스입니다. 아무것도 더하지 않는 것은 *목표*가 0인 클래스뿐입니다."
    }
  }
}
