// The one door to threads.

#if hasFeature(Embedded)
  /// What a function makes of each element, in the order of the elements.
  ///
  /// Computed on as many cores as there are; on one where there is no operating system. Parallel
  /// over seeds is the only parallelism of the course: every training stays on one core, so its
  /// numbers do not depend on how many there are.
  public func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard let listener = WorkProgress.listener else { return elements.map(transform) }
    // What a piece tells of itself would jump back and forth; passed on is how many are done.
    nonisolated(unsafe) var network = ""
    WorkProgress.listener = WorkProgress.Listener { network = $0.network }
    listener.take(WorkProgress(network: "", done: 0, count: elements.count))
    var results: [Result] = []
    for element in elements {
      results.append(transform(element))
      listener.take(
        WorkProgress(network: network, done: results.count, count: elements.count))
    }
    WorkProgress.listener = listener
    return results
  }
#else
  import Dispatch
  import Synchronization

  /// What a function makes of each element, in the order of the elements.
  ///
  /// Computed on as many cores as there are; on one where there is no operating system. Parallel
  /// over seeds is the only parallelism of the course: every training stays on one core, so its
  /// numbers do not depend on how many there are.
  public func parallelMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: elements.count))
    let progress = SharedProgress(of: elements.count)
    // The threads do not inherit it.
    let memory = WorkMemory.current
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      let result = WorkMemory.$current.withValue(memory) {
        progress?.doing { transform(elements[index]) } ?? transform(elements[index])
      }
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The progress of several pieces of work at once.
  ///
  /// What the pieces tell of themselves would jump back and forth; what is passed on is how many of
  /// them are done.
  private final class SharedProgress: Sendable {
    private let count: Int
    private let listener: WorkProgress.Listener
    private let state = Mutex((done: 0, network: ""))

    /// Prepares for so many pieces; `nil` where nobody listens.
    init?(of count: Int) {
      guard let listener = WorkProgress.listener else { return nil }
      self.count = count
      self.listener = listener
      listener.take(WorkProgress(network: "", done: 0, count: count))
    }

    /// Does one piece.
    func doing<Result>(_ piece: () -> Result) -> Result {
      let result = WorkProgress.$listener.withValue(
        WorkProgress.Listener { [self] inner in note(inner.network) }, operation: piece)
      let (done, network) = state.withLock { state in
        state.done += 1
        return (state.done, state.network)
      }
      listener.take(WorkProgress(network: network, done: done, count: count))
      return result
    }

    private func note(_ network: String) {
      let news: Int? = state.withLock { state in
        guard !network.isEmpty, state.network != network else { return nil }
        state.network = network
        return state.done
      }
      if let news { listener.take(WorkProgress(network: network, done: news, count: count)) }
    }
  }
#endif
