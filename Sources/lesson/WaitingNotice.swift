import Foundation

/// Says on standard error that the lesson is still computing, once that has taken half a second.
struct WaitingNotice {
  private let isWanted: Bool

  /// Only where standard error is a terminal on which the notice can be taken away again.
  init(in environment: TerminalEnvironment, isPlain: Bool) {
    isWanted = environment.canMoveCursor && !isPlain && isatty(STDERR_FILENO) == 1
  }

  /// Does the work; the notice is gone when it is done.
  func during<Value>(
    _ words: String, isolation: isolated (any Actor)? = #isolation,
    _ work: () async throws -> Value
  ) async rethrows -> Value {
    guard isWanted else { return try await work() }
    let notice = Task {
      guard (try? await Task.sleep(for: .milliseconds(500))) != nil else { return false }
      writeToStandardError("  \(words) …")
      return true
    }
    func takeAway() async {
      notice.cancel()
      if await notice.value { writeToStandardError("\r\u{1B}[K") }
    }
    do {
      let value = try await work()
      await takeAway()
      return value
    } catch {
      await takeAway()
      throw error
    }
  }
}
