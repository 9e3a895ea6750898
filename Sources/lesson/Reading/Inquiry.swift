// A short question to another program.

import OperatingSystem

/// A program and what it is asked.
struct Inquiry {
  /// Its name, looked for along PATH, or its path.
  var program: String
  var arguments: [String]
  /// How long it may take to answer, in seconds.
  var timeLimit = 20.0

  /// What it says, on whichever output; `nil` where it is not there, fails, or takes too long.
  func answer() async -> String? {
    guard let path = program.contains("/") ? program : programPath(program) else { return nil }
    let process = SupervisedProcess(program: path, arguments: arguments, outputLimit: 1 << 16)
    let result = await process.run(timeLimit: timeLimit)
    guard result.ending == .exited(0) else { return nil }
    return String(decoding: result.output + result.error, as: UTF8.self)
  }
}
