// A lesson runs ahead of its reader: while one step is read, the next ones are computed and their figures drawn.

import Notebooks

/// A lesson that has been started.
struct RunningLesson {
  /// Its steps, in order, each as soon as it is complete with the files of its figures.
  let steps: AsyncThrowingStream<PreparedStep, any Error>
  private let computing: Task<Void, Never>
  private let drawing: Task<Void, Never>

  /// Starts a lesson.
  init(_ lesson: Lesson, parameters: ParameterAssignment, plots: PlotKeeper) {
    let (recorded, recorder) = AsyncThrowingStream<Step, any Error>.makeStream()
    computing = Task.detached {
      do {
        try Recorder(lesson: lesson, parameters: parameters) { step in
          try Task.checkCancellation()
          recorder.yield(step)
        }.play(lesson)
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
    computing.cancel()
    drawing.cancel()
    await drawing.value
  }
}
