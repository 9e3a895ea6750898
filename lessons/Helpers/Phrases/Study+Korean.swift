// What a notebook over the reader's own model says around its code, in Korean.

import Languages
import Notebooks

extension StudyPhrase {
  var korean: String {
    switch self {
    case .noMaterial: "이 노트북에는 모델의 점수가 필요합니다. 이렇게 시작하십시오: ./lesson study 파일 --lang ko"
    case .classNumber(let index): "클래스 \(index)"
    case .noClass: "없음"
    case .oneClass: "클래스가 하나뿐이고, 수 하나의 소프트맥스는 언제나 1입니다. 여기서 볼 것이 없습니다."
    case .accuracy: "정확도"
    case .meanConfidence: "평균 확신도"
    case .natsUnit: "nat"
    case .nats(let number): "\(number) nat"
    case .entropy: "엔트로피"
    case .row: "행"
    case .share: "그 비율"
    case .label: "라벨"
    case .interval: "95% 구간"
    case .verdict: "판정"
    case .value: "값"
    case .teacherSays: "교사의 답"
    case .teacher: "교사"
    case .student: "학생"

    case .contents: "파일에 든 것"
    case .what: "항목"
    case .examples: "예제 수(N)"
    case .classes: "클래스 수(K)"
    case .numbers: "수의 종류"
    case .range: "수의 범위"
    case .ruledOut: "제외된 클래스(−∞)"
    case .kind(.logits): "로짓"
    case .kind(.probabilities): "확률"
    case .kind(.logProbabilities): "확률의 로그"
    case .fromTo(let low, let high): "\(low) ~ \(high)"
    case .contentsRead(let hasLabels):
      "각 행은 사실 하나를 나타냅니다. 확신도는 T = 1에서 모델이 고른 클래스의 비율입니다."
        + (hasLabels ? " NLL과 ECE는 모델이 정직할수록 낮습니다." : "")
    case .withoutLabels:
      "라벨이 없어 맞고 틀림은 말할 수 없습니다. --labels 파일을 주면 정확도, 보정, 의심스러운 라벨까지 볼 수 있습니다."
    case .sureness(.fitting, let confidence, let accuracy):
      "평균 \(attach(confidence, .instrument)) 확신하고 \(attach(accuracy, .object)) 맞힙니다. 확신이 알맞습니다."
    case .sureness(.tooSure, let confidence, let accuracy):
      "평균 \(attach(confidence, .instrument)) 확신하고 \(attach(accuracy, .object)) 맞힙니다. 지나치게 확신합니다."
    case .sureness(.notSureEnough, let confidence, let accuracy):
      "평균 \(attach(confidence, .instrument)) 확신하고 \(attach(accuracy, .object)) 맞힙니다. 더 확신해도 됩니다."
    case .likeGuessing(let chance):
      "아무렇게나 골라도 \(attach(chance, .object)) 맞힙니다. 라벨이 행과 같은 순서입니까?"
    case .maybeFromOne(let now, let then):
      "라벨을 1부터 센 것이라면 1을 빼십시오. 그러면 맞는 비율이 \(now)에서 \(attach(then, .instrument)) 오릅니다."
    case .labelsRuledOut(let rows):
      "\(rows)개 행에서는 모델이 라벨을 제외(−∞)했습니다. NLL은 나머지 행의 값입니다."
    case .areProbabilities(let deviation):
      "이 수들은 확률입니다. 모든 수가 0과 1 사이에 있고, 모든 행의 합이 1입니다(오차 \(deviation) 이내). 소프트맥스를 이미 "
        + "거친 것입니다. 이 노트북은 그 로그로 계산합니다. 로그의 소프트맥스는 다시 그 확률이기 때문입니다. 손실에는 로짓을 "
        + "넣으십시오. 확률의 소프트맥스는 ‘소프트맥스를 두 번’ 하는 실수입니다."
    case .areLogProbabilities(let deviation):
      "이 수들은 확률의 로그입니다. 0보다 큰 수가 없고, exp 값의 합이 모든 행에서 1입니다(오차 \(deviation) 이내). 소프트맥스를 "
        + "하면 다시 그 확률이 나오므로 그대로 로짓으로 써도 됩니다."
    case .areLogits:
      "이 수들은 로짓으로 봅니다. 모든 행이 확률(0과 1 사이이고 합이 1)인 것도, 모든 행이 확률의 로그인 것도 아니기 때문입니다."
    case .maybeSigmoids:
      "이 수들은 로짓으로 보지만 다시 살펴보십시오. 모든 수가 0과 1 사이인데 행의 합은 1이 아닙니다. 시그모이드의 출력이라면 "
        + "시그모이드 앞의 값을 저장하십시오."

    case .howManyClasses(let classes, let temperature):
      "T = \(temperature)일 때, 평균적인 예제에서 클래스 \(classes)개 가운데 사실상 몇 개가 겨룰까요?"
    case .whyClasses(let entropy):
      "예제마다 e를 엔트로피만큼 거듭제곱하여 평균한 값입니다. 평균 엔트로피는 \(entropy) nat입니다."
    case .softness: "교사 모델의 소프트 라벨, 모든 예제의 평균"
    case .effective: "유효 클래스 수"
    case .topShare: "1위"
    case .runnerUpShare: "2위"
    case .ofEqual: "최댓값 대비 엔트로피"
    case .softnessRead(let most, let classes):
      "각 행은 온도 하나를 나타냅니다. 엔트로피의 최댓값은 모든 비율이 같을 때의 ln \(classes) = \(most) nat입니다."
    case .oneTemperature(let share, let temperature):
      "T = \(temperature)일 때 2위의 비율은 평균 \(share)입니다. 온도를 여러 개 주면 변화를 볼 수 있습니다."
    case .softnessNotice(let cold, let coldShare, let hot, let hotShare, let top):
      "2위의 비율은 평균하여 T = \(cold)일 때 \(coldShare), T = \(hot)일 때 \(hotShare)입니다. T = \(hot)일 때 1위의 비율은 "
        + "\(top)입니다."
    case .softnessFigure: "온도를 높이면 드러나는 것"
    case .temperatureAxis: "온도 T"
    case .entropyAxis: "엔트로피(nat)"
    case .shareAxis: "평균 비율"
    case .rest(true): "1 − 라벨의 비율"
    case .rest(false): "1 − 1위의 비율"

    default: lookalikes
    }
  }

