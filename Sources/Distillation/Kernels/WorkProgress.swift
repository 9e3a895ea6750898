// How far long work is, for whoever waits. The library knows neither terminals nor clocks: it says what is done, and only
// where somebody listens.

import Synchronization

/// How far a piece of work is.
public struct WorkProgress: Sendable, Equatable {
  /// The network that is trained, by its layer sizes, such as `64-30-10`; empty before the first one.
  public var network: String
  /// How many parts are done: epochs of one training, or elements of a ``parallelMap(_:_:)``.
  public var done: Int
  /// How many parts there are.
  public var count: Int

  /// Creates a report.
  public init(network: String, done: Int, count: Int) {
    self.network = network
    self.done = done
    self.count = count
  }

  /// Who is told of the work that is done within `$listener.withValue(…)`.
  @TaskLocal public static var listener: Listener?

  /// Takes reports; called often, and from several threads at once.
  ///
  /// (A class: with Swift 6.3, a task-local that is itself a closure crashes.)
  public final class Listener: Sendable {
    let take: @Sendable (WorkProgress) -> Void

    /// Creates a listener.
    public init(_ take: @escaping @Sendable (WorkProgress) -> Void) { self.take = take }
  }
}

/// The progress of several pieces of work at once.
///
/// What the pieces tell of themselves would jump back and forth; what is passed on is how many of them are done.
final class SharedProgress: Sendable {
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
