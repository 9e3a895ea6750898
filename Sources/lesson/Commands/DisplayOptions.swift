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
    help: helpText(.color))
  var color = ColorChoice.auto

  @Option(
    help: helpText(.width))
  var width: Int?

  @Flag(help: helpText(.ascii))
  var ascii = false

  @Flag(
    help: helpText(.plain))
  var plain = false

  @Flag(help: helpText(.hideCode))
  var noCode = false

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if let width, width < 40 {
      throw ValidationError(
        say(CommandPhrase.tooNarrow(width: width)))
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
    var style = TerminalStyle(
      // Who listens hears every line end.
      width: width ?? (plain ? TerminalStyle.unlimitedWidth : environment.width),
      usesColor: usesColor,
      colorDepth: ColorDepth(
        colorTerm: environment.variables["COLORTERM"], term: environment.variables["TERM"]),
      isASCII: ascii || environment.needsASCII, isPlain: plain, showsCode: !noCode,
      language: .ofCommand)
    style.ground = environment.ground
    style.showsLinks = environment.showsLinks
    return style
  }
}
