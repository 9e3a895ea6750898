// What the command can know about the terminal without asking it.

import Foundation

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
