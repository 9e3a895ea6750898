// The solutions of lesson 3, step by step.

import Distillation
import Foundation

/// Exercise 3.1.
let crossEntropySteps: @Sendable (TargetQuestion, Steps) -> Answer = { question, s in
  let (target, prediction) = s.pair(question)
  let terms = s.items("i", zip(target, prediction).map { ($0, $1) }, stop: { $0.0 == 0 }).map {
    p, q in
    s.greater("pᵢ > 0", p, 0)
      ? s.times(
        "pᵢ · ln qᵢ", s.number("pᵢ", p, or: ["qᵢ": q]),
        s.log("ln qᵢ", s.number("qᵢ in ln qᵢ", q, or: ["pᵢ": p])))
      : s.number("0 · ln qᵢ", 0)
  }
  return .number(s.negate("−Σᵢ pᵢ ln qᵢ", s.sum("Σᵢ pᵢ ln qᵢ", terms)))
}

/// Exercise 3.2.
let klDivergenceSteps: @Sendable (TargetQuestion, Steps) -> Answer = { question, s in
  let (target, prediction) = s.pair(question)
  let terms = s.items("i", zip(target, prediction).map { ($0, $1) }, stop: { $0.0 == 0 }).map {
    p, q in
    s.greater("pᵢ > 0", p, 0)
      ? s.times(
        "pᵢ · ln(pᵢ / qᵢ)", s.number("pᵢ", p, or: ["qᵢ": q]),
        s.log(
          "ln(pᵢ / qᵢ)",
          s.divide(
            "pᵢ / qᵢ", s.number("pᵢ in pᵢ / qᵢ", p),
            by: s.number("qᵢ", q, or: ["(pᵢ + qᵢ) / 2": (p + q) / 2, "pᵢ": p]))))
      : s.number("0 · ln 0", 0)
  }
  return .number(s.sum("Σᵢ pᵢ ln(pᵢ / qᵢ)", terms))
}

/// Exercise 3.3.
let distillationLossSteps: @Sendable (DistillationQuestion, Steps) -> Answer = { question, s in
  let parts = s.items("n", question.rows).map { row in
    (s.studentLoss(row, question), s.divergence(row, question))
  }
  let (t, alpha) = (question.temperature, question.alpha)
  let square = s.number("T²", t * t, or: ["T": t, "1 / T": 1 / t, "alpha": alpha])
  let weight = s.number("α", alpha, or: ["T": t, "T²": t * t])
  let count = Double(question.labels.count)
  let classes = Double(question.studentLogits[0].count)
  let first = s.divide(
    "Σₙ H(p, qˢ) / N", s.sum("Σₙ H(p, qˢ)", parts.map(\.0)),
    by: s.number("N", count, or: ["K": classes, "N · K": count * classes]))
  let second = s.divide(
    "Σₙ KL / N", s.sum("Σₙ KL(q̃ᵗ‖q̃ˢ)", parts.map(\.1)),
    by: s.number("N of the second part", count, or: ["K": classes, "N · K": count * classes]))
  return .number(
    s.plus(
      "α · H(p, qˢ) + T² · KL(q̃ᵗ‖q̃ˢ)", s.times("α · H(p, qˢ)", weight, first),
      s.times("T² · KL(q̃ᵗ‖q̃ˢ)", square, second)))
}

