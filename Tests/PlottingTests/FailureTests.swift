// What happens when something fails: the message says it in one line, and what was there before
// stays whole.

import Foundation
import Notebooks
import Plotting
import TestSupport
import Testing

@Suite struct WritingFails {
  @Test func `a file where the folder should be`() throws {
    let folder = try TemporaryFolder()
    try "x".write(toFile: folder.path + "/plots", atomically: true, encoding: .utf8)
    let error = #expect(throws: PlottingError.self) {
      try PlotFolder(path: folder.path + "/plots").write(Samples.bars)
    }
    #expect(
      error?.description == """
        cannot create the folder \(folder.path)/plots for the figures: there is a file of that name; \
        choose another with --plots
        """)
  }

  @Test func `a folder that cannot be made`() throws {
    let folder = try TemporaryFolder()
    try "x".write(toFile: folder.path + "/file", atomically: true, encoding: .utf8)
    let error = #expect(throws: PlottingError.self) {
      try PlotFolder(path: folder.path + "/file/plots").write(Samples.bars)
    }
    #expect(
      error?.description == """
        cannot create the folder \(folder.path)/file/plots for the figures: Not a directory; \
        choose another with --plots
        """)
  }

  @Test func `a folder in which nothing can be made`() {
    // /proc takes no new files, also not from root.
    let error = #expect(throws: PlottingError.self) {
      try PlotFolder(path: "/proc/self").write(Samples.bars)
    }
    #expect(error?.description == "cannot write /proc/self/bars.gp: No such file or directory")
  }

  @Test(.enabled(if: geteuid() != 0, "root may write into a read-only folder"))
  func `a read-only folder`() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o555)
    let error = #expect(throws: PlottingError.self) {
      try PlotFolder(path: folder.path).write(Samples.bars)
    }
    #expect(error?.description == "cannot write \(folder.path)/bars.gp: Permission denied")
  }

  @Test func `a folder where the script should be`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/bars.gp", withIntermediateDirectories: true)
    let error = #expect(throws: PlottingError.self) {
      try PlotFolder(path: folder.path).write(Samples.bars)
    }
    #expect(error?.description == "cannot write \(folder.path)/bars.gp: Is a directory")
    #expect(folder.files == ["bars.gp"])
  }

  @Test func `a full disk leaves the old script whole`() async throws {
    // A process of its own, whose files may not grow: to it, every disk is full.
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let plots = PlotFolder(path: folder.path)
      let old = try text(try plots.write(Samples.bars).path)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      var longer = Samples.curves
      longer.name = "bars"
      do throws(PlottingError) {
        _ = try plots.write(longer)
        exit(2)
      } catch {
        guard error.description == "cannot write \(folder.path)/bars.gp: File too large" else {
          exit(3)
        }
      }
      guard try text(folder.path + "/bars.gp") == old, folder.files == ["bars.gp"] else { exit(4) }
    }
  }

  @Test func `a script that says the same is left alone`() throws {
    let folder = try TemporaryFolder()
    let plots = PlotFolder(path: folder.path)
    let path = try plots.write(Samples.bars).path
    func node() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
    let before = try node()
    _ = try plots.write(Samples.bars)
    #expect(try node() == before)
    var other = Samples.bars
    other.caption = "Another caption"
    _ = try plots.write(other)
    #expect(try text(path).hasPrefix("# Another caption\n"))
    #expect(folder.files == ["bars.gp"])
  }
}

@Suite struct RenderingFails {
  /// A picture of another script.
  private let old = "<?xml version=\"1.0\"?><svg></svg>\n<!-- drawn from script 0 -->\n"

  /// A script and an old picture, which must survive.
  private func fixture(_ folder: borrowing TemporaryFolder) throws -> ScriptFile {
    let script = try PlotFolder(path: folder.path).write(Samples.bars)
    try old.write(toFile: script.picturePath, atomically: true, encoding: .utf8)
    return script
  }

  private func message(
    _ program: String, timeLimit: Double = 20
  ) async throws -> String {
    let folder = try TemporaryFolder()
    let script = try fixture(folder)
    let fake = try folder.program(program)
    var message = "no error"
    do {
      try await fake.render([script], timeLimit: timeLimit)
    } catch {
      message = error.description
    }
    #expect(try text(script.picturePath) == old)
    #expect(folder.files == ["bars.gp", "bars.svg", "fake-gnuplot"])
    return message.replacing(folder.path, with: "FOLDER")
  }

