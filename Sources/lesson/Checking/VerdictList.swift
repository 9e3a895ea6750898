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
  private let style: TerminalStyle

  /// Lists verdicts.
  init(_ verdicts: [Verdict], style: TerminalStyle) {
    self.verdicts = verdicts
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
    guard let message = verdict.message(in: style.language) else { return [] }
    var paragraphs = [message]
    if let example = verdict.firstFault?.example {
      paragraphs.append(
        say(
          CheckingPhrase.example(call: example.call, expected: example.expected, got: example.got)))
    }
    if !verdict.printed.isEmpty {
      let lines = verdict.printed.split(separator: "\n").map(String.init)
      let kept = lines.count > 6 ? lines.prefix(6) + ["…"] : lines[...]
      paragraphs.append(say(CheckingPhrase.printed) + kept.joined(separator: "\n"))
    }
    paragraphs.append(whereToLook(verdict))
    let indent = margin + (style.isPlain ? "" : "     ")
    let room = min(style.width, 100) - indent.count - 1
    let blocks = paragraphs.map { paragraph in
      paragraph.split(separator: "\n").flatMap { line in
        // Numbers stand below each other, so only sentences are filled.
        paragraph.contains("\n")
          ? pieces(of: String(line).visibleLine, room) : filled(String(line).visibleLine, to: room)
      }.map { indent + shown($0) }.joined(separator: "\n")
    }
    return [blocks.joined(separator: style.isPlain ? "\n" : "\n\n"), ""]
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
    return margin + shown(parts.compactMap(\.self).joined(separator: " · "), "1") + next
  }

  /// Where to write, for somebody who has not begun.
  private var next: String {
    guard verdicts.allSatisfy({ $0.status == .notAttempted }), let first = verdicts.first else {
      return ""
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

  /// A line cut into pieces that fit.
  private func pieces(of line: String, _ room: Int) -> [String] {
    var pieces: [String] = [""]
    for character in line {
      if displayWidth(of: pieces[pieces.count - 1] + String(character)) > room {
        pieces.append("  ")
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }
}
