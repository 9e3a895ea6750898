// How the reader wants the text, and the signs that follow from it.

import Languages
import Notebooks

/// What the terminal can show and what the reader wants to see.
public struct TerminalStyle: Sendable, Equatable {
  /// The columns of the terminal; no line is wider, down to ``minimumWidth``.
  ///
  /// Running text takes at most 100 of them, unless it is heard.
  public var width: Int
  /// Whether escape codes for colours and attributes may be written; without it there is not one.
  public var usesColor: Bool
  /// How many colours the terminal shows, where colours are used.
  public var colorDepth: ColorDepth
  /// Whether only ASCII signs are drawn, and the text's signs and Greek letters are spelt in ASCII.
  public var isASCII: Bool
  /// Whether a screen reader reads: nothing drawn, a table's row as a sentence.
  public var isPlain: Bool
  /// Whether code is shown.
  public var showsCode: Bool
  /// The language that the renderer's own words are in.
  public var language: Language
  /// The colour of the terminal's ground; `nil` where it does not tell.
  package var ground: RGB?
  /// Whether addresses can be followed, where colours are used (OSC 8).
  package var showsLinks = false

  /// The width of text that is heard: no line ends but where a paragraph does.
  package static let unlimitedWidth = 100_000

  /// The least width that text is laid out for; a terminal said to be narrower is treated as this
  /// wide.
  public static let minimumWidth = 20

  /// Creates a style; the defaults are those of text that goes into a file.
  public init(
    width: Int = 80, usesColor: Bool = false, colorDepth: ColorDepth = .sixteen,
    isASCII: Bool = false, isPlain: Bool = false, showsCode: Bool = true,
    language: Language = .english
  ) {
    self.width = width
    self.usesColor = usesColor
    self.colorDepth = colorDepth
    self.isASCII = isASCII
    self.isPlain = isPlain
    self.showsCode = showsCode
    self.language = language
  }

  /// How many colours are written.
  var depth: ColorDepth { usesColor ? colorDepth : .none }
  /// The colours that are written.
  var colors: TerminalColors { TerminalColors(depth, on: ground, showsLinks: showsLinks) }

  /// Text that is less important, as it is written.
  package func muted(_ text: String) -> String {
    usesColor ? "\u{1B}[\(colors.code(of: .quiet))m\(text)\u{1B}[m" : text
  }

  /// The width that lines are held to.
  var lineWidth: Int { max(width, Self.minimumWidth) }
  /// The width of running text and of rules, with the margins.
  var pageWidth: Int { max(readingWidth, Self.minimumWidth) }
  /// The columns that running text takes of the terminal's.
  package var readingWidth: Int { isPlain ? width : min(width, 100) }
  /// The free columns on the left.
  var leftMargin: Int { isPlain ? 0 : 2 }
  /// The free columns on the right: some terminals break a line that is exactly full.
  var rightMargin: Int { isPlain ? 0 : 1 }
  /// What is left for running text.
  var textWidth: Int { pageWidth - leftMargin - rightMargin }
  /// What is left for a table.
  var tableWidth: Int { lineWidth - leftMargin - rightMargin }
  /// Whether stress and code must be marked by signs because colour cannot mark them.
  var marksStress: Bool { !usesColor && !isPlain }

  var signs: Signs { isASCII ? .ascii : .unicode }
}

/// The signs of the frame, which are not part of the lesson's text.
struct Signs: Sendable {
  var rule: String
  var heavyRule: String
  var quote: String
  var bullet: String
  var dot: String
  var arrow: String
  var yes: String
  var no: String
  /// What stands before and behind words that changed, where no colour shows them.
  var changeBegin: Character
  var changeEnd: Character
  /// Parts of a full cell in rising order, the last one full; one part where there is only the full
  /// cell.
  var bar: [String]
  /// One for each share; they repeat when there are more shares.
  var fills: [String]

  static let unicode = Signs(
    rule: "─", heavyRule: "━", quote: "▌", bullet: "•", dot: "·",
    arrow: "→", yes: "✓", no: "✗", changeBegin: "▸", changeEnd: "◂",
    bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    fills: ["█", "▓", "▒", "░", "▚", "▞", "▀", "▄", "▌", "▐"])

  static let ascii = Signs(
    rule: "-", heavyRule: "=", quote: ">", bullet: "-", dot: "-",
    arrow: "->", yes: "+", no: "x", changeBegin: ">", changeEnd: "<",
    bar: ["#"], fills: ["#", "=", "-", ".", "+", "o", "%", "~", ":", "*"])
}