  @Test func `gnuplot ends with an error`() async throws {
    #expect(
      try await message("echo '\"bars.gp\" line 3: undefined variable' >&2; exit 1")
        == "gnuplot cannot draw FOLDER/bars.gp (exit code 1): \"bars.gp\" line 3: undefined variable"
    )
  }

  @Test func `gnuplot ends with an error but says nothing`() async throws {
    #expect(try await message("exit 7") == "gnuplot cannot draw FOLDER/bars.gp (exit code 7)")
  }

  @Test func `gnuplot is killed`() async throws {
    #expect(try await message("kill -9 $$") == "gnuplot cannot draw FOLDER/bars.gp (signal 9)")
  }

  @Test func `gnuplot floods its output with rubbish`() async throws {
    let flood =
      "head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero; printf '\\n: \\033[31mred' >&2; exit 1"
    #expect(try await message(flood) == "gnuplot cannot draw FOLDER/bars.gp (exit code 1)")
  }

  @Test func `gnuplot draws nothing`() async throws {
    #expect(
      try await message("echo done")
        == "gnuplot left no whole picture of FOLDER/bars.gp; run “gnuplot FOLDER/bars.gp” to see why"
    )
  }

  @Test func `gnuplot stops in the middle of the picture`() async throws {
    let half =
      #"out=$(printf '%s' "$3" | sed "s/^out = '\(.*\)'$/\1/"); echo '<?xml version="1.0"?><svg>' > "$out""#
    #expect(
      try await message(half)
        == "gnuplot left no whole picture of FOLDER/bars.gp; run “gnuplot FOLDER/bars.gp” to see why"
    )
  }

  @Test func `gnuplot hangs, and so does what it started`() async throws {
    let folder = try TemporaryFolder()
    let script = try fixture(folder)
    let fake = try folder.program("sleep 100 & echo $! > '\(folder.path)/child'; sleep 100")
    let start = ContinuousClock.now
    do {
      try await fake.render([script], timeLimit: 0.5)
      Issue.record("no error")
    } catch {
      #expect(
        error.description
          == "gnuplot did not finish \(script.path) within 0.5 s and was stopped")
    }
    // Far from the 100 seconds that it would hang, also on a busy machine.
    #expect(ContinuousClock.now - start < .seconds(60))
    let child = try text(folder.path + "/child").trimmingCharacters(in: .whitespacesAndNewlines)
    try await Task.sleep(for: .milliseconds(200))
    // Gone, or dead and waiting to be noticed.
    let state = (try? text("/proc/\(child)/stat"))?.split(separator: " ")[2] ?? "Z"
    #expect(state == "Z")
    #expect(try text(script.picturePath) == old)
    #expect(folder.files == ["bars.gp", "bars.svg", "child", "fake-gnuplot"])
  }

  @Test func `gnuplot ends but leaves something running that holds its output`() async throws {
    let start = ContinuousClock.now
    let message = try await message("sleep 300 & exit 1", timeLimit: 1)
    #expect(message.hasPrefix("gnuplot "))
    // Far from what was left running, also on a busy machine.
    #expect(ContinuousClock.now - start < .seconds(200))
  }

  @Test func `gnuplot is no program`() async throws {
    let folder = try TemporaryFolder()
    let script = try fixture(folder)
    let missing = Gnuplot(path: folder.path + "/missing")
    do {
      try await missing.render([script])
      Issue.record("no error")
    } catch {
      #expect(error.description.hasPrefix("cannot start \(folder.path)/missing: "))
      #expect(!error.description.contains("\n"))
    }
    #expect(try text(script.picturePath) == old)
  }

  @Test func `one that fails does not keep the others from being drawn`() async throws {
    let folder = try TemporaryFolder()
    let plots = PlotFolder(path: folder.path)
    let scripts = [
      try plots.write(Samples.bars), try plots.write(Samples.frames),
      try plots.write(Samples.heatMap),
    ]
    try "this is no gnuplot".write(toFile: scripts[1].path, atomically: true, encoding: .utf8)
    do {
      try await #require(Gnuplot.find()).render(scripts)
      Issue.record("no error")
    } catch let error as PlottingError {
      #expect(error.description.hasPrefix("gnuplot cannot draw \(scripts[1].path) (exit code 1): "))
    }
    #expect(
      folder.files == ["bars.gp", "bars.svg", "frames.gp", "similarity.gp", "similarity.svg"])
  }

  @Test func `an animation that breaks off leaves the old one and the still picture`() async throws
  {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.frames)
    let animation = try #require(script.animationPath)
    let signature = "drawn from script 0"
    let old =
      Data("GIF89a".utf8) + [0x21, 0xFE, UInt8(signature.utf8.count)] + Data(signature.utf8)
      + [0, 0x3B]
    try old.write(to: URL(filePath: animation))
    let gnuplot = try #require(Gnuplot.find()).path
    // Draws the still picture; of an animation only the head.
    let fake = try folder.program(
      """
      case "$3" in
        animate*) out=$(printf '%s' "$3" | sed "s/^.*out = '\\(.*\\)'$/\\1/"); printf 'GIF89a...' > "$out" ;;
        *) exec '\(gnuplot)' "$@" ;;
      esac
      """)
    do {
      try await fake.render([script])
      Issue.record("no error")
    } catch {
      #expect(error == .incompletePicture(script: script.path))
    }
    #expect(FileManager.default.contents(atPath: animation) == old)
    #expect(folder.files == ["fake-gnuplot", "frames.gif", "frames.gp", "frames.svg"])
  }
}

