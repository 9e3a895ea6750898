import Foundation
import Notebooks
import Plotting
import Testing

@Suite(.enabled(if: Gnuplot.find() != nil, "gnuplot is not installed"))
struct `A picture of characters` {
  private func draw(
    _ figure: Figure, frame: Int? = nil, isColored: Bool = false, columns: Int = 57, rows: Int = 20
  ) async throws -> InlinePicture? {
    let gnuplot = try #require(Gnuplot.find())
    return try await gnuplot.draw(
      figure, frame: frame,
      as: .text(isColored: isColored, ascii: { $0.replacing("α", with: "a") }, width: columnCount),
      columns: columns, rows: rows, margin: 2)
  }

  private func curves(_ names: [String], title: String = "") -> Figure {
    let layers = names.enumerated().map { index, name in
      Layer.line(
        name: name, (0...20).map { Point(Double($0), Double($0 * (index + 1))) }, .series(index))
    }
    return Figure(
      "Lines", panels: [Panel(title, x: Axis("x"), y: Axis("y"), layers: layers)], alternative: "")
  }

  @Test(arguments: [(37, 12), (57, 20), (97, 30)])
  func `is no larger than its room, and says how many lines it has`(
    columns: Int, rows: Int
  ) async throws {
    let picture = try #require(
      try await draw(curves(["one", "two", "three"]), columns: columns, rows: rows))
    let lines = picture.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == picture.rows && picture.rows <= rows)
    #expect(lines.allSatisfy { $0.count <= columns + 2 && $0.allSatisfy(\.isASCII) })
  }

  @Test(arguments: [37, 58, 97, 100])
  func `panels of the same values look the same`(columns: Int) async throws {
    // The values of T differ in one digit only, which is left out of the comparison.
    let figure = Figure.softLabelFrames(
      "The same bars", classes: ["dog", "cat", "cow"], parameter: "T", values: [1, 2, 3],
      softLabels: Array(repeating: [0.5, 0.3, 0.2], count: 3))
    let text = try #require(try await draw(figure, columns: columns, rows: 60)).text
    let across = min(3, max(1, columns / 28))
    let width = columns / across
    for line in text.split(separator: "\n") {
      let line = line.dropFirst(2)
      let cells = stride(from: 0, to: line.count, by: width).map { start in
        line.dropFirst(start).prefix(width).replacing(/T = \d/, with: "T = n")
          .replacing(/\s+$/, with: "")
      }
      let shown = cells.filter { !$0.isEmpty }
      #expect(Set(shown).count <= 1, "“\(line)” differs from panel to panel")
    }
  }

  @Test func `draws every series with the sign of the legend`() async throws {
    let text = try #require(try await draw(curves(["one", "two", "three"]))).text
    #expect(text.hasPrefix("  * one   # two   $ three\n"))
    for sign in ["*", "#", "$"] { #expect(text.count { String($0) == sign } > 5) }
  }

  @Test func `has the same shapes in colour, and no other escape code`() async throws {
    let figure = curves(["one", "two"], title: "T = 1")
    let plain = try #require(try await draw(figure)).text
    let colored = try #require(try await draw(figure, isColored: true)).text
    let codes = colored.matches(of: /\u{1B}\[[0-9]+m/)
    #expect(Set(codes.map { String($0.output.dropFirst(2)) }) == ["0m", "34m", "31m"])
    #expect(colored.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
  }

  @Test func `is left out where it could not be read`() async throws {
    let grid = Grid([[0, 1], [1, 0]], x: 0...1, y: 0...1, palette: .classes)
    let map = Figure(
      "Map", panels: [Panel(x: Axis("x"), y: Axis("y"), layers: [.grid(grid)])], alternative: "")
    #expect(!map.isReadableAsText)
    #expect(try await draw(map) == nil)
    #expect(try await draw(curves(["one"]), rows: 5) == nil)
    #expect(try await draw(curves(["α"])) != nil)
  }

  @Test func `writes the values of a heat map where there is room for them`() async throws {
    let grid = Grid(
      [[0.25, 0.5], [0.75, 1]], x: 0...1, y: 0...1, palette: .sequential, format: .fixed(2))
    let ticks = [Axis.Tick(0, "low"), Axis.Tick(1, "high")]
    let figure = Figure(
      "Values",
      panels: [Panel(x: Axis("", ticks: ticks), y: Axis("", ticks: ticks), layers: [.grid(grid)])],
      alternative: "")
    let text = try #require(try await draw(figure)).text
    for word in ["0.25", "0.50", "0.75", "1.00", "low", "high"] { #expect(text.contains(word)) }
    #expect(try await draw(figure, columns: 20) == nil)
  }

  @Test func `shows one frame or all of them`() async throws {
    let frames = (1...3).map { number in
      Figure.Frame(
        label: "\(number)",
        panels: [
          Panel(
            x: Axis("x"), y: Axis("y"),
            layers: [.line(name: "", [Point(0, 0), Point(1, Double(number))], .series(0))])
        ])
    }
    let figure = Figure("Frames", frames: frames, parameter: "T", still: .all, alternative: "")
    let all = try #require(try await draw(figure, columns: 97, rows: 30)).text
    let second = try #require(try await draw(figure, frame: 2, columns: 97, rows: 30)).text
    for label in ["T = 1", "T = 2", "T = 3"] {
      #expect(all.contains(label) && second.contains(label) == (label == "T = 2"))
    }
  }

  @Test func `names that are commands of gnuplot stay names`() async throws {
    let text = try #require(try await draw(curves(["`id`", "'; system 'id'; '"]))).text
    #expect(text.contains("* `id`   # '; system 'id'; '") && !text.contains("uid="))
  }

  @Test func `Hangul stays in the legend and has letters in the drawing, with a key below it`()
    async throws
  {
    let ticks = [Axis.Tick(0, "개"), Axis.Tick(10, "고양이"), Axis.Tick(20, "A")]
    let line = Layer.line(name: "교사 모델", (0...20).map { Point(Double($0), 1) }, .series(0))
    let other = Layer.line(name: "학생 모델", (0...20).map { Point(Double($0), 2) }, .series(1))
    let figure = Figure(
      "Korean",
      panels: [
        Panel("온도", x: Axis("클래스", ticks: ticks), y: Axis("확률"), layers: [line, other])
      ], alternative: "")
    let picture = try #require(try await draw(figure))
    let lines = picture.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == picture.rows && picture.rows <= 20)
    #expect(lines.allSatisfy { columnCount(String($0)) <= 59 })
    #expect(lines.first == "  * 교사 모델   # 학생 모델")
    let key = try #require(lines.firstIndex { $0.contains(" = ") })
    // No letter twice: “A” is a name of its own.
    #expect(lines[key...].joined().contains("C = ") && !lines[key...].joined().contains("A = "))
    for word in ["온도", "클래스", "확률", "개", "고양이"] {
      #expect(lines[key...].joined(separator: "\n").contains(" = " + word), "\(word)")
    }
    let strange = lines[1..<key].filter { !$0.allSatisfy(\.isASCII) }
    #expect(strange.isEmpty)
  }
}

/// The columns of a text, for the letters of these tests.
@Sendable private func columnCount(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + ((0xAC00...0xD7A3).contains($1.value) ? 2 : 1) }
}
