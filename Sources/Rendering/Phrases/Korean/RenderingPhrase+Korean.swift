// The renderers' own words, in Korean.

extension RenderingPhrase {
  var korean: String {
    switch self {
    case .measured: "지금 이 컴퓨터에서 잰 값"
    case .yours: "나의 예측"
    case .thisRun: "이번 실행:"
    case .code: "코드:"
    case .codeEnd: "코드 끝."
    case .quotation: "인용:"
    case .files: "파일:"
    case .cameTrue: "예측이 맞았습니다."
    case .didNotComeTrue: "예측이 빗나갔습니다."
    case .course: "지식 증류"
    case .courseSummary:
      "큰 교사 모델은 라벨이 말해 주는 것보다 더 많이 압니다. 작은 학생 모델이 그것을 어떻게 배우는지, 그 자리에서 학습시킨 신경망과 직접 계산한 수로 보여 줍니다."
    case .inThisLesson: "이 강의의 차례"
    case .readingTime(let minutes): "읽는 데 약 \(minutes)분"
    case .toRun: "실행:"
    case .source: "원본:"
    case .theme: "테마"
    case .themeOfSystem: "시스템 설정"
    case .lightTheme: "밝게"
    case .darkTheme: "어둡게"
    case .languageName: "한국어"
    case .showAllCode: "모든 코드 보기"
    case .showEverything: "모든 정답 보기"
    case .hiddenCode: "숨긴 코드"
    case .copy: "복사"
    case .copied: "복사했습니다"
    case .checkPrediction: "확인"
    case .followsWhenAnswered: "예측을 마치면 결과가 나타납니다."
    case .previousLesson: "이전 강의"
    case .nextLesson: "다음 강의"
    case .withParameters: "다른 설정값으로 실행:"
    case .dataCredit:
      "손글씨 숫자 출처: E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits (1998), "
        + "UCI Machine Learning Repository, CC BY 4.0."
    case .lessons: "실행한 그대로의 강의"
    case .allLessons: "모든 강의"
    case .edition: "강의마다 그 코드가 만들어 낸 표와 그림과 값이 함께 있습니다. 정답을 펼치기 전에 먼저 예측해 보십시오."
    case .editedElsewhere: "<!-- “lesson export”가 쓴 파일입니다. 고칠 것은 lessons/ko/ 아래 강의 파일에서 고칩니다. -->"
    case .glossaryElsewhere:
      "<!-- “lesson glossary”가 쓴 파일입니다. 고칠 것은 lessons/ko/glossary.md에서 고칩니다. -->"
    case .taught(let lesson, let step, let title):
      "\(lesson)강 \(step.map { "\($0)단계 " } ?? "")“\(title)”"
    case .lookAgain: "다시 볼 만한 단계:"
    case .lesson(0): "살펴보기"
    case .lesson(let number): "\(number)강"
    case .notebook(0):
      "실행한 그대로의 노트북이며, 읽기 위한 것입니다. 셀은 이 강좌의 모듈이 있어야 실행되므로 `./lesson study --lang ko`로 실행합니다."
    case .notebook(let number):
      "실행한 그대로의 강의이며, 읽기 위한 것입니다. 셀은 이 강좌의 모듈이 있어야 실행되므로 `./lesson \(number) --lang ko`로 실행합니다."
    case .stepOf(let number, let count): "\(count)단계 중 \(number)단계"
    case .step(let number): "\(number)단계"
    case .end(0): "살펴보기 끝"
    case .end(let lesson): "\(lesson)강 끝"
    case .predictions(let right, let count): "예측 \(count)개 중 \(right)개가 맞았습니다."
    case .parameters: "강의를 바꿔 보기"
    case .aboutParameters:
      "이 강의는 이 페이지 안에서, 여러분의 컴퓨터에서 실행됩니다. 값을 바꾸면 거기서 나오는 모든 것을 다시 계산하고, 기록된 강의와 다른 곳을 표시합니다."
    case .runningAgain: "강의를 다시 실행하는 중 …"
    case .changedSinceRecorded: "기록된 강의와 다른 곳을 표시했습니다:"
    case .stopped: "멈췄습니다."
    case .cannotCompute:
      "이 브라우저에서는 강의를 실행할 수 없습니다(SIMD가 있는 WebAssembly가 없습니다). 페이지는 기록된 그대로의 강의를 보여 줍니다."
    case .takesSeconds: "초"
    case .stop: "멈춤"
    case .asItWas: "원래대로"
    case .drawHere: "여기에 그리기"
    case .howToDraw:
      "마우스나 손가락으로 그립니다. 키보드에서는 화살표 키로 펜을 옮기고, 스페이스 키로 펜을 내려놓거나 듭니다."
    case .clear: "지우기"
    case .squared: "제곱"
    case .cubed: "세제곱"
    case .power(let exponent): exponent.replacing("-", with: "마이너스 ") + "제곱"
    }
  }
}
