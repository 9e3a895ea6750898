// What is said of exercise 5.4, in Korean.

extension QuantizedWeightPhrase {
  var korean: String {
    switch self {
    case .nudge: "가장 먼 가중치가 127이 된다면 한 칸은 얼마를 뜻합니까? 가중치는 그런 칸으로 몇 칸입니까?"
    case .whereToLook:
      "5강의 “8바이트에서 1바이트로” 단계를 보십시오. 층의 스케일을 어떻게 정하는지, 끝을 넘는 수가 어떻게 되는지 나옵니다."
    case .formula:
      """
      스케일은 `farthest` / 127입니다. 가중치를 스케일로 나누고 `rounded()`로 반올림한 뒤, `min`과 `max`로 −127에서 127 사이에 두십시오. \
      `farthest`가 0인 경우를 먼저 다루십시오.
      """
    case .otherWeights: "다른 가중치"
    case .halves: "0의 양쪽에서 꼭 절반인 수"
    case .beyondTheFarthest: "가장 먼 것보다 먼 가중치"
    case .nothingButZeros: "모두 0인 가중치"
    case .isBeyond127: "±127을 넘습니다"
    case .isNotOddInWeight: "가중치의 부호를 바꾸어도 부호가 바뀌지 않습니다"
    case .dependsOnUnits: "가중치와 farthest를 함께 네 배로 하면 달라집니다"
    case .truncated:
      "`Int(…)`처럼 소수점 아래를 잘랐습니다. 먼저 가장 가까운 정수로 반올림하십시오. 자르면 모든 가중치가 작아지고 오차가 두 배가 됩니다."
    case .roundedDown: "모든 가중치를 내림하여 모두 같은 쪽으로 밀렸습니다. 가장 가까운 정수로 반올림하십시오."
    case .roundedUp: "모든 가중치를 올림하여 모두 같은 쪽으로 밀렸습니다. 가장 가까운 정수로 반올림하십시오."
    case .halvesToEven:
      "꼭 절반인 수를 파이썬의 `round`처럼 짝수 쪽으로 보냈습니다. 문제는 0에서 먼 쪽을 원합니다. 2.5는 3이 됩니다."
    case .halvesUp:
      "0.5를 더해 내림한 것처럼 꼭 절반인 수를 위로 보냈습니다. 문제는 0에서 먼 쪽을 원합니다. −2.5는 −3이 됩니다."
    case .notSaturated:
      "가장 먼 것보다 먼 가중치가 8비트를 벗어납니다. 포화되어야 합니다. ±127을 넘는 것은 모두 ±127이 됩니다."
    case .saturatedAtMinus128:
      "아래쪽 끝이 `Int8`의 가장 작은 수인 −128입니다. 강의의 가중치는 −127까지만 씁니다. 그래야 양쪽의 칸 수가 같습니다."
    case .beganAgain:
      "127을 넘는 수가 `Int8(truncatingIfNeeded:)`처럼 −128에서 다시 시작합니다. 아주 큰 가중치가 음수가 됩니다. 127에 머물러야 합니다."
    case .otherLevels:
      "가장 먼 가중치가 127이 아닌 다른 수가 됩니다. 부호 있는 8비트 수는 127에서 끝나고, 가장 먼 것이 그 127이 되어야 합니다."
    case .unsignedLevels:
      "8비트의 수 255개나 256개를 모두 0의 한쪽에 썼습니다. 절반은 음수 가중치의 것입니다. 가장 먼 것은 127이 됩니다."
    case .fromZeroOn:
      "음수가 없는 것처럼 0에서 시작하는 수입니다. 가중치 0은 0으로 남아야 합니다. 그래야 여전히 아무 일도 하지 않습니다."
    case .signLost: "가중치의 부호가 사라졌습니다. 음수인 가중치는 음수가 됩니다."
    case .timesTheScale:
      "가중치에 스케일을 곱했습니다. 몇 칸인지 알려면 한 칸이 뜻하는 값으로 나누십시오."
    case .scaleUpsideDown:
      "스케일을 가중치로 나누었습니다. 거꾸로입니다. 가중치를 스케일로 나누면 몇 칸인지 나옵니다."
    case .noScale:
      """
      스케일 없이 가중치 자체를 반올림했습니다. 가중치는 거의 모두 1보다 작아서 0이나 ±1이 됩니다. `farthest` / 127을 한 칸으로 세십시오.
      """
    case .shareOnly:
      "가중치가 가장 먼 것의 몇 배인지를 −1, 0, 1로 반올림한 값입니다. 반올림하기 전에 127칸에 펼치십시오."
    case .zeroTakenForOne:
      "`farthest`가 0일 때 한 칸이 1인 것처럼 가중치를 그대로 썼습니다. 그때는 칸이 아예 없으므로 답은 0입니다."
    case .farthestForZero:
      "`farthest`가 0일 때 0으로 나누어 가중치가 무한대가 되고 ±127에서 끝납니다. 그 경우를 먼저 다루십시오. 답은 0입니다."
    }
  }
}
