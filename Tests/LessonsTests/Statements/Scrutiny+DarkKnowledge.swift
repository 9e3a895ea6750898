// What lesson 1 says of its two animals, held against the numbers in its tables.

import Foundation
import Notebooks

private let kinds = ["dog", "cat", "lion", "cow"]

extension Scrutiny {
  /// Holds the sentences about the animals and their labels against the tables.
  mutating func scrutiniseDarkKnowledge() {
    withTable("Hard labels and") { scrutiny, table in
      let soft = try (table.numbers("teacher on A"), table.numbers("teacher on B"))
      let labels = try (table.numbers("label of A"), table.numbers("label of B"))
      scrutiny.scrutiniseComparison(table, soft.0, soft.1)
      scrutiny.claim(
        table.notice.contains("The labels of A and B are the same.") == (labels.0 == labels.1),
        table.notice)
      scrutiny.scrutiniseSureness(soft.0, soft.1)
      scrutiny.withTable("The teacher against") { try $0.scrutiniseTruth($1, soft.0, soft.1) }
    }
    withTable("Animal A, seen by eight") { try $0.scrutiniseOthers($1) }
    withTable("The nearest other class") { try $0.scrutiniseNearest($1) }
    withTable("Three labels") { scrutiny, table in
      let entropies = try table.numbers("entropy")
      let isEqual = number(entropies[1], 3) == number(entropies[2], 3)
      scrutiny.claim(
        table.notice.contains(isEqual ? "is as soft as the teacher's" : "is the softest"),
        table.notice)
      scrutiny.claim(entropies[1] > entropies[2] - 1e-9, "smoothing is not the softest")
    }
  }

  private mutating func scrutiniseComparison(_ table: Table, _ a: [Double], _ b: [Double]) {
    guard
      let words = table.notice.firstMatch(
        of: /The teacher finds “(\w+)” (?:as likely for A as for B|(.+?) as likely for (A|B) as)/),
      let kind = kinds.firstIndex(of: String(words.1))
    else { return claim(false, table.notice) }
    claim(kind == a.indices.sorted { a[$0] > a[$1] }[1], "\(words.1) is not second of \(a)")
    let ratio = a[kind] / b[kind]
    if let factor = words.2 {
      claim(String(factor) == times(max(ratio, 1 / ratio)), "\(factor) of \(ratio)")
      claim((words.3 == "A") == (ratio > 1), "\(table.notice) of \(ratio)")
    } else {
      claim(times(max(ratio, 1 / ratio)) == times(1), "\(table.notice) of \(ratio)")
    }
  }

  private mutating func scrutiniseSureness(_ a: [Double], _ b: [Double]) {
    let entropies = [a, b].map { $0.reduce(0) { $0 - ($1 > 0 ? $1 * log($1) : 0) } }
    withTable("What a hard label keeps") { scrutiny, table in
      let words =
        number(entropies[0], 3) == number(entropies[1], 3)
        ? "as sure of A as of B"
        : entropies[0] > entropies[1] ? "less sure of A than" : "more sure of A than"
      scrutiny.claim(table.notice.contains(words), "“\(words)” in “\(table.notice)”")
      let orders = [a, b].map { shares in shares.indices.sorted { shares[$0] > shares[$1] }[1...] }
      scrutiny.claim(
        table.notice.contains("ranks the other classes alike") == (orders[0] == orders[1]),
        table.notice)
    }
  }

  private mutating func scrutiniseTruth(_ table: Table, _ a: [Double], _ b: [Double]) throws {
    let truths = try [table.numbers("A, truth"), table.numbers("B, truth")]
    let isTrue = zip([a, b], truths).map { soft, truth in
      kinds.indices.allSatisfy { i in
        kinds.indices.allSatisfy { j in
          truth[i] <= truth[j] * (1 + 1e-9) || soft[i] >= soft[j]
        }
      }
    }
    let words =
      switch (isTrue[0], isTrue[1]) {
      case (true, true): "in the true order, at A and at B."
      case (true, false): "in the true order at A, but not at B."
      case (false, true): "in the true order at B, but not at A."
      case (false, false): "in the true order neither at A nor at B."
      }
    claim(table.notice.contains(words), "“\(words)” in “\(table.notice)”")
    let factors = zip(a, truths[0]).map { $0 / $1 }
    let worst = factors.indices.max { abs(log(factors[$0])) < abs(log(factors[$1])) } ?? 0
    let factor = factors[worst]
    claim(
      table.notice.contains("furthest off for “\(kinds[worst])” at A")
        && table.notice.hasSuffix(
          factor > 1
            ? "it says \(times(factor)) the true probability."
            : "the true probability is \(times(1 / factor)) what it says."),
      "\(table.notice) of \(factors)")
    scrutiniseDepth(truths[0], truths[1])
  }

  /// Where an animal stands is a matter of the truth, not of what the teacher says.
  private mutating func scrutiniseDepth(_ a: [Double], _ b: [Double]) {
    guard let explanation = question("At A the teacher gives")?.explanation else { return }
    let (depthA, depthB) = (a.max() ?? 0, b.max() ?? 0)
    if explanation.hasPrefix("B stands deeper") {
      claim(depthB > depthA, "“\(explanation)”: \(depthA), \(depthB)")
    } else if explanation.hasPrefix("B stands closer") {
      claim(depthB < depthA, "“\(explanation)”: \(depthA), \(depthB)")
    } else if explanation.hasPrefix("A and B stand about") {
      claim(abs(depthB - depthA) < 0.1, "“\(explanation)”: \(depthA), \(depthB)")
    }
  }

  private mutating func scrutiniseOthers(_ table: Table) throws {
    let found = try table.words("order").count { $0 == "true" }
    let words =
      switch found {
      case 0: "None of the 8 put all"
      case 1: "1 of 8 puts all"
      case 8: "All 8 put all"
      default: "\(found) of 8 put all"
      }
    claim(table.notice.contains(words), "“\(words)” in “\(table.notice)”")
  }

  private mutating func scrutiniseNearest(_ table: Table) throws {
    let nearest = try table.words("look most like a")
    let greatest = kinds.map { kind in nearest.count { $0 == kind } }.max() ?? 0
    if greatest == 1 {
      claim(table.notice.hasPrefix("Every kind has a nearest class of its own"), table.notice)
      return
    }
    guard let words = table.notice.firstMatch(of: /“(\w+)” is the nearest class for (.+): it/)
    else {
      return claim(false, table.notice)
    }
    let admirers = kinds.indices.filter { nearest[$0] == words.1 }.map { kinds[$0] }
    claim(admirers.count == greatest && list(admirers) == words.2, table.notice)
  }
}
