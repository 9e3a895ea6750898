// A grid of cells to draw on: what is outside is not drawn, so that no picture is wider or higher
// than its room.

import Text

/// A rectangle of cells.
struct CellArea: Equatable {
  var left: Int, top: Int, width: Int, height: Int

  var right: Int { left + width }
  var bottom: Int { top + height }
}

/// Cells with a sign, a foreground and a background.
struct PictureCanvas {
  struct Cell: Equatable {
    /// Empty for the second half of a wide letter.
    var sign = " "
    var fore: PictureColor?
    var back: PictureColor?

    var isFree: Bool { sign == " " && back == nil }
  }

  let width: Int
  let height: Int
  private var cells: [Cell]

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    cells = Array(repeating: Cell(), count: max(width * height, 0))
  }

  func contains(_ x: Int, _ y: Int) -> Bool {
    (0..<width).contains(x) && (0..<height).contains(y)
  }

  subscript(x: Int, y: Int) -> Cell {
    get { contains(x, y) ? cells[y * width + x] : Cell() }
    set { if contains(x, y) { cells[y * width + x] = newValue } }
  }

  /// Writes a text of which every letter lies inside.
  mutating func write(_ text: String, _ x: Int, _ y: Int, _ fore: PictureColor? = nil) {
    var place = x
    for letter in text {
      let columns = displayWidth(of: String(letter))
      guard columns > 0, contains(place, y), contains(place + columns - 1, y) else { continue }
      self[place, y] = Cell(sign: String(letter), fore: fore)
      if columns == 2 { self[place + 1, y] = Cell(sign: "", fore: fore) }
      place += columns
    }
  }

  /// The rows as a terminal gets them, without free cells at their ends.
  func lines(_ colors: TerminalColors) -> [String] {
    let depth = colors.depth
    return (0..<height).map { y in
      var row = (0..<width).map { self[$0, y] }
      while row.last.map({ $0.isFree || depth == .none && $0.sign == " " }) == true {
        row.removeLast()
      }
      var (line, present) = ("", "")
      for cell in row {
        let codes =
          depth == .none
          ? [] : [cell.fore?.code(colors, isBack: false), cell.back?.code(colors, isBack: true)]
        let wanted = codes.compactMap(\.self).joined(separator: ";")
        if wanted != present {
          line += (present.isEmpty ? "" : "\u{1B}[0m") + (wanted.isEmpty ? "" : "\u{1B}[\(wanted)m")
          present = wanted
        }
        line += cell.sign
      }
      return line + (present.isEmpty ? "" : "\u{1B}[0m")
    }
  }
}

/// The text, or as much of it as has room, with a sign that some is missing.
func clipped(_ text: String, to room: Int, isASCII: Bool) -> String {
  if displayWidth(of: text) <= room { return text }
  var result = ""
  for letter in text where displayWidth(of: result + String(letter)) < room {
    result.append(letter)
  }
  return room < 1 ? "" : result + (isASCII ? "." : "…")
}
