// A short question to another program.

import Foundation
import Subprocess

#if canImport(System)
  import OperatingSystem
#else
  import SystemPackage
#endif

/// A program and what it is asked.
struct Inquiry {
  /// Its name, looked for along PATH, or its path.
  var program: String
  var arguments: [String]
  /// How long it may take to answer, in seconds.
  var timeLimit = 20.0

  /// What it says, on whichever output; `nil` where it is not there, fails, or takes too long.
  func answer() async -> String? {
    await withTaskGroup(of: String?.self) { group in
      group.addTask { await said() }
      group.addTask {
        try? await Task.sleep(for: .seconds(timeLimit))
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
  }

  private func said() async -> String? {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
    ]
    let result = try? await Subprocess.run(
      program.contains("/") ? .path(FilePath(program)) : .name(program),
      arguments: Arguments(arguments), platformOptions: options, input: .none,
      output: .string(limit: 1 << 16), error: .combinedWithOutput)
    guard let result, result.terminationStatus == .exited(0) else { return nil }
    return result.standardOutput
  }
}
