// What a reader of a picture needs beside its data: names, keys, shapes and room for words.

import Foundation
import Notebooks
import Plotting
import TestSupport
import Testing

@Suite struct `A picture can be read` {
  private static let dark =
    "ink = '#dddddd'; paper = '#111111'; faint = '#333333'; black = '#dddddd'"

  @Test(arguments: Samples.all)
  func `on a dark ground nothing but cells is black`(figure: Figure) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try text(script.path).contains(Self.dark.replacing(" = ", with: "=")))
    #expect(try ByHand(["-e", Self.dark, script.path]) == .silent)
    let picture = try text(script.picturePath)
    let words = picture.split(separator: "<g ").filter { $0.contains("<text>") }
    #expect(!words.isEmpty)
    for word in words {
      #expect(!word.contains("fill=\"black\"") && !word.contains("rgb(0,   0,   0)"), "\(word)")
    }
  }

  @Test(arguments: [Samples.map(size: 24), Samples.bars])
  func `the title of an SVG says what it shows, and its parts have none`(
    figure: Figure
  ) async throws {
    let folder = try TemporaryFolder()
    var figure = figure
    figure.caption = "1 < 2 & </title>, \(figure.caption)"
    let script = try PlotFolder(path: folder.path).write(figure)
    let picture = try await #require(Gnuplot.find()).picture(of: script)
    #expect(
      picture.contains("<title>1 &lt; 2 &amp; &lt;/title&gt;, \(figure.caption.dropFirst(18))<"))
    #expect(picture.split(separator: "<title>").count == 2)
    #expect(try !words(ofPicture: script.picturePath).isEmpty)
  }

  @Test func `a map has names on its regions and shapes for its classes`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.map(size: 24))
    #expect(try ByHand([script.path]) == .silent)
    let shown = try words(ofPicture: script.picturePath)
    // In the key, and on the region; gnuplot writes words in a box twice.
    for name in Samples.animals { #expect(shown.count { $0 == name } >= 2) }
    let types = try text(script.path).matches(of: /using 1:2 with points pt (\d+) ps 0.55/)
    #expect(Set(types.map(\.1)).count == 4)
  }

  @Test func `a region's name stands inside it`() throws {
    let figure = Samples.map(size: 60)
    var names: [Label] = []
    for case .labels(let labels) in figure.frames[0].panels[0].layers { names += labels }
    for (index, name) in Samples.animals.enumerated() {
      let label = try #require(names.first { $0.text == name })
      #expect(Samples.region(label.at.x, label.at.y) == index)
    }
  }

  @Test func `a region without room has no name`() throws {
    let figure = Figure.classMap(
      "Two", classes: ["wide", "thin"],
      regions: (0..<40).map { _ in (0..<40).map { $0 == 20 ? 1 : 0 } }, x: 0...1, y: 0...1,
      points: [])
    var names: [String] = []
    for case .labels(let labels) in figure.frames[0].panels[0].layers {
      names += labels.map(\.text)
    }
    #expect(names == ["wide"])
  }

  @Test func `dots, intervals, bars and the diagonal are explained`() throws {
    let folder = try TemporaryFolder()
    for (figure, key) in [
      (Samples.differences, ["one seed", "mean, 95 % interval"]),
      (Samples.reliability, ["accuracy (number: examples)", "as right as sure"]),
    ] {
      let script = try PlotFolder(path: folder.path).write(figure)
      #expect(try ByHand([script.path]) == .silent)
      let shown = try words(ofPicture: script.picturePath)
      for words in key { #expect(shown.count { $0 == words } == 1, "\(words)") }
    }
  }

  @Test func `a single comparison does not fill the page`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.differences)
    #expect(script.width < 600 && script.height > 300)
  }

  @Test(arguments: [Samples.differences, Samples.map(size: 24), Samples.scale])
  func `axes have the minus sign of the text`(figure: Figure) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try ByHand([script.path]) == .silent)
    let shown = try words(ofPicture: script.picturePath)
    #expect(shown.contains { $0.hasPrefix("−") })
    #expect(!shown.contains { $0.hasPrefix("-") }, "\(shown)")
  }

  @Test func `a long name is cut before it leaves the picture`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.manyClasses)
    #expect(try ByHand([script.path]) == .silent)
    let picture = try text(script.picturePath)
    #expect(try words(ofPicture: script.picturePath).contains("a golden retriever at…"))
    // A name below the panel ends at its place, from which it goes down to the left.
    let places = picture.matches(of: /translate\(([0-9.]+),([0-9.]+)\) rotate\(-35/)
    #expect(places.count == 6 * 12)
    let reach = (x: 22 * 7.0 * 0.82, y: 22 * 7.0 * 0.58)
    for place in places {
      let (x, y) = (try #require(Double(place.1)), try #require(Double(place.2)))
      let isLong = picture[place.range.upperBound...].prefix(400).contains("golden")
      if isLong { #expect(x > reach.x) }
      if isLong { #expect(y + reach.y < Double(script.height)) }
    }
  }

  @Test func `twelve classes have twelve colours`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.manyClasses)
    let colors = try text(script.path).matches(of: /set linetype \d+ lc rgb (.+)/).map(\.1)
    #expect(colors.count == 12 && Set(colors).count == 12)
  }

  @Test func `each bar that can be seen has its number, if it has room`() {
    func numbers(_ shares: [Double]) -> [String] {
      let names = shares.indices.map { "\($0)" }
      let figure = Figure.softLabelBars("", classes: names, series: [("", shares)])
      guard case .labels(let labels) = figure.frames[0].panels[0].layers[1] else { return [] }
      return labels.map(\.text)
    }
    #expect(numbers([0.9996, 0.0004, 0, 0]) == ["1.000", "<0.001", "<0.001", "<0.001"])
    #expect(numbers([0.5, 0.3, 0.196, 0.002, 0.002]) == ["0.50", "0.30", "0.20", "0.00", "0.00"])
    // Bars far from each other, and neighbours of different heights.
    #expect(
      numbers([0, 0.104, 0.784, 0, 0, 0, 0, 0, 0.105, 0.007]) == ["0.10", "0.78", "0.10"])
    #expect(numbers([0, 0, 0.54, 0.46, 0, 0, 0, 0, 0, 0]) == ["0.54", "0.46"])
    // Equal bars: the left one speaks for its neighbours.
    #expect(numbers(Array(repeating: 0.1, count: 10)) == ["0.10"])
  }
}
