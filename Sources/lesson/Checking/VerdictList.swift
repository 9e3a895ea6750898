// Verdicts as a learner reads them.

import ExerciseChecks
import Grading
import Languages
import Notebooks
import Rendering
import Text

/// The verdicts, lesson by lesson, with what to do about them.
struct VerdictList {
  private let verdicts: [Verdict]
  private let next: NextTask?
  private let nextCommand: String?
  private let style: TerminalStyle

  /// Lists verdicts, and below them what comes next.
  ///
  /// - Parameters:
  ///   - verdicts: The verdicts.
  ///   - next: What comes next; `nil` where that is plain from the verdicts.
  ///   - nextCommand: The subcommand for the next exercise; `nil` for one that is watched already.
  ///   - style: How it looks.
  init(_ verdicts: [Verdict], next: NextTask?, nextCommand: String?, style: TerminalStyle) {
    self.verdicts = verdicts
    self.next = next
    self.nextCommand = nextCommand
    self.style = style
  }

  /// The whole list and its sum.
  var text: String {
    let lessons = Dictionary(grouping: verdicts, by: \.exercise.lesson).sorted { $0.key < $1.key }
    let blocks = lessons.map { lesson, verdicts in
      let text = ([heading(lesson)] + verdicts.map(entry)).joined(separator: "\n")
      return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
    return "\n" + (blocks + [sum]).joined(separator: "\n\n") + "\n"
  }

  private func heading(_ lesson: Int) -> String {
    let title = Catalogue().lessons.first { $0.number == lesson }?.title ?? ""
    return margin + shown("Lesson \(lesson) · \(title)", "1")
  }

  /// One line for each exercise, and below it what is wrong.
  private func entry(_ verdict: Verdict) -> String {
    let name = ExerciseChecks.exercise(verdict.exercise)?.function ?? ""
    let longest =
      verdicts.compactMap { ExerciseChecks.exercise($0.exercise)?.function.count }.max() ?? 0
    let maximum = ExerciseChecks.exercise(verdict.exercise)?.checkKeys.count ?? 0
    let points =
      verdict.status == .notAttempted
      ? ""
      : "  "
        + say(CheckingPhrase.points(reached: verdict.points, maximum: maximum))
    let word = style.language.say(verdict.status)
    let state = sign(verdict.status) + " " + word
    let line: String
    if style.isPlain {
      line =
        "\(verdict.exercise) \(name): \(word)\(points.isEmpty ? "" : ",\(points.dropFirst())")"
    } else {
      let gap = String(repeating: " ", count: max(1, longest + 2 - name.count))
      line =
        margin + "\(verdict.exercise)  \(name)\(gap)" + shown(state, color(verdict.status)) + points
    }
    return ([line] + details(verdict)).joined(separator: "\n")
  }

  private func details(_ verdict: Verdict) -> [String] {
    let message = verdict.message(in: style.language)
    if message == nil, verdict.printed.isEmpty { return [] }
    let indent = margin + (style.isPlain ? "" : "     ")
    let room = min(style.width, 100) - indent.count - 1
    var paragraphs: [[String]] = []
    if let message {
      // What a learner's code says of its crash can be of any length.
      paragraphs.append(Excerpt(message, length: 1000).lines.flatMap { filled($0, to: room) })
    }
    if let example = verdict.firstFault?.example {
      paragraphs.append(lines(of: example, room))
    }
    if !verdict.printed.isEmpty {
      let printed = Excerpt(verdict.printed, length: 300).lines
      paragraphs.append(
        [say(CheckingPhrase.printed)]
          // A table's columns stay below each other as long as they fit.
          + printed.flatMap { displayWidth(of: $0) > room ? filled($0, to: room) : [$0] })
    }
    if message != nil { paragraphs.append(filled(whereToLook(verdict), to: room)) }
    let blocks = paragraphs.map { lines in
      lines.map { indent + shown($0) }.joined(separator: "\n")
    }
    return [blocks.joined(separator: style.isPlain ? "\n" : "\n\n"), ""]
  }

  /// A call and its two values, which stand below each other; each can be pasted.
  private func lines(of example: Fault.Call, _ room: Int) -> [String] {
    let values = [
      (say(CheckingPhrase.expected), example.expected), (say(CheckingPhrase.got), example.got),
    ]
    let column = (values.map { displayWidth(of: $0.0) }.max() ?? 0) + 2
    return hanging("", example.call.visibleLine, column: 2, room)
      + values.flatMap { hanging($0.0, $0.1.visibleLine, column: column, room) }
  }

  /// Code behind a label; where it takes several lines, they stand below each other in a column.
  private func hanging(_ label: String, _ code: String, column: Int, _ room: Int) -> [String] {
    if label.isEmpty, displayWidth(of: code) <= room { return [code] }
    let lines = filledAtCommas(code, to: room - column)
    let gap = String(repeating: " ", count: column)
    let head = label + String(repeating: " ", count: max(0, column - displayWidth(of: label)))
    let first = (label.isEmpty ? "" : head) + (lines.first ?? "")
    return [first] + lines.dropFirst().map { gap + $0 }
  }

  private func whereToLook(_ verdict: Verdict) -> String {
    let hint = say(CheckingPhrase.hintCommand(exercise: verdict.exercise.description))
    // Steps are named by their English titles; in every edition they have the same places.
    guard let explanation = verdict.explanation,
      let english = Catalogue(.english).lessons.first(where: { $0.number == explanation.lesson }),
      let step = english.steps.firstIndex(of: explanation.title),
      let lesson = Catalogue().lessons.first(where: { $0.number == explanation.lesson })
    else { return hint }
    let (number, title) = (lesson.number, lesson.steps[step])
    let command = "./lesson \(number) --from \(step + 1)"
    return say(
      CheckingPhrase.whereToLook(
        lesson: number, step: step + 1, title: title, command: command, hint: hint))
  }

  private var sum: String {
    let passed = verdicts.count { $0.status == .passed }
    let open = verdicts.count { $0.status == .notAttempted }
    let wrong = verdicts.count - passed - open
    let parts = [
      say(CheckingPhrase.passed(count: passed)),
      wrong > 0 ? say(CheckingPhrase.notYetRight(count: wrong)) : nil,
      open > 0 ? say(CheckingPhrase.notAttempted(count: open)) : nil,
    ]
    return margin + shown(parts.compactMap(\.self).joined(separator: " · "), "1") + ending
  }

  /// Where to write, for somebody who has not begun; what comes next, for somebody who is through.
  private var ending: String {
    if let words = next.flatMap(words(on:)) {
      let lines = filled(words, to: min(style.width, 100) - margin.count - 1)
      return lines.map { "\n" + margin + shown($0) }.joined()
    }
    guard verdicts.allSatisfy({ $0.status == .notAttempted }), let first = verdicts.first else {
      return ""
    }
    let path = ExerciseFolder.path(lesson: first.exercise.lesson)
    return "\n" + margin
      + shown(
        say(CheckingPhrase.writeAnswers(path: path)))
      + say(CheckingPhrase.tasksElsewhere(margin: margin))
  }

  private func words(on next: NextTask) -> String? {
    switch next {
    case .exercise(let id):
      let task = "\(id) \(ExerciseChecks.exercise(id)?.function ?? "")"
      let path = ExerciseFolder.path(lesson: id.lesson)
      let command = nextCommand.map { "./lesson \($0) \(id)" }
      return say(CheckingPhrase.nextExercise(task: task, path: path, command: command))
    case .lesson(let number):
      let title = Catalogue().lessons.first { $0.number == number }?.title
      return title.map { say(CheckingPhrase.nextLesson(number: number, title: $0)) }
    case .review: return say(CheckingPhrase.allPassed)
    }
  }

  private var margin: String { style.isPlain ? "" : "  " }

  private func sign(_ status: Verdict.Status) -> String {
    switch status {
    case .passed: style.isASCII ? "+" : "✓"
    case .notAttempted: style.isASCII ? "-" : "·"
    default: style.isASCII ? "x" : "✗"
    }
  }

  private func color(_ status: Verdict.Status) -> String {
    switch status {
    case .passed: "32"
    case .notAttempted: "2"
    default: "31"
    }
  }

  private func shown(_ text: String, _ code: String? = nil) -> String {
    let text = style.isASCII ? text.asciiForm : text
    guard let code, style.usesColor else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[m"
  }
}
