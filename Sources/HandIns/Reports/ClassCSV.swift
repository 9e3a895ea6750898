// The table learner × exercise for a spreadsheet.

import ExerciseChecks
import Grading

extension ClassReport {
  /// A line a learner: the name, how each exercise ended, and sums.
  ///
  /// The words of ``Verdict/Status`` are those of `lesson check --json`, in every language.
  public var csv: String {
    let head =
      ["learner"] + allExercises.map(\.id.description)
      + ["passed", "points", "maximum", "predictions right", "predictions made"]
    let rows = learners.map { learner in
      let predictions = (learner.handIn.progress?.lessons.values).map {
        $0.flatMap(\.predictions.values).filter { !$0.answer.isEmpty }
      }
      let sums = [
        learner.passed, learner.results.map(\.points).reduce(0, +),
        learner.results.map(\.maximum).reduce(0, +),
      ].map(String.init)
      return [learner.handIn.name]
        + allExercises.map { exercise in
          learner.results.first { $0.exercise == exercise.id.description }?.status.rawValue ?? ""
        } + sums
        + [
          predictions.map { "\($0.count { $0.cameTrue })" } ?? "",
          predictions.map { "\($0.count)" } ?? "",
        ]
    }
    return ([head] + rows).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Whether these bytes are such a table, which a new one may replace.
  @Sendable public static func isCSV(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: "learner,1.1,".utf8)
  }

  /// A text as a cell, which no spreadsheet takes for a formula: what begins like one gets an
  /// apostrophe, which shows that it is text.
  static func cell(_ text: String) -> String {
    let begins = text.first { $0 != " " }.map { "=+-@＝＋－＠\t\r\n".contains($0) } ?? false
    let text = begins ? "'" + text : text
    let isPlain = text.allSatisfy { !$0.isNewline && $0 != "," && $0 != "\"" && $0 != "\t" }
    return isPlain ? text : "\"" + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
