// The renderers' own words, in every language.

import Languages

/// What the renderers add to a lesson's own text.
struct Wording: Sendable {
  /// The language of the words, as HTML names it.
  let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ english: @autoclosure () -> String, _ korean: @autoclosure () -> String)
    -> String
  {
    language.say(en: english(), ko: korean())
  }

  var table: String { say("Table", "표") }
  var figure: String { say("Figure", "그림") }
  var measured: String { say("measured now, on this machine", "지금 이 컴퓨터에서 잰 값") }
  var read: String { say("How to read it", "읽는 법") }
  var notice: String { say("Notice", "눈여겨볼 점") }
  var predict: String { say("Predict", "예측") }
  var answer: String { say("Answer", "정답") }
  var yours: String { say("Yours", "나의 예측") }
  var thisRun: String { say("this run:", "이번 실행:") }
  var code: String { say("Code:", "코드:") }
  var codeEnd: String { say("End of code.", "코드 끝.") }
  var quotation: String { say("Quotation:", "인용:") }
  var files: String { say("Files:", "파일:") }
  var cameTrue: String { say("Your prediction came true.", "예측이 맞았습니다.") }
  var didNotComeTrue: String { say("Your prediction did not come true.", "예측이 빗나갔습니다.") }

  var course: String { say("Knowledge distillation", "지식 증류") }
  var courseSummary: String {
    say(
      "A large teacher network knows more than the labels say. How a small student learns it: with networks trained on the spot, and every number computed.",
      "큰 교사 모델은 라벨이 말해 주는 것보다 더 많이 압니다. 작은 학생 모델이 그것을 어떻게 배우는지, 그 자리에서 학습시킨 신경망과 직접 계산한 수로 보여 줍니다."
    )
  }
  var inThisLesson: String { say("In this lesson", "이 강의의 차례") }
  var previousLesson: String { say("Previous lesson", "이전 강의") }
  var nextLesson: String { say("Next lesson", "다음 강의") }
  var play: String { say("Play", "재생") }
  var pause: String { say("Pause", "멈춤") }

  var withParameters: String { say("Run with other parameters:", "다른 설정값으로 실행:") }
  var lessons: String { say("The lessons, as they ran", "실행한 그대로의 강의") }
  var inWords: String { say("The figure in words", "말로 풀어 쓴 그림") }
  var allLessons: String { say("All lessons", "모든 강의") }
  var edition: String {
    say(
      "Each lesson with the tables, figures and values that its code produced. Predict before you unfold an answer.",
      "강의마다 그 코드가 만들어 낸 표와 그림과 값이 함께 있습니다. 정답을 펼치기 전에 먼저 예측해 보십시오.")
  }
  var editedElsewhere: String {
    say(
      "<!-- Written by “lesson export”. A change belongs in the lesson's own file, below lessons/. -->",
      "<!-- “lesson export”가 쓴 파일입니다. 고칠 것은 lessons/ko/ 아래 강의 파일에서 고칩니다. -->")
  }

  func lesson(_ number: Int) -> String { say("Lesson \(number)", "\(number)강") }

  func notebook(_ number: Int) -> String {
    say(
      "This is the lesson as it ran, for reading. Its cells need the course's own modules, so `./lesson \(number)` runs it.",
      "실행한 그대로의 강의이며, 읽기 위한 것입니다. 셀은 이 강좌의 모듈이 있어야 실행되므로 `./lesson \(number) --lang ko`로 실행합니다.")
  }

  func step(_ number: Int, of count: Int) -> String {
    count >= number ? say("step \(number) of \(count)", "\(count)단계 중 \(number)단계") : step(number)
  }

  func step(_ number: Int) -> String { say("step \(number)", "\(number)단계") }

  func end(of lesson: Int) -> String { say("End of lesson \(lesson)", "\(lesson)강 끝") }

  /// What stands in an export, in Markdown, instead of a table whose numbers differ from run to run.
  func measuredWhenRun(table: String, caption: String, lesson: String) -> String {
    say(
      "**Table \(table)**, “\(caption)”, is measured on your machine when you run the lesson: `./lesson \(lesson)`.",
      "**표 \(table)** “\(caption)”의 값은 강의를 실행할 때 여러분의 컴퓨터에서 잽니다: `./lesson \(lesson) --lang ko`.")
  }

  func predictions(_ right: Int, of count: Int) -> String {
    say(
      "\(right) of \(count) \(count == 1 ? "prediction" : "predictions") came true.",
      "예측 \(count)개 중 \(right)개가 맞았습니다.")
  }

  var lookAgain: String { say("Worth another look:", "다시 볼 만한 단계:") }
}
