// What is said of exercise 2.3, in Korean.

extension FittedTemperaturePhrase {
  var korean: String {
    switch self {
    case .nudge: "먼저 온도 하나에 대한 함수를 쓰십시오. 정답 클래스에 대한 신경망의 확률은 비용을 얼마나 치릅니까? 그런 다음 후보를 모두 써 보십시오."
    case .whereToLook:
      """
      2강의 “같은 손잡이로 정직한 확신도를” 단계를 보십시오. NLL은 무엇이고, 어떤 예제에서 구합니까? 정확도는 도움이 되지 않습니다. 어떤 온도도 정확도를 바꾸지 \
      않기 때문입니다.
      """
    case .formula:
      """
      NLL(T) = −(1/N) Σₙ ln softmax(zₙ / T)[n번째 라벨]이고, 행의 가장 큰 로짓을 m이라고 하면 ln qᵢ = (zᵢ − m)/T − ln \
      Σⱼ exp((zⱼ − m)/T)입니다. NLL이 가장 작은 후보를 돌려주십시오.
      """
    case .oversureNetworks: "확신이 지나친 신경망"
    case .unsureNetworks: "확신이 모자란 신경망"
    case .equalCandidates: "똑같이 좋은 후보"
    case .isNoCandidate: "후보 가운데 하나가 아닙니다"
    case .dependsOnCandidateOrder: "후보의 순서에 따라 달라집니다"
    case .multiplied: "로짓을 온도로 나누지 않고 곱했습니다. 그래서 손잡이를 거꾸로 돌렸습니다."
    case .mostLikelyCostsMost:
      """
      평균 NLL이 *가장 큰* 후보입니다. NLL은 정답 클래스의 확률에 −ln을 취한 것, 즉 비용입니다. 가장 작은 것을 고르거나, 마이너스 없는 평균 로그가 가장 \
      큰 것을 고르십시오.
      """
    case .ownDecisions:
      """
      라벨을 쓰지 않고 신경망 자신의 결정을 가장 그럴듯하게, 또는 가장 확실하게 만들었습니다. 그러면 언제나 가장 낮은 \
      온도가 이깁니다. 어떤 신경망도 자기 결정에 놀라지 않기 때문입니다. 라벨의 NLL을 구하십시오.
      """
    case .withoutLogarithm:
      "로그 없이, 정답 클래스의 평균 *확률*을 가장 크게 했습니다. 그러면 확신에 차서 틀린 것을 눈감아 줍니다. NLL은 그러지 않습니다."
    case .accuracy:
      """
      모든 후보의 비용이 같은 것처럼 언제나 첫 후보(또는 언제나 마지막 후보)를 돌려주었습니다. 정확도를 비교하면 \
      그렇게 됩니다. 어떤 온도도 결정을 바꾸지 않기 때문입니다. 로짓을 후보마다 그 온도로 나누어 NLL을 비교하십시오.
      """
    case .costReturned: "가장 좋은 후보의 NLL 자체입니다. 묻는 것은 그 값이 나오는 온도입니다."
    case .confidenceEqualsAccuracy:
      "평균 확신도를 정확도에 가장 가깝게 만드는 후보입니다. 잘 맞추고 나면 그렇게 보이지만, 맞추는 일 자체는 NLL을 가장 작게 하는 것입니다."
    case .onlyMistakes: "신경망이 틀린 예제만 세었습니다. 그러면 온도가 높을수록 언제나 좋아집니다. 맞힌 예제도 평균에 넣어야 합니다."
    case .noMaxShift:
      "로짓이 크면 exp가 오버플로를 일으켜 온도가 낮은 후보의 NLL이 NaN이 되고, 그 후보를 지나치게 됩니다. 먼저 행마다 가장 큰 로짓을 빼십시오."
    case .lastOfEquals:
      """
      똑같이 좋은 후보가 여럿일 때 마지막 것을 골랐습니다. 첫 번째 것을 고르십시오. 지금까지 가장 좋은 것은 정말로 더 좋은 것이 나올 때만 바꿉니다. <=가 아니라 \
      <로 비교하십시오.
      """
    case .sureMistakes: "크게 확신한 오답"
    default: search
    }
  }

  /// What is said of the search.
  private var search: String {
    switch self {
    case .coldest:
      """
      언제나 가장 낮은 온도입니다. 신경망 자신의 결정을 가장 그럴듯하게 만들거나, 확률을 T로 나누거나, NLL에 T를 \
      곱하면 이렇게 됩니다. 로짓을 나누어 소프트맥스를 취하고, 라벨의 NLL을 구하십시오.
      """
    case .hottest:
      """
      언제나 가장 높은 온도입니다. 확신도가 가장 낮거나 엔트로피가 가장 큰 것을 찾거나, 로그를 T로 나누면 이렇게 됩니다. \
      로짓을 나누어 소프트맥스를 취하고, 라벨의 NLL을 구하십시오.
      """
    case .sortedFirst:
      "후보를 먼저 정렬했습니다. 그래서 똑같이 좋은 후보가 여럿일 때 목록에서 먼저 나온 것이 뽑히지 않습니다. 순서를 그대로 두십시오."
    case .stopsEarly:
      "앞의 것보다 좋지 않은 후보를 만나자마자 찾기를 멈추었습니다. 더 좋은 것이 뒤에 있을 수 있으니 모두 써 보십시오."
    case .candidateMissing: "첫 후보나 마지막 후보를 써 보지 않습니다. `candidates`를 모두 써 보십시오."
    case .indexReturned: "가장 좋은 후보가 목록의 몇째인지입니다. 후보 자체인 `candidates[i]`를 돌려주십시오."
    case .inverseReturned: "가장 좋은 후보 T의 역수 1 / T입니다. 온도 자체, 즉 후보 가운데 하나를 돌려주십시오."
    default: cost
    }
  }

