// What lesson 2 says of a row of logits, held against the logits that stand in its table.

import Foundation
import Notebooks

/// The softmax as the lesson defines it, computed another way than the library does.
private func shares(_ logits: [Double], _ temperature: Double) -> [Double] {
  let top = logits.max() ?? 0
  let powers = logits.map { exp(($0 - top) / temperature) }
  let sum = powers.reduce(0, +)
  return powers.map { $0 / sum }
}

/// The logarithm of the last share, where the share itself may be too small for a number.
private func logOfLast(_ logits: [Double], _ temperature: Double) -> Double {
  let top = logits.max() ?? 0
  let sum = logits.map { exp(($0 - top) / temperature) }.reduce(0, +)
  return ((logits.min() ?? 0) - top) / temperature - log(sum)
}

/// A probability as a sentence says it.
private func percentage(_ share: Double, _ decimals: Int = 1) -> String {
  let text = String(format: "%.\(decimals)f", share * 100)
  if Double(text) == 0 { return decimals == 0 ? "below 1 %" : "below 0.1 %" }
  if Double(text) == 100 { return decimals == 0 ? "over 99 %" : "over 99.9 %" }
  return text + " %"
}

extension Scrutiny {
  /// Holds the first seven steps against the logits.
  mutating func scrutiniseTemperature() {
    let beginning =
      run.tables.contains { $0.caption.hasPrefix("Your") }
      ? "Your logits" : "What the teacher"
    withTable(beginning) { scrutiny, table in
      let (names, logits) = (try table.words("class"), try table.numbers("logit"))
      scrutiny.scrutiniseRow(table, names, logits)
      scrutiny.scrutiniseQuestion(names, logits)
      scrutiny.withTable("The soft label of") { try $0.scrutiniseSoftLabels($1, names, logits) }
      scrutiny.withTable("T · ln(") { try $0.scrutiniseInvariant($1, names, logits) }
      scrutiny.withTable("The same row between") { $0.scrutiniseEnds($1, names, logits) }
      scrutiny.withTable("The share of “") { try $0.scrutiniseNaive($1) }
      for figure in scrutiny.run.figures { scrutiny.scrutiniseCurves(figure) }
      if let frames = scrutiny.run.figures.first {
        scrutiny.scrutiniseFrames(frames, names, logits)
      }
    }
  }

  private mutating func scrutiniseRow(_ table: Table, _ names: [String], _ logits: [Double]) {
    let soft = shares(logits, 1)
    let notice = table.notice
    let tied = logits.count { $0 == logits[0] }
    claim(logits == logits.sorted(by: >), "the likeliest is not first")
    if tied == logits.count {
      claim(notice.contains(" are the same, \(percent(soft[0], 1))."), notice)
      return
    }
    let all = names.prefix(tied).map { "“\($0)”" }
    let first =
      tied == 1
      ? "\(all[0]) has \(percentage(soft[0])) of the probability."
      : "\(list(Array(all))) have \(percentage(soft[0])) each."
    claim(notice.contains(first), "“\(first)” in “\(notice)”")
    let last = "“\(names[names.count - 1])” has "
    claim(
      notice.contains(last + (logits.count - tied == 1 ? "the rest, " : "")),
      "“\(last)” in “\(notice)”")
    if logits.count - tied > 1 {
      let others = soft.dropFirst(tied).reduce(0, +)
      claim(
        notice.contains(" All the others together have \(percentage(others)), "),
        "\(percentage(others)) in “\(notice)”")
    }
  }

  private mutating func scrutiniseQuestion(_ names: [String], _ logits: [Double]) {
    guard let question = question("At T = 1 “") else { return claim(false, "no question") }
    claim(
      question.prompt.hasPrefix(
        "At T = 1 “\(names[0])” has \(percentage(shares(logits, 1)[0], 0))."),
      question.prompt)
    guard case .number(let answer, _, _) = question.answer else {
      return claim(false, "no number is asked for")
    }
    claim(abs(answer - shares(logits, 4)[0]) < 1e-9, "\(answer) at T = 4")
  }

  private mutating func scrutiniseSoftLabels(
    _ table: Table, _ names: [String], _ logits: [Double]
  ) throws {
    let temperatures = try table.numbers("T")
    let (coldest, hottest) = (temperatures[0], temperatures[temperatures.count - 1])
    claim(
      zip(temperatures, temperatures.dropFirst()).allSatisfy { $0 < $1 }, "temperatures do not rise"
    )
    let sentences = run.sentences
    let last = [coldest, hottest].map { significant(naturalLog: logOfLast(logits, $0), 2) }
    if last[0] == last[1], coldest < hottest {
      claim(sentences.contains("\(last[0]) at every temperature"), "\(last[0])")
    } else {
      claim(sentences.contains("\(last[0]) at T = \(shortest(coldest))"), "\(last[0])")
      claim(sentences.contains("\(last[1]) at T = \(shortest(hottest))"), "\(last[1])")
    }
    if coldest == hottest {
      claim(table.notice.hasPrefix("One temperature shows no trend"), table.notice)
    } else if Set(logits).count == 1 {
      claim(table.notice.hasPrefix("All logits are equal"), table.notice)
    } else {
      let growth = times(naturalLog: logOfLast(logits, hottest) - logOfLast(logits, coldest))
      claim(
        table.notice.contains(
          growth == times(1)
            ? "” hardly grows, and the entropy" : "” becomes \(growth) as large, and the entropy"),
        "\(growth) in “\(table.notice)”")
      let entropies = try table.numbers("entropy")
      let ends = [entropies[0], entropies[entropies.count - 1]].map { number($0, 3) }
      claim(
        table.notice.contains(
          ends[0] == ends[1]
            ? "the entropy stays at \(ends[0]) nats" : "rises from \(ends[0]) to \(ends[1]) nats"),
        "\(ends) in “\(table.notice)”")
      claim(entropies.first! < entropies.last! + 1e-9, "the entropy falls in \(entropies)")
    }
  }

