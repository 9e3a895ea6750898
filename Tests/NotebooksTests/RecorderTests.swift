import Notebooks
import Parameters
import Testing

private func lesson(
  parameters: [Parameter] = [], _ run: @escaping @Sendable (Recorder) throws -> Void
) -> Lesson {
  Lesson(
    number: 2, slug: "2-temperature", title: "Temperature", summary: "", steps: [],
    parameters: parameters, run: run)
}

@Suite struct RecorderTests {
  @Test func `blocks are gathered into steps and tables and figures are numbered`() throws {
    let table = Table("t", columns: [.counts("n", [1])], read: "")
    let figure = Figure(
      "f", panels: [Panel(x: Axis("x"), y: Axis("y"), layers: [])], alternative: "alt")
    let steps = try Recorder.record(
      lesson { recorder in
        try recorder.step("One")
        recorder.prose("A \u{FFFC}.", ["value"])
        recorder.show(table)
        try recorder.step("Two")
        recorder.show(table)
        recorder.cell("soft-labels")
        recorder.plot(figure)
        recorder.plot(figure)
        recorder.cell("map", figureAlternative: "a map")
        recorder.plot(figure)
      })
    #expect(steps.map(\.number) == [1, 2])
    #expect(steps.map(\.title) == ["One", "Two"])
    #expect(
      steps[0].blocks == [
        .prose(Prose("A \u{FFFC}.", values: ["value"])), .table(table, reference: "2.1"),
      ])
    var named = ["soft-labels", "soft-labels_2", "map"].map { name in
      var named = figure
      named.name = name
      return named
    }
    named[2].alternative = "a map"
    #expect(
      steps[1].blocks == [
        .table(table, reference: "2.2"), .figure(named[0], reference: "2.1"),
        .figure(named[1], reference: "2.2"), .figure(named[2], reference: "2.3"),
      ])
  }

  @Test func `what differs from run to run can be left out, and the other numbers stay`() throws {
    let measured = Table("times", columns: [.counts("n", [1])], read: "", isMeasured: true)
    let table = Table("t", columns: [.counts("n", [1])], read: "")
    let measuring = lesson { recorder in
      try recorder.step("One")
      recorder.show(measured)
      recorder.show(table)
    }
    let all = try Recorder.record(measuring)
    #expect(
      all[0].blocks == [.table(measured, reference: "2.1"), .table(table, reference: "2.2")])
    let without = try Recorder.record(measuring, includesMeasurements: false)
    #expect(without[0].blocks == [.table(table, reference: "2.2")])
  }

  @Test func `a step is handed on as soon as the next one begins`() throws {
    var delivered: [String] = []
    let recorder = Recorder(lesson: lesson { _ in }, parameters: .defaults) {
      delivered.append($0.title)
    }
    try recorder.step("One")
    #expect(delivered == [])
    try recorder.step("Two")
    #expect(delivered == ["One"])
    try recorder.play(lesson { _ in })
    #expect(delivered == ["One", "Two"])
  }

  @Test func `what the receiver of a step throws ends the lesson`() {
    struct Quit: Error {}
    let recorder = Recorder(lesson: lesson { _ in }, parameters: .defaults) { _ in throw Quit() }
    #expect(throws: Quit.self) {
      try recorder.play(
        lesson { recorder in
          try recorder.step("One")
          try recorder.step("Two")
          Issue.record("the lesson went on")
        })
    }
  }

  @Test func `a parameter has the assigned value or its default`() throws {
    let declared = [Parameter("T", 4.0, meaning: "t"), Parameter("seeds", 3, meaning: "s")]
    let assignment = try ParameterAssignment(["T=2"], for: declared)
    let recorder = Recorder(lesson: lesson { _ in }, parameters: assignment) { _ in }
    #expect(recorder.parameter("T", 4.0) == 2)
    #expect(recorder.parameter("seeds", 3) == 3)
  }

  @Test func `only the parameters' cell says what was assigned`() throws {
    let declared = [Parameter("T", 4.0, meaning: "t")]
    let assignment = try ParameterAssignment(["T=2"], for: declared)
    let steps = try Recorder.record(
      lesson(parameters: declared) { recorder in
        try recorder.step("One")
        recorder.code(Code("let T = 4.0", isParameters: true))
        recorder.code(Code("T"))
        recorder.hiddenCode(Code("let T = 4.0", isParameters: true))
      }, parameters: assignment)
    let assigned = steps[0].blocks.map { block -> [ParameterValue] in
      switch block {
      case .code(let code), .hiddenCode(let code): code.assigned.map(\.value)
      default: []
      }
    }
    #expect(assigned == [[.double(2)], [], [.double(2)]])
  }

  @Test func `questions hold their right answer in words`() throws {
    let steps = try Recorder.record(
      lesson { recorder in
        try recorder.step("One")
        recorder.ask("Which?", choices: ["dog", "cat"], answer: 1, because: "so")
        recorder.ask("How many?", answer: 1.3863, within: 0.05, because: "so")
      })
    let answers = steps[0].blocks.map { block in
      if case .question(let question) = block { question.correctText } else { "" }
    }
    #expect(answers == ["cat", "1.39"])
  }

  @Test func `parameters that do not fit together end the lesson with the lesson's message`() {
    let error = #expect(throws: ParameterError.self) {
      try Recorder.record(
        lesson { try $0.require(1 > 2, "logits has 3 values but classes has 2; give as many") })
    }
    #expect(error?.description == "logits has 3 values but classes has 2; give as many")
  }

  @Test func `whole numbers in a sentence keep every digit`() {
    let recorder = Recorder(lesson: lesson { _ in }, parameters: .defaults) { _ in }
    #expect(recorder.inline(9_007_199_254_740_993) == "9007199254740993")
    #expect(recorder.inline(-3) == "−3")
    #expect(recorder.inline("*text*") == "*text*")
  }

  @Test func `prose counts its placeholders even where a mark stands behind one`() {
    #expect(Prose("\u{FFFC}\u{303} \u{FFFC}", values: ["q", "p"]).values == ["q", "p"])
  }

  @Test func `a placeholder without a value stops the lesson`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Prose("\u{FFFC} and \u{FFFC}", values: ["one"])
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("prose has 2 placeholders but 1 values"))
  }
}
