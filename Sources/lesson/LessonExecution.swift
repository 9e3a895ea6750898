// A lesson is run from top to bottom and its figures are drawn, before any format sees it.

import Foundation
import Notebooks
import Plotting
import Rendering

/// Runs lessons for an export.
struct LessonExecution {
  /// The folder below which the figures are drawn, one folder a lesson.
  private let plots: String
  /// That folder as a document links to it; `nil` where it goes when the export is done.
  private let link: String?
  private let exporter: any LessonExporter.Type
  private let gnuplot: Gnuplot?

  /// Prepares for lessons.
  ///
  /// - Parameters:
  ///   - plots: The folder that the reader wants the figures in; `nil` for a temporary one.
  ///   - folder: Where the documents that link to the figures will be.
  ///   - exporter: The format, which says what has to be drawn.
  init(plots: String?, linkedFrom folder: ExportFolder, for exporter: any LessonExporter.Type) {
    let current = FileManager.default.currentDirectoryPath
    let temporary = FileManager.default.temporaryDirectory.appending(
      path: "lesson-export-\(UUID().uuidString)")
    self.plots = plots ?? temporary.path(percentEncoded: false)
    link = plots.map { folder.link(to: $0, in: current) }
    self.exporter = exporter
    gnuplot = Gnuplot.find()
  }

  /// Removes what the reader did not ask for.
  func cleanUp() {
    if link == nil { try? FileManager.default.removeItem(atPath: plots) }
  }

  /// Runs a lesson and draws its figures.
  func execute(
    _ lesson: Lesson, _ parameters: ParameterAssignment
  ) async throws(CommandFailure) -> ExecutedLesson {
    do {
      let steps = try await Task.detached {
        try Recorder.record(lesson, parameters: parameters)
      }.value
      return ExecutedLesson(
        lesson: lesson, steps: steps, pictures: try await pictures(of: steps, lesson))
    } catch let error as PlottingError {
      throw CommandFailure(nothingExportedOf: lesson, error)
    } catch {
      throw CommandFailure(of: lesson, error)
    }
  }

  /// Ends with what is missing, if anything is; the export itself is there.
  func reportMissingPictures(in lessons: [ExecutedLesson]) throws(CommandFailure) {
    let hasFigures = lessons.flatMap(\.steps).flatMap(\.blocks).contains {
      if case .figure = $0 { true } else { false }
    }
    guard gnuplot == nil, hasFigures else { return }
    throw CommandFailure(
      .incomplete,
      say(
        en: "the export has words in place of pictures, because gnuplot is not in PATH; "
          + "for pictures: sudo apt-get install gnuplot-nox, then export again",
        ko: "gnuplot이 PATH에 없어서 그림 대신 말로 풀어 썼습니다. 그림을 넣으려면: sudo apt-get install gnuplot-nox, "
          + "그런 다음 다시 내보내십시오"))
  }

  private func pictures(
    of steps: [Step], _ lesson: Lesson
  ) async throws(PlottingError) -> [String: ExecutedLesson.Picture] {
    let folder = PlotFolder(path: "\(plots)/\(lesson.slug)")
    var scripts: [(figure: Figure, file: ScriptFile)] = []
    for case .figure(let figure, _) in steps.flatMap(\.blocks) {
      scripts.append((figure, try folder.write(figure)))
    }
    guard let gnuplot else { return [:] }
    try await gnuplot.render(scripts.map(\.file))
    var pictures: [String: ExecutedLesson.Picture] = [:]
    for (figure, file) in scripts {
      let count = exporter.showsFrames && figure.frames.count > 1 ? figure.frames.count : 0
      pictures[figure.name] = ExecutedLesson.Picture(
        svg: try await gnuplot.picture(of: file),
        frames: try await gnuplot.frames(of: file, count: count),
        png: exporter.showsPixels ? try await gnuplot.pixels(of: file) : nil,
        link: link.map { "\($0)/\(lesson.slug)/\(file.pictureName)" })
    }
    return pictures
  }
}
