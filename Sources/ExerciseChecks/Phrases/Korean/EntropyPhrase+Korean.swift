// What is said of exercise 1.2, in Korean.

extension EntropyPhrase {
  var korean: String {
    switch self {
    case .nudge: "확실한 분포는 조금도 놀랍지 않고, 균등한 분포는 가장 놀랍습니다. 확률이 p인 일은 얼마나 놀랍고, 얼마나 자주 일어날까요?"
    case .whereToLook: "1강의 “라벨이 버린 것” 단계를 보십시오. 하드 라벨의 값은 얼마이고, 네 클래스의 확률이 똑같을 때의 값은 얼마입니까?"
    case .formula:
      """
      nat으로는 H(q) = −Σᵢ qᵢ ln qᵢ이고, qᵢ = 0인 클래스는 아무것도 더하지 않습니다. 1비트는 ln 2 nat이므로, 비트로 구하려면 ln 2로 \
      나누십시오.
      """
    case .inNats: "nat으로"
    case .inBits: "비트로"
    case .isAboveUniform: "균등 분포의 엔트로피보다 큽니다"
    case .zeroLogZero: "log 0은 −∞이므로 0 · log 0이 NaN이 됩니다. 결코 일어나지 않는 클래스는 아무것도 더하지 않습니다. 합에서 빼십시오."
    case .alwaysBits: "nat을 물었는데 이것은 비트입니다. 1.4427배 큽니다. nat에는 자연로그, 곧 Swift의 `log`를 씁니다."
    case .alwaysNats: "비트를 물었는데 이것은 nat입니다. 값이 0.6931배입니다. ln 2로 나누거나 `log2`를 쓰십시오."
    case .unitsSwapped: "nat과 비트가 서로 바뀌었습니다. `log2`는 비트를, 자연로그는 nat을 줍니다."
    case .base10: "밑이 10인 로그를 썼습니다. nat도 비트도 아닙니다. nat에는 `log`, 비트에는 `log2`를 씁니다."
    case .sign: "부호가 틀렸습니다. 확률의 로그는 음수이고, 앞에 붙은 마이너스가 엔트로피를 양수로 만듭니다."
    case .notWeighted: "로그를 가중치 없이 더했습니다. 어떤 클래스가 얼마나 놀라운지는 그 클래스가 나오는 만큼만 반영됩니다. 로그마다 그 확률을 곱하십시오."
    case .meanOverClasses: "클래스에 대한 평균이라서 K분의 1입니다. 엔트로피는 클래스에 대한 합입니다."
    }
  }
}
