// Figures go over figures that this course wrote, and over nothing else.

import Foundation
import Notebooks
import OperatingSystem
import Plotting
import TestSupport
import Testing

/// Another figure of the same name.
private var changedBars: Figure {
  var figure = Samples.bars
  figure.caption = "Another caption"
  return figure
}

@Suite struct `What the reader has in a folder of figures` {
  private func fault(
    _ folder: PlotFolder, _ figure: Figure = changedBars
  ) -> FileFault? {
    do throws(PlottingError) {
      _ = try folder.write(figure)
      return nil
    } catch {
      if case .notReplaced(let fault) = error { return fault }
      Issue.record("\(error)")
      return nil
    }
  }

  @Test(arguments: ["bars.gp", "bars.svg"])
  func `stays, and nothing of the figure is written`(name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + name
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(fault(PlotFolder(path: folder.path)) == .foreign(path: path))
    #expect(folder.files == [name])
    #expect(try text(path) == "mine")
  }

  @Test func `an animation that is not the course's keeps the script from being written, too`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path + "/frames.gif"
    try "GIF89a, drawn from script 0".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(fault(PlotFolder(path: folder.path), Samples.frames) == .foreign(path: path))
    #expect(folder.files == ["frames.gif"])
  }

  @Test func `a script that the reader changed stays, until it is forced`() async throws {
    let folder = try TemporaryFolder()
    let gnuplot = try #require(Gnuplot.find())
    let script = try PlotFolder(path: folder.path).write(Samples.bars)
    try await gnuplot.render([script])
    let mine = try text(script.path) + "# and mine\n"
    try mine.write(toFile: script.path, atomically: true, encoding: .utf8)
    #expect(fault(PlotFolder(path: folder.path)) == .changed(path: script.path))
    #expect(fault(PlotFolder(path: folder.path), Samples.bars) == .changed(path: script.path))
    #expect(try text(script.path) == mine)
    let forced = try PlotFolder(path: folder.path, isForced: true).write(changedBars)
    try await gnuplot.render([forced])
    #expect(try text(script.path).hasPrefix("# Another caption\n"))
    #expect(fault(PlotFolder(path: folder.path), Samples.bars) == nil)
  }

  @Test func `a picture that the reader changed stays, until it is forced`() async throws {
    let folder = try TemporaryFolder()
    let gnuplot = try #require(Gnuplot.find())
    let plots = PlotFolder(path: folder.path)
    let script = try plots.write(Samples.bars)
    try await gnuplot.render([script])
    let mine = try text(script.picturePath).replacing("<svg", with: "<!-- mine --><svg")
    try mine.write(toFile: script.picturePath, atomically: true, encoding: .utf8)
    // Its script says the same, and so nothing has to be drawn.
    try await gnuplot.render([script])
    #expect(fault(plots) == .changed(path: script.picturePath))
    #expect(try text(script.picturePath) == mine)
    let forced = try PlotFolder(path: folder.path, isForced: true).write(changedBars)
    try await gnuplot.render([forced])
    #expect(try !text(script.picturePath).contains("<!-- mine -->"))
  }

  @Test func `without a record, as in a fresh clone, the files themselves tell`() async throws {
    let folder = try TemporaryFolder()
    let gnuplot = try #require(Gnuplot.find())
    let plots = PlotFolder(path: folder.path)
    let script = try plots.write(Samples.bars)
    try await gnuplot.render([script])
    let record = folder.path + "/" + FolderRecord.fileName
    let (whole, picture) = (try text(script.path), try text(script.picturePath))
    // Changes the files as somebody would, and says what is made of it.
    func fault(script changed: String, picture: String?) throws -> FileFault? {
      try? FileManager.default.removeItem(atPath: record)
      try? FileManager.default.removeItem(atPath: script.picturePath)
      try changed.write(toFile: script.path, atomically: true, encoding: .utf8)
      try picture?.write(toFile: script.picturePath, atomically: true, encoding: .utf8)
      return self.fault(plots)
    }
    #expect(try fault(script: whole, picture: picture) == nil)
    #expect(
      try fault(script: whole + "# mine\n", picture: picture) == .foreign(path: script.path))
    #expect(try fault(script: whole, picture: nil) == nil)
    #expect(try fault(script: "plot sin(x)\n", picture: nil) == .foreign(path: script.path))
    #expect(
      try fault(script: whole, picture: picture + "<!-- mine -->\n")
        == .foreign(path: script.picturePath))
  }

  @Test func `a link stays, and so does what it leads to`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/bars.gp"
    try "precious".write(toFile: folder.path + "/precious", atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "precious")
    #expect(fault(PlotFolder(path: folder.path)) == .link(path: path, to: "precious"))
    _ = try PlotFolder(path: folder.path, isForced: true).write(changedBars)
    #expect(try text(folder.path + "/precious") == "precious")
    #expect(try text(path).hasPrefix("# Another caption\n"))
  }
}
