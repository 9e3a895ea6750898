// What the command can know about the terminal without asking it.

import Foundation
import Notebooks

/// The terminal's nature: a value, so that the rules built on it need no terminal to be looked at.
struct TerminalEnvironment {
  /// The environment's variables.
  var variables: [String: String]
  /// Whether keys can be read from standard input.
  var isInputTerminal: Bool
  /// Whether standard output is seen at once.
  var isOutputTerminal: Bool
  /// The columns that the terminal says it has; `nil` without a terminal.
  var columns: Int?
  /// The lines that the terminal says it has; `nil` without a terminal.
  var rows: Int?
  /// The size of the window in pixels, where the terminal tells.
  var pixels: (width: Int, height: Int)?

  /// The environment that this process runs in, seen from one of its outputs.
  static func current(output: Int32 = STDOUT_FILENO) -> TerminalEnvironment {
    var environment = TerminalEnvironment(
      variables: ProcessInfo.processInfo.environment, isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(output) == 1)
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0 else { return environment }
    if size.ws_col > 0 { environment.columns = Int(size.ws_col) }
    if size.ws_row > 0 { environment.rows = Int(size.ws_row) }
    if size.ws_xpixel > 0, size.ws_ypixel > 0 {
      environment.pixels = (Int(size.ws_xpixel), Int(size.ws_ypixel))
    }
    return environment
  }

  /// Whether colours may be written, when `--color` leaves that to the environment.
  ///
  /// The conventions of no-color.org and bixense.com/clicolors, then the terminal itself.
  var wantsColor: Bool {
    if isSet("NO_COLOR") { return false }
    if isOn("CLICOLOR_FORCE") || isOn("FORCE_COLOR") { return true }
    return isOutputTerminal && canMoveCursor
  }

  /// Whether the terminal understands escape codes.
  var canMoveCursor: Bool {
    let kind = variables["TERM"] ?? ""
    return kind != "" && kind != "dumb"
  }

  /// Whether addresses in the text can be followed (OSC 8); elsewhere some terminals would show
  /// their escape codes.
  var showsLinks: Bool {
    guard isOutputTerminal, canMoveCursor else { return false }
    let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio"]
    if let program = variables["TERM_PROGRAM"] { return programs.contains(program) }
    if let version = variables["VTE_VERSION"].flatMap({ Int($0) }) { return version >= 5000 }
    let kinds = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "wezterm"]
    return ["KONSOLE_VERSION", "WT_SESSION", "KITTY_WINDOW_ID"].contains(where: isSet)
      || kinds.contains(variables["TERM"] ?? "")
  }

  /// Whether the terminal is asked for the colour of its ground (OSC 11), which nothing tells
  /// already.
  ///
  /// The console of Linux would print the question.
  var asksForGround: Bool { canMoveCursor && variables["TERM"] != "linux" && ground == nil }

  /// The ground, where the terminal tells it unasked: in `COLORFGBG`, as the number of one of its
  /// sixteen colours.
  var ground: RGB? {
    guard let last = variables["COLORFGBG"]?.split(separator: ";").last, let number = Int(last),
      (0..<16).contains(number)
    else { return nil }
    return number < 7 || number == 8 ? .black : .white
  }

  /// The width to lay text out for, when `--width` leaves that to the environment.
  var width: Int {
    if let text = variables["COLUMNS"], let columns = Int(text), columns > 0 { return columns }
    return columns ?? 80
  }

  /// Whether the terminal would garble anything but ASCII.
  ///
  /// Only where a terminal is looked at in a locale that names another encoding, such as `LANG=C`.
  /// Without any locale (containers), UTF-8 is what terminals do; and what goes into a file or a
  /// pipe is the same everywhere.
  var needsASCII: Bool { isOutputTerminal && localeOfOtherEncoding != nil }

  /// The locale that says which letters there are; `nil` where none is set.
  var locale: String? {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
  }

  /// The locale, where it names another encoding than UTF-8.
  var localeOfOtherEncoding: String? {
    guard let locale else { return nil }
    let encoding = locale.lowercased()
    return encoding.contains("utf-8") || encoding.contains("utf8") ? nil : locale
  }

  private func isSet(_ name: String) -> Bool { variables[name].map { !$0.isEmpty } ?? false }
  private func isOn(_ name: String) -> Bool { isSet(name) && variables[name] != "0" }
}
