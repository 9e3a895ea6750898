// What must be true of every comparison of lessons 4 and 5: a verdict is what its interval says,
// and a mean stands in the middle of it, in tables and in sentences.

import Foundation
import Notebooks

private let verdicts = [
  "helps", "harms", "undecided", "no difference worth having",
]

/// A number as a comparison writes its mean, before its interval.
func mean(_ value: Double) -> String { "\(signed(value, 1)) [" }

extension Scrutiny {
  /// Notes a fault unless a text says something.
  mutating func claim(_ text: String, says words: String) {
    claim(text.contains(words), "“\(words)” in “\(text)”")
  }

  /// Notes a fault unless two numbers are the same, but for rounding errors.
  mutating func claim(_ value: Double, is other: Double, _ what: String) {
    claim(abs(value - other) < 1e-9, "\(what): \(value) is not \(other)")
  }

  /// Holds every verdict against its interval, and every mean against its middle.
  mutating func scrutiniseComparisons() {
    for table in run.tables {
      for judgement in table.judgements {
        claim(judgement.word == judgement.expected, "\(judgement) in “\(table.caption)”")
      }
      scrutiniseMeans(table)
    }
    for text in texts { scrutiniseSentence(text) }
    for case .prose(let prose) in run.blocks {
      for (points, word) in zip(prose.values, prose.values.dropFirst())
      where verdicts.contains(word) && points.hasSuffix("]") {
        scrutiniseSentence("\(points) (\(word))")
      }
    }
  }

  private mutating func scrutiniseMeans(_ table: Table) {
    let columns = table.columns.filter { $0.head != "standard deviation" }
    for (before, column) in zip(columns, columns.dropFirst()) where column.head == "95 % interval" {
      for (cell, interval) in zip(before.cells, column.cells) {
        guard case .text(let interval) = interval, let ends = ends(interval, " … ") else {
          continue
        }
        switch cell {
        case .number(let mean, _): claim(mean, isIn: ends, interval)
        case .text(let mean): writtenNumber(mean).map { claim($0, isIn: ends, interval) }
        default: break
        }
      }
    }
  }

  private mutating func scrutiniseSentence(_ text: String) {
    for match in text.matches(
      of: /([+−]?[\d.]+) \[([^\]]+)\](?: points)?(?:,? \(?(helps|harms|undecided|no difference))?/)
    {
      guard let mean = writtenNumber(String(match.1)), let ends = ends(String(match.2), ",\u{A0}")
      else {
        claim(false, "“\(match.0)” is no comparison")
        continue
      }
      claim(mean, isIn: ends, String(match.0))
      guard let word = match.3, let verdict = verdicts.first(where: { $0.hasPrefix(word) }) else {
        continue
      }
      // Nobody said which difference in agreement would be worth having.
      let isAgreement = text[..<match.range.lowerBound].hasSuffix("agreement changes by ")
      let judgement = Judgement(
        interval: String(match.2).replacing(",\u{A0}", with: " … "), word: verdict,
        margin: isAgreement ? nil : 0.5)
      claim(verdict == judgement.expected, "\(judgement) in “\(text)”")
    }
  }

  /// A mean of a comparison, written with one decimal or more, in the middle of the ends.
  private mutating func claim(_ mean: Double, isIn ends: (Double, Double), _ interval: String) {
    if ends.0.isInfinite { return }
    claim(abs(mean - (ends.0 + ends.1) / 2) < 0.11, "\(mean) is not in the middle of \(interval)")
    claim(ends.0 - 0.051 <= mean && mean <= ends.1 + 0.051, "\(mean) is not in \(interval)")
  }

  /// A number as a text has it, with its sign.
  func writtenNumber(_ text: String) -> Double? {
    Double(text.replacing("−", with: "-").replacing("+", with: "").replacing("∞", with: "inf"))
  }

  private func ends(_ interval: String, _ separator: String) -> (Double, Double)? {
    let ends = interval.components(separatedBy: separator).compactMap { writtenNumber($0) }
    return ends.count == 2 ? (ends[0], ends[1]) : nil
  }

  /// The verdict on what a sentence says behind some words: `none` where it says no comparison.
  func verdict(in text: String, after words: String, margin: Double? = 0.5) -> String? {
    guard let start = text.firstRange(of: words)?.upperBound,
      let match = text[start...].firstMatch(of: /\[([^\]]+)\]/)
    else { return nil }
    return Judgement(
      interval: String(match.1).replacing(",\u{A0}", with: " … "), word: "", margin: margin
    ).expected
  }

  /// A column of differences is what two others leave, and where that is not what is written, it is
  /// told.
  mutating func scrutinise(
    differences: [Double], from: [Double], to: [Double], _ name: String, _ table: Table
  ) {
    for (row, difference) in differences.enumerated() {
      claim(difference, is: to[row] - from[row], name)
      scrutiniseNote(from[row], to[row], difference, 1, table)
    }
  }

  /// The end of a sentence that says something by its verdict.
  func clause(ofVerdict word: String) -> String {
    switch word {
    case "undecided": "may help or harm: these seeds cannot tell."
    case "no difference worth having": "makes no difference worth having."
    default: "\(word)."
    }
  }

  /// Where what is written does not come out, that is told.
  mutating func scrutiniseNote(
    _ from: Double, _ to: Double, _ difference: Double, _ decimals: Int, _ table: Table
  ) {
    let written = asWritten(to, decimals) - asWritten(from, decimals)
    let comesOut =
      String(format: "%.3f", written) == String(format: "%.3f", asWritten(difference, decimals))
    claim(comesOut || table.read.contains("rounded by itself"), table.read)
  }

  /// The answer to the question that begins like this, among its choices.
  func answer(_ beginning: String) -> Int? {
    guard case .choice(_, let correct)? = question(beginning)?.answer else { return nil }
    return correct
  }
}

extension Table {
  /// Numbers that are written as words, empty where there are none: `+1.6`.
  func writtenNumbers(_ head: String) throws -> [Double] {
    try words(head).compactMap {
      Double($0.replacing("−", with: "-").replacing("+", with: ""))
    }
  }
}
