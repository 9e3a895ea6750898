// The solutions of lesson 4, step by step.

import Distillation
import Foundation

/// Exercise 4.1.
let gradientStepSteps: @Sendable (GradientStepQuestion, Steps) -> Answer = { question, s in
  let (weights, t) = (question.weights, question.temperature)
  let examples = Array(zip(question.features, question.softLabels))
  let (count, classes) = (Double(examples.count), Double(question.softLabels[0].count))
  var new = weights
  for (x, softLabel) in s.items("n", examples) {
    let source = s.holds("z from the weights before the step", true) ? weights : new
    let logits = softLabel.indices.map { k in
      s.sum("Σⱼ xⱼ wⱼₖ", x.indices.map { s.times("xⱼ wⱼₖ", x[$0], source[$0][k]) })
    }
    let shares = s.softmax("q̃ = softmax(z / T)", logits, t)
    for k in s.items("k", Array(softLabel.indices)) {
      let difference = s.minus("q̃ₖ − q̃ᵗₖ", shares[k], s.number("q̃ᵗₖ", softLabel[k]))
      let slope = s.divide(
        "T (q̃ₖ − q̃ᵗₖ) / N",
        s.times("T (q̃ₖ − q̃ᵗₖ)", s.number("T", t, or: ["T²": t * t, "1 / T": 1 / t]), difference),
        by: s.number("N", count, or: ["K": classes, "N · K": count * classes]))
      for j in s.items("j", Array(x.indices)) {
        let step = s.times(
          "learningRate · xⱼ · slope", s.number("learningRate", question.learningRate),
          s.times("xⱼ · slope", x[j], slope))
        new[j][k] = s.minus("wⱼₖ − step", s.number("wⱼₖ", new[j][k]), step)
      }
    }
  }
  return .rows(new)
}

/// Exercise 4.2.
let batchSoftLabelsSteps: @Sendable (BatchSoftLabelsQuestion, Steps) -> Answer = { question, s in
  let all = question.teacherLogits
  let rows = s.items("batch", Array(question.batch.enumerated())).map { place, example in
    let row = s.index("batch[i]", example, below: all.count, or: ["i": place])
    let z = s.vector("zᵗ", all[row])
    return s.softmax(
      "softmax(zᵗ / T)", z,
      s.number("T", question.temperature, or: ["batch.count": Double(question.batch.count)]),
      batch: all)
  }
  return .rows(rows)
}

/// Exercise 4.3.
let accuracyAndAgreementSteps: @Sendable (AgreementQuestion, Steps) -> Answer = { question, s in
  func decision(_ name: String, _ logits: [Double]) -> Int {
    var best = 0
    for k in s.items("classes of \(name)", Array(logits.indices))
    where s.greater("\(name)ₖ > the largest so far", logits[k], logits[best]) {
      best = k
    }
    return s.index("argmax \(name)", best, below: logits.count)
  }
  let student = question.studentLogits.map { decision("zˢ", $0) }
  let teacher = question.teacherLogits.map { decision("zᵗ", $0) }
  let labels = question.labels
  let (count, classes) = (Double(labels.count), Double(question.studentLogits[0].count))
  func hits(_ step: String, _ equal: (Int) -> Bool) -> Double {
    s.sum(
      "number of \(step)",
      s.items("n of \(step)", Array(labels.indices)).map {
        s.holds(step, equal($0)) ? 1 : 0
      })
  }
  func share(_ step: String, _ hits: Double, _ other: Double) -> Double {
    s.divide(
      "share of \(step)", hits,
      by: s.number("N under \(step)", count, or: ["K": classes, "the other number": other]))
  }
  let right = hits("argmax zˢ = label") {
    s.index(
      "argmax zˢ, compared with the label", student[$0], below: 1 << 20,
      or: ["argmax zᵗ": teacher[$0]])
      == labels[$0]
  }
  let alike = hits("argmax zˢ = argmax zᵗ") {
    student[$0]
      == s.index(
        "argmax zᵗ, compared with argmax zˢ", teacher[$0], below: 1 << 20, or: ["label": labels[$0]]
      )
  }
  let both = Double(
    labels.indices.count { student[$0] == labels[$0] && student[$0] == teacher[$0] })
  return .numbers([
    share("argmax zˢ = label", right, alike),
    share(
      "argmax zˢ = argmax zᵗ", s.number("number alike", alike, or: ["right and alike": both]), right
    ),
  ])
}

