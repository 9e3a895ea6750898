// The report as one page that needs nothing else: no script, no network. What learners wrote is in
// it as text; only HTML's one door for text lets it in.

import ExerciseChecks
import Grading
import HTMLBlocks
import Languages
import Text

/// The page of a class.
public struct ClassPage {
  private let report: ClassReport
  private var language: Language { report.language }

  /// Shows a report.
  public init(_ report: ClassReport) { self.report = report }

  /// What is in the first lines of every such page, so that a new one may replace it.
  private static let mark = "<!-- written by lesson class -->"

  /// Whether these bytes are such a page.
  @Sendable public static func isOne(_ bytes: some Collection<UInt8>) -> Bool {
    String(decoding: bytes.prefix(200), as: UTF8.self).contains(mark)
  }

  /// The page's text.
  public var text: String {
    let head = HTML.block(
      "head", [],
      [
        "<meta charset=\"utf-8\">",
        // Whatever stood in a name or an answer, nothing of it could run or be fetched.
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
        'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
        """,
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        "<meta name=\"referrer\" content=\"no-referrer\">",
        "<title>\(say(.title))</title>",
        "<link rel=\"icon\" href=\"data:,\">",
        HTML.block("style", [], [.resource(PackageResources.report_css)]),
      ])
    let count = ClassPhrase.count(learners: report.learners.count, exercises: allExercises.count)
    let main = HTML.block(
      "main", [],
      [
        HTML.block("header", [], ["<h1>\(say(.title))</h1>", "<p>\(say(count))</p>"]),
        mistakes, table, predictions, details, unread,
        "<footer><p>\(say(.privacy))</p></footer>",
      ])
    let document = HTML.block(
      "html", [("lang", language.rawValue)], [head, HTML.block("body", [], [main])])
    return "<!DOCTYPE html>\n" + Self.mark + "\n" + document.source + "\n"
  }

  private func say(_ phrase: ClassPhrase) -> HTML { .escaped(language.say(phrase)) }

  /// A sentence, in which what stands between backticks is code.
  private func sentence(_ text: String) -> HTML {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map {
      let piece = HTML.escaped(String($1))
      return $0.isMultiple(of: 2) ? piece : "<code>\(piece)</code>"
    }.joined()
  }

  // MARK: - What was misunderstood

  private var mistakes: HTML {
    let items = report.summary.mistakes.map { mistake in
      let exercise = ExerciseID(mistake.exercise).flatMap { ExerciseChecks.exercise($0) }
      let share = ClassPhrase.share(mistake.learners.count, of: report.summary.count)
      let width = ClassPhrase.percent(mistake.learners.count, of: report.summary.count)
      var lines: [HTML] = [
        """
        <p class="share"><strong>\(say(share))</strong> <span class="bar"><span style="width: \
        \(width)%"></span></span></p>
        """,
        """
        <h3><span class="number">\(.escaped(mistake.exercise))</span> \
        <code>\(.escaped(exercise?.function ?? ""))</code></h3>
        """,
        "<p>\(mistake.sentence.map(sentence) ?? say(.ended(mistake.status)))</p>",
      ]
      if let step = report.map.step(of: mistake.lesson, named: mistake.step) {
        let place = ClassPhrase.step(
          lesson: mistake.lesson ?? 0, step: step.number, title: step.title)
        lines.append("<p class=\"step\">\(say(place))</p>")
      }
      lines.append("<p class=\"names\">\(.escaped(mistake.learners.joined(separator: ", ")))</p>")
      return HTML.block("li", [], lines)
    }
    let body: HTML =
      items.isEmpty
      ? "<p>\(say(.nothingWrong))</p>" : HTML.block("ol", [("class", "mistakes")], items)
    return HTML.block("section", [], ["<h2>\(say(.misunderstood))</h2>", body])
  }

  // MARK: - Exercises × learners

  /// A row an exercise, as there may be many more learners than exercises; the table moves within
  /// its frame.
  private var table: HTML {
    let learners = report.learners.map {
      HTML(" <th scope=\"col\"><span>\(.escaped($0.handIn.name))</span></th>")
    }
    let head: HTML = """
      <thead><tr><th scope="col">\(say(.exercise))</th><th scope="col">\(say(.right))</th>\
      \(learners.joined())</tr></thead>
      """
    let rows = report.summary.exercises.map { row in
      let id = ExerciseID(row.exercise)
      let function = id.flatMap { ExerciseChecks.exercise($0)?.function } ?? ""
      let cells = report.learners.map { learner in
        cell(learner.results.first { $0.exercise == row.exercise })
      }
      return HTML(
        """
        <tr><th scope="row"><span class="number">\(.escaped(row.exercise))</span> \
        \(.escaped(function))</th><td class="sum">\(row.right)</td>\(cells.joined())</tr>
        """)
    }
    let sums = report.learners.map { HTML("<td class=\"sum\">\($0.passed)</td>") }
    let foot: HTML = """
      <tfoot><tr><th scope="row">\(say(.right))</th><td></td>\(sums.joined())</tr></tfoot>
      """
    return HTML.block(
      "section", [],
      [
        "<h2 id=\"exercises\">\(say(.exercises))</h2>", "<p>\(say(.key))</p>",
        HTML.block(
          "div",
          [("class", "scroller"), ("tabindex", "0"), ("role", "group")]
            + [("aria-labelledby", "exercises")],
          [HTML.block("table", [], [head, HTML.block("tbody", [], rows), foot])]),
      ])
  }

  private func cell(_ result: ExerciseResult?) -> HTML {
    guard let result else { return "<td></td>" }
    let word = HTML.escaped(language.say(result.status))
    switch result.mark {
    case .right: return "<td class=\"right\" title=\"\(word)\">✓</td>"
    case .wrong: return "<td class=\"wrong\" title=\"\(word)\">✗</td>"
    case .broken: return "<td class=\"broken\" title=\"\(word)\">!</td>"
    case .open: return "<td class=\"open\" title=\"\(word)\">·</td>"
    }
  }

  // MARK: - Predictions

  private var predictions: HTML {
    let rows = report.summary.questions.map { question in
      let place = ClassPhrase.questionPlace(
        lesson: question.lesson, step: question.step,
        title: report.map.step(of: question.lesson, at: question.step)?.title,
        number: question.number)
      return HTML(
        """
        <tr><th scope="row">\(say(place))</th><td>\(question.right)</td><td>\(question.wrong)</td>\
        <td>\(question.skipped)</td></tr>
        """)
    }
    guard !rows.isEmpty else {
      return "<section><h2>\(say(.predictions))</h2><p>\(say(.noPredictions))</p></section>"
    }
    let head: HTML = """
      <thead><tr><th scope="col">\(say(.question))</th><th scope="col">\(say(.cameTrue))</th>\
      <th scope="col">\(say(.didNot))</th><th scope="col">\(say(.skipped))</th></tr></thead>
      """
    return HTML.block(
      "section", [],
      [
        "<h2 id=\"predictions\">\(say(.predictions))</h2>",
        HTML.block(
          "div",
          [("class", "scroller"), ("tabindex", "0"), ("role", "group")]
            + [("aria-labelledby", "predictions")],
          [HTML.block("table", [("class", "plain")], [head, HTML.block("tbody", [], rows)])]),
      ])
  }

  // MARK: - Learner by learner

  private var details: HTML {
    let learners = report.learners.map { learner in
      let name = HTML.escaped(learner.handIn.name)
      let sum = say(.passed(learner.passed, of: learner.results.count))
      let items = learner.results.filter(\.isWrong).map(item)
      let body: HTML = items.isEmpty ? "<p>\(say(.nothingWrong))</p>" : HTML.block("ul", [], items)
      return HTML.block(
        "details", [], ["<summary>\(name) <span class=\"sum\">\(sum)</span></summary>", body])
    }
    return HTML.block("section", [], ["<h2>\(say(.details))</h2>"] + learners)
  }

  private func item(_ result: ExerciseResult) -> HTML {
    var lines: [HTML] = [
      """
      <p><span class="number">\(.escaped(result.exercise))</span> \
      \(sentence(result.message ?? language.say(result.status)))</p>
      """
    ]
    if let call = result.call {
      lines.append("<pre>\(.escaped(call))</pre>")
      lines.append(
        """
        <p>\(say(.expected)) <code>\(.escaped(result.expected ?? ""))</code> · \(say(.got)) \
        <code>\(.escaped(result.got ?? ""))</code></p>
        """)
    }
    return HTML.block("li", [], lines)
  }

  private var unread: HTML {
    if report.faults.isEmpty { return "" }
    let items = report.faults.map { HTML("<li>\(.escaped(language.say($0)))</li>") }
    return HTML.block("section", [], ["<h2>\(say(.unread))</h2>", HTML.block("ul", [], items)])
  }
}