@Suite struct RenderingWorks {
  @Test func `all pictures are drawn, and again with the same bytes`() async throws {
    let folder = try TemporaryFolder()
    let gnuplot = try #require(Gnuplot.find())
    let scripts = try Samples.all.map { try PlotFolder(path: folder.path).write($0) }
    try await gnuplot.render(scripts)
    let pictures = scripts.flatMap { [$0.picturePath, $0.animationPath].compactMap(\.self) }
    #expect(pictures.count > scripts.count)
    let first = pictures.map(FileManager.default.contents)
    for script in scripts { #expect(try !words(ofPicture: script.picturePath).isEmpty) }
    for picture in pictures { try FileManager.default.removeItem(atPath: picture) }
    try await gnuplot.render(scripts)
    #expect(pictures.map(FileManager.default.contents) == first)
  }

  @Test(arguments: Samples.all)
  func `a figure has an animation when it has frames, and it shows them all`(figure: Figure)
    async throws
  {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(figure)
    try await #require(Gnuplot.find()).render([script])
    let stem = figure.name
    guard figure.frames.count > 1 else {
      #expect(folder.files == ["\(stem).gp", "\(stem).svg"])
      return
    }
    #expect(folder.files == ["\(stem).gif", "\(stem).gp", "\(stem).svg"])
    let data = try #require(FileManager.default.contents(atPath: "\(folder.path)/\(stem).gif"))
    let gif = try GIF(data)
    #expect(gif.frames == figure.frames.count)
    #expect(gif.comments.count == 1 && gif.comments[0].hasPrefix("drawn from script "))
    #expect(data.count < 300_000)
  }

  @Test func `a picture that shows its script is not drawn again, another one is`() async throws {
    let folder = try TemporaryFolder()
    let plots = PlotFolder(path: folder.path)
    let script = try plots.write(Samples.bars)
    try await #require(Gnuplot.find()).render([script])
    let broken = try folder.program("exit 1")
    try await broken.render([script])

    var changed = Samples.bars
    changed.caption = "Another caption"
    _ = try plots.write(changed)
    await #expect(throws: PlottingError.self) { try await broken.render([script]) }

    // One that was damaged is not up to date, and not the course's own any more.
    _ = try plots.write(Samples.bars)
    try truncate(script.picturePath)
    await #expect(throws: PlottingError.notReplaced(.changed(path: script.picturePath))) {
      try await broken.render([script])
    }
  }

  @Test func `so is it with an animation`() async throws {
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.frames)
    let gnuplot = try #require(Gnuplot.find())
    try await gnuplot.render([script])
    let broken = try folder.program("exit 1")
    try await broken.render([script])
    let animation = try #require(script.animationPath)
    let whole = FileManager.default.contents(atPath: animation)
    try truncate(animation)
    await #expect(throws: PlottingError.notReplaced(.changed(path: animation))) {
      try await gnuplot.render([script])
    }
    try FileManager.default.removeItem(atPath: animation)
    await #expect(throws: PlottingError.self) { try await broken.render([script]) }
    try await gnuplot.render([script])
    #expect(FileManager.default.contents(atPath: animation) == whole)
  }

  private func truncate(_ path: String) throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.truncate(atOffset: 500)
  }

  @Test func `a reader's own settings of gnuplot do not matter`() async throws {
    // What -d keeps out: ~/.gnuplot would be read by the scripts' process otherwise.
    let folder = try TemporaryFolder()
    let script = try PlotFolder(path: folder.path).write(Samples.bars)
    let fake = try folder.program("printf '%s\\n' \"$@\" > arguments; exit 1")
    await #expect(throws: PlottingError.self) { try await fake.render([script]) }
    let arguments = try text(folder.path + "/arguments").split(separator: "\n")
    #expect(arguments.first == "-d" && arguments.last == "./bars.gp" && arguments.count == 4)
  }

  @Test func `gnuplot is found along the path or not at all`() throws {
    let folder = try TemporaryFolder()
    #expect(Gnuplot.find(in: nil) == nil)
    #expect(Gnuplot.find(in: "") == nil)
    #expect(Gnuplot.find(in: folder.path) == nil)
    let program = folder.path + "/gnuplot"
    try FileManager.default.createDirectory(atPath: program, withIntermediateDirectories: true)
    #expect(Gnuplot.find(in: folder.path) == nil, "a folder is no program")
    try FileManager.default.removeItem(atPath: program)
    try "#!/bin/sh".write(toFile: program, atomically: true, encoding: .utf8)
    #expect(Gnuplot.find(in: folder.path) == nil, "a file that cannot be run is no program")
    chmod(program, 0o755)
    #expect(Gnuplot.find(in: "/nowhere:\(folder.path)") == Gnuplot(path: program))
  }
}
