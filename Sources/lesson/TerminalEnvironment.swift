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

  /// The environment that this process runs in, seen from one of its outputs.
  static func current(output: Int32 = STDOUT_FILENO) -> TerminalEnvironment {
    TerminalEnvironment(
      variables: ProcessInfo.processInfo.environment, isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(output) == 1, columns: terminalColumns(output))
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
  /// Only where a terminal is looked at in a locale that names another encoding, such as `LANG=C`. Without any
  /// locale (containers), UTF-8 is what terminals do; and what goes into a file or a pipe is the same everywhere.
  var needsASCII: Bool {
    guard isOutputTerminal else { return false }
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let locale = names.lazy.compactMap({ variables[$0] }).first(where: { !$0.isEmpty })
    else { return false }
    let encoding = locale.lowercased()
    return !encoding.contains("utf-8") && !encoding.contains("utf8")
  }

  private func isSet(_ name: String) -> Bool { variables[name].map { !$0.isEmpty } ?? false }
  private func isOn(_ name: String) -> Bool { isSet(name) && variables[name] != "0" }
}

private func terminalColumns(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
