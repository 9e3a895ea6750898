// The player's own words, in Korean.

import Languages

extension ReadingPhrase {
  var korean: String {
    switch self {
    case .next: "Enter 다음"
    case .more: "Enter 더 보기"
    case .end: "Enter 끝"
    case .back: "b 뒤로"
    case .goTo: "g 차례"
    case .find: "/ 찾기"
    case .plot: "p 그림"
    case .code: "c 코드"
    case .set: "s 설정"
    case .help: "? 도움말"
    case .quit: "q 나가기"
    case .skip: "Enter만 누르면 건너뜀"
    case .goesOnThere: "Enter 이어서 보기"
    case .startsOver: "1 처음부터"
    case .closes: "Enter 닫기"
    case .frames: "← → 다른 값"
    case .nextPlot: "p 다음 그림"
    case .keys: "키"
    case .keyOfNext: "Enter, 스페이스, →"
    case .helpOnNext: "다음 단계. n, j, ↓, Page Down도 같습니다. 질문에서 Enter만 누르면 건너뜁니다"
    case .keyOfBack: "b, ←"
    case .helpOnBack: "앞 단계로. k, ↑, Page Up도 같습니다"
    case .helpOnGoTo: "차례를 보고 번호로 단계를 골라 이동"
    case .helpOnFind: "어떤 말이 나오는 단계를 찾기"
    case .helpOnPlot: "이 단계의 그림을 창 크기로. 값이 여럿이면 화살표 키로 바꿉니다"
    case .helpOnCode: "코드를 숨기거나 다시 보이기"
    case .helpOnSet: "seed=2처럼 설정값을 바꾸고 이 단계에서 무엇이 바뀌는지 보기. -만 쓰면 되돌립니다"
    case .helpOnHelp: "이 키 설명"
    case .helpOnQuit: "나가기. 읽던 자리를 기억합니다"
    case .offer(let step, let title): "지난번에는 \(step)단계 “\(title)”까지 읽었습니다."
    case .goToPrompt(let count): "이동할 단계(1~\(count)): "
    case .contents: "이 강의의 차례"
    case .here(let title): "\(title) (지금 여기)"
    case .findPrompt: "찾을 말: "
    case .foundNowhere(let text): "이 강의에는 \(attach(text, .subject)) 나오는 단계가 없습니다."
    case .foundAt(let text): "\(attach(text, .subject)) 나오는 단계"
    case .stepHasNoPlot: "이 단계에는 그림이 없습니다."
    case .showsNoPlots:
      "여기서는 그림을 보이지 않습니다. --show에 쓸 수 있는 값은 \(advised("--help"))에 있습니다. 그림 파일은 그대로 만들어집니다."
    case .readUpTo(let step, let count): "\(count)단계 중 \(step)단계까지 읽음"
    case .isRead: "읽음"
    case .predicted(let right, let count): "예측 \(count)개 중 \(right)개 맞음"
    case .whatNext: "다음에 할 일"
    case .nextExercises(let count, let path):
      "이 강의의 연습 문제 확인. 아직 \(count)개가 남아 있고, 파일은 \(path)입니다"
    case .nextLesson(let number, let title): "\(number)강 “\(title)”"
    case .nextList: "어디까지 했고 다음이 무엇인지 보기"
    case .nextReview: "틀렸거나 건너뛴 예측을 다시 묻기"
    case .setPrompt: "바꿀 설정값, 이름=값(-는 되돌림): "
    case .choicePrompt(let count): "예측(1~\(count)): "
    case .exactNumberPrompt: "예측(수): "
    case .numberPrompt(let tolerance): "예측(수, ±\(tolerance)까지 정답): "
    case .shortNumberPrompt(let tolerance): "예측(±\(tolerance)): "
    case .wantsChoice(let typed, let count):
      "\(attach(typed, .topic)) 보기에 없습니다. 1에서 \(count) 사이의 번호를 쓰십시오. Enter만 누르면 건너뜁니다."
    case .wantsNumber(let typed):
      "\(attach(typed, .topic)) 수가 아닙니다. 12나 0.5 같은 수를 쓰십시오. Enter만 누르면 건너뜁니다."
    case .wantsWholeNumber(let typed):
      "\(attach(typed, .topic)) 정수가 아닙니다. 12 같은 정수를 쓰십시오. Enter만 누르면 건너뜁니다."
    case .wantsStep(let typed, let count):
      "\(attach(typed, .topic)) 없는 단계입니다. 1에서 \(count) 사이의 번호를 쓰십시오. Enter만 누르면 그대로 있습니다."
    case .changed(let values, let numbers, let words):
      (values ?? "처음 그대로") + ": " + changes(numbers: numbers, words: words)
    case .frame(let parameter, let value, let number, let count):
      "\(parameter) = \(value) (\(number)/\(count))"
    case .computing(let step): "\(step)단계 계산 중"
    case .training(let network): "\(network) 학습"
    case .done(let number, let count): "\(count)개 중 \(number)개"
    case .minutesLeft(let minutes): "약 \(minutes)분 남음"
    case .secondsLeft(let seconds): "약 \(seconds)초 남음"
    }
  }

  private func changes(numbers: Int, words: Int) -> String {
    switch (numbers, words) {
    case (0, 0): "이 단계에서는 바뀐 것이 없습니다."
    case (_, 0): "이 단계에서 수 \(numbers)개가 바뀌었습니다."
    case (0, _): "이 단계에서 낱말 \(words)개가 바뀌었습니다."
    default: "이 단계에서 수 \(numbers)개와 낱말 \(words)개가 바뀌었습니다."
    }
  }
}
