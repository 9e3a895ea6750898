// The scripts: what they say, and that gnuplot alone can draw them from anywhere.

import Foundation
import Languages
import Notebooks
import Plotting
import TestSupport
import Testing

@Suite struct Scripts {
  @Test(arguments: Samples.all)
  func `the script says what it said before`(figure: Figure) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    try expectGolden(try text(script.path), "\(figure.name).gp")
  }

  @Test(arguments: Samples.all)
  func `in Korean only words differ: comments, and the font that letters are looked up in`(
    figure: Figure
  ) throws {
    let folder = try TemporaryFolder()
    func lines(_ language: Language) throws -> [Substring] {
      var figure = figure
      figure.language = language
      return try text(PlotFolder(path: folder.path).write(figure).path)
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (english, korean) = (try lines(.english), try lines(.korean))
    #expect(english.count == korean.count)
    let differing = zip(english, korean).filter { $0 != $1 }
      .map { ($0.trimmingPrefix { $0 == " " }, $1.trimmingPrefix { $0 == " " }) }
    #expect(!differing.isEmpty)
    for (one, other) in differing {
      #expect(
        one.hasPrefix("#") && other.hasPrefix("#")
          || one.contains("term") && other.contains("term"),
        "\(other)")
    }
    #expect(try ByHand(["\(folder.path)/\(figure.name).gp"]) == .silent)
  }

  @Test(arguments: Samples.all)
  func `gnuplot alone draws the script from another folder without a word`(figure: Figure) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try ByHand([script.path]) == .silent)
    #expect(folder.files == ["\(figure.name).gp", "\(figure.name).svg"])
    let first = try text(script.picturePath)
    #expect(try !words(ofPicture: script.picturePath).isEmpty)

    #expect(try ByHand([script.path]) == .silent)
    #expect(try text(script.picturePath) == first, "the second picture has other bytes")
  }

  @Test func `from its own folder it needs no path`() throws {
    let folder = try TemporaryFolder()
    _ = try PlotFolder(path: folder.path).write(Samples.bars)
    #expect(try ByHand(["bars.gp"], in: folder.path) == .silent)
    #expect(folder.files == ["bars.gp", "bars.svg"])
  }

  @Test(arguments: Samples.all)
  func `a terminal from the command line draws to standard output`(figure: Figure) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    let drawn = try ByHand(["-e", "term = 'dumb 100 40 nofeed'", script.path])
    #expect(drawn.status == 0)
    #expect(drawn.said.count { $0 == "\n" } == 39)
    #expect(drawn.said.contains("+--"), "there are no axes")
    #expect(folder.files == ["\(figure.name).gp"])
  }

  @Test func `several scripts in one gnuplot do not disturb each other`() throws {
    let folder = try TemporaryFolder()
    let scripts = try Samples.all.map { try PlotFolder(path: folder.path).write($0) }
    // All but the groups' own attributes: an empty group may keep the colour of the picture before.
    func drawn(_ script: ScriptFile) throws -> [Substring] {
      try text(script.picturePath).split(separator: "\n").filter { !$0.hasPrefix("<g ") }
    }
    var alone: [[Substring]] = []
    for script in scripts {
      #expect(try ByHand([script.path]) == .silent)
      alone.append(try drawn(script))
      try FileManager.default.removeItem(atPath: script.picturePath)
    }
    #expect(try ByHand(scripts.map(\.path)) == .silent)
    for (script, expected) in zip(scripts, alone) {
      #expect(try drawn(script) == expected, "\(script.picturePath) differs")
    }
  }

  @Test func `the command line chooses terminal and file`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.bars)
    let settings = "term = 'pngcairo size 900,560'; out = '\(folder.path)/x.png'"
    #expect(try ByHand(["-e", settings, script.path]) == .silent)
    let png = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/x.png"))
    // The size stands behind the signature and the name of the first chunk.
    #expect(Array(png[16..<24]) == [0, 0, 3, 132, 0, 0, 2, 48])
  }

  @Test func `the command line chooses colours for a dark ground`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.bars)
    #expect(try ByHand(["-e", "ink = '#dddddd'; paper = '#111111'", script.path]) == .silent)
    let picture = try text(script.picturePath)
    #expect(picture.contains("fill=\"#111111\""))
    #expect(!picture.contains("rgb(34,  34,  34)"))
  }

  @Test func `datablocks hold short numbers, and nothing that is no place`() throws {
    let folder = try TemporaryFolder()
    let points = [Point(1.0 / 3, 2e-7), Point(-0.0, .infinity), Point(.nan, 123_456_789)]
    let figure = Samples.named(
      "numbers",
      Figure(
        "Numbers",
        panels: [Panel(x: Axis("x"), y: Axis("y"), layers: [.line(name: "", points, .text)])],
        alternative: ""))
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(
      try text(script.path).contains(
        "$panel1_layer1 << EOD\n0.333333 2e-07\n0 nan\nnan 1.23457e+08\nEOD\n"))
    #expect(try ByHand([script.path]) == .silent)
  }

  @Test func `layers without data draw nothing and say nothing`() throws {
    let folder = try TemporaryFolder()
    let empty = Panel(
      x: Axis("x"), y: Axis("y"),
      layers: [
        .line(name: "a", [], .text), .points(name: "b", [], .each),
        .bars(name: "c", [], width: 1, .text),
        .band(name: "d", [], .text), .intervals(name: "e", [], .muted), .labels([]),
      ])
    let nothing = Panel(x: .hidden, y: .hidden, layers: [])
    let figure = Samples.named("empty", Figure("Empty", panels: [empty, nothing], alternative: ""))
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try ByHand([script.path]) == .silent)
  }

  @Test func `one cell is a grid, too`() throws {
    let folder = try TemporaryFolder()
    let figure = Samples.named(
      "cell", .heatMap("One", rows: ["a"], columns: ["b"], values: [[0.5]]))
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try ByHand([script.path]) == .silent)
    #expect(try words(ofPicture: script.picturePath).contains("0.50"))
  }
}

