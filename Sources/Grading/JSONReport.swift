// Verdicts for programs: `lesson check --json`.

import Answering
import ExerciseChecks
import Foundation
import Languages

/// The verdicts as one JSON object.
///
/// Its keys and the words of ``Verdict/Status`` are part of the interface; they do not change with
/// the language. What is wrong, and the names of the checks, are for people.
public struct JSONReport: Codable, Sendable {
  /// One exercise.
  public struct Entry: Codable, Sendable {
    /// The exercise, such as `1.2`.
    public var exercise: String
    /// The function's name.
    public var name: String
    /// `passed`, `failed`, `not attempted`, `does not compile`, `crashed`, `timed out`, `flooded`,
    /// `out of memory`, `too many processes`, `left early`, `not understood` or `not started`.
    public var status: Verdict.Status
    /// What is wrong; empty where nothing is.
    public var message: String
    /// One for each check that came out right.
    public var points: Int
    /// The number of its checks.
    public var maximum: Int
    /// The name of the misconception that it shows, if it is a known one.
    public var misconception: String?
    /// The coarsest kind of numbers that answers were computed in, where it is not `float64`.
    public var type: NumberType?
    /// The library that they were computed with, such as `torch`, where it was told.
    public var framework: String?
    /// The checks that came to their end.
    public var checks: [CheckEntry]
  }

  /// One check of an exercise.
  public struct CheckEntry: Codable, Sendable {
    /// What was tried.
    public var name: String
    /// Whether every call came out right.
    public var passed: Bool
    /// A call that did not, what it should have returned, and what it did.
    public var call: String?
    /// See `call`.
    public var expected: String?
    /// See `call`.
    public var got: String?
  }

  /// The exercises, in order; empty when they do not compile.
  public var exercises: [Entry]
  /// What the compiler complains about.
  public var errors: [String]
  /// The sum of their points.
  public var points: Int
  /// What the sum could have been.
  public var maximum: Int

  /// Reports verdicts, or what keeps the exercises from compiling.
  public init(_ verdicts: [Verdict], errors: [String] = [], in language: Language = .english) {
    self.errors = errors
    exercises = verdicts.map { Entry($0, in: language) }
    points = exercises.map(\.points).reduce(0, +)
    maximum = exercises.map(\.maximum).reduce(0, +)
  }

  /// The text, with sorted keys and a line end.
  public var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in here can fail to encode: strings, numbers and truth values.
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension JSONReport.Entry {
  init(_ verdict: Verdict, in language: Language) {
    let known = ExerciseChecks.exercise(verdict.exercise)
    exercise = verdict.exercise.description
    name = known?.function ?? ""
    status = verdict.status
    message = verdict.message(in: language) ?? ""
    points = verdict.points
    maximum = known?.checkKeys.count ?? 0
    type = verdict.type == .float64 ? nil : verdict.type
    framework = verdict.framework
    if case .explained(let cause, _, _) = verdict.firstFault {
      misconception = cause.misconceptions.first
    }
    checks = verdict.findings.map { finding in
      let example = finding.fault?.example
      return JSONReport.CheckEntry(
        name: known?.words(of: finding.check, in: language) ?? finding.check,
        passed: finding.fault == nil, call: example?.call,
        expected: example?.expected, got: example?.got)
    }
  }
}
