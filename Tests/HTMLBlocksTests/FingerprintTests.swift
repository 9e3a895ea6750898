// Whether a live figure is the recorded one.

import HTMLBlocks
import Notebooks
import TestSupport
import Testing

@Suite struct `Fingerprints of figures` {
  @Test func `every figure has its own`() {
    let all = Pictures.all.map(\.fingerprint)
    #expect(Set(all).count == all.count)
    #expect(all == Pictures.all.map(\.fingerprint))
  }

  @Test func `what is seen or read makes it, last bits do not`() {
    func figure(
      _ value: Double, name: String = "a", frame: Double = 1, alternative: String = ""
    ) -> Figure {
      let frames = [1, frame].map { height in
        Figure.Frame(
          label: "\(value > 0)",
          panels: [
            Panel(
              x: Axis(name, range: 0...1), y: Axis("", range: 0...2),
              layers: [.line(name: "", [Point(0, value), Point(1, height)], .series(0))])
          ])
      }
      return Figure("", frames: frames, parameter: "", still: .frame(0), alternative: alternative)
    }
    let fingerprint = figure(0.3).fingerprint
    #expect(figure(0.1 + 0.2).fingerprint == fingerprint)
    #expect(figure(0.301).fingerprint != fingerprint)
    #expect(figure(0.3, name: "b").fingerprint != fingerprint)
    #expect(figure(0.3, frame: 1.5).fingerprint != fingerprint)
    #expect(figure(0.3, alternative: "other").fingerprint != fingerprint)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.001, "0"), (0.005, "0.01"), (1.1, "1.1"), (-1.05, "-1.05"), (-0.5, "-0.5"),
      (719.999, "720"), (.nan, "0"), (.infinity, "1000000"), (-1e300, "-1000000"),
      (12.34567, "12.35"),
    ] as [(Double, String)])
  func `lengths have two decimals at most`(length: Double, text: String) {
    #expect(("\(length)" as HTML).source == text)
  }

  @Test(arguments: ["plain words, (65 %) – as they are", "a < b & \"c\" > 'd'", "é\u{301}\u{0}\t𝛼"])
  func `plain words are escaped as all others are`(text: String) {
    let letters = text.map { HTML.escaped(String($0) + "é").source.dropLast() }.joined()
    #expect(HTML.escaped(text).source == letters)
  }
}

extension Figure {
  /// By what a page knows the figure again.
  var fingerprint: String? { HTMLFigure(live: self, reference: "1.1").fingerprint }
}
