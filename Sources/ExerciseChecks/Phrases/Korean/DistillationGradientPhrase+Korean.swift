// What is said of exercise 3.4, in Korean.

extension DistillationGradientPhrase {
  var korean: String {
    switch self {
    case .nudge: "예제마다 소프트맥스 세 개면 되고, 로그는 필요 없습니다. 손실의 각 부분에서는 그중 어느 둘을 비교합니까?"
    case .whereToLook:
      """
      3강의 “기울기”와 “왜 T²일까요?” 단계를 보십시오. 인수 1/T과 T²이 만나면 무엇이 남습니까? 그런 다음 3.3에서 쓴 손실의 중심 차분으로 기울기를 시험해 \
      보십시오.
      """
    case .formula: "로짓마다 (α (qˢ − p) + T (q̃ˢ − q̃ᵗ)) / N입니다. p는 라벨에서 1이고 나머지에서 0이며, N은 예제의 수입니다."
    case .hasRowOffZero: "합이 0이 아닌 행이 있습니다"
    case .squareForgotten:
      "손실의 인수 T²이 빠져 증류 부분이 (q̃ˢ − q̃ᵗ) / T입니다. 이 문제의 손실에는 T²이 있으므로 T (q̃ˢ − q̃ᵗ)입니다."
    case .withoutOneOverT:
      """
      부드럽게 한 소프트맥스의 1/T이 빠져 증류 부분의 길이가 T배입니다. T² (q̃ˢ − q̃ᵗ)가 되었습니다. 소프트맥스에 넣기 전에 로짓을 T로 나누었으니, 연쇄 \
      법칙이 그 인수를 가져옵니다.
      """
    case .noFactor: "증류 부분이 인수 없는 q̃ˢ − q̃ᵗ입니다. 손실에 T²이, 그 기울기에 1/T이 있으므로 인수 T가 남습니다."
    case .squareOnceTooOften:
      "T²이 한 번 더 들어갔습니다. 증류 부분이 T³ (q̃ˢ − q̃ᵗ)입니다. T²과 1/T이 만나면 인수 T 하나가 남습니다."
    case .sign: "부호가 모두 뒤집혔습니다. 이것은 손실이 줄어드는 방향입니다. 기울기는 손실이 늘어나는 방향이고, 학습할 때 그것을 뺍니다."
    case .softPartTurned:
      "증류 부분의 부호가 틀려 q̃ᵗ − q̃ˢ입니다. 학생 모델이 교사 모델보다 크게 본 곳에서는 로짓이 내려가야 하므로 기울기가 양수, 즉 q̃ˢ − q̃ᵗ입니다."
    case .sumOverBatch: "기울기를 예제의 수로 나누지 않았습니다. 손실은 예제에 대한 평균이므로, 예제 하나의 영향은 N분의 1입니다."
    case .meanOverElements: "기울기를 클래스의 수로도 나누었습니다. 손실은 클래스에 대한 합이고 예제에 대한 평균입니다. N으로만 나누십시오."
    case .squareOnBoth: "T²을 두 부분에 다 곱했습니다. T²은 증류 손실에만 붙습니다. 학생 손실의 기울기에는 상쇄할 1/T이 없습니다."
    case .alphaOnDistillation: "α가 증류 부분 앞에 있습니다. 이 강좌에서 α는 하드 라벨을 쓰는 학생 손실의 가중치입니다."
    case .convex: "Keras 예제처럼 증류 부분에 1 − α를 곱했습니다. 이 강좌에서 증류 부분의 가중치는 T²뿐이고, α는 1보다 클 수도 있습니다."
    case .alphaForgotten: "두 부분을 α 없이 더했습니다. 학생 손실의 기울기에 α를 곱하십시오."
    case .onlyTeacherSoftened: "교사 모델의 소프트 라벨을 T = 1의 학생 모델과 비교했습니다. qˢ − q̃ᵗ입니다. 둘은 같은 온도여야 합니다."
    case .onlyStudentSoftened: "부드럽게 한 학생 모델을 T = 1의 교사 모델과 비교했습니다. q̃ˢ − qᵗ입니다. 둘은 같은 온도여야 합니다."
    case .studentLossSoftened:
      "학생 손실까지 부드럽게 했습니다. q̃ˢ − p입니다. 하드 라벨은 T = 1인 qˢ = softmax(zˢ)와 비교합니다."
    case .swapped: "인자를 맞바꾼 KL(q̃ˢ‖q̃ᵗ)의 기울기입니다. 목표인 교사 모델이 먼저이고, 그러면 기울기는 그냥 T (q̃ˢ − q̃ᵗ)입니다."
    case .byProbabilities:
      """
      학생 모델의 *확률*로 미분한 −p / qˢ와 −q̃ᵗ / q̃ˢ입니다. 묻는 것은 로짓으로 미분한 것입니다. 그 사이에 소프트맥스가 있고, 그래서 두 부분이 모두 \
      차이가 됩니다.
      """
    case .onlyTheLabel: "학생 손실이 라벨의 로짓에만 닿았습니다. 학생 손실은 다른 클래스도 끌어내립니다. 그런 클래스에서 qˢ − p는 qˢ 자체입니다."
    case .hotLimit:
      """
      로짓을 비교한 (zˢ − zᵗ) / K입니다. T가 아주 높고 로짓의 평균이 0일 때 기울기가 다가가는 값입니다. 어느 T에서나 맞는 것은 T (q̃ˢ − \
      q̃ᵗ)입니다.
      """
    case .studentPartTurned:
      "학생 손실의 기울기의 부호가 틀려 p − qˢ입니다. 라벨의 로짓은 올라가야 하므로 거기서 기울기가 음수, 즉 qˢ − p입니다."
    case .labelForgotten: "학생 손실의 기울기가 라벨 없이 qˢ뿐입니다. 그것은 차이입니다. 라벨에서 1이고 나머지에서 0인 p를 빼십시오."
    case .teacherForgotten: "증류 부분에 교사 모델 없이 q̃ˢ뿐입니다. 그것은 차이, 즉 q̃ˢ − q̃ᵗ입니다."
    case .onlyStudentPart:
      "학생 손실의 기울기뿐입니다. 증류 부분이 빠졌거나, 거기서 한 신경망을 자기 자신과 비교했습니다. 그 부분은 T (q̃ˢ − q̃ᵗ)입니다."
    case .onlyDistillationPart: "증류 부분뿐입니다. 학생 손실의 기울기 α (qˢ − p)가 빠졌습니다."
    case .nobodySoftened:
      "아무것도 부드럽게 하지 않았습니다. T가 qˢ − qᵗ 앞의 인수에만 있습니다. 소프트맥스에 넣기 전에도 교사 모델과 학생 모델의 로짓을 T로 나누십시오."
    case .softPartOnlyTheLabel: "증류 부분이 라벨의 로짓에만 닿았습니다. 교사 모델은 모든 클래스에 대해 말합니다. 클래스마다 q̃ˢ − q̃ᵗ입니다."
    case .stepTaken: "기울기를 따라 한 번 갱신한 로짓입니다. 묻는 것은 기울기 자체이고, 갱신은 나중 일입니다."
    case .meanOfRows: "행이 모두 같습니다. 예제에 대해 기울기를 더하거나 평균 냈습니다. 예제마다 로짓이 따로 있으므로 기울기의 행도 따로 있습니다."
    case .softLabelsInStudentPart:
      """
      학생 손실의 기울기에서 라벨이 있어야 할 자리에 교사 모델의 확률이 있어 qˢ − qᵗ입니다. 그 부분은 데이터의 하드 라벨을 위한 것입니다. `labels`를 \
      쓰십시오.
      """
    case .studentPartOverT:
      "학생 손실의 기울기를 T로 나누었습니다. 그 부분에는 온도가 없어서 연쇄 법칙이 가져오는 1/T도 없습니다. α (qˢ − p)입니다."
    case .squaredProbabilities:
      "증류 부분이 브라이어 점수처럼 확률 차이의 제곱을 미분한 것입니다. KL 발산의 기울기는 더 간단합니다. 앞에 확률이 붙지 않은 q̃ˢ − q̃ᵗ입니다."
    case .hardDistillation:
      "증류 부분에서 학생 모델을 교사 모델의 1위 클래스와 하드 라벨처럼 비교했습니다. 교사 모델의 확률 전부와 비교하십시오. q̃ˢ − q̃ᵗ입니다."
    case .bothDirections:
      """
      증류 부분이 제프리스 발산(Jeffreys divergence)처럼 KL 발산의 두 방향을 더하거나 평균 내어 미분한 것입니다. 묻는 것은 KL(q̃ᵗ‖q̃ˢ)만의 \
      기울기입니다.
      """
    case .jensenShannon:
      """
      증류 부분이 옌센-섀넌 발산(Jensen–Shannon divergence)의 기울기입니다. 묻는 것은 KL(q̃ᵗ‖q̃ˢ)의 기울기이고, 그것은 차이일 뿐입니다. \
      q̃ˢ − q̃ᵗ입니다.
      """
    case .studentPartSummed:
      "증류 부분은 예제의 수로 나누었는데 학생 손실의 기울기는 나누지 않았습니다. 둘 다 배치에 대한 평균이므로 둘 다 N으로 나누십시오."
    case .softPartSummed:
      "학생 손실의 기울기는 예제의 수로 나누었는데 증류 부분은 나누지 않았습니다. 둘 다 배치에 대한 평균이므로 둘 다 N으로 나누십시오."
    case .firstExampleOnly:
      "첫째 예제에만 기울기가 있고 나머지 행은 0입니다. 반복문 안에 `return`이나 `break`가 있을 때 이렇게 됩니다. 예제마다 제 행이 있습니다."
    case .lastExampleOnly: "마지막 예제에만 기울기가 있고 나머지 행은 0입니다. 예제마다 제 행이 있습니다."
    }
  }
}
