// What a reader waits for: a lesson from its start to its end, and the command before it says
// anything.

import Foundation
import Lessons

/// Whole processes, started cold.
struct Waiting {
  private let command: String
  private let launcher: String
  private let scratch: URL
  private var lessons: [Int: [WholeProcess]] = [:]
  private var list: [Double] = []
  private var launched: [Double] = []

  /// Measures a built command and the launcher in front of it.
  init(command: URL, launcher: URL, scratch: URL) {
    self.command = command.path(percentEncoded: false)
    self.launcher = launcher.path(percentEncoded: false)
    self.scratch = scratch
    // Where something changed since the last build, the launcher builds first.
    _ = WholeProcess([self.launcher, "list"])
  }

  /// Runs each once.
  mutating func takeRound() {
    for lesson in allLessons {
      let plots = scratch.appending(path: "plots").path(percentEncoded: false)
      lessons[lesson.number, default: []].append(
        WholeProcess([command, "\(lesson.number)", "--no-input", "--plots", plots]))
    }
    list.append(WholeProcess([command, "list"]).seconds)
    launched.append(WholeProcess([launcher, "list"]).seconds)
  }

  /// The results.
  var section: Report.Section {
    let seconds = allLessons.map { lesson in
      Report.Row(
        name: "lesson \(lesson.number)", unit: "s",
        rounds: lessons[lesson.number, default: []].map(\.seconds))
    }
    let memory = allLessons.map { lesson in
      Report.Row(
        name: "lesson \(lesson.number), memory at its peak", unit: "MB",
        rounds: lessons[lesson.number, default: []].map(\.megabytes))
    }
    return Report.Section(
      title: "Waiting",
      rows: seconds + memory + [
        Report.Row(
          name: "lesson list", unit: "ms", rounds: list.map { 1000 * $0 }, target: .atMost(20)),
        Report.Row(
          name: "what the launcher adds", unit: "ms",
          rounds: zip(launched, list).map { 1000 * ($0 - $1) }, target: .atMost(50)),
      ])
  }
}
