// The options that say how text looks, shared by every subcommand that prints a lesson.

import ArgumentParser
import Languages
import Rendering

/// When to write colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}

/// How the text looks.
struct DisplayOptions: ParsableArguments {
  @Option(
    help: helpText(
      en: "When to use colours: auto, always or never.", ko: "색을 쓸 때: auto, always, never."))
  var color = ColorChoice.auto

  @Option(
    help: helpText(
      en: "Lay the text out for so many columns, 40 or more.", ko: "글을 이만한 칸 너비로 배치합니다. 40 이상."))
  var width: Int?

  @Flag(help: helpText(en: "Draw with ASCII characters only.", ko: "ASCII 문자로만 그립니다."))
  var ascii = false

  @Flag(
    help: helpText(
      en: "Write for a screen reader: nothing drawn, formulas in words, table rows as sentences.",
      ko: "화면 낭독기에 맞추어 씁니다. 아무것도 그리지 않고, 식은 말로, 표의 행은 문장으로."))
  var plain = false

  @Flag(help: helpText(en: "Leave the code out.", ko: "코드를 뺍니다."))
  var noCode = false

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if let width, width < 40 {
      throw ValidationError(
        say(
          en: "--width \(width) is too narrow; expected 40 or more",
          ko: "--width \(attach("\(width)", .topic)) 너무 좁습니다. 40 이상이어야 합니다"))
    }
  }

  /// The style that the options and the terminal come to.
  func style(in environment: TerminalEnvironment) -> TerminalStyle {
    let usesColor =
      switch color {
      case .always: true
      case .never: false
      case .auto: environment.wantsColor
      }
    return TerminalStyle(
      width: width ?? environment.width, usesColor: usesColor,
      colorDepth: ColorDepth(
        colorTerm: environment.variables["COLORTERM"], term: environment.variables["TERM"]),
      isASCII: ascii || environment.needsASCII, isPlain: plain, showsCode: !noCode,
      language: .ofCommand)
  }
}
