// What lesson 4 says of its students, held against the numbers in its tables and figures.

import Foundation
import Notebooks

extension Scrutiny {
  /// Holds the sentences about the students against the tables.
  mutating func scrutiniseTeacherAndStudent() {
    scrutiniseComparisons()
    withTable("Who is compared") { scrutiny, table in
      let parameters = try table.numbers("parameters")
      let loss = try table.words("loss")[2]
      scrutiny.claim(loss.hasPrefix("both parts") == !loss.contains("α = 0,"), loss)
      scrutiny.claim(
        table.notice, says: "The student has \(percent(parameters[1] / parameters[0])) of")
    }
    withTable("The same comparison") { try $0.scrutiniseSeeds($1) }
    withTable("Each with its own recipe") { try $0.scrutiniseTime($1) }
    withTable("What 500 digits") { try $0.scrutinisePool($1) }
    withTable("Teachers asked") { try $0.scrutinisePictures($1) }
    withTable("Hard labels and a teacher") { try $0.scrutiniseBudgets($1) }
    withTable("The ladder") { try $0.scrutiniseLadder($1) }
    withTable("Four teachers") { try $0.scrutiniseFaculty($1) }
    withTable("Students of 40") { scrutiny, table in
      let accuracies = try table.numbers("accuracy")
      scrutiny.claim(
        table.notice,
        says: "noisy labels: \(mean(accuracies[1] - accuracies[0]))")
    }
    withTable("Three set-ups") { try $0.scrutiniseDoubtful($1) }
    withTable("Soft labels alone") { try $0.scrutiniseSquare($1) }
    withTable("Right, like") { try $0.scrutiniseFidelity($1) }
    for figure in run.figures { scrutiniseCurves(figure) }
  }

  /// The dots of each series of a figure of differences.
  private func dots(_ caption: String) -> [[Double]] {
    guard let figure = run.figures.first(where: { $0.caption.hasPrefix(caption) }) else {
      return []
    }
    return figure.frames[0].panels[0].layers.compactMap {
      if case .points(_, let points, _, _) = $0 { points.map(\.y) } else { nil }
    }
  }

  private mutating func scrutiniseSeeds(_ table: Table) throws {
    guard let differences = dots("With teacher minus hard labels").first else {
      return claim(false, "no dots")
    }
    let accuracies = try table.numbers("mean accuracy")
    claim(accuracies[2], is: accuracies[1] - accuracies[0], "the difference of the means")
    claim(accuracies[2], is: differences.reduce(0, +) / Double(differences.count), "the dots")
    let wins = differences.count { $0 > 0 }
    claim(try table.words("wins")[2] == "\(wins) of \(differences.count)", "wins of \(differences)")
    let clause = self.clause(ofVerdict: try table.words("verdict")[2])
    claim(table.notice.hasSuffix(" points. The teacher \(clause)"), table.notice)
    claim(table.notice, says: "With the teacher: \(mean(accuracies[2]))")
    try scrutiniseFirst(differences[0])
    scrutiniseNote(accuracies[0], accuracies[1], accuracies[2], 1, table)
  }

  /// What is told of the first seed comes out as it is written.
  private mutating func scrutiniseFirst(_ difference: Double) throws {
    for case .prose(let prose) in run.blocks where prose.source.hasPrefix("The first of them") {
      let written = prose.values.prefix(3).compactMap { writtenNumber($0) }
      claim(
        written.count == 3 && abs(written[2] - (written[1] - written[0])) < 0.01
          && abs(written[2] - difference) < 0.11, "\(prose.values) of \(difference)")
      return
    }
    claim(false, "nothing is told of the first seed")
  }

  private mutating func scrutiniseTime(_ table: Table) throws {
    guard let figure = run.figures.first(where: { $0.caption.contains("several lengths") }),
      let asked = answer("After "), let question = question("After ")
    else { return claim(false, "no curves") }
    let curves = figure.frames[0].panels[0].layers.compactMap { layer -> [Point]? in
      if case .line(_, let points, _, _) = layer { points } else { nil }
    }
    let gains = zip(curves[0], curves[1]).map { $1.y - $0.y }
    let lengths = curves[0].map(\.x)
    let (short, long) = (gains[0], gains[gains.count - 1])
    claim(
      question.prompt,
      says: "epochs the teacher is worth \(signed(short, 1)) points.".replacing(
        "epochs", with: lengths[0] == 1 ? "1 epoch" : "\(Int(lengths[0])) epochs"))
    claim(
      question.prompt,
      says: "may now train \(times(lengths[lengths.count - 1] / lengths[0])) as long.")
    claim(question.explanation.hasPrefix("The gain is \(signed(long, 1)) points then."), "then")
    claim(
      question.explanation.contains("learnt faster") == (asked == 2 && short > 0),
      question.explanation)
    claim(asked != 0 || long > short, "a gain that grows from \(short) to \(long)")
    claim(asked != 2 || long < short, "a gain that shrinks from \(short) to \(long)")
    let accuracies = try table.numbers("test accuracy")
    let best = accuracies[1] - accuracies[0]
    claim(table.notice, says: "the gain was \(signed(short, 1)) points")
    claim(table.notice, says: "at their best it is \(mean(best))")
    let isSpeed = asked == 2 && short > max(best, 0)
    claim(table.notice.contains("learning faster") == isSpeed, table.notice)
    claim(table.notice.contains("worth less") == (asked == 2 && !isSpeed), table.notice)
    claim(table.notice.contains("worth more") == (asked == 0), table.notice)
    claim(!table.notice.contains("cannot tell") || asked == 1, table.notice)
    claim(!table.notice.contains("was not what made it") || asked == 1, table.notice)
  }

