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
  /// What becomes of its figures.
  let plots: PlotKeeper
  private let run: Int
  private let drawing: Task<Void, Never>

  /// Starts a lesson, which tells the board how far it is.
  ///
  /// - Parameters:
  ///   - lesson: The lesson.
  ///   - parameters: What it runs with.
  ///   - memory: The trainings that need not be done again; `nil` where it runs once.
  ///   - plots: What draws its figures.
  ///   - run: How often it ran before in this reading; a later run's steps do not wait for the
  ///     pictures of their figures.
  ///   - board: Where it tells how far it is, until it is stopped.
  init(
    _ lesson: Lesson, parameters: ParameterAssignment, memory: WorkMemory?, plots: PlotKeeper,
    run: Int = 0, board: WorkBoard
  ) {
    self.plots = plots
    self.run = run
    let (recorded, recorder) = AsyncThrowingStream<Step, any Error>.makeStream()
    let (steps, preparer) = AsyncThrowingStream<PreparedStep, any Error>.makeStream()
    self.steps = steps
    let drawing = Task {
      do {
        for try await step in recorded {
          preparer.yield(await plots.prepare(step, run: run))
        }
        preparer.finish()
      } catch {
        preparer.finish(throwing: error)
      }
    }
    self.drawing = drawing
    // A thread of its own: a lesson computes for seconds without a break, and with few processors
    // the reader's keys and the pictures would wait for it.
    Thread.detachNewThread {
      do {
        let listener = WorkProgress.Listener { if !drawing.isCancelled { board.take($0) } }
        try WorkProgress.$listener.withValue(listener) {
          try WorkMemory.$current.withValue(memory) {
            try Recorder(lesson: lesson, parameters: parameters) { step in
              if case .terminated = recorder.yield(step) { throw CancellationError() }
            }.play(lesson)
          }
        }
        recorder.finish()
      } catch {
        recorder.finish(throwing: error)
      }
    }
  }

  /// Stops before the lesson's end; figures that are being drawn are finished first.
  func stop() async {
    drawing.cancel()
    await drawing.value
    await plots.stopDrawing(ofRun: run)
  }
}
