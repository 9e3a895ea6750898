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

  private func words(
    _ series: [(String, [Double])], x: Axis = Axis("temperature T"), levels: [Axis.Tick] = []
  ) -> String {
    Figure.curves(
      "", x: x, y: Axis("share"),
      series: series.map { name, heights in
        (name: name, points: zip([1, 2, 4], heights).map { Point($0, $1) })
      }, levels: levels
    ).alternative
  }

  @Test func `curves rise, fall, turn, stay and cross`() {
    #expect(
      words([
        ("up", [0.1, 0.2, 0.5]), ("down", [0.6, 0.55, 0.4]), ("hill", [0.01, 0.09, 0.05]),
        ("dip", [0.9, 0.8, 0.95]), ("flat", [0.7, 0.7, 0.7]),
      ])
        == """
        share over temperature T. up: rises from 0.100 at T = 1 to 0.500 at T = 4. \
        down: falls from 0.600 at T = 1 to 0.400 at T = 4. \
        hill: rises from 0.0100 at T = 1 to its greatest value, 0.0900 at T = 2, then falls to 0.0500 at T = 4. \
        dip: falls from 0.900 at T = 1 to its least value, 0.800 at T = 2, then rises to 0.950 at T = 4. \
        flat: stays at 0.700. From T = 3.56 on, up lies above down.
        """)
  }

  @Test func `where curves cross is found on the axis as it is drawn`() {
    let (one, other) = (("one", [0.0, 0, 0.2]), ("other", [0.1, 0.1, 0.1]))
    #expect(words([one, other]).hasSuffix(" From T = 3 on, one lies above other."))
    let logarithmic = Axis("temperature T", isLogarithmic: true)
    // The square root of 2 · 4.
    #expect(
      words([one, other], x: logarithmic).hasSuffix(" From T = 2.83 on, one lies above other."))
  }

  @Test func `curves that touch do not cross, and curves that cross twice change back`() {
    #expect(
      words([("low", [0.1, 0.2, 0.1]), ("high", [0.3, 0.2, 0.3])])
        .hasSuffix(" high lies above low everywhere."))
    #expect(
      words([("b", [0.1, 0.2, 0.1]), ("a", [0.3, 0.3, 0.3]), ("c", [0, 0, 0])])
        .hasSuffix(" No two curves cross; from top to bottom: a, b and c."))
    #expect(
      words([("a", [0.0, 0.2, 0.0]), ("b", [0.1, 0.1, 0.1])])
        .hasSuffix(" Between T = 1.5 and T = 3, a lies above b."))
  }

  @Test func `a ragged curve tells its extremes, and more than two crossings are counted`() {
    let x = [5.0, 10, 15, 20, 25]
    func curve(_ name: String, _ heights: [Double]) -> (name: String, points: [Point]) {
      (name, zip(x, heights).map { Point($0, $1) })
    }
    let figure = Figure.curves(
      "", x: Axis("epoch"), y: Axis("accuracy"),
      series: [curve("a", [30, 80, 70, 85, 80]), curve("b", [40, 60, 90, 70, 70])])
    #expect(
      figure.alternative
        == """
        accuracy over epoch. a: goes up and down from 30.0 at epoch 5 to 80.0 at epoch 25; \
        its greatest value is 85.0 at epoch 20. b: rises from 40.0 at epoch 5 \
        to its greatest value, 90.0 at epoch 15, then falls to 70.0 at epoch 25. a and b cross 3 times; from epoch 17.9 on, a lies above b.
        """)
  }

  @Test func `what is nothing beside the rest of the axis is nearly 0, and lines are named`() {
    #expect(
      words([("tiny", [1e-25, 0.1, 0.2])], levels: [Axis.Tick(0.25, "a quarter")])
        == """
        share over temperature T. It rises from nearly 0 at T = 1 to 0.200 at T = 4. \
        A dashed line, “a quarter”, lies at 0.250.
        """)
  }

  @Test(
    arguments: [
      ("temperature T", 2.0541, "T = 2.05"), ("epoch", 1234, "epoch 1234"),
      ("b, added to the bias of 3", 4.5, "b = 4.5"), ("labels a class", 5, "5"), ("", 7, "7"),
    ] as [(String, Double, String)])
  func `places are named after the axis`(label: String, place: Double, words: String) {
    let figure = Figure.curves(
      "", x: Axis(label), y: Axis(""), series: [("", [Point(0, 0), Point(place, 1)])])
    #expect(figure.alternative.hasSuffix(" to 1.00 at \(words)."), "\(figure.alternative)")
  }

  @Test func `a map tells how large its regions are, where they lie, and what they border on`() {
    let figure = Figure.classMap(
      "", classes: ["dog", "cat", "cow"], regions: [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1, 1]],
      x: 0...3, y: 0...2,
      points: [(at: Point(0, 0), class: 0), (at: Point(1, 0), class: 1)],
      marked: [("the one", Point(2.9, 1.8)), ("the other", Point(0.9, 0.2))])
    #expect(
      figure.alternative
        == """
        A map of the decisions. dog: 83 % of the map, around the middle, beside cat. \
        cat: 17 % of the map, at the top right, beside dog. cow: nowhere. \
        Drawn as points: 2 examples, 1 in the region of another class. \
        the one lies in the region of cat; the nearest other one is that of dog. \
        the other lies in the region of dog; the nearest other one is that of cat.
        """)
  }

  @Test func `maps side by side are compared with the first`() {
    let figure = Figure.classMaps(
      "", classes: ["dog", "cat"],
      maps: [
        ("teacher", [[0, 0], [0, 1]]), ("like it", [[0, 0], [0, 1]]),
        ("unlike", [[1, 0], [0, 0]]),
      ], x: 0...1, y: 0...1, points: [(at: Point(0, 0), class: 0)])
    #expect(
      figure.alternative
        == """
        Maps of the decisions, by area. \
        teacher: dog 75 % and cat 25 %. Drawn as points: 1 example, 0 in the region of another class. \
        like it: dog 75 % and cat 25 %. Drawn as points: 1 example, 0 in the region of another class. \
        unlike: dog 75 % and cat 25 %. Drawn as points: 1 example, 1 in the region of another class. \
        Decided otherwise than by teacher: like it on 0 % and unlike on 50 % of the map.
        """)
  }

  @Test func `a matrix of classes tells its diagonal and its extremes beside it`() {
    let names = ["a", "b"]
    #expect(
      Figure.heatMap("", rows: names, columns: names, values: [[0.9, 0.1], [0.25, 0.75]])
        .alternative
          == """
          A matrix with 2 rows and 2 columns. The greatest value beside the diagonal is 0.25, in row b, column a; \
          the least is 0.10, in row a, column b. On the diagonal: a 0.90 and b 0.75.
          """)
  }

  @Test func `another matrix tells its extremes and in which direction it grows`() {
    #expect(
      Figure.heatMap(
        "", rows: ["a", "b", "c"], columns: ["s", "t"], values: [[1, 2], [4, 5], [2, 3]],
        format: .fixed(1)
      ).alternative
        == """
        A matrix with 3 rows and 2 columns. The greatest value is 5.0, in row b, column t; \
        the least is 1.0, in row a, column s. By row the mean is greatest at b, 4.5, and least at a, 1.5. \
        From column to column the mean rises, from 2.3 at s to 3.3 at t.
        """)
    #expect(
      Figure.heatMap("", rows: ["a"], columns: ["s", "t"], values: [[3, -1]], format: .signed(1))
        .alternative
          == """
          A matrix with 1 row and 2 columns. The greatest value is +3.0, in row a, column s; \
          the least is −1.0, in row a, column t. From column to column the mean falls, from +3.0 at s to −1.0 at t. \
          1 of 2 values are above 0.
          """)
  }

  @Test func `differences tell which intervals hold 0`() {
    let figure = Figure.differences(
      "", of: "gain",
      series: [
        DifferenceSeries("up", differences: [1, 3, -0.5], low: 0.5, mean: 1.2, high: 2),
        DifferenceSeries("both", differences: [1, -1], low: -2, mean: 0, high: 2),
        DifferenceSeries("down", differences: [-1, -1], low: -2, mean: -1, high: -0.1),
        DifferenceSeries("one seed", differences: [1], low: .nan, mean: 1, high: .nan),
      ], across: "labels a class")
    #expect(
      figure.alternative
        == """
        gain, seed by seed, by labels a class. up: mean +1.2, interval +0.5 to +2.0, all above 0; 2 of 3 dots above 0. \
        both: mean 0.0, interval −2.0 to +2.0, with 0 inside; 1 of 2 dots above 0. \
        down: mean −1.0, interval −2.0 to −0.1, all below 0; 0 of 2 dots above 0. \
        one seed: mean +1.0, no interval; 1 of 1 dot above 0. \
        Intervals above 0: up; below 0: down; with 0 inside: both.
        """)
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
        == """
        Pictures, each with its probabilities. a 2: 2 with 80.0 %, 0 with 10.0 %, 1 with 5.0 %, the others no more.
        """
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
        Before: on average 82.5 % sure and 72.5 % right, too sure; 2 of 2 bars end below the diagonal, \
        and on average a bar is 10.0 percentage points off it. \
        After: on average 50.0 % sure and 60.0 % right, not sure enough; \
        its only bar does not end below the diagonal, and on average a bar is 10.0 percentage points off it.
        """)
  }
}
