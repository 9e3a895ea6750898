import Foundation

/// ln softmax, as a learner may have it beside the exercises.
private func logShares(_ logits: [Double], _ t: Double) -> [Double] {
  var top = logits[0]
  for logit in logits where logit > top { top = logit }
  let whole = logits.reversed().reduce(0) { $0 + exp(($1 - top) / t) }
  return logits.map { ($0 - top) / t - log(whole) }
}

/// Σ p · ln q without 0 · ln 0, by recursion.
private func expected(_ p: ArraySlice<Double>, _ q: ArraySlice<Double>) -> Double {
  guard let a = p.first, let b = q.first else { return 0 }
  return (a == 0 ? 0 : a * b) + expected(p.dropFirst(), q.dropFirst())
}

extension UnusualSolution {
  static let lesson3: [UnusualSolution] =
    measures + [
      .loss("cross entropy less entropy, by recursion") { student, teacher, labels, alpha, t in
        func total(_ index: Int) -> Double {
          if index == labels.count { return 0 }
          let soft = logShares(teacher[index], t)
          let shares = soft.map { exp($0) }
          let cross = -expected(shares[...], logShares(student[index], t)[...])
          let own = -expected(shares[...], soft[...])
          let hard = -logShares(student[index], 1)[labels[index]]
          return alpha * hard + t * t * (cross - own) + total(index + 1)
        }
        return total(0) / Double(student.count)
      },
      .loss("running means, and pow") { student, teacher, labels, alpha, t in
        var mean = 0.0
        for (index, label) in labels.enumerated() {
          let (own, other) = (logShares(student[index], t), logShares(teacher[index], t))
          var example = -alpha * logShares(student[index], 1)[label]
          for k in stride(from: own.count - 1, through: 0, by: -1) {
            example += pow(t, 2) * pow(2, other[k] / log(2)) * (other[k] - own[k])
          }
          mean += (example - mean) / Double(index + 1)
        }
        return mean
      },
      .loss("one flat array, with the hard label as a row") { student, teacher, labels, alpha, t in
        let (n, k) = (labels.count, student[0].count)
        var terms: [Double] = []
        terms.reserveCapacity(2 * n * k)
        for i in 0..<n {
          let hard = (0..<k).map { $0 == labels[i] ? 1.0 : 0 }
          let (cold, own, other) = (
            logShares(student[i], 1), logShares(student[i], t), logShares(teacher[i], t)
          )
          for j in 0..<k where hard[j] > 0 { terms.append(-alpha * hard[j] * cold[j] / Double(n)) }
          for j in 0..<k { terms.append(exp(other[j]) * (other[j] - own[j]) / Double(n) * t * t) }
        }
        return terms.sorted { abs($0) < abs($1) }.reduce(0, +)
      },
      .gradient("in place, part by part") { student, teacher, labels, alpha, t in
        var result = student.map { row in row.map { _ in 0.0 } }
        for i in labels.indices {
          let (cold, own, other) = (
            logShares(student[i], 1), logShares(student[i], t), logShares(teacher[i], t)
          )
          for j in cold.indices { result[i][j] += alpha * exp(cold[j]) }
          result[i][labels[i]] -= alpha
          for j in own.indices { result[i][j] += t * exp(own[j]) }
          for j in other.indices { result[i][j] -= t * exp(other[j]) }
          for j in cold.indices { result[i][j] /= Double(labels.count) }
        }
        return result
      },
      .gradient("T² · (q̃ˢ − q̃ᵗ) / T, by zip and enumerated") { student, teacher, labels, alpha, t in
        func shares(_ row: [Double], _ t: Double) -> [Double] {
          row.map { own in 1 / row.reduce(0) { $0 + exp(($1 - own) / t) } }
        }
        return labels.enumerated().map { i, label in
          let soft = zip(shares(student[i], t), shares(teacher[i], t)).map { t * t * ($0 - $1) / t }
          return shares(student[i], 1).enumerated().map { j, q in
            (alpha * (j == label ? q - 1 : q) + soft[j]) / Double(student.count)
          }
        }
      },
      .gradient("column by column, transposed in the end") { student, teacher, labels, alpha, t in
        let (n, k) = (student.count, student[0].count)
        let columns = (0..<k).map { j in
          (0..<n).map { i -> Double in
            let hard = exp(logShares(student[i], 1)[j]) - (labels[i] == j ? 1 : 0)
            let soft = exp(logShares(student[i], t)[j]) - exp(logShares(teacher[i], t)[j])
            return alpha / Double(n) * hard + t / Double(n) * soft
          }
        }
        return (0..<n).map { i in columns.map { $0[i] } }
      },
      .reverse("cross entropy less entropy") { student, teacher, t in
        zip(student, teacher).reduce(0) { sum, rows in
          let (own, other) = (logShares(rows.0, t), logShares(rows.1, t))
          let shares = own.map { exp($0) }
          return sum + expected(shares[...], own[...]) - expected(shares[...], other[...])
        } / Double(teacher.count)
      },
      .reverse("the difference of logits, and one constant") { student, teacher, t in
        var mean = 0.0
        var i = 0
        while i < student.count {
          let (own, other) = (logShares(student[i], t), logShares(teacher[i], t))
          let shift = own[0] - other[0] - (student[i][0] - teacher[i][0]) / t
          var sum = shift
          for j in own.indices { sum += exp(own[j]) * (student[i][j] - teacher[i][j]) / t }
          mean += sum / Double(student.count)
          i += 1
        }
        return mean
      },
      .reverse("recursion over the batch, with Kahan's sum inside") { student, teacher, t in
        func sum(_ i: Int) -> Double {
          guard i >= 0 else { return 0 }
          var (whole, lost) = (0.0, 0.0)
          for (a, b) in zip(logShares(student[i], t), logShares(teacher[i], t)) {
            let term = exp(a) * (a - b) - lost
            let next = whole + term
            (lost, whole) = ((next - whole) - term, next)
          }
          return whole + sum(i - 1)
        }
        return sum(student.count - 1) / Double(student.count)
      },
      .parts("a mask of −∞, and the rest's own shares") { student, teacher, label, t in
        func masked(_ row: [Double]) -> [Double] {
          var row = row
          row[label] = -.infinity
          guard row.max()! > -.infinity else { return row.map { _ in 0 } }
          return logShares(row, t).map { exp($0) }
        }
        let (own, other) = (masked(student), masked(teacher))
        let q = exp(logShares(student, t)[label])
        let p = exp(logShares(teacher, t)[label])
        var first = own.map { $0 * (p - q) / t }
        first[label] = (q - p) / t
        return (first, zip(own, other).map { (1 - p) / t * ($0 - $1) })
      },
      .parts("filtered indices, both parts filled in") { student, teacher, label, t in
        let rest = student.indices.filter { $0 != label }
        var (first, second) = (student.map { _ in 0.0 }, student.map { _ in 0.0 })
        let whole = zip(logShares(student, t), logShares(teacher, t)).map {
          (exp($0) - exp($1)) / t
        }
        if !rest.isEmpty {
          let own = logShares(rest.map { student[$0] }, t)
          let other = logShares(rest.map { teacher[$0] }, t)
          let left = rest.reduce(0) { $0 + exp(logShares(teacher, t)[$1]) }
          for (place, k) in rest.enumerated() {
            second[k] = left * (exp(own[place]) - exp(other[place])) / t
          }
        }
        for k in student.indices { first[k] = whole[k] - second[k] }
        return (rightAgainstRest: first, amongTheRest: second)
      },
    ]

