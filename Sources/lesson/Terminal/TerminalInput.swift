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

  /// What the terminal says it can do; keys that come before its answer are kept.
  mutating func attributes() async -> [Int] {
    while let event = await following() {
      if case .attributes(let attributes) = event { return attributes }
      early.append(event)
    }
    return []
  }

  private mutating func following() async -> TerminalEvent? {
    await iterator.next(isolation: #isolation)
  }
}
