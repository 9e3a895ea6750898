// What a reader sees who has to wait: one line on standard error, after half a second, gone when
// the work is done.

import Distillation
import Foundation
import Languages
import Rendering
import Synchronization

/// Where the running lesson tells how far it is.
final class WorkBoard: Sendable {
  /// The work that goes on, and when it began.
  struct Entry: Sendable {
    var progress: WorkProgress
    var begin: ContinuousClock.Instant
  }

  private let entry = Mutex<Entry?>(nil)

  /// What was told last.
  var latest: Entry? { entry.withLock { $0 } }

  /// Takes a report; one from the beginning is that of new work.
  func take(_ progress: WorkProgress) {
    entry.withLock { entry in
      let isNew = progress.done == 0 && entry.map { $0.progress.done > 0 } ?? true
      let begin = isNew ? ContinuousClock.now : entry?.begin ?? .now
      entry = Entry(progress: progress, begin: begin)
    }
  }
}

/// Says on standard error what the lesson is computing, once that has taken half a second.
struct WaitingNotice {
  private let isWanted: Bool
  private let isASCII: Bool
  private let language: Language
  private let board: WorkBoard

  /// Only where standard error is a terminal on which the notice can be taken away again.
  init(in environment: TerminalEnvironment, style: TerminalStyle, board: WorkBoard = WorkBoard()) {
    isWanted = environment.canMoveCursor && !style.isPlain && isatty(STDERR_FILENO) == 1
    isASCII = style.isASCII
    language = style.language
    self.board = board
  }

  /// Waits for the step with this number; the notice is gone when it is there.
  func during<Value>(
    step: Int, isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> Value
  ) async rethrows -> Value {
    try await showing({ line(step: step, width: $0) }, work)
  }

  /// Waits for work that these words name.
  func during<Value>(
    _ words: String, isolation: isolated (any Actor)? = #isolation,
    _ work: () async throws -> Value
  ) async rethrows -> Value {
    try await showing({ line(words, width: $0) }, work)
  }

  private func showing<Value>(
    _ line: @escaping @Sendable (_ width: Int) -> String,
    isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> Value
  ) async rethrows -> Value {
    guard isWanted else { return try await work() }
    let notice = Task {
      guard (try? await Task.sleep(for: .milliseconds(500))) != nil else { return false }
      repeat {
        let width = (TerminalEnvironment.current(output: STDERR_FILENO).columns ?? 80) - 1
        writeToStandardError("\r\u{1B}[K" + line(width))
      } while (try? await Task.sleep(for: .milliseconds(100))) != nil
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

  private func line(step: Int, width: Int) -> String {
    now.text(step: step, width: width, isASCII: isASCII, language: language)
  }

  private func line(_ words: String, width: Int) -> String {
    now.text(words, width: width, isASCII: isASCII, language: language)
  }

  private var now: ProgressLine {
    board.latest.map {
      ProgressLine(progress: $0.progress, elapsed: $0.begin.duration(to: .now))
    } ?? ProgressLine()
  }
}