/// Exercise 3.4.
let distillationGradientSteps: @Sendable (DistillationQuestion, Steps) -> Answer = { question, s in
  let (t, count) = (question.temperature, Double(question.labels.count))
  let classes = Double(question.studentLogits[0].count)
  let rows = s.items("n", question.rows).map { row in
    let prediction = s.softmax("qˢ = softmax(zˢ)", row.student, batch: question.studentLogits)
    let soft = s.number("T of q̃ˢ and q̃ᵗ", t)
    let own = s.softmax("q̃ˢ = softmax(zˢ / T)", row.student, soft, batch: question.studentLogits)
    let target = s.softmax("q̃ᵗ = softmax(zᵗ / T)", row.teacher, soft, batch: question.teacherLogits)
    let right = s.index(
      "label", row.label, below: own.count, or: ["argmax zᵗ": predictedClass(row.teacher)])
    return s.items("k", Array(row.student.indices)).map { k in
      let hard = s.minus(
        "qˢₖ − pₖ", s.number("qˢₖ", prediction[k], or: ["q̃ˢₖ": own[k]]),
        s.holds("k = label", k == right) ? s.number("pₖ", 1) : 0)
      let soft = s.times(
        "T · (q̃ˢₖ − q̃ᵗₖ)", s.number("T", t, or: ["alpha": question.alpha]),
        s.minus("q̃ˢₖ − q̃ᵗₖ", own[k], s.number("q̃ᵗₖ", target[k], or: ["pₖ": k == right ? 1 : 0])))
      let weight = s.number("α", question.alpha, or: ["T": t])
      return s.divide(
        "(α (qˢₖ − pₖ) + T (q̃ˢₖ − q̃ᵗₖ)) / N",
        s.plus("α (qˢₖ − pₖ) + T (q̃ˢₖ − q̃ᵗₖ)", s.times("α (qˢₖ − pₖ)", weight, hard), soft),
        by: s.number("N", count, or: ["K": classes, "N · K": count * classes]))
    }
  }
  return .rows(rows)
}

/// Exercise 3.5.
let reverseKLDivergenceSteps: @Sendable (ReverseKLQuestion, Steps) -> Answer = { question, s in
  let t = question.temperature
  let (count, classes) = (question.count, question.classCount)
  let rows = s.items("n", question.rows).map { row in
    let soft = s.number("T", t)
    let own = s.logSoftmax(
      "ln q̃ˢ", s.vector("zˢ", row.student, or: ["zᵗ": row.teacher]), soft,
      batch: question.studentLogits)
    let target = s.logSoftmax(
      "ln q̃ᵗ", s.vector("zᵗ", row.teacher, or: ["zˢ": row.student]), soft,
      batch: question.teacherLogits)
    let terms = s.items("k", zip(own, target).map { ($0, $1) }).map { a, b in
      s.times(
        "q̃ˢₖ (ln q̃ˢₖ − ln q̃ᵗₖ)", s.exp("q̃ˢₖ", s.number("ln q̃ˢₖ", a, or: ["ln q̃ᵗₖ": b])),
        s.minus(
          "ln q̃ˢₖ − ln q̃ᵗₖ", a,
          s.number(
            "ln q̃ᵗₖ in the difference", b, or: ["ln((q̃ˢₖ + q̃ᵗₖ) / 2)": log((exp(a) + exp(b)) / 2)]))
      )
    }
    return s.sum("Σₖ", terms)
  }
  return .number(
    s.times(
      "T² is no part of it",
      s.divide(
        "Σₙ KL(q̃ˢ‖q̃ᵗ) / N", s.sum("Σₙ KL(q̃ˢ‖q̃ᵗ)", rows),
        by: s.number("N", count, or: ["K": classes, "N · K": count * classes])),
      s.number("1 (no factor)", 1, or: ["T²": t * t, "T": t])))
}

