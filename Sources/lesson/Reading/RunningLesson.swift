// A lesson runs ahead of its reader: while one step is read, the next ones are computed and their
// figures drawn.

import Distillation
import Foundation
import Notebooks
import Parameters

/// A lesson that has been started.
struct RunningLesson {
  /// Its steps, in order, each as soon as it is complete with the files of its figures.
  let steps: AsyncThrowingStream<PreparedStep, any Error>
  private let drawing: Task<Void, Never>

  /// Starts a lesson, which tells the board how far it is.
  init(
    _ lesson: Lesson, parameters: ParameterAssignment, plots: PlotKeeper, board: WorkBoard
  ) {
    let (recorded, recorder) = AsyncThrowingStream<Step, any Error>.makeStream()
    // A thread of its own: a lesson computes for seconds without a break, and with few processors
    // the reader's keys and the pictures would wait for it.
    Thread.detachNewThread {
      do {
        try WorkProgress.$listener.withValue(WorkProgress.Listener { board.take($0) }) {
          try Recorder(lesson: lesson, parameters: parameters) { step in
            if case .terminated = recorder.yield(step) { throw CancellationError() }
          }.play(lesson)
        }
        recorder.finish()
      } catch {
        recorder.finish(throwing: error)
      }
    }
    let (steps, preparer) = AsyncThrowingStream<PreparedStep, any Error>.makeStream()
    drawing = Task {
      do {
        for try await step in recorded { preparer.yield(await plots.prepare(step)) }
        preparer.finish()
      } catch {
        preparer.finish(throwing: error)
      }
    }
    self.steps = steps
  }

  /// Stops before the lesson's end; figures that are being drawn are finished first.
  func stop() async {
    drawing.cancel()
    await drawing.value
  }
}