  private static let measures: [UnusualSolution] = [
    .crossEntropy("by recursion on slices") { target, prediction in
      func sum(_ p: ArraySlice<Double>, _ q: ArraySlice<Double>) -> Double {
        guard let a = p.first, let b = q.first else { return 0 }
        return sum(p.dropFirst(), q.dropFirst()) + (a > 0 ? a * log(1 / b) : 0)
      }
      return sum(target[...], prediction[...])
    },
    .crossEntropy("the divergence and the target's entropy") { target, prediction in
      let pairs = zip(target, prediction).filter { $0.0 != 0 }
      let divergence = pairs.reduce(0) { $0 + $1.0 * log($1.0 / $1.1) }
      let entropy = pairs.reduce(0) { $0 - $1.0 * log($1.0) }
      return divergence + entropy
    },
    .crossEntropy("the logarithm of one product of powers, in bits") { target, prediction in
      var bits = 0.0
      for index in stride(from: target.count - 1, through: 0, by: -1) {
        bits += log2(pow(prediction[index], -target[index]))
      }
      return bits * log(2)
    },
    .divergence("cross entropy less entropy") { target, prediction in
      var (cross, own) = (0.0, 0.0)
      for i in 0..<target.count where !target[i].isZero {
        cross -= target[i] * log(prediction[i])
        own -= target[i] * log(target[i])
      }
      return cross - own
    },
    .divergence("terms that are never negative: p ln(p / q) − p + q") { target, prediction in
      let terms = zip(target, prediction).map { p, q -> Double in
        if p == 0 { return q }
        return p * log(p / q) + (q - p)
      }
      return terms.sorted().reduce(0, +)
    },
    .divergence("two logarithms, a while loop and Kahan's sum") { target, prediction in
      var (i, sum, lost) = (0, 0.0, 0.0)
      while i < target.count {
        defer { i += 1 }
        guard target[i] > 0 else { continue }
        let term = target[i] * (log(target[i]) - log(prediction[i])) - lost
        let next = sum + term
        lost = (next - sum) - term
        sum = next
      }
      return sum
    },
  ]
}
