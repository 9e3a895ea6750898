// Steps on rows of numbers, and on the softmax.

import Distillation
import Foundation

extension Steps {
  func sum(_ step: String, _ values: [Double]) -> Double {
    let all = values.reduce(0, +)
    return
      switch change(
        step,
        [
          .mean, .withoutFirst, .withoutLast, .onlyFirst, .onlyLast, .largest, .smallest, .product,
          .everyOther, .squares, .absoluteValues, .oneMore,
        ])
    {
    case .mean: all / Double(values.count)
    case .withoutFirst: values.dropFirst().reduce(0, +)
    case .withoutLast: values.dropLast().reduce(0, +)
    case .onlyFirst: values.first ?? 0
    case .onlyLast: values.last ?? 0
    case .largest: values.max() ?? 0
    case .smallest: values.min() ?? 0
    case .product: values.reduce(1, *)
    case .everyOther: values.everyOther.reduce(0, +)
    case .squares: values.map { $0 * $0 }.reduce(0, +)
    case .absoluteValues: values.map { abs($0) }.reduce(0, +)
    case .oneMore: all + 1
    default: all
    }
  }

  func largest(_ step: String, _ values: [Double]) -> Double {
    switch change(
      step, [.smallest, .onlyFirst, .onlyLast, .zero, .mean, .absolute, .second])
    {
    case .smallest: values.min() ?? 0
    case .onlyFirst: values.first ?? 0
    case .onlyLast: values.last ?? 0
    case .zero: 0
    case .mean: values.reduce(0, +) / Double(values.count)
    case .absolute: values.map { abs($0) }.max() ?? 0
    case .second: values.sorted(by: >).dropFirst().first ?? 0
    default: values.max() ?? 0
    }
  }

  /// A row of numbers that is given, or made of such.
  func vector(
    _ step: String, _ values: [Double], or others: KeyValuePairs<String, [Double]> = [:]
  ) -> [Double] {
    let sum = values.reduce(0, +)
    return
      switch change(
        step,
        [.reversed, .ascending, .descending, .normalizedOnly, .negated, .shares, .oneHot, .squared]
          + [.exponential, .absolute] + others.map { .instead($0.key) })
    {
    case .reversed: values.reversed()
    case .ascending: values.sorted()
    case .descending: values.sorted(by: >)
    case .normalizedOnly: values.map { $0 / sum }
    case .negated: values.map { -$0 }
    case .shares: soft(values, 1)
    case .oneHot: values.largestAsOne
    case .squared: values.map { $0 * $0 }
    case .exponential: values.map { Foundation.exp($0) }
    case .absolute: values.map { abs($0) }
    case .instead(let name): others.first { $0.key == name }?.value ?? values
    default: values
    }
  }

  /// What a loop goes over.
  ///
  /// - Parameters:
  ///   - step: What it goes over.
  ///   - items: All of it.
  ///   - stop: Where a `break` could stand by mistake.
  /// - Returns: All of it, or what is left.
  func items<Items: Collection>(
    _ step: String, _ items: Items, stop: ((Items.Element) -> Bool)? = nil
  ) -> [Items.Element] {
    let all = Array(items)
    return
      switch change(
        step,
        [.withoutFirst, .withoutLast, .onlyFirst, .onlyLast, .everyOther]
          + (stop == nil ? [] : [.stopsEarly]))
    {
    case .withoutFirst: Array(all.dropFirst())
    case .withoutLast: Array(all.dropLast())
    case .onlyFirst: Array(all.prefix(1))
    case .onlyLast: Array(all.suffix(1))
    case .everyOther: all.everyOther
    case .stopsEarly: Array(all.prefix { stop?($0) != true })
    default: all
    }
  }

  func sorted<Element>(
    _ step: String, _ items: [Element], by isBefore: (Element, Element) -> Bool
  ) -> [Element] {
    switch change(step, [.reversed, .unsorted]) {
    case .reversed: items.sorted(by: isBefore).reversed()
    case .unsorted: items
    default: items.sorted(by: isBefore)
    }
  }
}

// MARK: - Softmax