  /// What is said of the cost.
  private var cost: String {
    switch self {
    case .otherPower: "로짓을 T가 아니라 T²이나 T의 제곱근으로 나누었습니다. 후보가 곧 온도입니다."
    case .costDividedByT:
      "NLL을 T나 T²으로 나눈 다음 비교했습니다. 그러면 높은 온도가 실제보다 좋아 보입니다. NLL 자체를 비교하십시오."
    case .oneSideDivided:
      """
      ln qᵢ = zᵢ / T − ln Σⱼ exp(zⱼ / T)에서 한쪽만 T로 나누었습니다. 모든 로짓을 나누어 두 쪽에 다 쓰십시오.
      """
    case .softmaxTwice:
      "확률을 로짓인 듯이 소프트맥스에 다시 통과시켰습니다. 로짓을 T로 나누고 소프트맥스를 한 번만 취하십시오."
    case .calibrationError:
      """
      구간마다 확신도와 정확도의 차이를 재는 ECE를 가장 작게 했습니다. 보정을 재는 값이지만 예제가 적으면 크게 \
      흔들립니다. 여기서는 NLL을 가장 작게 합니다.
      """
    case .squaredError:
      """
      확률과 라벨의 차이를 제곱한 값(브라이어 점수)을 가장 작게 했습니다. 그것은 확신에 찬 오답에 훨씬 너그럽습니다. \
      묻는 것은 NLL입니다.
      """
    case .squaredErrorOfLogits:
      """
      T로 나눈 로짓을 그대로 라벨과 비교했습니다(제곱 오차). 로짓은 확률이 아닙니다. 소프트맥스를 취해 정답 \
      클래스의 NLL을 구하십시오.
      """
    default: examples
    }
  }

  /// What is said of examples, and of the logarithm.
  private var examples: String {
    switch self {
    case .logarithmOfSoftmax:
      """
      거의 불가능한 클래스의 확률이 0으로 반올림되고, 그 로그는 어느 후보에서나 −∞입니다. 로그를 로짓에서 바로 \
      구하십시오. 행의 가장 큰 로짓을 m이라고 하면 ln qᵢ = (zᵢ − m) / T − ln Σⱼ exp((zⱼ − m) / T)입니다.
      """
    case .probabilityFloor:
      """
      아주 작은 수로 확률이 0이 되지 않게 막았습니다. 그러면 확신에 찬 오답의 비용에 상한이 생겨 낮은 온도가 벌을 \
      피합니다. 행의 가장 큰 로짓을 빼고 로그를 로짓에서 바로 구하면 그럴 필요가 없습니다.
      """
    case .productOfProbabilities:
      "확률을 곱했습니다. 어느 확률도 0이 아닌데 곱은 0으로 반올림됩니다. 곱하지 말고 로그를 더하십시오."
    case .shiftedByAnother:
      """
      행에서 뺀 것이 가장 큰 로짓이 아닙니다. 평균, 첫째 로짓, 0 같은 것입니다. 그러면 어떤 행은 여전히 넘치거나 \
      모두 0이 되고, 그 후보를 지나치게 됩니다. 행의 가장 큰 로짓을 빼십시오.
      """
    case .oneMaximumForAll:
      """
      *모든* 행에서 가장 큰 로짓을 뺐습니다. 그보다 훨씬 작은 행은 exp가 모두 0이 되어 사라집니다. 행마다 그 행의 \
      가장 큰 로짓을 빼십시오.
      """
    case .onlyRight:
      """
      신경망이 맞힌 예제만 세었습니다. 그러면 온도가 낮을수록 좋아 보입니다. 틀린 예제도 평균에 넣어야 합니다. \
      확신이 지나친 신경망은 거기서 대가를 치릅니다.
      """
    case .oneExample:
      "첫 예제나 마지막 예제만 세었습니다. 반복문 안에서 값을 돌려주거나 덮어쓰지 않았습니까? 모든 예제의 평균을 내십시오."
    case .exampleMissing: "첫 예제나 마지막 예제가 평균에서 빠졌습니다. 따로 떼어 둔 예제를 모두 넣으십시오."
    case .extremeExample:
      "NLL이 가장 크거나 가장 작거나 가운데인 예제 하나가 답을 정했습니다. 모든 예제의 평균을 내십시오."
    default: ""
    }
  }
}
