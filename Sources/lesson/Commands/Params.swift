// lesson params N: what -p can change.

import ArgumentParser
import Notebooks
import Parameters
import Rendering

/// Lists a lesson's parameters.
struct Params: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "params",
      abstract: say(HelpPhrase.params),
      discussion: say(HelpPhrase.paramsUses))
  }

  @Argument(
    help: helpText(.lessonNumber, valueName: "lesson"),
    completion: Completions.numbers)
  var number: String

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func run() throws {
    let lesson =
      number == "study" ? try Catalogue().notebook(number) : try Catalogue().lesson(number)
    try StandardOutput().write(text(lesson, style: display.style(in: .current())))
  }

  private func text(_ lesson: Lesson, style: TerminalStyle) -> String {
    guard let first = lesson.parameters.first else {
      return say(CommandPhrase.noParameters(lesson: lesson.number))
        + "\n"
    }
    let entries = lesson.parameters.map { parameter in
      let limits = parameter.limits.map { "; " + $0.text(in: .ofCommand) }.joined()
      return HangingList.Entry(
        name: parameter.name,
        paragraphs: [
          parameter.meaning,
          parameter.defaultValue.typeName(in: .ofCommand) + limits,
          say(CommandPhrase.defaultValue(value: parameter.writtenDefault)),
        ])
    }
    let example = ParameterAssignment.Entry(name: first.name, value: first.otherValue).option
    let command = lesson.number == 0 ? "study FILE" : "\(lesson.number)"
    let margin = style.isPlain ? "" : "  "
    return HangingList(entries: entries).text(style: style)
      + "\n\(margin)\(say(CommandPhrase.forExample)): \(advised("\(command) \(example)"))\n"
  }
}
