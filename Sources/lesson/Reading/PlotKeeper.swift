// The figures of a run become files while the lesson goes on: first every script, then, with
// gnuplot, every picture.

import Foundation
import Languages
import Notebooks
import Plotting
import Rendering

/// A step with the files of its figures, ready to be shown.
struct PreparedStep: Sendable {
  var step: Step
  /// The files by the figure's name.
  var pictures: [String: PictureFiles]
}

/// Writes and renders the figures of one run, and remembers what went wrong.
///
/// The text is what matters: a folder that cannot be written, or a gnuplot that is not there, stops
/// no lesson.
actor PlotKeeper {
  private let folder: PlotFolder
  private let gnuplot: Gnuplot?
  private let shown: @Sendable (String) -> String

  /// Whether a figure was written that has no picture because gnuplot is not installed.
  private(set) var lacksGnuplot = false
  /// The first failure; the ones after it have the same cause.
  private var failure: PlottingError?

  /// The run whose pictures are drawn while the reader reads on; those of an earlier one are not
  /// wanted any more.
  private var latestRun = 0
  private var drawing: Task<Void, Never>?

  /// Creates a keeper.
  ///
  /// - Parameters:
  ///   - folder: Where the files go.
  ///   - shown: How a path is printed.
  init(folder: PlotFolder, shown: @escaping @Sendable (String) -> String) {
    self.folder = folder
    self.gnuplot = Gnuplot.find()
    self.shown = shown
  }

  /// Writes the figures of a step.
  ///
  /// In a lesson's first run, 0, it waits for their pictures. A later one shows what changed at
  /// once, and its pictures follow.
  func prepare(_ step: Step, run: Int = 0) async -> PreparedStep {
    latestRun = max(latestRun, run)
    var prepared = PreparedStep(step: step, pictures: [:])
    for case .figure(let figure, _) in step.blocks {
      prepared.pictures[figure.name] = await files(of: figure, run)
    }
    return prepared
  }

  /// Waits for the pictures that are still to be drawn.
  func finishDrawing() async { await drawing?.value }

  /// Waits only for the picture that is being drawn, unless a later run has pictures to draw.
  func stopDrawing(ofRun run: Int) async {
    guard run == latestRun else { return }
    latestRun += 1
    await drawing?.value
  }

  /// Throws what went wrong.
  func throwFailure() throws(CommandFailure) {
    if let failure { throw Self.failure(failure) }
  }

  /// What went wrong, and what to do.
  static func failure(_ failure: PlottingError) -> CommandFailure {
    if case .notReplaced(let fault) = failure {
      return CommandFailure(.unwritable, fault, elsewhere: "--plots")
    }
    let reason = failure.message(in: .ofCommand)
    return CommandFailure(
      .unwritable,
      say(CommandPhrase.noPlots(reason: reason)))
  }

  /// Says why there are no pictures, and what to do then.
  static func complainOfMissingGnuplot(andThen again: String) {
    complain(
      "lesson: "
        + say(CommandPhrase.noGnuplot(again: again)))
  }

  private func files(of figure: Figure, _ run: Int) async -> PictureFiles? {
    // A file that must not be replaced is one figure's; the others can still be drawn.
    if let failure, !failure.isOfOneFigure { return nil }
    do throws(PlottingError) {
      let script = try folder.write(figure)
      guard let gnuplot else {
        lacksGnuplot = true
        return files(PictureFiles(script: shown(script.path)), at: script.path)
      }
      if run == 0 {
        try await gnuplot.render([script])
      } else {
        drawing = Task { [before = drawing] in
          await before?.value
          await draw(script, with: gnuplot, run)
        }
      }
      let files = PictureFiles(
        script: shown(script.path), picture: fileName(script.picturePath),
        animation: script.animationPath.map(fileName))
      return self.files(files, at: script.path)
    } catch {
      note(error)
      return nil
    }
  }

  /// The files with the address of the folder that they are in.
  private func files(_ files: PictureFiles, at path: String) -> PictureFiles {
    var files = files
    let folder = URL(filePath: path).absoluteURL.deletingLastPathComponent()
    let address = folder.absoluteString
    files.address = String(address.dropLast(address.hasSuffix("/") ? 1 : 0))
    return files
  }

  private func draw(_ script: ScriptFile, with gnuplot: Gnuplot, _ run: Int) async {
    guard run == latestRun else { return }
    do throws(PlottingError) {
      try await gnuplot.render([script])
    } catch {
      note(error)
    }
  }

  private func note(_ error: PlottingError) {
    if failure == nil || !error.isOfOneFigure { failure = error }
  }
}

extension PlottingError {
  /// Whether the other figures can be drawn all the same.
  fileprivate var isOfOneFigure: Bool { if case .notReplaced = self { true } else { false } }
}

/// The picture lies beside its script, so its name says where it is.
private func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}
