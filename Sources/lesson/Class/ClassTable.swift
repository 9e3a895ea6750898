// The report on a class, in a terminal.

import ExerciseChecks
import Grading
import HandIns
import Languages
import Rendering
import Text

/// What was misunderstood, most frequent first; learner × exercise; predictions; what was not read.
struct ClassTable {
  private let report: ClassReport
  private let style: TerminalStyle
  /// How many mistakes and questions are shown; the page and the JSON have all.
  private static let (mostMistakes, mostQuestions) = (12, 8)
  /// How many columns a learner's name may take.
  private static let longestName = 24

  /// Shows a report.
  init(_ report: ClassReport, style: TerminalStyle) {
    self.report = report
    self.style = style
  }

  /// The whole report.
  var text: String {
    let count = ClassPhrase.count(learners: report.learners.count, exercises: allExercises.count)
    let blocks = [
      [margin + bold(say(count))], mistakes, style.isPlain ? spokenTable : table, predictions,
      unread,
    ]
    return "\n" + blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func say(_ phrase: ClassPhrase) -> String { style.language.say(phrase) }

  private var margin: String { style.isPlain ? "" : "  " }

  private var room: Int { min(style.width, 100) - margin.count - 1 }

  private func shown(_ text: String) -> String {
    style.isASCII ? text.visibleLine.asciiForm : text.visibleLine
  }

  private func bold(_ text: String) -> String { colored(text, "1") }

  private func colored(_ text: String, _ code: String) -> String {
    style.usesColor ? "\u{1B}[\(code)m\(shown(text))\u{1B}[m" : shown(text)
  }

  private func lines(_ text: String, indent: Int = 0) -> [String] {
    let indent = style.isPlain ? 0 : indent
    return filled(shown(text), to: room - indent).map {
      margin + String(repeating: " ", count: indent) + $0
    }
  }

  // MARK: - What was misunderstood

  private var mistakes: [String] {
    let all = report.summary.mistakes
    let head = [margin + bold(say(.misunderstood))]
    if all.isEmpty { return head + lines(say(.nothingWrong)) }
    let shown = all.prefix(Self.mostMistakes).flatMap { mistake -> [String] in
      let exercise = ExerciseID(mistake.exercise).flatMap { ExerciseChecks.exercise($0) }
      let share = say(.share(mistake.learners.count, of: report.summary.count))
      let name = "\(mistake.exercise) \(exercise?.function ?? "")"
      let step = report.map.step(of: mistake.lesson, named: mistake.step).map {
        say(.step(lesson: mistake.lesson ?? 0, step: $0.number, title: $0.title))
      }
      return ["", margin + bold(name) + "  " + self.shown(share)]
        + lines(mistake.sentence ?? say(.ended(mistake.status)), indent: 2)
        + (step.map { lines($0, indent: 2) } ?? [])
    }
    let rest = all.count - Self.mostMistakes
    return head + (style.isPlain ? shown.filter { !$0.isEmpty } : shown)
      + (rest > 0 ? [""] + lines(style.language.say(ClassCommandPhrase.moreMistakes(rest))) : [])
  }

  // MARK: - Learner × exercise

  /// The exercises by lesson, a sign each; a column for a lesson's number, one for an exercise's.
  private var table: [String] {
    let lessons = Dictionary(grouping: allExercises, by: \.id.lesson).sorted { $0.key < $1.key }
    let names = report.learners.map { name($0.handIn.name) }
    let column = max(names.map { displayWidth(of: $0) }.max() ?? 0, displayWidth(of: say(.learner)))
    func line(_ name: String, _ groups: [String], _ sum: String) -> String {
      let gap = String(repeating: " ", count: column - displayWidth(of: name) + 2)
      return margin + name + gap + groups.joined(separator: " ") + "  " + sum
    }
    let numbers = lessons.map { lesson, exercises in
      "\(lesson)" + String(repeating: " ", count: exercises.count - 1)
    }
    let digits = lessons.map { _, exercises in
      exercises.map { "\($0.id.number)" }.joined()
    }
    let rows = zip(report.learners, names).map { learner, name in
      let signs = lessons.map { _, exercises in
        exercises.map { exercise in
          sign(learner.results.first { $0.exercise == exercise.id.description }?.mark)
        }.joined()
      }
      return line(name, signs, say(.passed(learner.passed, of: learner.results.count)))
    }
    return [
      margin + bold(say(.exercises)),
      line("", numbers, ""), line(shown(say(.learner)), digits, shown(say(.passedColumn))),
    ].map(\.withoutSpacesAtEnd) + rows + lines(say(.key))
  }

  /// A name in the room that there is.
  private func name(_ name: String) -> String {
    let name = shown(name)
    guard displayWidth(of: name) > Self.longestName else { return name }
    var kept = ""
    for letter in name where displayWidth(of: kept + String(letter)) < Self.longestName {
      kept.append(letter)
    }
    return kept + (style.isASCII ? "~" : "…")
  }

  private func sign(_ mark: ExerciseResult.Mark?) -> String {
    switch mark {
    case .right: colored(style.isASCII ? "+" : "✓", "32")
    case .wrong: colored(style.isASCII ? "x" : "✗", "31")
    case .broken: colored("!", "35")
    case .open: colored(style.isASCII ? "-" : "·", "2")
    case nil: " "
    }
  }

  /// For screen readers, a sentence a learner.
  private var spokenTable: [String] {
    report.learners.map { learner in
      func those(_ phrase: ClassPhrase, _ isMeant: (ExerciseResult) -> Bool) -> String? {
        let exercises = learner.results.filter(isMeant).map(\.exercise)
        return exercises.isEmpty ? nil : "\(say(phrase)): \(exercises.joined(separator: ", "))"
      }
      let parts = [
        say(.passed(learner.passed, of: learner.results.count)) + " " + say(.right),
        those(.wrong, \.isWrong), those(.open) { $0.status == .notAttempted },
      ]
      return shown("\(learner.handIn.name): \(parts.compactMap(\.self).joined(separator: "; "))")
    }
  }

  // MARK: - The rest

  private var predictions: [String] {
    let questions = report.summary.questions
    if questions.isEmpty { return [] }
    return [margin + bold(say(.predictions))]
      + questions.prefix(Self.mostQuestions).flatMap { question in
        let place = say(
          .questionPlace(
            lesson: question.lesson, step: question.step,
            title: report.map.step(of: question.lesson, at: question.step)?.title,
            number: question.number))
        let counts = say(
          .ofPredictions(
            right: question.right, wrong: question.wrong, skipped: question.skipped))
        return lines("\(place): \(counts)")
      }
  }

  private var unread: [String] {
    if report.faults.isEmpty { return [] }
    return [margin + bold(say(.unread))] + report.faults.flatMap { lines(style.language.say($0)) }
  }
}

extension String {
  fileprivate var withoutSpacesAtEnd: String {
    lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
