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
  func prepare(_ step: Step) async -> PreparedStep {
    var prepared = PreparedStep(step: step, pictures: [:])
    for case .figure(let figure, _) in step.blocks {
      prepared.pictures[figure.name] = await files(of: figure)
    }
    return prepared
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

  private func files(of figure: Figure) async -> PictureFiles? {
    // A file that must not be replaced is one figure's; the others can still be drawn.
    if let failure, !failure.isOfOneFigure { return nil }
    do throws(PlottingError) {
      let script = try folder.write(figure)
      guard let gnuplot else {
        lacksGnuplot = true
        return PictureFiles(script: shown(script.path))
      }
      try await gnuplot.render([script])
      return PictureFiles(
        script: shown(script.path), picture: fileName(script.picturePath),
        animation: script.animationPath.map(fileName))
    } catch {
      if failure == nil || !error.isOfOneFigure { failure = error }
      return nil
    }
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
