// Pictures for documents that carry them inside.

import Notebooks
import Plotting
import TestSupport
import Testing

@Suite struct MemoryTests {
  @Test func `each frame is a picture of its own, the same in every run`() async throws {
    let folder = try TemporaryFolder()
    let gnuplot = try #require(Gnuplot.find())
    let script = try PlotFolder(path: folder.path).write(Samples.frames)
    let frames = try await gnuplot.frames(of: script, count: Samples.frames.frames.count)
    #expect(frames.count == Samples.temperatures.count)
    #expect(Set(frames).count == frames.count)
    for (frame, temperature) in zip(frames, ["0.5", "1", "2", "4", "8", "20"]) {
      let path = folder.path + "/frame.xml"
      try frame.write(toFile: path, atomically: true, encoding: .utf8)
      let words = try words(ofPicture: path)
      #expect(words.filter { $0.hasPrefix("T = ") } == ["T = \(temperature)"])
      #expect(!frame.contains(folder.path))
    }
    #expect(try await gnuplot.frames(of: script, count: frames.count) == frames)
    #expect(folder.files == ["frame.xml", "frames.gp"])
  }

  @Test func `the still picture is that of the file beside the script`() async throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.bars)
    let picture = try await #require(Gnuplot.find()).picture(of: script)
    #expect(picture == (try text(script.picturePath)))
    #expect(picture.contains(" width=\"\(script.width)\" height=\"\(script.height)\""))
  }

  @Test(arguments: [Samples.bars, Samples.frames])
  func `in pixels a picture is twice as large`(figure: Figure) async throws {
    let folder = try TemporaryFolder()
    let gnuplot = try #require(Gnuplot.find())
    let script = try PlotFolder(path: folder.path).write(figure)
    let png = try await gnuplot.pixels(of: script)
    let numbers = stride(from: 16, to: 24, by: 4).map { start in
      png[start..<(start + 4)].reduce(0) { $0 << 8 + Int($1) }
    }
    #expect(numbers == [2 * script.width, 2 * script.height])
    #expect(try await gnuplot.pixels(of: script) == png)
    #expect(folder.files == ["\(figure.name).gp"])
  }

  @Test func `a frame that cannot be drawn is an error, and nothing is left behind`() async throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.frames)
    let gnuplot = try folder.program(
      "case $3 in *'frame = 2'*) echo 'line 1: no' >&2; exit 3;; esac")
    let error = await #expect(throws: PlottingError.self) {
      try await gnuplot.frames(of: script, count: 3)
    }
    // The first frame, which ended well, left no picture.
    #expect(error == .incompletePicture(script: script.path))
    #expect(folder.files == ["fake-gnuplot", "frames.gp"])
  }
}
