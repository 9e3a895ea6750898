// What lesson 5 says of its students, its choice and the class that they never saw, held against
// the numbers in its tables.

import Foundation
import Notebooks

private func inBytes(_ number: Double) -> String {
  NumberFormat.integer.text(number) + (number == 1 ? " byte" : " bytes")
}

/// A size in a format, by hard labels or by the teacher, as the table of candidates has it.
private struct Candidate {
  var hidden: Double
  var bits: Double
  var bytes: Double
  var isTaught: Bool
  /// In percent.
  var accuracy: Double

  var kind: String {
    "\(Int(hidden)) hidden units, taught by \(isTaught ? "the teacher" : "hard labels"), "
      + "in \(Int(bits)) bits"
  }
}

extension Scrutiny {
  /// Holds the sentences about the students against the tables and the limits of the device.
  mutating func scrutiniseDeployment(_ assignments: [String]) {
    func given(_ name: String) -> Double {
      let found = assignments.first { $0.hasPrefix("\(name)=") }?.dropFirst(name.count + 1)
      return found.flatMap { Double($0) } ?? .nan
    }
    let (limit, wanted) = (given("byteLimit"), 100 * given("accuracyWanted"))
    scrutiniseComparisons()
    withTable("What the networks need") { try $0.scrutiniseSizes($1, limit) }
    withTable("Who is compared") { try $0.scrutiniseRecipes($1) }
    withTable("Hard labels or the teacher") { try $0.scrutiniseGains($1) }
    withTable("The same students") { try $0.scrutiniseFormats($1) }
    withTable("The candidates") { try $0.scrutiniseChoice($1, limit, wanted) }
    withTable("Chosen on validation") { try $0.scrutiniseTest($1, wanted) }
    withTable("What the teacher is worth") { try $0.scrutiniseSum($1) }
    withTable("What is left of the gain") { try $0.scrutiniseScarcity($1) }
    withTable("One student, as") { try $0.scrutiniseConfidence($1) }
    withTable("What they answer") { try $0.scrutiniseDrawn($1) }
    let digit = Int(given("missingClass"))
    withTable("\(digit)s recognised before") { try $0.scrutiniseFreed($1, digit) }
    withTable("The best pair") { try $0.scrutinisePairs($1) }
    withTable("Copies of a linear") { try $0.scrutiniseCopies($1) }
  }

  // MARK: The sizes

  private mutating func scrutiniseSizes(_ table: Table, _ limit: Double) throws {
    let formats = try [64, 32, 8].map { try table.numbers("\($0) bits") }
    let counts = formats.map { sizes in sizes.dropLast().count { $0 <= limit } }
    claim(
      table.notice,
      says: "fit into \(inBytes(limit)): \(counts[0]) in 64 bits, \(counts[1]) in 32 bits and "
        + "\(counts[2]) in 8 bits.")
    let teacher = formats[2].last ?? 0
    claim(
      table.notice.hasSuffix(
        teacher <= limit
          ? "by size alone you need no student."
          : "needs \(times(teacher / limit)) what the device has."), table.notice)
    for (row, words) in try table.words("fits in (bits)").enumerated() {
      let fitting = zip([64, 32, 8], formats).filter { $1[row] <= limit }.map { "\($0.0)" }
      claim(
        words == (fitting.isEmpty ? "none" : fitting.joined(separator: ", ")), "“\(words)” fits")
    }
  }

  private mutating func scrutiniseRecipes(_ table: Table) throws {
    let epochs = try table.numbers("hard labels: epochs") + table.numbers("distilled: epochs")
    guard let match = table.read.firstMatch(of: /: (\d+) or (\d+) epochs/),
      let long = Double(match.2)
    else { return claim(false, table.read) }
    let longer = epochs.count { $0 == long }
    claim(
      table.notice
        == "\(longer == 0 ? "None" : "\(longer)") of 8 recipes \(longer < 2 ? "trains" : "train") "
        + "for the longer time.", "“\(table.notice)” of \(epochs)")
  }

