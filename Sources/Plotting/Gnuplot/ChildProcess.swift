// A program that runs for us, within a time limit, in a process group of its own.

import Foundation
import Subprocess

#if canImport(System)
  import OperatingSystem
#else
  import SystemPackage
#endif

struct ChildProcess: Sendable {
  /// How a run ended.
  enum Outcome: Sendable {
    /// The program ended by itself, and said this on standard error.
    case ended(TerminationStatus, message: String)
    case notStarted(reason: String)
    case timedOut
  }

  var program: String
  var arguments: [String]
  var folder: String

  /// How much of what the program says is kept; the rest is read and dropped.
  private static let messageLimit = 4096

  /// Runs the program; when the time is over, it and everything that it started are killed.
  func run(timeLimit: Double) async -> Outcome {
    await withTaskGroup(of: Outcome.self) { group in
      group.addTask { await self.run() }
      group.addTask {
        try? await Task.sleep(for: .seconds(timeLimit))
        return .timedOut
      }
      let first = await group.next() ?? .timedOut
      group.cancelAll()
      return first
    }
  }

  private func run() async -> Outcome {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
    ]
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments),
        workingDirectory: FilePath(folder), platformOptions: options, input: .none,
        output: .discarded, error: .sequence
      ) { execution in
        var bytes: [UInt8] = []
        for try await piece in execution.standardError where bytes.count < Self.messageLimit {
          // A copy: the bytes are the piece's only as long as the closure runs.
          bytes += piece.withUnsafeBytes { Array($0.prefix(Self.messageLimit - bytes.count)) }
        }
        return String(decoding: bytes, as: UTF8.self)
      }
      return .ended(result.terminationStatus, message: result.closureResult)
    } catch {
      return .notStarted(reason: String(describing: error))
    }
  }

  /// A status in words.
  static func words(_ status: TerminationStatus) -> String {
    switch status {
    case .exited(let code): "exit code \(code)"
    case .signaled(let signal): "signal \(signal)"
    }
  }
}