  private mutating func scrutinisePool(_ table: Table) throws {
    let accuracies = try table.numbers("test accuracy")
    let gains = try table.writtenNumbers("gain (points)")
    for (gain, accuracy) in zip(gains, accuracies.dropFirst()) {
      scrutiniseNote(accuracies[0], accuracy, accuracy - accuracies[0], 1, table)
      claim(number(gain, 1) == number(asWritten(accuracy - accuracies[0], 1), 1), "\(gain)")
    }
    let (overLabels, overDecisions) = (
      mean(accuracies[5] - accuracies[2]), mean(accuracies[5] - accuracies[3])
    )
    claim(table.notice, says: "against all true labels: \(overLabels)")
    claim(table.notice, says: "Against the teacher's decisions: \(overDecisions)")
    guard let question = question("Three students learn") else {
      return claim(false, "no question")
    }
    claim(question.explanation, says: "true labels it is worth \(overLabels)")
    claim(question.explanation, says: "against the decisions \(overDecisions)")
    let verdict = verdict(in: question.explanation, after: "true labels it is worth ")
    claim(
      answer("Three students learn") == (verdict == "helps" ? 2 : verdict == "harms" ? 0 : 3),
      "\(question.correctText) of \(question.explanation)")
    claim(
      run.sentences,
      says: "bring \(mean(accuracies[5] - accuracies[0]))")
  }

  private mutating func scrutinisePictures(_ table: Table) throws {
    let accuracies = try table.numbers("test accuracy")
    let best = number(accuracies.max() ?? 0, 1)
    claim(table.notice, says: "is worth \(mean(accuracies[0] - accuracies[1]))")
    claim(table.notice, says: "The best of these sets reaches \(best) %")
    let pool = try run.table("What 500 digits").numbers("test accuracy")
    claim(table.notice, says: "the pool of real digits \(number(pool[5], 1)) %.")
    for (gain, accuracy) in try zip(table.numbers("gain"), accuracies) {
      claim(gain, is: accuracy - pool[0], "a gain over few labels")
    }
    guard let explanation = question("A student learns from moved")?.explanation else { return }
    let verdict = verdict(in: explanation, after: "not true for it: ")
    claim(
      answer("A student learns from moved")
        == (verdict == "helps" ? 0 : verdict == "harms" ? 1 : 2), explanation)
  }

  private mutating func scrutiniseBudgets(_ table: Table) throws {
    let (gains, hard) = try (table.numbers("gain"), table.numbers("hard labels"))
    let pool = try run.table("What 500 digits").numbers("test accuracy")
    let labels = try table.numbers("labels")
    claim(labels == labels.sorted(), "the budgets rise")
    // The few labels may be more than the pool's 500.
    let ofPool = labels[0] == 500 && labels[1] > 500 ? 0 : 1
    claim(hard[1 - ofPool], is: pool[0], "few labels")
    claim(hard[ofPool], is: pool[2], "the pool's labels")
    claim(gains[1 - ofPool], is: pool[1] - pool[0], "the gain with few labels")
    let (few, all) = (number(hard[0], 1), number(hard[2], 1))
    claim(
      table.notice,
      says: few == all
        ? "stays at \(few) %" : "the hard-label student goes from \(few) to \(all) %")
    let ends = [gains[0], gains[2]].map { signed($0, 1) }
    claim(
      table.notice,
      says: ends[0] == ends[1]
        ? "the gain stays at \(ends[0]) points"
        : "the gain goes from \(ends[0]) to \(ends[1]) points")
    let differences = dots("What the teacher adds")
    for (wins, dots) in try zip(table.words("wins"), differences) {
      claim(wins == "\(dots.count { $0 > 0 })/\(dots.count)", "\(wins) of \(dots)")
    }
  }

