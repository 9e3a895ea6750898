import Notebooks
import Testing

@Suite struct `A reply to a question` {
  private let choice = Question(
    "Which?", answer: .choice(["cat", "dog", "cow"], correct: 1), explanation: "")

  private func number(
    _ correct: Double, within tolerance: Double, _ format: NumberFormat = .fixed(0)
  ) -> Question {
    Question(
      "How many?", answer: .number(correct: correct, tolerance: tolerance, format: format),
      explanation: "")
  }

  @Test(
    arguments: [
      ("", .skipped), ("  ", .skipped), ("2", .prediction("2. dog", cameTrue: true)),
      (" 2. ", .prediction("2. dog", cameTrue: true)),
      ("1", .prediction("1. cat", cameTrue: false)),
      ("0", .notUnderstood), ("4", .notUnderstood), ("dog", .notUnderstood),
      ("2.0", .notUnderstood),
      ("-1", .notUnderstood), ("２", .notUnderstood),
    ] as [(String, Reply)])
  func `a choice is its number`(typed: String, reply: Reply) {
    #expect(choice.reply(typed) == reply)
  }

  @Test func `nearly all is not all`() {
    #expect(number(0.9999, within: 0.1, .percent(0)).correctText == "over 99 %")
    #expect(number(0.0001, within: 0.1, .percent(0)).correctText == "below 1 %")
    #expect(number(1, within: 0.1, .percent(1)).correctText == "100.0 %")
    #expect(number(0.346, within: 0.1, .percent(0)).correctText == "35 %")
  }

  @Test(arguments: ["34.6", "34,6", " 35 ", "35 %", "35%", "+35", "3.5e1", "39.9", "29.5"])
  func `a number may have a point or a comma and a percent sign`(typed: String) {
    guard case .prediction(_, true) = number(34.6, within: 5.3).reply(typed) else {
      Issue.record("\(typed) did not come true")
      return
    }
  }

  @Test(arguments: ["half", "35 points", "0x23", "nan", "inf", "1,2,3", "--3", "%", "1e999", "３５"])
  func `what is no number is not counted`(typed: String) {
    #expect(number(34.6, within: 5).reply(typed) == .notUnderstood)
  }

  @Test func `off by more than allowed did not come true`() {
    for typed in ["29.4", "40.1"] {
      #expect(number(34.6, within: 5).reply(typed) == .prediction(typed, cameTrue: false))
    }
  }

  @Test func `nobody is told to be wrong who is near the answer that is shown`() {
    // Shown as 35; 40 is 5 off that, though 5.4 off the answer itself.
    #expect(number(34.6, within: 5).reply("40") == .prediction("40", cameTrue: true))
  }

  @Test(arguments: ["−0.5", "-0.5", "-,5"])
  func `a minus is a hyphen or a minus`(typed: String) {
    #expect(
      number(-0.5, within: 0.01, .signed(1)).reply(typed) == .prediction(typed, cameTrue: true))
  }

  @Test func `a count is whole and no percentage`() {
    let question = number(18, within: 1, .integer)
    #expect(question.reply("17") == .prediction("17", cameTrue: true))
    #expect(question.reply("16") == .prediction("16", cameTrue: false))
    #expect(question.reply("17.5") == .notUnderstood && question.reply("17 %") == .notUnderstood)
  }

  @Test func `a share is typed in percent, as it is shown`() {
    let question = number(0.35, within: 0.02, .percent(0))
    #expect(question.reply("36") == .prediction("36", cameTrue: true))
    #expect(question.reply("36 %") == .prediction("36 %", cameTrue: true))
    #expect(question.reply("38") == .prediction("38", cameTrue: false))
    #expect(question.toleranceText == "2")
  }

  @Test func `the tolerance is told with a number, not with a choice`() {
    #expect(number(1, within: 0.25).toleranceText == "0.25" && choice.toleranceText == nil)
  }
}
