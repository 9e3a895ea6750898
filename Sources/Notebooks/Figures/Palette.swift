// The colours of the course, for every medium: pictures, tables of the terminal, pages.

/// Colours by their meaning: Okabe and Ito's eight, which colour-blind readers can tell apart
/// (https://jfly.uni-koeln.de/color/), and four more, for ten digits and for twelve classes.
public enum Palette {
  /// The colour of class or series k; a figure with more than twelve begins again.
  package static func series(_ index: Int) -> RGB {
    colors[(index % colors.count + colors.count) % colors.count]
  }

  /// The pale version of the colour of class k, for areas on which points must stand out.
  package static func tint(_ index: Int) -> RGB { series(index).mixed(with: .white, 0.65) }

  /// How many colours there are.
  package static let count = colors.count

  // Blue, orange and green first: they differ most, in light and dark, for every kind of eye.
  private static let colors = [
    0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0xd55e00, 0x56b4e9, 0xf0e442, 0x000000, 0x999999,
    0x7b3f00, 0x6a4cc8, 0x85850f,
  ].map { RGB($0) }
}

/// A colour by its red, green and blue, each from 0 to 255.
package struct RGB: Sendable, Equatable {
  package var red: Int
  package var green: Int
  package var blue: Int

  /// White.
  package static let white = RGB(0xffffff)
  /// Black.
  package static let black = RGB(0)

  /// Creates a colour from its parts.
  package init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Creates a colour as it is written, `0x0072b2`.
  package init(_ hex: Int) { self.init(red: hex >> 16, green: hex >> 8 & 255, blue: hex & 255) }

  /// The colour on its way to another one; with the share 1 it is the other.
  package func mixed(with other: RGB, _ share: Double) -> RGB {
    func mix(_ one: Int, _ two: Int) -> Int {
      Int((Double(one) + Double(two - one) * share).rounded())
    }
    return RGB(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The colour as scripts and style sheets write it, `#0072b2`.
  package var hex: String {
    let digits = [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return "#" + digits.joined()
  }
}
