// What must not stay when the process ends before its work is done: files on their way, and folders
// for the while.

import Foundation
import Synchronization

/// The things to remove at the end, however it comes, but for `kill -9`.
package enum Leftovers {
  private static let state = Mutex((paths: Set<String>(), isOver: false))
  private static let removal = Mutex(())

  /// Makes something that must not stay.
  ///
  /// It is made and noted at once, so that ``removeAll()`` finds it or comes before it. After that
  /// this does not return: the process is about to end, and whoever would make something now waits
  /// for it.
  ///
  /// - Parameters:
  ///   - path: Where it is made.
  ///   - make: Makes it, with a call that does not wait; also noted where that fails.
  /// - Returns: What that returns.
  package static func making<Result: Sendable>(_ path: String, _ make: () -> Result) -> Result {
    let made: Result? = state.withLock { state in
      guard !state.isOver else { return nil }
      state.paths.insert(path)
      return make()
    }
    if let made { return made }
    while true { pause() }
  }

  /// Says that it is in its place, or gone.
  package static func forget(_ path: String) {
    state.withLock { state in _ = state.paths.remove(path) }
  }

  /// Removes everything; whoever calls this ends the process next.
  package static func removeAll() {
    let paths = state.withLock { state in
      state.isOver = true
      return state.paths
    }
    for path in paths { remove(path) }
  }

  /// Removes a file or a folder with all that is in it.
  ///
  /// A folder gets another name first, so that a program that still works in it, by its path, makes
  /// nothing more there. Where another thread is already at it, this returns when that has done it:
  /// whoever ends the process next would leave the half of it.
  package static func remove(_ path: String) {
    removal.withLock { _ in
      if unlink(path) == 0 || errno == ENOENT { return }
      let gone = path + ".gone"
      try? FileManager.default.removeItem(atPath: rename(path, gone) == 0 ? gone : path)
    }
  }

  // MARK: Signals

  /// Ctrl-C, `kill`, and a terminal that is closed.
  package static let endings = [SIGINT, SIGTERM, SIGHUP]

  /// Removes everything when one of these signals ends the process.
  ///
  /// To be called once, at the start. A signal that the process was told to ignore, as `nohup`
  /// does, stays ignored.
  package static func removeAtSignals() {
    _ = signals
    Thread.detachNewThread {
      while true {
        var number: UInt8 = 0
        let count = read(signals.reading, &number, 1)
        if count == 1 {
          removeAll()
          act(on: Int32(number))
        } else if count == 0 || errno != EINTR {
          return
        }
      }
    }
    for number in endings {
      // A handler may do next to nothing; this one wakes the thread.
      let before = signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        let code = errno
        _ = write(signals.writing, &byte, 1)
        errno = code
      }
      if before.isIgnoring { signal(number, SIG_IGN) }
    }
  }

  /// Does what the system does on a signal that nobody catches: ends the process, or suspends it
  /// until it is continued.
  package static func act(on number: Int32) {
    signal(number, SIG_DFL)
    // This thread may have been born with signals blocked.
    var wanted = sigset_t()
    sigemptyset(&wanted)
    sigaddset(&wanted, number)
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
    raise(number)
  }
}

/// What the handler writes into, and the thread reads from.
private let signals: (reading: Int32, writing: Int32) = {
  var ends: [Int32] = [-1, -1]
  _ = pipe(&ends)
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}()

extension Optional where Wrapped == __sighandler_t {
  /// Whether a signal with this handler is ignored; `SIG_IGN` is the address 1, which Swift cannot
  /// compare otherwise.
  fileprivate var isIgnoring: Bool { unsafeBitCast(self, to: Int.self) == 1 }
}
