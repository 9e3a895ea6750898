import Notebooks
import Rendering
import Testing
import Text

@Suite struct `A picture of characters` {
  private func draw(
    _ figure: Figure, columns: Int = 60, rows: Int = 20, depth: ColorDepth = .none,
    isASCII: Bool = false, frame: Int? = nil
  ) throws -> [String] {
    let style = TerminalStyle(
      width: columns + 3, usesColor: depth != .none, colorDepth: depth, isASCII: isASCII)
    return try #require(
      TerminalRenderer(style: style).picture(
        of: figure, frame: frame, columns: columns, rows: rows))
  }

  private func uncolored(_ line: String) -> String {
    line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }

  private let bars = Figure.softLabelBars(
    "Bars", classes: ["dog", "cat"], series: [("A", [0.75, 0.25])])

  private let map = Figure.classMap(
    "Map", classes: ["dog", "cat"], regions: [[0, 1], [0, 1]], x: 0...1, y: 0...1,
    points: [(Point(0.01, 0.01), 0), (Point(0.99, 0.99), 1)])

  @Test func `a bar is as long as its share, in eighths of a column`() throws {
    let lines = try draw(bars, columns: 32)
    #expect(
      lines == [
        "A: probability",
        "dog │" + String(repeating: "█", count: 15) + " 0.750",
        "cat │" + String(repeating: "█", count: 5) + " 0.250",
      ])
    let ascii = try draw(bars, columns: 32, isASCII: true)
    #expect(ascii[1] == "dog |" + String(repeating: "#", count: 15) + " 0.750")
    #expect(ascii.allSatisfy { $0.allSatisfy { $0.isASCII } })
  }

  @Test func `a class has the colour of the tables, or that of the pictures where there are more`()
    throws
  {
    #expect(try draw(bars, depth: .sixteen)[1].contains("\u{1B}[34m█"))
    #expect(try draw(bars, depth: .indexed)[1].contains("\u{1B}[38;5;"))
    #expect(try draw(bars, depth: .full)[1].contains("\u{1B}[38;2;0;114;178m█"))
  }

  @Test(arguments: ColorDepth.allCases)
  func `a map has its classes left and right, and its points in the corners`(
    depth: ColorDepth
  ) throws {
    let lines = try draw(map, depth: depth).map(uncolored).dropFirst()
    // Two cells stand at 0 and 1, so the map goes from −0.5 to 1.5, and the points are a quarter
    // of the way from its corners.
    let (high, low) = (
      try #require(lines.first { $0.contains("▲") }), try #require(lines.last { $0.contains("●") })
    )
    let width = lines.map { displayWidth(of: $0) }.max() ?? 0
    #expect(displayWidth(of: String(high.prefix { $0 != "▲" })) > width / 2)
    #expect(displayWidth(of: String(low.prefix { $0 != "●" })) < width / 2)
    #expect(try #require(lines.firstIndex(of: high)) < #require(lines.firstIndex(of: low)))
    guard depth == .none else { return }
    let middle = lines[lines.count / 2]
    let dogs = middle.count { $0 == "·" }
    #expect(dogs > 0 && dogs == middle.count { $0 == "░" })
  }

  @Test func `an image has a square for each pixel`() throws {
    let figure = Figure.images(
      "Image", images: [("one", [[1, 0], [0, 1]], [0.9, 0.1])], classes: ["x", "y"])
    let lines = try draw(figure, columns: 60, rows: 6)
    // Below its title: black and white, then white and black, each two columns wide.
    #expect(lines[0].hasPrefix("one "))
    #expect(lines[1].hasPrefix("██  "))
    #expect(lines[2] == "  ██")
  }

  @Test func `a curve goes through the cells of its values`() throws {
    let curve = Figure.curves(
      "Curve", x: Axis("x", range: 0...1), y: Axis("y", range: 0...1),
      series: [("", (0...20).map { Point(Double($0) / 20, Double($0) / 20) })])
    let lines = try draw(curve)
    let drawn = lines.filter { $0.contains("│") || $0.contains("┤") }
    func first(_ line: String) -> Int {
      Array(line).firstIndex { ("\u{2801}"..."\u{28FF}").contains($0) } ?? -1
    }
    let places = drawn.map(first)
    #expect(places.allSatisfy { $0 > 0 })
    // From the lower left to the upper right.
    #expect(places == places.sorted(by: >) && Set(places).count == places.count)
  }

  @Test(arguments: [37, 57, 97])
  func `Hangul takes two columns and no line is wider than its room`(columns: Int) throws {
    let figure = Figure.softLabelBars(
      "막대", classes: ["개", "고양이"], series: [("동물 하나의 소프트 라벨", [0.75, 0.25])])
    let lines = try draw(figure, columns: columns)
    #expect(lines.allSatisfy { displayWidth(of: $0) <= columns })
    let axes = lines.compactMap { line in
      line.firstIndex(of: "│").map { displayWidth(of: String(line[..<$0])) }
    }
    #expect(axes == [7, 7])
  }

  @Test func `the numbers of a heat map stand beside the names of their rows`() throws {
    let figure = Figure.heatMap(
      "Heat", rows: ["up", "down"], columns: ["a", "b"], values: [[0.25, 0.5], [0.75, 1]])
    let lines = try draw(figure)
    #expect(lines.contains { $0.contains(/up .*0\.25 +0\.50/) })
    #expect(lines.contains { $0.contains(/down .*0\.75 +1\.00/) })
  }

  @Test func `shows one frame or all of them`() throws {
    let figure = Figure.softLabelFrames(
      "Frames", classes: ["dog", "cat"], parameter: "T", values: [1, 2, 3],
      softLabels: [[0.9, 0.1], [0.8, 0.2], [0.7, 0.3]])
    let all = try draw(figure, columns: 97).joined()
    let second = try draw(figure, columns: 97, frame: 2).joined()
    for label in ["T = 1", "T = 2", "T = 3"] {
      #expect(all.contains(label) && second.contains(label) == (label == "T = 2"))
    }
  }

  @Test func `is left out where it could not be read`() {
    let renderer = TerminalRenderer(style: TerminalStyle(width: 40))
    #expect(renderer.picture(of: map, frame: nil, columns: 12, rows: 20) == nil)
    #expect(renderer.picture(of: map, frame: nil, columns: 40, rows: 4) == nil)
  }
}