extension Steps {
  private static let ofSoftmax: [StepChange.Change] = [
    .twice, .withoutTemperature, .timesTemperature, .temperatureSquared, .temperatureRoot,
    .sharesOverTemperature, .notShifted, .shiftedByMean, .shiftedByBatch, .notNormalized, .oneHot,
    .sigmoid, .normalizedOnly, .negated, .base2, .base10, .shiftedBySmallest, .shiftedByFirst,
    .withoutFirst, .withoutLast, .onlyFirst, .onlyLast, .largest, .oneMore, .roundedDown,
    .doubled, .halved,
  ]

  private static let ofLogSoftmax: [StepChange.Change] = {
    let tiny = [1e-12, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3]
    return ofSoftmax + [.logits, .shares, .logarithmOfShares]
      + [.logSumBase2, .logSumBase10, .logSumAdded]
      + tiny.map { .epsilon($0) } + tiny.map { .atLeast($0) }
  }()

  /// The softmax as somebody does it otherwise; `nil` where it is as it should be.
  func changedSoftmax(_ step: String, _ logits: [Double], _ temperature: Double) -> [Double]? {
    change(step, Self.ofSoftmax + [.logits]).map { shares(logits, temperature, [], $0) }
  }

  /// The softmax of logits.
  ///
  /// - Parameters:
  ///   - step: What it is called.
  ///   - logits: z.
  ///   - temperature: T.
  ///   - batch: The logits of all examples, where there are others.
  /// - Returns: The shares.
  func softmax(
    _ step: String, _ logits: [Double], _ temperature: Double = 1, batch: [[Double]] = []
  ) -> [Double] {
    let change = softmaxChange(step, Self.ofSoftmax + [.logits])
    return change.map { shares(logits, temperature, batch, $0) } ?? soft(logits, temperature)
  }

  /// The logarithm of the softmax.
  func logSoftmax(
    _ step: String, _ logits: [Double], _ temperature: Double = 1, batch: [[Double]] = []
  ) -> [Double] {
    let change = softmaxChange(step, Self.ofLogSoftmax)
    let right = logSoft(logits, temperature)
    func logs(_ value: (Double) -> Double) -> [Double] {
      soft(logits, temperature).map { Foundation.log(value($0)) }
    }
    switch change {
    case nil: return right
    case .shares?: return soft(logits, temperature)
    case .logarithmOfShares?: return logs { $0 }
    case .withoutTemperature?: return logSoft(logits, 1)
    case .timesTemperature?: return logSoft(logits, 1 / temperature)
    case .temperatureSquared?: return logSoft(logits, temperature * temperature)
    case .temperatureRoot?: return logSoft(logits, temperature.squareRoot())
    case .doubled?: return logSoft(logits, 2 * temperature)
    case .halved?: return logSoft(logits, temperature / 2)
    case .negated?: return logSoft(logits.map { -$0 }, temperature)
    case .logSumBase2?, .logSumBase10?, .logSumAdded?:
      return logSum(logits, temperature, change, right)
    case .base2?: return right.map { $0 / Foundation.log(2) }
    case .base10?: return right.map { $0 / Foundation.log(10) }
    case .epsilon(let epsilon)?: return logs { $0 + epsilon }
    case .atLeast(let least)?: return logs { max($0, least) }
    case .logits?: return logits.map { $0 / temperature }
    case .notShifted?:
      let sum = logits.map { Foundation.exp($0 / temperature) }.reduce(0, +)
      return logits.map { $0 / temperature - Foundation.log(sum) }
    case let change?:
      return shares(logits, temperature, batch, change).map { Foundation.log($0) }
    }
  }

