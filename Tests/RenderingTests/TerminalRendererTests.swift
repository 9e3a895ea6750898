import Notebooks
import Parameters
import Rendering
import Testing
import Text

@Suite struct TerminalRendererTests {
  private func text(
    _ block: Block, _ style: TerminalStyle = TerminalStyle(), pictures: PictureFiles? = nil
  ) -> String {
    TerminalRenderer(style: style).text(of: block, pictures: pictures)
  }

  private static let styles = [
    TerminalStyle(), TerminalStyle(isPlain: true), TerminalStyle(isASCII: true),
    TerminalStyle(usesColor: true), TerminalStyle(isASCII: true, isPlain: true),
  ]

  @Test(arguments: styles) func `no line is wider than the terminal`(style: TerminalStyle) {
    // Below the least width all are alike; far above it lines seldom break elsewhere.
    for width in [-1, 0, 39] + Array(40...84) + Array(stride(from: 88, through: 120, by: 8)) {
      var style = style
      style.width = width
      let limit = max(width, TerminalStyle.minimumWidth)
      for document in [everythingText(style), koreanText(style)] {
        let widest =
          document.split(separator: "\n")
          .max { displayWidth(of: uncoloured($0)) < displayWidth(of: uncoloured($1)) } ?? ""
        #expect(displayWidth(of: uncoloured(widest)) <= limit, "width \(width): \(widest)")
      }
    }
  }

  @Test(arguments: styles) func `every piece is whole lines without an empty one at its ends`(
    style: TerminalStyle
  ) {
    let renderer = TerminalRenderer(style: style)
    let step = Everything.steps[0]
    var pieces = [
      renderer.title(of: Everything.lesson), renderer.header(of: step, in: Everything.lesson),
      renderer.closing(of: Everything.lesson), renderer.prompt(of: Everything.choice),
      renderer.answer(to: Everything.choice, cameTrue: true),
    ]
    for block in Everything.steps.flatMap(\.blocks) {
      if case .hiddenCode = block {
        #expect(renderer.text(of: block) == "")
      } else {
        pieces.append(renderer.text(of: block))
      }
    }
    for piece in pieces {
      #expect(piece.hasSuffix("\n") && !piece.hasSuffix("\n\n") && !piece.hasPrefix("\n"))
      #expect(!piece.split(separator: "\n").contains { uncoloured($0).last == " " })
    }
  }

  @Test func `without colour there is no escape code`() {
    for style in Self.styles where !style.usesColor {
      #expect(!everythingText(style).unicodeScalars.contains("\u{1B}"))
    }
  }

  @Test func `a table of measured values says so in its caption`() {
    var table = Everything.softLabels
    table.caption = "Times"
    #expect(!text(.table(table, reference: "2.1")).contains("measured"))
    table.isMeasured = true
    let first = text(.table(table, reference: "2.1")).split(separator: "\n")[0]
    #expect(first == "  Table 2.1  Times (measured now, on this machine)")
  }

  @Test func `colour changes no word`() {
    var table = Everything.softLabels
    table.notice = ""
    let block = Block.table(table, reference: "2.1")
    #expect(uncoloured(text(block, TerminalStyle(usesColor: true))) == text(block))
  }

  @Test func `in ASCII the frame and an English lesson are ASCII`() {
    let blocks = Everything.steps.dropLast().flatMap(\.blocks)
    for block in blocks {
      let files = PictureFiles(script: "plots/a.gp", picture: "a.svg")
      let shown = text(block, TerminalStyle(isASCII: true), pictures: files)
      #expect(shown.allSatisfy { $0.isASCII }, "\(shown)")
    }
  }

