import Foundation

extension UnusualSolution {
  static let lesson1: [UnusualSolution] = [
    .softmax("a running maximum, and a sum that is rescaled") { logits in
      var (largest, sum) = (-Double.infinity, 0.0)
      for logit in logits {
        let next = Swift.max(largest, logit)
        sum = sum * exp(largest - next) + exp(logit - next)
        largest = next
      }
      return logits.map { exp($0 - largest) / sum }
    },
    .softmax("each class by its distances from all") { logits in
      logits.map { own in 1 / logits.reduce(0) { $0 + exp($1 - own) } }
    },
    .softmax("in place, with Kahan's sum") { logits in
      var shares = logits
      shares.sort()
      let largest = shares[shares.count - 1]
      shares = logits
      for index in stride(from: shares.count - 1, through: 0, by: -1) {
        shares[index] = exp(shares[index] - largest)
      }
      var (sum, lost) = (0.0, 0.0)
      for share in shares {
        let term = share - lost
        let next = sum + term
        lost = (next - sum) - term
        sum = next
      }
      for index in shares.indices { shares[index] /= sum }
      return shares
    },
    .entropy("class by class, by recursion, in bits first") { probabilities, inBits in
      func bits(_ rest: ArraySlice<Double>) -> Double {
        guard let p = rest.first else { return 0 }
        return (p == 0 ? 0 : p * log2(1 / p)) + bits(rest.dropFirst())
      }
      return bits(probabilities[...]) * (inBits ? 1 : log(2))
    },
    .entropy("equal probabilities together, by a dictionary") { probabilities, inBits in
      let groups = Dictionary(grouping: probabilities) { $0 }
      return groups.reduce(0) { sum, group in
        let (p, all) = group
        guard p > 0 else { return sum }
        return sum - Double(all.count) * p * (inBits ? log2(p) : log(p))
      }
    },
    .entropy("as what is missing to the logarithm of K") { probabilities, inBits in
      let count = Double(probabilities.count)
      var divergence = 0.0
      var index = probabilities.count
      while index > 0 {
        index -= 1
        let p = probabilities[index]
        if p <= 0 { continue }
        divergence += p * log(p * count)
      }
      return (log(count) - divergence) / (inBits ? log(2) : 1)
    },
    .ranking("insertion sort with while loops") { probabilities, label in
      var order: [Int] = []
      for index in 0..<probabilities.count {
        if index == label { continue }
        var place = order.count
        while place > 0 && probabilities[order[place - 1]] < probabilities[index] { place -= 1 }
        order.insert(index, at: place)
      }
      return order
    },
    .ranking("by a dictionary, sorted by negative values and keys") { probabilities, label in
      var shares: [Int: Double] = [:]
      for (index, share) in probabilities.enumerated() { shares[index] = share }
      shares[label] = nil
      return shares.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
    },
    .ranking("each class put in the place that its rivals leave") { probabilities, label in
      var order = Array(repeating: -1, count: probabilities.count - 1)
      for own in probabilities.indices where own != label {
        let ahead = probabilities.indices.filter { other in
          guard other != label, other != own else { return false }
          return probabilities[other] > probabilities[own]
            || (probabilities[other] == probabilities[own] && other < own)
        }
        order[ahead.count] = own
      }
      return order
    },
    .share("reduce into a tuple") { probabilities in
      let top = probabilities.reduce(into: (first: -1.0, second: -1.0)) { top, share in
        if share >= top.first {
          top = (share, top.first)
        } else if share > top.second {
          top.second = share
        }
      }
      return top.first == 1 ? 0 : top.second / (1 - top.first)
    },
    .share("the rest summed backwards, without a subtraction") { probabilities in
      var rest = probabilities
      let top = rest.firstIndex(of: rest.max()!)!
      rest.remove(at: top)
      var (sum, most) = (0.0, 0.0)
      for share in rest.reversed() {
        sum += share
        most = Swift.max(most, share)
      }
      return sum.isZero ? 0 : most / sum
    },
    .share("the last two of an ascending order, as odds") { probabilities in
      let last = probabilities.sorted().suffix(2)
      let (second, first) = (last[last.startIndex], last[last.startIndex + 1])
      guard second > 0 else { return 0 }
      return 1 / ((1 - first) / second)
    },
  ]
}
