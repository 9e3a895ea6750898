// What lesson 4 says around its code up to step 6, in Korean.

import Languages
import Notebooks

extension TeacherAndStudentPhrase {
  var korean: String {
    switch self {
    case .points: "%p"
    case .nats: "nat"
    case .teacher: "교사"
    case .student: "학생"
    case .epochs: "에포크"
    case .learningRate: "학습률"
    case .testAccuracy: "테스트 정확도"
    case .accuracy: "정확도"
    case .labels: "라벨"
    case .loss: "손실"
    case .hardLabels: "하드 라벨"
    case .withTeacher: "교사와 함께"
    case .difference: "차이"
    case .gain: "이득"
    case .gainInPoints: "이득 (%p)"
    case .interval: "95% 구간"
    case .wins: "승"
    case .verdict: "판정"
    case .gainAxis: "이득 (%p)"
    case .lossWords(let alpha, let temperature): "α = \(alpha), T = \(temperature), T² 곱함"

    case .networks: "비교하는 신경망"
    case .network: "신경망"
    case .layers: "층"
    case .parameters: "매개변수"
    case .studentWithTeacher: "교사와 함께 배우는 학생"
    case .teacherLoss: "교사 손실"
    case .studentLoss: "학생 손실"
    case .bothParts(let loss): "학생 손실과 증류 손실, \(loss)"
    case .teachersPart(let loss): "증류 손실, \(loss)"
    case .networksRead(let teachers, let digits):
      "각 행은 신경망 하나를 나타냅니다. 정확도(accuracy)는 시드(seed)마다 하나씩 둔 교사 "
        + "\(teachers)개의 평균이며, 테스트 데이터(test) \(digits)장으로 쟀습니다."
    case .networksNotice(let share):
      "학생의 매개변수(parameter) 수는 교사의 \(share)입니다. 학생의 정확도가 이 강의의 주제입니다."

    case .whyShare:
      "한 시드 안에서 두 학생이 교사와 그림, 초기 가중치와 그림의 순서를 함께 써야 하는 이유는 "
        + "무엇일까요?"
    case .dropsOut: "이것들이 두 학생에게 똑같이 미치는 영향을 차이에서 지우려고"
    case .equallyGood: "두 학생이 똑같이 잘하게 만들려고"
    case .fewerNetworks: "학습시킬 신경망의 수를 줄이려고"
    case .luckDropsOut:
      "운 좋게 좋은 그림을 고르면 그 시드의 두 학생이 모두 잘합니다. 시드 안에서 빼면 이 운은 "
        + "사라지고, 교사가 한 일만 남습니다."
    case .seeds(let seeds): "시드 \(seeds)개로 되풀이한 같은 비교"
    case .meanAccuracy: "평균 정확도"
    case .standardDeviation: "표준편차"
    case .winsOf(let wins, let seeds): "\(seeds)번 중 \(wins)번"
    case .seedsRead:
      "마지막 행은 시드마다 구한 차이로 계산했고, 단위는 %p입니다. 승은 교사와 함께 배운 쪽이 더 많이 "
        + "맞힌 횟수입니다."
    case .seedsNotice(let gain, let clause):
      "교사와 함께 배운 쪽의 차이는 \(gain)입니다. 교사는 \(clause)."
    case .seedDifferences:
      "하드 라벨로 배운 학생 대비 교사와 함께 배운 학생의 시드별 차이(점), 그 평균과 구간"
    case .differenceAxis: "차이 (%p)"

    case .whatBecomesOfGain(let epochs, let gain, let factor):
      "\(epochs)에포크(epoch)를 학습했을 때 교사와 함께 배워 얻은 이득은 \(gain)%p입니다. 이제 두 학생의 "
        + "학습 시간이 모두 \(factor)가 됩니다. 이 이득은 어떻게 될까요?"
    case .surelyGrows: "확실히 늘어납니다"
    case .noSureChange: "확실한 변화가 없습니다"
    case .surelyShrinks: "확실히 줄어듭니다"
    case .gainThen(let gain, let isSpeed):
      "이득은 \(gain)%p가 됩니다."
        + (isSpeed
          ? " 예제마다 더 많은 것을 알려 주는 목표로는 더 빨리 배웁니다. 두 학생 모두 시간이 "
            + "넉넉했는데도 남는 차이가 학생이 끝내 얻은 것입니다."
          : "")
    case .lengthCurves: "학습 길이에 따른 테스트 정확도"
    case .accuracyAxis: "테스트 정확도 (%)"
    case .recipes(let labels): "저마다 자기 설정으로 학습한 두 학생, 라벨 \(labels)개"
    case .recipesRead(let recipes, let seeds):
      "각 행은 학생 하나와, 설정 \(recipes)가지 가운데 검증 데이터로 고른 설정을 나타냅니다. 고를 때는 "
        + "처음 시드 \(seeds)개를 썼고, 정확도가 같으면 가장 긴 학습을 골랐습니다."
    case .recipesNotice(let epochs, let short, let best):
      "\(epochs)에포크에서 이득은 \(short)%p였고, 둘 다 가장 좋은 설정을 쓰면 \(best)입니다. "
    case .partIsSpeed: "에포크가 적을 때 이득의 일부는 더 빨리 배운 것입니다."
    case .longerHarms: "여기서는 학습이 길수록 교사의 이득이 작아집니다."
    case .longerHelps: "여기서는 학습이 길수록 교사의 이득이 커집니다."
    case .lengthIsUndecided: "학습의 길이가 이득을 바꾸는지는 이 시드들로 알 수 없습니다."
    case .lengthIsNotIt: "여기서는 학습의 길이가 이득을 만든 것이 아닙니다."

    case .whoIsBest(let digits):
      "세 학생이 같은 그림 \(digits)장으로 배웁니다. 하나는 정답 라벨로, 하나는 교사의 결정으로, "
        + "하나는 T = 4에서 교사가 말한 소프트 라벨로 배웁니다. 교사는 그림 몇 장을 틀립니다. 테스트 "
        + "데이터를 가장 잘 맞히는 학생은 누구일까요?"
    case .withTrueLabels: "정답 라벨로 배운 학생"
    case .withDecisions: "교사의 결정으로 배운 학생"
    case .withSoftLabels: "소프트 라벨로 배운 학생"
    case .nothingSure: "첫째와 셋째 가운데 누가 더 나은지 확실하지 않음"
    case .softSaysMore(let overLabels, let overDecisions):
      "소프트 라벨은 정답 라벨보다 많은 것을 말해 줍니다. 얼마나 확신하는지, 또 어느 클래스에 "
        + "가까운지를 말해 주기 때문입니다. 정답 라벨과 비교한 이득은 \(overLabels), 교사의 결정과 "
        + "비교한 이득은 \(overDecisions)입니다."
    case .pool(let digits): "라벨 없는 그림 \(digits)장의 가치"
    case .learnsFrom: "무엇으로 배우는가"
    case .fromLabels(let labels): "라벨 \(labels)개"
    case .fromLabelsWithTeacher(let labels): "라벨 \(labels)개, 교사와 함께"
    case .fromTrueLabels(let digits): "그림 \(digits)장, 정답 라벨"
    case .fromDecisions(let digits): "그림 \(digits)장, 교사의 결정"
    case .fromSoft(let digits, let temperature):
      "그림 \(digits)장, 소프트 라벨, T = \(temperature)"
    case .poolRead(let labels, let digits, let epochs):
      "각 행은 학생 하나를 나타냅니다. 이득은 라벨 \(labels)개로 배운 학생과의 시드별 차이입니다. 그림 "
        + "\(digits)장으로는 모두 \(epochs)에포크 학습합니다. 학습률은 정답 라벨과 T = 4에 대해 검증 "
        + "데이터로 골랐고, 교사의 결정은 정답 라벨의 학습률을, T = 1은 T = 4의 학습률을 씁니다."
    case .poolNotice(let overLabels, let labelsVerdict, let overDecisions, let decisionsVerdict):
      "T = 4의 소프트 라벨을 정답 라벨과 비교하면 이득은 \(overLabels)이고, 판정은 "
        + "“\(labelsVerdict)”입니다. 교사의 결정과 비교하면 \(overDecisions)이고, 판정은 "
        + "“\(decisionsVerdict)”입니다."
    case .poolDifferences(let labels): "라벨 \(labels)개로 배운 학생 대비 시드별 이득"
    case .shortWithTeacher(let labels): "\(labels)개 + 교사"
    case .shortTrueLabels: "정답 라벨"
    case .shortDecisions: "교사의 결정"
    case .shortSoft(let temperature): "소프트(T = \(temperature))"
    case .takePool(let digits, let labels, let overFew, let overLabels):
      "아무도 라벨을 붙이지 않은 그림 \(digits)장으로 교사에게 배워 얻은 이득은 라벨 \(labels)개로만 "
        + "배울 때보다 \(overFew), 그 그림의 정답 라벨을 모두 쓸 때보다 \(overLabels)입니다."

    case .whichPicture:
      "학생은 옮긴 사본으로 배웁니다. 한 번은 교사에게도 똑같이 옮긴 사본을 보여 주고, 한 번은 옮기기 "
        + "전의 원본을 보여 줍니다. 어느 학생이 더 나을까요?"
    case .sawTheSame: "교사가 같은 사본을 본 학생"
    case .sawTheOriginal: "교사가 원본을 본 학생"
    case .noSureDifference: "확실하고 의미 있는 차이는 없음"
    case .labelOfOnePicture(let difference):
      "소프트 라벨은 그림 하나에 대한 말입니다. 다른 그림의 소프트 라벨은 이 그림에 맞지 않습니다. 둘의 "
        + "차이는 \(difference)입니다."
    case .pictures: "만들어 낸 그림을 교사에게 물어본 결과"
    case .transferSet: "전이 집합"
    case .seenAlike: "옮긴 사본, 교사도 사본을 봄"
    case .seenUnmoved: "옮긴 사본, 교사는 원본을 봄"
    case .noisePictures: "잡음만으로 된 그림"
    case .picturesRead(let digits, let labels):
      "각 행은 그림 \(digits)장으로 된 전이 집합 하나를 나타내며, 모두 라벨 없이 T = 4로 배웁니다. "
        + "이득은 라벨 \(labels)개로 배운 학생 대비입니다."
    case .picturesNotice(let gain, let best, let digits, let real):
      "교사가 원본이 아니라 같은 사본을 보아 얻는 이득은 \(gain)입니다. 세 전이 집합 가운데 가장 좋은 "
        + "것은 \(best)%, 진짜 그림 \(digits)장은 \(real)%입니다."

    case .budgets(let loss): "세 가지 라벨 수에서 비교한 하드 라벨과 교사(\(loss))"
    case .budgetsRead:
      "각 행은 라벨 수 하나를 나타냅니다. 하드 라벨로 배운 학생의 정확도와, 교사와 함께 배워 얻은 "
        + "이득입니다. 어느 학생이나 자기 라벨이 있는 그림에 대해서만 교사의 말을 듣습니다."
    case .budgetsNotice(let fewHard, let allHard, let few, let all):
      "라벨이 늘면 하드 라벨로 배운 학생의 정확도는 \(fewHard)%에서 "
        + "\(attach("\(allHard)%", .instrument)), 이득은 \(few)%p에서 \(all)%p로 바뀝니다."
    case .budgetDifferences: "라벨 수에 따른 교사의 이득"
    case .labelAxis: "라벨 수"
    case .takeBudgets(let labelsPerClass, let few, let fewVerdict, let all, let allVerdict):
      "라벨이 있는 그림에서만 교사와 함께 배워 얻은 이득은 클래스당 라벨이 \(labelsPerClass)개일 때 "
        + "\(few)이고 판정은 “\(fewVerdict)”, 전부 쓸 때 \(all)이고 판정은 “\(allVerdict)”입니다."
    }
  }
}
