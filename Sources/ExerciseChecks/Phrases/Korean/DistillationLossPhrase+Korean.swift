// What is said of exercise 3.3, in Korean.

extension DistillationLossPhrase {
  var korean: String {
    switch self {
    case .nudge: "먼저 온도가 있는 로그 소프트맥스를 함수 안의 함수로 쓰십시오. 예제마다 세 번 필요합니다. 그런 다음 한 부분씩 구하십시오."
    case .whereToLook:
      """
      무엇이 어느 부분에 드는지는 3강의 “두 부분으로 된 손실”에, 어떻게 더하는지는 “모두 한꺼번에”에 있습니다. 학생 모델은 한 부분에서만 부드럽게 하고, 그 부분 \
      앞에 T²이 붙습니다.
      """
    case .formula:
      """
      예제마다 T = 1의 로짓에서 −ln qˢ[라벨]을, 두 행 모두 T에서 Σᵢ q̃ᵗᵢ (ln q̃ᵗᵢ − ln q̃ˢᵢ)를 구합니다. 첫째에 α를, 둘째에 T²을 \
      곱해 더한 뒤 예제의 수로 나누십시오.
      """
    case .squareForgotten: "인수 T²이 빠졌습니다. 그것이 없으면 T가 커질수록 증류 손실이 당기는 힘이 약해지고, α의 뜻이 온도마다 달라집니다."
    case .alphaOnDistillation: "α가 증류 손실 앞에 있습니다. 이 강좌에서 α는 하드 라벨을 쓰는 학생 손실의 가중치입니다."
    case .sumOverBatch: "예제에 대한 합이라서 배치가 클수록 커집니다. 예제의 수로 나누십시오. 이 강좌의 손실은 예제에 대한 평균입니다."
    case .distillationSummed:
      "학생 손실은 예제에 대한 평균인데 증류 손실은 합입니다. 배치가 커지면 증류 손실이 다른 부분을 압도합니다. 둘 다 평균을 내십시오."
    case .crossEntropy: "증류 손실이 교차 엔트로피라서 KL 발산보다 교사의 엔트로피만큼 큽니다. 학습은 똑같겠지만, 묻는 값은 KL 발산입니다."
    case .probabilitiesForLogarithms:
      """
      KL 발산에서 학생 모델의 로그가 있어야 할 자리에 확률이 있습니다. PyTorch의 `kl_div`는 학생 모델의 로그 확률을 받는데, 다른 것을 주어도 불평하지 \
      않습니다.
      """
    case .noSoftmax:
      "학생 모델의 로그 확률이 있어야 할 자리에 T로 나눈 로짓이 있습니다. 소프트맥스가 빠졌습니다. 이런 손실은 모든 로짓에 10을 더하면 바뀝니다."
    case .softmaxTwice: "확률을 로짓으로 여겼습니다. 행을 소프트맥스에 한 번 통과시킨 뒤 다시 통과시켜 값이 거의 같아졌습니다. 로짓 자체를 쓰십시오."
    case .noMaxShift:
      "식은 맞습니다. 그런데 로짓이 크면 exp가 오버플로를 일으켜 NaN이 됩니다. 먼저 행마다 가장 큰 로짓을 빼십시오. 확률은 하나도 바뀌지 않습니다."
    }
  }
}
