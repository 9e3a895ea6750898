// What was measured, as a table for people and as JSON for programs.

import Foundation

/// Everything that was measured.
struct Report: Encodable {
  /// What is wanted of a number.
  enum Target: Encodable {
    case atLeast(Double)
    case atMost(Double)

    func isMet(by value: Double) -> Bool {
      switch self {
      case .atLeast(let bound): value >= bound
      case .atMost(let bound): value <= bound
      }
    }

    var text: String {
      switch self {
      case .atLeast(let bound): "≥ \(bound.formatted())"
      case .atMost(let bound): "≤ \(bound.formatted())"
      }
    }
  }

  /// One measure, taken once in every round.
  struct Row: Encodable {
    var name: String
    var unit: String
    var rounds: [Double]
    var target: Target?

    var minimum: Double { rounds.min() ?? .nan }
    var maximum: Double { rounds.max() ?? .nan }
    var median: Double {
      let sorted = rounds.sorted()
      guard !sorted.isEmpty else { return .nan }
      return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
  }

  /// Measures of one kind.
  struct Section: Encodable {
    var title: String
    var rows: [Row]
  }

  var date = Date.now.formatted(.iso8601)
  var cores = ProcessInfo.processInfo.activeProcessorCount
  /// Which instructions the products are made with.
  var kernel: String
  var rounds: Int
  var sections: [Section] = []

  /// Whether a file holds such a report.
  static func isOne(_ bytes: Data) -> Bool {
    let content = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any]
    return Set(content?.keys.map(\.self) ?? []) == [
      "cores", "date", "kernel", "rounds", "sections",
    ]
  }

  /// The table.
  var text: String {
    let head =
      "\(rounds) rounds in turn on \(cores) cores, products with \(kernel), \(date)\n"
      + line("", "min", "median", "max", "", "target")
    return sections.reduce(head) { text, section in
      text + "\n" + section.title + "\n" + section.rows.map(line).joined()
    }
  }

  private func line(_ row: Row) -> String {
    var target = ""
    if let wanted = row.target {
      target = wanted.text + (wanted.isMet(by: row.median) ? "" : "  missed")
    }
    return line(
      "  " + row.name, short(row.minimum), short(row.median), short(row.maximum), row.unit, target)
  }

  private func line(_ cells: String...) -> String {
    let widths = [58, -8, -8, -8, 4, 0]
    let padded = zip(cells, widths).map { cell, width in
      let space = String(repeating: " ", count: max(0, abs(width) - cell.count))
      return width < 0 ? space + cell : cell + space
    }
    let text = padded.joined(separator: " ")
    return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
  }

  /// Three digits, more before the point where there are more.
  private func short(_ value: Double) -> String {
    String(format: value < 1 ? "%.3f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value)
  }
}
