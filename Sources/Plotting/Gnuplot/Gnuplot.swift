// From scripts to pictures, by gnuplot itself: a process for each script, as many at once as there
// are processors, no shell, a time limit, and a picture that appears whole or not at all.

import Foundation
import Notebooks
import OperatingSystem

/// A gnuplot that is installed here.
public struct Gnuplot: Sendable, Equatable {
  /// The program's path.
  public let path: String

  /// Names the program.
  public init(path: String) {
    self.path = path
  }

  /// Looks for gnuplot in the folders of a search path; `nil` where there is none.
  ///
  /// A course without gnuplot still writes its scripts, and says how to get the pictures.
  public static func find(
    in searchPath: String? = ProcessInfo.processInfo.environment["PATH"]
  ) -> Gnuplot? {
    programPath("gnuplot", in: searchPath).map { Gnuplot(path: $0) }
  }

  /// Draws the scripts' pictures, several at once.
  ///
  /// A figure with frames gets an animation, too. A picture that already shows what its script says
  /// is not drawn again. Where one fails, the others are still drawn, and the picture that was
  /// there before stays.
  ///
  /// - Parameters:
  ///   - scripts: What to draw.
  ///   - timeLimit: How long one picture may take, in seconds.
  /// - Throws: What went wrong with the first script, in the given order, that has no picture.
  public func render(_ scripts: [ScriptFile], timeLimit: Double = 20) async throws(PlottingError) {
    try await inLanes(scripts.count) { index throws(PlottingError) in
      try await render(scripts[index], timeLimit: timeLimit)
    }
  }

  /// Does a piece of work for each index, as many at once as there are processors, and all of them
  /// even where one fails.
  func inLanes(
    _ count: Int, _ work: @escaping @Sendable (Int) async throws(PlottingError) -> Void
  ) async throws(PlottingError) {
    let lanes = max(1, min(count, ProcessInfo.processInfo.activeProcessorCount))
    let failures = await withTaskGroup(of: [Int: PlottingError].self) { group in
      for lane in 0..<lanes {
        group.addTask {
          var failures: [Int: PlottingError] = [:]
          for index in stride(from: lane, to: count, by: lanes) {
            do throws(PlottingError) {
              try await work(index)
            } catch {
              failures[index] = error
            }
          }
          return failures
        }
      }
      return await group.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
    if let first = failures.min(by: { $0.key < $1.key }) { throw first.value }
  }

  private func render(_ script: ScriptFile, timeLimit: Double) async throws(PlottingError) {
    let signature = Picture.signature(ofScript: script.path)
    for picture in script.pictures {
      if let signature, picture.isUpToDate(signature) { continue }
      let place = script.place(of: picture)
      do throws(FileFault) { try place.check() } catch { throw PlottingError(error) }
      let drawn = try await bytes(of: script, format: picture.format, timeLimit: timeLimit) {
        drawn throws(PlottingError) in
        if let signature { try drawn.sign(signature) }
      }
      do throws(FileFault) { try place.write(drawn) } catch { throw PlottingError(error) }
    }
  }

  /// Draws a script's picture in a folder of the run's own, and returns what it holds.
  ///
  /// So nobody ever sees a half-drawn one, however this process ends.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - settings: What else is set before the script runs, such as the frame to draw alone.
  ///   - format: What kind of picture it is.
  ///   - timeLimit: How long it may take, in seconds.
  ///   - finish: What is done to the whole picture at last.
  /// - Returns: The picture's bytes.
  /// - Throws: Why there is no whole picture.
  func bytes(
    of script: ScriptFile, settings: [String] = [], format: Picture.Format, timeLimit: Double,
    finish: (Picture) throws(PlottingError) -> Void = { _ throws(PlottingError) in }
  ) async throws(PlottingError) -> Data {
    let folder: WorkFolder
    do throws(WorkFolderFault) { folder = try WorkFolder() } catch { throw PlottingError(error) }
    defer { folder.remove() }
    let picture = Picture(path: folder.path + "/picture", format: format)
    try await draw(script, settings: settings, into: picture, timeLimit: timeLimit)
    try picture.setTitle(script.title)
    try finish(picture)
    guard let bytes = FileManager.default.contents(atPath: picture.path) else {
      throw .incompletePicture(script: script.path)
    }
    return bytes
  }

  /// Draws a script's picture into a file.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - settings: What else is set before the script runs, such as the frame to draw alone.
  ///   - picture: The file.
  ///   - timeLimit: How long it may take, in seconds.
  /// - Throws: Why there is no whole picture.
  private func draw(
    _ script: ScriptFile, settings: [String], into picture: Picture, timeLimit: Double
  ) async throws(PlottingError) {
    // In the script's own folder, so that its name is no part of a command. -d: nobody's own
    // settings change the picture.
    let file = ScriptText.quoted(picture.path)
    let result = await process(
      [
        "-d", "-e", (picture.settings + settings + ["out = " + file]).joined(separator: "; "),
        "./" + script.name,
      ], in: script.folder.isEmpty ? "." : script.folder
    ).run(timeLimit: timeLimit)
    let message = Gnuplot.firstLine(of: String(decoding: result.error, as: UTF8.self))
    switch result.ending {
    case .exited(0):
      if !picture.isWhole { throw .incompletePicture(script: script.path) }
    case .exited(let code):
      throw .gnuplotFailed(script: script.path, status: "exit code \(code)", message: message)
    case .signaled(let signal):
      throw .gnuplotFailed(script: script.path, status: "signal \(signal)", message: message)
    case .notStarted(let reason): throw .cannotStart(gnuplot: path, reason: reason)
    case .timedOut, .flooded, .tookMemory, .multiplied:
      throw .timedOut(script: script.path, seconds: timeLimit)
    }
  }

  /// A run of this gnuplot, which may say what it likes: its first words are kept.
  func process(_ arguments: [String], in folder: String) -> SupervisedProcess {
    SupervisedProcess(
      program: path, arguments: arguments, folder: folder, outputLimit: 4096, excess: .isDropped)
  }

  /// The first line that says something; gnuplot shows the command and a caret before its message.
  private static func firstLine(of message: String) -> String {
    let lines = message.split(whereSeparator: \.isNewline).map {
      String($0.filter { !$0.isControl }).trimmingCharacters(in: .whitespaces)
    }
    let telling = lines.first { $0.contains(": ") } ?? lines.first { !$0.isEmpty && $0 != "^" }
    return String((telling ?? "").prefix(200))
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\t" }
  }
}
