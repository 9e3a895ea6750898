// lesson params N: what -p can change.

import ArgumentParser
import Notebooks
import Rendering

/// Lists a lesson's parameters.
struct Params: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List a lesson's parameters: type, default, limits, meaning.",
    discussion: """
      lesson params 2                  what -p can change in lesson 2
      lesson 2 -p temperatures=1,3,9   change it
      """)

  @Argument(
    help: ArgumentHelp("The lesson's number.", valueName: "lesson"),
    completion: Completions.numbers)
  var number: String

  @OptionGroup(title: "Display") var display: DisplayOptions

  func run() throws {
    let lesson = try Catalogue.lesson(number)
    try StandardOutput().write(text(lesson, style: display.style(in: .current())))
  }

  private func text(_ lesson: Lesson, style: TerminalStyle) -> String {
    guard let first = lesson.parameters.first else {
      return "Lesson \(lesson.number) has no parameters.\n"
    }
    let entries = lesson.parameters.map { parameter in
      let limits = parameter.limits.map { "; " + $0.text }.joined()
      let value = parameter.defaultValue.text
      return HangingList.Entry(
        name: parameter.name,
        paragraphs: [
          parameter.meaning,
          parameter.defaultValue.typeName + limits,
          "default: \(value.isEmpty ? "none" : value)",
        ])
    }
    let example = "\(first.name)=\(first.defaultValue.text)"
    let margin = style.isPlain ? "" : "  "
    return HangingList(entries: entries).text(style: style)
      + "\n\(margin)For example: ./lesson \(lesson.number) -p \(example)\n"
  }
}