/// Exercise 4.4.
let pairedIntervalSteps: @Sendable (PairedIntervalQuestion, Steps) -> Answer = { question, s in
  let pairs = Array(zip(question.distilled, question.hard))
  let differences = s.items("i", pairs).map { s.minus("dᵢ = distilledᵢ − hardᵢ", $0, $1) }
  let count = s.number("n", Double(differences.count))
  let mean = s.divide("Σᵢ dᵢ / n", s.sum("Σᵢ dᵢ", differences), by: count)
  let squares = s.sum(
    "Σᵢ (dᵢ − mean)²",
    differences.map { d in
      let distance = s.minus("dᵢ − mean", d, s.number("mean in dᵢ − mean", mean))
      return s.times("(dᵢ − mean)²", distance, distance)
    })
  let variance = s.divide(
    "Σᵢ (dᵢ − mean)² / (n − 1)", squares,
    by: s.minus("n − 1", count, s.number("1 in n − 1", 1, or: ["2": 2])))
  let deviation = s.root("√(Σᵢ (dᵢ − mean)² / (n − 1))", variance)
  let error = s.divide(
    "deviation / √n", deviation,
    by: s.root(
      "√n",
      s.number(
        "n under the root", Double(differences.count), or: ["n − 1": Double(differences.count - 1)])
    ))
  let margin = s.times(
    "quantile · error",
    s.number("quantile", question.quantile, or: ["1.96": 1.96, "2": 2, "1.645": 1.645]), error)
  return .numbers([
    s.number("mean", mean), s.minus("mean − margin", mean, margin),
    s.plus("mean + margin", mean, margin),
  ])
}

/// Exercise 4.5.
let mixedBatchLossSteps: @Sendable (MixedBatchQuestion, Steps) -> Answer = { question, s in
  var (hard, soft): ([Double], [Double]) = ([], [])
  let (t, alpha) = (question.temperature, question.alpha)
  let rows = Array(zip(question.rows, question.labels))
  for (row, label) in s.items("n", rows, stop: { $0.1 == nil }) {
    if s.holds("n has a label", label != nil) { hard.append(s.studentLoss(row, question)) }
    // As if the distillation loss were asked of labelled examples only, or of the others only.
    switch s.change(
      "Σₙ KL, of all examples", [.instead("labelled n"), .instead("n without a label")])
    {
    case .instead("labelled n")? where label == nil: break
    case .instead("n without a label")? where label != nil: break
    default: soft.append(s.divergence(row, question))
    }
  }
  let all = Double(question.labels.count)
  let labelled = Double(question.labels.count { $0 != nil })
  let classes = question.classCount
  let distillation = s.divide(
    "T² Σₙ KL / N",
    s.times(
      "T² · Σₙ KL", s.number("T²", t * t, or: ["T": t, "1 / T": 1 / t]), s.sum("Σₙ KL(q̃ᵗ‖q̃ˢ)", soft)
    ),
    by: s.number(
      "N", all,
      or: [
        "number of labels": labelled, "N without labels": all - labelled, "K": classes,
        "N · K": all * classes,
      ]))
  guard s.greater("number of labels > 0", labelled, 0) else {
    return .number(s.number("distillation loss alone", distillation))
  }
  let student = s.divide(
    "Σ H(p, qˢ) / number of labels", s.sum("Σ H(p, qˢ)", hard),
    by: s.number("number of labels", labelled, or: ["N": all, "K": classes]))
  return .number(
    s.plus(
      "α · H + T² · KL", s.times("α · H", s.number("α", alpha, or: ["T": t]), student), distillation
    ))
}

/// Exercise 4.6.
let keepingLargestSteps: @Sendable (KeepingLargestQuestion, Steps) -> Answer = { question, s in
  let q = s.vector("q", question.softLabel)
  let order = s.sorted("q₁ ≥ q₂ ≥ …", Array(q.indices)) { a, b in
    s.holds("qₐ = q_b", q[a] == q[b])
      ? s.greater("qₐ = q_b: a < b", Double(b), Double(a)) : s.greater("qₐ > q_b", q[a], q[b])
  }
  let kept = s.number(
    "k", Double(question.count), or: ["K − k": Double(q.count - question.count)])
  let others = s.items("classes beyond k", Array(order.dropFirst(max(0, min(Int(kept), 1000)))))
  let left = s.sum("Σ of the other q", others.map { q[$0] })
  let share = s.divide(
    "Σ of the other q / (K − k)", left,
    by: s.number(
      "K − k", Double(others.count), or: ["K": Double(q.count), "k": Double(question.count)]))
  var result = q
  for k in s.items("classes that are changed", others) { result[k] = share }
  return .numbers(result)
}
