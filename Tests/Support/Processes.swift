// What runs on this machine, for tests of what must not go on.

import Foundation

/// Whether some process has this text in its command line.
package func isRunning(_ text: String) -> Bool {
  let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
  return processes.contains { name in
    guard Int(name) != nil, let data = FileManager.default.contents(atPath: "/proc/\(name)/cmdline")
    else { return false }
    return String(decoding: data, as: UTF8.self).contains(text)
  }
}
