// The curve of size against quality: what it says in words, and which limits it draws.

import Notebooks
import Testing

@Suite struct Tradeoffs {
  private func figure(most: Double, least: Double) -> Figure {
    func spreads(_ values: [Double]) -> [Spread] {
      zip([1.0, 2, 4], values).map { Spread($0, low: $1 - 0.3, middle: $1, high: $1 + 0.3) }
    }
    return .tradeoff(
      "", size: "size in kB", quality: "accuracy",
      curves: [("plain", spreads([0.5, 0.8, 0.9])), ("taught", spreads([0.7, 0.85, 0.9]))],
      reference: ("teacher", Point(64, 0.95)), most: Axis.Tick(most, "at most \(Int(most)) kB"),
      least: Axis.Tick(least, "wanted"), format: .integer)
  }

  private func rules(_ figure: Figure) -> [Layer] {
    figure.frames[0].panels[0].layers.filter { if case .rule = $0 { true } else { false } }
  }

  @Test func `the words tell both curves, the reference and the smallest that is good enough`() {
    #expect(
      figure(most: 3, least: 0.82).alternative
        == """
        accuracy over size in kB. plain: from 0.500 at 1 to 0.900 at 4. taught: from 0.700 at 1 to 0.900 at 4. \
        taught lies above plain at 2 of 3 sizes. teacher: 0.950 at 64. at most 3 kB, wanted: \
        the smallest that keeps both is taught, 2.
        """)
  }

  @Test func `limits that nothing keeps are told`() {
    #expect(
      figure(most: 3, least: 0.9).alternative.hasSuffix(" none of the curves reaches both."))
  }

  @Test func `a limit beyond the models is not drawn`() {
    #expect(
      rules(figure(most: 3, least: 0.82))
        == [.rule(.up, at: 3, .muted), .rule(.across, at: 0.82, .muted)])
    #expect(rules(figure(most: 1000, least: 0.82)) == [.rule(.across, at: 0.82, .muted)])
    #expect(rules(figure(most: 3, least: 0.1)) == [.rule(.up, at: 3, .muted)])
  }

  @Test func `wide bands do not flatten the curves`() {
    let range = figure(most: 3, least: 0.82).frames[0].panels[0].y.range
    #expect(range.map { $0.lowerBound > 0.4 && $0.upperBound < 1 } == true)
  }
}
