// What lesson 3 says of its example, held against the numbers in its tables.

import Foundation
import Notebooks

extension Scrutiny {
  /// Holds the sentences about the example against its tables; those of the bug hunt, where it has
  /// been reached.
  mutating func scrutiniseLoss(withBugHunt: Bool) {
    scrutiniseTerms()
    scrutiniseDivergences()
    scrutiniseGradient()
    scrutinisePull()
    if withBugHunt {
      scrutiniseSurface()
      scrutiniseBugHunt()
    }
    for figure in run.figures where figure.frames[0].panels[0].x.label == "temperature T" {
      scrutiniseCurves(figure)
    }
  }

  private var label: Int? {
    let hard = try? run.table("One example").numbers("hard label p")
    return hard?.firstIndex(of: 1)
  }

  private mutating func scrutiniseTerms() {
    let question = question("Which class has the largest term")
    let label = label ?? 0
    withTable("The cross entropy H") { scrutiny, table in
      let terms = try table.numbers("their product")
      let most = terms.max() ?? 0
      let found = terms.indices.filter { terms[$0] > most - 1e-12 * max(most, 1) }
      scrutiny.claim(
        question?.correctText == (found.count == 1 ? "class \(found[0])" : "several alike"),
        "“\(question?.correctText ?? "")” of \(terms)")
      let sum = terms.reduce(0, +)
      scrutiny.claim(table.notice.hasPrefix("The sum is \(visible(sum, 4)) nats."), table.notice)
      guard let share = table.notice.firstMatch(of: /contribute (below |over |)(\d+) % of it/)
      else {
        return scrutiny.claim(
          terms.allSatisfy { visible($0, 4) == "0.0000" }, "\(table.notice) of \(terms)")
      }
      let exact = 100 * (1 - terms[label] / sum)
      let told = Double(share.2) ?? .nan
      switch share.1 {
      case "below ": scrutiny.claim(exact < told, "\(table.notice) of \(terms)")
      case "over ": scrutiny.claim(exact > told, "\(table.notice) of \(terms)")
      default:
        scrutiny.claim(
          abs(exact - told) <= 0.5 + 1e-9 && told > 0 && told < 100,
          "\(table.notice) of \(terms)")
      }
    }
  }

  private mutating func scrutiniseDivergences() {
    withTable("Two choices for H") { scrutiny, table in
      let values = try table.numbers("value")
      let written = values.map { visible($0, 5) }
      scrutiny.claim(abs(values[0] - values[1] - values[2]) < 1e-9 * max(values[0], 1), "\(values)")
      scrutiny.claim(values[2] > -1e-9 && values[3] > -1e-9, "a negative divergence: \(values)")
      let matters = table.notice.contains("The order of the arguments matters")
      scrutiny.claim(!matters || written[2] != written[3], "\(table.notice) of \(values)")
      scrutiny.claim(
        matters || abs(values[2] - values[3]) < 1e-3 * max(values[2], 1e-2),
        "\(table.notice) of \(values)")
      let sign = table.notice.contains(" = ") ? "=" : "≈"
      let sum = written[0...1].compactMap { Double($0.replacing("−", with: "-")) }
      let third = Double(written[2].replacing("−", with: "-")) ?? .nan
      let addsUp = sum.count == 2 && abs(sum[0] - sum[1] - third) < 4e-6
      let isRounded = written[0...2].contains { $0.contains("e-") }
      scrutiny.claim((sign == "=") == (addsUp && !isRounded), table.notice)
      scrutiny.claim(
        table.read.hasSuffix("up to rounding.") == (sign == "≈"), "\(table.read) \(table.notice)")
    }
  }

  private mutating func scrutiniseGradient() {
    withTable("The gradient of the distillation loss") { scrutiny, table in
      let columns = table.columns.dropFirst().map { column in
        column.cells.compactMap { if case .number(let value, _) = $0 { value } else { nil } }
      }
      let error = columns[1...2].flatMap { zip(columns[0], $0).map { abs($0 - $1) } }.max() ?? 0
      scrutiny.claim(
        table.notice.hasPrefix(
          error == 0 ? "They do not differ." : "They differ by \(significant(error, 1)) at most."),
        "\(table.notice) of \(columns)")
      scrutiny.claim(abs(columns[0].reduce(0, +)) < 1e-9, "the gradient does not sum to 0")
    }
  }