  private mutating func scrutiniseGains(_ table: Table) throws {
    let (hard, taught) = try (table.numbers("hard labels"), table.numbers("distilled"))
    let (gains, verdicts) = try (table.numbers("gain"), table.words("verdict"))
    scrutinise(differences: gains, from: hard, to: taught, "a gain", table)
    scrutiniseGroups(
      table.notice, verdicts,
      [
        "helps": ("The teacher helps with ", " hidden units."),
        "harms": ("The teacher harms with ", " hidden units."),
        "undecided": ("With ", " hidden units these runs cannot tell whether it helps."),
        "no difference worth having": (
          "With ", " hidden units the teacher makes no difference worth having."
        ),
      ])
    guard let question = question("Which is more accurate"), let asked = answer("Which is more")
    else { return claim(false, "no question") }
    let (apart, byUnits) = (taught[1] - hard[3], hard[3] - hard[1])
    claim(asked == (abs(apart) <= 1 ? 2 : apart > 0 ? 0 : 1), "\(taught[1]) against \(hard[3])")
    let text = question.explanation
    claim(text, says: "It is \(number(taught[1], 1)) % against \(number(hard[3], 1)) %")
    claim(text, says: "bring \(signed(byUnits, 1)) points")
    claim(text, says: "the teacher brings \(signed(gains[1], 1)).")
    claim(!text.contains("somebody to tell") || gains[1] > max(2 * byUnits, 0) - 1e-9, text)
    claim(!text.contains("room counts") || byUnits > max(gains[1], 0), text)
  }

  /// One sentence for each verdict, with the sizes that got it.
  private mutating func scrutiniseGroups(
    _ notice: String, _ verdicts: [String], _ words: [String: (before: String, after: String)]
  ) {
    for (verdict, sentence) in words {
      let sizes = zip([4, 8, 16, 32], verdicts).filter { $1 == verdict }.map { "\($0.0)" }
      if sizes.isEmpty {
        let mark = sentence.before == "With " ? sentence.after : sentence.before
        claim(!notice.contains(mark), "\(verdict) in \(notice)")
      } else {
        claim(notice, says: sentence.before + list(sizes) + sentence.after)
      }
    }
  }

  private mutating func scrutiniseFormats(_ table: Table) throws {
    let (real, half, whole) = try (
      table.numbers("64 bits"), table.numbers("32 bits"), table.numbers("8 bits")
    )
    let changes = try table.numbers("change by 8 bits")
    scrutinise(differences: changes, from: real, to: whole, "a change by 8 bits", table)
    let moved = zip(half, real).map { abs($0 - $1) }.max() ?? 0
    if let match = table.notice.firstMatch(of: /by more than ([\d.]+) points/) {
      claim((Double(match.1) ?? 0) >= moved && moved > 0, "\(moved) in “\(table.notice)”")
    } else {
      claim(table.notice.contains("no mean moves at all") && moved == 0, table.notice)
    }
    let verdicts = try table.words("verdict")
    for verdict in Set(verdicts) {
      claim(
        table.notice,
        says: "\(verdicts.count { $0 == verdict }) of 8 “\(verdict)”")
    }
  }

  // MARK: The choice

  private func candidates(_ table: Table) throws -> [Candidate] {
    let (hidden, bits) = try (table.numbers("hidden units"), table.numbers("bits"))
    let bytes = try table.numbers("bytes")
    let accuracies = try [table.numbers("hard labels"), table.numbers("distilled")]
    return hidden.indices.flatMap { row in
      [false, true].map {
        Candidate(
          hidden: hidden[row], bits: bits[row], bytes: bytes[row], isTaught: $0,
          accuracy: accuracies[$0 ? 1 : 0][row])
      }
    }
  }

