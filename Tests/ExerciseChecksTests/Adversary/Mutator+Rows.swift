import Distillation
import Foundation

extension Mutator {
  func sum(_ row: [Double], _ line: Int = #line, _ column: Int = #column) -> Double {
    let whole = row.reduce(0, +)
    return switch change(.sum, line, column) {
    case .mean: whole / Double(row.count)
    case .withoutFirst: row.dropFirst().reduce(0, +)
    case .withoutLast: row.dropLast().reduce(0, +)
    case .onlyFirst: row.first ?? 0
    case .onlyLast: row.last ?? 0
    case .largest: row.max() ?? 0
    case .float: Double(row.reduce(Float(0)) { $0 + Float($1) })
    case .plusOne: whole + 1
    default: whole
    }
  }

  func largest(_ row: [Double], _ line: Int = #line, _ column: Int = #column) -> Double {
    let most = row.max() ?? 0
    return switch change(.largest, line, column) {
    case .smaller: row.min() ?? 0
    case .onlyFirst: row.first ?? 0
    case .onlyLast: row.last ?? 0
    case .zero: 0
    case .mean: row.isEmpty ? 0 : row.reduce(0, +) / Double(row.count)
    case .absolute: row.map { abs($0) }.max() ?? 0
    default: most
    }
  }

  /// A row; others that could be meant.
  func vector(
    _ row: [Double], or others: [Double]..., line: Int = #line, column: Int = #column
  ) -> [Double] {
    switch change(.vector, line, column) {
    case .reversed: row.reversed()
    case .ascending: row.sorted()
    case .normalized: row.map { $0 / row.reduce(0, +) }
    case .negated: row.map { -$0 }
    case .other: others.first ?? row
    case .another: others.last ?? row
    default: row
    }
  }

  /// What a loop goes through, and where it may come to an end too early.
  func items<Items: Sequence>(
    _ items: Items, stop: (Items.Element) -> Bool = { _ in false }, line: Int = #line,
    column: Int = #column
  ) -> [Items.Element] {
    let all = Array(items)
    return switch change(.items, line, column) {
    case .withoutFirst: Array(all.dropFirst())
    case .withoutLast: Array(all.dropLast())
    case .onlyFirst: Array(all.prefix(1))
    case .onlyLast: Array(all.suffix(1))
    case .stopEarly: Array(all.prefix { !stop($0) })
    default: all
    }
  }

  func sorted<Element>(
    _ row: [Element], by precedes: (Element, Element) -> Bool, line: Int = #line,
    column: Int = #column
  ) -> [Element] {
    switch change(.sort, line, column) {
    case .reversed: row.sorted(by: precedes).reversed()
    case .unsorted: row
    default: row.sorted(by: precedes)
    }
  }

  // MARK: - Softmax

  /// The softmax of logits divided by a temperature.
  func softmax(
    _ logits: [Double], _ temperature: Double, among batch: [[Double]] = [], line: Int = #line,
    column: Int = #column
  ) -> [Double] {
    let change = change(.softmax, line, column)
    return shares(logits, temperature, change, batch)
  }

  /// Its logarithm.
  func logSoftmax(
    _ logits: [Double], _ temperature: Double, among batch: [[Double]] = [], line: Int = #line,
    column: Int = #column
  ) -> [Double] {
    let change = change(.softmax, line, column)
    switch change {
    case nil: break
    case .logitsForLogarithms: return logits.map { $0 / temperature }
    case .sharesForLogarithms: return shares(logits, temperature, nil)
    case .epsilon: return shares(logits, temperature, nil).map { log($0 + 1e-7) }
    case .tinyEpsilon: return shares(logits, temperature, nil).map { log($0 + 1e-12) }
    case .logarithmOfShare: return shares(logits, temperature, nil).map { log($0) }
    default: return shares(logits, temperature, change, batch).map { log($0) }
    }
    let largest = largest(logits, 1_001)
    let scaled = logits.map { divide(minus($0, largest, 1_002), temperature, 1_003) }
    let logSum = logarithm(sum(scaled.map { exponential($0, 1_004) }, 1_005), 1_006)
    return scaled.map { minus($0, logSum, 1_007) }
  }

  private func shares(
    _ logits: [Double], _ temperature: Double, _ change: Change?, _ batch: [[Double]] = []
  ) -> [Double] {
    if let change { return wrongShares(logits, temperature, change, batch) }
    let largest = largest(logits, 1_011)
    let weights = logits.map {
      exponential(divide(minus($0, largest, 1_012), temperature, 1_013), 1_014)
    }
    let sum = sum(weights, 1_015)
    return weights.map { divide($0, sum, 1_016) }
  }

  private func wrongShares(
    _ logits: [Double], _ temperature: Double, _ change: Change, _ batch: [[Double]]
  ) -> [Double] {
    func plain(_ row: [Double], _ t: Double) -> [Double] {
      Distillation.softmax(row, temperature: t)
    }
    func powers(_ shift: Double) -> [Double] { logits.map { exp(($0 - shift) / temperature) } }
    func normalized(_ row: [Double]) -> [Double] { row.map { $0 / row.reduce(0, +) } }
    switch change {
    case .twice: return plain(plain(logits, temperature), 1)
    case .temperatureIgnored: return plain(logits, 1)
    case .temperatureTimes: return normalized(logits.map { exp(temperature * $0) })
    case .temperatureSquared: return plain(logits, temperature * temperature)
    case .temperatureRoot: return plain(logits, temperature.squareRoot())
    case .probabilitiesDivided: return plain(logits, 1).map { $0 / temperature }
    case .unshifted: return normalized(powers(0))
    case .meanShifted: return normalized(powers(logits.reduce(0, +) / Double(logits.count)))
    case .batchShifted:
      return normalized(powers((batch + [logits]).joined().max() ?? 0))
    case .unnormalized: return powers(logits.max() ?? 0)
    case .oneHot where logits.isEmpty: return []
    case .oneHot: return oneHot(predictedClass(logits), of: logits.count)
    case .sigmoid: return logits.map { 1 / (1 + exp(-$0 / temperature)) }
    case .negated: return plain(logits.map { -$0 }, temperature)
    case .float: return plain(logits, temperature).map { Double(Float($0)) }
    case .missing: return logits.map { $0 / temperature }
    case .base2:
      return normalized(logits.map { exp2(($0 - (logits.max() ?? 0)) / temperature) })
    default: return plain(logits, temperature)
    }
  }
}
