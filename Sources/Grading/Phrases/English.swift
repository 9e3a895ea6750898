// What is said about attempts, in English.

import ExerciseChecks
import Foundation
import Languages
import Text

extension GradingPhrase {
  var english: String {
    switch self {
    case .notCompiled: "The compiler does not understand it; it was left out."
    case .stillThrows:
      "It still throws NotAttempted. Take that line out; your code stands in place of it."
    case .crashed(let call, let place, let reason):
      "It crashed\(during(call))\(at(place)): \(reason?.english ?? "for no known reason")."
    case .timedOut(let seconds, let call):
      """
      It did not come back within \(text(seconds)) s\(during(call)). Is there a loop that never \
      ends?
      """
    case .flooded(let kilobytes, let call):
      """
      It printed more than \(kilobytes) kB\(during(call)), and was stopped. Is there a print in a \
      loop?
      """
    case .outOfMemory(let call, let place):
      """
      It asked for more memory than an exercise may have\(during(call))\(at(place)). Does \
      something grow without end?
      """
    case .multiplied(let call):
      "It started far more processes than an exercise needs\(during(call)), and was stopped with them."
    case .leftEarly(let reason, let call):
      """
      It ended the whole program (exit code \(reason?.english ?? "?"))\(during(call)). A function \
      returns its answer; take the call of exit out.
      """
    case .misspoken(.line(let line), let call):
      """
      Where an answer is expected\(during(call)), it wrote \(quoted(line)). An answer is \
      a line of JSON such as {"id": 7, "answer": 1.5}; what is meant for people belongs on standard \
      error. See lessons/any-language.md.
      """
    case .misspoken(.number(let id, let asked), let call):
      """
      It answered question \(id) when question \(asked) was asked\(during(call)). Questions are asked \
      one at a time; an answer bears its question’s id.
      """
    case .notStarted(let reason):
      """
      It could not be examined: \(reason?.english ?? "unknown"). That is a fault of the course or \
      of this machine.
      """
    case .shape(let expected, let got):
      """
      It returned \(got.english) where \(expected.english) \(expected.isOne ? "is" : "are") \
      expected.
      """
    case .mismatch(let ends, let wrong, let right):
      (ends.isEmpty
        ? "The answer is wrong, and not in a way that is known here." : "The answer \(list(ends)).")
        + " " + extent(wrong, right)
    case .besides(let checks, nil):
      "That does not explain \(list(checks.map { "“\($0)”" })): something else is wrong there."
    case .besides(let checks, let said?):
      "Something else comes on top in \(list(checks.map { "“\($0)”" })): \(said)"
    case .both(let first, let second): "Two things at once. First: \(first) Second: \(second)"
    case .twoSteps(let first, let second):
      """
      The answers are exactly those of a solution in which two steps are done otherwise. In \
      \(first.step): \(first.english(of: first.change)). In \(second.step): \
      \(second.english(of: second.change)).
      """
    case .onTopOfIt(let symptom): "on top of it, \(lowercasedFirst(symptom.english))"
    case .threw(let error, let call):
      "It threw \(error) during \(call). It should return an answer."
    case .points(let points, let maximum): "\(points) of \(maximum) points"
    case .example(let call): "\(call.call): expected \(call.expected), got \(call.got)\n"
    }
  }
}

/// Where it is wrong and where it is right.
private func extent(_ wrong: [String], _ right: [String]) -> String {
  let names = { (checks: [String]) in list(checks.map { "“\($0)”" }) }
  return right.isEmpty
    ? "No check comes out right."
    : "It is wrong in \(names(wrong)), and right in \(names(right))."
}

private func lowercasedFirst(_ text: String) -> String {
  text.prefix(1).lowercased() + text.dropFirst()
}

private func during(_ call: String?) -> String { call.map { " during \($0)" } ?? "" }

private func at(_ place: String?) -> String { place.map { " at \($0)" } ?? "" }

private func list(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}

extension Verdict.Status: Phrase {
  /// The word that a learner reads, which is the raw value; for programs it is that in every
  /// language.
  public var english: String { rawValue }
}

extension Verdict.Reason {
  /// The reason in English; what Swift itself said stays in Swift's words in every language.
  public var english: String {
    switch self {
    case .said(let text), .failure(let text): text
    case .signal(SIGSEGV), .signal(SIGBUS):
      "signal \(number), which most often is a function that calls itself without end"
    case .signal(SIGKILL): "something killed it"
    case .signal(SIGXFSZ): "it wrote too large a file"
    case .signal: "signal \(number)"
    case .exitCode: number
    }
  }

  /// The number of the signal, or the exit code.
  var number: String {
    switch self {
    case .signal(let number), .exitCode(let number): "\(number)"
    case .said, .failure: ""
    }
  }
}

extension ExerciseFault {
  /// The fault in English.
  public var english: String {
    switch self {
    case .missing(let path, _):
      "\(path) is missing"
    case .foreign(let path):
      """
      \(path) cannot stand among the exercises, where only functions in Swift do; move it to \
      another folder
      """
    }
  }
}
