// What a reader would see: the window of a terminal, after what was written to it.

import Rendering
import Text

/// A terminal's window, as far as the command uses one.
struct VirtualScreen {
  private(set) var columns: Int
  private(set) var rows: Int
  /// Whether a line went past the right edge.
  private(set) var hasOverflowed = false
  /// What scrolled out of the window.
  private(set) var scrollback: [String] = []
  /// How many pictures of sixels were drawn; they are counted, not shown.
  private(set) var graphics = 0
  private var isInGraphics = false
  /// In what shows nothing: a question for the ground, or where text leads.
  private var isInString = false
  private var cells: [[String]]
  private var row = 0
  private var column = 0
  private var first: (cells: [[String]], row: Int, column: Int)?
  private var sequence: String?

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    cells = Self.empty(columns, rows)
  }

  /// The lines, without the spaces at their ends.
  var lines: [String] { cells.map(Self.line) }
  /// The lines up to the last one with text.
  var text: String {
    var shown = lines
    while shown.last == "" { shown.removeLast() }
    return shown.map { $0 + "\n" }.joined()
  }
  /// The line that the cursor is on.
  var currentLine: String { lines[row] }
  /// Whether a second screen covers the first.
  var showsSecondScreen: Bool { first != nil }

  /// Gives the window another size; what is in it is moved up, not wrapped anew.
  mutating func resize(columns: Int, rows: Int) {
    while cells.count > rows, row > 0 {
      scrollback.append(Self.line(cells.removeFirst()))
      row -= 1
    }
    cells = (0..<rows).map { index in
      let old = cells.indices.contains(index) ? cells[index] : []
      return Array((old + Array(repeating: " ", count: columns)).prefix(columns))
    }
    (self.columns, self.rows) = (columns, rows)
    column = min(column, columns - 1)
  }

  mutating func write(_ text: String) {
    for scalar in text.unicodeScalars { take(scalar) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if isInGraphics || isInString {
      // Up to `ESC \`.
      if scalar == "\\" { (isInGraphics, isInString) = (false, false) }
      return
    }
    if let started = sequence {
      sequence = started + String(scalar)
      if started.isEmpty, scalar == "P" {
        (sequence, isInGraphics) = (nil, true)
        graphics += 1
        return
      }
      if started.isEmpty, scalar == "]" {
        (sequence, isInString) = (nil, true)
        return
      }
      if started.isEmpty ? scalar != "[" : ("@"..."~").contains(scalar) {
        act(on: sequence ?? "")
        sequence = nil
      }
      return
    }
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r": column = 0
    case "\n": feedLine()
    case "\u{8}": column = max(column - 1, 0)
    default: put(String(scalar))
    }
  }

  private mutating func put(_ sign: String) {
    let width = displayWidth(of: sign)
    if width == 0 {
      if column > 0 { cells[row][column - 1] += sign }
      return
    }
    if column + width > columns {
      hasOverflowed = true
      column = 0
      feedLine()
    }
    cells[row][column] = sign
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  private mutating func feedLine() {
    row += 1
    guard row == rows else { return }
    if first == nil { scrollback.append(Self.line(cells[0])) }
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
    row = rows - 1
  }

  private mutating func act(on sequence: String) {
    switch sequence {
    case "[K": for place in column..<columns { cells[row][place] = " " }
    case "[A": row = max(row - 1, 0)
    case "[H": (row, column) = (0, 0)
    case "[2J": cells = Self.empty(columns, rows)
    case "[?1049h":
      first = (cells, row, column)
      cells = Self.empty(columns, rows)
    case "[?1049l":
      if let saved = first {
        (cells, row, column) = (saved.cells, saved.row, saved.column)
      }
      first = nil
      resize(columns: columns, rows: rows)
    default: break
    }
  }

  private static func empty(_ columns: Int, _ rows: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  private static func line(_ cells: [String]) -> String {
    var text = cells.joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
