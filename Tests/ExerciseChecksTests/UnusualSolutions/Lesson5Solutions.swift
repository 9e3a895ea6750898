import Foundation

extension UnusualSolution {
  static let lesson5: [UnusualSolution] = [
    .bytes("layer by layer, by recursion") { sizes, bytes in
      func count(_ rest: ArraySlice<Int>) -> Int {
        guard rest.count > 1 else { return 0 }
        let (inputs, outputs) = (rest[rest.startIndex], rest[rest.startIndex + 1])
        return (inputs + 1) * outputs + count(rest.dropFirst())
      }
      return bytes * count(sizes[...])
    },
    .bytes("biases first, all units but the inputs") { sizes, bytes in
      var total = (sizes.reduce(0, +) - sizes[0]) * bytes
      for layer in stride(from: sizes.count - 1, to: 0, by: -1) {
        total += sizes[layer - 1] * bytes * sizes[layer]
      }
      return total
    },
    .bytes("reduce into a tuple that remembers the last layer") { sizes, bytes in
      sizes.dropFirst().reduce((last: sizes[0], sum: 0)) { state, size in
        (size, state.sum + size * bytes + state.last * size * bytes)
      }.sum
    },
    .bias("the smallest gaps taken out one by one") { missing, share, logits in
      var gaps: [Double] = []
      for row in logits {
        var other = -Double.infinity
        for (k, logit) in row.enumerated() where k != missing { other = Swift.max(other, logit) }
        gaps.append(other - row[missing])
      }
      var (last, next) = (0.0, 0.0)
      for _ in 0...Int(share * Double(logits.count) + 0.5) {
        let place = gaps.firstIndex(of: gaps.min()!)!
        (last, next) = (next, gaps.remove(at: place))
      }
      return last + (next - last) / 2
    },
    .bias("descending, counted from the end") { missing, share, logits in
      let gaps = logits.map { row -> Double in
        var others = row
        let own = others.remove(at: missing)
        return others.sorted()[others.count - 1] - own
      }.sorted(by: >)
      let m = lround(share * Double(gaps.count))
      return gaps[gaps.count - m] * 0.5 + gaps[gaps.count - m - 1] * 0.5
    },
    .bias("gaps by their rank, without a sort") { missing, share, logits in
      let gaps = logits.map { row in
        row.indices.filter { $0 != missing }.map { row[$0] - row[missing] }.max()!
      }
      let m = Int((share * Double(gaps.count)).rounded())
      func ranked(_ rank: Int) -> Double {
        gaps.first { gap in
          gaps.count { $0 < gap } < rank && gaps.count { $0 <= gap } >= rank
        }!
      }
      return (ranked(m) + ranked(m + 1)) / 2
    },
    .smallest("one loop with an optional") { bytes, accuracies, limit, wanted in
      var best: Int?
      for i in bytes.indices {
        if bytes[i] > limit || accuracies[i] < wanted { continue }
        guard let old = best else {
          best = i
          continue
        }
        if bytes[i] < bytes[old] || (bytes[i] == bytes[old] && accuracies[i] > accuracies[old]) {
          best = i
        }
      }
      return best
    },
    .smallest("enumerated, filtered and sorted") { bytes, accuracies, limit, wanted in
      zip(bytes, accuracies).enumerated()
        .filter { $0.element.0 <= limit && !($0.element.1 < wanted) }
        .sorted { ($0.element.0, -$0.element.1) < ($1.element.0, -$1.element.1) }
        .first?.offset
    },
    .smallest("by size in a dictionary, then the most accurate of these") {
      bytes, accuracies, limit, wanted in
      var bySize: [Int: [Int]] = [:]
      for (i, size) in bytes.enumerated() where size <= limit && accuracies[i] >= wanted {
        bySize[size, default: []].append(i)
      }
      guard let size = bySize.keys.min() else { return nil }
      return bySize[size]!.reversed().max { accuracies[$0] < accuracies[$1] }
    },
    .weight("by its size, and the sign put back") { weight, farthest in
      guard farthest > 0 else { return 0 }
      let size = Int((abs(weight) * 127 / farthest).rounded())
      return (size > 127 ? 127 : size) * (weight < 0 ? -1 : 1)
    },
    .weight("cut to the farthest before it is counted") { weight, farthest in
      let within = Swift.min(farthest, Swift.max(-farthest, weight))
      return farthest.isZero ? 0 : lround(127 * (within / farthest))
    },
  ]
}
