// The colours of text pictures, by their meaning, and how a terminal is told to show them.

import Notebooks

/// How many colours a terminal shows.
public enum ColorDepth: Sendable, Equatable, CaseIterable {
  /// None: shades and marks have to do.
  case none
  /// The terminal's own sixteen.
  case sixteen
  /// The palette of 256, by number.
  case indexed
  /// 24 bits.
  case full

  /// What a terminal says of itself in `COLORTERM` and `TERM`.
  public init(colorTerm: String?, term: String?) {
    switch (colorTerm, term) {
    case ("truecolor"?, _), ("24bit"?, _): self = .full
    case (_, let term?) where term.contains("256color"): self = .indexed
    default: self = .sixteen
    }
  }
}

/// A colour of a cell.
enum PictureColor: Equatable {
  /// That of class or series k.
  case series(Int)
  /// The area of class k.
  case area(Int)
  /// A mark on an area of class k.
  case onArea(Int)
  /// A grey: 0 for white, 1 for black.
  case gray(Double)
  /// From pale, 0, to deep, 1; below 0 in the opposite colour.
  case heat(Double)
  /// Figures on a heat of this strength.
  case onHeat(Double)
  case muted
  case strong

  /// The parameters of the escape sequence; `nil` where the terminal's own colour will do.
  func code(_ colors: TerminalColors, isBack: Bool) -> String? {
    switch self {
    case .muted: return isBack ? nil : colors.code(of: .quiet)
    case .strong: return isBack ? nil : "1"
    default: break
    }
    switch colors.depth {
    case .none: return nil
    case .sixteen: return sixteen(colors).map { String($0 + (isBack ? 10 : 0)) }
    case .indexed:
      let color =
        if case .area(let index) = self {
          // Paler ones are too near to each other among so few colours.
          Palette.series(index).mixed(with: .white, 0.55)
        } else {
          rgb(colors)
        }
      return color.map { "\(isBack ? 48 : 38);5;\($0.indexed)" }
    case .full:
      return rgb(colors).map { "\(isBack ? 48 : 38);2;\($0.red);\($0.green);\($0.blue)" }
    }
  }

  private func sixteen(_ colors: TerminalColors) -> Int? {
    switch self {
    case .series(let index), .area(let index): colors.code(ofSeries: index)
    // Black on the light ones of the six, white on the others.
    case .onArea(let index): [32, 36, 33].contains(colors.code(ofSeries: index)) ? 30 : 97
    case .gray(let ink): [97, 37, 90, 30][min(max(Int(ink * 4), 0), 3)]
    case .heat(let value): abs(value) < 0.2 ? 97 : value > 0 ? (value > 0.6 ? 34 : 36) : 33
    case .onHeat(let value): value > 0.6 ? 97 : 30
    case .muted, .strong: nil
    }
  }

  private func rgb(_ colors: TerminalColors) -> RGB? {
    switch self {
    // Black is no colour to draw with on a dark ground; the text's own is.
    case .series(let index):
      Palette.series(index) == .black ? nil : colors.color(ofSeries: index)
    case .area(let index): Palette.tint(index)
    case .onArea: .black
    case .gray(let ink): RGB.white.mixed(with: RGB(red: 8, green: 8, blue: 8), min(max(ink, 0), 1))
    case .heat(let value): heat(value)
    case .onHeat(let value): heat(value).opposite
    case .muted, .strong: nil
    }
  }

  private func heat(_ value: Double) -> RGB {
    RGB.white.mixed(with: RGB(value < 0 ? 0xc85600 : 0x2171b5), min(abs(value), 1))
  }
}

extension RGB {
  /// The nearest of the 6 × 6 × 6 colours and 24 greys behind the terminal's own sixteen.
  var indexed: Int {
    let steps = [0, 95, 135, 175, 215, 255]
    func nearest(_ value: Int) -> Int {
      steps.indices.min { abs(steps[$0] - value) < abs(steps[$1] - value) } ?? 0
    }
    let (r, g, b) = (nearest(red), nearest(green), nearest(blue))
    let mean = (red + green + blue) / 3
    let step = min(max((mean - 3) / 10, 0), 23)
    let gray = 8 + 10 * step
    func distance(_ r: Int, _ g: Int, _ b: Int) -> Int {
      (r - red) * (r - red) + (g - green) * (g - green) + (b - blue) * (b - blue)
    }
    return distance(gray, gray, gray) < distance(steps[r], steps[g], steps[b])
      ? 232 + step : 16 + 36 * r + 6 * g + b
  }
}
