// The signs that text pictures are drawn with, by what the terminal can show.

import Notebooks

/// How a picture is drawn.
struct PictureSigns {
  var depth: ColorDepth
  var isASCII: Bool

  var hasColor: Bool { depth != .none }
  var vertical: String { isASCII ? "|" : "│" }
  var horizontal: String { isASCII ? "-" : "─" }
  var corner: String { isASCII ? "+" : "└" }
  var leftTick: String { isASCII ? "+" : "┤" }
  var footTick: String { isASCII ? "+" : "┬" }
  var across: String { isASCII ? "-" : "╌" }
  var up: String { isASCII ? ":" : "┊" }
  var ring: String { isASCII ? "O" : "◎" }
  var cross: String { isASCII ? "X" : "×" }
  var band: String { isASCII ? "." : "·" }

  /// The mark of series or class k.
  func mark(_ index: Int) -> String {
    let marks =
      isASCII
      ? ["*", "#", "$", "%", "@", "&", "=", "o", "x", "+"]
      : ["●", "▲", "■", "◆", "○", "△", "□", "◇", "▼", "★"]
    return marks[(index % marks.count + marks.count) % marks.count]
  }

  func mark(_ ink: Ink) -> String {
    if case .series(let index) = ink { mark(index) } else { isASCII ? "." : "•" }
  }

  /// The area of class k without colour; letters that no place in a lesson is named with.
  func area(_ index: Int) -> String {
    let signs =
      isASCII ? "xvzwsnukmt".map(String.init) : ["·", "░", "▒", "▓", "█", "╱", "╲", "+", "=", "~"]
    return signs[(index % signs.count + signs.count) % signs.count]
  }

  /// A mark that stands on the area of class k: in ASCII its capital letter.
  func areaMark(_ index: Int) -> String {
    isASCII ? area(index).uppercased() : mark(index)
  }

  /// From nothing, 0, to full, 1.
  func shade(_ value: Double) -> String {
    let signs = isASCII ? [" ", ".", "+", "=", "#"] : [" ", "░", "▒", "▓", "█"]
    return signs[min(max(Int((value * 4).rounded()), 0), 4)]
  }

  /// A bar from the left, in eighths of a column.
  func bar(_ columns: Double) -> String {
    if isASCII { return String(repeating: "#", count: max(Int(columns.rounded()), 0)) }
    let eighths = max(Int((columns * 8).rounded()), 0)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  /// The part of a cell that a bar from below fills.
  func rising(_ share: Double) -> String {
    if isASCII { return share >= 0.5 ? "#" : " " }
    return [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][min(max(Int((share * 8).rounded()), 0), 8)]
  }
}

extension Ink {
  /// The colour of one of several things that are drawn together.
  func color(_ index: Int = 0) -> PictureColor? {
    switch self {
    case .series(let index): .series(index)
    case .each: .series(index)
    case .muted: .muted
    case .text, .paper: nil
    }
  }
}
