// What is said of exercise 4.1, in Korean.

extension GradientStepPhrase {
  var korean: String {
    switch self {
    case .nudge:
      """
      먼저 순전파(forward)부터 하십시오. 특징과 가중치로 학생 모델의 로짓을, 로짓으로 소프트 라벨을 구합니다. 그런 다음 로짓마다 올라가야 할지 내려가야 할지 \
      물어보십시오.
      """
    case .whereToLook:
      """
      (q̃ˢ − q̃ᵗ) / T에 대해서는 3강의 “기울기” 단계를, 인수 T²이 없으면 어떻게 되는지는 4강의 “T²이 없을 때, 그리고 따라 한다는 것” 단계를 \
      보십시오. 함수를 먼저 예제가 하나인 배치에서 확인해 보십시오.
      """
    case .formula:
      """
      zˢ = Σ xᶠ · W[f][k], q̃ˢ = softmax(zˢ / T)라고 하면 새 가중치는 W[f][k] − learningRate · Σ xᶠ · T · \
      (q̃ˢ[k] − q̃ᵗ[k]) / N이고, 합은 모든 예제에 대한 것입니다.
      """
    case .batchOfOne: "예제가 하나인 배치"
    case .veryHotAndVeryCold: "온도가 아주 높을 때와 아주 낮을 때"
    case .veryLargeLogits: "아주 큰 로짓"
    case .changesSumOfWeights: "한 클래스가 얻는 만큼 다른 클래스가 잃어야 하는데, 한 특징의 가중치 합이 바뀝니다"
    case .movesPerfectStudent: "이미 교사와 똑같이 말하는 학생의 가중치를 움직입니다"
    case .dependsOnExampleOrder: "예제의 순서에 따라 달라집니다"
    case .noSquare: "T²이 없는 손실의 기울기 (q̃ˢ − q̃ᵗ) / T라서 걸음의 길이가 T²분의 1입니다. T²을 곱하십시오."
    case .noInverse:
      """
      인수 T²은 있지만 기울기의 1/T이 빠져 걸음의 길이가 T배입니다. 소프트맥스 안에서 로짓을 T로 나누므로 로짓에 대한 도함수도 T로 나뉩니다. T² / T = \
      T가 남습니다.
      """
    case .noFactor:
      "T = 1의 교차 엔트로피처럼 인수가 없는 q̃ˢ − q̃ᵗ입니다. 여기서는 손실에 T²이, 기울기에 1/T이 있습니다. 인수 T가 빠졌습니다."
    case .uphill:
      "걸음이 오르막을 향합니다. 기울기는 손실이 늘어나는 쪽을 가리키니 빼십시오. 학생 모델이 교사 모델보다 크게 본 곳에서는 로짓이 내려가야 합니다."
    case .sumOverBatch:
      "예제의 기울기를 더하기만 하고 예제의 수 N으로 나누지 않았습니다. 손실은 배치에 대한 평균입니다. 합을 쓰면 배치가 클수록 걸음이 길어집니다."
    case .meanOverElements: "클래스의 수로도 나누었습니다. 손실은 클래스에 대한 합이고 예제에 대한 평균입니다. N으로만 나누십시오."
    case .studentNotSoftened:
      "학생 모델의 확률이 T = 1의 것입니다. 두 쪽을 모두 부드럽게 하십시오. 학생 모델의 로짓도 교사 모델의 로짓처럼 소프트맥스에 넣기 전에 T로 나눕니다."
    case .multipliedByTemperature:
      "학생 모델의 로짓에 T를 곱했습니다. 소프트맥스에 들어가는 것은 z / T입니다. 온도가 높으면 확률이 더 고르게 되지, 덜 고르게 되지 않습니다."
    case .softenedTwice: "교사 모델의 소프트 라벨을 다시 소프트맥스에 통과시켰습니다. 이미 T에서 부드럽게 한 확률이니 그대로 쓰십시오."
    case .hardTargets:
      """
      소프트 라벨을 하드 라벨로 바꾸었습니다. 교사가 가장 높게 본 클래스가 1이고 나머지가 0입니다. 그러면 교사가 오답 클래스에 대해 말하는 것을 버리게 됩니다. \
      소프트 라벨 자체와 비교하십시오.
      """
    case .exampleByExample:
      "예제마다 가중치를 바꾸어, 다음 예제가 다른 학생을 만납니다. 한 걸음에서는 배치 전체에 같은 가중치를 씁니다. 먼저 기울기를 모으고, 가중치는 한 번만 바꾸십시오."
    case .onlyTheGradient: "가중치에 대한 기울기입니다. 아직 걸음을 내딛지 않았습니다. 가중치 − 학습률 · 기울기입니다."
    case .onlyTheChange: "가중치의 변화량입니다. 옛 가중치에 더해 새 가중치를 돌려주십시오."
    case .noLearningRate: "기울기를 통째로 뺐습니다. 먼저 학습률을 곱하십시오. 걸음의 길이를 정하는 것이 학습률입니다."
    case .noMaxShift:
      "식은 맞습니다. 그런데 로짓이 크면 exp가 오버플로를 일으켜 NaN이 됩니다. exp를 취하기 전에 행의 가장 큰 로짓을 빼십시오. 확률은 하나도 바뀌지 않습니다."
    }
  }
}
