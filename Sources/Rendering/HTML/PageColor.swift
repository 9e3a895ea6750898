// The colours of a picture as the page's theme has them. Pictures are drawn on white in fixed
// colours; the style sheet has a variable for each of those that must change where the ground is
// dark.

enum PageColor {
  /// The attributes that hold colours.
  static let attributes: Set<String> = ["fill", "stroke", "color", "flood-color", "stop-color"]

  /// The theme's variable for a colour of the scripts; any other colour, such as a cell's of a heat
  /// map, stays.
  static func themed(_ color: String) -> String {
    channels(color).flatMap { variables[$0] }.map { "var(--\($0))" } ?? color
  }

  private static let variables: [[Int]: String] = [
    [0x22, 0x22, 0x22]: "ink", [0x76, 0x76, 0x76]: "muted", [0xE4, 0xE4, 0xE4]: "faint",
    [0xFF, 0xFF, 0xFF]: "paper",
    [0x00, 0x72, 0xB2]: "series-0", [0xE6, 0x9F, 0x00]: "series-1", [0x00, 0x9E, 0x73]: "series-2",
    [0xCC, 0x79, 0xA7]: "series-3", [0xD5, 0x5E, 0x00]: "series-4", [0x56, 0xB4, 0xE9]: "series-5",
    [0xF0, 0xE4, 0x42]: "series-6", [0x00, 0x00, 0x00]: "series-7", [0x99, 0x99, 0x99]: "series-8",
    [0x7B, 0x3F, 0x00]: "series-9",
  ]

  /// Red, green and blue of `#rrggbb`, `rgb(r, g, b)` or `black`.
  private static func channels(_ color: String) -> [Int]? {
    if color == "black" { return [0, 0, 0] }
    if color.hasPrefix("#"), color.utf8.count == 7, let value = Int(color.dropFirst(), radix: 16) {
      return [value >> 16, value >> 8 & 0xFF, value & 0xFF]
    }
    guard color.hasPrefix("rgb("), color.hasSuffix(")") else { return nil }
    let numbers = color.dropFirst(4).dropLast().split(separator: ",").map { part in
      Int(String(part.filter { $0 != " " }))
    }
    let channels = numbers.compactMap(\.self)
    return channels.count == 3 && numbers.count == 3 ? channels : nil
  }
}
