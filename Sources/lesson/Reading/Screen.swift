// What the player writes to, a page that grows downwards: what was read stays in the terminal's
// scrollback. Only the last line, with the keys, is taken away again, and only where the terminal
// can do that.

import Foundation
import Notebooks
import Rendering

/// The reader's window onto the lesson.
struct Screen {
  /// How things look, at the present width.
  private(set) var style: TerminalStyle
  /// The lines of the window.
  private(set) var rows: Int
  /// Whether lines can be taken away again.
  let erases: Bool

  private let output: StandardOutput
  private let options: DisplayOptions
  private let environment: TerminalEnvironment
  private var isEmpty = true
  /// The lines that were printed since the reader last decided to go on.
  private(set) var unread = 0

  /// Creates an empty screen on the ground that the terminal says it has, if it does.
  init(
    output: StandardOutput, options: DisplayOptions, environment: TerminalEnvironment,
    ground: RGB? = nil
  ) {
    self.output = output
    self.options = options
    self.environment = environment
    style = options.style(in: environment)
    style.ground = ground ?? style.ground
    rows = environment.rows ?? 24
    erases = environment.canMoveCursor && !style.isPlain
  }

  /// Looks again how large the window is.
  ///
  /// - Returns: Whether text must be laid out anew.
  mutating func measure() -> Bool {
    var now = TerminalEnvironment.current()
    now.variables = environment.variables
    rows = now.rows ?? 24
    let width = options.style(in: now).width
    defer { style.width = width }
    return width != style.width
  }

  /// Shows the code, or hides it.
  mutating func toggleCode() { style.showsCode.toggle() }

  /// How many lines of text the window holds above the line with the keys.
  var capacity: Int { max(rows - 2, 5) }

  /// Forgets what is unread: the reader has seen it.
  mutating func markRead() { unread = 0 }

  /// Prints whole lines, one empty line below what is there; nothing for a piece with nothing to
  /// show.
  mutating func print(_ piece: String) throws(OutputError) {
    guard !piece.isEmpty else { return }
    try output.write(isEmpty ? piece : "\n" + piece)
    unread += piece.count { $0 == "\n" } + 1
    isEmpty = false
  }

  /// Prints whole lines directly below what is there.
  mutating func append(_ lines: String) throws(OutputError) {
    try output.write(lines)
    unread += lines.count { $0 == "\n" }
    isEmpty = false
  }

  /// Empties the window, not what has scrolled out of it.
  mutating func clear() throws(OutputError) {
    guard erases else { return }
    try output.write("\u{1B}[H\u{1B}[2J")
    isEmpty = true
    unread = 0
  }

  /// Writes the line with the keys, or a question, below the text; the cursor stays behind it.
  func showLine(_ text: String, isMuted: Bool) throws(OutputError) {
    try output.write("\n" + line(text, isMuted: isMuted))
  }

  /// Writes the line anew, where it stands.
  func replaceLine(_ text: String, isMuted: Bool) throws(OutputError) {
    try output.write("\r\u{1B}[K" + line(text, isMuted: isMuted))
  }

  /// Takes the line away, so that text goes on where it ended; where that is impossible, text goes
  /// on below.
  func endLine() throws(OutputError) {
    try output.write(erases ? "\r\u{1B}[K\u{1B}[A" : "\n")
  }

  /// Takes several lines away, of which the last one is the one that the cursor is on.
  func endLines(_ count: Int) throws(OutputError) {
    for _ in 0..<(erases ? count : 1) { try endLine() }
  }

  /// Takes columns at the end of the line away, then writes there.
  func edit(_ erased: Int, _ written: String) throws(OutputError) {
    try output.write(String(repeating: "\u{8} \u{8}", count: erased) + written)
  }

  /// Writes to the terminal, as it is.
  func write(_ text: String) throws(OutputError) { try output.write(text) }

  /// The text as it can be written: in ASCII where that is wanted.
  func shown(_ text: String) -> String {
    style.isASCII ? text.replacing("·", with: "-").asciiForm : text
  }

  /// The room that a line has for its text.
  var lineWidth: Int { min(style.width, 100) - (style.isPlain ? 1 : 3) }

  private func line(_ text: String, isMuted: Bool) -> String {
    let margin = style.isPlain ? "" : "  "
    return margin + (isMuted ? style.muted(shown(text)) : shown(text))
  }
}
