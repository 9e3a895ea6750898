// What is said of exercise 4.4, in Korean.

extension PairedIntervalPhrase {
  var korean: String {
    switch self {
    case .nudge: "한 시드 안에서 두 학생은 라벨 말고는 모든 것을 같이 씁니다. 평균을 내기 전에 짝마다 무엇을 해야 할까요?"
    case .whereToLook:
      "4강의 “한 번, 그리고 여러 번” 단계를 보십시오. 표의 마지막 행에 있는 표준편차는 어느 한 학생의 것이 아니라 차이의 표준편차입니다."
    case .formula:
      """
      시드마다 d = distilled − hard, s = √(Σ (d − 평균)² / (n − 1)), 오차 한계는 t · s / √n이고, 구간은 평균 − 오차 \
      한계에서 평균 + 오차 한계까지입니다.
      """
    case .otherSeeds: "다른 시드"
    case .twoSeeds: "시드 두 개"
    case .constantGain: "모든 시드에서 같은 이득"
    case .hasEndsSwapped: "구간의 아래 끝이 위 끝보다 큽니다"
    case .hasMeanOffMiddle: "평균이 구간의 한가운데에 있지 않습니다"
    case .hasOtherMean: "평균이 증류한 학생의 평균 이득과 다릅니다"
    case .changesWithKinderSeed: "어떤 시드가 두 학생에게 똑같이 유리해지면 바뀝니다"
    case .unpaired:
      """
      두 학생을 서로 상관없는 것처럼 다루었습니다. 각자의 정확도가 퍼진 정도에서 √(s₁²/n + s₂²/n)을 구했습니다. 그러면 시드가 두 학생에게 똑같이 한 일도 \
      잡음이 됩니다. 먼저 차이를 구하고, 그 차이가 퍼진 정도를 쓰십시오.
      """
    case .twoIntervals:
      "학생마다 구간을 따로 구해 둘을 맞대었습니다. 그러면 너무 넓습니다. 시드마다 차이를 구하고, 그 평균에 대한 구간 하나를 구하십시오."
    case .dividedByN:
      "제곱의 합을 n으로 나누었습니다. 평균도 같은 차이 n개에서 구했으므로 차이들은 참 평균보다 그 평균에 더 가깝습니다. n − 1이 그것을 메워 줍니다."
    case .noRootN: "√n으로 나누지 않았습니다. 이것은 시드 하나하나가 퍼진 정도입니다. 시드 n개의 평균은 그중 하나보다 더 확실합니다."
    case .nForRootN: "표준편차를 n으로 나누었습니다. 평균의 불확실성은 √n만큼만 줄어듭니다. 시드가 네 배면 절반이 됩니다."
    case .variance: "표준편차가 있어야 할 자리에 분산이 있습니다. 제곱근이 빠졌습니다."
    case .otherSign: "부호가 뒤집혔습니다. 이것은 hard − distilled입니다. 이득은 증류한 학생이 더 얻은 것입니다."
    case .noQuantile: "평균에 표준오차 하나를 더하고 뺐습니다. 이런 구간은 세 번에 두 번쯤만 참 평균을 담습니다. 95 %에 맞게 분위수 t를 곱하십시오."
    case .normalQuantile: "정규분포의 분위수 1.96을 썼습니다. 시드가 적으면 표준편차 자체도 불확실합니다. 주어진 분위수 t를 쓰십시오."
    case .smallestAndLargest:
      """
      구간의 끝이 가장 작은 차이와 가장 큰 차이입니다. 그것은 시드 하나하나가 퍼진 정도이고, 시드가 늘수록 벌어지기만 합니다. 평균의 구간은 평균 ± t · s / \
      √n입니다.
      """
    }
  }
}
