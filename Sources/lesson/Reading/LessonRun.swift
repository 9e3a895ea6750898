import Parameters

/// A run of the lesson, as far as its steps were taken from it.
struct LessonRun {
  /// The run itself.
  let running: RunningLesson
  /// What it runs with.
  let parameters: ParameterAssignment
  /// The steps that were taken.
  private(set) var steps: [PreparedStep] = []
  private var incoming: AsyncThrowingStream<PreparedStep, any Error>.Iterator

  /// Takes the steps of a run.
  init(_ running: RunningLesson, parameters: ParameterAssignment) {
    self.running = running
    self.parameters = parameters
    incoming = running.steps.makeAsyncIterator()
  }

  /// Waits for the next step.
  ///
  /// - Returns: Whether there was one.
  mutating func takeStep(_ notice: WaitingNotice) async throws -> Bool {
    let step = try await notice.during(step: steps.count + 1) { [incoming] in
      var iterator = incoming
      return try await iterator.next()
    }
    if let step { steps.append(step) }
    return step != nil
  }
}
