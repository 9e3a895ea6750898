// The colours of a picture as the page's theme has them. Pictures are drawn on white in fixed
// colours; the style sheet has a variable for each of those that must change where the ground is
// dark.

import Notebooks

enum PageColor {
  /// The attributes that hold colours.
  static let attributes: Set<String> = ["fill", "stroke", "color", "flood-color", "stop-color"]

  /// The theme's variable for a colour of the scripts; any other colour, such as a cell's of a heat
  /// map, stays.
  static func themed(_ color: String) -> String {
    guard let channels = channels(color),
      let variable = variables.first(where: { $0.color == channels })
    else { return color }
    return "var(--\(variable.name))"
  }

  private static let variables: [(color: RGB, name: String)] =
    [
      (RGB(0x222222), "ink"), (RGB(0x767676), "muted"), (RGB(0xe4e4e4), "faint"),
      (RGB(0xffffff), "paper"),
    ] + (0..<Palette.count).map { (Palette.series($0), "series-\($0)") }

  /// Red, green and blue of `#rrggbb`, `rgb(r, g, b)` or `black`.
  private static func channels(_ color: String) -> RGB? {
    if color == "black" { return .black }
    if color.hasPrefix("#"), color.utf8.count == 7, let value = Int(color.dropFirst(), radix: 16) {
      return RGB(value)
    }
    guard color.hasPrefix("rgb("), color.hasSuffix(")") else { return nil }
    let numbers = color.dropFirst(4).dropLast().split(separator: ",").map { part in
      Int(String(part.filter { $0 != " " }))
    }
    let channels = numbers.compactMap(\.self)
    guard channels.count == 3, numbers.count == 3 else { return nil }
    return RGB(red: channels[0], green: channels[1], blue: channels[2])
  }
}
