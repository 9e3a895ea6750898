// What is said of several exercises on losses, in Korean.

extension LossPhrase {
  var korean: String {
    switch self {
    case .softmaxTwice: "확률을 로짓으로 여겼습니다. 행을 소프트맥스에 한 번 통과시킨 뒤 다시 통과시켰습니다. 로짓 자체를 쓰십시오."
    case .onlyStudentSoftened: "학생 모델만 부드럽게 했습니다. 교사 모델의 확률은 T = 1의 것입니다. 두 행을 모두 T로 나누십시오."
    case .multiplied: "로짓을 T로 나누지 않고 곱했습니다. 그러면 두 분포가 부드러워지는 것이 아니라 딱딱해집니다."
    case .probabilitiesDivided: "로짓이 아니라 확률을 T로 나누었습니다. 합이 더는 1이 아니고, 전과 똑같이 딱딱합니다."
    case .base2: "단위가 비트라서 값이 1.4427배입니다. nat에는 자연로그, 즉 Swift의 `log`를 씁니다."
    case .base10: "밑이 10인 로그를 써서 값이 0.4343배입니다. nat에는 자연로그, 즉 Swift의 `log`를 씁니다."
    case .noMaxShift:
      """
      식은 맞습니다. 그런데 로짓이 크면 exp가 오버플로를, 아주 작으면 언더플로를 일으켜 NaN이 됩니다. 먼저 행마다 가장 큰 로짓을 빼십시오. 확률은 하나도 바뀌지 \
      않습니다.
      """
    case .tForItsSquare:
      "인수가 T²이 아니라 T입니다. 기울기는 T로 두 번 줄어듭니다. 한 번은 식의 1/T 때문에, 또 한 번은 두 소프트 라벨이 모두 균등해지기 때문입니다."
    case .squareOnBoth: "T²을 두 부분에 다 곱했습니다. T²은 증류 손실에만 붙습니다. 학생 손실에는 상쇄할 온도가 없습니다."
    case .convex: "Keras 예제처럼 증류 손실에 1 − α를 곱했습니다. 이 강좌에서 증류 손실의 가중치는 T²뿐이고, α는 1보다 클 수도 있습니다."
    case .convexReversed:
      "PyTorch 튜토리얼처럼 학생 손실에 1 − α를, 증류 손실에 α를 곱했습니다. 이 강좌에서 α는 학생 손실의 가중치이고, 다른 부분에는 그런 가중치가 없습니다."
    case .alphaForgotten: "두 부분을 α 없이 더했습니다. 학생 손실에 α를 곱하십시오."
    case .meanOverElements:
      """
      KL 발산을 클래스에 대해서도 평균 내어 K분의 1입니다. 클래스에 대해서는 합을, 예제에 대해서만 평균을 냅니다. PyTorch의 \
      `KLDivLoss()`는 달리 지정하지 않으면 둘 다 평균을 냅니다.
      """
    case .onlyTeacherSoftened:
      """
      교사 모델만 부드럽게 하고, T = 1인 학생 모델과 비교했습니다. 그러면 교사 모델과 똑같은 로짓을 내는 학생 모델도 0이 되지 않습니다. 두 행을 모두 T로 \
      나누십시오.
      """
    case .nobodySoftened:
      "아무것도 부드럽게 하지 않았습니다. T가 인수 T²에만 있습니다. 소프트맥스에 넣기 전에 교사 모델과 학생 모델의 로짓을 T로 나누십시오."
    case .studentLossSoftened:
      "학생 손실에도 온도 T를 썼습니다. 하드 라벨은 T = 1인 qˢ = softmax(zˢ)와 비교합니다. 부드럽게 하는 것은 증류 손실뿐입니다."
    case .swapped: "KL 발산의 인자가 서로 바뀌었습니다. 이것은 KL(q̃ˢ‖q̃ᵗ)입니다. 목표인 교사 모델이 먼저입니다."
    case .labelsFromTeacher:
      "하드 라벨이 데이터의 것이 아니라 교사 모델의 결정입니다. 교사 모델이 틀린 곳에서는 학생 손실이 그것을 바로잡아야 합니다. `labels`를 쓰십시오."
    case .logarithmOfSoftmax:
      """
      식은 맞습니다. 그런데 아주 작은 확률이 0으로 반올림되고, 그 로그는 −∞입니다. 로그를 로짓에서 바로 구하십시오. ln qᵢ = (zᵢ − m) / T − ln \
      Σⱼ exp((zⱼ − m) / T)입니다.
      """
    case .zeroLogZero:
      "교사 모델의 확률이 0으로 반올림된 곳에서 0 · log 0이 NaN이 됩니다. 그런 클래스는 아무것도 더하지 않습니다. 빼거나, 로그를 로짓에서 바로 구하십시오."
    case .halfShift:
      """
      exp를 취하기 전에 무언가를 뺐지만 그 행의 가장 큰 로짓이 아닙니다. 평균이나 모든 행에 똑같은 수를 빼면 exp가 여전히 오버플로를 일으키거나 행 전체가 0이 \
      됩니다. 행마다 그 행의 가장 큰 로짓을 빼십시오.
      """
    case .limited:
      "exp를 취하기 전에 큰 로짓을 잘라 냈습니다. 오버플로는 없지만, 한계를 넘은 클래스의 확률이 같아집니다. 대신 행의 가장 큰 로짓을 빼십시오."
    }
  }
}
