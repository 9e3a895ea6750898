// From gnuplot's coloured characters to what a terminal should get. In colour, `dumb` draws every line with the same signs,
// and without colour it has a sign for each; so a picture is drawn both ways, and has its shapes from one and its colours
// from the other: colour is never alone.

import Foundation
import Notebooks

enum TerminalColor {
  /// Colours that stand for the terminal's own; gnuplot only hands them through.
  static let ink = "#010203"
  static let muted = "#010204"

  /// The parameter of the escape sequence: 31 to 36 can be read on dark and on light ground.
  static func code(of ink: Ink) -> Int {
    switch ink {
    // As near to the palette as six colours come, and the same as in the tables.
    case .series(let index): seriesCodes[(index % 6 + 6) % 6]
    case .each, .text, .paper: 0
    case .muted: 2
    }
  }

  /// The parameter for one of gnuplot's colours; `nil` where the terminal's own will do.
  static func code(red: Int, green: Int, blue: Int) -> Int? {
    let color = "#" + [red, green, blue].map { String(format: "%02x", $0) }.joined()
    if color == muted { return 2 }
    return (0..<Palette.count).first { Palette.series($0) == color }.map { seriesCodes[$0 % 6] }
  }

  private static let seriesCodes = [34, 31, 32, 35, 36, 33]
}

/// The shapes of one picture in the colours of the other, without anything else that steers a terminal.
func merged(shapes: String, colors: String?) -> [String] {
  let rows = lines(shapes)
  let codes = colors.map { lines($0).map { $0.map(\.code) } }
  return rows.enumerated().map { number, row in
    var row = row
    while row.last?.sign == " " { row.removeLast() }
    var (line, present) = ("", 0)
    for (column, cell) in row.enumerated() {
      let known = codes.flatMap { $0.indices.contains(number) ? $0[number] : nil }
      let code =
        cell.sign == " "
        ? present : known.flatMap { $0.indices.contains(column) ? $0[column] : nil } ?? 0
      if code != present { line += "\u{1B}[0m" + (code == 0 ? "" : "\u{1B}[\(code)m") }
      present = code
      line.append(cell.sign)
    }
    return line + (present == 0 ? "" : "\u{1B}[0m")
  }
}

private func lines(_ text: String) -> [[(sign: Character, code: Int)]] {
  var rows: [[(sign: Character, code: Int)]] = [[]]
  var code = 0
  var rest = Array(text.unicodeScalars)[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\n": rows.append([])
    case "\u{1B}":
      // `ESC [ … m`
      let sequence = rest.prefix { !("@"..."~").contains($0) || $0 == "[" }
      rest = rest.dropFirst(sequence.count + 1)
      let numbers = String(String.UnicodeScalarView(sequence.dropFirst()))
        .split(separator: ";").map { Int($0) ?? 0 }
      code =
        numbers.count == 5 && numbers[0] == 38
        ? TerminalColor.code(red: numbers[2], green: numbers[3], blue: numbers[4]) ?? 0 : 0
    case " "..."~": rows[rows.count - 1].append((Character(scalar), code))
    default: break
    }
  }
  while rows.last?.allSatisfy({ $0.sign == " " }) == true { rows.removeLast() }
  while rows.first?.allSatisfy({ $0.sign == " " }) == true { rows.removeFirst() }
  return rows
}
