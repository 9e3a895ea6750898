// The solutions of lessons 1 and 2, step by step.

import Foundation

/// Exercise 1.1.
let softmaxSteps: @Sendable ([Double], Steps) -> Answer = { logits, s in
  .numbers(s.sharesInSteps(logits, nil))
}

/// Exercise 2.1.
let temperatureSoftmaxSteps: @Sendable (SoftLabelQuestion, Steps) -> Answer = { question, s in
  .numbers(s.sharesInSteps(question.logits, question.temperature))
}

extension Steps {
  /// The softmax with a name for every step; `nil` for no temperature.
  fileprivate func sharesInSteps(_ logits: [Double], _ temperature: Double?) -> [Double] {
    let z = vector("z", logits)
    let t = temperature.map { number("T", $0) }
    let over = t == nil ? "" : " / T"
    if let whole = changedSoftmax("softmax(z\(over))", z, t ?? 1) { return whole }
    let largest = largest("max z", z)
    let powers = z.map { logit in
      var scaled = minus("zₖ − max z", logit, largest)
      if let t { scaled = divide("(zₖ − max z) / T", scaled, by: t) }
      return exp("exp((zₖ − max z)\(over))", scaled)
    }
    let sum = sum("Σₖ exp((zₖ − max z)\(over))", powers)
    return powers.map { divide("exp((zₖ − max z)\(over)) / Σ", $0, by: sum) }
  }
}

/// Exercise 1.2.
let entropySteps: @Sendable (EntropyQuestion, Steps) -> Answer = { question, s in
  let shares = s.vector("q", question.probabilities)
  let terms = s.items("i", shares, stop: { $0 == 0 }).map { q in
    s.greater("qᵢ > 0", q, 0)
      ? s.times("qᵢ · ln qᵢ", s.number("qᵢ", q), s.log("ln qᵢ", q)) : s.number("0 · ln 0", 0)
  }
  let nats = s.negate("−Σᵢ qᵢ ln qᵢ", s.sum("Σᵢ qᵢ ln qᵢ", terms))
  let count = Double(shares.count)
  let unit = s.log("ln 2", s.number("2", 2, or: ["q.count": count, "10": 10, "e": M_E]))
  return .number(
    s.holds("inBits", question.inBits) ? s.divide("nats / ln 2", nats, by: unit) : nats)
}

/// Exercise 1.3.
let rankingSteps: @Sendable (RankingQuestion, Steps) -> Answer = { question, s in
  let q = s.vector("q", question.probabilities)
  let top = q.indices.max { q[$0] < q[$1] } ?? 0
  let bottom = q.indices.min { q[$0] < q[$1] } ?? 0
  let label = s.index(
    "label", question.label, below: q.count, or: ["argmax q": top, "argmin q": bottom])
  let classes = s.items("0, 1, …, K − 1", Array(q.indices))
  let wrong = s.items("k", classes.filter { s.holds("k ≠ label", $0 != label) })
  let order = s.sorted("k₁, k₂, …", wrong) { a, b in
    s.holds("qₐ = q_b", q[a] == q[b])
      ? s.greater("qₐ = q_b: a < b", Double(b), Double(a)) : s.greater("qₐ > q_b", q[a], q[b])
  }
  return .indices(
    s.items("k₁, k₂, … (K − 1)", order).map { s.index("kᵢ", $0, below: q.count) })
}

/// Exercise 1.4.
let shareOfRunnerUpSteps: @Sendable ([Double], Steps) -> Answer = { probabilities, s in
  let p = s.items("p", s.vector("p₁, p₂, …", probabilities))
  let order = s.sorted("p₁ ≥ p₂ ≥ …", p, by: >)
  guard order.count > 1 else { return .number(.nan) }
  let first = order[s.index("p₁", 0, below: order.count)]
  let second = order[
    s.index("p₂", 1, below: order.count, or: ["p₃": 2, "p₁": 0, "pₖ": order.count - 1])]
  let rest = s.minus(
    "1 − p₁", s.number("1", 1),
    s.number("p₁ in 1 − p₁", first, or: ["p₂": second, "p₁ + p₂": first + second]))
  return .number(
    s.greater("1 − p₁ > 0", rest, 0)
      ? s.divide(
        "p₂ / (1 − p₁)", s.number("p₂ in p₂ / (1 − p₁)", second, or: ["p₁": first]), by: rest)
      : s.number("0", 0))
}

/// Exercise 2.2.
let temperatureForRatioSteps: @Sendable (RatioQuestion, Steps) -> Answer = { question, s in
  let first = s.number("first", question.first, or: ["second": question.second])
  let second = s.number("second", question.second, or: ["first": question.first])
  let ratio = s.divide("first / second", first, by: second)
  let gap = s.times(
    "T · ln(first / second)",
    s.number("T", question.temperature, or: ["wanted": question.wanted]),
    s.log("ln(first / second)", ratio))
  let wanted = s.number("wanted", question.wanted, or: ["first / second": ratio])
  return .number(
    s.divide("T · ln(first / second) / ln(wanted)", gap, by: s.log("ln(wanted)", wanted)))
}

/// Exercise 2.3.
let fittedTemperatureSteps: @Sendable (CalibrationQuestion, Steps) -> Answer = { question, s in
  let rows = Array(zip(question.logits, question.labels))
  func loss(_ candidate: Double) -> Double {
    let t = s.number("T", candidate)
    let losses = s.items("n", rows, stop: { $0.0.max() != $0.0[$0.1] }).map { row, label in
      let z = s.vector("z", row)
      let top = z.indices.max { z[$0] < z[$1] } ?? 0
      let logs = s.logSoftmax("ln softmax(z / T)", z, t, batch: question.logits)
      let right = s.index("label", label, below: z.count, or: ["argmax z": top])
      return s.negate("−ln q", logs[right])
    }
    let sum = s.sum("Σₙ −ln qₙ", losses)
    return s.criterion(
      "mean loss", sum,
      [
        "accuracy": Double(rows.count { row in row.0.max() != row.0[row.1] })
      ])
  }
  let candidates = s.items("T₁, T₂, …", question.candidates)
  let losses = candidates.map(loss)
  var best = 0
  for index in candidates.indices where s.greater("loss < least loss", losses[best], losses[index])
  {
    best = index
  }
  let place = s.index("argmin", best, below: candidates.count)
  return .number(candidates.isEmpty ? 0 : s.number("T at the least loss", candidates[place]))
}
