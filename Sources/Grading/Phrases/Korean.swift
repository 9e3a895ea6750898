// What is said about attempts, in Korean.

import ExerciseChecks
import Foundation
import Languages
import Text

extension GradingPhrase {
  var korean: String {
    switch self {
    case .notCompiled: "컴파일러가 이해하지 못해서 빼고 채점했습니다."
    case .stillThrows: "아직도 NotAttempted를 던집니다. 그 줄을 지우십시오. 그 자리에 코드를 씁니다."
    case .crashed(let call, let place, let reason):
      "\(during(call))비정상 종료했습니다\(at(place)): \(reason?.korean ?? "이유를 알 수 없습니다")."
    case .timedOut(let seconds, let call):
      "\(during(call))\(text(seconds))초 안에 돌아오지 않았습니다. 끝나지 않는 반복이 있습니까?"
    case .flooded(let kilobytes, let call):
      "\(during(call))\(kilobytes) kB보다 많이 출력해서 멈추었습니다. 반복 안에 print가 있습니까?"
    case .outOfMemory(let call, let place):
      """
      \(during(call))연습 문제가 쓸 수 있는 것보다 많은 메모리를 달라고 했습니다\(at(place)). 끝없이 커지는 것이 \
      있습니까?
      """
    case .multiplied(let call):
      "\(during(call))연습 문제에 필요한 것보다 훨씬 많은 프로세스를 시작해서 모두 멈추었습니다."
    case .leftEarly(let reason, let call):
      """
      \(during(call))프로그램 전체를 끝냈습니다(종료 코드 \(reason?.korean ?? "?")). 함수는 답을 돌려주어야 합니다. \
      exit를 부르는 곳을 지우십시오.
      """
    case .misspoken(.line(let line), let call):
      """
      \(during(call))답이 와야 할 곳에 \(attach(quoted(line), .subject)) 왔습니다. 답은 {"id": 7, \
      "answer": 1.5}와 같은 JSON 한 줄입니다. 사람이 읽을 것은 표준 오류로 내보냅니다. \
      lessons/ko/any-language.md를 보십시오.
      """
    case .misspoken(.number(let id, let asked), let call):
      """
      \(during(call))질문 \(asked)번에 \(id)번의 답이 왔습니다. 질문은 하나씩 주어지고, 답에는 그 질문의 id를 \
      적습니다.
      """
    case .notStarted(let reason):
      "채점하지 못했습니다: \(reason?.korean ?? "이유를 모름"). 강좌나 이 컴퓨터의 잘못입니다."
    case .shape(let expected, let got):
      """
      \(attach(expected.korean, .object)) 돌려주어야 하는데 \(attach(got.korean, .object)) \
      돌려주었습니다.
      """
    case .mismatch(let ends, let wrong, let right):
      (ends.isEmpty
        ? "답이 틀렸습니다. 알려진 오답 유형은 아닙니다."
        : "답이 이렇습니다. \(ends.joined(separator: ". ")).")
        + " " + extent(wrong, right)
    case .besides(let checks, let said?):
      "\(names(checks))에서는 다른 잘못이 겹칩니다. \(said)"
    case .besides(let checks, nil):
      "\(attach(names(checks), .topic)) 이것으로 설명되지 않습니다. 거기에는 다른 잘못이 더 있습니다."
    case .both(let first, let second): "두 가지가 겹쳤습니다. 첫째, \(first) 둘째, \(second)"
    case .twoSteps(let first, let second):
      """
      답이 두 단계를 다르게 한 풀이와 정확히 같습니다. \(first.step): \(first.korean(of: first.change)). \
      \(second.step): \(second.korean(of: second.change)).
      """
    case .onTopOfIt(let symptom): "그 답에 대해 다시, \(symptom.korean)"
    case .threw(let error, let call):
      "\(call) 호출에서 \(attach(error, .object)) 던졌습니다. 답을 돌려주어야 합니다."
    case .points(let points, let maximum): "\(maximum)점 중 \(points)점"
    case .example(let call): "\(call.call): 정답 \(call.expected), 내 답 \(call.got)\n"
    }
  }
}

/// Where it is wrong and where it is right.
private func extent(_ wrong: [String], _ right: [String]) -> String {
  right.isEmpty
    ? "맞은 검사가 없습니다."
    : "틀린 곳: \(names(wrong)). 맞은 곳: \(names(right))."
}

private func names(_ checks: [String]) -> String {
  checks.map { "‘\($0)’" }.joined(separator: ", ")
}

private func during(_ call: String?) -> String { call.map { "\($0) 호출에서 " } ?? "" }

private func at(_ place: String?) -> String { place.map { "(\($0))" } ?? "" }

extension Verdict.Status {
  /// The word that a learner reads.
  public var korean: String {
    switch self {
    case .notAttempted: "아직 쓰지 않음"
    case .notCompiled: "컴파일되지 않음"
    case .passed: "맞음"
    case .failed: "틀림"
    case .crashed: "비정상 종료"
    case .timedOut: "시간 초과"
    case .flooded: "출력 초과"
    case .outOfMemory: "메모리 초과"
    case .multiplied: "프로세스 초과"
    case .leftEarly: "도중에 끝남"
    case .misspoke: "알아들을 수 없음"
    case .notStarted: "시작하지 못함"
    }
  }
}

extension Verdict.Reason {
  /// The reason in Korean; what Swift itself said stays in Swift's words.
  public var korean: String {
    switch self {
    case .said(let text) where text.lowercased().hasPrefix("index out of range"):
      "배열의 범위를 벗어난 번호입니다(\(text))"
    case .said(let text), .failure(let text): text
    case .signal(SIGSEGV), .signal(SIGBUS):
      "신호 \(number), 대개 함수가 자기 자신을 끝없이 부를 때 나옵니다"
    case .signal(SIGKILL): "무언가가 강제로 끝냈습니다"
    case .signal(SIGXFSZ): "너무 큰 파일을 썼습니다"
    case .signal: "신호 \(number)"
    case .exitCode: number
    }
  }
}

extension ExerciseFault {
  /// The fault in Korean.
  public var korean: String {
    switch self {
    case .missing(let path, _):
      "\(path) 파일이 없습니다"
    case .foreign(let path):
      "\(path) 파일은 연습 문제 폴더에 둘 수 없습니다. 여기에는 Swift 함수만 둡니다. 다른 폴더로 옮기십시오"
    }
  }
}
