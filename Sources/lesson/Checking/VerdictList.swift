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
  private let answering: String?
  private let style: TerminalStyle

  /// Lists verdicts, and below them what comes next.
  ///
  /// - Parameters:
  ///   - verdicts: The verdicts.
  ///   - next: What comes next; `nil` where that is plain from the verdicts.
  ///   - nextCommand: The subcommand for the next exercise; `nil` for one that is watched already.
  ///   - answering: The command line that answered; `nil` for the functions in
  ///     `lessons/exercises`.
  ///   - style: How it looks.
  init(
    _ verdicts: [Verdict], next: NextTask?, nextCommand: String?, answering: String? = nil,
    style: TerminalStyle
  ) {
    self.verdicts = verdicts
    self.next = next
    self.nextCommand = nextCommand
    self.answering = answering
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
    return margin + shown(say(CheckingPhrase.lesson(number: lesson, title: title)), "1")
  }

  /// One line for each exercise, and below it what is wrong.
  private func entry(_ verdict: Verdict) -> String {
    let name = name(verdict.exercise)
    let longest = verdicts.map { self.name($0.exercise).count }.max() ?? 0
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

  /// The function's name in the language that answered.
  private func name(_ exercise: ExerciseID) -> String {
    let notation: Notation = answering == nil ? .swift : .python
    return ExerciseChecks.exercise(exercise).map { notation.name(of: $0.function) } ?? ""
  }

  private func details(_ verdict: Verdict) -> [String] {
    let message = verdict.message(in: style.language) ?? verdict.note(in: style.language)
    if message == nil, verdict.printed.isEmpty { return [] }
    let indent = margin + (style.isPlain ? "" : "     ")
    let room = style.readingWidth - indent.count - 1
    var paragraphs: [[String]] = []
    if let message {
      // What a learner's code says of its crash can be of any length.
      paragraphs.append(
        Excerpt(message, length: 1000).lines.flatMap {
          filled($0, to: room, keeping: calls(verdict))
        })
    }
    if let example = verdict.firstFault?.example {
      paragraphs.append(lines(of: example, room))
    }
    if !verdict.printed.isEmpty {
      let printed = Excerpt(verdict.printed, length: 200).lines
      paragraphs.append(
        [say(CheckingPhrase.printed)]
          + printed.flatMap { line in
            // A table's columns stay below each other as long as they fit.
            displayWidth(of: line) > room ? hanging(filled(line, to: room - 2), by: 2) : [line]
          })
    }
    if verdict.status != .passed, message != nil {
      paragraphs.append(whereToLook(verdict, room))
    }
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
    let call = example.call.visibleLine
    let lines = displayWidth(of: call) > room ? filled(call, to: room - 2, keeping: [call]) : [call]
    return hanging(lines, by: 2)
      + values.flatMap { label, value in
        let gap = String(repeating: " ", count: column - displayWidth(of: label))
        let value = value.visibleLine
        let lines = filled(value, to: room - column, keeping: [value])
        return hanging([label + gap + (lines.first ?? "")] + lines.dropFirst(), by: column)
      }
  }

  /// The lines, those behind the first one further to the right.
  private func hanging(_ lines: [String], by columns: Int) -> [String] {
    let gap = String(repeating: " ", count: columns)
    return lines.prefix(1) + lines.dropFirst().map { gap + $0 }
  }

  /// The calls that a message may name.
  private func calls(_ verdict: Verdict) -> [String] {
    if case .threw(let call, _) = verdict.firstFault { return [call.visibleLine] }
    return verdict.call.map { [$0.visibleLine] } ?? []
  }

  private func whereToLook(_ verdict: Verdict, _ room: Int) -> [String] {
    let help = advised("hint \(verdict.exercise)" + (answering == nil ? "" : " --in python"))
    let hint = say(CheckingPhrase.hintCommand(command: help))
    // Steps are named by their English titles; in every edition they have the same places.
    guard let explanation = verdict.explanation,
      let english = Catalogue(.english).lessons.first(where: { $0.number == explanation.lesson }),
      let step = english.steps.firstIndex(of: explanation.title),
      let lesson = Catalogue().lessons.first(where: { $0.number == explanation.lesson })
    else { return filled(hint, to: room, keeping: [help]) }
    let (number, title) = (lesson.number, lesson.steps[step])
    let command = advised("\(number) --from \(step + 1)")
    let text = say(
      CheckingPhrase.whereToLook(
        lesson: number, step: step + 1, title: title, command: command, hint: hint))
    return filled(text, to: room, keeping: [command, help])
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
    return margin + shown(parts.compactMap(\.self).joined(separator: " · "), "1") + comparison
      + ending
  }

  /// That answers were compared less closely, because of what they were computed in.
  private var comparison: String {
    guard let (type, digits) = verdicts.comparison else { return "" }
    let text = say(CheckingPhrase.comparedTo(digits: digits, type: type))
    return filled(text, to: style.readingWidth - margin.count - 1)
      .map { "\n" + margin + shown($0) }.joined()
  }

  /// Where to write, for somebody who has not begun; what comes next, for somebody who is through.
  private var ending: String {
    if let words = next?.words(command: nextCommand, answering: answering, name: name) {
      let lines = filled(
        words.text, to: style.readingWidth - margin.count - 1, keeping: [words.command])
      return lines.map { "\n" + margin + shown($0) }.joined()
    }
    guard verdicts.allSatisfy({ $0.status == .notAttempted }), let first = verdicts.first else {
      return ""
    }
    if answering != nil {
      let starter = advised("check --starter python")
      let text = say(CheckingPhrase.writeInProgram(starter: starter))
      return filled(text, to: style.readingWidth - margin.count - 1, keeping: [starter])
        .map { "\n" + margin + shown($0) }.joined()
    }
    let path = ExerciseFolder.path(lesson: first.exercise.lesson)
    return "\n" + margin
      + shown(
        say(CheckingPhrase.writeAnswers(path: path)))
      + say(CheckingPhrase.tasksElsewhere(margin: margin))
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
