// What lesson 1 says around its code, in Korean.

import Languages
import Notebooks

extension DarkKnowledgePhrase {
  var korean: String {
    switch self {
    case .network: "모델"
    case .teacher: "교사"
    case .student: "학생"
    case .layers: "층"
    case .parameters: "매개변수"
    case .memory: "메모리"
    case .shareOfMemory: "교사 대비 메모리"
    case .category: "클래스"
    case .label, .labels: "라벨"
    case .question: "질문"
    case .hardLabel, .hardLabels: "하드 라벨"
    case .animals: "동물"
    case .share: "확률"
    case .order: "순서"
    case .entropy: "엔트로피"
    case .nats: "nat"
    case .meanLoss: "평균 손실"
    case .standardDeviation: "표준편차"
    case .variance: "분산"
    case .smoothed: "스무딩"
    case .secondAgainstThird: "2위 대 3위"
    case .none: "없음"
    case .equal: "같음"
    case .exactLabels: "정확한 소프트 라벨"
    case .teachersLabels: "교사의 소프트 라벨"
    case .labelOf(let place): "\(place)의 라벨"
    case .teacherOn(let place): "교사가 본 \(place)"
    case .byTeacher(let place): "\(place), 교사"
    case .inTruth(let place): "\(place), 참값"
    case .isTrueOrder: "실제와 같음"
    case .isUntrueOrder: "실제와 다름"
    case .looksMostLike: "가장 닮은 클래스"
    case .labelOfBoth: "공통 라벨"
    case .digitHead: "숫자"
    case .mostLike: "가장 닮음"
    case .meanShare: "평균 확률"
    case .thenLike: "그다음 닮음"

    case .sizes: "작은 숫자 그림을 알아보는 교사 모델과 학생 모델"
    case .sizesRead:
      "매개변수(파라미터, parameter)는 가중치나 편향 하나이며 8바이트에 저장합니다. "
        + "층은 차례로 입력, 은닉 유닛, 클래스의 수입니다."
    case .sizesNotice(let factor): "교사 모델의 매개변수 수는 학생 모델의 \(factor)입니다."
    case .map: "교사 모델이 각 자리를 어느 동물로 보는지, 그리고 학습에 쓴 동물 일부와 동물 A, B"

    case .toss(let place, let label, let rival):
      " \(attach(place, .subject)) 있는 자리에서는 \(attach("“\(label)”", .and)) “\(rival)”의 확률이 "
        + "똑같으므로, 라벨이 다른 쪽이었을 수도 있습니다."
    case .sameLabel(let label):
      "둘 다 하드 라벨은 “\(label)”입니다. 라벨만 보면 둘은 똑같습니다."
    case .twoLabels(let a, let b):
      "하드 라벨은 A가 “\(a)”, B가 “\(b)”입니다. 학생 모델이 라벨에서 배우는 것은 그것이 전부입니다."
    case .howSure(let a, let share, let b):
      "A에서 교사 모델은 “\(a)”일 확률을 \(attach(share, .instrument)) 봅니다. "
        + "B에서 “\(b)”일 확률은 몇 %로 볼까요?"
    case .samePlace: "A와 B는 같은 자리에 있습니다."
    case .deeper: "B는 A보다 제 무리의 더 깊은 곳에 있으므로, 교사 모델이 더 확신합니다."
    case .closer: "B는 A보다 다른 무리에 더 가까이 있으므로, 교사 모델이 덜 확신합니다."
    case .equallyDeep: "A와 B는 저마다 제 무리에서 비슷한 깊이에 있습니다."
    case .asLikely(let name): "교사 모델이 보기에 “\(name)”일 확률은 A와 B가 같습니다."
    case .likelier(let name, let factor, let atA):
      "교사 모델이 보기에 “\(name)”일 확률은 \(atA ? "A가 B의" : "B가 A의") \(factor)입니다."
    case .unlikeLabel(let place, let name):
      " \(place)에서 교사 모델의 1위는 라벨이 아니라 “\(name)”입니다."
    case .softLabels: "하드 라벨과 교사 모델의 소프트 라벨"
    case .softLabelsRead:
      "각 행은 클래스 하나를 나타내고, 수가 적힌 열마다 합은 1입니다. "
        + "4.1e-6 같은 수는 100만분의 4.1을 뜻합니다."
    case .labelsAreSame: " A와 B의 라벨은 같습니다."
    case .labelsDiffer: " 라벨은 A와 B가 다르다고만 말합니다."
    case .softLabelBars: "A와 B에 대한 교사 모델의 소프트 라벨"
    case .animalAt(let name, let angle): "동물 \(name), \(angle)"
    case .lost: "하드 라벨에 남는 것과 교사 모델이 더 말해 주는 것"
    case .whichClass: "어느 클래스?"
    case .howUnsure: "얼마나 불확실한가? (nat)"
    case .whichOthers: "가까운 다른 클래스?"
    case .howMuchNearer: "2위 확률은 3위의 몇 배?"
    case .lostRead:
      "각 행은 질문 하나를 나타냅니다. 빈칸은 하드 라벨이 그 질문에 답하지 못한다는 뜻입니다."
    case .equallySure: "교사 모델은 A와 B를 똑같이 확신하고"
    case .surer(let isLess): "교사 모델은 B보다 A를 \(isLess ? "덜" : "더") 확신하고"
    case .rankedAlike: ", 나머지 클래스의 순서는 둘에서 똑같이 봅니다."
    case .rankedDifferently: ", 나머지 클래스의 순서는 둘에서 다르게 봅니다."
    case .truth: "교사 모델과 참값"
    case .truthRead: "이웃한 두 열을 비교해 보십시오. 교사 모델이 말하는 값과 실제 값입니다."
    case .trueOrder: "교사 모델은 A와 B 모두에서 네 클래스를 실제 순서대로 놓습니다."
    case .untrueOrder: "교사 모델은 A에서도 B에서도 네 클래스를 실제 순서대로 놓지 못합니다."
    case .trueOrderAt(let place, let other):
      "교사 모델은 네 클래스를 \(place)에서는 실제 순서대로 놓지만, \(other)에서는 그렇지 않습니다."
    case .worst(let order, let name):
      "\(order) A에서 가장 크게 빗나간 것은 “\(name)”일 확률입니다. "
    case .tooMuch(let factor): "교사 모델의 값이 참값의 \(factor)입니다."
    case .tooLittle(let factor): "참값이 교사 모델의 값의 \(factor)입니다."

    case .others: "다른 교사 모델 여덟 개가 본 동물 A"
    case .tied: " 확률이 똑같은 클래스끼리는 순서가 바뀌어도 됩니다."
    case .othersRead(let order):
      "각 행은 교사 모델 하나를 나타내고, 확률 네 개의 합은 1입니다. "
        + "마지막 열은 그 순서를 실제 순서와 비교합니다. 실제 순서: \(order)."
    case .of(let number, let total):
      number == total
        ? "\(total)개 모두"
        : number == 0 ? "\(total)개 가운데 0개가" : "\(total)개 가운데 \(number)개가"
    case .findRunnerUp(let teachers, let name):
      "\(teachers) 실제 2위인 \(attach("“\(name)”", .object)) 맞힙니다. "
    case .findOrder(let teachers): "\(teachers) 네 클래스를 모두 실제 순서대로 놓습니다."
    case .dispute(let one, let other, let wins, let losses):
      "\(attach("“\(one)”", .and)) “\(other)”의 순서(\(wins) 대 \(losses))"
    case .disputes(let pairs, let areAll):
      "교사 모델들은 \(pairs)를 두고 의견이 갈립니다."
        + (areAll ? "" : " 나머지 쌍의 순서는 일치합니다.")
    case .unlikelyDisputes:
      " 이들은 확률이 가장 낮은 클래스입니다. 여기서는 그 순서를 믿지 마십시오."
    case .noAccident: "클래스의 순서는 어쩌다 한 번의 학습에서 나온 우연이 아닙니다."
    case .commonError:
      "교사 모델들은 서로 일치하지만 실제와는 다릅니다. "
        + "이런 학습을 더 해 보아도 그 사실은 드러나지 않습니다."

    case .oneLabelDrawn(let label): "거의 모두의 하드 라벨이 “\(label)”입니다"
    case .labelsDrawn(let draws):
      "하드 라벨은 약 "
        + draws.map { "\($0.number)마리가 “\($0.label)”" }.joined(separator: ", ") + "입니다"
    case .whatChanges:
      "같은 동물들에 한 번은 하드 라벨을, 한 번은 정확한 소프트 라벨을 붙입니다. "
        + "손실 천 개에서 달라지는 것은 무엇일까요?"
    case .smallerMean: "평균이 작아집니다"
    case .lessSpread: "동물이 바뀔 때마다 달라지는 정도가 줄어듭니다"
    case .nothing: "달라지는 것이 없습니다"
    case .luckIsGone:
      "소프트 라벨은 모든 제비의 평균이므로 손실의 평균은 그대로입니다. "
        + "제비뽑기의 운이 사라지므로 손실이 덜 들쭉날쭉합니다."
    case .losses(let sets, let size): "동물 \(size)마리씩 \(sets)번 잰 학생 모델 하나의 손실"
    case .lossesRead:
      "각 행은 라벨의 종류 하나를 나타냅니다. 표준편차는 한 번 잰 손실이 평균에서 보통 얼마나 "
        + "떨어져 있는지를 말하고, 분산은 그 제곱이며 하드 라벨일 때를 100%로 삼았습니다."
    case .lessVariance(let share):
      "정확한 소프트 라벨을 쓰면 손실의 분산이 \(attach(share, .instrument)) 줄어듭니다. 평균은 "
    case .meanIsSame: "우연한 차이를 빼면 같습니다."
    case .meanDiffers(let nats): "우연히 \(nats) nat만큼 다릅니다."
    case .teacherHits:
      "교사 모델의 소프트 라벨로 잰 평균 손실은 정확한 소프트 라벨로 잰 것과 눈에 띄게 다르지 "
        + "않습니다."
    case .teacherMisses(let nats, let isHigh):
      "교사 모델의 소프트 라벨로 잰 평균 손실은 \(nats) nat만큼 \(isHigh ? "높습니다" : "낮습니다")."

    case .whichIsSofter(let share):
      "두 라벨은 한 클래스에 똑같이 \(attach(share, .object)) 줍니다. "
        + "더 부드러운 라벨, 즉 엔트로피가 더 높은 라벨은 어느 쪽일까요?"
    case .teachersOne: "교사 모델의 라벨"
    case .smoothedOne: "스무딩한 라벨"
    case .bothEqual: "둘이 같음"
    case .nothingLeft: "고르게든 아니든, 나눌 것이 거의 남지 않았습니다."
    case .evenlySpread:
      "나머지를 고르게 나누는 것은 가장 불확실하게 나누는 방법입니다. "
        + "교사 모델은 그렇게 나누지 않았고, 그것도 교사 모델의 지식입니다."
    case .threeLabels: "동물 A의 라벨 세 가지"
    case .threeLabelsRead:
      "각 행은 라벨 하나를 나타내고, 확률 네 개의 합은 1입니다. "
        + "마지막 열은 2위 클래스의 확률이 3위 클래스의 몇 배인지를 말합니다."
    case .softest(let nats, let isEqual):
      "스무딩한 라벨은 \(isEqual ? "교사 모델의 라벨만큼 부드럽고" : "가장 부드럽고") "
        + "엔트로피가 \(nats) nat이며, 라벨 밖의 클래스에 대해서는 모두 똑같이 말합니다. "
        + "순위가 있는 것은 교사 모델의 라벨뿐입니다."
    case .bothSure:
      "여기서는 두 라벨에 모두 들어 있습니다. "
        + "스무딩한 라벨에도 있는 것은 교사 모델에게서 가져왔기 때문입니다"
    case .sureness(let a, let b):
      "A에서는 \(a), B에서는 \(b)입니다. "
        + "스무딩한 라벨에도 들어 있는데, 교사 모델에게서 가져왔기 때문입니다"

    case .similarity: "교사 모델이 각 클래스에 주는 확률, 종류별 평균"
    case .nearest: "가장 가까운 다른 클래스"
    case .nearestRead:
      "각 행은 종류 하나를 나타냅니다. "
        + "자기 클래스 말고 교사 모델이 가장 큰 확률을 주는 클래스와 그 확률입니다."
    case .nobodysFavourite: "종류마다 가장 가까운 클래스가 서로 다릅니다."
    case .favourite(let name, let admirers):
      "\(attach("“\(name)”", .topic)) \(admirers) 모두에게 가장 가까운 클래스입니다. "
        + "이들 사이에 자리합니다."
    case .runnerUp(let digit, let times): "\(digit)(\(times)개)"
    case .twoNear(let digit): "\(digit)에 가까운 2"
    case .twoTwos: "두 개의 2, 그리고 교사 모델이 하는 말"
    case .sameHardLabel: "하드 라벨이 같은 두 개의 2"
    case .sameHardLabelRead: "각 행은 클래스 하나를 나타내고, 열마다 합은 1입니다."
    case .sameRunnerUp: "둘은 2위가 같고, 그 확률은 둘째 그림이 더 작습니다."
    case .asLikelyAs(let one, let factor, let other):
      "\(one)일 확률이 \(other)일 확률의 \(factor)"
    case .differentRunnersUp(let first, let second):
      "첫째 그림에서는 \(first)이고, 둘째 그림에서는 \(second)입니다."
    case .whatIsLikeTwo: "2의 그림에서 교사 모델이 2 다음으로 큰 확률을 주는 숫자는 무엇일까요?"
    case .sameCurve: "3도 위쪽이 2와 똑같이 둥글게 시작합니다. "
    case .digit(let digit): "\(digit)"
    case .twosLookLike(let digit, let share):
      "2의 그림에서 교사 모델은 숫자 \(digit)에 평균 \(attach(share, .object)) 주고, "
        + "다른 숫자에는 그보다 적게 줍니다."
    case .digitSimilarity: "숫자마다 자기 자신 말고 무엇을 닮았는지"
    case .digitSimilarityRead:
      "각 행은 숫자 하나를 나타냅니다. "
        + "그 숫자의 그림에서 교사 모델이 가장 큰 확률과 둘째로 큰 확률을 주는 클래스입니다."
    case .noMutual: "서로를 가리키는 쌍이 있는지 보십시오. 여기에는 없습니다."
    case .mutual(let pairs):
      "서로를 가리키는 쌍이 있는지 보십시오. 서로에게 가장 가까운 숫자는 "
        + pairs.map { "\(attach("\($0)", .and)) \($1)" }.joined(separator: ", ") + "입니다."

    case .faint(let name, let share):
      "한 가지 걸리는 점이 있습니다. A에서 “\(name)”일 확률은 \(share)입니다. "
        + "이렇게 작은 수로 학습하는 학생 모델은 그것을 거의 알아차리지 못합니다."
    case .notFaint:
      "한 가지 걸리는 점이 있습니다. 이 교사 모델은 A를 확신하지 못합니다. 더 나은 교사 모델은 "
        + "대부분의 클래스에 아주 작은 확률을 주고, 학생 모델은 그것을 거의 알아차리지 못합니다."
    }
  }
}