  @Test func `text from outside comes out as text in every block`() {
    let bad = "x\u{1B}]0;title\u{7}\u{202E}\ny"
    let good = "x\u{FFFD}]0;title\u{FFFD}\u{FFFD} y"
    let table = Table(
      bad, columns: [.words(bad, [bad]), .numbers("n", unit: bad, [1])], read: bad, notice: bad)
    let question = Question(bad, answer: .choice([bad], correct: 0), explanation: bad)
    let figure = Figure(
      bad, panels: [Panel(x: Axis("x"), y: Axis("y"), layers: [])], alternative: bad)
    let blocks: [(Block, Int)] = [
      (.prose(Prose("\u{FFFC}", values: [bad])), 1), (.table(table, reference: "1.1"), 6),
      (.question(question), 4), (.figure(figure, reference: "1.1"), 4),
    ]
    for (block, count) in blocks {
      let files = PictureFiles(script: bad, picture: bad)
      let shown = text(block, TerminalStyle(width: 200), pictures: files)
      #expect(shown.components(of: good) == count, "\(shown)")
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }

  // MARK: Tables

  @Test(arguments: [40, 60, 80, 100]) func `decimal points stand below each other`(width: Int) {
    let values: [(Double, NumberFormat)] = [
      (0.0034, .fixed(4)), (4.1e-6, .significant(2)), (1234.5, .fixed(1)), (-1.62, .signed(2)),
      (64.95, .fixed(2)),
    ]
    let table = Table(
      "Points",
      columns: [
        .words("way", values.map { "\($0.1)" }),
        Column("value", cells: values.map { .number($0.0, $0.1) }),
      ], read: "")
    let lines = text(.table(table, reference: "1.1"), TerminalStyle(width: width))
      .split(separator: "\n").suffix(values.count)
    let points = lines.map { line in
      line.distance(from: line.startIndex, to: line.lastIndex(of: ".") ?? line.startIndex)
    }
    #expect(Set(points).count == 1 && points[0] > 0, "\(lines.joined(separator: "\n"))")
  }

  @Test func `whole numbers, percent signs and what is no number are aligned`() {
    let table = Table(
      "Mixed",
      columns: [
        Column(
          "share", cells: [.number(0.5, .percent(0)), .number(0.125, .percent(1))]),
        Column("n", cells: [.number(12, .integer), .number(.infinity, .integer)]),
        Column("d", cells: [.number(.nan, .fixed(1)), .number(-0.5, .fixed(1))]),
      ], read: "")
    let shown = text(.table(table, reference: "1.1"))
    #expect(
      shown == """
          Table 1.1  Mixed

           share   n      d
          ──────  ──  ─────
          50   %  12  NaN
          12.5 %   ∞   −0.5

        """)
  }

  @Test func `bars shrink, then go, then every row is a block`() {
    let block = Block.table(Everything.softLabels, reference: "2.1")
    func row(_ width: Int) -> String {
      let lines = text(block, TerminalStyle(width: width)).split(separator: "\n")
      return lines.first { $0.contains("0.776") }.map(String.init) ?? ""
    }
    #expect(row(80) == "   0.5  0.776  0.224  0.000  0.000    0.533  ███████████████████▓▓▓▓▓")
    #expect(row(56) == "   0.5  0.776  0.224  0.000  0.000    0.533  ████████▓▓")
    #expect(row(50) == "   0.5  0.776  0.224  0.000  0.000    0.533")
    #expect(row(40) == "   0.5 0.776 0.224 0.000 0.000   0.533")
    #expect(row(36) == "    dog:             0.776")
  }

  @Test func `a table of bars alone says its shares in words where it cannot draw`() {
    let table = Table(
      "Bars", columns: [.words("who", ["dog"]), .bars("how sure", [0.648])], read: "")
    let shown = text(.table(table, reference: "1.1"), TerminalStyle(isPlain: true))
    #expect(shown == "Table 1.1. Bars\nwho: dog; how sure: 65 %.\n")
  }

  @Test(arguments: [0, 0.01, 0.0625, 0.5, 0.99, 1, 2, -1, .nan])
  func `a bar fills its share to an eighth of a column`(share: Double) {
    let table = Table(
      "Bar", columns: [Column("twenty-four columns wide", cells: [.bar(share)])], read: "")
    let line = text(.table(table, reference: "1.1")).split(separator: "\n")[safe: 3] ?? ""
    let eighths = line.reduce(0) { sum, part in
      sum + (part == " " ? 0 : Int(0x2590 - (part.unicodeScalars.first?.value ?? 0)))
    }
    let wanted = share.isNaN ? 0 : min(max(share, 0), 1) * 24 * 8
    #expect(eighths == Int(wanted.rounded()))
  }

