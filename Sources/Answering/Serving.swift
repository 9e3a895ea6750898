// The inside of a process that holds a learner's functions and nothing else: it is asked, calls,
// and answers. It knows neither what comes next nor what is right.

// Because of `stdout`, which C declares as a variable.
@preconcurrency import Foundation

/// How a learner's functions are called: by the exercise, with a request's arguments.
public typealias Callable = @Sendable (Request) throws -> Value

/// Answers questions on standard input, one JSON object a line, until there are none.
///
/// What the learner's code itself prints goes to standard error, so that it cannot be taken for an
/// answer. The limits on memory and files are the last line of defence; whoever started this
/// process watches it, and ends it with everything that it started.
///
/// - Parameters:
///   - functions: The learner's functions by their exercises, such as `1.2`.
///   - isNotAttempted: Tells the error that says “not written yet” from others.
public func serve(
  _ functions: [String: Callable], isNotAttempted: (any Error) -> Bool = { _ in false }
) {
  let replies = FileHandle(fileDescriptor: dup(STDOUT_FILENO))
  dup2(STDERR_FILENO, STDOUT_FILENO)
  // What is printed without a line's end must not be lost in a crash.
  setvbuf(stdout, nil, _IONBF, 0)
  limit(.memory, to: 1 << 30)
  limit(.fileSize, to: 16 << 20)
  limit(.core, to: 0)
  while let line = readLine() {
    guard let request = Request(line.utf8), let function = functions[request.exercise] else {
      FileHandle.standardError.write(
        Data("This is no question; the exercises are checked with: ./lesson check\n".utf8))
      exit(64)
    }
    var reply = Reply(id: request.id)
    do {
      reply.answer = try function(request)
    } catch {
      reply.error = "\(error)"
      if isNotAttempted(error) { reply.isNotAttempted = true }
    }
    guard let data = try? reply.encoded(), (try? replies.write(contentsOf: data)) != nil else {
      return
    }
  }
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

// MARK: - What a function returns

/// An answer as it crosses.
public func crossing(_ answer: some Crossing) -> Value { answer.crossing }

/// Two answers as they cross; the names of a tuple's parts do not.
public func crossing<A: Crossing, B: Crossing>(_ answer: (A, B)) -> Value {
  .list([answer.0.crossing, answer.1.crossing])
}

/// Three answers as they cross.
public func crossing<A: Crossing, B: Crossing, C: Crossing>(_ answer: (A, B, C)) -> Value {
  .list([answer.0.crossing, answer.1.crossing, answer.2.crossing])
}
