// The editions of the course are the same course: the same steps, questions, parameters, exercises
// and numbers. Only words differ, and where more does, these tests say where.

import ExerciseChecks
import Foundation
import Grading
import KoreanLessons
import Languages
import Lessons
import Notebooks
import Rendering
import TestSupport
import Testing
import Text

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

private func file(_ path: String) throws -> String {
  try String(contentsOf: root.appending(path: path), encoding: .utf8)
}

private let english = Lessons.allLessons
private let korean = KoreanLessons.allLessons

/// A lesson in both editions.
///
/// - Throws: What ends the test, and only that, when one of them is missing.
private func editions(of number: Int) throws -> (english: Lesson, korean: Lesson) {
  let one = try #require(english.first { $0.number == number }, "lesson \(number) in English")
  let other = try #require(
    korean.first { $0.number == number }, "there is no lessons/ko/\(one.slug).md yet")
  return (one, other)
}

@Suite struct `A lesson that is new` {
  @Test(arguments: english.map(\.slug))
  func `has an edition in Korean, exercises, and a page in docs`(slug: String) throws {
    let lesson = try #require(english.first { $0.slug == slug })
    #expect(korean.contains { $0.slug == slug }, "there is no lessons/ko/\(slug).md yet")
    #expect(
      allExercises.contains { $0.id.lesson == lesson.number },
      "there is no \(ExerciseFolder.path(lesson: lesson.number)) with exercises yet")
    for page in ["docs/\(slug).md", "docs/ko/\(slug).md"] {
      #expect(
        FileManager.default.fileExists(atPath: root.appending(path: page).path),
        "\(page) has not been exported yet")
    }
  }
}

@Suite struct `The Korean edition` {
  @Test func `has every lesson, in its own language`() {
    #expect(korean.map(\.slug) == english.map(\.slug))
    #expect(korean.map(\.number) == english.map(\.number))
    #expect(korean.allSatisfy { $0.language == .korean })
    #expect(english.allSatisfy { $0.language == .english })
  }

