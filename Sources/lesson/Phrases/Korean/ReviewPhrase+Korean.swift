// What a review says, in Korean.

import Languages

extension ReviewPhrase {
  var korean: String {
    switch self {
    case .place(let lesson, let step, let title):
      "\(lesson)강 \(step)단계 “\(title)”"
    case .skippedBefore: "지난번에는 건너뛰었습니다."
    case .saidBefore(let answer): "지난번 예측: \(answer)"
    case .keys: "Enter만 누르면 다음에 다시 묻습니다. q를 쓰면 그만둡니다."
    case .nothing: "복습할 것이 없습니다. 남은 예측이 없고, 연습 문제도 모두 풀었습니다."
    case .noQuestions: "다시 물어볼 질문이 없습니다. 강의에서 틀리게 예측하거나 건너뛴 질문을 여기서 다시 묻습니다."
    case .result(let right, let count):
      right == 0
        ? "\(count)개 가운데 아직 맞힌 것이 없습니다. 모두 다음에 다시 묻습니다."
        : count == right
          ? "\(count)개를 모두 맞혀서 목록에서 빠집니다."
          : "\(count)개 가운데 \(right)개를 맞혔습니다. 맞힌 것은 목록에서 빠지고, 나머지는 다음에 다시 묻습니다."
    case .asksOnTerminal: "터미널에서 \(advised("review"))를 실행하면 다시 묻습니다."
    case .openExercises(let count): "아직 풀지 않은 연습 문제가 \(count)개 있습니다. 저마다 옆에 적힌 명령이 도와줍니다."
    case .file(let path): "\(path):"
    }
  }
}
