// Pages, as text; what a browser makes of them is tested with the command.

import Foundation
import Notebooks
import Rendering
import TestSupport
import Testing

@Suite struct HTMLExporterTests {
  /// The page without its head and script, which have files of their own.
  private func body(_ file: ExportedFile) throws -> String {
    let start = try #require(file.text.range(of: "<body")).lowerBound
    let end = try #require(file.text.range(of: "</body>")).lowerBound
    return String(file.text[start..<end])
  }

  /// The body of a page with these blocks and nothing else.
  private func body(
    _ blocks: [Block], pictures: [String: ExecutedLesson.Picture] = [:]
  ) throws -> String {
    let step = Step(number: 1, title: "Step", blocks: blocks)
    let executed = ExecutedLesson(lesson: Everything.lesson, steps: [step], pictures: pictures)
    return try body(HTMLExporter().files(for: [executed])[0])
  }

  @Test func `everything looks as it did on pages`() throws {
    let files = try HTMLExporter().files(for: Everything.executed)
    #expect(files.map(\.name) == ["2-temperature.html", "3-next.html", "index.html"])
    try expectGolden(body(files[0]), "everything.html")
    try expectGolden(body(files[2]), "everything-index.html")
    #expect(try HTMLExporter().files(for: Everything.executed) == files)
  }

  @Test func `a page forbids itself the network and says its language`() throws {
    let page = try HTMLExporter().files(for: Everything.executed)[0].text
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
    #expect(page.contains("content=\"default-src &#39;none&#39;;"))
    #expect(!page.contains(" src="))
  }

  @Test(arguments: ExporterTests.hostile)
  func `text stays text on a page`(text: String) throws {
    func markup(_ text: String) throws -> [Substring] {
      let page = try HTMLExporter().files(for: [lesson(saying: text)])[0].text
      let withoutCode = page.replacing(#/<pre>.*?<\/pre>/#.dotMatchesNewlines(), with: "")
      let withoutValues = withoutCode.replacing(#/="[^"]*"/#, with: "")
      return withoutValues.matches(of: #/<[^>]*>/#).map(\.output)
    }
    // The same elements with the same attributes as around harmless words of the same length.
    #expect(try markup(text) == markup(String(repeating: "w", count: text.count)))
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    let page = try HTMLExporter().files(for: [lesson(saying: text)])[0].text
    #expect(page.ranges(of: escaped).count >= 13)
  }

  @Test(arguments: [
    ("qᵢ / q̃ᵗ", "q<sub>i</sub>\u{A0}/\u{A0}q̃<sup>t</sup>"),
    ("10⁻³ of 10^57", "10<sup>−3</sup> of 10<sup>57</sup>"),
    ("L_TS = α", "L<sub>TS</sub>\u{A0}= α"), ("65 % of it", "65\u{A0}% of it"),
    ("TOTAL_SUM and L_x", "TOTAL_SUM and L_x"), ("x^2 and 10^n", "x^2 and 10^n"),
  ])
  func `formulas are set with raised and lowered signs`(text: String, html: String) throws {
    #expect(
      try body([.prose(Prose("A \u{FFFC}.", values: [text]))])
        .contains("<p>A <span class=\"value\">\(html)</span>.</p>"))
  }

  @Test func `no line parts an option from its value`() throws {
    #expect(
      try body([.prose(Prose("Try `./lesson 2 -p a=1,2 --no-input`, or `f(a, b)`."))])
        .contains(
          """
          <code><span class="whole">./lesson 2</span> <span class="whole">-p a=1,2</span> \
          <span class="whole">--no-input</span></code>, or <code>f(a, b)</code>.
          """))
  }

  @Test func `a paragraph that is a formula stands apart`() throws {
    #expect(
      try body([.prose(Prose("**a = b**\n\n**a b**"))])
        .contains(
          """
          <p class="formula"><math class="displayed" aria-label="a"><mrow><mi>a</mi></mrow></math> \
          <math class="displayed" aria-label="= b"><mrow><mo form="infix">=</mo><mi>b</mi></mrow></math></p>
          <p><strong>a b</strong></p>
          """))
  }