  private mutating func scrutiniseLadder(_ table: Table) throws {
    func verdicts(_ place: Int) -> [String] {
      table.columns.filter { $0.head == "verdict" }[place].cells.map {
        if case .text(let text) = $0 { text } else { "" }
      }
    }
    func values(_ column: Int) -> [Double] {
      table.columns[column].cells.compactMap {
        if case .number(let value, _) = $0 { value } else { nil }
      }
    }
    let (few, all) = (values(1), values(4))
    let ranking = few[5] - few[0]
    claim(table.notice, says: "with few labels: \(mean(ranking))")
    claim(table.notice, says: "With all of them: \(mean(all[all.count - 1] - all[0]))")
    claim(table.notice, says: "class mean, with few labels: \(mean(few[5] - few[3]))")
    let onFew = verdict(in: table.notice, after: "with few labels: ")
    let onAll = verdict(in: table.notice, after: "With all of them: ")
    let asked = onFew == "helps" ? 1 : onFew == "undecided" ? 2 : 0
    claim(answer("With \(try labels(in: table))") == asked, "the ladder's question: \(onFew ?? "")")
    let sentences = run.sentences
    let isMost = onFew == "helps" && verdicts(0)[5] == "helps" && ranking > few[0]
    claim(sentences.contains("most of the help is") == isMost, "most of the help in \(few)")
    claim(
      sentences.contains("is better than one that is told only") == (onFew == "helps" && !isMost),
      "the ranking in \(few)")
    claim(
      sentences.contains("“how sure” is enough")
        == (onFew == "helps" && verdicts(1)[0] == "helps" && onAll != "helps"), "enough in \(all)")
    claim(sentences.contains("does not say clearly") == (onFew != "helps"), "clearly")
  }

  private func labels(in ladder: Table) throws -> String {
    let head = ladder.columns[1].head
    return head == "1 labels" ? "1 label" : head
  }

  private mutating func scrutiniseFaculty(_ table: Table) throws {
    let gains = try table.numbers("gain")
    claim(table.notice, says: "the usual one: \(mean(gains[3] - gains[0]))")
    claim(table.notice, says: "; \(mean(gains[5] - gains[4]))")
    let sure = try table.words("verdict")[1]
    let apart = gains[1] - gains[4]
    let asked = sure != "helps" ? 0 : abs(apart) <= 0.25 ? 2 : apart < 0 ? 1 : 3
    claim(answer("The second teacher gives") == asked, "\(apart) between the sure and the usual")
    claim(
      question("The second teacher gives")?.explanation ?? "",
      says: "Its student is \(mean(gains[1]))")
    let likelihoods = try table.numbers("NLL, fitted T")
    claim(
      number(likelihoods[0], 3) == number(likelihoods[1], 3)
        && number(likelihoods[0], 3) == number(likelihoods[2], 3),
      "the first three teachers differ at the fitted T: \(likelihoods)")
  }

  private mutating func scrutiniseDoubtful(_ table: Table) throws {
    let (gains, verdicts) = try (table.numbers("gain"), table.words("verdict"))
    claim(!table.read.contains("also see the labels, with α = 0;"), table.read)
    let helping = verdicts.count { $0 == "helps" }
    claim(
      table.notice
        == (helping == 0
          ? "None of the 6 helps." : "\(helping) of 6 \(helping == 1 ? "helps" : "help")."),
      "“\(table.notice)” of \(verdicts)")
    let asked = verdicts[3] == "helps" ? (gains[3] > 1 ? 0 : 1) : 2
    claim(answer("A teacher of the student's own size") == asked, "\(gains[3]), \(verdicts[3])")
    let explanation = question("A teacher of the student's own size")?.explanation ?? ""
    claim(explanation, says: "\(mean(gains[3]))")
    claim(explanation.contains("yet it helps") == (verdicts[3] == "helps"), explanation)
    claim(run.sentences.contains(mean(gains[2] - gains[1])), "the tiny student from T = 4 to 20")
    let names = [
      "the tiny student at T = 1", "the tiny student at T = 4", "the tiny student at T = 20",
      "a teacher of the same size at T = 1", "a teacher of the same size at T = 4",
      "a teacher after one epoch at T = 4",
    ]
    let groups = ["harms", "no difference worth having", "undecided"].compactMap { verdict in
      let group = names.indices.filter { verdicts[$0] == verdict }.map { names[$0] }
      return group.isEmpty ? nil : "\(verdict): \(list(group))"
    }
    claim(
      run.sentences,
      says: groups.isEmpty ? "everything helped" : groups.joined(separator: "; "))
  }

  private mutating func scrutiniseSquare(_ table: Table) throws {
    let accuracies = try table.numbers("accuracy")
    claim(
      table.notice,
      says: "is \(number(accuracies[0], 1)) %, with it \(number(accuracies[2], 1)) %.")
    claim(
      !table.notice.contains("no accuracy differs") || abs(accuracies[1] - accuracies[2]) < 0.05,
      "\(accuracies)")
  }

  private mutating func scrutiniseFidelity(_ table: Table) throws {
    for (head, decimals) in [("agreement", 1), ("accuracy", 1), ("NLL", 3)] {
      let values = try table.numbers(head)
      claim(values[2], is: values[1] - values[0], head)
      scrutiniseNote(values[0], values[1], values[2], decimals, table)
    }
    claim(
      table.notice,
      says: "agreement changes by \(mean(try table.numbers("agreement")[2]))")
    claim(table.notice, says: "the accuracy by \(mean(try table.numbers("accuracy")[2]))")
    let agreement = verdict(in: table.notice, after: "agreement changes by ", margin: nil)
    let accuracy = verdict(in: table.notice, after: "the accuracy by ")
    claim(
      run.sentences.contains("it copies better, and it is not surely more often right")
        == (agreement == "helps" && accuracy != "helps"), table.notice)
  }
}
