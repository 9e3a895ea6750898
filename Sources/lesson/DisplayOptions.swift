// The options that say how text looks, shared by every subcommand that prints a lesson.

import ArgumentParser
import Rendering

/// When to write colours.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}

/// How the text looks.
struct DisplayOptions: ParsableArguments {
  @Option(help: "When to use colours: auto, always or never.")
  var color = ColorChoice.auto

  @Option(help: "Lay the text out for so many columns, 40 or more.")
  var width: Int?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(
    help: "Write for a screen reader: nothing drawn, formulas in words, table rows as sentences.")
  var plain = false

  @Flag(help: "Leave the code out.")
  var noCode = false

  func validate() throws {
    if let width, width < 40 {
      throw ValidationError("--width \(width) is too narrow; expected 40 or more")
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
      isASCII: ascii || environment.needsASCII, isPlain: plain, showsCode: !noCode)
  }
}
