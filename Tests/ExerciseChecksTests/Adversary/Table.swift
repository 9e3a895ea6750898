import ExerciseChecks
import Foundation

/// What became of wrong answers, exercise by exercise.
struct Table {
  let specimens: [Specimen]

  struct Row {
    let name: String
    let specimens: [Specimen]

    func count(_ outcome: Specimen.Outcome) -> Int { specimens.count { $0.outcome == outcome } }
    var rejected: Int { specimens.count - count(.accepted) }
    /// The share that is diagnosed rightly, from 0 to 1.
    var rightly: Double { Double(count(.rightly)) / Double(max(specimens.count, 1)) }

    var text: String {
      let counts = [specimens.count, rejected, count(.rightly), count(.wrongly), count(.notAtAll)]
      let cells = counts.map { String(format: "%9d", $0) }.joined()
      let name = self.name.padding(toLength: 5, withPad: " ", startingAt: 0)
      return name + cells + String(format: "%9.0f %%", 100 * rightly)
    }
  }

  var rows: [Row] {
    Dictionary(grouping: specimens, by: \.exercise).sorted { $0.key < $1.key }.map {
      Row(name: $0.description, specimens: $1)
    }
  }

  var sum: Row { Row(name: "all", specimens: specimens) }

  func of(_ outcome: Specimen.Outcome) -> [Specimen] {
    specimens.filter { $0.outcome == outcome }
  }

  /// The table, each answer that was accepted or told wrongly, and the kinds that were not told.
  var summary: String {
    let titles = ["mutants", "rejected", "rightly", "wrongly", "not told"]
    let head = "     " + titles.map { String(repeating: " ", count: 9 - $0.count) + $0 }.joined()
    let lists = [Specimen.Outcome.accepted, .wrongly].map { "\n" + list(of: $0) }
    let lines = [head] + rows.map(\.text) + [sum.text] + lists + ["\nnot told, by kind"] + kinds
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same, and each answer that was not told.
  var text: String { summary + "\n" + list(of: .notAtAll) + "\n" }

  private func list(of outcome: Specimen.Outcome) -> String {
    let own = of(outcome)
    return (["\(outcome.rawValue) (\(own.count))"] + own.map(\.text)).joined(separator: "\n")
  }

  /// What was not told, the most frequent first, and where.
  private var kinds: [String] {
    let groups = Dictionary(grouping: of(.notAtAll), by: \.kind)
    return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { kind, own in
      let places = Set(own.map(\.exercise)).sorted().map(\.description).joined(separator: " ")
      return "  \(own.count) \(kind): \(places)"
    }
  }
}

extension Specimen {
  /// What was done wrongly, wherever it was.
  fileprivate var kind: String {
    mutations.count == 1
      ? mutations.map { "\($0.operation.rawValue) \($0.change.rawValue)" }.joined() : "two at once"
  }

  /// The answer on one line, with what was said of it.
  var text: String {
    let kinds = mutations.map(\.description).joined(separator: " + ")
    return "  \(exercise) \(kinds) | \(claims.joined(separator: "; ")) | \(example.prefix(240))"
  }
}
