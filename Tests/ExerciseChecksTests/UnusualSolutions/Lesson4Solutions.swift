import Foundation

/// A softmax, as a learner may have it beside the exercises.
private func shares(_ logits: [Double], _ t: Double) -> [Double] {
  let top = logits.sorted().last!
  let powers = logits.map { exp(($0 - top) / t) }
  return powers.map { $0 / powers.reduce(0, +) }
}

private func logShares(_ logits: [Double], _ t: Double) -> [Double] {
  let top = logits.max()!
  let logSum = log(logits.map { exp(($0 - top) / t) }.reduce(0, +))
  return logits.map { ($0 - top) / t - logSum }
}

private func transposed(_ rows: [[Double]]) -> [[Double]] {
  rows[0].indices.map { j in rows.map { $0[j] } }
}

private func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  a.map { row in transposed(b).map { column in zip(row, column).map(*).reduce(0, +) } }
}

extension UnusualSolution {
  static let lesson4: [UnusualSolution] =
    training + counting + [
      .mixed("compactMap, and means of their own") { student, teacher, labels, alpha, t in
        let hard = zip(student, labels).compactMap { row, label in
          label.map { -logShares(row, 1)[$0] }
        }
        let soft = zip(student, teacher).map { own, other -> Double in
          let (s, t) = (logShares(own, t), logShares(other, t))
          return zip(t, s).reduce(0) { $0 + exp($1.0) * ($1.0 - $1.1) }
        }
        let distillation = t * t * soft.reduce(0, +) / Double(soft.count)
        if hard.isEmpty { return distillation }
        return distillation + alpha * (hard.reduce(0, +) / Double(hard.count))
      },
      .mixed("weights of each example, counted first, by recursion") {
        student, teacher, labels, alpha, t in
        var labelled = 0
        for case .some in labels { labelled += 1 }
        func total(_ i: Int) -> Double {
          if i < 0 { return 0 }
          var own = 0.0
          if let label = labels[i] {
            own -= alpha / Double(labelled) * logShares(student[i], 1)[label]
          }
          let other = logShares(teacher[i], t)
          for (k, log) in logShares(student[i], t).enumerated() {
            own += t * exp(other[k]) * (other[k] - log) * t / Double(labels.count)
          }
          return own + total(i - 1)
        }
        return total(labels.count - 1)
      },
      .keeping("the largest taken out one by one") { k, label in
        var (result, open) = (label.map { _ in -1.0 }, label)
        for _ in 0..<k {
          var top = 0
          for i in open.indices where open[i] > open[top] { top = i }
          result[top] = label[top]
          open[top] = -.infinity
        }
        let rest = open.filter { $0 > -.infinity }
        return result.map { $0 < 0 ? rest.reduce(0, +) / Double(rest.count) : $0 }
      },
      .keeping("enumerated, sorted, and a set of places") { k, label in
        let order = label.enumerated().sorted {
          ($1.element, $0.offset) < ($0.element, $1.offset)
        }
        let kept = Set(order.prefix(k).map(\.offset))
        let left = order.suffix(from: k).reversed().reduce(0) { $0 + $1.element }
        return label.indices.map {
          kept.contains($0) ? label[$0] : left / Double(label.count - k)
        }
      },
      .keeping("a class stays if fewer than k are before it") { k, label in
        func isKept(_ i: Int) -> Bool {
          label.indices.count { label[$0] > label[i] || label[$0] == label[i] && $0 < i } < k
        }
        var (sum, count) = (0.0, 0)
        for i in label.indices where !isKept(i) { (sum, count) = (sum + label[i], count + 1) }
        return label.indices.map { isKept($0) ? label[$0] : sum / Double(count) }
      },
    ]

