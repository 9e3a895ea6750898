// A lesson runs more than once in a reading, when the reader sets parameters.

import Distillation
import Foundation
import Notebooks
import Parameters
import Plotting

/// Runs a lesson, and again with other parameters; what was trained is not trained again.
final class LessonRuns {
  private let lesson: Lesson
  private let board: WorkBoard
  private let memory: WorkMemory?
  private let isForced: Bool
  private let place: PlotPlace
  /// One for each folder.
  private var keepers: [String: PlotKeeper] = [:]
  private var count = 0

  /// Prepares for a reading.
  ///
  /// - Parameters:
  ///   - lesson: What is read.
  ///   - plots: The folder that the reader chose for the figures, if any.
  ///   - isForced: Whether figures may go over files that this course did not write.
  ///   - remembers: Whether the lesson may run again.
  ///   - environment: Where the command runs.
  ///   - board: Where the runs tell how far they are.
  init(
    of lesson: Lesson, plots: String?, isForced: Bool, remembers: Bool,
    in environment: TerminalEnvironment, board: WorkBoard
  ) {
    self.lesson = lesson
    self.board = board
    self.isForced = isForced
    memory = remembers ? WorkMemory(byteLimit: 256 << 20) : nil
    place = PlotPlace(
      language: .ofCommand, chosen: plots, home: environment.variables["LESSON_HOME"],
      current: FileManager.default.currentDirectoryPath)
  }

  /// Starts a run.
  func start(_ parameters: ParameterAssignment) -> RunningLesson {
    defer { count += 1 }
    return RunningLesson(
      lesson, parameters: parameters, memory: memory,
      plots: keeper(isOriginal: parameters == .defaults), run: count, board: board)
  }

  private func keeper(isOriginal: Bool) -> PlotKeeper {
    let path = place.folder(of: lesson, isOriginal: isOriginal)
    if let keeper = keepers[path] { return keeper }
    let place = place
    let keeper = PlotKeeper(folder: PlotFolder(path: path, isForced: isForced)) { place.shown($0) }
    keepers[path] = keeper
    return keeper
  }
}
