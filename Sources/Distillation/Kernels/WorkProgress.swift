// How far long work is, for whoever waits. The library knows neither terminals nor clocks: it says
// what is done, and only where somebody listens.

/// How far a piece of work is.
public struct WorkProgress: Sendable, Equatable {
  /// The network that is trained, by its layer sizes, such as `64-30-10`; empty before the first
  /// one.
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

  #if hasFeature(Embedded)
    /// Who is told of the work that is done; one thread does it all, and there are no tasks.
    nonisolated(unsafe) public static var listener: Listener?
  #else
    /// Who is told of the work that is done within `$listener.withValue(…)`.
    @TaskLocal public static var listener: Listener?
  #endif

  /// Takes reports; called often, and from several threads at once.
  ///
  /// (A class: with Swift 6.3, a task-local that is itself a closure crashes.)
  public final class Listener: Sendable {
    let take: @Sendable (WorkProgress) -> Void

    /// Creates a listener.
    public init(_ take: @escaping @Sendable (WorkProgress) -> Void) { self.take = take }
  }
}
