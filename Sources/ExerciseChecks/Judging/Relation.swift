// Relations that may hold between what a function returned and what it should have returned, or
// what a misconception returns.

import Distillation
import Foundation

/// What may have been done to the answers of a function.
struct Relation: Sendable {
  let symptom: Symptom
  /// What becomes of an answer to a call; `nil` where nothing can be said.
  let apply: @Sendable (Answer, [CallArgument]) -> Answer?

  init(_ symptom: Symptom, _ apply: @escaping @Sendable (Answer, [CallArgument]) -> Answer?) {
    self.symptom = symptom
    self.apply = apply
  }

  /// Something that is done to each number alike.
  private init(_ symptom: Symptom, each change: @escaping @Sendable (Double) -> Double) {
    self.init(symptom) { answer, _ in answer.each(change) }
  }

  /// Something that is done to a row of numbers, or to each row of several.
  private init(_ symptom: Symptom, row change: @escaping @Sendable ([Double]) -> [Double]) {
    self.init(symptom) { answer, _ in answer.eachRow(change) }
  }

  // MARK: - Those without a number

  /// What is done to the numbers themselves.
  static let ofNumbers = [
    Relation(.negated, each: { -$0 }),
    Relation(.absolute, each: { abs($0) }),
    Relation(.logarithmBase(2), each: { $0 / log(2) }),
    Relation(.logarithmBase(10), each: { $0 / log(10) }),
    Relation(.complement, each: { 1 - $0 }),
    Relation(.reciprocal, each: { 1 / $0 }),
    Relation(.squared, each: { $0 * $0 }),
    Relation(.squareRoot, each: { $0.squareRoot() }),
    Relation(.logarithm, each: { log($0) }),
    Relation(.exponential, each: { exp($0) }),
  ]

  /// What is done to rows of numbers.
  static let ofRows = [
    Relation(.normalized, row: { row in row.map { $0 / row.reduce(0, +) } }),
    Relation(.cumulative) { answer, _ in answer.eachRow { $0.runningSums } },
    Relation(.softmaxed, row: { softmax($0) }),
    Relation(.oneHot) { answer, _ in
      answer.eachRow { row in oneHot(predictedClass(row), of: row.count) }
    },
  ]

  /// What is done to the order of numbers.
  static let ofOrder = [
    Relation(.reversed, row: { $0.reversed() }),
    Relation(.ascending, row: { $0.sorted() }),
    Relation(.descending, row: { $0.sorted(by: >) }),
    Relation(.firstIsLast, row: { Array($0.dropFirst() + $0.prefix(1)) }),
    Relation(.lastIsFirst, row: { Array($0.suffix(1) + $0.dropLast()) }),
    Relation(.lastMissing, row: { $0.dropLast() }),
    Relation(.firstMissing, row: { Array($0.dropFirst()) }),
    Relation(.lastMissing) { answer, _ in answer.rowsOnly { $0.dropLast() } },
    Relation(.firstMissing) { answer, _ in answer.rowsOnly { Array($0.dropFirst()) } },
    Relation(.transposed) { answer, _ in answer.transposed },
    Relation(.rowsReversed) { answer, _ in answer.rowsOnly { $0.reversed() } },
  ]

  /// What is done to indices.
  static let ofIndices = [
    Relation(.countedFromOne, each: { $0 + 1 }),
    Relation(.oneTooSmall, each: { $0 - 1 }),
    Relation(
      .places,
      row: { row in
        row.indices.map { Double(row.firstIndex(of: Double($0)) ?? -1) }
      }),
  ]

  // MARK: - Those with one

  /// An expression in Swift that stands for a number.
  struct Multiple: Sendable {
    let expression: String
    let value: @Sendable ([CallArgument]) -> Double?
  }

  /// So many times as large.
  static func factor(_ multiple: Multiple) -> Relation {
    Relation(.factor(multiple.expression)) { answer, arguments in
      multiple.value(arguments).flatMap { factor in answer.each { $0 * factor } }
    }
  }

  /// So much larger.
  static func difference(_ multiple: Multiple) -> Relation {
    Relation(.difference(multiple.expression)) { answer, arguments in
      multiple.value(arguments).flatMap { difference in answer.each { $0 + difference } }
    }
  }

  /// Rounded, or cut, to so many decimals.
  static func rounded(places: Int, _ rule: FloatingPointRoundingRule) -> Relation {
    let scale = pow(10, Double(places))
    let isCut = rule == .towardZero
    return Relation(
      isCut ? .truncated(places: places) : .rounded(places: places),
      each: {
        ($0 * scale).rounded(rule) / scale
      })
  }

  /// Two of an answer's parts in each other's place.
  static func exchange(_ a: Int, _ b: Int, named first: String, _ second: String) -> Relation {
    Relation(.exchanged(first, second)) { answer, _ in
      guard let one = answer.part(a), let other = answer.part(b) else { return nil }
      return answer.replacingPart(a, by: other)?.replacingPart(b, by: one)
    }
  }

  /// The same, but only in one of an answer's parts.
  func inPart(_ index: Int, named name: String) -> Relation {
    Relation(.part(name, symptom)) { answer, arguments in
      guard let part = answer.part(index), let changed = apply(part, arguments) else { return nil }
      return answer.replacingPart(index, by: changed)
    }
  }
}

// MARK: - Answers as numbers

extension Answer {
  /// The answer with whole numbers as numbers; `nil` where there is none.
  var asNumbers: Answer? {
    switch self {
    case .index(let index): index.map { .number(Double($0)) }
    case .indices(let indices): .numbers(indices.map(Double.init))
    default: self
    }
  }

  func each(_ change: (Double) -> Double) -> Answer? {
    switch self {
    case .number(let value): .number(change(value))
    case .numbers(let values): .numbers(values.map(change))
    case .rows(let rows): .rows(rows.map { $0.map(change) })
    case .index, .indices: nil
    }
  }

  func eachRow(_ change: ([Double]) -> [Double]) -> Answer? {
    switch self {
    case .numbers(let values) where !values.isEmpty: .numbers(change(values))
    case .rows(let rows) where rows.allSatisfy { !$0.isEmpty }: .rows(rows.map(change))
    default: nil
    }
  }

  func rowsOnly(_ change: ([[Double]]) -> [[Double]]) -> Answer? {
    guard case .rows(let rows) = self else { return nil }
    return .rows(change(rows))
  }

  var transposed: Answer? {
    guard case .rows(let rows) = self, let width = rows.first?.count,
      rows.allSatisfy({ $0.count == width })
    else { return nil }
    return .rows((0..<width).map { column in rows.map { $0[column] } })
  }

  func part(_ index: Int) -> Answer? {
    switch self {
    case .numbers(let values): values.indices.contains(index) ? .number(values[index]) : nil
    case .rows(let rows): rows.indices.contains(index) ? .numbers(rows[index]) : nil
    default: nil
    }
  }

  func replacingPart(_ index: Int, by part: Answer) -> Answer? {
    switch (self, part) {
    case (.numbers(var values), .number(let value)):
      values[index] = value
      return .numbers(values)
    case (.rows(var rows), .numbers(let values)):
      rows[index] = values
      return .rows(rows)
    default: return nil
    }
  }
}

extension [Double] {
  fileprivate var runningSums: [Double] {
    var sum = 0.0
    return map {
      sum += $0
      return sum
    }
  }
}