  /// Steps 3 to 7.
  private var lookalikes: String {
    switch self {
    case .pairs(let shown, let count):
      shown < count ? "서로 헷갈리는 클래스: \(count)쌍 가운데 비율이 큰 \(shown)쌍" : "서로 헷갈리는 클래스"
    case .pair: "쌍"
    case .onTop: "예제"
    case .meanRunnerUp: "2위 평균"
    case .mistaken: "오답"
    case .pairsRead(let hasLabels):
      "두 클래스가 어느 순서로든 1위와 2위인 예제의 수와, T = 1일 때 2위의 평균 비율입니다."
        + (hasLabels ? " 오답은 라벨이 2위인 예제의 수입니다." : "")
    case .pairsNotice(let one, let other, let share):
      "\(attach(one, .and)) \(attach(other, .subject)) 맨 앞입니다. 모든 2위가 받은 비율 가운데 \(attach(share, .subject)) 이 쌍의 것입니다."
    case .noSecondThoughts:
      "T = 1에서는 2위의 비율이 전혀 없습니다. 교사 모델이 2위에 대해 아는 것이 있다면 더 높은 온도에서만 보입니다."
    case .twoMinded: "교사 모델이 가장 망설인 예제"
    case .thenSays: "2위"
    case .itsShare: "2위의 비율"
    case .twoMindedRead: "행은 NumPy처럼 0부터 셉니다. T = 1에서 2위의 비율이 가장 큰 예제가 맨 위입니다."
    case .twoMindedNotice(let row, let first, let share, let second, let secondShare):
      "\(row)번 행: \(first) \(share), \(second) \(secondShare). 하드 라벨이라면 학생 모델에게 둘 가운데 하나만 알려 줍니다."
    case .doubtsNeedLabels: "이 단계에는 라벨이 필요합니다: --labels 파일"
    case .noDoubts: "모든 예제에서 교사 모델의 답이 라벨과 같습니다. 의심할 것이 없습니다."
    case .doubts(let shown, let count):
      shown < count ? "교사 모델이 의심하는 라벨: \(count)개 가운데 \(shown)개" : "교사 모델이 의심하는 라벨"
    case .shareOfLabel: "라벨의 비율"
    case .doubtsRead: "행은 0부터 셉니다. T = 1에서 라벨의 비율이 가장 작은 예제가 맨 위입니다."
    case .doubtsNotice(let all, let unlikely):
      "\(all)개 행에서 교사 모델의 답이 라벨과 다릅니다. "
        + (unlikely > 0
          ? "그 가운데 \(unlikely)개에서는 라벨의 비율이 1%보다 작습니다. 그런 행부터 보십시오. " : "")
        + "라벨이 틀렸거나 교사 모델이 틀린 것입니다."

    case .honestyNeedsLabels: "이 단계에는 라벨이 필요합니다: --labels 파일"
    case .honestyNeedsExamples: "이 단계에는 모델이 라벨을 제외하지 않은 예제가 절반마다 둘 이상 필요합니다."
    case .isItHonest: "이 교사 모델은 지금 그대로, 맞히는 만큼 확신할까요?"
    case .tooSure: "지나치게 확신한다"
    case .aboutRight: "맞히는 만큼 확신한다"
    case .notSureEnough: "덜 확신한다"
    case .whyHonest(let confidence, let accuracy):
      "여기서 재는 절반에서 평균 \(attach(confidence, .instrument)) 확신하고 \(attach(accuracy, .object)) 맞힙니다. 0.5%p까지는 같은 "
        + "것으로 봅니다."
    case .honesty(let fitted, let reported):
      "예제 \(fitted)개로 맞춘 T를 다른 \(reported)개로 잰 값"
    case .asItIs: "그대로"
    case .fittedOnOthers: "맞춘 T"
    case .honestyRead:
      "두 행 모두 T를 맞추는 데 쓰지 않은 절반입니다. NLL과 ECE는 낮을수록 좋고, 정확도는 어느 온도에서나 같습니다."
    case .honestyNotice(let gain, let interval, let verdict):
      "그대로일 때의 NLL에서 맞춘 T의 NLL을 뺀 값: \(gain) nat, 95% 구간 \(interval). 0보다 크면 맞추는 것이 도움이 됩니다. "
        + "판정은 “\(verdict)”입니다."
    case .coldLimit(let limit):
      "맞추는 절반에서는 찾아본 데까지 T가 낮을수록 좋았습니다. 답이 모두 맞으면 그렇게 됩니다. T = \(attach(limit, .topic)) 찾는 "
        + "범위의 끝일 뿐, 알아낸 값이 아닙니다."
    case .hotLimit(let limit):
      "맞추는 절반에서는 찾아본 데까지 T가 높을수록 좋았습니다. 점수가 라벨에 대해 아무것도 말하지 않으면 그렇게 됩니다. "
        + "T = \(attach(limit, .topic)) 찾는 범위의 끝일 뿐, 알아낸 값이 아닙니다."
    case .reliabilityFigure: "교사 모델이 얼마나 확신하는지와 얼마나 자주 맞는지"

    case .rangeCaption: "온도마다 학생 모델에게 전해지는 것"
    case .ofMost: "최댓값 대비 엔트로피"
    case .start: "시작점"
    case .tooCold: "너무 조용함"
    case .tooHot: "너무 평평함"
    case .within: "✓ 범위 안"
    case .rangeRead(let least, let most):
      "너무 조용함: 정답이 아닌 클래스의 비율이 \(least)보다 작습니다. 너무 평평함: 엔트로피가 최댓값의 \(most)보다 큽니다. 두 "
        + "한계 모두 어림 규칙입니다."
    case .rangeNotice(let from, let to, let start):
      from == to
        ? "T = \(attach(from, .subject)) 범위 안에 있고, 아래의 손실은 여기서 시작합니다. 시작점이지 답이 아닙니다."
        : "T = \(from)에서 T = \(to)까지가 시작해 볼 범위이고, 아래의 손실은 T = \(start)에서 시작합니다. 답은 아닙니다."
    case .allCold(let temperature):
      "모두 너무 조용합니다. 더 높은 온도를 주십시오: -p temperatures=… 아래의 손실은 T = \(attach(temperature, .object)) 씁니다."
    case .noneWithin(let temperature):
      "범위 안에 드는 것이 없습니다. -p temperatures=… 로 다른 온도를 주십시오. 아래의 손실은 T = \(attach(temperature, .object)) 씁니다."
    case .choice(true): "여러분이 준 값"
    case .choice(false): "7단계에서 시작점으로 고른 값"
    default: beside
    }
  }

