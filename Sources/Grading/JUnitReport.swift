// Verdicts for build servers: `lesson check --junit FILE`.

import ExerciseChecks
import Foundation
import Languages
import Text

/// The verdicts in JUnit's XML: a suite a lesson, a test case an exercise.
public struct JUnitReport: Sendable {
  private let verdicts: [Verdict]
  private let errors: [String]
  private let language: Language

  /// Reports verdicts, or what keeps the exercises from compiling.
  public init(_ verdicts: [Verdict], errors: [String] = [], in language: Language = .english) {
    self.verdicts = verdicts
    self.errors = errors
    self.language = language
  }

  /// The document, with a line end.
  public var text: String {
    if verdicts.isEmpty, !errors.isEmpty { return Self.notCompiled(errors) }
    let lessons = Dictionary(grouping: verdicts, by: \.exercise.lesson).sorted { $0.key < $1.key }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites\(Self.counts(of: verdicts))>
      \(lessons.map { suite($0.key, $0.value) }.joined(separator: "\n"))
      </testsuites>

      """
  }

  /// Whether a file is such a report, whatever its verdicts: every check may replace the last
  /// one's.
  public static func isOne(_ bytes: Data) -> Bool {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count >= 3, lines[1].hasPrefix("<testsuites tests=\""),
      lines.last == "</testsuites>"
    else { return false }
    let suites = lines.filter { $0.hasPrefix("  <testsuite name=") }
    return !suites.isEmpty
      && suites.allSatisfy {
        $0.hasPrefix("  <testsuite name=\"Lesson ")
          || $0.hasPrefix("  <testsuite name=\"Exercises\"")
      }
  }

  private static func notCompiled(_ errors: [String]) -> String {
    let message = escaped(errors[0])
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites tests="1" failures="0" errors="1" skipped="0">
        <testsuite name="Exercises" tests="1" failures="0" errors="1" skipped="0">
          <testcase classname="Exercises" name="compile">
            <error type="not compiled" message="\(message)">\(escaped(errors.joined(separator: "\n")))</error>
          </testcase>
        </testsuite>
      </testsuites>

      """
  }

  private func suite(_ lesson: Int, _ verdicts: [Verdict]) -> String {
    """
      <testsuite name="Lesson \(lesson)"\(Self.counts(of: verdicts))>
    \(verdicts.map(testCase).joined(separator: "\n"))
      </testsuite>
    """
  }

  private func testCase(_ verdict: Verdict) -> String {
    let known = ExerciseChecks.exercise(verdict.exercise)
    let name = "\(verdict.exercise) \(known?.function ?? "")"
    let start =
      "    <testcase classname=\"Lesson \(verdict.exercise.lesson)\" name=\"\(escaped(name))\""
    guard let outcome = outcome(of: verdict) else { return start + "/>" }
    return "\(start)>\n      \(outcome)\n    </testcase>"
  }

  private func outcome(of verdict: Verdict) -> String? {
    let message = escaped(verdict.message(in: language) ?? "")
    let maximum = ExerciseChecks.exercise(verdict.exercise)?.checkKeys.count ?? 0
    let points = language.say(GradingPhrase.points(verdict.points, of: maximum))
    return switch verdict.status {
    case .passed: nil
    case .notAttempted: "<skipped message=\"not attempted\"/>"
    case .failed:
      "<failure type=\"failed\" message=\"\(message)\">\(escaped(details(verdict)))\(points)</failure>"
    default:
      "<error type=\"\(verdict.status.rawValue)\" message=\"\(message)\">\(points)</error>"
    }
  }

  private func details(_ verdict: Verdict) -> String {
    guard let example = verdict.firstFault?.example else { return "" }
    return language.say(GradingPhrase.example(example))
  }

  /// What JUnit calls an error is what did not end by itself.
  private static func counts(of verdicts: [Verdict]) -> String {
    let failures = verdicts.count { $0.status == .failed }
    let skipped = verdicts.count { $0.status == .notAttempted }
    let passed = verdicts.count { $0.status == .passed }
    let errors = verdicts.count - failures - skipped - passed
    return
      " tests=\"\(verdicts.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
  }
}

/// Text as it stands in an attribute or between tags; characters that XML 1.0 cannot hold become
/// U+FFFD.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\n": "&#10;"
    case "\t": "&#9;"
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: scalar.markupEscape ?? String(scalar)
    }
  }.joined()
}