  private mutating func scrutinisePull() {
    let question = question("The temperature doubles")
    withTable("How hard the distillation loss") { scrutiny, table in
      let lengths = try table.numbers("‖g‖")
      let (plain, squared) = (
        try table.numbers("its share of the pull"), try table.numbers("the same with T²")
      )
      if lengths.allSatisfy({ $0 < 1e-12 }) {
        scrutiny.claim(table.notice.contains("does not pull at all"), table.notice)
        scrutiny.claim(question?.correctText == "nearly nothing", "\(lengths)")
        return
      }
      scrutiny.claim(
        table.notice
          == "At T = 1 its share is \(significant(plain[0], 3)) %. At T = 100 it is "
          + "\(significant(plain[5], 3)) % without T², and \(significant(squared[5], 3)) % with it.",
        "\(table.notice) of \(plain)")
      let left = lengths[3] / lengths[2]
      let answer = question?.correctText ?? ""
      let isRight =
        switch left {
        case ..<0.1: answer == "nearly nothing"
        case 0.2..<0.32: answer == "about a quarter"
        case 0.4..<0.65: answer == "about a half"
        case 0.8...: answer == "nearly all of it, or more"
        default: true
        }
      scrutiny.claim(isRight, "“\(answer)” where \(left) is left")
      let explanation = question?.explanation ?? ""
      scrutiny.claim(
        left < 1.05
          ? explanation.hasSuffix("equal shares.") == (left <= 0.36)
          : explanation.contains("\(times(left)) as long"),
        "“\(explanation)” where \(left) is left")
    }
  }

  private mutating func scrutiniseSurface() {
    for figure in run.figures {
      for case .grid(let grid) in figure.frames[0].panels[0].layers
      where figure.caption.hasPrefix("The total loss") {
        let values = Array(grid.rows.joined())
        let least = values.min() ?? 0
        let cells = values.count { $0 < least + 1e-9 }
        let sentences = run.sentences
        if cells > 1 {
          claim(sentences.contains("in \(cells) cells"), "least in \(cells) cells")
        } else {
          claim(sentences.contains("at α = "), "least in one cell")
        }
      }
    }
  }

  private mutating func scrutiniseBugHunt() {
    withTable("8 losses") { scrutiny, table in
      let words = table.columns[3].cells.map { if case .text(let word) = $0 { word } else { "" } }
      let fallen = words.count { $0.hasPrefix("falls") }
      let verb = fallen == 1 ? "1 of 8 falls" : "\(fallen) of 8 fall"
      let told =
        table.notice.hasPrefix(fallen == 0 ? "None of the 8 falls." : "\(verb).")
        || table.notice.hasSuffix(
          fallen == 0
            ? "None does." : "wrong: \(fallen) of 8 \(fallen == 1 ? "does" : "do").")
      scrutiny.claim(told, "“\(table.notice)” of \(words)")
      for row in words.indices {
        guard case .number(let before, let format) = table.columns[1].cells[row],
          case .number(let after, let other) = table.columns[2].cells[row]
        else { continue }
        let isSeen = format.text(before) != other.text(after)
        scrutiny.claim(
          (words[row] == "falls") == (after < before && isSeen)
            || words[row] == "does not fall" && !isSeen,
          "“\(words[row])” from \(before) to \(after)")
      }
    }
    withTable("Four checks") { scrutiny, table in
      let answers = try table.columns.dropFirst().map { try table.words($0.head) }
      let names = try table.words("loss")
      let passed = names.indices.filter { row in answers.allSatisfy { $0[row] == "yes" } }
        .map { names[$0] }
      scrutiny.claim(passed.contains("A"), "A does not pass")
      scrutiny.claim(
        passed == ["A"]
          ? table.notice.hasPrefix("Only A passes everything.")
          : table.notice.hasPrefix("With these logits \(list(passed)) pass everything"),
        "“\(table.notice)” of \(passed)")
    }
  }
}