  @Test(arguments: ["javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "vbscript:x"])
  func `an address that would run something is no link`(address: String) throws {
    let html = try body([.prose(Prose("[here](\(address)) and ![there](\(address))"))])
    #expect(html.contains("<p>here and there</p>"))
  }

  @Test func `numbers of different lengths behind the point get a box of one width`() throws {
    let values = [Column.Cell.number(12, .integer), .number(0.25, .fixed(2)), .empty]
    let table = Table(
      "A", columns: [.words("w", ["a", "b", "c"]), Column("n", cells: values)], read: "")
    let html = try body([.table(table, reference: "2.1")])
    #expect(
      html.contains("<td class=\"number\" data-behind=\".25\">12</td>"))
    #expect(html.contains("<td class=\"number\">0.25</td>"))
    #expect(html.contains("<td class=\"number\"></td>"))
    let even = Table("A", columns: [.numbers("n", [1, 20], .fixed(1))], read: "")
    #expect(
      try body([.table(even, reference: "2.1")]).contains(
        "<th scope=\"row\" class=\"number\">20.0</th>"))
  }

  @Test func `bars are as long as their shares, and are told to those who listen`() throws {
    let table = Table("A", columns: [.words("w", ["a"]), .shares("s", [[0.75, 0.125]])], read: "")
    #expect(
      try body([.table(table, reference: "2.1")]).contains(
        """
        <div class="bar" role="img" aria-label="75 %, 12 %">\
        <span style="width:75.00%;background:var(--series-0)"></span>\
        <span style="width:12.50%;background:var(--series-1)"></span></div>
        """))
  }

  // MARK: Pictures

  private static let drawing = """
    <?xml version="1.0" encoding="utf-8"?>
    <svg width="40" height="20" viewBox="0 0 40 20" xmlns="http://www.w3.org/2000/svg" onload="alert(1)">
    <title>plot</title>
    <rect x="0" y="0" width="40" height="20" fill="#ffffff"/>
    <defs><circle id='a' r='1'/><use xlink:href='#a' id='b'/><circle id='unused' r='2'/></defs>
    <g fill="none"></g>
    <script>alert(1)</script><image href="http://example.org/x.png"/>
    <g color="black" stroke='rgb( 34,  34, 34)' style='filter:url(#b)'><use xlink:href='#b' color='rgb(1, 2, 3)'/>
    <text font-family="x">a &amp; &lt;b&gt; &#8722;1</text></g>
    </svg>
    <!-- drawn -->
    """

  private func figure(frames: Int = 1) -> Figure {
    let panel = Panel(x: Axis("x"), y: Axis("y"), layers: [])
    var figure = Figure(
      "C", frames: (1...frames).map { Figure.Frame(label: "\($0)", panels: [panel]) },
      parameter: "T", still: .frame(0), alternative: "W")
    figure.name = "f"
    return figure
  }

  @Test func `a picture takes no more room than what it says`() throws {
    let line = #"stroke-linecap="butt" stroke-linejoin="miter""#
    let html = try body(
      [.figure(figure(), reference: "2.1")],
      pictures: [
        "f": .init(
          svg: """
            <svg width="40" height="20" viewBox="0 0 40 20">
            <g stroke-width="1.00" \(line)><path d="M10.00,2.50  L0.50,100 "/></g>
            <g stroke-width="1.00" \(line)><text x="-0.0" y="1.050e0">1.50  0</text></g>
            <g stroke-width="1.00" opacity="0.50"><path d="M1,1"/></g>
            <g stroke-width="1.00" opacity="0.50"><path d="M1.0 .50,2"/></g>
            <g stroke-width="2.00" \(line)><path d="M1,1"/></g>
            </svg>
            """)
      ])
    let svg = try #require(html.firstMatch(of: #/<svg[^>]*>(.*)<\/svg>/#)?.output.1)
    #expect(
      String(svg) == """
        <g><path d="M10,2.5 L0.5,100"/><text x="-0" y="1.05e0">1.50  0</text></g>\
        <g opacity="0.50"><path d="M1,1"/></g><g opacity="0.50"><path d="M1 .5,2"/></g>\
        <g stroke-width="2"><path d="M1,1"/></g>
        """)
  }

  @Test func `a picture keeps its shapes and words, and takes the page's colours`() throws {
    let html = try body(
      [.figure(figure(), reference: "2.1")], pictures: ["f": .init(svg: Self.drawing)])
    let svg = try #require(html.firstMatch(of: #/<svg.*<\/svg>/#)?.output)
    #expect(
      String(svg) == """
        <svg viewBox="0 0 40 20" width="40" height="20" role="img" aria-labelledby="figure-2-1-caption" \
        aria-describedby="figure-2-1-words"><defs><circle id="figure-2-1-a" r="1"/>\
        <use href="#figure-2-1-a" id="figure-2-1-b"/></defs>\
        <g color="var(--series-7)" stroke="var(--ink)" filter="url(#figure-2-1-b)">\
        <use href="#figure-2-1-b" color="rgb(1, 2, 3)"/><text>a &amp; &lt;b&gt; −1</text></g></svg>
        """)
  }

  @Test func `no two elements of a page have the same name`() throws {
    let picture = ExecutedLesson.Picture(
      svg: Self.drawing, frames: [Self.drawing, Self.drawing, Self.drawing])
    let html = try body(
      [.figure(figure(frames: 3), reference: "2.1"), .figure(figure(frames: 3), reference: "2.2")],
      pictures: ["f": picture])
    let names = html.matches(of: #/ id="([^"]*)"/#).map(\.output.1)
    #expect(Set(names).count == names.count)
    #expect(names.contains("figure-2-2-frame-3-b"))
  }

  @Test func `frames have a slider that says where it is`() throws {
    let picture = ExecutedLesson.Picture(svg: Self.drawing, frames: [Self.drawing, Self.drawing])
    let html = try body([.figure(figure(frames: 2), reference: "2.1")], pictures: ["f": picture])
    #expect(
      html.contains(
        "<input type=\"range\" id=\"figure-2-1-slider\" min=\"0\" max=\"1\" value=\"0\" aria-valuetext=\"T = 1\">"
      ))
    #expect(html.contains("<output for=\"figure-2-1-slider\">T = 1</output>"))
    #expect(html.contains("data-label=\"T = 2\" style=\"--width:40px\" hidden>"))
  }

  @Test(arguments: [
    "", "PNG", "<svg>", "<svg></g>", "<svg a=1></svg>", "<svg a='1></svg>", "<svg>&nbsp;</svg>",
    "<svg><!-- </svg>", "<svg/><svg/>", "<g/>", "<svg><g", "<svg>&#xD800;</svg>",
  ])
  func `a picture that is no picture ends the export with its name`(svg: String) {
    #expect(throws: HTMLExportError.unreadablePicture(figure: "f", line: 1)) {
      try body([.figure(figure(), reference: "2.1")], pictures: ["f": .init(svg: svg)])
    }
  }

  @Test func `the messages name the figure`() {
    #expect(
      "\(HTMLExportError.unreadablePicture(figure: "f", line: 3))"
        == "cannot read the picture of figure “f”: line 3 is not SVG as gnuplot 5 writes it; see: gnuplot --version"
    )
    #expect(
      "\(HTMLExportError.framesMissing(figure: "f", found: 1, expected: 6))"
        == "figure “f” has 1 picture of its frames, expected 6; export again")
  }

  @Test(arguments: [0, 1, 2, 12, 13, 14, 50_000])
  func `a kernel stands in its page byte for byte, in letters that end no element`(count: Int)
    throws
  {
    var seed: UInt32 = 1
    let kernel = (0..<count).map { _ in
      seed = seed &* 1_664_525 &+ 1_013_904_223
      return UInt8(seed >> 24)
    }
    let executed = ExecutedLesson(
      lesson: Everything.lesson, steps: [], pictures: [:], kernel: kernel)
    let page = try HTMLExporter().files(for: [executed])[0].text
    let written = #/<script type="text/plain" id="kernel" data-size="(\d+)">(.*?)<\/script>/#
    let (_, size, letters) = try #require(try written.firstMatch(in: page)).output
    #expect(Int(size) == count)
    #expect(letters.utf8.allSatisfy { (33...126).contains($0) && $0 != UInt8(ascii: "<") })
    #expect(letters.utf8.count <= (count * 16 + 12) / 13 + 1)
    // Read as one long row of bits, 13 of each pair.
    let digits = letters.utf8.map { Int($0 == UInt8(ascii: "!") ? UInt8(ascii: "<") : $0) - 36 }
    let bits = stride(from: 0, to: digits.count, by: 2).flatMap { place in
      let value = 91 * digits[place] + digits[place + 1]
      return (0..<13).map { value >> (12 - $0) & 1 }
    }
    let read = (0..<count).map { byte in
      bits[(8 * byte)..<(8 * byte + 8)].reduce(0) { $0 << 1 | $1 }
    }
    #expect(read == kernel.map { Int($0) })
  }

  @Test func `a figure without a picture is told in words`() throws {
    let html = try body([.figure(figure(), reference: "2.1")])
    #expect(
      html.contains(
        "<b><a class=\"anchor\" href=\"#figure-2-1\">Figure 2.1</a></b> C</p>\n<p>W</p>"))
    #expect(!html.contains("<svg"))
  }
}