  private mutating func scrutiniseChoice(
    _ table: Table, _ limit: Double, _ wanted: Double
  ) throws {
    let all = try candidates(table)
    // As the lesson computes it, where a rounding error may decide.
    let accurate = all.filter { $0.accuracy / 100 >= wanted / 100 }
    let good = accurate.filter { $0.bytes <= limit }
    func least(_ isIn: (Candidate) -> Bool) -> Double? {
      good.filter(isIn).map(\.bytes).min()
    }
    let sentences = run.sentences
    if let best = good.min(by: { ($0.bytes, -$0.accuracy) < ($1.bytes, -$1.accuracy) }) {
      claim(
        sentences,
        says: "The choice: \(best.kind). It takes \(inBytes(best.bytes)) and classifies "
          + "\(percent(best.accuracy / 100, 1)) of")
    } else if all.contains(where: { $0.bytes <= limit }) {
      let fitting = all.filter { $0.bytes <= limit }
      let most = fitting.map(\.accuracy).max() ?? 0
      let kinds = fitting.filter { $0.accuracy == most }.map(\.kind)
      claim(
        kinds.contains { sentences.contains("\(percent(most / 100, 1)) correctly: \($0).") },
        "the most accurate that fits: \(kinds)")
    } else {
      claim(sentences, says: "even the smallest takes \(inBytes(all.map(\.bytes).min() ?? 0)).")
    }
    scrutiniseDependence(least { !$0.isTaught }, least { $0.isTaught })
    if !good.isEmpty { scrutiniseBits(least { $0.bits == 8 }, least { $0.bits > 8 }) }
    for isTaught in [false, true] {
      let smallest = accurate.filter { $0.isTaught == isTaught }.min { $0.bytes < $1.bytes }
      let words =
        smallest.map {
          "has \(Int($0.hidden)) hidden units in \(Int($0.bits)) bits and \(inBytes($0.bytes))"
            + ($0.bytes <= limit ? "." : ", too many")
        } ?? "no student of these sizes is accurate enough."
      let part = table.notice.components(separatedBy: "With the teacher ")[isTaught ? 1 : 0]
      claim(part, says: words)
    }
    scrutiniseKinds(table, good)
  }

  private mutating func scrutiniseKinds(_ table: Table, _ good: [Candidate]) {
    for (row, words) in ((try? table.words("good enough")) ?? []).enumerated() {
      let (hidden, bits) = ([4.0, 8, 16, 32][row / 3], [64.0, 32, 8][row % 3])
      let kinds = good.filter { $0.hidden == hidden && $0.bits == bits }.map(\.isTaught)
      let expected =
        kinds.count == 2
        ? "both" : kinds.isEmpty ? "neither" : kinds[0] ? "distilled" : "hard labels"
      claim(words == expected, "“\(words)” of \(hidden) in \(bits) bits")
    }
  }

  private mutating func scrutiniseDependence(_ alone: Double?, _ taught: Double?) {
    let words =
      switch (alone, taught) {
      case (nil, nil): "can be kept neither with the teacher nor without."
      case (nil, _?): "It depends on the teacher: without it, no student keeps both limits."
      case (_?, nil): "only students with hard labels keep both limits."
      case (let alone?, let taught?):
        alone > taught
          ? "without it, the smallest that keeps both limits takes \(inBytes(alone))."
          : alone == taught
            ? "you do not need the teacher:" : "hard labels keep both limits with fewer bytes."
      }
    claim(run.sentences, says: words)
  }

  private mutating func scrutiniseBits(_ whole: Double?, _ real: Double?) {
    let words =
      switch (whole, real) {
      case (nil, _): "8 bits are too coarse here"
      case (_, nil): "in more of them, no student keeps both limits."
      case (let whole?, let real?):
        whole < real
          ? "In more than 8 bits, the smallest that keeps both limits takes \(inBytes(real))."
          : "the smallest that keeps both limits takes \(inBytes(whole))."
      }
    claim(run.sentences, says: words)
  }

  // MARK: The test

  private mutating func scrutiniseTest(_ table: Table, _ wanted: Double) throws {
    let (names, tests) = try (table.words("networks"), table.numbers("test"))
    let validations = try table.numbers("validation")
    guard let choice = run.sentences.firstMatch(of: /taught by (the teacher|hard labels), in (\d+)/)
    else { return claim(false, "no choice is told") }
    let isTaught = choice.1 == "the teacher"
    let row = (choice.2 == "64" ? 1 : 3) + (isTaught ? 1 : 0)
    claim(
      names[row].hasPrefix(isTaught ? "distilled" : "hard labels")
        && names[row].hasSuffix("\(choice.2) bits"), names[row])
    let isReached = tests[row] / 100 >= wanted / 100
    claim(table.notice.contains("no less than was wanted") == isReached, table.notice)
    if let match = table.notice.firstMatch(of: /reaches ([\d.]+) %, less than the ([\d.]+) %/) {
      claim(
        (Double(match.1) ?? 0) < (Double(match.2) ?? 0), "\(match.0) of \(tests[row])")
      claim(
        table.notice.contains("promised too much") == (validations[row] >= wanted - 1e-9),
        table.notice)
    } else {
      claim(isReached, table.notice)
    }
    let change = tests[row] - validations[row]
    claim(
      abs(abs(change) - 1) < 1e-9
        || answer("The students that you chose") == (abs(change) <= 1 ? 1 : change < 0 ? 0 : 2),
      "the test changes it by \(change)")
    let (nll, ece) = try (table.numbers("test NLL"), table.numbers("test ECE"))
    let (alone, taught) = choice.2 == "64" ? (1, 2) : (3, 4)
    claim(run.sentences, says: signed(nll[taught] - nll[alone], 3))
    claim(run.sentences, says: signed(ece[taught] - ece[alone], 1))
  }

