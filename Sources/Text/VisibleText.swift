// Text from outside (a value, a caption, a class name that the reader gave) must not be able to
// steer a terminal or turn its letters around. Every renderer and every message lets text through
// here first.

extension String {
  /// The text on one line, without anything that steers a terminal.
  package var visibleLine: String {
    // Most text is; a page that follows a slider sets thousands of these in a second.
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return self }
    return visible { $0 == "\n" || $0 == "\t" ? " " : "\u{FFFD}" }
  }

  /// The text with its line ends, without anything else that steers a terminal; a tab becomes four
  /// spaces.
  package var visibleLines: [String] {
    var lines = [""]
    for scalar in replacingCarriageReturns.unicodeScalars {
      switch scalar {
      case "\n": lines.append("")
      case "\t": lines[lines.count - 1] += "    "
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    return lines.map { $0.visibleLine }
  }

  private func visible(control: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    var result = String.UnicodeScalarView()
    for scalar in replacingCarriageReturns.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: result.append(control(scalar))
      case .lineSeparator, .paragraphSeparator: result.append(" ")
      case .format where scalar.steersDirection: result.append("\u{FFFD}")
      // A soft hyphen shows or not as the terminal likes; tags and a byte order mark show nothing.
      case .format where scalar == "\u{AD}" || scalar == "\u{FEFF}" || scalar.isTag: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private var replacingCarriageReturns: String {
    guard unicodeScalars.contains("\r") else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if !(scalar == "\n" && previous == "\r") { result.append(scalar == "\r" ? "\n" : scalar) }
      previous = scalar
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether it turns the direction of what follows.
  package var steersDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var isTag: Bool { (0xE0000...0xE007F).contains(value) }
}

extension String {
  /// The text without white space at either end.
  package var trimmed: String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