  private mutating func scrutiniseInvariant(
    _ table: Table, _ names: [String], _ logits: [Double]
  ) throws {
    for (index, column) in table.columns.dropFirst().enumerated() {
      claim(column.head == "\(names[index]) : \(names[index + 1])", column.head)
      let difference = logits[index] - logits[index + 1]
      for case .number(let value, let format) in column.cells {
        claim(
          abs(value - difference) < 1e-6 * max(difference, 1), "\(value) is not \(difference)")
        // A difference that is there is seen, as far as the logits themselves show it.
        claim(
          difference < 1e-6 || format.text(value) != format.text(0), "\(difference) is not seen")
      }
    }
    claim(
      table.notice.contains(number(logits[0] - logits[1], 3).prefix(4)),
      "\(logits[0] - logits[1]) in “\(table.notice)”")
  }

  private mutating func scrutiniseEnds(_ table: Table, _ names: [String], _ logits: [Double]) {
    let (cold, hot) = (shares(logits, 0.01), shares(logits, 1000))
    let notice = table.notice
    let tied = logits.count { $0 == logits[0] }
    claim(
      notice.hasPrefix(
        "At T = 0.01 “\(names[0])” has \(percentage(cold[0]))"
          + (tied > 1 ? ", as \(tied) classes share the greatest logit" : "")
          + "; at T = 1000 it has \(percentage(hot[0])), where equal shares would be "
          + "\(percent(1 / Double(logits.count), 1))."),
      notice)
    let difference = logits[0] - logits[logits.count - 1]
    let scaled = 1000 * Double(logits.count) * (hot[0] - hot[hot.count - 1])
    claim(notice.contains("nothing that could count") == (difference == 0), notice)
    if notice.contains("not hot for them") { claim(abs(scaled / difference - 1) > 0.01, notice) }
    if notice.contains("differ by only"), !notice.contains("nearly the difference") {
      claim(significant(scaled, 3) == significant(difference, 3), notice)
    }
  }

  private mutating func scrutiniseNaive(_ table: Table) throws {
    let (naive, careful) = (
      try table.numbers("naive softmax"), try table.numbers("greatest subtracted")
    )
    let broken = zip(try table.numbers("constant"), naive).filter { $1.isNaN }.map {
      signed($0.0, 0)
    }
    let isExact = zip(naive, careful).allSatisfy { $0.isNaN || number($0, 4) == number($1, 4) }
    let notice = table.notice
    claim(
      broken.isEmpty
        ? notice.contains(isExact ? "agree everywhere" : "is inexact")
        : notice.hasPrefix("With \(list(broken)) the naive softmax breaks"),
      "“\(notice)” of \(naive)")
    claim(
      careful.allSatisfy { number($0, 4) == number(careful[0], 4) }, "the careful one depends on it"
    )
  }

  private mutating func scrutiniseFrames(
    _ figure: Figure, _ names: [String], _ logits: [Double]
  ) {
    let bars = figure.frames.map { frame in
      frame.panels[0].layers.compactMap { layer -> [Double]? in
        if case .bars(_, let points, _, _) = layer { points.map(\.y) } else { nil }
      }[0]
    }
    let classes = figure.frames[0].panels[0].x.ticks?.map(\.label) ?? []
    claim(Set(classes) == Set(names), "the bars are those of \(classes)")
    guard bars.count > 1, let before = bars.first, let after = bars.last else { return }
    let changes = zip(before, after).map { $1 - $0 }
    let text = figure.alternative
    for (verb, sign) in [("lose", -1.0), ("gain", 1)] {
      let most = changes.map { sign * $0 }.max() ?? 0
      let found = classes.indices.filter {
        sign * changes[$0] > 0 && percent(sign * changes[$0], 1) == percent(most, 1)
          && percentage(before[$0]) != percentage(after[$0])
      }
      if found.isEmpty {
        claim(!text.contains(" \(verb) most") && !text.contains(" \(verb)s most"), text)
      } else {
        // A comma would be taken for a name's end.
        let said =
          list(found.map { classes[$0].contains(",") ? "“\(classes[$0])”" : classes[$0] })
          + (found.count == 1 ? " \(verb)s most" : " \(verb) most")
        claim(text.contains(said), "“\(said)” in “\(text)”")
        claim(
          text.contains("from \(percentage(before[found[0]])) to \(percentage(after[found[0]]))"),
          text)
      }
    }
    claim(text.hasSuffix("The order of the classes is the same at every T."), text)
  }
}
