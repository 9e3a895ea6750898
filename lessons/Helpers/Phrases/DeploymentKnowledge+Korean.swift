// What lesson 5 says around its code, in Korean, behind the file that is shipped.

import Languages
import Notebooks

extension DeploymentKnowledgePhrase {
  var korean: String {
    switch self {
    case .learntFrom: "배운 방법"
    case .teachersThemselves: "교사 자신"
    case .allTestDigits: "테스트 전체"
    case .before: "전"
    case .after: "후"
    case .allAfter: "후, 테스트 전체"
    case .accuracy: "정확도"
    case .gain: "이득"
    case .points: "%p"
    case .interval: "95% 구간"
    case .verdict: "판정"

    case .without(let digit): "데이터에 \(attach("\(digit)", .subject)) 없는 학생들"
    case .recognisedDigits(let digit): "알아본 \(digit)"
    case .shareInLabels(let digit): "라벨 속 \(digit)의 평균 확률"
    case .withoutRead(let epochs, let runs):
      "은닉 유닛이 16개인 학생들이고, \(epochs)에포크를 학습률 0.02로 학습시킨 \(runs)번의 평균입니다. "
    case .countInTest(let count, let digit):
      "테스트 데이터 가운데 \(count)장이 \(digit)입니다."
    case .neverSaid(let digit, let share, let temperature):
      "\(attach("\(digit)", .copula))라고 말한 하드 라벨은 하나도 없습니다. 교사들은 "
        + "\(attach("\(digit)", .subject)) 아닌 그림에서도 T = \(temperature)일 때 평균 \(share)를 "
        + "\(digit)에 줍니다"
    case .atOneItWouldBe(let share): ". T = 1이라면 \(share)입니다."

    case .whichRecogniseMore(let digit, let soft):
      "이제 모든 학생이 열 장에 한 장꼴로 \(attach("\(digit)", .copula))라고 말합니다. 그 숫자를 한 번도 "
        + "들어 보지 못한 하드 라벨의 학생들과 \(soft)의 학생들 가운데 어느 쪽이 "
        + "\(attach("\(digit)", .object)) 더 많이 알아볼까요?"
    case .thoseWithLabels: "하드 라벨로 배운 학생들"
    case .thoseWith(let soft): "\(soft)로 배운 학생들"
    case .sameToTenPoints: "10%p 안에서 같습니다"
    case .whyMore(let digit, let hard, let taught, let soft):
      "하드 라벨은 \(hard)%, \(attach(soft, .topic)) \(taught)%입니다. 편향은 아무것도 가르치지 "
        + "않습니다. \(attach("\(digit)", .copula))라고 더 자주 말하게 할 뿐이고, 어느 그림에서 그렇게 "
        + "말할지는 배운 것이 정합니다."
    case .freed(let digit): "수 하나를 정하기 전과 후에 알아본 \(digit)"
    case .freedRead(let runs):
      "\(runs)번의 평균입니다. b는 검증 그림으로 라벨 없이 정했고, 퍼센트는 테스트 데이터에서 쟀습니다."
    case .freedNotice(let digit, let hard, let taught, let soft, let teachers):
      "학생들은 \(attach("\(digit)", .object)) 한 번도 보지 못했습니다. 이제 하드 라벨로 배운 학생들은 "
        + "그 가운데 \(hard)%를, \(soft)에서 배운 학생들은 \(taught)%를 알아봅니다. "
        + "그 숫자를 본 교사들은 \(teachers)%를 알아봅니다."
    case .biasCurves(let digit):
      "편향이 하는 일: 알아본 \(attach("\(digit)", .and)) 테스트 데이터 전체의 정확도"
    case .biasAxis(let digit): "\(digit)의 편향에 더한 b"
    case .onlyDigit(let digit): "숫자 \(digit)의 그림"
    case .recognised: "알아본 비율 (%)"
    case .accuracyInPercent: "정확도 (%)"
    case .allDigits: "테스트 데이터 전체"
    case .atBias(let b, let digit, let arms):
      "세로줄은 b = \(b)에 있습니다. 거기서 학생들이 알아보는 \(attach("\(digit)", .and)) 테스트 데이터 "
        + "전체의 정확도는 이렇습니다. "
        + arms.map { "\($0.name): \($0.recognised)%, \($0.accuracy)%" }.joined(separator: ". ")
        + "."

    case .whichMatters:
      "교사와 학생은 서로 다른 동물로 배웠습니다. α는 학생이 자기 라벨과 교사의 말 가운데 어느 쪽을 "
        + "얼마나 들을지를 정하고, T는 교사가 얼마나 부드럽게 말할지를 정합니다. 여기서는 어느 쪽이 더 "
        + "중요할까요?"
    case .bothEqually: "둘이 비슷합니다"
    case .whyItMatters(let rows, let columns, let isAlpha):
      "지도의 행을 옮겨 가면 평균은 많게는 \(rows)%p, 열을 옮겨 가면 많게는 \(columns)%p 움직입니다."
        + (isAlpha
          ? " α는 서로 다른 곳에서 틀리는 두 출처를 섞고, T는 그 가운데 하나가 얼마나 부드럽게 말하는지만 "
            + "정합니다." : "")
    case .sweepMap: "교사만(α = 0)부터 라벨만까지, 검증용 동물의 평균 정확도(%)"
    case .labelsOnly: "라벨만"
    case .bestPair(let alpha, let temperature):
      "가장 좋은 쌍(α = \(alpha), T = \(temperature))과 하드 라벨"
    case .animals: "동물"
    case .whereChosen: "검증용, 고른 곳"
    case .testAnimals: "테스트용"
    case .best: "가장 좋은 쌍"
    case .bestPairRead(let worlds, let pairs):
      "같은 \(worlds)개 세계의 평균입니다. 검증용 동물의 이득은 실제보다 좋아 보입니다. "
        + "\(pairs)개 가운데 가장 좋은 쌍은 운도 좋은 쌍입니다."
    case .bestPairNotice(let verdict):
      "테스트용 동물에서 가장 좋은 쌍의 판정은 “\(VerdictPhrase.word(verdict).korean)”입니다. "
    case .bothLie(let atEdge): "그 α도 T도 시도한 범위의 \(place(atEdge))에 있습니다."
    case .lie(let alphaAtEdge, let temperatureAtEdge):
      "그 α는 시도한 범위의 \(place(alphaAtEdge))에, T는 \(place(temperatureAtEdge))에 있습니다."
    case .neitherKnowsMore: "어느 쪽도 더 많이 알지 못하지만, 서로 다른 동물을 압니다"
    case .teacherKnowsMore: "교사가 더 많이 알지만, 학생은 다른 동물을 압니다"
    case .studentKnowsMore: "학생이 더 많이 알지만, 교사는 다른 동물을 압니다"
    case .togetherMore: ". 둘을 합치면 하나일 때보다 많은 것을 말해 줍니다"
    case .alphaMatters: "α가 T보다 더 중요합니다"
    case .temperatureMatters: "T가 α보다 더 중요합니다"
    case .bothMatter: "α와 T가 비슷하게 중요합니다"

    case .howManyPictures:
      "교사가 소프트 라벨로 답한다면, 이 교사를 정확히 베끼는 데 잡음 그림이 몇 장 필요할까요? 클래스 "
        + "10개에 저마다 가중치 64개와 편향 하나가 있습니다."
    case .pictures(let count): "\(count)장"
    case .noNumberIsEnough: "몇 장이어도 모자랍니다"
    case .whySixtyFive:
      "ln(qₖ / q₀)은 픽셀의 가중합에 편향을 더한 것입니다. 그래서 답 하나는 모든 클래스에 미지수 "
        + "65개짜리 방정식을 하나씩 줍니다. 미지수가 65개이면 방정식도 65개가 필요합니다."
    case .copies: "선형 교사의 복사본"
    case .noisePictures: "잡음 그림"
    case .decidesAlike: "교사와 같은 결정"
    case .largestError: "확률의 가장 큰 오차"
    case .tinyError: "0.000001 미만"
    case .copiesRead(let digits):
      "각 행은 복사본 하나를 나타내고, 교사도 복사본도 배우지 않은 테스트 데이터 \(digits)장에서 교사와 "
        + "비교했습니다. 답이 65개보다 적으면 가중치가 가장 작은 복사본을 씁니다."
    case .copiesNotice(let agreement, let byDecisions):
      "답이 65개이면 복사본은 \(agreement.map { "그림의 \($0)" } ?? "모든 그림")에서 교사와 같은 결정을 "
        + "내립니다. 같은 그림 65장에 대한 결정만 들은 학생은 \(byDecisions)에서 교사와 같습니다."
    }
  }
}

/// Where something lies in the range that was tried.
private func place(_ isAtEdge: Bool) -> String { isAtEdge ? "가장자리" : "안쪽" }
