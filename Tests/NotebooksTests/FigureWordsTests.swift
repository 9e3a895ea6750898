// The words for figures where values tie, are equal, or are next to nothing: no word of a
// difference that nobody can see.

import Languages
import Notebooks
import Testing

@Suite struct FigureWordsTests {
  // MARK: Curves

  private func curves(
    _ series: [(String, [Double])], range: ClosedRange<Double>? = nil
  ) -> String {
    Figure.curves(
      "", x: Axis("temperature T"), y: Axis("share", range: range),
      series: series.map { name, heights in
        (name: name, points: heights.enumerated().map { Point(Double($0 + 1), $1) })
      }
    ).alternative
  }

  @Test func `curves that meet in the end are on no side of each other there`() {
    #expect(
      curves([("a", [0.1, 0.5, 0.5]), ("b", [0.3, 0.3, 0.5])])
        .hasSuffix(" Between T = 1.5 and T = 3, a lies above b."))
    #expect(
      curves([("a", [0.1, 0.5, 0.6]), ("b", [0.3, 0.3, 0.5])])
        .hasSuffix(" From T = 1.5 on, a lies above b."))
    // They change places again, too little to be seen.
    #expect(
      curves([("a", [0.1, 0.5, 0.5]), ("b", [0.3, 0.3, 0.500_001])])
        .hasSuffix(" Between T = 1.5 and T = 3, a lies above b."))
  }

  @Test func `curves that lie on each other have no order`() {
    #expect(
      curves([("a", [0.5, 0.5]), ("b", [0.5, 0.5])])
        .hasSuffix("a: stays at 0.500. b: stays at 0.500. The two curves lie on each other."))
    #expect(
      curves([("a", [0.3, 0.4]), ("b", [0.3, 0.4]), ("c", [0.3, 0.4])])
        .hasSuffix(" All curves lie on each other."))
    #expect(
      curves([("a", [0.1, 0.2]), ("b", [0.5, 0.6]), ("c", [0.1, 0.2])])
        .hasSuffix(" No two curves cross; from top to bottom: b; a and c on each other."))
    // A difference that is there and cannot be seen.
    #expect(
      curves([("a", [0.5, 0.6]), ("b", [0.5, 0.6 + 1e-9])])
        .hasSuffix(" The two curves lie on each other."))
  }

  @Test func `a crossing that cannot be seen is none`() {
    #expect(
      curves([("a", [0.5, 0.6, 0.7]), ("b", [0.4, 0.5, 0.700_001])])
        .hasSuffix(" a lies above b everywhere."))
    #expect(
      curves([("a", [0.5, 0.6, 0.7]), ("b", [0.4, 0.6, 0.9])])
        .hasSuffix(" From T = 2 on, b lies above a."))
  }

  @Test func `a curve that is written the same everywhere stays`() {
    #expect(curves([("a", [0.500_1, 0.499_9, 0.500_2])]).hasSuffix(" It stays at 0.500."))
    #expect(curves([("a", [0, 0])]).hasSuffix(" It stays at 0."))
    // Against an axis from 0 to 1 a rise by 5 in ten million is nothing.
    #expect(curves([("a", [0, 5e-7])], range: 0...1).hasSuffix(" It stays at nearly 0."))
    #expect(
      curves([("a", [1, 0.9999, 0.2])]).hasSuffix(" It falls from 1.00 at T = 1 to 0.200 at T = 3.")
    )
    // The top of a hill that is written like its foot is no hill.
    #expect(
      curves([("a", [0.5, 0.500_1, 0.2])])
        .hasSuffix(" It falls from 0.500 at T = 1 to 0.200 at T = 3."))
  }

  @Test(arguments: 0..<200) func `whatever the curves, a rise ends higher than it begins`(seed: Int)
  {
    // Few heights, so that many are equal.
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double((state >> 33) % 4) / 4 + (state >> 40).isMultiple(of: 3).number * 1e-7
    }
    let heights = (0..<5).map { _ in next() }
    let words = curves([("a", heights)])
    for match in words.matches(of: /(rises|falls) from ([\d.]+) at T = \d to ([\d.]+) at T = \d\./)
    {
      let (start, end) = (Double(match.2) ?? 0, Double(match.3) ?? 0)
      #expect(match.1 == "rises" ? start < end : start > end, "\(words) of \(heights)")
    }
    if words.contains("stays at") {
      #expect((heights.max() ?? 0) - (heights.min() ?? 0) < 1e-3, "\(words) of \(heights)")
    }
  }

  // MARK: Soft labels

  private func frames(_ one: [Double], _ other: [Double]) -> String {
    Figure.softLabelFrames(
      "", classes: ["a", "b", "c"], parameter: "T", values: [1, 4], softLabels: [one, other]
    ).alternative
  }

  @Test func `shares that stay are not said to be lost or gained`() {
    let words = frames([0.5, 0.3, 0.2], [0.5, 0.3, 0.2])
    #expect(
      words.hasSuffix(
        "Every class keeps its share. The order of the classes is the same at every T."))
    #expect(
      frames([0.5, 0.3, 0.2], [0.500_01, 0.299_99, 0.2]).contains("Every class keeps its share."))
  }

  @Test func `classes that lose alike are named together`() {
    #expect(
      frames([0.5, 0.5, 0], [0.4, 0.4, 0.2]).contains(
        "a and b lose most, each from 50.0 % to 40.0 %; c gains most, from below 0.1 % to 20.0 %."))
    #expect(
      frames([0.6, 0.3, 0.1], [0.4, 0.4, 0.2]).contains(
        "a loses most, from 60.0 % to 40.0 %; b and c gain most, from 30.0 % to 40.0 % "
          + "and from 10.0 % to 20.0 %."))
  }

  @Test func `a name with a comma is in quotes among others`() {
    let words = Figure.softLabelFrames(
      "", classes: ["a", "b, c", "d"], parameter: "T", values: [1, 4],
      softLabels: [[0.8, 0.1, 0.1], [0.4, 0.3, 0.3]]
    ).alternative
    #expect(words.contains("a 80.0 %, “b, c” 10.0 %, d 10.0 %"), "\(words)")
    #expect(words.contains("“b, c” and d gain most"), "\(words)")
  }

  @Test func `equal shares leave the order open`() {
    // Both were rounded to 0 when it was cold.
    #expect(frames([1, 0, 0], [0.5, 0.2, 0.3]).hasSuffix("is the same at every T."))
    #expect(frames([0.7, 0.2, 0.1], [0.5, 0.2, 0.3]).hasSuffix("is not the same at every T."))
    let bars = Figure.softLabelBars(
      "", classes: ["a", "b"], series: [("one", [0.5, 0.5]), ("two", [0.4, 0.6])])
    #expect(bars.alternative.hasSuffix(" All rank the classes alike."))
  }

  @Test func `what is next to nothing is told together, and equals are not less`() {
    func words(_ shares: [Double]) -> String {
      let names = shares.indices.map { "class \($0)" }
      return Figure.images("", images: [("x", [[0]], shares)], classes: names).alternative
    }
    #expect(
      words([0.6, 0.4, 1e-5, 2e-5, 1e-6]).hasSuffix("class 1 with 40.0 %, the others below 0.1 %."))
    #expect(words([0.4, 0.2, 0.2, 0.2]).hasSuffix("class 2 with 20.0 %, the others no more."))
    #expect(words([0.5, 0.2, 0.2, 0.1]).hasSuffix("class 2 with 20.0 %, the others less."))
    #expect(words([0.5, 0.3, 0.2]).hasSuffix("class 2 with 20.0 %."))
    #expect(words([1, 0]).hasSuffix("class 0 with over 99.9 %, class 1 with below 0.1 %."))
  }

  // MARK: Matrices and maps

  @Test func `equal cells are counted, not one of them chosen`() {
    func words(_ values: [[Double]]) -> String {
      Figure.heatMap(
        "", rows: ["a", "b"], columns: ["s", "t"], values: values, format: .fixed(1)
      ).alternative
    }
    #expect(words([[1, 1], [1, 1]]).contains("Every value is 1.0."))
    #expect(
      words([[2, 1], [1, 2.01]]).contains(
        "The greatest value is 2.0, in 2 cells; the least is 1.0, in 2 cells."))
    let square = Figure.heatMap(
      "", rows: ["a", "b"], columns: ["a", "b"], values: [[0.9, 0.1], [0.1, 0.9]])
    #expect(square.alternative.contains("Every value beside the diagonal is 0.10."))
  }

  @Test func `means that tie are named together`() {
    let figure = Figure.heatMap(
      "", rows: ["a", "b", "c"], columns: ["s"], values: [[2], [1], [2.01]], format: .fixed(1))
    #expect(
      figure.alternative.contains(
        "By row the mean is greatest at a and c, 2.0, and least at b, 1.0."))
  }

  @Test func `a sign is what is written`() {
    let figure = Figure.heatMap(
      "", rows: ["a"], columns: ["s", "t"], values: [[0.01, 3]], format: .signed(1))
    #expect(figure.alternative.hasSuffix("1 of 2 values are above 0."))
  }

  @Test func `a part of a map is nothing only where there is none`() {
    let most = Array(repeating: 0, count: 399)
    let figure = Figure.classMap(
      "", classes: ["dog", "cat", "cow"], regions: [most + [1]], x: 0...1, y: 0...1, points: [])
    #expect(figure.alternative.contains("dog: over 99 % of the map"))
    #expect(figure.alternative.contains("cat: below 1 % of the map"))
    #expect(figure.alternative.contains("cow: nowhere."))
  }

  @Test(arguments: [Point(0.7, 0.5), Point(0.75, 0.52), Point(0.7, 0.9), Point(0.2, 0.5)])
  func `the names of two places stand on either side of both, where they are near`(other: Point) {
    let place = Point(0.7, 0.5)
    let figure = Figure.classMap(
      "", classes: ["dog"], regions: [[0]], x: 0...1, y: 0...1, points: [],
      marked: [("A", place), ("B", other)])
    let sides = figure.frames[0].panels[0].layers.flatMap { layer -> [Label] in
      if case .labels(let labels) = layer { labels } else { [] }
    }.filter { ["A", "B"].contains($0.text) }.map(\.side)
    // Else each stands towards the middle.
    let isNear = abs(other.x - place.x) < 0.1 && abs(other.y - place.y) < 0.05
    let expected: [Label.Side] =
      isNear ? [.left, .right] : [.left, other.x < 0.5 ? .right : .left]
    #expect(sides == expected)
  }
}

extension Bool {
  fileprivate var number: Double { self ? 1 : 0 }
}
