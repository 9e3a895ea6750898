// What is said of a class, in Korean.

extension ClassPhrase {
  /// The phrase in Korean.
  public var korean: String {
    switch self {
    case .title: "지식 증류 수업"
    case .count(let learners, let exercises): "제출 \(learners)개 · 연습 문제 \(exercises)개"
    case .misunderstood: "무엇을 잘못 이해했는가"
    case .nothingWrong: "쓴 것 가운데 틀린 것이 없습니다."
    case .share(let some, let all): "\(all)명 중 \(some)명 · \(Self.percent(some, of: all))%"
    case .step(let lesson, let step, let title): "\(lesson)강 \(step)단계 “\(title)”"
    case .ended(let status): "원인을 알 수 없음: \(status.korean)."
    case .exercises: "연습 문제"
    case .learner: "학습자"
    case .exercise: "연습 문제"
    case .passedColumn: "맞음"
    case .right: "맞음"
    case .wrong: "틀림"
    case .open: "쓰지 않음"
    case .passed(let passed, let all): "\(all)개 중 \(passed)개"
    case .key: "✓ 맞음, ✗ 틀림, ! 끝까지 실행되지 않았거나 컴파일되지 않음, · 쓰지 않음"
    case .predictions: "예측"
    case .noPredictions: "예측이 담긴 제출이 없습니다."
    case .question: "질문"
    case .questionPlace(let lesson, let step, let title, let number):
      "\(lesson)강 \(step)단계\(title.map { " “\($0)”" } ?? "")"
        + (number > 1 ? ", 질문 \(number)" : "")
    case .cameTrue: "맞음"
    case .didNot: "빗나감"
    case .skipped: "건너뜀"
    case .ofPredictions(let right, let wrong, let skipped):
      "맞음 \(right), 빗나감 \(wrong), 건너뜀 \(skipped)"
    case .unread: "읽지 못한 것"
    case .details: "학습자별로"
    case .expected: "정답"
    case .got: "제출한 답"
    case .privacy:
      "모두 이 컴퓨터에서 계산했고, 이 페이지는 아무것도 불러오지 않습니다. 학습자의 이름이 들어 있으니 성적처럼 보관하십시오."
    case .more(let count): "그 밖에 \(count)명"
    case .grading(let count): "제출 \(count)개를 채점하는 중"
    }
  }
}

extension HandInFault {
  /// What is wrong with it, in Korean.
  public var korean: String {
    switch reason {
    case .empty:
      "\(path): 제출한 것이 없습니다. Exercise1.swift 같은 파일이나 .py 파일, lesson hand-in이 쓴 파일이 있어야 합니다"
    case .several: "\(path): 제출한 것이 여럿입니다. 채점할 것만 남기십시오"
    case .link: "\(path): 링크는 따라가지 않습니다. 파일을 직접 두십시오"
    case .unreadable(let reason): "\(path): 읽을 수 없습니다(\(reason))"
    case .tooLarge: "\(path): 제출이라기에는 너무 큽니다"
    case .notText: "\(path): UTF-8 텍스트가 아닙니다. UTF-8로 저장하십시오"
    case .otherJSON: "\(path): JSON이지만 lesson hand-in이 쓴 것이 아닙니다"
    case .newer: "\(path): 강좌의 더 새로운 버전이 쓴 파일입니다"
    case .damaged: "\(path): lesson hand-in의 파일인데 손상되었습니다"
    case .archive: "\(path): 압축 파일입니다. 따로 폴더를 만들어 푸십시오"
    case .noMark: "\(path): 어느 연습 문제인지 알려 주는 // MARK: 1.2 같은 줄이 없습니다"
    }
  }
}
