// How long each lesson takes as a whole, from the start of the process to its end, and how much memory it needs at its peak.
//
// Times depend on the machine and on what else it does, so this prints them and asserts nothing.

import Foundation
import Lessons

let rounds = 5
let command = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "lesson").path(percentEncoded: false)

/// One run of a program: seconds by the wall clock and by the processors, and the greatest memory it had.
struct Run {
  var seconds: Double
  var processorSeconds: Double
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
    processorSeconds = Run.seconds(usage.ru_utime) + Run.seconds(usage.ru_stime)
    megabytes = Double(usage.ru_maxrss) * 1024 / 1e6
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

let folder = FileManager.default.temporaryDirectory.appending(path: "lessons-\(getpid())")
defer { try? FileManager.default.removeItem(at: folder) }
print(
  """
  Each lesson as a whole, \(rounds) rounds in turn, on \(ProcessInfo.processInfo.activeProcessorCount) cores.
  lesson                       seconds: min, median, max   processor s   peak MB
  """)
var runs = allLessons.map { _ in [Run]() }
for _ in 0..<rounds {
  for (index, lesson) in allLessons.enumerated() {
    runs[index].append(
      Run([
        command, "\(lesson.number)", "--no-input", "--plots", folder.path(percentEncoded: false),
      ]))
  }
}
for (lesson, runs) in zip(allLessons, runs) {
  let seconds = runs.map(\.seconds).sorted()
  let title = "\(lesson.number) \(lesson.title)"
  print(
    title.padding(toLength: 28, withPad: " ", startingAt: 0),
    String(
      format: " %12.2f %7.2f %6.2f %13.2f %9.0f", seconds[0], seconds[rounds / 2],
      seconds[rounds - 1],
      runs.map(\.processorSeconds).min() ?? 0, runs.map(\.megabytes).max() ?? 0))
}