  /// Shares that somebody gets who does it otherwise.
  private func shares(
    _ z: [Double], _ t: Double, _ batch: [[Double]], _ change: StepChange.Change
  ) -> [Double] {
    func powers(less shift: Double) -> [Double] { z.map { Foundation.exp(($0 - shift) / t) } }
    if let shares = sharesOfAnotherSum(z, t, change) { return shares }
    switch change {
    case .twice: return soft(soft(z, t), 1)
    case .withoutTemperature: return soft(z, 1)
    case .timesTemperature: return soft(z, 1 / t)
    case .temperatureSquared: return soft(z, t * t)
    case .temperatureRoot: return soft(z, t.squareRoot())
    case .doubled: return soft(z, 2 * t)
    case .halved: return soft(z, t / 2)
    case .sharesOverTemperature: return soft(z, 1).map { $0 / t }
    case .roundedDown: return soft(z, t).map { $0.rounded(.down) }
    case .notShifted: return normalized(powers(less: 0))
    case .shiftedByMean:
      return normalized(powers(less: z.reduce(0, +) / Double(max(z.count, 1))))
    case .shiftedByBatch: return normalized(powers(less: batch.joined().max() ?? z.max() ?? 0))
    case .shiftedBySmallest: return normalized(powers(less: z.min() ?? 0))
    case .shiftedByFirst: return normalized(powers(less: z.first ?? 0))
    case .notNormalized: return powers(less: 0)
    case .oneHot: return z.largestAsOne
    case .sigmoid: return z.map { 1 / (1 + Foundation.exp(-$0 / t)) }
    case .normalizedOnly: return normalized(z)
    case .negated: return soft(z.map { -$0 }, t)
    case .base2: return soft(z, t / Foundation.log(2))
    case .base10: return soft(z, t / Foundation.log(10))
    case .logits: return z
    default: return soft(z, t)
    }
  }

  /// Shares of something else than the sum of all powers.
  private func sharesOfAnotherSum(
    _ z: [Double], _ t: Double, _ change: StepChange.Change
  ) -> [Double]? {
    let largest = z.max() ?? 0
    let powers = z.map { Foundation.exp(($0 - largest) / t) }
    let divisor: Double? =
      switch change {
      case .withoutFirst: powers.dropFirst().reduce(0, +)
      case .withoutLast: powers.dropLast().reduce(0, +)
      case .onlyFirst: powers.first ?? 0
      case .onlyLast: powers.last ?? 0
      case .largest: powers.max() ?? 0
      case .oneMore: powers.reduce(1, +)
      default: nil
      }
    return divisor.map { divisor in powers.map { $0 / divisor } }
  }

  /// Logarithms of shares, in which something is wrong with the logarithm of the sum.
  private func logSum(
    _ z: [Double], _ t: Double, _ change: StepChange.Change?, _ right: [Double]
  ) -> [Double] {
    let largest = z.max() ?? 0
    let scaled = z.map { ($0 - largest) / t }
    let sum = scaled.isEmpty ? 0 : scaled[0] - right[0]
    return switch change {
    case .logSumBase2: scaled.map { $0 - sum / Foundation.log(2) }
    case .logSumBase10: scaled.map { $0 - sum / Foundation.log(10) }
    default: scaled.map { $0 + sum }
    }
  }

  /// What is done in the place of one softmax, or of every one.
  private func softmaxChange(
    _ step: String, _ possible: @autoclosure () -> [StepChange.Change]
  ) -> StepChange.Change? {
    change(step, possible()) ?? change("softmax(…)", possible())
  }

  /// The softmax, of whatever a step that is done otherwise hands on: also of no logits, and at a
  /// temperature that is none.
  private func soft(_ z: [Double], _ t: Double) -> [Double] {
    guard t > 0, t.isFinite, z.allSatisfy(\.isFinite), !z.isEmpty else {
      return z.map { _ in .nan }
    }
    return Distillation.softmax(z, temperature: t)
  }

  private func logSoft(_ z: [Double], _ t: Double) -> [Double] {
    guard t > 0, t.isFinite, z.allSatisfy(\.isFinite), !z.isEmpty else {
      return z.map { _ in .nan }
    }
    return Distillation.logSoftmax(z, temperature: t)
  }
}

extension [Double] {
  /// 1 in the place of the largest number, and 0 elsewhere.
  fileprivate var largestAsOne: [Double] {
    let place = indices.max { self[$0] < self[$1] }
    return indices.map { $0 == place ? 1 : 0 }
  }
}

extension Array {
  /// The first, the third, the fifth and so on.
  fileprivate var everyOther: [Element] { indices.filter { $0 % 2 == 0 }.map { self[$0] } }
}