@Suite struct Frames {
  @Test func `the still picture shows all temperatures, a frame one`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.frames)
    func titles(_ settings: String) throws -> [String] {
      #expect(try ByHand(["-e", settings, script.path]) == .silent)
      return try words(ofPicture: script.picturePath).filter { $0.hasPrefix("T = ") }
    }
    #expect(try titles("") == ["T = 0.5", "T = 1", "T = 2", "T = 4", "T = 8", "T = 20"])
    #expect(try titles("frame = 3") == ["T = 2"])
    #expect(try titles("frame = 6") == ["T = 20"])
  }

  @Test func `a frame shows its own data`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.frames)
    #expect(try ByHand(["-e", "frame = 4", script.path]) == .silent)
    let shown = try words(ofPicture: script.picturePath)
    #expect(["0.460", "0.394", "0.124", "0.023"].allSatisfy(shown.contains))
    #expect(!shown.contains("0.649"))
  }

  @Test func `where the still picture is one frame, it is that one`() throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.curves)
    #expect(try ByHand([script.path]) == .silent)
    #expect(try words(ofPicture: script.picturePath).filter { $0.hasPrefix("T = ") } == ["T = 4"])
    #expect(try ByHand(["-e", "frame = 1", script.path]) == .silent)
    #expect(try words(ofPicture: script.picturePath).filter { $0.hasPrefix("T = ") } == ["T = 0.5"])
  }

  @Test(arguments: [Samples.frames, Samples.curves])
  func `all frames become an animated GIF`(figure: Figure) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try ByHand(["-e", "animate = 1", script.path]).status == 0)
    let gif = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(figure.name).gif"))
    // One graphic control extension for each frame.
    let frames = gif.indices.dropLast(3).count { Array(gif[$0..<$0 + 3]) == [0x21, 0xF9, 0x04] }
    #expect(frames == 6)
  }

  @Test(arguments: [-1, 7])
  func `a frame that is not there is an error`(frame: Int) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.frames)
    let ended = try ByHand(["-e", "frame = \(frame)", script.path])
    #expect(ended.said.contains("frame is one of 1 to 6"))
    #expect(folder.files == ["frames.gp"])
  }
}
