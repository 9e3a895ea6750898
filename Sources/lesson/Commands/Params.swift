// lesson params N: what -p can change.

import ArgumentParser
import Notebooks
import Rendering

/// Lists a lesson's parameters.
struct Params: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "params",
      abstract: say(
        en: "List a lesson's parameters: type, default, limits, meaning.",
        ko: "강의의 설정값을 보여 줍니다. 형식, 기본값, 범위, 뜻."),
      discussion: say(
        en: """
          lesson params 2                  what -p can change in lesson 2
          lesson 2 -p temperatures=1,3,9   change it
          """,
        ko: """
          lesson params 2                  2강에서 -p로 바꿀 수 있는 것
          lesson 2 -p temperatures=1,3,9   바꾸기
          """))
  }

  @Argument(
    help: helpText(en: "The lesson's number.", ko: "강의의 번호.", valueName: "lesson"),
    completion: Completions.numbers)
  var number: String

  @OptionGroup(title: say(en: "Display", ko: "보기")) var display: DisplayOptions

  func run() throws {
    let lesson = try Catalogue().lesson(number)
    try StandardOutput().write(text(lesson, style: display.style(in: .current())))
  }

  private func text(_ lesson: Lesson, style: TerminalStyle) -> String {
    guard let first = lesson.parameters.first else {
      return say(
        en: "Lesson \(lesson.number) has no parameters.", ko: "\(lesson.number)강에는 설정값이 없습니다.")
        + "\n"
    }
    let entries = lesson.parameters.map { parameter in
      let limits = parameter.limits.map { "; " + $0.text(in: lesson.language) }.joined()
      let value = parameter.defaultValue.text
      return HangingList.Entry(
        name: parameter.name,
        paragraphs: [
          parameter.meaning,
          parameter.defaultValue.typeName(in: lesson.language) + limits,
          say(
            en: "default: \(value.isEmpty ? "none" : value)",
            ko: "기본값: \(value.isEmpty ? "없음" : value)"),
        ])
    }
    let example = "\(first.name)=\(first.defaultValue.text)"
    let margin = style.isPlain ? "" : "  "
    return HangingList(entries: entries).text(style: style)
      + "\n\(margin)\(say(en: "For example", ko: "예")): ./lesson \(lesson.number) -p \(example)\n"
  }
}
