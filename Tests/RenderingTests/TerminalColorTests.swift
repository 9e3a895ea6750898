import Notebooks
import Rendering
import Testing

/// The defaults of xterm, from 30 to 37 and from 90 to 97.
private let xterm: [Int: RGB] = [
  30: RGB(0x000000), 31: RGB(0xcd0000), 32: RGB(0x00cd00), 33: RGB(0xcdcd00), 34: RGB(0x0000ee),
  35: RGB(0xcd00cd), 36: RGB(0x00cdcd), 37: RGB(0xe5e5e5), 90: RGB(0x7f7f7f), 91: RGB(0xff0000),
  92: RGB(0x00ff00), 93: RGB(0xffff00), 94: RGB(0x5c5cff), 95: RGB(0xff00ff), 96: RGB(0x00ffff),
  97: RGB(0xffffff),
]

/// Text with the colours that it is painted in; `nil` where they are the terminal's own.
private struct Painted {
  var text: Substring
  var fore: RGB?
  var back: RGB?

  /// Every painted piece of a text.
  static func pieces(of text: String) -> [Painted] {
    text.matches(of: /\u{1B}\[([0-9;]+)m([^\u{1B}]*)/).map { match in
      var piece = Painted(text: match.2)
      var codes = match.1.split(separator: ";").compactMap { Int($0) }[...]
      while let code = codes.popFirst() {
        switch code {
        case 38, 48:
          let kind = codes.popFirst()
          let values = Array(codes.prefix(kind == 5 ? 1 : 3))
          codes = codes.dropFirst(values.count)
          let color =
            kind == 5
            ? indexed(values[0]) : RGB(red: values[0], green: values[1], blue: values[2])
          if code == 38 { piece.fore = color } else { piece.back = color }
        case 30...37, 90...97: piece.fore = xterm[code]
        case 40...47, 100...107: piece.back = xterm[code - 10]
        default: break
        }
      }
      return piece
    }
  }

  private static func indexed(_ number: Int) -> RGB {
    let steps = [0, 95, 135, 175, 215, 255]
    guard number < 232 else {
      let gray = 8 + 10 * (number - 232)
      return RGB(red: gray, green: gray, blue: gray)
    }
    let cube = number - 16
    return RGB(red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
  }
}

@Suite struct `Colours on a terminal` {
  // White and black, the grounds of much used themes, and one that the terminal does not tell.
  static let grounds = [0xffffff, 0xfdf6e3, 0x000000, 0x002b36, 0x1e1e1e, 0x282c34, nil]

  private static let figures = [
    Figure.softLabelBars(
      "Bars", classes: (1...8).map { "class \($0)" },
      series: [("A", Array(repeating: 0.125, count: 8))]),
    Figure.classMap(
      "Map", classes: ["dog", "cat", "lion"], regions: [[0, 1, 2], [0, 1, 2]], x: 0...1, y: 0...1,
      points: [(Point(0.01, 0.01), 0), (Point(0.99, 0.99), 1)]),
    Figure(
      "Heat",
      panels: [
        Panel(
          x: Axis("x"), y: Axis("y"),
          layers: [
            .grid(
              Grid(
                [[0, 0.25, 0.5, 0.75, 1]], x: 0...4, y: 0...0, palette: .sequential,
                format: .fixed(2)))
          ])
      ], alternative: ""),
  ]

  @Test(arguments: grounds, [ColorDepth.full, .indexed, .sixteen])
  func `stand out: text by 4.5 to 1, marks by 3 to 1`(ground: Int?, depth: ColorDepth) throws {
    // Where a terminal has sixteen colours of its own, they are xterm's on black and white only.
    if depth == .sixteen, ![0xffffff, 0x000000].contains(ground) { return }
    var style = TerminalStyle(width: 100, usesColor: true, colorDepth: depth)
    style.ground = ground.map { RGB($0) }
    let renderer = TerminalRenderer(style: style)
    let pictures = try Self.figures.map { figure in
      try #require(renderer.picture(of: figure, frame: nil, columns: 97, rows: 30))
    }
    let text = everythingText(style) + pictures.joined().joined(separator: "\n")
    let grounds = ground.map { [RGB($0)] } ?? [.white, .black]
    var count = 0
    for piece in Painted.pieces(of: text) {
      guard let fore = piece.fore, piece.text.contains(where: { $0 != " " }) else { continue }
      let isText = piece.text.contains { $0.isLetter || $0.isNumber }
      // The two halves of a cell, one colour each, are areas beside each other.
      if piece.back != nil, !isText { continue }
      for ground in piece.back.map({ [$0] }) ?? grounds {
        let contrast = fore.contrast(with: ground)
        #expect(contrast >= (isText ? 4.5 : 3), "\(piece.text) \(fore) on \(ground)")
        count += 1
      }
    }
    #expect(count > 50)
  }

  @Test func `contrast is what WCAG says, and a ground is read as terminals answer`() {
    #expect(RGB.white.contrast(with: .black) == 21)
    #expect((4.54..<4.55).contains(RGB(0x767676).contrast(with: .white)))
    #expect(RGB(terminalReply: "rgb:ffff/8080/0000") == RGB(0xff8000))
    #expect(RGB(terminalReply: "rgb:ff/80/00") == RGB(0xff8000))
    #expect(RGB(terminalReply: "rgba:0000/0000/0000/ffff") == .black)
    for reply in ["", "rgb:", "rgb:1/2", "rgb:x/y/z", "rgb:12345/0/0", "#ffffff"] {
      #expect(RGB(terminalReply: reply) == nil, "\(reply)")
    }
  }

  @Test func `addresses lead there where a terminal can follow, and change no word`() {
    var style = TerminalStyle(usesColor: true)
    let block = Block.prose(Prose("See [the paper](http://x.y/z)."))
    let without = TerminalRenderer(style: style).text(of: block)
    #expect(!without.contains("\u{1B}]8"))
    style.showsLinks = true
    let with = TerminalRenderer(style: style).text(of: block)
    #expect(
      with.contains("\u{1B}]8;;http://x.y/z\u{1B}\\\u{1B}[4mthe paper\u{1B}[0m\u{1B}]8;;\u{1B}\\"))
    let renderer = TerminalRenderer(style: style)
    #expect(renderer.marking(with, since: without).numberCount == 0)
    #expect(with.replacing(/\u{1B}\]8;;[^\u{1B}]*\u{1B}\\/, with: "") == without)
    style.usesColor = false
    #expect(!TerminalRenderer(style: style).text(of: block).contains("\u{1B}"))
  }
}
