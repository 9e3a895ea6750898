// A program that runs for us in a process group of its own, within limits on its time and its output.

import Foundation
import Subprocess
import Synchronization

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A program to run, and how far it may go.
public struct SupervisedProcess: Sendable {
  /// How a run ended.
  public enum Ending: Sendable, Equatable {
    /// The program left with this code.
    case exited(Int32)
    /// A signal ended it.
    case signaled(Int32)
    /// It ran longer than it may, and was killed with everything that it had started.
    case timedOut
    /// It wrote more than it may, and was killed with everything that it had started.
    case flooded
    /// It could not be started.
    case notStarted(reason: String)
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
  /// What stands on its standard input, which stays open until the end: a program that watches it learns when this
  /// process is gone.
  public var input: String
  /// How many bytes it may write to each of its outputs.
  public var outputLimit: Int

  /// Describes a run.
  public init(
    program: String, arguments: [String], folder: String? = nil,
    environment: [String: String] = [:], input: String = "", outputLimit: Int
  ) {
    self.program = program
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
    self.input = input
    self.outputLimit = outputLimit
  }

  /// Runs the program, for so many seconds at most; killed, too, when this task is cancelled.
  public func run(timeLimit: Double) async -> Result {
    let written = Written(limit: outputLimit)
    let ending = await withTaskGroup(of: Ending.self) { group in
      group.addTask { await run(written) }
      group.addTask {
        try? await Task.sleep(for: .seconds(timeLimit))
        return .timedOut
      }
      let first = await group.next() ?? .timedOut
      group.cancelAll()
      return first
    }
    let (output, error) = written.both
    return Result(ending: ending, output: output, error: error)
  }

  private func run(_ written: Written) async -> Ending {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
    ]
    var variables = Environment.inherit
    for (name, value) in environment {
      variables = variables.updating([Environment.Key(stringLiteral: name): value])
    }
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments), environment: variables,
        workingDirectory: folder.map { FilePath($0) }, platformOptions: options,
        input: .inputWriter, output: .sequence, error: .sequence
      ) { execution in
        // A program that ends before it has read everything is no failure of ours.
        _ = try? await execution.standardInputWriter.write(input)
        try await withThrowingTaskGroup { group in
          for (stream, isError) in [
            (execution.standardOutput, false), (execution.standardError, true),
          ] {
            group.addTask {
              for try await piece in stream {
                if written.takes(piece.withUnsafeBytes { Data($0) }, isError: isError) { continue }
                // At once, for the other stream goes on as long as the program lives.
                try execution.send(signal: .kill, toProcessGroup: true)
                throw Flood()
              }
            }
          }
          try await group.waitForAll()
        }
        try? await execution.standardInputWriter.finish()
      }
      switch result.terminationStatus {
      case .exited(let code): return .exited(code)
      case .signaled(let signal): return .signaled(signal)
      }
    } catch {
      return error is Flood ? .flooded : .notStarted(reason: String(describing: error))
    }
  }
}

private struct Flood: Error {}

/// What a program has written so far.
private final class Written: Sendable {
  private let limit: Int
  private let pieces = Mutex((output: Data(), error: Data()))

  init(limit: Int) { self.limit = limit }

  var both: (output: Data, error: Data) { pieces.withLock { $0 } }

  /// Keeps what there is room for; returns whether that is all.
  func takes(_ piece: Data, isError: Bool) -> Bool {
    pieces.withLock { pieces in
      let room = limit - (isError ? pieces.error.count : pieces.output.count)
      if isError { pieces.error += piece.prefix(room) } else { pieces.output += piece.prefix(room) }
      return piece.count <= room
    }
  }
}
