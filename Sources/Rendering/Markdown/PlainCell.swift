// A table's cells as words and signs, for documents without a style of their own.

import Notebooks

enum PlainCell {
  /// How many signs a full bar takes.
  private static let barWidth = 20

  /// The text of a cell; nothing for an empty one.
  static func text(of cell: Column.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let value, let format): format.text(value)
    case .bar(let share): words(barLine(share, width: barWidth, signs: .unicode))
    case .shares(let shares): words(sharesLine(shares, width: barWidth, signs: .unicode))
    case .empty: ""
    }
  }

  private static func words(_ line: StyledLine) -> String {
    line.spans.map(\.text).joined().trimmingSuffix(" ")
  }
}