  private mutating func scrutiniseSum(_ table: Table) throws {
    let (real, whole) = try (table.numbers("gain in 64 bits"), table.numbers("gain in 8 bits"))
    let differences = try table.numbers("difference")
    scrutinise(differences: differences, from: real, to: whole, "a difference of gains", table)
    let interval = table.columns.first { $0.head == "95 % interval" }?.cells ?? []
    let answers = try table.words("do they add up?")
    let meanings = [
      "helps": "more than that", "harms": "less than that", "undecided": "undecided",
      "no difference worth having": "yes",
    ]
    for case (.text(let interval), let word) in zip(interval, answers) {
      let expected = Judgement(interval: interval, word: "", margin: 0.5).expected ?? ""
      claim(meanings[expected] == word, "“\(word)” beside \(interval)")
    }
    scrutiniseGroups(
      table.notice, answers,
      [
        "yes": ("With ", " hidden units the teacher is worth the same in 8 bits: both add up."),
        "more than that": ("With ", " hidden units the teacher is worth more in 8 bits."),
        "less than that": (
          "With ", " hidden units 8 bits take away a part of what the teacher brings."
        ),
        "undecided": ("With ", " hidden units these runs cannot tell whether both add up."),
      ])
  }

  private mutating func scrutiniseScarcity(_ table: Table) throws {
    let (gains, verdicts) = try (table.numbers("gain"), table.words("verdict"))
    let (alone, taught) = try (table.numbers("hard labels"), table.numbers("with teacher"))
    scrutinise(differences: gains, from: alone, to: taught, "a gain", table)
    let ends = [gains[0], gains[2]].map { signed($0, 1) }
    claim(
      table.notice,
      says: ends[0] == ends[1]
        ? "stays at \(ends[0]) points" : "goes from \(ends[0]) to \(ends[1]) points")
    claim(table.notice.contains("are worth less than") == (verdicts[1] == "helps"), table.notice)
    let helps = verdicts[2] == "helps"
    claim(run.sentences.contains("it adds something even where") == helps, "adds: \(verdicts)")
    claim(
      answer("With 1000 labels, those") == (helps ? (gains[2] >= 5 ? 0 : 1) : 2),
      "\(gains[2]), \(verdicts[2])")
    let explanation = question("With 1000 labels, those")?.explanation ?? ""
    claim(explanation, says: mean(gains[2]))
    claim(explanation.contains("Yet it tells") == helps, explanation)
    let isOpen = explanation.contains("not enough for these runs")
    claim(isOpen == (verdicts[2] == "undecided"), explanation)
    claim(
      run.sentences,
      says: "With 50 labels the teacher brings \(mean(gains[0]))")
  }

  private mutating func scrutiniseConfidence(_ table: Table) throws {
    let accuracies = try table.numbers("accuracy")
    claim(
      !table.notice.contains("No decision changes") || accuracies[0] == accuracies[1],
      "\(accuracies)")
    for (head, words) in [("mean confidence", "confidence "), ("ECE", "ECE ")] {
      let texts = try table.numbers(head).map { percent($0 / 100, 1) }
      claim(
        table.notice,
        says: words
          + (texts[0] == texts[1]
            ? "stays at \(texts[0])" : "goes from \(texts[0]) to \(texts[1])"))
    }
  }

