// The words for those who do not see the picture, by hand for each kind.

import Notebooks
import Testing

@Suite struct Alternatives {
  @Test func `soft labels are ranked and compared`() {
    func words(_ one: [Double], _ other: [Double]) -> String {
      Figure.softLabelBars("", classes: ["a", "b", "c"], series: [("one", one), ("two", other)])
        .alternative
    }
    #expect(
      words([0.6, 0.3, 0.1], [0.7, 0.2999, 0.0001])
        == """
        Bars of probability. one: a 60.0 %, b 30.0 %, c 10.0 %. two: a 70.0 %, b 30.0 %, c below 0.1 %. \
        All rank the classes alike.
        """)
    #expect(
      words([0.6, 0.3, 0.1], [0.6, 0.1, 0.3])
        .hasSuffix(" All have the same class first, but they rank the others differently."))
    #expect(
      words([0.6, 0.3, 0.1], [0.3, 0.6, 0.1]).hasSuffix(" They do not have the same class first."))
  }

  @Test func `frames tell where the shares go`() {
    let figure = Figure.softLabelFrames(
      "", classes: ["a", "b", "c"], parameter: "T", values: [4, 1],
      softLabels: [[0.5, 0.3, 0.2], [0.9, 0.08, 0.02]])
    #expect(
      figure.alternative
        == """
        Bars of one soft label at 2 values of T. At T = 1: a 90.0 %, b 8.0 %, c 2.0 %. \
        At T = 4: a 50.0 %, b 30.0 %, c 20.0 %. a loses most, from 90.0 % to 50.0 %; \
        b gains most, from 8.0 % to 30.0 %. The order of the classes is the same at every T.
        """)
  }

  @Test func `nine frames stand beside each other, ten do not`() {
    func still(_ count: Int) -> Figure.Still {
      Figure.softLabelFrames(
        "", classes: ["a"], parameter: "T", values: (0..<count).map(Double.init),
        softLabels: Array(repeating: [1], count: count)
      ).still
    }
    #expect(still(9) == .all)
    #expect(still(10) == .frame(5))
  }

  @Test func `curves rise, fall, peak and cross`() {
    let figure = Figure.curves(
      "", x: Axis("T"), y: Axis("share"),
      series: [
        ("up", [Point(1, 0.1), Point(2, 0.2), Point(4, 0.5)]),
        ("down", [Point(1, 0.6), Point(2, 0.55), Point(4, 0.4)]),
        ("hill", [Point(1, 0.01), Point(2, 0.09), Point(4, 0.05)]),
        ("flat", [Point(1, 0.7), Point(2, 0.7), Point(4, 0.7)]),
      ])
    #expect(
      figure.alternative
        == """
        share over T. up rises from 0.100 at 1 to 0.500 at 4. down falls from 0.600 at 1 to 0.400 at 4. \
        hill goes from 0.0100 at 1 to 0.0500 at 4 with its greatest value, 0.0900 at 2. flat stays at \
        0.700. \
        up and down cross between 2 and 4.
        """)
  }

  @Test func `a map tells its areas and where the marked places lie`() {
    let figure = Figure.classMap(
      "", classes: ["dog", "cat"], regions: [[0, 0], [0, 1]], x: 0...1, y: 0...1,
      points: [(at: Point(0, 0), class: 0)],
      marked: [("the one", Point(0.9, 0.8)), ("the other", Point(0.9, 0.2))])
    #expect(
      figure.alternative
        == """
        A map of the decisions, by area: dog 75 % and cat 25 %. 1 examples are drawn as points. \
        the one lies in the region of cat. the other lies in the region of dog.
        """)
  }

  @Test func `a matrix tells its extremes beside the diagonal`() {
    let names = ["a", "b"]
    #expect(
      Figure.heatMap("", rows: names, columns: names, values: [[0.9, 0.1], [0.25, 0.75]])
        .alternative
          == """
          A matrix with 2 rows and 2 columns. The greatest value beside the diagonal is 0.25, at b and a; \
          the least is 0.10, at a and b.
          """)
    #expect(
      Figure.heatMap("", rows: names, columns: ["c"], values: [[0.9], [0.25]]).alternative
        == "A matrix with 2 rows and 1 columns. The greatest value is 0.90, at a and c; the least is 0.25, at b and c."
    )
  }

  @Test func `the first row of a matrix is at the top`() {
    let figure = Figure.heatMap("", rows: ["first", "second"], columns: ["c"], values: [[1], [2]])
    guard case .grid(let grid) = figure.frames[0].panels[0].layers[0] else {
      Issue.record("no grid")
      return
    }
    #expect(grid.rows == [[2], [1]])
    #expect(figure.frames[0].panels[0].y.ticks == [Axis.Tick(1, "first"), Axis.Tick(0, "second")])
  }

  @Test func `pictures tell their three greatest shares`() {
    let figure = Figure.images(
      "", images: [("a 2", [[0, 1], [1, 0]], [0.1, 0.05, 0.8, 0.05])],
      classes: ["0", "1", "2", "3"])
    #expect(
      figure.alternative
        == "Pictures, each with its probabilities. a 2: 2 80.0 %, 0 10.0 %, 1 5.0 %, the others less."
    )
  }

  @Test func `reliability tells in which direction and how far it is off`() {
    let figure = Figure.reliability(
      "",
      [
        (
          "Before",
          [
            (confidence: 0.6, accuracy: 0.5, count: 10),
            (confidence: 0.9, accuracy: 0.8, count: 30), (confidence: 0, accuracy: 0, count: 0),
          ]
        ),
        ("After", [(confidence: 0.5, accuracy: 0.6, count: 1)]),
      ])
    #expect(
      figure.alternative
        == """
        Before: on average 82.5 % sure and 72.5 % right, too sure; the bars are 10.0 % off the diagonal on average. \
        After: on average 50.0 % sure and 60.0 % right, not sure enough; the bars are 10.0 % off the diagonal on average.
        """)
  }
}
