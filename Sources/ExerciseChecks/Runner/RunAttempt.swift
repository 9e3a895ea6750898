// The inside of a process that runs a learner's code: it can crash, hang or print, and still what
// was found out before arrives.

// Because of `stdout`, which C declares as a variable.
@preconcurrency import Foundation

/// Runs the attempt that the command line names, and reports on standard output, one JSON object a
/// line.
///
/// What the learner's code itself prints goes to standard error, so that it cannot be taken for a
/// report. The limits on memory and files are the last line of defence; whoever started this
/// process watches it, and ends it with everything that it started.
public func runAttempt(of attempts: [Attempt], isNotAttempted: @escaping (any Error) -> Bool) {
  guard let name = CommandLine.arguments.dropFirst().first, let id = ExerciseID(name),
    let attempt = attempts.first(where: { $0.id == id }), let nonce = readLine()
  else {
    FileHandle.standardError.write(
      Data("ExerciseRunner: there is no such exercise; use ./lesson check\n".utf8))
    exit(64)
  }
  let report = FileHandle(fileDescriptor: dup(STDOUT_FILENO))
  dup2(STDERR_FILENO, STDOUT_FILENO)
  setvbuf(stdout, nil, _IOLBF, 0)
  limit(.memory, to: 1 << 30)
  limit(.fileSize, to: 16 << 20)
  limit(.core, to: 0)

  func write(_ line: RunnerLine) {
    if let data = try? line.encoded() { try? report.write(contentsOf: data) }
  }
  attempt.run(isNotAttempted: isNotAttempted) { write(.event($0)) }
  fflush(nil)
  write(.ended(nonce: nonce))
}

private enum Resource {
  case memory, fileSize, core

  var code: __rlimit_resource {
    switch self {
    case .memory: RLIMIT_DATA
    case .fileSize: RLIMIT_FSIZE
    case .core: RLIMIT_CORE
    }
  }
}

private func limit(_ resource: Resource, to bytes: Int) {
  var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
  _ = setrlimit(Int32(resource.code.rawValue), &limit)
}