  private static let training: [UnusualSolution] = [
    .step("products of matrices") { weights, features, softLabels, t, rate in
      let logits = product(features, weights)
      let slopes = zip(logits, softLabels).map { row, soft in
        zip(shares(row, t), soft).map { t * ($0 - $1) / Double(features.count) }
      }
      let gradient = product(transposed(features), slopes)
      return zip(weights, gradient).map { zip($0, $1).map { $0 - rate * $1 } }
    },
    .step("each weight by itself") { weights, features, softLabels, t, rate in
      weights.indices.map { f in
        weights[f].indices.map { k in
          var slope = 0.0
          for (x, soft) in zip(features, softLabels) {
            let logits = soft.indices.map { c in
              x.indices.reversed().reduce(0) { $0 + weights[$1][c] * x[$1] }
            }
            slope += x[f] * (shares(logits, t)[k] - soft[k])
          }
          return weights[f][k] - rate * t / Double(softLabels.count) * slope
        }
      }
    },
    .step("T² · (q̃ˢ − q̃ᵗ) / T, gathered and then subtracted") { weights, features, soft, t, rate in
      var gradient = weights.map { $0.map { _ in 0.0 } }
      var n = 0
      while n < features.count {
        var logits = [Double](repeating: 0, count: soft[n].count)
        for (f, x) in features[n].enumerated() {
          for k in logits.indices { logits[k] += x * weights[f][k] }
        }
        let own = shares(logits, t)
        for (f, x) in features[n].enumerated() {
          for k in own.indices { gradient[f][k] += x * t * t * ((own[k] - soft[n][k]) / t) }
        }
        n += 1
      }
      var result = weights
      for f in result.indices {
        for k in result[f].indices { result[f][k] -= rate * gradient[f][k] / Double(n) }
      }
      return result
    },
    .batch("each example's label once, in a dictionary") { batch, logits, t in
      var known: [Int: [Double]] = [:]
      for example in Set(batch) { known[example] = shares(logits[example], t) }
      return batch.map { known[$0]! }
    },
    .batch("all softened first, then picked by recursion") { batch, logits, t in
      let all = logits.map { row in
        row.map { own in 1 / row.map { exp(($0 - own) / t) }.reduce(0, +) }
      }
      func pick(_ rest: ArraySlice<Int>) -> [[Double]] {
        rest.isEmpty ? [] : [all[rest.first!]] + pick(rest.dropFirst())
      }
      return pick(batch[...])
    },
    .batch("from the end, with logarithms") { batch, logits, t in
      var rows: [[Double]] = []
      for place in stride(from: batch.count - 1, through: 0, by: -1) {
        rows.insert(logShares(logits[batch[place]], t).map { exp($0) }, at: 0)
      }
      return rows
    },
  ]

  private static let counting: [UnusualSolution] = [
    .agreement("the place of the maximum, and reduce into a tuple") { student, teacher, labels in
      func decision(_ row: [Double]) -> Int { row.firstIndex(of: row.max()!)! }
      let hits = labels.indices.reduce(into: (0, 0)) { hits, i in
        let own = decision(student[i])
        if own == labels[i] { hits.0 += 1 }
        if own == decision(teacher[i]) { hits.1 += 1 }
      }
      return (Double(hits.0) / Double(labels.count), Double(hits.1) / Double(labels.count))
    },
    .agreement("sums of ones over N") { student, teacher, labels in
      let n = Double(student.count)
      func decide(_ row: [Double]) -> Int {
        row.enumerated().sorted { $0.element > $1.element }[0].offset
      }
      var (accuracy, agreement) = (0.0, 0.0)
      for ((s, t), label) in zip(zip(student, teacher), labels) {
        accuracy += decide(s) == label ? 1 / n : 0
        agreement += decide(s) == decide(t) ? 1 / n : 0
      }
      return (accuracy, agreement)
    },
    .agreement("one less the share of disagreements") { student, teacher, labels in
      func wins(_ row: [Double], _ k: Int) -> Bool { row.allSatisfy { $0 <= row[k] } }
      let n = labels.count
      let errors = (0..<n).filter { !wins(student[$0], labels[$0]) }.count
      let unlike = (0..<n).filter { i in
        !student[i].indices.contains { wins(student[i], $0) && wins(teacher[i], $0) }
      }.count
      return (Double(n - errors) / Double(n), 1 - Double(unlike) / Double(n))
    },
    .interval("Welford's running variance") { distilled, hard, quantile in
      var (n, mean, squares) = (0.0, 0.0, 0.0)
      for (a, b) in zip(distilled, hard) {
        n += 1
        let step = (a - b) - mean
        mean += step / n
        squares += step * ((a - b) - mean)
      }
      let margin = quantile * (squares / (n - 1) / n).squareRoot()
      return (mean, mean - margin, mean + margin)
    },
    .interval("differences of all pairs") { distilled, hard, quantile in
      let d = distilled.indices.map { distilled[$0] - hard[$0] }
      let n = Double(d.count)
      var squares = 0.0
      for i in d.indices { for j in 0..<i { squares += (d[i] - d[j]) * (d[i] - d[j]) } }
      let variance = squares / (n * (n - 1))
      let mean = d.reversed().reduce(0, +) / n
      return (
        mean: mean, low: mean - quantile * sqrt(variance / n),
        high: mean + quantile * pow(variance / n, 0.5)
      )
    },
    .interval("means of both first, Kahan's sum, low and high from the width") {
      distilled, hard, quantile in
      func sum(_ row: [Double]) -> Double {
        var (whole, lost) = (0.0, 0.0)
        for x in row {
          let next = whole + (x - lost)
          (lost, whole) = ((next - whole) - (x - lost), next)
        }
        return whole
      }
      let n = Double(hard.count)
      let mean = (sum(distilled) - sum(hard)) / n
      let squares = sum(zip(distilled, hard).map { pow($0 - $1 - mean, 2) })
      let width = 2 * quantile * sqrt(squares) / sqrt(n - 1) / sqrt(n)
      let low = mean - width / 2
      return (mean, low, low + width)
    },
  ]
}
