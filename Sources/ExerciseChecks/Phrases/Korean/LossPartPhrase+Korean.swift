// What is said of mistakes in one part of a loss, in Korean.

extension LossPartPhrase {
  var korean: String {
    switch self {
    case .dividedBySquare: "발산에 T²을 곱하지 않고 T나 T²으로 나누었습니다. 발산은 T가 커지면 저절로 작아집니다. 인수 T²은 그만큼을 되돌립니다."
    case .squareOnStudentLoss:
      "T²을 증류 손실이 아니라 학생 손실에 곱했습니다. T가 커질 때 줄어드는 것은 부드럽게 한 부분뿐이므로, T²도 그 부분에만 곱합니다."
    case .squareTwice: "증류 손실에 T²보다 높은 거듭제곱이 붙었습니다. 그 기울기는 1/T²로 줄어드므로 T²이면 충분합니다."
    case .alphaOnBoth: "α를 두 부분에 다 곱했습니다. α는 학생 손실만의 가중치입니다. 증류 손실에는 인수 T²만 붙습니다."
    case .complementOfAlpha: "학생 손실에 1 − α를 곱했습니다. 이 강좌에서 학생 손실의 가중치는 α 자체입니다."
    case .distillationSubtracted:
      "증류 부분을 뺐습니다. 두 부분은 모두 작아져야 하는 것이므로 더합니다. 로그에서 나온 부호라면, 목표의 로그가 앞에 와서 ln q̃ᵗ − ln q̃ˢ입니다."
    case .studentLossSubtracted:
      "학생 손실의 부호가 틀렸습니다. 확률의 로그는 음수이고, 손실은 거기에 마이너스를 붙인 것, 즉 라벨의 −ln qˢ입니다."
    case .onlyStudentLoss:
      """
      학생 손실만 반영되었고 증류 부분은 아무것도 더하지 않았습니다. 그 부분이 빠졌거나, 거기서 한 신경망을 자기 자신과 비교했습니다. 증류 부분은 학생 모델을 교사 \
      모델과 비교합니다.
      """
    case .onlyDistillation: "증류 부분만 반영되었습니다. 하드 라벨에 대한 학생 손실이 빠졌습니다. 여기에 α를 곱해 더하십시오."
    case .convexWithoutSquare:
      "두 부분을 α와 1 − α로 섞었고 T²은 없습니다. 이 강좌에서는 학생 손실에 가중치 α가, 증류 손실에 인수 T²이 붙습니다."
    case .studentLossSummed:
      "증류 부분은 예제에 대한 평균인데 학생 손실은 합입니다. 배치가 커지면 학생 손실이 다른 부분을 압도합니다. 둘 다 평균을 내십시오."
    case .distillationDividedAgain: "증류 부분을 예제의 수로 두 번 나누었습니다. 이미 평균인 것을 N으로 또 나눈 셈입니다. 한 번만 나누십시오."
    case .studentLossOverClasses: "학생 손실을 클래스의 수로도 나누었습니다. 교차 엔트로피는 클래스에 대한 합이고, 평균은 예제에 대해서만 냅니다."
    case .firstExampleOnly:
      "첫째 예제만 반영되었습니다. 반복문 안에 `return`이나 `break`가 있을 때 이렇게 됩니다. 배치의 모든 예제가 제 몫을 가져야 합니다."
    case .lastExampleOnly:
      "마지막 예제만 반영되었습니다. `+=`가 있어야 할 자리에 `=`가 있을 때 이렇게 됩니다. 배치의 모든 예제가 제 몫을 가져야 합니다."
    case .exampleLeftOut:
      "배치의 한쪽 끝에 있는 예제, 즉 첫째나 마지막 예제가 빠졌습니다. 0부터 예제의 수까지의 범위 `0..<n`에 모든 예제가 들어갑니다."
    case .limitedLogits:
      """
      exp가 오버플로를 일으키지 않도록 큰 로짓을 한계에서 잘랐습니다. 그러면 한계를 넘는 로짓이 모두 같아집니다. 그 대신 행마다 가장 큰 로짓을 빼십시오. 확률은 \
      하나도 바뀌지 않습니다.
      """
    case .largestOfTheBatch:
      "배치 전체에서 가장 큰 로짓을 모든 행에서 뺐습니다. 그보다 훨씬 낮은 행에서는 언더플로가 일어나 NaN이 됩니다. 가장 큰 로짓은 행마다 따로 구하십시오."
    case .cutLogarithm:
      """
      아주 작은 수로, 즉 `log(q + ε)`나 `max(q, ε)`로 로그가 −∞가 되지 않게 막았습니다. 그러면 아무리 확신하고 틀려도 비용이 −ln ε을 넘지 \
      못합니다. 로그를 로짓에서 바로 구하십시오.
      """
    case .cutLogarithmInStudentLoss:
      """
      학생 손실에서 아주 작은 수로, 즉 `log(q + ε)`나 `max(q, ε)`로 로그가 −∞가 되지 않게 막았습니다. 그러면 아무리 확신하고 틀려도 비용이 −ln \
      ε을 넘지 못합니다. 로그를 로짓에서 바로 구하십시오.
      """
    case .cutLogarithmInDivergence:
      """
      발산에서 아주 작은 수로, 즉 `log(q + ε)`나 `max(q, ε)`로 로그가 −∞가 되지 않게 막았습니다. 그러면 전혀 인정하지 않은 클래스의 비용이 −ln \
      ε을 넘지 못합니다. 로그를 로짓에서 바로 구하십시오.
      """
    case .noTemperature: "온도를 쓰지 않았습니다. T = 1의 결과입니다. 부드럽게 하는 곳에서는 두 신경망의 로짓을 T로 나누십시오."
    case .powersNotNormalised:
      "확률을 1/T제곱하기만 해서 합이 더는 1이 아닙니다. 그 합으로 나누거나, 소프트맥스에 넣기 전에 로짓을 T로 나누십시오."
    case .softenedTwice: "두 신경망의 로짓을 T로 두 번 나누었습니다. 온도가 T²인 셈입니다. 한 번만 나누십시오."
    case .swappedCrossEntropy:
      """
      발산이 있어야 할 자리에 학생 모델이 목표인 교차 엔트로피 H(q̃ˢ, q̃ᵗ)가 있습니다. 목표는 교사 모델이고, 그 자신의 엔트로피를 뺍니다. 즉 \
      KL(q̃ᵗ‖q̃ˢ)입니다.
      """
    case .halfExchanged:
      """
      항 ln(q̃ᵗ / q̃ˢ)의 가중치가 학생 모델의 확률입니다. 그러면 −KL(q̃ˢ‖q̃ᵗ)가 되는데, KL 발산은 결코 음수가 되지 않습니다. 가중치와 분자에는 \
      같은 신경망, 여기서는 교사 모델이 옵니다.
      """
    case .unweightedLogarithms: "발산에서 로그를 가중치 없이 더했습니다. ln(q̃ᵗ / q̃ˢ)마다 교사 모델의 확률 q̃ᵗ를 곱하십시오."
    case .absoluteTerms:
      "발산에서 항을 모두 양수로 만들었습니다. 학생 모델이 교사 모델보다 크게 본 곳에서는 항 하나하나가 음수일 수 있습니다. 결코 음수가 되지 않는 것은 그 합입니다."
    case .rowsOfOthers:
      """
      교사 모델의 행이 학생 모델의 행과 다른 순서로 놓여, 예제마다 교사 모델이 다른 예제를 두고 말한 것과 비교됩니다. 두 \
      모델의 n번째 행은 모두 n번 예제의 것입니다.
      """
    case .softmaxOverBatch:
      """
      소프트맥스가 클래스가 아니라 예제를 따라 계산되어, 열을 따라 더한 값이 1입니다. 행마다 클래스를 따라 계산하십시오.
      """
    case .smoothedLabels:
      """
      학생 손실을 매끄럽게 한 라벨(label smoothing)로 구했습니다. 다른 클래스에도 조금씩 나누어 준 라벨입니다. 여기서 p는 \
      하드 라벨 그대로이고, 부드러운 것은 교사 모델의 라벨입니다.
      """
    case .logTarget:
      """
      발산에서 교사 모델의 확률을 로그로 여겨 exp를 한 번 더 취했습니다. q̃ᵗ로 가중하고 ln q̃ᵗ에서 빼십시오.
      """
    case .dividedAfterSoftmax:
      """
      발산에서 소프트맥스를 거친 확률이나 그 로그를 T로 나누어, 확률의 합이 더는 1이 아닙니다. T로 나누는 것은 소프트맥스에 넣기 \
      전의 로짓입니다.
      """
    case .hardDistillation:
      "증류 부분에서 교사 모델의 1위 클래스만 하드 라벨처럼 썼습니다. 증류가 전하는 것은 교사 모델의 확률 전부입니다. 학생 모델을 q̃ᵗ와 비교하십시오."
    case .bothDirections:
      """
      KL 발산의 두 방향이 다 들어 있습니다. 제프리스 발산(Jeffreys divergence)처럼 둘을 더하거나 평균 낸 것입니다. 묻는 것은 교사 모델이 먼저 오는 \
      KL(q̃ᵗ‖q̃ˢ)뿐입니다.
      """
    case .jensenShannon:
      """
      KL 발산이 있어야 할 자리에 옌센-섀넌 발산(Jensen–Shannon divergence)이 있습니다. 두 신경망을 저마다 둘의 평균과 비교했습니다. 학생 모델을 \
      교사 모델과 바로 비교하십시오.
      """
    case .squaredLogits:
      """
      두 신경망의 로짓을 차이의 제곱으로 비교했습니다. 그것은 다른 증류 방법이고, 온도가 아주 높을 때만 이것과 비슷해집니다. 부드럽게 한 확률을 KL 발산으로 \
      비교하십시오.
      """
    case .squaredProbabilities: "두 신경망의 확률을 브라이어 점수처럼 차이의 제곱으로 비교했습니다. 묻는 것은 로그를 비교하는 KL 발산입니다."
    case .absoluteDifferences: "두 신경망의 확률을 차이의 절댓값으로 비교했습니다. 묻는 것은 로그를 비교하고 목표로 가중하는 KL 발산입니다."
    case .hellinger:
      "두 신경망을 헬링거 거리(Hellinger distance)처럼 확률의 제곱근으로 비교했습니다. 묻는 것은 로그를 비교하고 목표로 가중하는 KL 발산입니다."
    case .labelsFromStudent:
      "학생 모델 자신의 1위 클래스를 하드 라벨로 여겼습니다. 그러면 학생 모델은 이미 하는 말을 확인받을 뿐입니다. `labels`를 쓰십시오."
    case .studentLossWithoutLogarithm:
      "학생 손실에 라벨의 확률이 로그 없이 그대로 있습니다. 하드 라벨과의 교차 엔트로피는 라벨의 −ln qˢ입니다."
    case .studentLossOfLogits:
      "학생 손실에서 라벨의 로그 확률이 있어야 할 자리에 로짓이 있습니다. 소프트맥스가 빠졌습니다. 교차 엔트로피는 라벨의 −ln qˢ입니다."
    case .studentLossSquared:
      "학생 손실에서 확률과 라벨을 브라이어 점수처럼 차이의 제곱으로 비교했습니다. 묻는 것은 교차 엔트로피, 즉 라벨의 −ln qˢ입니다."
    case .softLabelsInStudentLoss:
      "학생 손실에서 학생 모델을 교사 모델의 확률과 비교했습니다. 그 부분은 데이터의 하드 라벨을 위한 것입니다. `labels`를 쓰십시오."
    case .lossOfTheTeacher:
      "하드 라벨을 교사 모델의 확률과 비교했습니다. 하드 라벨로 배우는 것은 학생 모델입니다. qˢ = softmax(zˢ)를 쓰십시오."
    case .studentLossSoftmaxTwice:
      """
      학생 손실에서 확률을 로짓으로 여겨, 학생 모델의 행이 소프트맥스를 두 번 거쳤습니다. 라이브러리의 교차 엔트로피에는 소프트맥스가 이미 들어 있습니다. 로짓을 \
      주십시오.
      """
    case .teacherSoftmaxTwice: "교사 모델의 행이 소프트맥스를 두 번 거쳤습니다. 확률을 로짓으로 여긴 것입니다. T로 나눈 로짓 자체를 쓰십시오."
    case .softStudentTwice:
      "증류 부분에서 학생 모델의 행이 소프트맥스를 두 번 거쳤습니다. 확률을 로짓으로 여긴 것입니다. T로 나눈 로짓 자체를 쓰십시오."
    case .softPartTwice:
      "증류 부분에서 두 신경망의 행이 모두 소프트맥스를 두 번 거쳤습니다. 확률을 로짓으로 여긴 것입니다. T로 나눈 로짓 자체를 쓰십시오."
    case .distillationOverClasses: "증류 부분을 클래스의 수로도 나누었습니다. 발산은 클래스에 대한 합이고, 평균은 예제에 대해서만 냅니다."
    }
  }
}
