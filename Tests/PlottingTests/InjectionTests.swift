// Text in a figure is data. Each hostile text goes to every place that holds words, through a real
// gnuplot; it must come out as itself, and nothing may have happened.

import Foundation
import Notebooks
import Plotting
import TestSupport
import Testing

@Suite struct Injection {
  static let texts = [
    "`touch pwned`", "$(touch pwned)", "'; system('touch pwned'); '",
    "\"; system(\"touch pwned\"); \"",
    "'.system('touch pwned').'", "@term", "|touch pwned", "! touch pwned", "{/Bold big} x_1^2 &{a}",
    "%g %s %% 100 %", "\\n \\101 \\", "EOD", "} else { exit", "{ not closed", "# no comment",
    "<b>&amp;</b>", "it's", "a''''b", "'''; print 1; '''", "'\"'\"", "''", "-e", "\\",
  ]

  /// A name as an axis shows it: cut where it is too long.
  static func onAxis(_ text: String) -> String {
    text.count > 22 ? text.prefix(21) + "…" : text
  }

  /// The text everywhere.
  static func figure(_ text: String) -> Figure {
    let axis = Axis(text, range: 0...4, ticks: [Axis.Tick(1, text), Axis.Tick(3, text + "!")])
    let layers: [Layer] = [
      .line(name: text, [Point(0, 0), Point(4, 4)], .series(0)),
      .bars(name: text + "-bars", [Point(1, 1)], width: 1, .each),
      .labels([Label(text + "-label", at: Point(2, 2))]),
    ]
    let grid = Grid(
      [[0, 1], [1, 0]], x: 1...3, y: 1...3, palette: .classes, legend: text + "-scale",
      classNames: [text + "-class", "b"])
    let frames = (1...2).map { number in
      Figure.Frame(
        label: text + "\(number)",
        panels: [
          Panel(text, x: axis, y: axis, layers: layers),
          Panel(text, x: axis, y: axis, layers: [.grid(grid)]),
        ])
    }
    var figure = Figure(text, frames: frames, parameter: text, still: .all, alternative: text)
    figure.name = "figure"
    return figure
  }

  @Test(arguments: texts)
  func `text in every place comes out as text`(hostile: String) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Self.figure(hostile))
    #expect(try ByHand([script.path], in: folder.path) == .silent)
    let shown = try words(ofPicture: script.picturePath)
    let title = "\(hostile), \(hostile) = \(hostile)"
    let expected =
      ["", "-bars", "-label", "-scale", "-class"].map { hostile + $0 } + [
        title + "1", title + "2", Self.onAxis(hostile), Self.onAxis(hostile + "!"),
      ]
    for words in expected {
      #expect(shown.contains(words), "“\(words)” is not in the picture")
    }
    #expect(folder.files == ["figure.gp", "figure.svg"])
  }

  @Test(arguments: texts)
  func `in a script that computes, names are text`(hostile: String) throws {
    let folder = try TemporaryFolder()
    var figure = Figure.softLabelFrames(
      hostile, classes: [hostile, "b"], parameter: hostile, values: [1, 2],
      softLabels: [[0.75, 0.25], [0.6, 0.4]], logits: [1, 0])
    figure.name = "figure"
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(try text(script.path).contains("softmax(k, t)"))
    #expect(try ByHand([script.path], in: folder.path) == .silent)
    let shown = try words(ofPicture: script.picturePath)
    for words in [Self.onAxis(hostile), hostile + " = 1", hostile + " = 2"] {
      #expect(shown.contains(words), "“\(words)” is not in the picture")
    }
    #expect(folder.files == ["figure.gp", "figure.svg"])
  }

  @Test(arguments: [
    "line\nend", "return\r\n!touch pwned", "nul\u{0}nul", "bell\u{7}", "escape\u{1B}[31m",
    "next\u{85}line",
    "separator\u{2028}x", "no\u{FFFF}character",
  ])
  func `line ends and control characters become harmless`(hostile: String) throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Self.figure(hostile))
    #expect(try ByHand([script.path], in: folder.path) == .silent)
    let clean = hostile.unicodeScalars.map { scalar in
      scalar == "\u{FFFF}"
        ? "\u{FFFD}"
        : [.control, .lineSeparator].contains(scalar.properties.generalCategory)
          ? " " : String(scalar)
    }.joined()
    // XML readers take several spaces for one.
    func squeezed(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }
    #expect(try words(ofPicture: script.picturePath).map(squeezed).contains(squeezed(clean)))
    #expect(folder.files == ["figure.gp", "figure.svg"])
  }

  @Test(arguments: [
    "a'b", "`touch pwned`", "$(touch pwned)", "say \"hi\"", "two words", "|touch pwned", "@term",
    "-e", "%s", "é",
    "a;b", "#", "\\", "a\\'b", "{",
  ])
  func `names of figures and folders are names`(name: String) async throws {
    let folder = try TemporaryFolder(named: name)
    var figure = Samples.bars
    figure.name = name
    let script = try PlotFolder(path: folder.path).write(figure)
    #expect(script.path == "\(folder.path)/\(name).gp")
    #expect(try ByHand([script.path]) == .silent)
    #expect(folder.files == ["\(name).gp", "\(name).svg"].sorted())

    try FileManager.default.removeItem(atPath: script.picturePath)
    try await #require(Gnuplot.find()).render([script])
    #expect(folder.files == ["\(name).gp", "\(name).svg"].sorted())
  }

  @Test(arguments: [
    ("../../escape", "-.-..-escape"), ("/etc/passwd", "-etc-passwd"), (".hidden", "-hidden"),
    ("a\nb", "a-b"), ("", "figure"),
  ])
  func `a name cannot leave the folder`(name: String, file: String) throws {
    let folder = try TemporaryFolder()
    var figure = Samples.bars
    figure.name = name
    _ = try PlotFolder(path: folder.path).write(figure)
    #expect(folder.files == [file + ".gp"])
  }
}