  private mutating func scrutiniseDrawn(_ table: Table) throws {
    let (answers, next) = try (table.words("answer"), table.words("runner-up"))
    let names = try table.words("network")
    func words(_ digits: [String]) -> String {
      zip(names, digits).map { "\($0) \($1)" }.joined(separator: ", ")
    }
    claim(
      table.notice,
      says: Set(answers).count == 1
        ? "All of them say \(answers[0])." : "They do not agree: \(words(answers)).")
    claim(
      table.notice,
      says: Set(next).count == 1
        ? "All of them put \(next[0]) next." : "What they put next differs: \(words(next)).")
    claim(zip(answers, next).allSatisfy { $0 != $1 }, "\(answers), then \(next)")
  }

  // MARK: What the students know

  private mutating func scrutiniseFreed(_ table: Table, _ digit: Int) throws {
    let (before, after) = try (table.numbers("before"), table.numbers("after"))
    claim(
      table.notice,
      says: "With hard labels they now recognise \(number(after[0], 1)) % of them;")
    claim(table.notice, says: " it is \(number(after[1], 1)) %. The teachers")
    claim(table.notice.hasSuffix("recognise \(number(before[3], 1)) %."), table.notice)
    let gain = after[1] - after[0]
    claim(
      abs(abs(gain) - 10) < 1e-9
        || answer("Now every student calls") == (abs(gain) <= 10 ? 2 : gain > 0 ? 1 : 0),
      "a bias gives \(after)")
    claim(run.sentences, says: mean(gain))
    claim(run.sentences, says: mean(after[2] - after[0]))
    let others = try run.table("Students without a").numbers("\(digit)s recognised")
    for (one, other) in zip(before, others) { claim(one, is: other, "recognised before") }
  }

  private mutating func scrutinisePairs(_ table: Table) throws {
    guard
      let grid = run.figures.lazy.compactMap({ figure -> Grid? in
        guard figure.caption.hasPrefix("Mean accuracy in % on validation animals"),
          case .grid(let grid)? = figure.frames[0].panels[0].layers.first
        else { return nil }
        return grid
      }).first
    else { return claim(false, "no map of pairs") }
    // The last row are hard labels; rows may be told from the foot on.
    let (own, best) = try (table.numbers("hard labels"), table.numbers("best pair"))
    let rows = grid.rows.filter { row in !row.allSatisfy { abs($0 - own[0]) < 1e-12 } }
    claim(best[0], is: rows.joined().max() ?? 0, "the best pair")
    func range(_ values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }
    func middle(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    if rows.count == 5 {
      let byAlpha = range(rows.map(middle))
      let byTemperature = range((0..<4).map { column in middle(rows.map { $0[column] }) })
      let asked = abs(byAlpha - byTemperature) < 0.1 ? 2 : byAlpha > byTemperature ? 0 : 1
      claim(answer("Teacher and student have learnt") == asked, "\(byAlpha), \(byTemperature)")
      let words = [
        "α matters more than T", "T matters more than α", "α and T matter about equally",
      ]
      claim(run.sentences, says: words[asked])
      claim(
        question("Teacher and student have learnt")?.explanation ?? "",
        says: "by up to \(number(byAlpha, 2)) points, from column to column by up to "
          + "\(number(byTemperature, 2)).")
      claim(
        question("Teacher and student have learnt")?.explanation.contains("T only says")
          == (asked == 0), "why it matters")
    }
    let clause = self.clause(ofVerdict: try table.words("verdict")[1])
    claim(table.notice.hasPrefix("On test animals the best pair \(clause)"), table.notice)
    for (row, gain) in try table.numbers("gain").enumerated() {
      claim(gain, is: best[row] - own[row], "the gain of the best pair")
    }
  }

  private mutating func scrutiniseCopies(_ table: Table) throws {
    let agreements = try table.numbers("decides like the teacher")
    let isExact = agreements[4] == 100
    claim(
      table.notice,
      says: isExact
        ? "for every digit" : "for \(percent(agreements[4] / 100, 1)) of the digits")
    let errors = try table.words("largest error of a share")
    let exact = errors.firstIndex(of: "below 0.000001")
    claim(
      answer("How many pictures of noise") == (exact == 4 ? 1 : exact == 3 ? 0 : 3), "\(errors)")
  }
}
