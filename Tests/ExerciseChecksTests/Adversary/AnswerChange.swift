import ExerciseChecks
import Foundation

extension Mutator {
  /// What is returned; `numbers` are those by which it could be multiplied.
  func answer(
    _ answer: Answer, _ kind: Operation = .answer, by numbers: [Double] = [], line: Int = #line,
    column: Int = #column
  ) -> Answer {
    guard let change = change(kind, line, column) else { return answer }
    return multiplied(answer, numbers, change) ?? ofEach(answer, change)
      ?? ofOrder(answer, change) ?? ofAll(answer, change) ?? answer
  }

  private func multiplied(_ answer: Answer, _ numbers: [Double], _ change: Change) -> Answer? {
    let all: [(Change, Change)] = [
      (.timesFirst, .overFirst), (.timesSecond, .overSecond), (.timesThird, .overThird),
    ]
    for (number, changes) in zip(numbers, all) {
      if change == changes.0 { return answer.map { $0 * number } }
      if change == changes.1 { return answer.map { $0 / number } }
    }
    return nil
  }

  private func ofEach(_ answer: Answer, _ change: Change) -> Answer? {
    switch change {
    case .negated: answer.map { -$0 }
    case .absolute: answer.map { abs($0) }
    case .squared: answer.map { $0 * $0 }
    case .squareRoot: answer.map { $0.squareRoot() }
    case .reciprocal: answer.map { 1 / $0 }
    case .complement: answer.map { 1 - $0 }
    case .exponential: answer.map { exp($0) }
    case .logarithm: answer.map { log($0) }
    case .doubled: answer.map { 2 * $0 }
    case .halved: answer.map { $0 / 2 }
    case .scaled: answer.map { constant * $0 }
    case .shifted: answer.map { $0 + constant }
    case .percent: answer.map { 100 * $0 }
    case .base2: answer.map { $0 / log(2) }
    case .base10: answer.map { $0 / log(10) }
    case .nats: answer.map { $0 * log(2) }
    case .plusOne: answer.map { $0 + 1 }
    case .minusOne: answer.map { $0 - 1 }
    case .float: answer.map { Double(Float($0)) }
    case .rounded: answer.map { ($0 * 1e4).rounded() / 1e4 }
    case .roundedToSix: answer.map { ($0 * 1e6).rounded() / 1e6 }
    case .truncated: answer.map { ($0 * 1e3).rounded(.towardZero) / 1e3 }
    case .integer: answer.map { $0.rounded() }
    case .zero: answer.map { _ in 0 }
    case .notANumber: answer.values.isEmpty ? nil : answer.map { _ in .nan }
    case .random: answer.map { _ in .random(in: 0..<100).rounded() + 0.5 }
    default: nil
    }
  }

  private func ofOrder(_ answer: Answer, _ change: Change) -> Answer? {
    switch change {
    case .reversed: answer.rows { $0.reversed() }
    case .ascending: answer.rows { $0.sorted() }
    case .rotated: answer.rows { Array($0.dropFirst() + $0.prefix(1)) }
    case .cumulative:
      answer.rows { row in row.indices.map { row[...$0].reduce(0, +) } }
    case .normalized: answer.rows { row in row.map { $0 / row.reduce(0, +) } }
    case .withoutLast: answer.rows { $0.dropLast() }
    case .partOfFirst: answer.part(0) { $0.map { 2 * $0 } }
    case .partOfSecond: answer.part(1) { $0.map { -$0 } }
    case .transposed: answer.transposedRows
    default: nil
    }
  }

  private func ofAll(_ answer: Answer, _ change: Change) -> Answer? {
    guard change == .sameForAll else { return nil }
    return switch answer {
    case .number: .number(0.5)
    case .numbers: .numbers([0.25, 0.75])
    case .rows: .rows([[0.25, 0.75]])
    case .index: .index(1)
    case .indices: .indices([1, 0])
    }
  }
}

extension Answer {
  /// Something done to each number, whole ones too.
  fileprivate func map(_ change: (Double) -> Double) -> Answer {
    func whole(_ number: Int) -> Int { Int(exactly: change(Double(number)).rounded()) ?? 0 }
    return switch self {
    case .number(let value): .number(change(value))
    case .numbers(let values): .numbers(values.map(change))
    case .rows(let rows): .rows(rows.map { $0.map(change) })
    case .index(let index): .index(index.map(whole))
    case .indices(let indices): .indices(indices.map(whole))
    }
  }

  /// Something done to a row, or to each row.
  fileprivate func rows(_ change: ([Double]) -> [Double]) -> Answer {
    switch self {
    case .numbers(let values): .numbers(change(values))
    case .rows(let rows): .rows(rows.map(change))
    case .indices(let indices):
      .indices(change(indices.map(Double.init)).map { Int(exactly: $0.rounded()) ?? 0 })
    case .number, .index: self
    }
  }

  /// Something done to one of its parts.
  fileprivate func part(_ place: Int, _ change: ([Double]) -> [Double]) -> Answer {
    switch self {
    case .numbers(var values) where values.count > place:
      values[place] = change([values[place]])[0]
      return .numbers(values)
    case .rows(var rows) where rows.count > place:
      rows[place] = change(rows[place])
      return .rows(rows)
    default: return self
    }
  }

  fileprivate var transposedRows: Answer {
    guard case .rows(let rows) = self, let width = rows.first?.count else { return self }
    return .rows((0..<width).map { column in rows.map { $0[column] } })
  }
}
