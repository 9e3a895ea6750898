// What lesson 5 says around its code, in Korean, up to the file that is shipped.

import Distillation
import Languages
import Notebooks

/// Who says which digit: `교사 4, 학생 9`.
private func digits(_ answers: [(name: String, digit: Int)]) -> String {
  answers.map { "\($0.name) \($0.digit)" }.joined(separator: ", ")
}

extension DeploymentPhrase {
  var korean: String {
    switch self {
    case .network, .networks: "신경망"
    case .teacher, .teachers: "교사"
    case .hiddenUnits: "은닉 유닛"
    case .byteUnit: "바이트"
    case .fits: "들어감"
    case .yes: "예"
    case .no: "아니요"
    case .gain: "이득"
    case .points: "%p"
    case .interval: "95% 구간"
    case .verdict: "판정"
    case .nats: "nat"
    case .accuracy: "정확도"
    case .sameToOnePoint: "1%p 안에서 같습니다"
    case .bytes(let bytes): "\(NumberFormat.integer.text(Double(bytes)))바이트"

    case .sizes: "신경망마다 필요한 크기"
    case .largeTeacher: "교사, 은닉 128 + 128"
    case .parameters: "매개변수"
    case .student(let hidden): "학생, 은닉 \(hidden)"
    case .bits(let bits): "\(bits)비트"
    case .fitsIn: "들어가는 형식(비트)"
    case .noFormat: "없음"
    case .fitIn(let students, let bits): "\(bits)비트 \(students)개"
    case .sizesRead:
      "각 행은 신경망 하나를 나타냅니다. 매개변수 하나는 64비트에서 8바이트, 32비트에서 4바이트를 "
        + "씁니다. 8비트에서 가중치는 1바이트이지만 편향은 여전히 4바이트이고, 합을 다시 정수로 바꾸는 "
        + "데에도 조금 더 필요합니다. 그 방법은 아래에서 설명합니다. 마지막 열은 신경망이 어느 형식으로 "
        + "들어가는지 말해 줍니다."
    case .sizesNotice(let fitting, let students, let limit):
      "학생 \(students)개 가운데 \(limit)에 들어가는 것은 \(fitting.joined(separator: ", "))입니다. "
    case .teacherFits: "적어도 8비트에서는 교사도 들어갑니다. 크기만 보면 학생이 필요 없습니다."
    case .teacherNeeds(let times): "8비트에서도 교사에게 필요한 크기는 기기가 가진 것의 \(times)입니다."

    case .recipes: "비교할 학생과 그 학습 방법"
    case .tanhUnits: "은닉 유닛(tanh)"
    case .hardEpochs: "하드 라벨: 에포크"
    case .distilledEpochs: "증류: 에포크"
    case .hardRate: "하드 라벨: 학습률"
    case .distilledRate: "증류: 학습률"
    case .recipesRead(let recipes, let short, let long, let setting):
      "각 행은 크기 하나를 나타냅니다. 학습 방법은 모두 같은 \(recipes)가지에서 골랐습니다. "
        + "에포크(epoch)는 \(short) 또는 \(long), 학습률은 0.02 또는 0.05이고, "
        + "\(setting.runs)번의 평균이 가장 좋은 것을 골랐습니다. 하드 라벨의 한 에포크는 "
        + "\(setting.labels)장, 증류의 한 에포크는 \(setting.pictures)장입니다."
    case .recipesNotice(let longer, let all):
      longer == all
        ? "\(all)가지가 모두 더 긴 쪽을 골랐습니다."
        : longer == 0
          ? "더 긴 쪽을 고른 것은 하나도 없습니다."
          : "\(all)가지 가운데 \(longer)가지가 더 긴 쪽을 골랐습니다."
    case .smallOrLarge(let small, let large, let labels):
      "은닉 유닛이 \(small)개이고 교사에게 배우는 학생과, \(large)개이고 라벨 \(labels)개로 배우는 "
        + "학생 가운데 어느 쪽이 더 정확할까요?"
    case .unitsAndTeacher(let units): "\(units)개와 교사"
    case .unitsAndLabels(let units): "\(units)개와 라벨"
    case .smallAgainstLarge(let taught, let large):
      "검증 데이터에서 \(taught)%와 \(large)%입니다. "
    case .bothGains(let small, let large, let byUnits, let byTeacher):
      "라벨로 배울 때 은닉 유닛을 \(small)개에서 \(large)개로 늘리면 \(byUnits)%p, "
        + "\(small)개 그대로 교사에게 배우면 \(byTeacher)%p 달라집니다. "
    case .roomIsNotLacking:
      "이 학생들에게 모자란 것은 공간이 아니라 더 말해 줄 누군가입니다."
    case .roomCounts: "여기서는 공간이 더 중요합니다."
    case .gains: "검증 데이터에서 비교한 하드 라벨과 교사"
    case .wins: "승"
    case .winsOf(let wins, let runs): "\(wins)/\(runs)"
    case .gainsRead(let runs, let margin):
      "\(runs)번의 평균입니다. 구간은 한 쌍의 평균 차이에 대한 95% 신뢰 구간이고, 판정은 이 구간이 "
        + "정합니다. 4강에서처럼 ±\(margin)%p(퍼센트포인트) 안의 차이는 의미 있는 차이로 보지 않습니다."
    case .helpsAt(let sizes, .helps): "은닉 유닛이 \(sizes)개일 때 교사가 도움이 됩니다."
    case .helpsAt(let sizes, .harms): "은닉 유닛이 \(sizes)개일 때는 교사가 해가 됩니다."
    case .helpsAt(let sizes, .undecided): "은닉 유닛이 \(sizes)개일 때는 이 실행들로 알 수 없습니다."
    case .helpsAt(let sizes, .noDifferenceWorthHaving):
      "은닉 유닛이 \(sizes)개일 때는 의미 있는 차이가 없습니다."
    case .wideSparesDead:
      "넓은 신경망은 죽은 유닛이 있어도 괜찮지만 아주 작은 신경망은 그렇지 않습니다."

    case .rounding: "은닉 유닛 하나를 실수와 정수로 계산하기"
    case .oneWeight: "가중치"
    case .oneSum: "합"
    case .requantised: "재양자화한 합"
    case .oneOutput: "tanh"
    case .asTrained: "학습한 값"
    case .wholeNumber: "정수"
    case .ofStep: "한 칸"
    case .standsFor: "뜻하는 값"
    case .roundingRead:
      "가중치는 잉크가 가장 진한 첫 번째 픽셀의 것입니다. 정수에 한 칸의 크기를 곱하면 그 정수가 뜻하는 "
        + "값입니다. 그 값을 학습한 값과 비교해 보십시오."
    case .roundingNotice(let saturated):
      "합에는 가중치 64개의 반올림이 모두 모입니다"
        + (saturated ? ". 이 합은 너무 커서 끝에서 잘립니다." : ".")
    case .formats: "같은 학생을 64, 32, 8비트로: 검증 데이터"
    case .students: "학생"
    case .changeBy8: "8비트로 바뀐 정도"
    case .kindOfSize(let isTaught, let hidden):
      "\(isTaught ? "증류" : "하드 라벨"), 은닉 \(hidden)"
    case .formatsRead(let runs):
      "\(runs)번의 평균입니다. 마지막 세 열은 학생마다 8비트를 자신의 64비트와 비교합니다. 구간은 평균 "
        + "차이의 95% 신뢰 구간이고, 판정은 이 구간이 정합니다."
    case .nothingMoves: "32비트에서는 어느 평균도 움직이지 않습니다. "
    case .means(let moved): "32비트에서는 어느 평균도 \(moved)%p보다 많이 움직이지 않습니다. "
    case .formatsNotice(let verdicts): "8비트에 대한 판정: \(verdicts)."
    case .verdictGiven(let verdict, let times, _): "“\(verdict)” \(times)개"

    case .tradeoff: "형식마다, 크기에 따른 검증 데이터의 평균 정확도"
    case .sizeAxis: "크기 (kB)"
    case .curve(let kind, let bits): "\(kind), \(bits)비트"
    case .accuracyAxis: "정확도 (%)"
    case .limit(let kilobytes): "제한 \(kilobytes) kB"
    case .wanted(let accuracy): "목표 \(accuracy)"
    case .candidates: "후보들"
    case .bitColumn: "비트"
    case .goodEnough: "충분한 쪽"
    case .neither: "없음"
    case .both: "둘 다"
    case .candidatesRead(let bytes, let accuracy):
      "각 행은 한 형식의 크기 하나를 나타냅니다. 마지막 열은 둘 가운데 어느 쪽이 두 조건을 모두 "
        + "만족하는지 말해 줍니다. 조건은 \(bytes)와 \(accuracy)입니다."
    case .candidatesNotice(let hard, let distilled):
      "하드 라벨로 배우면 \(hard). 교사에게 배우면 \(distilled)."
    case .noneIsAccurate: "이 크기들 가운데 충분히 정확한 학생이 없습니다"
    case .smallestAccurate(let hidden, let bits, let bytes, let fits):
      "충분히 정확한 가장 작은 학생은 \(bits)비트, 은닉 유닛 \(hidden)개, \(bytes)입니다"
        + (fits ? "" : ". 그러나 기기에 넣기에는 너무 큽니다")
    case .kind(let hidden, let isTaught, let bits):
      "은닉 유닛이 \(hidden)개이고 \(isTaught ? "교사에게" : "하드 라벨로") 배운 \(bits)비트 학생"
    case .choice(let kind, let bytes, let accuracy):
      "선택: \(kind). \(bytes)를 쓰고, 검증 데이터의 \(accuracy)를 맞힙니다."
    case .nothingFits(let kind, let bytes):
      "조건을 만족하는 학생이 없습니다. 가장 작은 학생도 \(bytes)를 씁니다. 그래도 강의를 이어 가려고 "
        + "그 학생을 고릅니다: \(kind)."
    case .nothingIsAccurate(let kind, let accuracy):
      "두 조건을 모두 만족하는 학생이 없습니다. 기기에 들어가는 학생 가운데 가장 정확한 것은 "
        + "\(accuracy)를 맞힙니다: \(kind). 강의는 이 학생으로 이어 갑니다."
    case .cannotBeKept: "그러니 이 조건은 교사가 있어도 없어도 만족할 수 없습니다."
    case .onlyTheTeacherKeeps:
      "이 선택은 교사 덕분입니다. 교사가 없으면 두 조건을 모두 만족하는 학생이 없습니다."
    case .onlyLabelsKeep:
      "여기서 교사는 도움이 되지 않습니다. 하드 라벨로 배운 학생들만 두 조건을 모두 만족합니다."
    case .teacherIsNotNeeded:
      "이 크기에는 교사가 필요하지 않습니다. 하드 라벨로 배워도 두 조건을 모두 만족합니다."
    case .labelsTakeLess:
      "교사가 필요하지 않습니다. 하드 라벨로 배우면 더 적은 바이트로 두 조건을 모두 만족합니다."
    case .teacherTakesLess(let labels):
      "이 선택은 교사 덕분입니다. 교사가 없으면 두 조건을 만족하는 가장 작은 학생이 \(labels)를 씁니다."

    case .eightBitsAreTooCoarse:
      "여기서 8비트는 너무 거칩니다. 8비트로 반올림하면 두 조건을 모두 만족하는 학생이 없습니다."
    case .onlyEightBitsKeep:
      "이 선택은 8비트 덕분이기도 합니다. 비트가 더 많으면 두 조건을 모두 만족하는 학생이 없습니다."
    case .eightBitsTakeLess(let others):
      "8비트보다 많은 비트로 두 조건을 만족하는 가장 작은 학생은 \(others)를 씁니다."
    case .moreBitsTakeNoMore(let eight):
      "여기서 8비트는 아무것도 줄여 주지 않습니다. 8비트로 두 조건을 만족하는 가장 작은 학생은 "
        + "\(eight)를 씁니다."
    case .onlyEightBitsFit(let hidden, let accuracy):
      "기기에는 8비트 학생만 들어갑니다. 같은 방법으로 배운 학생 가운데 가장 정확한 것은 은닉 유닛이 "
        + "\(hidden)개입니다(\(accuracy))."
    case .wideAgainstNarrow(let narrow, let bits, let wide, let gain, let verdict):
      "같은 방법으로 배웠고 기기에 들어가는 학생 가운데 가장 정확한 것은, 8비트에서는 은닉 유닛이 "
        + "\(wide)개, 그보다 많은 비트에서는 \(narrow)개입니다(\(bits)비트). 8비트 쪽을 고르면 정확도가 "
        + "\(gain) 달라집니다(\(verdict))."

    case .andOfTheTest(let validation):
      "여러분이 고른 학생들은 검증 데이터의 \(validation)를 맞힙니다. 테스트 데이터에서는 어떨까요?"
    case .fewer: "더 적게 맞힙니다"
    case .more: "더 많이 맞힙니다"
    case .onTheTest(let accuracy, let from, let to):
      "\(accuracy)입니다. 교사들도 \(from)%에서 \(to)%로 바뀝니다."
    case .test: "검증 데이터로 고르고 테스트 데이터로 보고한 값"
    case .validation: "검증"
    case .testColumn: "테스트"
    case .testNLL: "테스트 NLL"
    case .testECE: "테스트 ECE"
    case .kindInBits(let isTaught, let hidden, let bits):
      "\(isTaught ? "증류" : "하드 라벨"), 은닉 \(hidden), \(bits)비트"
    case .testRead(let runs):
      "\(runs)번의 평균입니다. NLL과 ECE는 2강과 같으며, 낮을수록 좋습니다."
    case .reached(let accuracy):
      "고른 학생들은 테스트 데이터에서 \(accuracy)를 맞힙니다. 목표를 달성합니다."
    case .missed(let accuracy, let wanted, let wasPromised):
      "고른 학생들은 테스트 데이터에서 \(accuracy)를 맞힙니다. 목표인 \(wanted)보다 낮습니다. "
        + (wasPromised
          ? "검증 데이터가 실제보다 좋게 보여 준 것입니다."
          : "검증 데이터에서도 목표에 닿지 못했습니다.")
    case .addingUp: "64비트와 8비트에서 교사의 이득: 테스트 데이터"
    case .gainIn(let bits): "\(bits)비트의 이득"
    case .moreIn8: "차이"
    case .doTheyAddUp: "더해집니까?"
    case .addsUp(.noDifferenceWorthHaving): "예"
    case .addsUp(.helps): "더 많이"
    case .addsUp(.harms): "더 적게"
    case .addsUp(.undecided): "알 수 없음"
    case .addingUpRead(let margin):
      "이득은 같은 형식의 하드 라벨과 비교한 것입니다. 구간과 판정은 두 이득의 차이에 대한 것입니다. "
        + "차이가 ±\(margin)%p 안이면 두 형식의 이득은 같다고 봅니다."
    case .addsUpAt(let sizes, .noDifferenceWorthHaving):
      "은닉 유닛이 \(sizes)개일 때 교사의 이득은 8비트에서도 같습니다. 둘은 더해집니다."
    case .addsUpAt(let sizes, .helps):
      "은닉 유닛이 \(sizes)개일 때 교사의 이득은 8비트에서 더 큽니다."
    case .addsUpAt(let sizes, .harms):
      "은닉 유닛이 \(sizes)개일 때 8비트는 교사가 준 이득의 일부를 빼앗습니다."
    case .addsUpAt(let sizes, .undecided):
      "은닉 유닛이 \(sizes)개일 때는 둘이 더해지는지 이 실행들로 알 수 없습니다."
    case .bothBuy(let teacher, let verdict, let times, let cost, let costVerdict):
      "여러분이 고른 크기에서 8비트 학생이 교사에게서 얻는 이득은 \(teacher)(\(verdict))입니다. 64비트의 "
        + "크기는 8비트의 \(times)이고, 8비트로 바꾸면 정확도가 \(cost) 달라집니다(\(costVerdict))."
    case .latencies: "그림 한 장씩 답하는 데 걸리는 시간"
    case .chosenStudent: "고른 학생"
    case .latency: "지연 시간"
    case .microseconds: "µs/장"
    case .latencyRead:
      "같은 그림 100장을 아홉 번 되풀이한 가운데 가장 빠른 것이고, 둘 다 64비트입니다. 강의를 다시 "
        + "실행하면 다른 값이 나옵니다."
    case .latencyNotice(let speed, let parameters, let hasOverhead):
      "교사가 답하는 시간은 학생의 \(speed), 교사의 매개변수는 학생의 \(parameters)입니다"
        + (hasOverhead ? ". 한 번 호출할 때마다 크기와 상관없는 비용이 들기 때문입니다." : ".")

    case .doesItStillHelp(let labels):
      "라벨이 \(labels)개이고, 그 안에 교사가 배운 데이터의 라벨도 있습니다. 이 교사가 여전히 학생에게 "
        + "도움이 될까요?"
    case .helpsMuch: "예, 5%p 이상"
    case .helpsLess: "예, 그보다 적게"
    case .helpsNot: "아니요, 또는 알 수 없을 만큼"
    case .canTellLittle(let points):
      "교사는 이 라벨들의 일부로 배웠습니다. 그러니 학생의 라벨이 말해 주지 않는 것을 더 말해 주기 "
        + "어렵습니다: \(points)."
    case .tellsNothingThatShows(let points):
      "교사는 이 라벨들의 일부로 배웠습니다. 학생의 라벨이 말해 주지 않는 것을 더 말해 준다 해도, 이 "
        + "실행들에서 드러날 만큼은 아닙니다: \(points)."
    case .canTellMore(let points):
      "교사는 이 라벨들의 일부로 배웠습니다. 그런데도 학생의 라벨이 말해 주지 않는 것을 더 말해 줍니다: "
        + "\(points)."
    case .scarcity: "라벨이 늘어날 때 남는 이득"
    case .labels: "라벨"
    case .whatItSees: "교사가 있는 학생이 보는 것"
    case .pictures(let pictures): "그림 \(pictures)장, 라벨 없음"
    case .picturesAndLabels(let pictures): "그림과 라벨 \(pictures)개"
    case .scarcityRead(let hidden, let runs):
      "은닉 유닛이 \(hidden)개인 학생들이고, 테스트 데이터에서 잰 \(runs)번의 평균입니다. 첫 번째 열은 "
        + "하드 라벨로 배우는 학생이 가진 라벨의 수입니다."
    case .scarcityNotice(let labels, let all, let from, let to):
      "라벨이 \(labels)개에서 \(all)개로 늘면 이득은 \(from)%p에서 \(to)%p로 바뀝니다."
    case .poolIsWorthLess(let labels):
      " 교사는 다른 600장을 알고 있으므로, 여러분이 붙인 라벨 \(labels)개도 같은 그림을 보고 교사가 "
        + "말한 것만 못합니다."
    case .standsIn(let addsEverywhere):
      "교사는 여러분에게 없는 라벨과 데이터를 대신해 줍니다. "
        + (addsEverywhere
          ? "여기서는 라벨과 데이터가 있어도 무언가를 더해 줍니다."
          : "라벨과 데이터가 있는 곳에서는 잴 수 있을 만큼 더해 주지 못할 수도 있습니다.")
    case .takeaway(let labels, let gains, let verdicts):
      "라벨이 \(labels[0])개일 때 교사의 이득은 \(gains[0]) (\(verdicts[0])), "
        + "\(labels[1])개일 때는 \(gains[1]) (\(verdicts[1]))입니다."

    case .file(let bytes, let head, let parameters):
      "파일은 \(Self.bytes(bytes).korean)입니다. \(Self.bytes(head).korean)는 헤더, "
        + "\(Self.bytes(parameters).korean)는 매개변수입니다. "
    case .sameLogits(let digits):
      "불러온 학생은 테스트 데이터 \(digits)장 모두에서 비트까지 똑같은 로짓(logit)을 냅니다."
    case .otherLogits: "불러온 학생이 다른 로짓을 냅니다. 이런 일은 없어야 합니다."
    case .wholeFile(let bytes, let isSame):
      " 8비트 학생의 파일은 \(Self.bytes(bytes).korean)이고, "
        + (isSame ? "역시 그대로 돌아옵니다." : "그대로 돌아오지 않습니다. 이런 일은 없어야 합니다.")
    case .complaint(let refusal): refusal?.korean ?? "아무 말도 하지 않습니다"
    case .learntCold(let leftOn):
      "이 학생은 T = 1에서 배웠으니 되돌릴 것이 없습니다. 그런데도 누군가 "
        + "\(attach("T = \(leftOn)", .instrument)) 쓴다고 해 봅시다."
    case .learntWarm(let temperature):
      "이 학생은 T = \(temperature)에서 배웠습니다. 실제로 쓸 때는 T가 1이어야 합니다. 그런데 누군가 "
        + "되돌리는 것을 잊었습니다."
    case .leftOn: "같은 학생을 제대로 쓸 때와 잘못된 T로 쓸 때"
    case .meanConfidence: "평균 확신도"
    case .leftOnRead(let digits):
      "보정(calibration)되었다는 것은 평균 확신도(confidence)가 정확도와 같다는 뜻입니다. "
        + "테스트 데이터 \(digits)장에서 쟀습니다."
    case .decisions(0, _): "바뀌는 결정은 하나도 없지만 "
    case .decisions(let changed, let all): "결정은 \(all)개 가운데 \(changed)개만 바뀌지만 "
    case .leftOnNotice(let confidences, let errors):
      "확신도는 \(confidences[0])에서 \(confidences[1])로, ECE는 \(errors[0])에서 \(errors[1])로 "
        + "달라집니다."

    case .shippedStudent: "학생"
    case .quantizedStudent: "8비트 학생"
    case .answer: "답"
    case .runnerUp: "2위"
    case .drawnForYou: "여기 있는 그림은 그 칸에서 그린 것입니다."
    case .drawnByYou: "여기 있는 그림은 여러분의 것입니다."
    case .drawnDigit(let temperature):
      "그린 숫자와 T = \(temperature)일 때의 소프트 라벨"
    case .networkAt(let network, let temperature): "\(network), T = \(temperature)"
    case .answersToDrawn: "그린 숫자에 대한 답"
    case .atTemperature(let temperature): "T = \(temperature)"
    case .drawnRead(let leftOn):
      "각 행은 신경망 하나를 나타냅니다. 먼저 답과 그 확률을 T = 1일 때, 그리고 되돌리지 않은 "
        + "T = \(leftOn)일 때의 차례로 적고, 이어서 2위와 그 확률을 같은 차례로 적었습니다."
    case .nothingDrawn:
      "아무것도 그리지 않았는데도 신경망은 답합니다. “숫자가 아님”이라는 클래스가 없기 때문입니다."
    case .unlikeData(let black, let least, let most):
      "그림의 점 1024개 가운데 \(black)개가 검습니다. 데이터에서는 \(least)~\(most)개이므로 아무도 "
        + "이런 그림으로 배우지 않았지만, 그래도 신경망은 답합니다."
    case .allSay(let digit): "모두 \(attach("\(digit)", .copula))라고 말합니다."
    case .sayDifferent(let answers): "답이 서로 다릅니다: \(digits(answers))."
    case .allThinkNext(let digit): "2위는 모두 \(digit)입니다."
    case .thinkNext(let answers): "2위는 서로 다릅니다: \(digits(answers))."
    case .sameAnswers(let leftOn):
      "T = \(leftOn)에서도 답과 순서는 그대로이고, 얼마나 확신해 보이는지만 달라집니다."
    }
  }
}
