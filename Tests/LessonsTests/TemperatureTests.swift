// Lesson 2's sentences follow its parameters.

import Foundation
import Lessons
import Notebooks
import Parameters
import Testing

@Suite struct TemperatureTests {
  @Test func `as many rows as temperatures, the coldest first`() throws {
    let soft = try LessonRun(2, ["temperatures=9,1,3"]).table("The soft label of")
    #expect(soft.columns[0].cells == [1, 3, 9].map { .number($0, .shortest) })
    #expect(soft.notice.hasPrefix("From T = 1 to T = 9 "))
  }

  @Test(arguments: ["temperatures=1", "temperatures=1,1,1"])
  func `one temperature shows no trend, and nothing is said twice`(assignment: String) throws {
    let run = try LessonRun(2, [assignment])
    let soft = try run.table("The soft label of the animal at 122° at 1 temperature")
    #expect(soft.rowCount == 1)
    #expect(soft.notice.hasPrefix("One temperature shows no trend"))
    #expect(run.sentences.contains("cow 8.9e-5 at T = 1"))
    #expect(!run.sentences.contains("T = 1 and"))
  }

  @Test(arguments: ["logits=2,2", "logits=2,2,2"])
  func `equal logits have no order, no trend and no lead`(assignment: String) throws {
    let run = try LessonRun(2, [assignment, "temperatures=1,5"])
    #expect(try run.table("The soft label of").notice.hasPrefix("All logits are equal"))
    #expect(try run.table("Your logits").notice.hasPrefix("The shares of "))
    #expect(try run.table("The same row between").notice.hasSuffix("nothing that could count."))
    let figures = run.figures
    #expect(figures[0].alternative.contains("Every class keeps its share."))
    #expect(figures[1].alternative.hasSuffix(" curves lie on each other."))
    #expect(figures[2].alternative.hasSuffix(" It stays at 0."))
    for figure in figures {
      for word in ["loses most", "gains most", "lies above", "rises", "falls"] {
        #expect(!figure.alternative.contains(word), "\(figure.alternative)")
      }
      #expect(!figure.caption.contains("rises") && !figure.caption.contains("shrinks"))
    }
  }

