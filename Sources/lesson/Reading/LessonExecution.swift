// A lesson is run from top to bottom and its figures are drawn, before any format sees it.

import Foundation
import Notebooks
import OperatingSystem
import Parameters
import Plotting
import Rendering

/// Runs lessons for an export.
///
/// It touches nothing of the reader's: everything is drawn in a folder of its own, and put in its
/// place when all of it may be.
struct LessonExecution {
  /// The folder below which the figures are drawn, one folder a lesson.
  private let work: WorkFolder
  /// Where the reader wants the figures; `nil` where they go when the export is done.
  private let plots: String?
  /// That folder as a document links to it.
  private let link: String?
  private let isForced: Bool
  private let exporter: any LessonExporter.Type
  private let gnuplot: Gnuplot?

  /// Prepares for lessons.
  ///
  /// - Parameters:
  ///   - plots: The folder that the reader wants the figures in; `nil` for none.
  ///   - folder: Where the documents that link to the figures will be.
  ///   - exporter: The format, which says what has to be drawn.
  ///   - isForced: Whether figures may go over files that this course did not write.
  /// - Throws: Why there is no folder to draw in.
  init(
    plots: String?, linkedFrom folder: ExportFolder, for exporter: any LessonExporter.Type,
    isForced: Bool
  ) throws(CommandFailure) {
    do throws(WorkFolderFault) {
      work = try WorkFolder()
    } catch {
      throw CommandFailure(nothingExportedOf: nil, PlottingError(error))
    }
    let current = FileManager.default.currentDirectoryPath
    self.plots = plots
    link = plots.map { folder.link(to: $0, in: current) }
    self.isForced = isForced
    self.exporter = exporter
    gnuplot = Gnuplot.find()
  }

  /// Removes what the reader did not ask for.
  func cleanUp() { work.remove() }

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
      say(CommandPhrase.exportWithoutPictures))
  }

  private func pictures(
    of steps: [Step], _ lesson: Lesson
  ) async throws(PlottingError) -> [String: ExecutedLesson.Picture] {
    let folder = PlotFolder(path: "\(work.path)/\(lesson.slug)")
    var scripts: [(figure: Figure, file: ScriptFile)] = []
    for case .figure(let figure, _) in steps.flatMap(\.blocks) {
      let script = try folder.write(figure)
      if let chosen = chosenFolder(of: lesson) { folder.takePictures(of: script, from: chosen) }
      scripts.append((figure, script))
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

  private func chosenFolder(of lesson: Lesson) -> PlotFolder? {
    plots.map { PlotFolder(path: "\($0)/\(lesson.slug)", isForced: isForced) }
  }

  // MARK: Figures that the reader keeps

  /// The figures of a lesson with the places that the reader wants them in.
  struct KeptFigures {
    let lesson: Lesson
    let folder: PlotFolder
    let files: [(place: Place, bytes: Data)]

    /// Says whether they could be written, as things are now; changes nothing.
    func check() throws(CommandFailure) {
      for (place, bytes) in files {
        try failing { () throws(FileFault) in try place.check(for: bytes) }
      }
    }

    /// Writes them.
    func write() throws(CommandFailure) {
      do throws(PlottingError) {
        try folder.makeFolder()
      } catch {
        throw CommandFailure(nothingExportedOf: lesson, error)
      }
      for (place, bytes) in files { try failing { () throws(FileFault) in try place.write(bytes) } }
    }

    private func failing(_ work: () throws(FileFault) -> Void) throws(CommandFailure) {
      do throws(FileFault) {
        try work()
      } catch {
        throw error.yieldsToForce
          ? CommandFailure(.unwritable, error, elsewhere: "--plots")
          : CommandFailure(nothingExportedOf: lesson, PlottingError(error))
      }
    }
  }

  /// The figures of executed lessons, where the reader wants to keep them.
  func keptFigures(of lessons: [ExecutedLesson]) -> [KeptFigures] {
    lessons.compactMap { executed in
      guard let folder = chosenFolder(of: executed.lesson) else { return nil }
      let drawn = PlotFolder(path: "\(work.path)/\(executed.lesson.slug)")
      var files: [(place: Place, bytes: Data)] = []
      for case .figure(let figure, _) in executed.steps.flatMap(\.blocks) {
        files += folder.places(forFilesOf: drawn.file(for: figure))
      }
      return KeptFigures(lesson: executed.lesson, folder: folder, files: files)
    }
  }
}
