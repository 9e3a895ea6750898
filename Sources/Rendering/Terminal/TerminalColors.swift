// Which colours can be read on the ground that the terminal has. A terminal with many colours gets
// those of the course, moved as far from the ground as it takes: text to 4.5 : 1, marks to 3 : 1
// (WCAG 2.2, 1.4.3 and 1.4.11). Of a terminal with sixteen colours of its own, those are taken that
// xterm's defaults make legible there.

import Foundation
import Notebooks

extension RGB {
  /// The colour in a terminal's answer to the question for its ground (OSC 11), such as
  /// `rgb:ffff/ffff/ffff`; `nil` for what is none.
  package init?(terminalReply text: String) {
    guard let colon = text.firstIndex(of: ":"), text.hasPrefix("rgb") else { return nil }
    let parts = text[text.index(after: colon)...].split(separator: "/").prefix(3)
    let channels = parts.compactMap { part -> Int? in
      guard (1...4).contains(part.count), let value = Int(part, radix: 16) else { return nil }
      return value * 255 / ((1 << (4 * part.count)) - 1)
    }
    guard channels.count == 3 else { return nil }
    self.init(red: channels[0], green: channels[1], blue: channels[2])
  }

  /// The relative luminance, from 0 for black to 1 for white.
  package var luminance: Double {
    let linear = [red, green, blue].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast of two colours, from 1 to 21.
  package func contrast(with other: RGB) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }

  /// Whichever of black and white stands out more from this colour: by 4.58 : 1 at least.
  package var opposite: RGB { luminance > 0.179 ? .black : .white }

  /// The colours behind the terminal's own sixteen, by their number less 16.
  static let indexedColors: [RGB] = {
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = steps.flatMap { red in
      steps.flatMap { green in steps.map { RGB(red: red, green: green, blue: $0) } }
    }
    return cube + (0..<24).map { RGB(red: 8 + 10 * $0, green: 8 + 10 * $0, blue: 8 + 10 * $0) }
  }()
}

/// What a piece of text is, as far as a colour tells it.
enum TextRole: Int, CaseIterable {
  case quiet
  case bad
  case good
  case keyword
  case name

  /// The colour, before it is held against the ground.
  fileprivate var color: RGB {
    switch self {
    case .quiet: RGB(0x767676)
    case .bad: RGB(0xc02020)
    case .good: RGB(0x107a10)
    case .keyword: RGB(0x9030b0)
    case .name: RGB(0x006a90)
    }
  }
}

/// The colours of a terminal.
struct TerminalColors: Sendable {
  /// How many there are.
  let depth: ColorDepth
  /// Whether addresses can be followed (OSC 8).
  let showsLinks: Bool
  /// The parameters of the escape sequence of each role.
  private let roles: [String]
  private let series: [RGB]
  private let isLight: Bool?

  /// The colours on a ground; `nil` where the terminal does not tell it, and then what is legible
  /// on white and on black.
  init(_ depth: ColorDepth, on ground: RGB?, showsLinks: Bool = false) {
    self.depth = depth
    self.showsLinks = showsLinks && depth != .none
    isLight = ground.map { $0.opposite == .black }
    let grounds = ground.map { [$0] } ?? [.white, .black]
    switch depth {
    case .none, .sixteen:
      let codes =
        switch isLight {
        case nil: [2, 31, 32, 35, 36]
        case true?: [2, 31, 34, 35, 34]
        case false?: [2, 91, 32, 95, 36]
        }
      roles = codes.map { String($0) }
      series = []
    case .indexed, .full:
      func legible(_ color: RGB, _ contrast: Double) -> RGB {
        color.legible(on: grounds, contrast: contrast, isIndexed: depth == .indexed)
      }
      roles = TextRole.allCases.map { legible($0.color, 4.5).foreground(depth) }
      series = (0..<Palette.count).map { legible(Palette.series($0), 3) }
    }
  }

  /// The parameters of the escape sequence for text.
  func code(of role: TextRole) -> String { roles[role.rawValue] }

  /// The colour of class or series k, for marks.
  func color(ofSeries index: Int) -> RGB {
    series.isEmpty ? Palette.series(index) : series[index % series.count]
  }

  /// The colour of class or series k among the terminal's own sixteen.
  func code(ofSeries index: Int) -> Int {
    let codes =
      switch isLight {
      // As near to the palette of the figures as six colours come.
      case nil: [34, 31, 32, 35, 36, 33]
      case true?: [34, 31, 30, 35, 90, 91]
      case false?: [94, 91, 32, 95, 36, 33]
      }
    return codes[index % codes.count]
  }
}

extension RGB {
  /// The parameters of the escape sequence that writes in this colour.
  fileprivate func foreground(_ depth: ColorDepth) -> String {
    depth == .full ? "38;2;\(red);\(green);\(blue)" : "38;5;\(indexed)"
  }

  /// The colour nearest to this one that stands out from all of the grounds; this one itself where
  /// none does.
  fileprivate func legible(on grounds: [RGB], contrast least: Double, isIndexed: Bool) -> RGB {
    func isLegible(_ color: RGB) -> Bool {
      grounds.allSatisfy { color.contrast(with: $0) >= least }
    }
    if isIndexed {
      return Self.indexedColors.filter(isLegible).min { distance(to: $0) < distance(to: $1) }
        ?? self
    }
    let end = grounds.count == 1 ? grounds[0].opposite : opposite
    return (0...200).lazy.map { mixed(with: end, Double($0) / 200) }.first(where: isLegible)
      ?? self
  }

  private func distance(to other: RGB) -> Int {
    let (r, g, b) = (red - other.red, green - other.green, blue - other.blue)
    return r * r + g * g + b * b
  }
}
