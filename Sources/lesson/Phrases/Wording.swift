// The player's own words, in every language.

import Languages

/// What the player says to the reader.
struct Wording {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ english: @autoclosure () -> String, _ korean: @autoclosure () -> String)
    -> String
  {
    language.say(en: english(), ko: korean())
  }

  var next: String { say("Enter next", "Enter 다음") }
  var more: String { say("Enter more", "Enter 더 보기") }
  var end: String { say("Enter ends", "Enter 끝") }
  var back: String { say("b back", "b 뒤로") }
  var goTo: String { say("g go to", "g 이동") }
  var plot: String { say("p plot", "p 그림") }
  var code: String { say("c code", "c 코드") }
  var help: String { say("? help", "? 도움말") }
  var quit: String { say("q quit", "q 나가기") }
  var skip: String { say("Enter alone skips", "Enter만 누르면 건너뜀") }
  var goesOnThere: String { say("Enter goes on there", "Enter 이어서 보기") }
  var startsOver: String { say("1 starts over", "1 처음부터") }
  var closes: String { say("Enter closes", "Enter 닫기") }
  var frames: String { say("← → other values", "← → 다른 값") }
  var nextPlot: String { say("p next plot", "p 다음 그림") }

  var helpText: [(key: String, meaning: String)] {
    [
      (
        say("Enter, space", "Enter, 스페이스"),
        say("the next step; at a question, Enter alone skips it", "다음 단계. 질문에서 Enter만 누르면 건너뜁니다")
      ),
      ("b", say("back to the step before", "앞 단계로")),
      ("g", say("go to a step, by its number", "번호로 단계를 골라 이동")),
      (
        "p",
        say(
          "the step's plot as large as the window; with several values, the arrow keys change them",
          "이 단계의 그림을 창 크기로. 값이 여럿이면 화살표 키로 바꿉니다")
      ),
      ("c", say("hide the code, or show it again", "코드를 숨기거나 다시 보이기")),
      ("?", say("these keys", "이 키 설명")),
      ("q", say("quit; the place is remembered", "나가기. 읽던 자리를 기억합니다")),
    ]
  }
  var keys: String { say("Keys", "키") }

  func offer(_ step: Int, _ title: String) -> String {
    say("You were at step \(step), “\(title)”.", "지난번에는 \(step)단계 “\(title)”까지 읽었습니다.")
  }
  func goToPrompt(_ count: Int) -> String {
    say("Go to step (1 to \(count)): ", "이동할 단계(1~\(count)): ")
  }
  /// From the longest to the shortest.
  func choicePrompts(_ count: Int) -> [String] {
    [say("Your prediction, 1 to \(count): ", "예측(1~\(count)): ")]
  }
  /// From the longest to the shortest.
  func numberPrompts(_ tolerance: String) -> [String] {
    if tolerance == "0" { return [say("Your prediction, a number: ", "예측(수): ")] }
    return [
      say(
        "Your prediction, a number (up to \(tolerance) off counts): ",
        "예측(수, \(tolerance)까지 어긋나도 맞음): "),
      say("Your prediction (±\(tolerance)): ", "예측(±\(tolerance)): "),
    ]
  }
  func wantsChoice(_ typed: String, _ count: Int) -> String {
    say(
      "\(typed) is none of them. Type a number from 1 to \(count), or only Enter to skip.",
      "\(attach(typed, .topic)) 보기에 없습니다. 1에서 \(count) 사이의 번호를 쓰십시오. Enter만 누르면 건너뜁니다.")
  }
  func wantsNumber(_ typed: String) -> String {
    say(
      "\(typed) is no number such as 12 or 0.5. Type one, or only Enter to skip.",
      "\(attach(typed, .topic)) 수가 아닙니다. 12나 0.5 같은 수를 쓰십시오. Enter만 누르면 건너뜁니다.")
  }
  func wantsWholeNumber(_ typed: String) -> String {
    say(
      "\(typed) is no whole number such as 12. Type one, or only Enter to skip.",
      "\(attach(typed, .topic)) 정수가 아닙니다. 12 같은 정수를 쓰십시오. Enter만 누르면 건너뜁니다.")
  }
  func wantsStep(_ typed: String, _ count: Int) -> String {
    say(
      "\(typed) is no step. Type a number from 1 to \(count), or only Enter to stay.",
      "\(attach(typed, .topic)) 없는 단계입니다. 1에서 \(count) 사이의 번호를 쓰십시오. Enter만 누르면 그대로 있습니다.")
  }
  func frame(_ parameter: String, _ label: String, _ number: Int, of count: Int) -> String {
    say(
      "\(parameter) = \(label) (\(number) of \(count))",
      "\(parameter) = \(label) (\(number)/\(count))")
  }

  func computing(_ step: Int) -> String { say("computing step \(step)", "\(step)단계 계산 중") }
  func training(_ what: String) -> String { say("training \(what)", "\(what) 학습") }
  func done(_ number: Int, of count: Int) -> String {
    say("\(number) of \(count)", "\(count)개 중 \(number)개")
  }
  func timeLeft(_ seconds: Int) -> String {
    let minutes = (seconds + 30) / 60
    return seconds >= 100
      ? say("about \(minutes) min left", "약 \(minutes)분 남음")
      : say("about \(seconds) s left", "약 \(seconds)초 남음")
  }
}
