// What is said of exercise 5.1, in Korean.

extension ModelBytesPhrase {
  var korean: String {
    switch self {
    case .nudge: "층을 하나씩 보십시오. 유닛 하나로 들어오는 가중치는 몇 개이고, 유닛마다 그 밖에 무엇이 더 있습니까?"
    case .whereToLook:
      "5강의 “기기가 요구하는 것” 단계를 보십시오. 은닉 유닛이 16개인 학생 모델의 매개변수를 셉니다. 편향을 빼면 왜 26개가 모자랄까요?"
    case .formula: "이웃한 두 층의 크기 (a, b)마다 가중치가 a · b개, 편향이 b개입니다. 모두 더해 매개변수 하나의 바이트 수를 곱하십시오."
    case .noHiddenLayer: "은닉층이 없을 때"
    case .teacherInDifferentBytes: "교사 모델, 8바이트와 4바이트와 1바이트로"
    case .doesNotDoubleWithBytes: "매개변수마다 바이트 수를 두 배로 해도 두 배가 되지 않습니다"
    case .doesNotGrowWithClass: "클래스가 하나 늘 때 입력마다 가중치 하나와 편향 하나만큼 늘지 않습니다"
    case .doesNotGrowWithFeature: "특징이 하나 늘 때 그 뒤의 유닛마다 가중치 하나만큼 늘지 않습니다"
    case .noBiases: "가중치만 셌습니다. 입력층 뒤의 유닛에는 모두 편향도 있고, 편향도 다른 것과 똑같은 매개변수입니다."
    case .bits: "비트라서 값이 8배입니다. 바이트를 물었습니다. 매개변수의 수에 `bytesPerParameter`만 곱하십시오."
    case .dividedBy8: "매개변수의 크기가 비트로 주어진 듯이 8로 나누었습니다. 크기는 바이트로 주어집니다."
    case .parameters: "매개변수의 수입니다. 하나가 차지하는 바이트 수를 곱하십시오."
    case .always8:
      """
      매개변수를 모두 8바이트로 셌습니다. `Double`이라면 맞습니다. 여기서는 `bytesPerParameter`가 바이트 수를 말해 줍니다. `Float`이라면 \
      4입니다.
      """
    case .always4:
      """
      매개변수를 모두 4바이트로 셌습니다. `Float`이라면 맞습니다. 여기서는 `bytesPerParameter`가 바이트 수를 말해 줍니다. `Double`이라면 \
      8입니다.
      """
    case .units:
      "매개변수가 아니라 유닛을 셌습니다. 층의 크기를 더했습니다. 매개변수는 층과 층 사이에 있고, 이웃한 두 층의 유닛 한 쌍마다 가중치가 하나 있습니다."
    case .inputBiases: "특징에까지 편향을 주었습니다. 특징은 입력이지 무엇을 계산하는 유닛이 아닙니다. 편향은 그 뒤의 층에만 있습니다."
    case .oneBiasALayer: "층마다 편향을 하나씩만 주었습니다. 편향은 유닛마다 하나, 즉 그 층의 유닛 수만큼 있습니다."
    case .noOutputBiases: "마지막 층의 편향이 빠졌습니다. 클래스마다 하나씩 있습니다. “수 하나로 꺼내기” 단계는 그중 하나를 바꾸기까지 합니다."
    case .biasOfTheInputs: "편향을 앞 층에 따라, 입력마다 하나씩 셌습니다. 편향은 계산하는 유닛의 것이므로 그 층의 출력 수만큼 있습니다."
    case .lastLayerLeftOut:
      "마지막 층이 가중치와 편향까지 빠졌습니다. 반복이 한 쌍 일찍 끝날 때 그렇습니다. 크기가 n개이면 이웃한 쌍은 n − 1개입니다."
    case .firstLayerLeftOut: "특징 바로 뒤의 층이 가중치와 편향까지 빠졌습니다. 처음 두 크기의 쌍도 세십시오."
    case .firstTwoLayers: "뒤에 무엇이 오든 처음 몇 크기만 썼습니다. 은닉층은 몇 개라도 있을 수 있습니다. 이웃한 쌍을 모두 살피십시오."
    case .firstAndLast: "특징을 클래스에 바로 잇고 은닉층을 뺐습니다. 가중치는 각 층에서 다음 층으로 이어집니다."
    case .productOfAll: "모든 크기를 서로 곱했습니다. 이어진 것은 이웃한 층뿐입니다. 크기마다 다음 크기와 곱해서 그 곱을 더하십시오."
    case .allPairs: "층마다 그 뒤의 모든 층과 이었습니다. 가중치는 바로 다음 층으로만 이어집니다."
    case .backToTheFirst:
      "여기서는 클래스에서 특징으로 되돌아가는 층이 하나 더 있습니다. 마지막 크기에는 다음 크기가 없습니다. 크기가 n개이면 쌍은 n − 1개입니다."
    case .kilobytes: "정수로 자른 킬로바이트입니다. 바이트를 물었습니다."
    case .biasesUnweighted: "가중치에만 `bytesPerParameter`를 곱했습니다. 편향도 매개변수이고 바이트 수가 같습니다."
    case .weightsUnweighted:
      "편향에만 `bytesPerParameter`를 곱했습니다. 괄호가 빠졌을 때 그렇습니다. (가중치 + 편향) · 바이트 수입니다."
    case .activations: "매개변수에 더해 모든 유닛의 값까지 셌습니다. 그 값은 그림마다 새로 생겼다 사라집니다. 저장하는 것은 가중치와 편향입니다."
    case .oneBiasInAll: "네트워크 전체에 편향이 하나뿐입니다. 입력층 뒤의 유닛은 저마다 제 편향이 있습니다."
    case .hiddenBiasesTwice:
      "은닉층의 편향을 두 번 셌습니다. 그 층이 든 두 쌍에서 한 번씩 셌기 때문입니다. 편향은 쌍이 이어지는 쪽 층의 것입니다."
    case .narrowIntegers: "작은 네트워크에서는 맞습니다. 큰 네트워크의 바이트 수는 비트가 적은 정수에 담기지 않습니다. 64비트인 `Int`를 쓰십시오."
    case .sumsForProducts: "이웃한 층의 크기를 더했습니다. 유닛마다 앞 층의 모든 유닛과 이어지므로 두 크기를 곱하고 편향을 더하십시오."
    case .bytesInTheLoop:
      "층마다 그때까지의 합에 `bytesPerParameter`를 다시 곱했습니다. 먼저 모든 층의 매개변수를 더하고 한 번만 곱하십시오."
    }
  }
}