/// Exercise 3.6.
let gradientOfPartsSteps: @Sendable (GradientOfPartsQuestion, Steps) -> Answer = { question, s in
  let t = question.temperature
  let (student, teacher) = (question.studentLogits, question.teacherLogits)
  let label = s.index(
    "label", question.label, below: student.count, or: ["argmax zᵗ": predictedClass(teacher)])
  func rest(_ logits: [Double]) -> [Double] {
    var rest = logits
    rest.remove(at: label)
    return rest
  }
  let soft = s.number("T of q̃ˢ and q̃ᵗ", t)
  let own = s.softmax("q̃ˢ = softmax(zˢ / T)", student, soft)
  let target = s.softmax("q̃ᵗ = softmax(zᵗ / T)", teacher, soft)
  let weight = s.minus(
    "1 − q̃ᵗ(right)", s.number("1 in 1 − q̃ᵗ(right)", 1),
    s.number("q̃ᵗ(right)", target[label], or: ["q̃ˢ(right)": own[label]]))
  let ownRest = s.softmax("softmax of the other zˢ / T", rest(student), soft)
  let targetRest = s.softmax("softmax of the other zᵗ / T", rest(teacher), soft)
  var second = zip(ownRest, targetRest).map { a, b in
    s.divide(
      "(1 − q̃ᵗ(right)) · difference / T",
      s.times("(1 − q̃ᵗ(right)) · difference", weight, s.minus("difference among the rest", a, b)),
      by: s.number("T of the second part", t))
  }
  let inserted = s.index("place of the right class", label, below: student.count)
  second.insert(s.number("0 for the right class", 0, or: ["1 − q̃ᵗ(right)": weight]), at: inserted)
  let whole = zip(own, target).map { a, b in
    s.divide("(q̃ˢₖ − q̃ᵗₖ) / T", s.minus("q̃ˢₖ − q̃ᵗₖ", a, b), by: s.number("T of the whole", t))
  }
  let first = zip(whole, second).map { s.minus("whole − second part", $0, $1) }
  return .rows([first, second])
}

extension Steps {
  fileprivate func pair(_ question: TargetQuestion) -> ([Double], [Double]) {
    let (p, q) = (question.target, question.prediction)
    return (vector("p", p, or: ["q": q]), vector("q", q, or: ["p": p]))
  }

  /// H(p, qˢ) of a row.
  func studentLoss(_ row: BatchRow, _ question: some BatchQuestion) -> Double {
    let logs = logSoftmax(
      "ln qˢ = ln softmax(zˢ)", vector("zˢ in H(p, qˢ)", row.student, or: ["zᵗ": row.teacher]),
      number("T of the student loss", 1, or: ["T": row.temperature]),
      batch: question.studentLogits)
    let right = index(
      "label", row.label, below: logs.count, or: ["argmax zᵗ": predictedClass(row.teacher)])
    return negate("−ln qˢ", logs[right])
  }

  /// KL(q̃ᵗ‖q̃ˢ) of a row.
  func divergence(_ row: BatchRow, _ question: some BatchQuestion) -> Double {
    let t = number("T of q̃ˢ and q̃ᵗ", row.temperature)
    let target = logSoftmax(
      "ln q̃ᵗ = ln softmax(zᵗ / T)", vector("zᵗ in KL", row.teacher, or: ["zˢ": row.student]), t,
      batch: question.teacherLogits)
    let own = logSoftmax(
      "ln q̃ˢ = ln softmax(zˢ / T)", vector("zˢ in KL", row.student, or: ["zᵗ": row.teacher]), t,
      batch: question.studentLogits)
    let terms = items("k", zip(target, own).map { ($0, $1) }).map { a, b in
      times(
        "q̃ᵗₖ (ln q̃ᵗₖ − ln q̃ˢₖ)", exp("q̃ᵗₖ", number("ln q̃ᵗₖ", a, or: ["ln q̃ˢₖ": b])),
        minus(
          "ln q̃ᵗₖ − ln q̃ˢₖ", number("ln q̃ᵗₖ in the difference", a),
          number(
            "ln q̃ˢₖ", b,
            or: [
              "q̃ˢₖ": Foundation.exp(b),
              "ln((q̃ᵗₖ + q̃ˢₖ) / 2)": Foundation.log((Foundation.exp(a) + Foundation.exp(b)) / 2),
            ])))
    }
    return sum("Σₖ q̃ᵗₖ (ln q̃ᵗₖ − ln q̃ˢₖ)", terms)
  }
}