  @Test func `more shares than fills and shares beyond the whole are drawn`() {
    let many = Table(
      "Many", columns: [.shares("s", [Array(repeating: 1 / 12.0, count: 12)])], read: "")
    #expect(text(.table(many, reference: "1.1")).contains("██▓▓▒▒░░▚▚▞▞▀▀▄▄▌▌▐▐██▓▓\n"))
    let much = Table("Much", columns: [.shares("s", [[0.75, 0.75, .nan]])], read: "")
    #expect(text(.table(much, reference: "1.1")).contains("██████████████████▓▓▓▓▓▓\n"))
  }

  // MARK: Other blocks

  @Test func `hidden code still says what this run uses`() throws {
    var code = Code("let t = [1.0]", isParameters: true)
    let hidden = TerminalStyle(showsCode: false)
    #expect(text(.code(code), hidden) == "")
    let declared = [Parameter("t", [1.0], meaning: "temperatures")]
    code.assigned = try ParameterAssignment(["t=1,3,9"], for: declared).entries
    #expect(text(.code(code), hidden) == "  this run: t=1,3,9\n")
    #expect(text(.code(code)) == "    let t = [1.0]\n\n  this run: t=1,3,9\n")
  }

  @Test func `an address is printed once and not where the words say it`() {
    let prose = Prose("[a](http://x.y) [b](http://x.y) <http://z.w> [c](#d)")
    #expect(text(.prose(prose)) == "  a (http://x.y) b http://z.w c\n")
  }

  @Test func `a percent sign and a short piece of code stay in one piece`() {
    let prose = Prose("One two three four 65 % and then some `a + b`.")
    #expect(
      text(.prose(prose), TerminalStyle(width: 25))
        == "  One two three four\n  65 % and then some\n  `a + b`.\n")
  }

  @Test func `a command stays whole where it fits, else its options do`() {
    let prose = Prose("Ask it all: `./lesson check 3.3 --with \"python3 my_loss.py\"`. It answers.")
    #expect(
      text(.prose(prose), TerminalStyle(width: 60))
        == """
          Ask it all:
          `./lesson check 3.3 --with "python3 my_loss.py"`. It
          answers.

        """)
    #expect(
      text(.prose(prose), TerminalStyle(width: 40))
        == """
          Ask it all: `./lesson check 3.3
          --with "python3 my_loss.py"`. It
          answers.

        """)
  }

  @Test func `a letter and its value stay in one piece, longer equations do not`() {
    let prose = Prose("One two three four T = 4 and then it is softened = softmax.")
    #expect(
      text(.prose(prose), TerminalStyle(width: 25))
        == "  One two three four\n  T = 4 and then it is\n  softened = softmax.\n")
  }

  @Test func `a word longer than the line is broken behind a slash`() {
    let figure = Figure(
      "f", panels: [Panel(x: Axis("x"), y: Axis("y"), layers: [])], alternative: "")
    let files = PictureFiles(script: "plots/2-temperature/a-very-long-name-of-a-figure.gp")
    let shown = text(
      .figure(figure, reference: "1.1"), TerminalStyle(width: 30), pictures: files)
    #expect(
      shown == "  Figure 1.1: f\n\n  plots/2-temperature/a-very-\n  long-name-of-a-figure.gp\n")
  }

  @Test func `a player shows the prompt, then the answer and how the prediction went`() {
    let renderer = TerminalRenderer(style: TerminalStyle())
    #expect(
      renderer.prompt(of: Everything.number)
        == "  Predict   What is the entropy of four equal shares, in nats?\n")
    #expect(
      renderer.answer(to: Everything.number, cameTrue: false) == """
          ✗ Your prediction did not come true.

          Answer    1.39
                    ln 4, since each of the four shares has −ln ¼.

        """)
  }

  @Test func `a fence of another language has the colours of its language`() {
    let source = """
      ```python
      import math  # the square
      def f(x, name='it\\'s'):
          \"\"\"Two
          lines.\"\"\"
          return x.in_ // 0.5
      ```
      """
    let style = TerminalStyle(usesColor: true)
    let coloured = text(.prose(Prose(source)), style)
    let plain = text(.prose(Prose(source.replacing("python", with: "text"))), style)
    #expect(uncoloured(coloured) == uncoloured(plain) && coloured != plain)
    let ink = { (code: String) -> String in
      // The colour of the last piece of a line of Swift.
      let line = self.text(.code(Code(code)), style)
      return String(line.split(separator: "\u{1B}").dropLast().last?.prefix { $0 != "m" } ?? "")
    }
    let (comment, keyword, string, number) = (ink("// a"), ink("let"), ink("\"a\""), ink("1"))
    for (color, piece) in [
      (keyword, "import"), (comment, "# the square"), (keyword, "def"), (string, "'it\\'s'"),
      (string, "\"\"\"Two"), (string, "    lines.\"\"\""), (keyword, "return"), (number, "0.5"),
    ] {
      #expect(coloured.contains("\u{1B}\(color)m\(piece)\u{1B}["), "\(piece)")
    }
    // `//` divides, and a name may begin like a keyword.
    #expect(!coloured.contains("\u{1B}\(comment)m//") && !coloured.contains("\u{1B}\(keyword)min"))
  }

  @Test func `dots of a range and keywords behind a point are not coloured`() {
    let shown = text(.code(Code("0...20; x.in")), TerminalStyle(usesColor: true))
    #expect(shown == "    \u{1B}[36m0\u{1B}[0m...\u{1B}[36m20\u{1B}[0m; x.in\n")
  }
}

