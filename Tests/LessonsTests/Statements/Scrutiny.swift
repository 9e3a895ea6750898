// What must be true of whatever a lesson says, whichever lesson it is; and the means to say where
// it is not.

import Notebooks
import Text

/// Collects what is untrue in a lesson's run.
struct Scrutiny {
  let run: LessonRun
  private(set) var faults: [String] = []

  init(_ run: LessonRun) { self.run = run }

  /// Notes a fault unless the claim holds.
  mutating func claim(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds { faults.append(fault()) }
  }

  /// Does something with a table, or notes that there is none.
  mutating func withTable(
    _ beginning: String, _ body: (inout Scrutiny, Table) throws -> Void
  ) {
    do { try body(&self, try run.table(beginning)) } catch { faults.append("\(error)") }
  }

  /// The question that begins like this.
  func question(_ beginning: String) -> Question? {
    for case .question(let question) in run.blocks where question.prompt.hasPrefix(beginning) {
      return question
    }
    return nil
  }

  // MARK: Any text

  /// Everything that is said and that depends on values.
  var texts: [String] {
    run.blocks.flatMap { block -> [String] in
      switch block {
      case .prose(let prose): prose.values
      case .table(let table, _): [table.caption, table.read, table.notice]
      case .question(let question): [question.prompt, question.explanation, question.correctText]
      case .figure(let figure, _): [figure.caption, figure.alternative]
      case .code, .hiddenCode: []
      }
    }
  }

  /// What no text may say: a change from a value to the same value, one of several things, a number
  /// that is none, the leavings of an empty name.
  mutating func scrutiniseTexts() {
    for text in texts {
      for match in text.matches(of: /from ([^\s;]*\d[^\s;]*)(?: %)?(?: at [^,;]+?)? to ([^\s;]+)/) {
        let (from, to) = (match.1.trimming(",."), match.2.trimming(",."))
        // What goes up and down may come back.
        let comesBack = text[..<match.range.lowerBound].hasSuffix("goes up and down ")
        claim(from != to || comesBack, "“\(match.0)” in “\(text)”")
      }
      if let match = text.firstMatch(
        of: /(?:^|\s)1 (bytes|labels|nats|classes|rows|values|others|cells|bars)\b/)
      {
        claim(false, "“\(match.0)” in “\(text)”")
      }
      for word in ["inf ", "nan ", "Optional", "  ", " ,", " .", "−0.0 ", "“”"] {
        // A command begins with a full stop.
        let said = text.replacing(" ./lesson", with: " lesson")
        claim(!said.contains(word), "“\(word)” in “\(text)”")
      }
    }
  }

  /// What must be true of any table: shares of a row do not exceed 1, a bar follows its number.
  mutating func scrutiniseTables() {
    for table in run.tables {
      claim(!table.caption.isEmpty && !table.read.isEmpty, "a table without words")
      for column in table.columns {
        for case .shares(let shares) in column.cells {
          claim(shares.reduce(0, +) < 1 + 1e-9, "a bar of “\(table.caption)” exceeds its column")
          claim(shares.allSatisfy { $0 >= 0 }, "a bar of “\(table.caption)” is less than nothing")
        }
      }
    }
  }

  // MARK: Curves

  /// A curve of a figure.
  typealias Curve = (name: String, points: [Point])

  /// Holds what a figure says of its curves against their points.
  mutating func scrutiniseCurves(_ figure: Figure) {
    for panel in figure.frames[0].panels {
      let curves = panel.layers.compactMap { layer -> Curve? in
        if case .line(let name, let points, _, _) = layer { (name, points) } else { nil }
      }
      let heights =
        curves.flatMap { $0.points.map { abs($0.y) } } + [panel.y.range?.upperBound ?? 0]
      let blur = (heights.max() ?? 0) / 1000
      for curve in curves { scrutinise(curve, in: figure.alternative, blur: blur) }
      scrutiniseOrder(curves, in: figure.alternative, blur: blur)
    }
  }

  private mutating func scrutinise(_ curve: Curve, in text: String, blur: Double) {
    // Behind the sentence before, as one name may end like another.
    let subject = ". \(curve.name): "
    let ys = curve.points.map(\.y)
    guard let low = ys.min(), let high = ys.max(), !curve.name.isEmpty else { return }
    func says(_ words: String) -> Bool { text.contains(subject + words) }
    claim(
      ["stays at", "falls from", "rises from", "goes up and down"].contains(where: says),
      "nothing is said of “\(curve.name)” in “\(text)”")
    if says("stays at ") {
      claim(high - low <= max(2 * blur, high * 0.01), "“\(curve.name)” stays in “\(text)”")
    }
    let first = ys.first ?? 0
    if says("falls from") { claim(low < first, "“\(curve.name)” falls in “\(text)”") }
    if says("rises from") { claim(high > first, "“\(curve.name)” rises in “\(text)”") }
  }

  private mutating func scrutiniseOrder(_ curves: [Curve], in text: String, blur: Double) {
    for one in curves {
      for other in curves where one.name != other.name {
        let gaps = zip(one.points, other.points).map { $0.y - $1.y }
        if text.contains(" \(one.name) lies above \(other.name) everywhere.") {
          claim(
            gaps.allSatisfy { $0 > -blur } && gaps.contains { $0 > blur },
            "“\(one.name)” above “\(other.name)” in “\(text)”")
        }
        if text.contains(" on, \(one.name) lies above \(other.name).") {
          claim((gaps.last ?? 0) > 0, "“\(one.name)” above “\(other.name)” in “\(text)”")
        }
      }
    }
    if text.contains(" curves lie on each other.") {
      for curve in curves {
        claim(
          zip(curve.points, curves[0].points).allSatisfy { abs($0.y - $1.y) <= 2 * blur },
          "“\(curve.name)” lies on “\(curves[0].name)” in “\(text)”")
      }
    }
  }
}

extension Substring {
  /// The text without some letters at its end.
  fileprivate func trimming(_ letters: String) -> Substring {
    var text = self
    while let last = text.last, letters.contains(last) { text.removeLast() }
    return text
  }
}
