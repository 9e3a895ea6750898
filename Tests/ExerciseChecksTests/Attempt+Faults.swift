// What the tests of the lessons' exercises ask of an attempt.

import Distillation
import ExerciseChecks

extension Attempt {
  /// What its checks find wrong, in their order; `nil` for a check without a fault.
  var faults: [Fault?] { findings()?.map(\.fault) ?? [] }

  /// Whether every check finds it right.
  var passes: Bool { !faults.isEmpty && faults.allSatisfy { $0 == nil } }

  /// What explains its wrong answers, check by check.
  var causes: [Cause] {
    faults.compactMap { fault in
      if case .explained(let cause, _, _) = fault { cause } else { nil }
    }
  }

  /// The steps of the solution that are done otherwise, where that explains its wrong answers.
  var changedSteps: Set<String> {
    Set(causes.compactMap { if case .step(let change) = $0 { change.step } else { nil } })
  }

  /// The misconceptions that explain its wrong answers.
  var diagnoses: Set<String> {
    Set(causes.flatMap(\.misconceptions))
  }

  /// The invariants, in English, that its wrong answers without a diagnosis break; `nil` when there
  /// is no such answer.
  var brokenInvariants: Set<String>? {
    let broken = faults.compactMap { fault in
      if case .mismatch(_, let broken, _) = fault { broken } else { nil }
    }
    return broken.isEmpty ? nil : Set(broken.joined().compactMap(words))
  }
}

extension Attempt {
  /// The invariants, in English, that the first wrong answer breaks; `nil` where it is no mismatch.
  var firstBroken: [String]? {
    guard case .mismatch(_, let broken, _)? = faults.compactMap(\.self).first else { return nil }
    return broken.compactMap(words)
  }

  /// What a key of its exercise means, in English.
  func words(of key: String) -> String? { exercise(id)?.words(of: key, in: .english) }
}

extension SplitMix64 {
  /// Random logits between −5 and 5.
  mutating func randomLogits(_ count: Int) -> [Double] {
    (0..<count).map { _ in 10 * uniform() - 5 }
  }
}

/// Whether two lists of numbers are the same to nine digits.
func near(_ a: [Double], _ b: [Double], within distance: Double = 1e-9) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= distance * max(1, abs($1)) }
}