/// The text without colours.
func uncoloured(_ text: some StringProtocol) -> String {
  var result = ""
  var isInCode = false
  for character in text {
    if character == "\u{1B}" { isInCode = true }
    if !isInCode { result.append(character) }
    if character == "m" { isInCode = false }
  }
  return result
}

extension String {
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// A step in Korean, with long words, a table and everything nested.
private func koreanText(_ style: TerminalStyle) -> String {
  let renderer = TerminalRenderer(style: style)
  let long = String(repeating: "가나다라", count: 20)
  let prose = Prose(
    """
    ### 온도가 바꾸지 못하는 것

    교사 모형은 \u{FFFC} 확신합니다. `\(long)` 🐶👩‍🔬🇰🇷

    > > > > 1. - > \(long) 깊이 들어간 글
    > > > >      - | 머리 | \(long) |
    > > > >        | --- | --- |
    > > > >        | 하나 | 둘 |

    | 손실 | 뜻 | \(long) |
    | --- | :---: | ---: |
    | 학생 손실 | 정답과 견준 값 | \u{FFFC} |
    """, values: ["65 %", long])
  let table = Table(
    "여섯 온도에서 본 어느 개의 부드러운 이름표",
    columns: [
      .words("동물", ["개", "고양이", long]),
      .numbers("엔트로피", unit: "나트", [0.1, nil, 1e9]), .bars("몫", [0, 0.5, 1]),
      .shares("나눈 몫", [[0.1, 0.2], [], [0.5, 0.5]]),
    ], read: "한 줄은 한 동물입니다. \(long)", notice: "순서는 바뀌지 않습니다.")
  let question = Question(
    "온도를 올리면 사자의 몫은 어떻게 됩니까?", answer: .choice(["줄어듭니다.", long], correct: 1),
    explanation: long)
  let step = Step(
    number: 1, title: long,
    blocks: [
      .prose(prose), .table(table, reference: "2.10"), .question(question),
      .code(Code("let 값 = \"\(long)\"  // \(long)")),
      .figure(
        Figure(long, panels: [Panel(x: Axis("x"), y: Axis("y"), layers: [])], alternative: long),
        reference: "2.10"),
    ])
  let files = PictureFiles(script: long, picture: long)
  return renderer.header(of: step, in: Everything.lesson)
    + step.blocks.map { renderer.text(of: $0, pictures: files) }.joined()
}
