import Foundation

extension UnusualSolution {
  static let lesson2: [UnusualSolution] = [
    .softened("powers of two") { logits, temperature in
      let factor = 1 / (temperature * log(2))
      let top = logits.max()!
      var powers = logits.map { pow(2, ($0 - top) * factor) }
      let sum = powers.reversed().reduce(0, +)
      for index in powers.indices { powers[index] /= sum }
      return powers
    },
    .softened("a tournament of logarithms of sums") { logits, temperature in
      func logSum(_ row: [Double]) -> Double {
        if row.count == 1 { return row[0] }
        let half = row.count / 2
        let (a, b) = (logSum(Array(row[..<half])), logSum(Array(row[half...])))
        return Swift.max(a, b) + log1p(exp(-abs(a - b)))
      }
      let scaled = logits.map { $0 / temperature }
      let whole = logSum(scaled)
      return scaled.map { exp($0 - whole) }
    },
    .softened("odds against the first class, then Kahan") { logits, temperature in
      let top = logits.indices.max { logits[$0] < logits[$1] }!
      var odds: [Double] = []
      for index in 0..<logits.count {
        odds.append(exp((logits[index] - logits[top]) / temperature))
      }
      var (sum, lost) = (0.0, 0.0)
      for odd in odds {
        let term = odd - lost
        let next = sum + term
        (lost, sum) = ((next - sum) - term, next)
      }
      return odds.map { $0 * (1 / sum) }
    },
    .temperature("logarithms to base 10, each by itself") { wanted, first, second, at in
      at * (log10(first) - log10(second)) / log10(wanted)
    },
    .temperature("bisection to the last bit") { wanted, first, second, at in
      let gap = at * log(first / second)
      let goal = log(wanted)
      var (low, high) = (1e-12, 1e12)
      while true {
        let middle = (low * high).squareRoot()
        if middle <= low || middle >= high { return low }
        if abs(gap) > abs(goal) * middle { low = middle } else { high = middle }
      }
    },
    .temperature("log1p of relative differences") { wanted, first, second, at in
      at / (log1p(wanted - 1) / log1p((first - second) / second))
    },
    .fitted("sums in place of means, by the margins to the label") { logits, labels, candidates in
      func cost(_ t: Double) -> Double {
        var sum = 0.0
        for index in logits.indices {
          let margins = logits[index].map { ($0 - logits[index][labels[index]]) / t }
          let top = margins.max()!
          sum += top + log(margins.reduce(0) { $0 + exp($1 - top) })
        }
        return sum
      }
      var best = 0
      for index in candidates.indices where cost(candidates[index]) < cost(candidates[best]) {
        best = index
      }
      return candidates[best]
    },
    .fitted("sorted with enumerated, by loss and then by place") { logits, labels, candidates in
      let losses = candidates.map { t -> Double in
        zip(logits, labels).map { row, label -> Double in
          let top = row.max()!
          let logSum = log(row.map { exp(($0 - top) / t) }.reduce(0, +))
          return logSum - (row[label] - top) / t
        }.reduce(0, +) / Double(labels.count)
      }
      let order = losses.enumerated().sorted {
        ($0.element, $0.offset) < ($1.element, $1.offset)
      }
      return candidates[order[0].offset]
    },
    .fitted("backwards, by tail recursion, the likelihood's logarithm maximised") {
      logits, labels, candidates in
      func likelihood(_ t: Double, _ index: Int = 0, _ sum: Double = 0) -> Double {
        if index == logits.count { return sum }
        let top = logits[index].max()!
        let whole = logits[index].reduce(0) { $0 + exp(($1 - top) / t) }
        return likelihood(
          t, index + 1, sum + (logits[index][labels[index]] - top) / t - log(whole))
      }
      var (best, most) = (0.0, -Double.infinity)
      for t in candidates.reversed() {
        let own = likelihood(t)
        if own >= most { (best, most) = (t, own) }
      }
      return best
    },
  ]
}
