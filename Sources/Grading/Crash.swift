// What Swift and its backtracer say on standard error when a program crashes, and what the program
// printed before.

import Foundation

/// The standard error of a learner's process, taken apart.
public struct Crash: Sendable, Equatable {
  /// What the learner's own code printed.
  public var printed: String
  /// Swift's sentence on what happened, such as `Index out of range`.
  public var reason: String?
  /// The innermost place in the exercises' folder, such as
  /// `lessons/exercises/Exercise1.swift:21:19`.
  public var place: String?
  /// Whether memory was asked for that there is not.
  public var ranOutOfMemory: Bool

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - standardError: The text.
  ///   - hasCrashed: Whether a signal ended the program. Otherwise everything was printed by the
  ///     learner.
  public init(standardError: String, hasCrashed: Bool) {
    guard hasCrashed else {
      printed = standardError.trimmingCharacters(in: .newlines)
      ranOutOfMemory = false
      return
    }
    let start = standardError.firstRange(of: "\n*** Signal ")?.lowerBound
    let said = standardError[..<(start ?? standardError.endIndex)]
    let trace = standardError[(start ?? standardError.endIndex)...]
    var lines = said.split(separator: "\n", omittingEmptySubsequences: false)
    // Swift's message is the last line before the backtrace. There is none for an overflow, and on
    // a busy machine no backtrace. The backtracer's own complaints stand between.
    while let last = lines.last, last.isEmpty || last.hasPrefix("swift-runtime: ") {
      lines.removeLast()
    }
    var placeInMessage: String?
    if let message = lines.last, let colon = message.firstRange(of: "Fatal error: ") {
      reason = String(message[colon.upperBound...])
      // Swift names the module and the file. Optimised code may have no frame of the learner's
      // function.
      placeInMessage = message.prefixMatch(of: /Exercises\/([^\/:]+\.swift:\d+):/).map {
        "lessons/exercises/\($0.1)"
      }
      lines.removeLast()
    } else if let failure = trace.firstMatch(
      of: /Swift runtime failure: ([^*\n]+?)(?: \*\*\*|\n| in )/)
    {
      reason = String(failure.1)
    } else if trace.contains("Array.subscript") {
      // Optimised code has no message for the one crash that is met most.
      reason = "index out of range"
    }
    printed = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
    place =
      trace.firstMatch(of: /lessons\/exercises\/[^\/\n]+\.swift:\d+(?::\d+)?/).map { String($0.0) }
      ?? placeInMessage
    ranOutOfMemory = reason?.hasPrefix("failed to allocate") ?? false
  }
}
