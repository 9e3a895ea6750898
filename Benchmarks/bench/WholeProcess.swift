// A command from its start to its end, as a reader waits for it.

import Foundation

/// One run of a program: seconds by the wall clock, and the greatest memory it had.
struct WholeProcess {
  var seconds: Double
  var megabytes: Double

  /// Runs a program to its end, with its output thrown away.
  init(_ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    guard posix_spawn(&process, arguments[0], &actions, nil, &pointers, environ) == 0 else {
      fatalError("cannot start \(arguments[0]); build it first: swift build -c release")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    seconds = (ContinuousClock.now - start) / .seconds(1)
    guard status == 0 else { fatalError("\(arguments) ended with the status \(status)") }
    megabytes = Double(usage.ru_maxrss) * 1024 / 1e6
  }
}
