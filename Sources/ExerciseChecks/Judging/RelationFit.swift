// Which relation holds between two lists of answers.

import Foundation

/// Looks for the relation that turns each of some answers into the one that was given.
struct RelationFit {
  /// An answer, what was given in its place, and the call.
  struct Pair {
    let base: Answer?
    let got: Answer?
    let arguments: [CallArgument]
  }

  let pairs: [Pair]
  /// Relations to numbers that change from call to call.
  let multiples: Multiples
  let kind: AnswerKind
  let tolerance: Tolerance

  /// The relation that holds, and within what.
  var first: (Relation, Tolerance)? {
    guard pairs.allSatisfy({ $0.base != nil && $0.got != nil }), differs else {
      return withoutNothing
    }
    let isChoice = kind == .choice
    let order = (isChoice ? Relation.ofIndices : []) + Relation.ofOrder
    if let relation = order.first(where: { holds($0) }) { return (relation, tolerance) }
    guard !isChoice else { return nil }
    if let near = nearly { return near }
    let simple = Relation.ofNumbers + Relation.ofRows
    if let relation = simple.first(where: { holds($0) }) { return (relation, tolerance) }
    if let relation = factorsAndDifferences.first(where: { holds($0) }) {
      return (relation, tolerance)
    }
    return inOnePart.map { ($0, tolerance) }
  }

  /// The same without the calls that have no answer, where both agree on these.
  private var withoutNothing: (Relation, Tolerance)? {
    let some = pairs.filter { $0.base != nil && $0.got != nil }
    guard some.count < pairs.count,
      pairs.allSatisfy({ ($0.base == nil) == ($0.got == nil) })
    else { return nil }
    return RelationFit(pairs: some, multiples: multiples, kind: kind, tolerance: tolerance).first
  }

  /// Whether enough numbers differ to tell one relation from another.
  private var differs: Bool {
    let values = pairs.flatMap { pair in
      zip(pair.base?.values ?? [], pair.got?.values ?? []).filter {
        $0.isFinite && $1.isFinite && !tolerance.allows($0, $1)
      }
    }
    let shapes = pairs.count { pair in
      pair.base.flatMap { base in pair.got.map { !base.hasShape(of: $0) } } ?? false
    }
    return values.count + shapes >= 3
  }

  private func holds(_ relation: Relation, within tolerance: Tolerance? = nil) -> Bool {
    pairs.allSatisfy { pair in
      guard let base = pair.base, let got = pair.got,
        let claimed = relation.apply(base, pair.arguments)
      else { return false }
      return claimed.agrees(with: got, within: tolerance ?? self.tolerance)
    }
  }

  /// All pairs of numbers in answers of the same shape.
  private var values: [(base: Double, got: Double)] {
    pairs.flatMap { pair in
      zip(pair.base?.values ?? [], pair.got?.values ?? []).map { (base: $0, got: $1) }
    }
  }

  // MARK: - Factors and differences

  /// The factor and the difference that a pair of numbers suggests, as quantities of the call first
  /// and as numbers where none fits.
  private var factorsAndDifferences: [Relation] {
    let factor = values.max { abs($0.base) < abs($1.base) }.map { $0.got / $0.base }
    let difference = values.first { !tolerance.allows($0.base, $0.got) }.map { $0.got - $0.base }
    return multiples.factors + [factor.flatMap(Self.number)].compactMap { $0 }.map(Relation.factor)
      + multiples.differences
      + [difference.flatMap(Self.number)].compactMap { $0 }.map(Relation.difference)
  }

  /// A number as a multiple, if it is one.
  private static func number(_ value: Double) -> Relation.Multiple? {
    guard value.isFinite, value != 0 else { return nil }
    return Relation.Multiple(expression: text(value)) { _ in value }
  }

  /// A relation that holds of one part, while the others are right.
  private var inOnePart: Relation? {
    guard case .parts(let names) = kind else { return nil }
    for (index, name) in names.enumerated() {
      for other in names.indices.dropFirst(index + 1) {
        let exchange = Relation.exchange(index, other, named: name, names[other])
        if holds(exchange) { return exchange }
      }
    }
    for (index, name) in names.enumerated() {
      let own = RelationFit(
        pairs: pairs.map {
          Pair(base: $0.base?.part(index), got: $0.got?.part(index), arguments: $0.arguments)
        }, multiples: multiples, kind: .quantity, tolerance: tolerance)
      guard let (relation, _) = own.first else { continue }
      let whole = relation.inPart(index, named: name)
      if holds(whole) { return whole }
    }
    return nil
  }

  // MARK: - Nearly right

  /// What is right but for its last digits.
  private var nearly: (Relation, Tolerance)? {
    guard pairs.allSatisfy({ pair in pair.got.map { pair.base?.hasShape(of: $0) == true } == true })
    else { return nil }
    // Where every answer is the same number, rounding is not what there is to say.
    guard Set(values.map(\.got)).count > 1 else { return nil }
    for places in 0...8 {
      for rule in [FloatingPointRoundingRule.toNearestOrAwayFromZero, .towardZero] {
        let relation = Relation.rounded(places: places, rule)
        if holds(relation, within: Tolerance(relative: 1e-12, absolute: 1e-12)) {
          return (relation, Tolerance(relative: 1e-12, absolute: 1e-12))
        }
      }
    }
    let worst = pairs.map(relativeError).max() ?? 0
    guard worst < 1e-3 else { return nil }
    let isFloat = values.allSatisfy { $0.got == Double(Float($0.got)) }
    let digits = max(3, Int((-log10(worst)).rounded(.down)))
    let symptom: Symptom = isFloat ? .singlePrecision : .nearly(digits: digits)
    let scale = values.map { abs($0.base) }.max() ?? 1
    return (
      Relation(symptom) { answer, _ in answer },
      Tolerance(relative: 20 * worst, absolute: 20 * worst * max(scale, 1))
    )
  }

  /// The largest error of an answer, as a share of its largest number.
  private func relativeError(_ pair: Pair) -> Double {
    let base = pair.base?.values ?? []
    let scale = max(base.map(abs).max() ?? 0, 1e-3)
    let errors = zip(base, pair.got?.values ?? []).map { base, got in
      base == got || (base.isNaN && got.isNaN) ? 0 : abs(base - got) / scale
    }
    return errors.map { $0.isNaN ? .infinity : $0 }.max() ?? 0
  }
}

extension RelationFit {
  /// Factors and differences that are quantities of the call, such as T².
  struct Multiples: Sendable {
    let factors: [Relation]
    let differences: [Relation]

    /// Those that change from call to call; what does not is told as a number.
    init(in calls: [[CallArgument]]) {
      let quantities = calls.first.map { Quantity.all(in: $0) } ?? []
      let products = quantities.map {
        Relation.Multiple(expression: $0.expression, value: $0.value)
      }
      let quotients = quantities.map { quantity in
        Relation.Multiple(expression: "1 / \(quantity.expression)") { arguments in
          quantity.value(arguments).map { 1 / $0 }
        }
      }
      let varying = (products + quotients).filter { multiple in
        Set(calls.map(multiple.value)).count > 1
      }
      factors = varying.map(Relation.factor)
      differences = varying.map(Relation.difference)
    }
  }
}