  /// Steps 8 to 11.
  private var beside: String {
    switch self {
    case .needsStudent: "이 단계에는 같은 예제에 대한 학생 모델의 로짓이 필요합니다: --student 파일"
    case .comparisonNeedsLabels: "누가 더 자주 맞히는지는 라벨이 있어야 알 수 있습니다: --labels 파일"
    case .howOftenAlike(let examples):
      "예제 \(examples)개 가운데 몇 %에서 학생 모델이 교사 모델과 같은 답을 할까요?"
    case .whyAlike: "이것이 일치도입니다. 맞든 틀리든 1위가 같은 예제의 비율입니다."
    case .comparison: "교사 모델 자리에 학생 모델을 놓으면"
    case .measure: "척도"
    case .accuracyPoints: "정확도(%)"
    case .lossNats: "NLL(nat)"
    case .better: "나아진 정도"
    case .comparisonRead(let margin):
      "차이는 예제마다 잽니다. 0보다 크면 학생 모델이 더 낫습니다. 구간 전체가 0의 한쪽에 있을 때만 도움이 되거나 해가 "
        + "된다고 합니다. 정확도에서 \(margin)%p보다 작은 차이는 의미 있는 차이가 아닙니다."
    case .comparisonNotice(let onlyTeacher, let onlyStudent, let examples):
      "예제 \(examples)개 가운데 교사 모델만 맞힌 것은 \(onlyTeacher)개, 학생 모델만 맞힌 것은 \(onlyStudent)개입니다. 구간은 이런 "
        + "예제를 다시 뽑을 때의 것이며, 학습을 다시 할 때의 것이 아닙니다."
    case .divergences: "교사 모델과 비교한 학생 모델의 소프트 라벨"
    case .divergencesRead:
      "모든 예제에 대한 KL(q̃ᵗ‖q̃ˢ)의 평균이며, 둘이 같은 말을 하면 0입니다. 손실에 들어가는 것은 T² · KL입니다."
    case .divergencesNotice(let falls):
      (falls ? "T가 높아지면 모든 소프트 라벨이 비슷해지므로 KL은 작아집니다. " : "")
        + "한 온도에서 여러 학생 모델을 비교하고, 한 학생 모델을 두 온도에서 비교하지 마십시오."
    case .infinite(let rows):
      "한 행에서 많게는 예제 \(rows)개가 빠져 있습니다. 그 예제에서는 교사 모델이 제외하지 않은 클래스를 학생 모델이 제외(−∞)하여 "
        + "KL이 무한대입니다."
    case .departures: "학생 모델이 가장 멀리 벗어난 예제, T = 1"
    case .studentSays: "학생의 답"
    case .departuresRead: "행은 0부터 셉니다. KL이 가장 큰 예제가 맨 위입니다."
    case .noDepartures: "T = 1에서 모든 예제의 소프트 라벨이 교사 모델의 것과 같습니다."
    case .departuresNotice(let shown, let alike):
      "이 \(shown)개 가운데 \(alike)개에서는 둘이 같은 클래스를 고르고, 나머지 비율에서 다릅니다."
    case .ranking: "학생 모델이 교사 모델의 순위를 얼마나 따르는지"
    case .sharedPlaces: "순서까지 같은 것"
    case .examplesShare: "예제"
    case .places(1): "1위"
    case .places(let number): "1위부터 \(number)위까지"
    case .rankingRead: "위에서부터 같은 클래스가 같은 순서로 놓인 예제의 비율입니다. 온도는 이것을 바꾸지 않습니다."
    case .rankingNotice(let first, let places, let all):
      places == 1
        ? "클래스가 하나이면 순위도 하나뿐입니다."
        : "예제의 \(first)에서 1위가 같고, \(all)에서 \(places)위까지 같습니다. 그 사이가 오답 클래스의 순위이며, 하드 라벨에는 없는 "
          + "것입니다."

    case .lossVector(let alpha, let temperature):
      "두 예제의 손실, α = \(alpha), T = \(temperature)"
    case .part: "부분"
    case .studentLoss: "학생 손실 H(p, qˢ)"
    case .wholeLoss: "α · 학생 손실 + T² · KL"
    case .lossVectorRead: "클래스에 대해서는 합, 두 예제에 대해서는 평균입니다. 마지막 행이 여러분의 함수가 돌려주어야 할 값입니다."
    case .lossVectorNotice:
      "float32라면 대여섯 자리까지 같습니다. 다른 값이 나오면 이유가 있습니다. 흔한 이유는 ./lesson glossary --lang ko에서 볼 수 있습니다."
    default: ""
    }
  }
}
