// What lesson 4 says around its code from step 7 on, in Korean.

import Languages
import Notebooks

extension TeachingPhrase {
  var korean: String {
    switch self {
    case .isSurenessEnough(let labels):
      "라벨이 \(labels)개일 때, 한 학생은 교사가 얼마나 확신하는지만 듣고 또 어느 클래스에 가까운지는 "
        + "듣지 못합니다(k = 1). 이 학생은 모두 듣는 학생(k = 10)만큼 할까요?"
    case .enough: "그만큼 합니다"
    case .notEnough: "그만 못합니다"
    case .seedsCannotTell: "이 시드들로는 알 수 없습니다"
    case .rankingIsWorth(let gain):
      "또 어느 클래스에 가까운지를 들어서 얻는 이득은 여기서 \(gain)입니다."
    case .ladder: "사다리: 하드 라벨 대비 이득"
    case .label: "라벨"
    case .onlyHowSure: "k = 1, 확신도만"
    case .classMean: "클래스 평균"
    case .shuffled: "뒤섞음"
    case .teachersOwn: "k = 10, 그대로"
    case .labelCount(let labels): "라벨 \(labels)개"
    case .ladderRead(let loss, let all, let fewEpochs, let rate, let allEpochs):
      "각 행은 소프트 라벨의 한 종류를 나타냅니다(\(loss)). 왼쪽은 라벨이 적을 때, 오른쪽은 \(all)개 "
        + "전부일 때입니다. 라벨이 적을 때는 모두 학습률 \(attach(rate, .instrument)) "
        + "\(fewEpochs)에포크, 전부일 때는 \(allEpochs)에포크 학습합니다."
    case .ladderNotice(let few, let fewVerdict, let all, let allVerdict):
      "라벨이 적을 때 k = 1에서 k = 10까지 올라가며 얻는 이득은 \(few)이고, 판정은 "
        + "“\(fewVerdict)”입니다. 전부 쓸 때는 \(all)이고, 판정은 “\(allVerdict)”입니다. "
    case .exampleWorth(let gain, let verdict):
      "라벨이 적을 때 그림마다의 소프트 라벨을 클래스 평균과 비교한 이득은 \(gain)이고, 판정은 "
        + "“\(verdict)”입니다."
    case .ladderDifferences(let labelsPerClass):
      "사다리의 단마다 얻는 이득, 클래스당 라벨 \(labelsPerClass)개"
    case .sharesKept: "남긴 확률의 수"
    case .rankingTeaches:
      "라벨이 적을 때 도움이 되는 것은 대부분 “또 어느 클래스에 가까운지”입니다."
    case .rankingIsBetter:
      "라벨이 적을 때는 “또 어느 클래스에 가까운지”까지 들은 학생이 “얼마나 확신하는지”만 들은 학생보다 "
        + "낫습니다."
    case .surenessIsEnough:
      " 라벨을 전부 쓸 때는 “얼마나 확신하는지”로 충분합니다. k = 1이 도움이 되고, 사다리를 더 올라가도 "
        + "확실히 더해지는 것은 없습니다."
    case .ladderSaysNothing:
      "이번 실행에서는 둘 가운데 어느 것인지 사다리로 분명히 알 수 없습니다."
    case .takeRanking(let few, let all):
      "또 어느 클래스에 가까운지를 들어서 얻은 이득은 라벨이 적을 때 \(few), 전부 쓸 때 \(all)입니다."

    case .whatDoesSureTeach(let share):
      "둘째 교사가 1위 클래스에 주는 확률은 평균 \(share)입니다. 학생이 T = 1에서 이 교사에게 배우면, "
        + "교사의 결정만 들을 때보다 얼마나 더 배울까요?"
    case .nothingMore: "확실히 더 배운다고 할 만한 것이 없습니다"
    case .lessThanWarm: "더 배우지만, 첫째 교사에게 T = 4로 배울 때보다는 덜합니다"
    case .asMuchAsWarm: "첫째 교사에게 T = 4로 배울 때만큼 배웁니다"
    case .moreThanThat: "그보다 더 배웁니다"
    case .nearlyHard(let gain):
      "T = 1에서 이 교사의 소프트 라벨은 하드 라벨이나 다름없습니다. 이렇게 배운 학생을 정답 라벨로 배운 "
        + "학생과 비교한 차이는 \(gain)입니다."
    case .faculty(let digits): "네 교사와 그 학생이 얻는 이득(정답 라벨 \(digits)개 대비)"
    case .usual: "원래"
    case .logitsTimes4: "로짓 × 4"
    case .logitsOver4: "로짓 ÷ 4"
    case .smoothed: "스무딩"
    case .howSure: "확신도"
    case .nllAtOne: "NLL, T = 1"
    case .nllFitted: "NLL, 맞춘 T"
    case .facultyRead(let digits, let usual, let smoothed):
      "각 행은 교사 하나와, 학생이 그 교사에게서 라벨 없는 그림 \(digits)장으로 배울 때의 T를 "
        + "나타냅니다. 확신도(confidence)는 교사가 가장 크게 준 확률의 평균입니다. NLL은 2강에서처럼 "
        + "낮을수록 좋으며, 한 번은 T = 1에서, 한 번은 검증 데이터로 맞춘 T에서 쟀습니다. 정확도는 처음 "
        + "세 교사가 \(usual)%, 스무딩한 교사가 \(smoothed)%입니다."
    case .facultyNotice(let cold, let coldVerdict, let warm, let warmVerdict):
      "스무딩한 교사와 원래 교사를 비교하면, 학생의 차이는 T = 1에서 \(cold)이고 판정은 "
        + "“\(coldVerdict)”입니다. T = 4에서는 \(warm)이고, 판정은 “\(warmVerdict)”입니다."
    case .toTheLastBit: "마지막 비트까지 같습니다"
    case .agreeTo(let difference): "오차 \(difference) 안에서 같습니다"

    case .noisyMaps:
      "교사와 두 학생이 각 자리를 무엇으로 보는지, 그리고 학생이 받은 잡음 섞인 예제"
    case .noisy: "잡음 섞인 라벨이 붙은 동물 40마리로 배운 학생"
    case .noisyHardLabels: "잡음 섞인 하드 라벨"
    case .teacherAlone: "교사와 함께, α = 0, T = 2"
    case .noisyRead(let animals):
      "각 행은 학생 하나를 나타냅니다. 정확도는 라벨이 깨끗한 동물 \(animals)마리로 쟀습니다. "
        + "α = 0이면 학생은 라벨을 전혀 보지 않습니다."
    case .noisyNotice(let gain, let verdict):
      "잡음 섞인 라벨 대신 교사에게서만 배워 얻은 이득은 \(gain)이고, 판정은 “\(verdict)”입니다."

    case .whatDoesEqualTeach:
      "크기가 학생과 같은 교사가 같은 그림으로 학습했습니다. 정답 라벨 대신 이 교사에게서 배우는 학생은 "
        + "얼마나 얻을까요?"
    case .moreThanAPoint: "1%p 넘게 얻습니다"
    case .lessThanAPoint: "1%p 이하로 조금 얻습니다"
    case .nothingWorthHaving: "의미 있다고 확신할 만한 이득은 없습니다"
    case .knowsNoMore(let gain, let helps):
      "이런 교사가 아는 것은 학생도 스스로 알아낼 수 있습니다. "
        + (helps ? "그런데도 여기서는 도움이 됩니다. " : "") + "T = 1에서 이득은 \(gain)입니다."
    case .doubtful: "정답 라벨 전부와 비교한 세 가지 구성"
    case .setUp: "구성"
    case .name(.tinyStudent): "아주 작은 tanh 학생, 64-6-10"
    case .name(.equalTeacher): "학생과 크기가 같은 교사"
    case .name(.beginningTeacher), .shortName(.beginningTeacher): "한 에포크만 학습한 교사"
    case .shortName(.tinyStudent): "아주 작은 학생"
    case .shortName(.equalTeacher): "크기가 같은 교사"
    case .doubtfulRead(let alpha, let epochs):
      "각 행은 구성 하나와 온도 하나를 나타냅니다. 이득은 정답 라벨로 배운 같은 학생 대비입니다. 아주 "
        + (alpha == "0" ? "작은 학생은 라벨을 보지 않으며(α = 0)" : "작은 학생은 라벨도 함께 보며(α = \(alpha))")
        + ", 학습률 0.01로 \(epochs)에포크 학습합니다."
    case .helping(0, let all): "\(all)가지 가운데 도움이 되는 것은 하나도 없습니다."
    case .helping(let helping, let all):
      "\(all)가지 가운데 \(helping)가지가 도움이 됩니다."
    case .atTemperature(let name, let temperature): "\(name)(T = \(temperature))"
    case .verdict(let verdict, let names): "“\(verdict)”인 것은 \(names)"
    case .didNotHelp(let said):
      said.isEmpty
        ? "여기서는 모두 도움이 되었습니다" : "여기서 판정이 \(said.joined(separator: ", "))입니다"

    case .withoutSquare(let epochs):
      "T = 20의 소프트 라벨만으로 한 학습(학습 데이터 전부, \(epochs)에포크)"
    case .withoutSquareRead(let seeds):
      "각 행은 손실 하나를 나타내며, 시드 \(seeds)개의 평균입니다."
    case .withoutSquareNotice(let without, let with, let gap):
      (without == with
        ? "T = 20에서 정확도는 T²이 있으나 없으나 \(with)%입니다. "
        : "T = 20에서 정확도는 T²이 없으면 \(without)%, 있으면 \(with)%입니다. ")
        + "학습률을 400배로 하는 것은 T² = 400을 곱하는 것과 같습니다. "
        + (gap.map { "정확도의 차이는 가장 큰 시드에서 \($0)%p입니다." }
          ?? "어느 시드에서도 정확도가 다르지 않습니다.")
    case .fidelity: "크기가 같은 교사에게 배운 학생의 일치도와 정확도, NLL"
    case .studentOfEqual: "학생"
    case .agreement: "일치도"
    case .fidelityRead(let seeds):
      "각 행은 학생의 온도 하나를 나타내며, 시드 \(seeds)개의 평균입니다. NLL은 낮을수록 좋습니다."
    case .fidelityNotice(
      let agreement, let agreementVerdict, let accuracy, let accuracyVerdict):
      "T를 1에서 4로 올리면 일치도는 \(agreement)만큼 바뀌고(\(agreementVerdict)), 정확도는 "
        + "\(accuracy)만큼 바뀝니다(\(accuracyVerdict))."
    case .copiesBetterOnly:
      "T = 4로 배우면 교사를 더 잘 따라 하지만, 확실히 더 자주 맞히지는 않습니다. 교사를 완벽하게 따라 "
        + "하면 꼭 교사만큼만 맞히게 됩니다. Stanton과 동료들(2021)도 큰 신경망에서 충실도와 정확도가 "
        + "따로 움직이는 것을 보았습니다."
    case .copyingIsNotBeingRight:
      "따라 하는 것과 맞히는 것은 서로 다릅니다. Stanton과 동료들(2021)은 큰 신경망에서 둘이 따로 "
        + "움직이는 것을 보았습니다."
    }
  }
}
