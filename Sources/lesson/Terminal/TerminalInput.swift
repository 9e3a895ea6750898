import Notebooks
import Rendering

/// The events of a terminal, one after the other.
struct TerminalInput {
  private var iterator: AsyncStream<TerminalEvent>.Iterator
  /// Keys that were pressed before anybody asked for one.
  private var early: [TerminalEvent] = []

  /// Takes the events from their beginning.
  init(_ events: AsyncStream<TerminalEvent>) { iterator = events.makeAsyncIterator() }

  /// The next event; at the end of the input, the reader is gone.
  mutating func next() async -> TerminalEvent {
    early.isEmpty ? await following() ?? .key(.end) : early.removeFirst()
  }

  /// What the terminal says it can do, and what its ground is, where it says so; keys that come
  /// before its answer are kept.
  mutating func answer() async -> (attributes: [Int], ground: RGB?) {
    var ground: RGB?
    while let event = await following() {
      switch event {
      case .attributes(let attributes): return (attributes, ground)
      case .ground(let reply): ground = RGB(terminalReply: reply)
      default: early.append(event)
      }
    }
    return ([], ground)
  }

  private mutating func following() async -> TerminalEvent? {
    await iterator.next(isolation: #isolation)
  }
}
