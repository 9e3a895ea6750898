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
    // Swift's message stands right before the backtrace. There is none for an overflow, and on a
    // busy machine no backtrace. The backtracer's own complaints stand between.
    while let last = lines.last, last.isEmpty || last.hasPrefix("swift-runtime: ") {
      lines.removeLast()
    }
    let text = lines.joined(separator: "\n")
    let message = Message(endOf: text)
    if let message {
      reason = message.reason
    } else if let failure = trace.firstMatch(
      of: /Swift runtime failure: ([^*\n]+?)(?: \*\*\*|\n| in )/)
    {
      reason = String(failure.1)
    } else if trace.contains("Array.subscript") {
      // Optimised code has no message for the one crash that is met most.
      reason = "index out of range"
    }
    printed = text[..<(message?.start ?? text.endIndex)].trimmingCharacters(in: .newlines)
    place =
      trace.firstMatch(of: /lessons\/exercises\/[^\/\n]+\.swift:\d+(?::\d+)?/).map { String($0.0) }
      ?? message?.place
    ranOutOfMemory = reason?.hasPrefix("failed to allocate") ?? false
  }
}

extension Crash {
  /// Takes what a program in another language said.
  ///
  /// - Parameters:
  ///   - text: Its standard error.
  ///   - failed: Whether it ended by itself and with an error, which its last line most often
  ///     names, as that of a traceback of Python does.
  init(lastWords text: String, failed: Bool) {
    printed = text.trimmingCharacters(in: .newlines)
    ranOutOfMemory = false
    guard failed else { return }
    var lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
    reason = lines.popLast().map { $0.trimmingCharacters(in: .whitespaces) }
      .flatMap { $0.isEmpty ? nil : $0 }
    printed = lines.joined(separator: "\n")
  }
}

/// Swift's last words.
private struct Message {
  /// Where they begin: not always on a line of their own, for `print` need not end one.
  var start: String.Index
  /// What happened.
  ///
  /// A learner's own text for `fatalError`, `precondition` or `assert` is a part of it, in as many
  /// lines as it has.
  var reason: String
  /// The line of the learner's file, where the message names it.
  ///
  /// Optimised code may have no frame of the learner's function.
  var place: String?

  /// Finds the last message in a text that ends with it.
  init?(endOf text: String) {
    if let (kind, range, match) = Self.placed(in: text) {
      start = match.startIndex
      let rest = text[range.upperBound...]
      let said = rest.hasPrefix(": ") ? String(rest.dropFirst(2)) : ""
      // That it is fatal goes without saying.
      reason = said.isEmpty ? kind : kind == "Fatal error" ? said : "\(kind): \(said)"
      place =
        match.hasPrefix("Exercises/") ? "lessons/exercises/\(match.dropFirst(10))" : nil
    } else if let range = Self.lastLine(of: text, beginningWith: "Fatal error: ") {
      start = range.lowerBound
      reason = String(text[range.upperBound...])
    } else if let range = Self.lastLine(of: text, beginningWith: "Could not cast value of type ") {
      start = range.lowerBound
      // Addresses differ from run to run, and tell a learner nothing.
      reason = String(text[start...]).replacing(/\ \(0x[0-9a-f]+\)/, with: "")
    } else {
      return nil
    }
  }

  /// The last message that names its place, such as
  /// `Exercises/Exercise1.swift:24: Fatal error: boo`: its kind, where the kind stands, and the
  /// place before it.
  private static func placed(
    in text: String
  ) -> (kind: String, range: Range<String.Index>, place: Substring)? {
    let kinds = ["Fatal error", "Precondition failed", "Assertion failed"]
    let found = kinds.flatMap { kind in text.ranges(of: ": " + kind).map { (kind, $0) } }
      .sorted { $0.1.lowerBound > $1.1.lowerBound }
    for (kind, range) in found where text[..<range.lowerBound].last?.isNumber == true {
      // Only so much before it is looked at, as lines may be long.
      let before = text[..<range.lowerBound].suffix(100)
      if let match = before.firstMatch(
        of: /((?:Exercises|Swift)\/|\b)[^\/:\s]+\.swift:[0-9]+$/)
      {
        return (kind, range, match.0)
      }
    }
    return nil
  }

  /// The last place where a line begins with these words.
  private static func lastLine(
    of text: String, beginningWith words: String
  ) -> Range<String.Index>? {
    if let range = text.ranges(of: "\n" + words).last {
      return text.index(after: range.lowerBound)..<range.upperBound
    }
    return text.hasPrefix(words)
      ? text.startIndex..<text.index(text.startIndex, offsetBy: words.count) : nil
  }
}
