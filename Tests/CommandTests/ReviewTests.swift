// lesson review: what did not come true, once more.

import ExerciseChecks
import Foundation
import Lessons
import Notebooks
import TestSupport
import Testing
import lesson

/// A folder with a state file below it.
private func folder(_ predictions: [String: [String: Prediction]], passed: [String] = [])
  throws -> ScratchFolder
{
  let folder = try ScratchFolder()
  store(in: folder).update { state in
    for (lesson, predictions) in predictions {
      state.lessons[lesson, default: LessonRecord()].predictions = predictions
    }
    for exercise in passed { state.exercises[exercise, default: ExerciseRecord()].passed = true }
  }
  return folder
}

private func store(in folder: ScratchFolder) -> StateStore {
  StateStore(environment: environment(folder)) { _ in }
}

private func environment(_ folder: ScratchFolder) -> [String: String] {
  ["XDG_STATE_HOME": folder.path + "/state", "TERM": "xterm", "LANG": "C.UTF-8"]
}

private let wrong = Prediction(answer: "1", cameTrue: false)

/// The questions of lesson 1 with their keys in the state file, in order.
private let questions: [(key: String, question: Question)] = {
  let steps = (try? Recorder.record(allLessons[0])) ?? []
  return steps.flatMap { step in
    let asked = step.blocks.compactMap {
      if case .question(let question) = $0 { question } else { nil }
    }
    return asked.enumerated().map { ("\(step.number).\($0 + 1)", $1) }
  }
}()

/// What is typed for the right answer.
private func rightAnswer(to question: Question) -> String {
  if case .choice(_, let correct) = question.answer { return "\(correct + 1)" }
  return question.correctText
}

@Suite(.serialized) struct `A review` {
  @Test func `lists the questions with their places where nobody answers`() async throws {
    let (key, question) = try #require(questions.first)
    let folder = try folder(["1": [key: wrong, "1.7": wrong], "9": ["1.1": wrong]])
    for arguments in [["review"], ["review", "--no-input"]] {
      let outcome = try await run(
        commandPath, arguments, environment: environment(folder), in: folder)
      #expect(outcome.code == 0 && outcome.errors == "")
      let step = try #require(Int(key.prefix { $0 != "." }))
      #expect(
        outcome.output.hasPrefix(
          """
            Lesson 1, step \(step), “\(allLessons[0].steps[step - 1])”
            ./lesson 1 --from \(step)

            Predict   \(question.prompt.prefix(30))
          """))
      #expect(outcome.output.contains("  You said: 1"))
      #expect(!outcome.output.contains("Answer"), "the answer is not given away")
      #expect(outcome.output.contains("On a terminal, ./lesson review asks them again."))
      #expect(outcome.output.count(of: "Predict") == 1, "other places name no question")
    }
    #expect(store(in: folder).load().lessons["1"]?.predictions[key] == wrong)
  }

  @Test func `names what is open, and only that`() async throws {
    let ids = allExercises.map(\.id.description)
    let folder = try folder([:], passed: Array(ids.dropFirst(2)))
    let outcome = try await run(
      commandPath, ["review"], environment: environment(folder), in: folder)
    #expect(
      outcome.output == """
          No question to review. What you predict wrongly or skip in a lesson is asked
          here again.

          2 exercises are open. Behind each, the command that helps.

          In lessons/exercises/Exercise1.swift:
          1.1  softmax: ./lesson hint 1.1
          1.2  entropy: ./lesson hint 1.2

        """)
  }

  @Test func `says so where nothing is left`() async throws {
    let folder = try folder([:], passed: allExercises.map(\.id.description))
    let english = try await run(
      commandPath, ["review"], environment: environment(folder), in: folder)
    #expect(
      english.output
        == "  Nothing to review: no prediction is open, and every exercise is solved.\n")
    let korean = try await run(
      commandPath, ["review", "--lang", "ko"], environment: environment(folder), in: folder)
    #expect(korean.code == 0 && korean.output.hasPrefix("  복습할 것이 없습니다."))
  }

  @Test func `a right answer leaves the list, a wrong and a skipped one stay`() async throws {
    try #require(questions.count >= 3)
    let keys = questions.prefix(3).map(\.key)
    let folder = try folder([
      "1": [keys[0]: wrong, keys[1]: .skipped, keys[2]: wrong]
    ])
    let screen = try PseudoTerminal(columns: 100)
    screen.start(["review"], environment: environment(folder), in: folder)
    try await screen.wait(for: "the first question") { screen.asks }
    screen.type("nonsense\r")
    try await screen.wait(for: "a complaint") {
      screen.output.contains("“nonsense” is no") && screen.asks
    }
    screen.type(rightAnswer(to: questions[0].question) + "\r")
    try await screen.wait(for: "the second question") {
      screen.output.contains("came true") && screen.output.contains("You skipped it.")
        && screen.asks
    }
    screen.type("\r")
    try await screen.wait(for: "the third question") {
      screen.output.count(of: "Predict") == 3 && screen.asks
    }
    screen.type("q\r")
    let outcome = try await screen.end()
    #expect(outcome.code == 0 && outcome.output.contains("1 of 3 is right now"))
    let predictions = try #require(store(in: folder).load().lessons["1"]?.predictions)
    #expect(predictions[keys[0]]?.cameTrue == true)
    #expect(predictions[keys[1]] == .skipped && predictions[keys[2]] == wrong)
  }

  @Test func `a question that was skipped in a lesson is on the list`() async throws {
    let (key, _) = try #require(questions.first)
    let step = String(key.prefix { $0 != "." })
    let folder = try ScratchFolder()
    let screen = try PseudoTerminal(columns: 100)
    screen.start(
      ["1", "--from", step, "--show", "none"], environment: environment(folder), in: folder)
    try await screen.waitForStop()
    while !screen.asks { try await screen.press("\r") }
    try await screen.press("\r")
    screen.type("q")
    _ = try await screen.end()
    #expect(store(in: folder).load().lessons["1"]?.predictions == [key: .skipped])
    let outcome = try await run(
      commandPath, ["review"], environment: environment(folder), in: folder)
    #expect(outcome.output.contains("  You skipped it.\n"))
  }

  @Test(arguments: [
    #"{"version": 1, "lessons": {"1": {"predictions": {"4": {"answer": "1", "cameTrue": false}}}}}"#,
    #"{"version": 1, "lessons": {"1": {"predictions": {"-1.0": {"answer": "", "cameTrue": false}}}}}"#,
    #"{"version": 1, "lessons": {"1": {"predictions": {"99999999999999999999.1": {"answer": "1", "cameTrue": false}, "09.1": {"answer": "", "cameTrue": false}}}}}"#,
    #"{"version": 1, "lessons": {"x": {}}, "exercises": {"9.9": {"passed": true}}}"#,
    #"{"version": 1, "lessons": []}"#, "{", "", "[1]",
  ])
  func `whatever stands in the state file, it ends well`(text: String) async throws {
    let folder = try ScratchFolder()
    try folder.write(text, to: "state/distillation-course/state.json")
    let outcome = try await run(
      commandPath, ["review"], environment: environment(folder), in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("No question to review."))
    #expect(outcome.output.contains("\(allExercises.count) exercises are open."))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
