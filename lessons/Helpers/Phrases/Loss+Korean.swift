// What lesson 3 says around its code, in Korean.

import Languages
import Notebooks

extension LossPhrase {
  var korean: String {
    switch self {
    case .nats: "nat"
    case .formula: "식"
    case .value: "값"
    case .part: "부분"
    case .weight: "가중치"
    case .contribution: "기여"
    case .loss: "손실"
    case .teacher: "교사 모델"
    case .temperatureAxis: "온도 T"
    case .lengthAxis: "기울기의 길이"
    case .classAxis: "클래스"
    case .probabilityAxis: "확률"
    case .studentLoss: "학생 손실"
    case .distillationLoss: "증류 손실"
    case .whole: "전체"
    case .crossEntropy: "교차 엔트로피"
    case .klDivergence: "KL 발산"

    case .unequalCounts(let teacher, let student):
      "teacherLogits의 값은 \(teacher)개이고 studentLogits의 값은 \(student)개입니다. "
        + "둘을 같은 수만큼 주십시오"
    case .noSuchLabel(let label, let last):
      "label이 \(label)인데, 클래스는 0부터 \(last)까지만 있습니다"
    case .nameOfClass(let index): "클래스 \(index)"
    case .example(let temperature): "교사 모델과 학생 모델이 본 예제 하나, T = \(temperature)"
    case .teachersLogit: "교사 로짓 zᵗ"
    case .studentsLogit: "학생 로짓 zˢ"
    case .hardLabel: "하드 라벨 p"
    case .studentsShare: "학생 확률 qˢ"
    case .teachersSoftLabel: "교사 소프트 라벨 q̃ᵗ"
    case .studentsSoftLabel: "학생 소프트 라벨 q̃ˢ"
    case .exampleRead(let temperature):
      "각 행은 클래스 하나를 나타냅니다. 마지막 세 열은 소프트맥스로, 첫째는 T = 1에서, 나머지 둘은 "
        + "T = \(temperature)에서 구했습니다. 열마다 합은 1입니다."
    case .exampleNotice: "학생 손실은 p와 qˢ를 비교하고, 증류 손실은 q̃ᵗ와 q̃ˢ를 비교합니다."
    case .whichTerm: "항 −q̃ᵗ ln q̃ˢ가 가장 큰 클래스는 어느 것일까요?"
    case .severalAlike: "여러 클래스가 같음"
    case .whyLarge:
      "항은 교사 모델의 확률이 큰 곳에서 크고, 거기서 학생 모델의 확률이 작으면 더욱 큽니다."
    case .terms: "항별로 본 교차 엔트로피 H(q̃ᵗ, q̃ˢ)"
    case .product: "둘의 곱"
    case .termsRead(let isExact):
      "각 행은 클래스 하나를 나타냅니다. 곱을 모두 더하면 교차 엔트로피입니다"
        + (isExact ? "." : "(끝자리는 반올림 때문에 다를 수 있습니다).")
    case .sumOfTerms(let sum): "합은 \(sum) nat입니다. "
    case .wrongClasses(let share):
      "그 가운데 \(attach(share, .subject)) 오답 클래스에서 나옵니다. 목표가 하드 라벨이라면 0이었을 것입니다."
    case .nothingCosts:
      "두 모델 모두 한 클래스를 확신하므로 어느 클래스에서도 비용이 들지 않습니다."
    case .divergences: "H의 두 가지 선택"
    case .teachersEntropy: "교사의 엔트로피"
    case .swappedKL: "인자를 맞바꾼 KL"
    case .divergencesRead(let isExact):
      "첫째 행에서 둘째 행을 빼면 셋째 행입니다"
        + (isExact ? "." : "(끝자리는 반올림 때문에 다를 수 있습니다).")
    case .equation(let equation): "\(equation)입니다. "
    case .order(.matters): "인자의 순서는 중요합니다. 목표인 교사 모델이 먼저 옵니다."
    case .order(.changesNothingSeen):
      "여기서는 인자의 순서를 바꾸어도 표에 보일 만큼 달라지지 않지만, 그래도 목표인 교사 모델이 먼저 "
        + "옵니다."
    case .order(.changesNothing):
      "여기서는 인자의 순서를 바꾸어도 값이 같지만, 그래도 목표인 교사 모델이 먼저 옵니다."

    case .gradient: "증류 손실의 기울기와 두 가지 확인"
    case .differenceOfKL: "KL의 차분"
    case .differenceOfCrossEntropy: "교차 엔트로피의 차분"
    case .gradientRead:
      "각 행은 학생 모델의 로짓 하나를 나타냅니다. 한 행의 세 수는 일치해야 합니다."
    case .gradientsDiffer(let error): "세 수의 차이는 가장 클 때 \(error)입니다."
    case .gradientsAgree: "세 수는 똑같습니다."
    case .sameGradient: " KL과 교차 엔트로피의 기울기는 같습니다."
    case .whatIsLeft:
      "온도가 4에서 8로 두 배가 됩니다. 증류 손실의 기울기는 길이가 얼마나 남을까요?"
    case .allOfIt: "거의 전부, 또는 그 이상"
    case .half: "절반쯤"
    case .quarter: "4분의 1쯤"
    case .nearlyNothing: "거의 남지 않음"
    case .nothingPulls:
      "여기서는 학생 모델과 교사 모델이 같은 말을 하므로, 어느 온도에서도 당기는 힘이 없습니다."
    case .isLeft(let share, let isQuarter):
      "\(share)가 남습니다. 1/T 하나는 식에 들어 있습니다. "
        + (isQuarter
          ? "다른 하나는 q̃ˢ − q̃ᵗ에서 나옵니다. 두 소프트 라벨이 모두 균등 분포에 가까워지면서 "
            + "그 차이도 줄어들기 때문입니다."
          : "다른 하나는 q̃ˢ − q̃ᵗ에서 나오지만, 여기서는 두 모델의 확신이 아직 커서 그 차이가 "
            + "절반으로 줄지 않습니다. T가 더 높아야 합니다.")
    case .hasGrown(let factor):
      "길이가 오히려 \(attach(factor, .instrument)) 늘어납니다. 1/T 하나는 식에 들어 있습니다. 그러나 "
        + "여기서는 두 모델의 확신이 너무 커서 q̃ˢ − q̃ᵗ가 T와 함께 아직 커지고, 그쪽이 더 빠릅니다."
    case .pull: "증류 손실이 당기는 힘"
    case .shareOfPull: "증류 손실의 비중"
    case .shareWithSquare: "T²을 곱한 비중"
    case .pullRead(let length):
      "비중은 α = 1일 때 ‖g‖ / (‖g‖ + \(length))입니다. "
        + "\(attach(length, .topic)) 학생 손실의 기울기 길이입니다."
    case .noPull: "학생 모델과 교사 모델이 같은 말을 하므로 증류 손실은 전혀 당기지 않습니다."
    case .pullNotice(let atOne, let hot, let squared):
      "증류 손실의 비중은 T = 1일 때 \(atOne)%입니다. T = 100일 때는 T²이 없으면 \(hot)%, "
        + "T²을 곱하면 \(squared)%입니다."
    case .pullCurves: "T²을 곱할 때와 곱하지 않을 때 증류 손실이 당기는 힘"
    case .withoutSquare: "T² 없이"
    case .withSquare: "T² 곱함"
    case .noBalance: "물론 α = 0이면 깨질 균형도 없습니다."
    case .sweep(let alpha, let atTwenty):
      "T² 없는 α = \(attach(alpha, .topic)) T = 1에서는 T²을 곱한 손실의 "
        + "α = \(attach(alpha, .and)) 같지만, T = 20에서는 α = \(attach(atTwenty, .and)) 같습니다."
    case .hotLimit: "학습이 교사 모델의 로짓으로 곧장 나아가는 정도"
    case .cosine: "코사인"
    case .hotLimitRead(let digits):
      "증류 손실의 기울기에 음의 부호를 붙인 것과 zᵗ − zˢ 사이의 코사인이며, "
        + "테스트 데이터 \(digits)개의 평균입니다."
    case .hotLimitNotice(let cold, let hot): "T = 1일 때 \(cold), T = 100일 때 \(hot)입니다."
    case .hotLimitCurve:
      "온도가 높을수록 학생 모델의 로짓에서 교사 모델의 로짓으로 곧장 나아가는 학습"
    case .sameDirection: "같은 방향"

    case .whatBecomesOfFactor: "온도가 1에서 4로 오릅니다. 계수 1 − q̃ᵗᵣ은 어떻게 될까요?"
    case .itFalls: "작아진다"
    case .itStays: "그대로다"
    case .itRises: "커진다"
    case .whyFactorRises:
      "정답 클래스는 거의 언제나 교사 모델의 1위이고, T가 오르면 1위의 확률은 줄어듭니다. "
        + "줄어든 만큼 나머지의 합이 늘어납니다."
    case .parts: "손글씨 숫자에서 본 KL 발산의 두 부분"
    case .factor: "계수"
    case .rightAgainstRest: "정답 : 나머지"
    case .amongTheRest: "계수 · 나머지끼리"
    case .secondPart: "둘째 부분"
    case .partsRead(let digits):
      "학습 데이터 \(digits)개의 평균이며, 정답은 데이터의 라벨입니다. 두 부분을 더하면 KL이고, "
        + "마지막 열은 그 가운데 둘째 부분의 비중입니다."
    case .partsNotice(let cold, let coldShare, let hot, let hotShare):
      "T = 1일 때 계수는 \(cold)이고, 이 교사 모델이 오답 숫자들에 대해 하는 말은 손실의 "
        + "\(coldShare)를 차지합니다. T = 4일 때 계수는 \(hot)이고, 비중은 \(hotShare)입니다."
    case .whereIsTheBump:
      "순방향 KL은 q̃ᵗ ln (q̃ᵗ / q̃ˢ)의 합입니다. 하나뿐인 봉우리는 어디에 놓일까요?"
    case .onLarger: "큰 봉우리 위"
    case .onSmaller: "작은 봉우리 위"
    case .overBoth: "골짜기까지 포함해 둘 다"
    case .whyOverBoth:
      "교사 모델의 확률은 큰데 학생 모델의 확률은 작은 클래스에서 비용이 큽니다. 그래서 어느 "
        + "봉우리도 빠뜨릴 수 없습니다. 골짜기에서는 교사 모델의 확률이 작아 항도 작으므로, 거기에 "
        + "확률을 주는 것은 문제가 되지 않습니다."
    case .bumps: "두 발산에서 가장 좋은 봉우리 하나"
    case .theTeacher: "교사 모델"
    case .leastForward: "순방향 KL이 최소"
    case .leastReverse: "역방향 KL이 최소"
    case .largerBump: "큰 봉우리"
    case .valley: "골짜기"
    case .smallerBump: "작은 봉우리"
    case .bumpsRead: "클래스 0~8, 9~14, 15~23의 확률을 각각 더한 값입니다."
    case .bumpsNotice(let forward, let teacher, let reverse):
      "순방향 KL에서는 학생 모델의 확률 가운데 \(forward)가 골짜기에 놓이는데, 교사 모델은 거기에 "
        + "\(teacher)만 줍니다. 역방향 KL에서는 \(reverse)가 큰 봉우리에 놓입니다."
    case .bumpCurves: "봉우리가 둘인 교사 모델과 하나인 학생 모델"
    case .forwardKL: "순방향 KL"
    case .reverseKL: "역방향 KL"
    case .bothGradients: "두 발산의 기울기"
    case .forward: "순방향"
    case .reverse: "역방향"
    case .differenceOfReverse: "역방향의 차분"
    case .bothGradientsRead:
      "각 행은 학생 모델의 로짓 하나를 나타냅니다. 마지막 열은 앞 열을 확인하는 중심 차분입니다."
    case .reverseDiffers(let error): "마지막 두 열의 차이는 가장 클 때 \(error)입니다."
    case .reverseAgrees: "마지막 두 열은 똑같습니다."

    case .total: "예제의 전체 손실"
    case .totalRead:
      "값에 가중치를 곱하면 기여이고, 기여를 더하면 전체입니다. 전체는 라이브러리가 따로 계산했습니다."
    case .sum(let sum): "\(sum)입니다."
    case .conventions(let temperature): "네 가지 표기로 적은 같은 손실, T = \(temperature)"
    case .usedBy: "쓰는 곳"
    case .thisCourse: "이 강좌"
    case .thisCourseWithSquare: "이 강좌, T² 포함"
    case .keras: "Keras의 Distiller"
    case .pyTorch: "PyTorch 튜토리얼"
    case .numberToWrite: "α 또는 a의 값"
    case .conventionsRead:
      "“hard”는 학생 손실, “soft”는 증류 손실입니다. 네 행의 손실은 모두 같은 곳에서 최소가 됩니다."
    case .conventionsNotice(let alpha, let isSquared, let keras, let pyTorch):
      "이 강좌에서 \(isSquared ? "T²을 곱할 때 " : "")\(alpha)인 α는 "
        + "Keras에서는 \(keras), PyTorch 튜토리얼에서는 \(pyTorch)입니다."
    case .isLeastBest:
      "이제 같은 예제의 같은 손실을 다른 α와 T에서 구합니다. "
        + "손실이 가장 작은 곳에서 학생 모델이 가장 잘 배울까요?"
    case .yesBest: "그렇다"
    case .onlyWithSquare: "T²을 쓸 때만 그렇다"
    case .mapCannotTell: "이 그림으로는 알 수 없다"
    case .whyMapCannotTell:
      "어느 칸에서나 학생 모델은 같습니다. "
        + "α와 T는 실수를 세는 방식을 바꿀 뿐, 배운 것을 바꾸지 않습니다."
    case .surface(let isKL, let isSquared):
      "α와 T에 따른 예제의 전체 손실"
        + "(\(isKL ? "KL" : "교차 엔트로피"), T² \(isSquared ? "곱함" : "없음"))"
    case .leastAt(let place): "\(place)일 때"
    case .leastIn(let cells): "\(cells)칸에서"

    case .training(let suspects):
      "손실 \(suspects)가지, 학생 모델의 로짓을 각각 200번 갱신한 결과"
    case .before: "학습 전"
    case .after: "학습 후"
    case .falls: "줄어듦"
    case .fallsUnseen: "표시된 자리보다 적게 줄어듦"
    case .doesNotFall: "줄지 않음"
    case .trainingRead:
      "각 행은 KL(q̃ᵗ‖q̃ˢ)의 후보 하나를 나타내며, 학습 전의 값과 학습 후의 값이 적혀 있습니다."
    case .nothingToFall(let fallen, let count):
      "여기서는 학생 모델이 이미 교사 모델과 같은 말을 하므로, 맞는 손실이라면 더 줄어들 것이 없습니다. "
        + (fallen == 0
          ? "실제로 어느 것도 줄어들지 않습니다."
          : "그런데도 줄어드는 \(count)가지 중 \(fallen)가지는 틀린 손실입니다.")
    case .someFall(let fallen, let count):
      (fallen == 0
        ? "\(count)가지 중 어느 것도 줄어들지 않습니다. "
        : "\(count)가지 중 \(fallen)가지가 줄어듭니다. ") + "곡선이 내려간다고 해서 맞는 손실이라는 증거는 "
        + "아니며, 0도 증거가 아닙니다."
    case .yes: "예"
    case .no: "아니요"
    case .whichIsRight: "어느 것이 맞을까요?"
    case .whatIsWrong:
      "B는 인자를 맞바꾸었습니다. C는 교사 모델만 부드럽게 했습니다. D는 소프트맥스를 두 번 취합니다. "
        + "E는 로그 확률이 있어야 할 자리에 확률을 씁니다. F는 클래스에 대한 합이 아니라 평균을 냅니다. "
        + "G는 소프트맥스를 잊었습니다. H는 교사 모델을 교사 모델 자신과 비교합니다."
    case .checks: "네 가지 확인"
    case .zeroForCopy: "완벽히 베끼면 0"
    case .neverNegative: "음수가 아님"
    case .sameAfterShift: "10을 더해도 같음"
    case .numberByHand: "손으로 구한 수"
    case .checksRead:
      "각 행은 후보 하나를 나타냅니다. “아니요”가 하나만 있어도 틀린 손실입니다."
    case .onlyAPasses: "A만 모두 통과합니다. "
    case .nearlyPass(let names, _):
      "\(attach(names, .topic)) 마지막 확인에서만 걸립니다. "
        + "어떤 버그는 손으로 푼 예제에서만 드러납니다."
    case .severalPass(let names):
      "이 로짓에서는 \(attach(names, .subject)) 모두 통과합니다. "
        + "예제 하나로 모든 버그를 찾지는 못합니다."
    case .calls: "F.kl_div 호출로 쓴 버그 사냥의 후보"
    case .firstArgument: "첫째 인자"
    case .secondArgument: "둘째 인자"
    case .fault: "잘못"
    case .callsRead:
      "zs와 zt는 학생 모델과 교사 모델의 로짓이고, 모든 소프트맥스에 dim=-1을 줍니다."
    case .callsNotice:
      "어느 호출도 오류를 내지 않으며, 경고는 F에서만 나옵니다. student(x)를 쓸 자리에 teacher(x)를 "
        + "쓰면 H가 됩니다. 언제나 0이고 기울기도 없습니다."
    case .noFault: "없음"
    case .swappedArguments: "맞바꿈, 즉 역방향 KL"
    case .onlyTeacherSoftened: "교사 모델만 부드럽게 함"
    case .softmaxTwice: "소프트맥스 두 번, 모델이 소프트맥스로 끝남"
    case .noLogarithm: "로그 없음"
    case .meanOverClasses: "기본값, 클래스에 대해서도 평균"
    case .noSoftmax: "소프트맥스 없음"
    case .teacherWithItself: "교사 모델을 자신과 비교함"
    case .copied(let text, let isNegative):
      text + (isNegative ? "입니다. KL 발산은 음수가 될 수 없습니다" : "입니다")
    }
  }
}
