// The words around blocks, in Korean.

extension BlockPhrase {
  package var korean: String {
    switch self {
    case .table: "표"
    case .figure: "그림"
    case .read: "읽는 법"
    case .notice: "눈여겨볼 점"
    case .predict: "예측"
    case .answer: "정답"
    case .inWords: "말로 풀어 쓴 그림"
    case .play: "재생"
    case .pause: "멈춤"
    case .measuredWhenRun: "이 표의 값은 강의를 실행할 때 여러분의 컴퓨터에서 잽니다:"
    case .command(0): "./lesson study --lang ko"
    case .command(let lesson): "./lesson \(lesson) --lang ko"
    }
  }
}
