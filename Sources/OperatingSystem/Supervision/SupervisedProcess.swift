// A program that runs for us within limits on its time and its output, and of which nothing stays
// when it has ended.

import CSupervision
import Foundation

/// A program to run, and how far it may go.
///
/// It has a supervisor, a small process of its own, which adopts what the program leaves behind and
/// ends that, too: however the program ends, and also when this process is killed. What it started
/// is gone when ``run(timeLimit:)`` returns. (Not what runs as another user, which nobody may
/// kill.)
public struct SupervisedProcess: Sendable, Equatable {
  /// How a run ended.
  public enum Ending: Sendable, Equatable {
    /// The program left with this code.
    case exited(Int32)
    /// A signal ended it.
    case signaled(Int32)
    /// It ran longer than it may, and was killed.
    case timedOut
    /// It wrote more than it may, and was killed.
    case flooded
    /// It and what it started had more memory than they may, and were killed.
    case tookMemory
    /// It started more processes than it may, and was killed with them.
    case multiplied
    /// It could not be started.
    case notStarted(reason: String)
  }

  /// What becomes of a program that writes more than it may.
  public enum Excess: Sendable {
    /// It is killed.
    case ends
    /// It goes on; what is too much is read and dropped.
    case isDropped
  }

  /// How much of the machine a program may take; `nil` for as much as there is.
  public struct Limits: Sendable, Equatable {
    /// How many bytes one process may have for itself.
    public var data: Int?
    /// How many bytes one file may have.
    public var fileSize: Int?
    /// How many bytes all its processes may have in memory, shared memory too.
    public var memory: Int?
    /// How many processes there may be at once, the program's own among them.
    public var processes: Int?

    /// Sets limits.
    public init(
      data: Int? = nil, fileSize: Int? = nil, memory: Int? = nil, processes: Int? = nil
    ) {
      self.data = data
      self.fileSize = fileSize
      self.memory = memory
      self.processes = processes
    }
  }

  /// What a run left behind.
  public struct Result: Sendable {
    /// How it ended.
    public var ending: Ending
    /// What it wrote to standard output, up to the limit.
    public var output: Data
    /// What it wrote to standard error, up to the limit.
    public var error: Data
  }

  /// The program's path.
  public var program: String
  /// Its arguments.
  public var arguments: [String]
  /// The folder that it runs in; `nil` for the current one.
  public var folder: String?
  /// Variables that its environment has besides those of this process.
  public var environment: [String: String]
  /// How many bytes it may write to each of its outputs.
  public var outputLimit: Int
  /// What becomes of a program that writes more.
  public var excess: Excess
  /// How much of the machine it may take.
  public var limits = Limits()
  /// Whether its environment has the variables of this process, too.
  var inheritsEnvironment = true
  /// Whether the program finds a filter of system calls, see `CSupervision.h`.
  var isFiltered = false

  /// Describes a run.
  public init(
    program: String, arguments: [String], folder: String? = nil,
    environment: [String: String] = [:], outputLimit: Int, excess: Excess = .ends
  ) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
    self.outputLimit = outputLimit
    self.excess = excess
  }

  /// Runs the program, for so many seconds at most; killed, too, when this task is cancelled.
  public func run(timeLimit: Double) async -> Result {
    let limit = ContinuousClock.now + .seconds(timeLimit)
    let process: supervision_process
    do throws(StartFailure) {
      process = try start(isAsked: false)
    } catch {
      return Result(ending: .notStarted(reason: error.reason), output: Data(), error: Data())
    }
    let control = ProcessControl(process.control)
    return await withTaskCancellationHandler {
      await onOwnThread {
        var attendance = Attendance(
          process: process, control: control, limit: limit, outputLimit: outputLimit,
          excess: excess, isWrapped: isFiltered)
        return attendance.result()
      }
    } onCancel: {
      control.end()
    }
  }

  /// Starts the program to be asked line by line, until a moment at most.
  ///
  /// - Parameter limit: When it is killed.
  /// - Returns: The conversation; also with a program that cannot be started, which gives no answer
  ///   and says why at its end.
  public func conversation(until limit: ContinuousClock.Instant) -> Conversation {
    do throws(StartFailure) {
      let process = try start(isAsked: true)
      return Conversation(
        Attendance(
          process: process, control: ProcessControl(process.control), limit: limit,
          outputLimit: outputLimit, excess: excess, isWrapped: isFiltered))
    } catch {
      return Conversation(notStarted: error.reason)
    }
  }

  // MARK: Starting

  private struct StartFailure: Error {
    var code: Int32
    var reason: String { SystemReason.text(code) }
  }

  private func start(isAsked: Bool) throws(StartFailure) -> supervision_process {
    let inherited = inheritsEnvironment ? ProcessInfo.processInfo.environment : [:]
    let variables = inherited.merging(environment) { $1 }
    var texts = [program] + arguments
    let count = texts.count
    texts += variables.map { "\($0)=\($1)" }
    // C's lists of texts end with NULL.
    var words = texts.map { strdup($0) }
    words.insert(nil, at: count)
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = supervision_process()
    let code = words.withUnsafeBufferPointer { words -> Int32 in
      guard let start = words.baseAddress else { return EINVAL }
      return program.withCString { path in
        withOptionalCString(folder) { folder in
          var wanted = supervision_program(
            path: path, arguments: start, environment: start + count + 1, folder: folder,
            is_asked: isAsked ? 1 : 0, is_filtered: isFiltered ? 1 : 0,
            limits: limits.forSupervisor)
          return supervision_start(&wanted, &process)
        }
      }
    }
    if code != 0 { throw StartFailure(code: code) }
    return process
  }

  private func withOptionalCString<Result>(
    _ text: String?, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    if let text { text.withCString { body($0) } } else { body(nil) }
  }
}

extension SupervisedProcess.Limits {
  fileprivate var forSupervisor: supervision_limits {
    func bytes(_ limit: Int?) -> UInt64 { limit.map { UInt64(max($0, 1)) } ?? 0 }
    return supervision_limits(
      data: bytes(data), file_size: bytes(fileSize), memory: bytes(memory),
      processes: processes.map { UInt32(clamping: max($0, 1)) } ?? 0)
  }
}
