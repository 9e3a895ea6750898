// What the ExerciseRunner, the process that runs a learner's code, says about it, one JSON object a
// line.

import Foundation

/// A line from the process that runs an attempt.
public enum RunnerLine: Codable, Sendable, Equatable {
  /// Something happened.
  case event(Attempt.Event)
  /// The attempt came to its end. The number was told to the process on its standard input, so that
  /// code which leaves early cannot look as if all its checks had been run.
  case ended(nonce: String)

  /// The line as it is written, with its end.
  public func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + [UInt8(ascii: "\n")]
  }

  /// Reads a line; `nil` for anything that is none.
  public init?(_ line: some Collection<UInt8>) {
    guard let decoded = try? JSONDecoder().decode(Self.self, from: Data(line)) else { return nil }
    self = decoded
  }
}