  @Test func `two classes that share the first place both lose most`() throws {
    let run = try LessonRun(2, ["logits=5,5,1"])
    #expect(
      run.figures[0].alternative.contains(
        "class 0 and class 1 lose most, each from 50.0 % to 35.5 %; class 2 gains most,"))
    #expect(
      try run.table("Your logits").notice
        == "“class 0” and “class 1” have 49.5 % each. “class 2” has the rest, 0.0091.")
  }

  @Test func `a probability that is too small for a number is told all the same`() throws {
    let run = try LessonRun(2, ["logits=0,-1000"])
    let own = try run.table("Your logits")
    #expect(own.columns[2].cells[1] == .text("5.1e-435"))
    #expect(own.notice.hasSuffix("“class 1” has the rest, 5.1e-435."))
    // e^-2000 and e^-50.
    #expect(run.sentences.contains("class 1 2.6e-869 at T = 0.5 and 1.9e-22 at T = 20"))
    let soft = try run.table("The soft label of")
    #expect(soft.notice.contains("becomes about 10^847 times as large"))
    #expect(!run.figures[0].alternative.contains("0.0 %"))
    #expect(!run.figures[0].alternative.contains("100.0 %"))
  }

  @Test func `of many classes five have a column, and bar and figures say so`() throws {
    let run = try LessonRun(2, ["logits=1,7,2,6,3,5,4"])
    let soft = try run.table("The soft label of")
    #expect(
      soft.columns.map(\.head)
        == ["T", "class 1", "class 3", "class 5", "class 6", "class 4", "others", "entropy"]
        + ["all shares"])
    guard case .shares(let bar) = try #require(soft.columns.last?.cells.first) else {
      Issue.record("no bar")
      return
    }
    let numbers = try soft.columns[1...6].map { try soft.numbers($0.head)[0] }
    #expect(bar == numbers)
    #expect(
      run.figures[1].caption == "The shares of the 5 likeliest classes against the temperature")
    #expect(try LessonRun(2).figures[1].caption.hasPrefix("Every class's share"))
  }

  @Test func `a class has one colour in all figures`() throws {
    let figures = try LessonRun(2, ["logits=1,3,2"]).figures
    let inks = figures[1].frames[0].panels[0].layers.compactMap { layer in
      if case .line(let name, _, let ink, _) = layer { (name, ink) } else { nil }
    }
    // Bars have the colour of their class, counted from 0.
    #expect(inks.map(\.0) == ["class 1", "class 2", "class 0"])
    #expect(inks.map(\.1) == [.series(1), .series(2), .series(0)])
  }

  @Test func `differences by hand are those of the printed logits`() throws {
    for assignments in [[], ["seed=101"], ["logits=4.1,2.2,-1"], ["logits=0.12345,-7"]] {
      let run = try LessonRun(2, assignments)
      for (caption, factor) in [("The softmax by hand", 1.0), ("The same row by hand", 4)] {
        let table = try run.table(caption)
        let printed = table.columns[1...2].map { column in
          column.cells.map { cell -> Double? in
            guard case .number(let value, let format) = cell else { return nil }
            return Double(format.text(value).replacing("−", with: "-"))
          }
        }
        let logits = printed[0].compactMap(\.self)
        let greatest = try #require(logits.max())
        for (logit, scaled) in zip(logits, printed[1]) {
          let found = try #require(scaled)
          #expect(abs((logit - greatest) / factor - found) < 1e-9, "\(logit) − \(greatest)")
        }
      }
    }
  }

  @Test func `a row of equals is no reason to ask what is true of all answers`() throws {
    let run = try LessonRun(2, ["logits=2,2"])
    let prompts = run.blocks.compactMap { block in
      if case .question(let question) = block { question.prompt } else { nil }
    }
    #expect(prompts.contains { $0.contains("with different logits") })
  }

  @Test func `logits fade like 1/T and do not stop counting`() throws {
    let ends = try LessonRun(2).table("The same row between")
    let logits = try LessonRun(2).table("What the teacher says").numbers("logit")
    let scaled = try ends.numbers("difference · T · 4")
    #expect(abs(scaled[5] / (logits[0] - logits[3]) - 1) < 0.002)
    #expect(scaled == scaled.sorted())
    let far = try LessonRun(2, ["logits=-1000000,1000000"]).table("The same row between")
    #expect(far.notice.hasSuffix("even T = 1000 is not hot for them."))
  }

  @Test func `a gain is the loss at 1 minus that at the fitted temperature`() throws {
    let run = try LessonRun(2)
    let fitted = try run.table("Fitting T on the validation digits")
    let network = try run.table("The network on the test digits").numbers("NLL")
    let gains = try fitted.numbers("NLL smaller by")
    #expect(abs(gains[0] - (network[0] - network[1])) < 1e-12 && gains[0] > 0)
    #expect(try fitted.numbers("NLL at T = 1")[0] == network[0])
  }

  @Test func `of more logits than a table has room for the ten greatest are taken`() throws {
    let given = (0..<37).map { Double(($0 * 11) % 37) / 4 }
    let run = try LessonRun(2, ["logits=" + given.map { "\($0)" }.joined(separator: ",")])
    let own = try run.table("Your logits")
    #expect(try own.numbers("logit") == Array(given.sorted(by: >).prefix(10)))
    // The names count as the reader's logits do.
    #expect(try own.words("class").first == "class \(try #require(given.firstIndex(of: 9)))")
    let rest = given.sorted(by: >).dropFirst(10)
    let shares = [1.0, 4].map { t in
      rest.reduce(0) { $0 + exp($1 / t) } / given.reduce(0) { $0 + exp($1 / t) }
    }
    #expect(
      own.notice.hasPrefix(
        """
        Of your 37 logits these are the 10 greatest, and the lesson goes on as if there were no \
        others. Together the other 27 would have \(percent(shares[0], 1)) at T = 1 and \
        \(percent(shares[1], 1)) at T = 4. 
        """))
  }

  @Test(arguments: [("0.7,0.2,0.1", true), ("1,0", true), ("0.7,0.4,-0.1", false), ("2,1", false)])
  func `probabilities are asked about, as they are no logits`(row: String, isAsked: Bool) throws {
    let notice = try LessonRun(2, ["logits=" + row]).table("Your logits").notice
    #expect(notice.hasPrefix("Your numbers sum to 1. ") == isAsked)
    guard isAsked, let command = notice.firstMatch(of: /-p (logits=[-0-9.,]+)/) else { return }
    // What the sentence advises brings back the probabilities, and asks nothing more.
    let again = try LessonRun(2, [String(command.1)]).table("Your logits")
    #expect(!again.notice.contains("sum to 1"))
    #expect(again.notice.contains(row.hasPrefix("1") ? "has over 99.9 %" : "has 70.0 %"))
  }

  @Test func `names are told apart from each other and from the heads of columns`() throws {
    let names = #"classes="tench, Tinca tinca",T," to",to"#
    let own = try LessonRun(2, ["logits=4,3,2,1", names]).table("Your logits")
    #expect(try own.words("class") == ["tench, Tinca tinca", "“T”", "␣to", "to"])
  }

  @Test func `the reader's classes stand in the table as they were typed`() throws {
    let own = try LessonRun(2, ["logits=3,1,2", "classes=`rm`,<b>,*x*"])
    let first = try own.table("Your logits")
    #expect(first.columns[0].cells == ["`rm`", "*x*", "<b>"].map { .text($0) })
  }

  @Test(arguments: [
    (
      ["logits=1,2", "classes=a"],
      "logits has 2 values and classes has 1; give as many names as logits"
    ),
    (
      ["classes=a,b"],
      "classes are the names of logits of yours; give those, too, as in -p logits=4.1,2.2,-1 "
        + "-p classes=cat,dog,car"
    ),
    (["logits=1"], "logits has 1 value; give at least 2, one for each class"),
  ])
  func `logits and classes that do not fit together are one clear line`(
    assignments: [String], message: String
  ) throws {
    let error = #expect(throws: ParameterError.self) { try LessonRun(2, assignments) }
    #expect(error?.description == message)
  }
}