  @Test(arguments: english.map(\.slug))
  func `has the same steps and fences, and differs in texts only`(slug: String) throws {
    try #require(
      korean.contains { $0.slug == slug }, "there is no lessons/ko/\(slug).md yet")
    let differences = Edition(try file("lessons/\(slug).md"))
      .differences(to: Edition(try file("lessons/ko/\(slug).md")))
    #expect(differences == [], "lessons/\(slug).md and lessons/ko/\(slug).md")
  }

  @Test(arguments: english.map(\.number))
  func `has the same parameters with the same defaults and limits`(number: Int) throws {
    let lessons = try editions(of: number)
    let (one, other) = (lessons.english.parameters, lessons.korean.parameters)
    #expect(one.map(\.name) == other.map(\.name))
    #expect(one.map(\.defaultValue) == other.map(\.defaultValue))
    #expect(one.map(\.limits) == other.map(\.limits))
    for parameter in other { #expect(hasHangul(parameter.meaning), "\(parameter.name)") }
  }

  @Test(arguments: english.map(\.number))
  func `shows the same numbers and asks the same questions`(number: Int) throws {
    let lessons = try editions(of: number)
    let steps = try Recordings.steps(of: lessons.english)
    let others = try Recordings.steps(of: lessons.korean)
    #expect(steps.count == others.count)
    for (step, other) in zip(steps, others) {
      #expect(skeleton(step) == skeleton(other), "step \(step.number), “\(step.title)”")
    }
  }

  /// What a step holds, without its words and its running text.
  private func skeleton(_ step: Step) -> [String] {
    step.blocks.compactMap { block in
      switch block {
      case .prose: nil
      case .code(let code): "code \(code.label ?? "")"
      case .hiddenCode(let code): "hidden code \(code.label ?? "")"
      case .table(let table, let reference):
        "table \(reference): " + table.columns.map(skeleton).joined(separator: "; ")
      case .figure(let figure, let reference):
        "figure \(reference) \(figure.name), \(figure.frames.count) frames, "
          + "\(figure.frames[0].panels.map { $0.layers.count }) layers"
      case .question(let question):
        switch question.answer {
        case .choice(let choices, let correct): "\(choices.count) choices, \(correct) is right"
        case .number(let correct, let tolerance, let format):
          "a number, \(correct) within \(tolerance), as \(format)"
        }
      }
    }
  }

  private func skeleton(_ column: Column) -> String {
    column.cells.map { cell in
      switch cell {
      case .text: "text"
      case .number(let value, let format): format.text(value)
      case .bar(let share): "bar \(share)"
      case .shares(let shares): "shares \(shares)"
      case .empty: "empty"
      }
    }.joined(separator: ", ")
  }

  @Test(arguments: korean.map(\.number))
  func `is Korean in every sentence`(number: Int) throws {
    let lesson = try editions(of: number).korean
    #expect(hasHangul(lesson.title) && hasHangul(lesson.summary))
    for step in try Recordings.steps(of: lesson) {
      #expect(hasHangul(step.title))
      for block in step.blocks {
        for sentence in sentences(block) where sentence.contains(where: \.isLetter) {
          #expect(hasHangul(sentence), "“\(sentence)” in step \(step.number)")
          // What the other edition's sentences are made of.
          for word in [" the ", " and ", " is ", " of "] {
            #expect(
              !withoutQuotes(sentence).contains(word), "“\(sentence)” in step \(step.number)")
          }
        }
      }
    }
  }

  private func sentences(_ block: Block) -> [String] {
    switch block {
    case .prose(let prose): [prose.source]
    case .code, .hiddenCode: []
    case .table(let table, _): [table.caption, table.read, table.notice]
    case .figure(let figure, _): [figure.caption, figure.alternative]
    case .question(let question): [question.prompt, question.explanation]
    }
  }

  /// Code, and words in quotes or brackets, may be English.
  private func withoutQuotes(_ text: String) -> String {
    text.replacing(/`[^`]*`|“[^”]*”|\([^)]*\)|```[\s\S]*?```/, with: "")
  }

  @Test(arguments: korean.map(\.number), [40, 60, 80, 100])
  func `no line is wider than the window, and tables are aligned`(number: Int, width: Int) throws {
    let renderer = TerminalRenderer(style: TerminalStyle(width: width, language: .korean))
    let lesson = try editions(of: number).korean
    for block in try Recordings.steps(of: lesson).flatMap(\.blocks) {
      let text = renderer.text(of: block)
      for line in text.split(separator: "\n") {
        #expect(displayWidth(of: String(line)) <= width, "\(line)")
      }
      for fragment in [" inf ", " nan ", "Optional(", "\u{FFFC}"] {
        #expect(!text.contains(fragment))
      }
    }
  }

  @Test(arguments: LessonsTests.unusual.indices)
  func `runs through with unusual parameters`(index: Int) throws {
    let (number, assignments) = LessonsTests.unusual[index]
    let lesson = try editions(of: number).korean
    #expect(try Recordings.steps(of: lesson, assignments).count == lesson.steps.count)
  }

  @Test func `every lesson ends by pointing to the Korean tasks`() throws {
    for lesson in korean {
      let last = try #require(Edition(try file("lessons/ko/\(lesson.slug).md")).steps.last)
      #expect(last.title == lesson.steps.last)
      #expect(try file("lessons/ko/\(lesson.slug).md").contains("`lessons/ko/exercises.md`"))
      let stub = try file(ExerciseFolder.path(lesson: lesson.number))
      #expect(stub.contains("\n// 한국어 문제: lessons/ko/exercises.md\n"))
    }
  }
}

@Suite struct `The Korean tasks` {
  private struct Task {
    var head: String
    var fences: [String]
  }

  private func tasks() throws -> [Task] {
    try file("lessons/ko/exercises.md").components(separatedBy: "\n## ").dropFirst().map { text in
      Task(
        head: String(text.prefix { $0 != "\n" }),
        fences: text.matches(of: /```swift\n([\s\S]*?)```/).map { String($0.1) })
    }
  }

  @Test func `are those of the exercises, in their order`() throws {
    let heads = try tasks().map(\.head)
    #expect(heads.count == allExercises.count)
    for (head, exercise) in zip(heads, allExercises) {
      #expect(head.hasPrefix("\(exercise.id) ") && head.hasSuffix(" — `\(exercise.function)`"))
      #expect(hasHangul(head))
    }
  }

  /// A line of an example without the words of its comment.
  private func bare(_ line: some StringProtocol) -> [String] {
    let parts = String(line).components(separatedBy: "//")
    let numbers = parts.dropFirst().joined().matches(of: /-?\d+(?:\.\d+)?/).map { String($0.0) }
    return [parts[0]] + numbers
  }

  @Test(arguments: allExercises.map(\.id))
  func `have the worked example and the signature of the stub`(id: ExerciseID) throws {
    let index = try #require(allExercises.firstIndex { $0.id == id })
    let task = try tasks()[index]
    let stub = ExerciseFile(try file(ExerciseFolder.path(lesson: id.lesson)))
    let section = try #require(stub.section(of: id))
    let lines = section.split(separator: "\n", omittingEmptySubsequences: false)
    // What is indented behind the first parameter belongs to a list.
    let example = lines.prefix { !$0.hasPrefix("/// - ") }.filter { $0.hasPrefix("///     ") }.map {
      $0.dropFirst(8)
    }
    let start = try #require(section.firstRange(of: "public func "))
    let end = try #require(section[start.lowerBound...].firstRange(of: " {\n"))
    #expect(task.fences.count == 2)
    #expect(task.fences.first?.split(separator: "\n").map(bare) == example.map(bare))
    for line in task.fences.first?.split(separator: "\n") ?? [] {
      #expect(
        line.firstMatch(of: /\/\/.*[a-zA-Z]{4}/) == nil || line.contains("parts.")
          || line.contains("(accuracy") || line.contains("(mean"), "a comment in English: \(line)")
    }
    #expect(task.fences.last == section[start.lowerBound..<end.lowerBound] + "\n")
  }
}

@Suite struct `Editions that drift apart` {
  private static let lesson = """
    ```swift
    //| tags: parameters
    //| echo: false
    let seeds = 3   // how often; 2 to 40
    ```

    ## One

    ```swift
    //| label: shown
    let sum = 1 + 2   // three
    ```

    ```swift
    //| label: question
    //| echo: false
    ask("How \\(many("x")) are " + "there?", answer: 3, because: sum > 2 ? "Yes." : "No.")
    ```
    """

  private func differences(_ original: String, _ replacement: String) -> [String] {
    #expect(Self.lesson.contains(original))
    let one = Edition(Self.lesson)
    let other = Edition(Self.lesson.replacing(original, with: replacement))
    return one.differences(to: naming(one, in: other))
  }

  /// The translation with each fence that is the original's named by its label only.
  private func naming(_ original: Edition, in translation: Edition) -> Edition {
    let originals = original.steps.flatMap(\.fences)
    var translation = translation
    for step in translation.steps.indices {
      for (index, fence) in translation.steps[step].fences.enumerated()
      where !fence.isParameters && originals.contains(fence) {
        translation.steps[step].fences[index].code = ""
        translation.steps[step].fences[index].options = fence.options.filter { $0.key == "label" }
      }
    }
    return translation
  }

  @Test func `a fence that is the same is told, unless it is named by its label only`() {
    let lesson = Edition(Self.lesson)
    #expect(
      lesson.differences(to: lesson) == [
        "step 1, “One”: fence “shown”: it is the same again; write its label only",
        "step 1, “One”: fence “question”: it is the same again; write its label only",
      ])
    #expect(lesson.differences(to: naming(lesson, in: lesson)) == [])
  }

  @Test func `texts may differ, and how they are broken`() {
    #expect(
      differences(
        #""How \(many("x")) are " + "there?""#, #""얼마나 " + "\(많이("y", 2))\n " + "있을까요?""#) == [])
    #expect(differences(#""Yes.""#, #""예."  "#) == [])
    #expect(differences("// how often;", "// 몇 번;") == [])
    #expect(differences("## One", "## 하나") == [])
  }

  @Test(arguments: [
    ("## One", "## One\n\n## Two", "1 steps and 2; without a partner: “Two”"),
    (
      "//| label: question\n", "//| label: other\n",
      "step 1, “One”: fences “shown”, “question” and “shown”, “other”"
    ),
    (
      "let seeds = 3", "let seeds = 4",
      "step 0, “the top of the file”: fence parameters: “let seeds = 3 //; 2 to 40” and "
        + "“let seeds = 4 //; 2 to 40”"
    ),
    (
      "2 to 40", "2 to 41",
      "step 0, “the top of the file”: fence parameters: “let seeds = 3 //; 2 to 40” and "
        + "“let seeds = 3 //; 2 to 41”"
    ),
    (
      "let seeds = 3   // how often; 2 to 40\n",
      "let seeds = 3   // how often; 2 to 40\nlet more = 1   // more\n",
      "step 0, “the top of the file”: fence parameters: 1 lines and 2"
    ),
    (
      "// three", "// 셋",
      "step 1, “One”: fence “shown”: “let sum = 1 + 2   // three” and “let sum = 1 + 2   // 셋”"
    ),
    (
      "//| label: question\n//| echo: false", "//| label: question\n//| echo: true",
      "step 1, “One”: fence “question”: echo is false and true"
    ),
    (
      "answer: 3", "answer: 4",
      "step 1, “One”: fence “question”: “…ask(§,answer:3,because:sum>2?§:§)…” and "
        + "“…ask(§,answer:4,because:sum>2?§:§)…”"
    ),
    (
      #"sum > 2 ? "Yes." : "No.""#, #""Yes.""#,
      "step 1, “One”: fence “question”: “…ask(§,answer:3,because:sum>2?§:§)…” and "
        + "“…ask(§,answer:3,because:§)…”"
    ),
  ])
  func `are told where they differ`(original: String, replacement: String, message: String) {
    #expect(differences(original, replacement) == [message])
  }
}

private func hasHangul(_ text: String) -> Bool {
  text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
}
