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
      라벨이 아니라 신경망 자신의 결정, 즉 가장 큰 로짓에 대해 NLL을 구했습니다. 그러면 언제나 가장 낮은 온도가 이깁니다. 어떤 신경망도 자기 결정에 놀라지 않기 \
      때문입니다.
      """
    case .withoutLogarithm:
      "로그 없이, 정답 클래스의 평균 *확률*을 가장 크게 했습니다. 그러면 확신에 차서 틀린 것을 눈감아 줍니다. NLL은 그러지 않습니다."
    case .accuracy: "어떤 온도도 결정을 바꾸지 않으므로 정확도는 모든 후보에서 같고, 그래서 첫 후보를 돌려주었습니다. NLL을 비교하십시오."
    case .costReturned: "가장 작은 평균 NLL 자체입니다. 묻는 것은 그 값이 나오는 온도입니다."
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
    }
  }
}
