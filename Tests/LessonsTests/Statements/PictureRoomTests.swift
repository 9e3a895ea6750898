// Words of pictures that stood on each other, or outside: what generated parameters have found.

import HTMLBlocks
import Notebooks
import Testing

@Suite struct `Words of a picture have room` {
  /// Names of 22 letters of a Latin name's width, as long as an axis takes them.
  static let broad: [[String]] = [
    ["猫テテ猫子牛東な獅テ東東馬な猫", "牛ステスな鳥京子京牛犬京牛猫", "bxn rlyyusvzi", "ト"],
    ["рюа жщюгжжлмыюнммрощп", "тлша жшщвыш мсд р тттб", "лвсг ыпв", "d"],
    ["gAmnuanwuAMqoDvBsWvMxWWM", "WWWWWWWWMMMMMMMMWWWWWWMM", "a", "b"],
  ]

  @Test(arguments: broad)
  func `for broad names below bars`(names: [String]) {
    for count in 2...names.count {
      let classes = Array(names.prefix(count))
      let shares = classes.map { _ in 1 / Double(count) }
      let figure = Figure.softLabelBars(
        "Bars", classes: classes, series: [("A", shares)])
      #expect(PictureWords(figure.drawing(frame: nil, prefix: "")).faults == [], "\(classes)")
    }
  }

  @Test(arguments: [88.0, 94, 95, 95.5, 97, 100])
  func `for a limit beside the model that is compared with`(wanted: Double) {
    let figure = Figure.tradeoff(
      "Trade-off", size: "size in kB", quality: "accuracy in %",
      curves: [
        ("distilled", [(2.5, 68), (19.3, 94)].map { Spread($0, low: $1, middle: $1, high: $1) })
      ],
      reference: ("teacher", Point(209, 95)), most: Axis.Tick(2, "limit 2.0 kB"),
      least: Axis.Tick(wanted, "wanted \(number(wanted, 1)) %"))
    #expect(PictureWords(figure.drawing(frame: nil, prefix: "")).faults == [], "\(wanted)")
  }

  @Test(arguments: [0.02, 0.1, 0.4, 1, 5, 40])
  func `for an axis of near numbers`(span: Double) {
    let points = [Point(1, 10 - span / 3), Point(2, 10 + span)]
    let figure = Figure.curves(
      "Curves", x: Axis("epochs"), y: Axis("test accuracy in %"),
      series: [("hard labels", points), ("with teacher", points.map { Point($0.x, $0.y + span) })])
    #expect(PictureWords(figure.drawing(frame: nil, prefix: "")).faults == [], "\(span)")
  }
}
