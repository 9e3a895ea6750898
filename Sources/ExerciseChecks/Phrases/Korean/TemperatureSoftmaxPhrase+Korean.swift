// What is said of exercise 2.1, in Korean.

extension TemperatureSoftmaxPhrase {
  var korean: String {
    switch self {
    case .nudge: "이미 아는 소프트맥스이고, 모든 것에 앞서 한 단계가 더 있을 뿐입니다. 온도는 로짓과 확률 가운데 어느 수를 바꿀까요?"
    case .whereToLook: "2강의 “4로 나누기” 단계에서 앞의 표와 비교해 달라지는 열을 보십시오. 큰 로짓에 대해서는 “중요한 것은 차이뿐” 단계를 보십시오."
    case .formula: "q̃ᵢ = exp((zᵢ − m) / T) / Σⱼ exp((zⱼ − m) / T)이고, m은 가장 큰 로짓입니다."
    case .otherLogitsAndTemperatures: "다른 로짓과 온도"
    case .largeLogitsSoftened: "부드럽게 한 큰 로짓"
    case .veryCold: "아주 낮은 온도"
    case .changesOrder: "클래스의 순서가 로짓의 순서와 다릅니다"
    case .changesWithScale: "모든 로짓과 온도를 두 배로 하면 바뀝니다"
    case .multiplied: "로짓에 T를 곱했습니다. 그러면 온도가 높을수록 라벨이 딱딱해지고 엔트로피가 줄어듭니다. 더 부드러워져야 하니 T로 나누십시오."
    case .temperatureForgotten: "T = 1인 평범한 소프트맥스입니다. 온도가 아무 일도 하지 않습니다. 먼저 로짓을 온도로 나누십시오."
    case .probabilitiesDivided: "확률을 T로 나누었습니다. 그래서 합이 1/T이고, 전과 똑같이 딱딱합니다. 로짓을 나눈 다음 소프트맥스를 취하십시오."
    case .softmaxTwice: "소프트맥스를 두 번 취했습니다. 나온 것을 다시 통과시켜 모든 클래스가 거의 같아졌습니다. T로 나눈 로짓에 한 번만 쓰십시오."
    case .probabilitiesAsLogits:
      "T = 1의 확률을 로짓으로 여겼습니다. 그것을 T로 나누거나 곱해 다시 소프트맥스에 넣었습니다. 온도는 로짓에 쓰는 것입니다."
    case .noExp:
      "로짓을 확률인 듯이 썼습니다. exp 없이 합으로 나누었습니다. 그러면 모든 로짓에 10을 더할 때 값이 바뀌고, 음수 로짓은 음수 확률이 됩니다."
    case .onlyAboveTheLine:
      "온도가 분자에만 있습니다. 분자의 지수는 부드럽게 했지만, 분모의 합은 T = 1의 로짓으로 구했습니다. 같은 지수들의 합으로 나누십시오."
    case .notNormalized: "T로 나눈 로짓에 exp를 취했을 뿐, 그 합으로 나누지 않았습니다. 비율은 더하면 1입니다."
    case .noMaxShift:
      """
      식은 맞습니다. 그런데 수가 크면 exp가 오버플로를, 아주 작으면 언더플로를 일으켜 NaN이 됩니다. T가 낮으면 평범한 로짓도 커집니다. 먼저 가장 큰 로짓을 \
      빼십시오.
      """
    case .softenedTooLate:
      """
      T = 1의 확률을 1/T제곱한 뒤 합으로 나누었습니다. 종이 위에서는 맞습니다. 그러나 0으로 반올림된 확률은 온도를 아무리 높여도 0으로 남습니다. 그 대신 \
      로짓을 T로 나누십시오.
      """
    default: temperature
    }
  }

  /// What is said of where the temperature went.
  private var temperature: String {
    switch self {
    case .powerNotRenormalized:
      """
      T = 1의 확률을 1/T제곱하기만 해서 합이 1이 아닙니다. 로짓을 T로 나눈 다음 소프트맥스를 취하십시오.
      """
    case .otherPower:
      """
      로짓을 T가 아니라 T²이나 제곱근 같은 T의 거듭제곱으로 나누었습니다. T²은 증류 손실에 붙는 것이고, \
      소프트맥스에서는 T 그대로 나눕니다.
      """
    case .onlyBelowTheLine:
      """
      온도가 분모에만 있습니다. 합은 부드럽게 했지만 분자의 지수는 T = 1의 것입니다. 분자와 분모에 같은 지수를 \
      쓰십시오.
      """
    case .shiftNotDivided:
      """
      로짓과 가장 큰 로짓 가운데 한쪽만 T로 나눈 채 뺄셈을 했습니다. 그래서 exp가 여전히 넘치거나 모두 0이 됩니다. \
      먼저 빼고, 그 차이를 나누십시오. (zᵢ − m) / T입니다.
      """
    case .keptWithinLimits:
      """
      T가 어떤 한계보다 낮아지거나 높아지지 않게 막았습니다. 0보다 큰 온도는 모두 쓸 수 있습니다. 가장 큰 로짓을 \
      빼면 넘칠 것이 없으니 T를 그대로 쓰십시오.
      """
    case .powerOfExp:
      """
      로짓에 먼저 exp를 취하고 나서 1/T제곱을 했습니다. exp(z)^(1/T)입니다. 종이 위에서는 맞지만 T가 손쓰기 전에 \
      exp가 넘칩니다. 가장 큰 로짓을 빼고, exp에 들어가는 수를 나누십시오.
      """
    case .wholeTemperature:
      "도중에 T가 정수가 되었습니다. 그래서 1.5나 0.5가 다른 온도로 바뀝니다. Double 그대로 두십시오."
    case .mixedWithUniform:
      """
      T = 1의 확률을 균등한 확률과 섞었고, T가 클수록 균등한 쪽이 커집니다. 그것은 다른 클래스에 모두 똑같이 나누어 \
      주는 라벨 스무딩입니다. 온도는 로짓을 나눕니다.
      """
    case .onlyOneDivided:
      """
      로짓 가운데 가장 큰 것만, 또는 그것을 뺀 나머지만 T로 나누었습니다. 그러면 로짓 사이의 간격이 고르게 줄지 \
      않습니다. 모든 로짓을 나누십시오.
      """
    default: ""
    }
  }
}
