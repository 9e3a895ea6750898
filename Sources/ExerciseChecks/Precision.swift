// What can be known of an answer that was computed in numbers of few bits.

import Answering
import Distillation
import Foundation

extension NumberType {
  /// To how many digits answers of this kind are compared; `nil` for all that an exercise asks.
  public var digits: Int? {
    switch self {
    case .float64: nil
    case .float32: 5
    case .float16, .bfloat16: 2
    }
  }

  /// How many bits a number has before it is rounded.
  private var precision: Int {
    switch self {
    case .float64: 53
    case .float32: 24
    case .float16: 11
    case .bfloat16: 8
    }
  }

  /// The magnitudes from the smallest with full precision to the largest.
  private var range: ClosedRange<Double> {
    switch self {
    case .float64: Double.leastNormalMagnitude...Double.greatestFiniteMagnitude
    case .float32, .bfloat16:
      Double(Float.leastNormalMagnitude)...Double(Float.greatestFiniteMagnitude)
    case .float16: 0x1p-14...65_504
    }
  }

  /// Whether numbers of this kind can hold a number, but for its last digits.
  func holds(_ number: Double) -> Bool {
    number == 0 || !number.isFinite || range.contains(abs(number))
  }

  /// One of the two numbers of this kind between which a number lies, or one beside them.
  fileprivate func near(_ number: Double, _ random: inout SplitMix64) -> Double {
    guard number != 0, number.isFinite else { return number }
    let step = pow(2, Double(number.exponent) - Double(precision) + 1)
    return ((number / step).rounded() + Double(random.integer(below: 3)) - 1) * step
  }
}

extension Value {
  /// Each number in it.
  fileprivate var numbers: [Double] {
    switch self {
    case .number(let number): [number]
    case .list(let values): values.flatMap(\.numbers)
    case .whole, .truth, .nothing: []
    }
  }

  /// The same with each number changed.
  fileprivate func mapNumbers(_ change: (Double) -> Double) -> Value {
    switch self {
    case .number(let number): .number(change(number))
    case .list(let values): .list(values.map { $0.mapNumbers(change) })
    case .whole, .truth, .nothing: self
    }
  }
}

extension Exercise {
  /// How near the answer to a question must come.
  ///
  /// In numbers of fewer bits not all questions can be answered equally well: the arguments
  /// themselves are rounded, and where the right answer changes by that, no function can be held to
  /// it. So the reference solution is asked again with arguments that were rounded this way and
  /// that, and several times the largest change is allowed. Where an argument cannot be held at
  /// all, or the answer is one of few and is not always the same, any will do.
  func tolerance(for question: Question) -> Tolerance {
    guard type != .float64, let reference = references[id] else { return tolerance }
    let arguments = arguments(question)
    let expected = referenceAnswer(question)
    guard (arguments.flatMap(\.value.numbers) + expected.values).allSatisfy(type.holds) else {
      return .anything
    }
    var random = SplitMix64(seed: 1)
    var change = 0.0
    for _ in 0..<Self.repetitions {
      let rounded = arguments.map { argument in
        (argument.crossingName, argument.value.mapNumbers { type.near($0, &random) })
      }
      let request = Request(
        id: 0, exercise: id.description, function: function,
        arguments: Dictionary(rounded) { $1 })
      guard let value = try? reference(request), let answer = Answer(value, like: expected),
        answer.hasShape(of: expected)
      else { return .anything }
      if answer.isChoice, answer != expected { return .anything }
      for (changed, right) in zip(answer.values, expected.values) {
        change = max(change, abs(changed - right))
      }
    }
    guard change.isFinite else { return .anything }
    return Tolerance(
      relative: tolerance.relative, absolute: max(tolerance.absolute, Self.allowance * change))
  }

  /// How near an answer must come to another one than the right answer, where that was found to
  /// agree within some tolerance; `own` is that of the question.
  func tolerance(_ own: Tolerance, atLeast found: Tolerance) -> Tolerance {
    guard type != .float64 else { return found }
    return Tolerance(
      relative: max(own.relative, found.relative), absolute: max(own.absolute, found.absolute))
  }

  /// How often the reference is asked anew.
  private static var repetitions: Int { 8 }
  /// How much more than by its arguments' rounding an answer may be off, by that of all steps.
  private static var allowance: Double { 8 }
}
