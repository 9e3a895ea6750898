// What lesson 2 says around its code, in Korean.

import Languages
import Notebooks

extension TemperaturePhrase {
  var korean: String {
    switch self {
    case .category: "클래스"
    case .logit: "로짓"
    case .probability: "확률"
    case .entropy: "엔트로피"
    case .nats: "nat"
    case .share: "비율"
    case .exponential: "exp 값"
    case .logitZ: "로짓 z"
    case .others: "나머지"
    case .allShares: "모든 비율"
    case .accuracy: "정확도"
    case .confidence: "확신도"
    case .meanConfidence: "평균 확신도"
    case .verdict: "판정"
    case .network: "신경망"
    case .interval: "95% 구간"

    case .namesWithoutLogits:
      "classes는 여러분이 준 로짓의 이름입니다. logits와 함께 쓰십시오. "
        + "예: -p logits=4.1,2.2,-1 -p classes=고양이,개,자동차"
    case .unequalCounts(let logits, let classes):
      "logits의 값은 \(logits)개이고 classes의 값은 \(classes)개입니다. "
        + "이름을 로짓과 같은 수만큼 주\(classes > logits ? "고, 쉼표가 든 이름은 따옴표로 묶으" : "")십시오"
    case .singleLogit: "logits의 값이 1개뿐입니다. 클래스마다 하나씩, 2개 이상 주십시오"
    case .sameName(let name):
      "classes에 \(attach("“\(name)”", .copula))라는 이름이 두 번 나옵니다. 클래스마다 다른 이름을 주십시오"
    case .greatestOfMany(let kept, let others, let shares):
      "주신 로짓 \(kept + others)개 중 가장 큰 \(kept)개입니다. 이 강의는 다른 클래스가 없는 것처럼 이어 갑니다. "
        + "나머지 \(others)개의 확률을 모두 더하면 T = 1일 때 \(shares[0]), T = 4일 때 \(shares[1])입니다. "
    case .areProbabilities(let option):
      "주신 수를 모두 더하면 1입니다. 확률이라면 그 로그가 로짓입니다: `\(option)`. "
    case .nameOfClass(let index): "클래스 \(index)"
    case .yourLogits: "여러분이 준 로짓"
    case .animal(let angle): "\(angle) 방향에 있는 동물"
    case .allClasses(let count): count == 2 ? "두 클래스" : "클래스 \(count)개"
    case .allTied(let classes, let share): "\(classes)의 확률은 모두 \(share)입니다."
    case .tiedAtTop(let names, let share): "\(names)의 확률은 각각 \(share)입니다."
    case .top(let name, let share): "“\(name)”의 확률은 \(share)입니다."
    case .onlyOther(let name, let share): " 나머지인 “\(name)”의 확률은 \(share)입니다."
    case .allOthers(let share, let last, let lastShare):
      " 나머지는 모두 합해 \(share)이고, “\(last)”의 확률은 \(lastShare)입니다."
    case .row: "여러분이 준 로짓과 그 확률"
    case .rowOfTeacher(let subject): "\(subject)에 대해 교사 모델이 하는 말"
    case .rowRead(let isRounded):
      "각 행은 클래스 하나를 나타내고, 확률이 높은 것부터 놓았습니다. "
        + "소프트맥스는 로짓을 합이 1인 확률로 바꿉니다."
        + (isRounded
          ? " 직접 계산해 볼 수 있도록 로짓은 소수점 아래 셋째 자리까지만 씁니다." : "")

    case .handCaption("1"): "손으로 계산한 소프트맥스, T = 1"
    case .handCaption(let temperature): "같은 로짓 한 행을 손으로, T = \(temperature)"
    case .scaled("1"): "z − 최댓값"
    case .scaled(let temperature): "(z − 최댓값) / \(temperature)"
    case .handRead(let sum):
      "한 행을 왼쪽에서 오른쪽으로 따라가 보십시오. exp 값의 합은 \(sum)이고, 비율은 exp 값을 그 "
        + "합으로 나눈 것입니다. exp 값과 비율은 보여 줄 때만 반올림하므로, 표에 적힌 수를 더하면 "
        + "마지막 자리가 다를 수 있습니다."
    case .handNotice: "가장 큰 exp 값은 언제나 1이므로, 오버플로가 생길 수 없습니다."
    case .byFour(let name, let share):
      "T = 1일 때 “\(name)”의 확률은 \(share)입니다. T = 4일 때는 몇 %일까요?"
    case .equalAtFour: "로짓이 모두 같으므로, 어느 온도에서나 비율도 같습니다."
    case .smallerAtFour(let equalShare, let classes):
      "로짓 사이의 차이가 4분의 1로 줄고, 비율은 \(classes)가 모두 똑같을 때의 값인 "
        + "\(equalShare) 쪽으로 움직입니다."

    case .sameLastShare(let share): "어느 온도에서나 \(share)"
    case .lastShares(let shares):
      shares.map { "T = \($0.temperature)일 때 \($0.share)" }.joined(separator: ", ")
    case .oneTemperature:
      "온도 하나로는 흐름이 보이지 않습니다. 여러 개를 주십시오: -p temperatures=1,4,20."
    case .equalEverywhere:
      "모든 로짓이 같으므로, 어느 온도에서나 모든 클래스의 비율이 같습니다."
    case .growth(let from, let to, let name, let factor, let entropies):
      "T = \(from)에서 T = \(to)까지 올리면 “\(name)”의 비율은 "
        + (factor.map { "\($0)가 되고" } ?? "거의 커지지 않고")
        + (entropies.count == 1
          ? ", 엔트로피는 \(entropies[0]) nat 그대로입니다. "
          : ", 엔트로피는 \(entropies[0]) nat에서 \(entropies[1]) nat까지 커집니다. ")
        + "클래스의 순서는 그대로입니다."
    case .softLabels(let subject, let temperatures):
      "\(subject)의 소프트 라벨, 온도 \(temperatures)개"
    case .softLabelsRead:
      "각 행은 온도 하나를 나타내고, 모두 같은 로짓의 소프트맥스입니다. "
        + "한 행의 비율을 더하면 1입니다."
    case .softLabelFrames(let subject): "\(subject)의 소프트 라벨, 온도별"
    case .whatStays:
      "로짓 한 행에서 로짓이 서로 다른 두 클래스를 i와 j라고 하겠습니다. "
        + "어느 온도에서나 같은 것은 무엇일까요?"
    case .difference: "차이 q̃ᵢ − q̃ⱼ"
    case .ratio: "비 q̃ᵢ / q̃ⱼ"
    case .whyItStays:
      "비의 로그는 (zᵢ − zⱼ) / T입니다. 여기에 T를 곱하면 온도는 사라지고 로짓만 남습니다."
    case .invariant: "순서가 이웃한 클래스의 T · ln(q̃ᵢ / q̃ⱼ)"
    case .invariantRead: "각 행은 온도 하나를, 각 열은 클래스 한 쌍을 나타냅니다."
    case .invariantNotice(let isExact, let differences):
      (isExact
        ? "열마다 같은 수가 되풀이됩니다. " : "반올림 오차를 빼면 열마다 같은 수가 되풀이됩니다. ")
        + "그 수는 두 로짓의 차이로, 차례로 \(differences)입니다."

    case .ends: "같은 로짓을 극단까지"
    case .shareOf(let name): "\(name)의 비율"
    case .scaledDifference(let classes): "차이 · T · \(classes)"
    case .endsRead(let classes, let entropy):
      "마지막 열은 첫째 비율에서 마지막 비율을 빼고 T와 클래스 수를 곱한 값입니다. "
        + "클래스 \(classes)개가 가질 수 있는 가장 큰 엔트로피는 ln \(classes) = \(entropy)입니다."
    case .coldEnd(let temperature, let name, let share, let tied):
      "T = \(temperature)일 때 “\(name)”의 비율은 \(share)입니다"
        + (tied > 1 ? "(\(tied)개 클래스의 로짓이 똑같이 가장 큽니다)" : "")
    case .hotEnd(let share, let equalShare):
      ". T = 1000일 때는 \(share)이고, 모두 같은 비율이라면 \(equalShare)입니다."
    case .nothingCounts: " 로짓이 모두 같으므로 힘을 쓸 것이 없습니다."
    case .hotLimit(let shares, let classes, let scaled, let logits, let isExact):
      " 이때 첫째 비율과 마지막 비율의 차이는 \(shares)에 지나지 않지만, "
        + "T와 \(attach("\(classes)", .object)) 곱하면 \(attach(scaled, .copula))고, "
        + (isExact ? "이것이 바로 로짓의 차이입니다." : "로짓의 차이 \(logits)에 가깝습니다.")
    case .notHot: " 로짓이 서로 너무 멀어서, 이 로짓에는 T = 1000도 높은 온도가 아닙니다."
    case .everyShare: "온도에 따른 클래스별 비율"
    case .likeliestShares(let count): "온도에 따른 상위 \(count)개 클래스의 비율"
    case .temperatureAxis: "온도 T"
    case .entropyAndLead: "온도에 따른 엔트로피와 1위의 격차"
    case .entropyAxis: "엔트로피(nat)"
    case .leadAxis: "1위와 2위의 차이"
    case .lead: "격차"

    case .shifted(let name): "모든 로짓에 상수를 더한 뒤 “\(name)”의 비율"
    case .constant: "상수"
    case .naive: "단순한 소프트맥스"
    case .careful: "최댓값을 뺌"
    case .shiftedRead:
      "로짓은 행마다 다르지만, 로짓의 차이는 같습니다. NaN은 ∞/∞나 0/0에 대한 컴퓨터의 대답입니다."
    case .naiveAgrees: "여기서는 두 방법이 어디서나 같습니다."
    case .naiveIsInexact:
      "단순한 소프트맥스는 정확하지 않습니다. exp 값이 너무 작아 자릿수를 다 담지 못합니다."
    case .naiveBreaks(let shifts):
      "상수가 \(shifts)일 때 단순한 소프트맥스는 망가집니다. "
        + "exp 값 하나가 ∞가 되었거나, 모두 0이 되었기 때문입니다."

    case .howManyRight(let share, let temperature):
      "T = 1일 때 이 신경망은 테스트 데이터의 \(attach(share, .object)) 맞힙니다. "
        + "T = \(temperature)일 때는 얼마나 맞힐까요?"
    case .fewer: "더 적게"
    case .justAsMany: "똑같이"
    case .more: "더 많이"
    case .whyAsMany: "모든 로짓을 같은 수로 나누어도 어느 것이 가장 큰지는 바뀌지 않습니다."
    case .decisions: "신경망 하나를 여러 온도에서 읽으면"
    case .decisionsRead(let digits):
      "확신도(confidence, 신뢰도라고도 합니다)는 신경망이 고른 클래스의 확률입니다. "
        + "테스트 데이터 \(digits)개의 평균입니다."
    case .accuracyAtOneTemperature(let isSame):
      "정확도는 T = 1일 때와 \(isSame ? "같습니다" : "다릅니다")."
    case .accuracyAndConfidence(let isSame):
      "정확도는 " + (isSame ? "그대로입니다" : "수들이 같은 수로 반올림되는 곳에서 바뀝니다") + ". "
    case .confidences(let cold, let atCold, let hot, let atHot):
      "확신도는 T = \(atCold)일 때 \(cold), T = \(atHot)일 때 \(hot)입니다."
    case .sameConfidence(let share): "확신도는 \(share) 그대로입니다."
    case .calibration: "검증 데이터로 T를 맞추기 전과 후, 테스트 데이터로 잰 값"
    case .before: "맞추기 전"
    case .after: "맞춘 뒤"
    case .calibrationRead:
      "NLL과 ECE는 낮을수록 좋습니다. 보정되었다는 것은 평균 확신도와 정확도가 같다는 뜻입니다."
    case .sureness(.fitting): "알맞게 확신합니다"
    case .sureness(.tooSure): "지나치게 확신합니다"
    case .sureness(.notSureEnough): "덜 확신합니다"
    case .changes(.down, .down): "NLL과 ECE가 모두 줄어듭니다"
    case .changes(.up, .up): "NLL과 ECE가 모두 늘어납니다"
    case .changes(let nll, let ece): "NLL은 \(korean(nll)). ECE는 \(korean(ece))"
    case .calibrationNotice(let sureness, let temperature, let changes):
      "맞추기 전에는 신경망이 실제로 맞히는 것에 비해 \(sureness). "
        + "T를 \(attach(temperature, .instrument)) 맞추면 \(changes)."
    case .reliability: "신경망이 얼마나 확신하는지와 얼마나 자주 맞는지"
    case .gains: "검증 데이터로 맞춘 T가 테스트 데이터에서 하는 일"
    case .learntByHeart: "통째로 외움"
    case .carefulTeacher: "과적합을 막은 교사"
    case .fittedTemperature: "맞춘 T"
    case .lossAtOne: "T = 1의 NLL"
    case .lossSmaller: "NLL 감소"
    case .gainsRead:
      "각 행은 신경망 하나를 나타냅니다. 판정은 구간에서 나옵니다. 구간 전체가 0보다 위에 있으면 "
        + "도움이 되고, 전체가 아래에 있으면 해가 됩니다. 구간에 0이 들어 있으면 이 숫자들로는 알 수 "
        + "없습니다."
    case .gainsNotice(let byHeart, let careful):
      "T를 맞추는 것에 대한 판정: 통째로 외운 신경망은 “\(byHeart)”, "
        + "과적합을 막은 교사 모델은 “\(careful)”입니다."

    case .published: "발표된 소프트 라벨"
    case .publishedRead: "각 행은 온도 하나를 나타내고, 모두 같은 동물이라고 합니다."
    case .publishedNotice:
      "모든 행의 합은 1이고, 클래스의 순서도 네 행에서 같습니다. 그것만으로는 아무것도 증명되지 "
        + "않습니다."
    case .whichIsWrong:
      "어느 행이 틀렸을까요? 확률이 가장 높은 두 클래스의 T · ln(q̃ᵢ / q̃ⱼ)를 보면 알 수 있습니다."
    case .whyWrong:
      "이 행의 T · ln(q̃ᵢ / q̃ⱼ)는 다른 세 행의 값과 다릅니다. "
        + "그러므로 적힌 T로 부드럽게 한 것이 아닙니다."
    case .check: "틀린 행을 찾아내는 확인"
    case .timesT: "T를 곱함"
    case .differs: "← 다름"
    case .checkRead: "온도가 모두 맞는다면 각 행의 마지막 수는 어디서나 같을 것입니다."
    }
  }

  private func korean(_ change: Change) -> String {
    switch change {
    case .none: "그대로입니다"
    case .down: "줄어듭니다"
    case .up: "늘어납니다"
    }
  }
}
