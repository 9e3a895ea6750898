// The page of one lesson.

import HTMLBlocks
import Languages
import Notebooks
import Parameters

struct HTMLLesson {
  let executed: ExecutedLesson
  /// The links to other pages.
  let navigation: HTMLNavigation
  /// What the text may refer to.
  let references: CrossReferences

  private var lesson: Lesson { executed.lesson }
  private var language: Language { lesson.language }

  func page() throws(HTMLExportError) -> HTMLPage {
    var steps: [HTML] = []
    for step in executed.steps { steps.append(try html(step)) }
    let hasKernel = executed.kernel != nil
    let main = HTML.block(
      "main", [], [header, contents, hasKernel ? controls.panel : ""] + steps)
    return HTMLPage(
      title:
        "\(lesson.title) · \(language.say(.lesson(number: lesson.number))) · \(language.say(.course))",
      summary: lesson.summary, language: lesson.language, kind: "lesson",
      content: [navigation.top, main, navigation.bottom, hasKernel ? controls.state : ""],
      kernel: executed.kernel)
  }

  private var controls: HTMLControls { HTMLControls(lesson: lesson, assigned: assigned) }

  private var header: HTML {
    HTML.block(
      "header", [],
      [
        "<p class=\"place\">\(.typeset(language.say(.lesson(number: lesson.number))))</p>",
        "<h1>\(.typeset(lesson.title))</h1>",
        "<p class=\"summary\">\(.typeset(lesson.summary))</p>",
        facts,
      ])
  }

  /// How long it takes to read, how to run it, and where its source is.
  private var facts: HTML {
    let minutes = ReadingTime.minutes(of: executed)
    let source = ["lessons", language.folder, lesson.slug + ".md"].filter { !$0.isEmpty }
    func code(_ words: String) -> HTML { HTML.element("code", [], .escaped(words)) }
    return HTML.block(
      "ul", [("class", "facts")],
      [
        "<li>\(.typeset(language.say(.readingTime(minutes: minutes))))</li>",
        "<li>\(.typeset(language.say(.toRun))) \(code(command))</li>",
        "<li>\(.typeset(language.say(.source))) \(code(source.joined(separator: "/")))</li>",
      ])
  }

  /// The command that makes this page's numbers.
  private var command: String {
    language.say(.command(lesson: lesson.number))
      + assigned.map { " " + $0.option }.joined()
  }

  /// What the recorded run assigned to parameters.
  private var assigned: [ParameterAssignment.Entry] {
    executed.steps.flatMap(\.blocks).flatMap { block -> [ParameterAssignment.Entry] in
      switch block {
      case .code(let code), .hiddenCode(let code): code.assigned
      case .prose, .table, .figure, .question: []
      }
    }
  }

  private var contents: HTML {
    let items = executed.steps.map { step -> HTML in
      "<li><a href=\"#step-\(step.number)\">\(.typeset(step.title))</a></li>"
    }
    return HTML.block(
      "nav", [("class", "contents"), ("aria-label", language.say(.inThisLesson))],
      [HTML.block("ol", [], items)])
  }

  // MARK: Steps

  private func html(_ step: Step) throws(HTMLExportError) -> HTML {
    let name = "step-\(step.number)"
    var pieces: [HTML] = []
    for piece in step.pieces { pieces.append(try html(piece)) }
    return HTML.block(
      "section", [("id", name), ("aria-labelledby", "\(name)-title")],
      [
        heading(step)
      ] + pieces)
  }

  private func heading(_ step: Step) -> HTML {
    let number = step.number
    return """
      <h2 id="step-\(number)-title"><a href="#step-\(number)"><span>\(number)</span> \
      \(.typeset(step.title))</a></h2>
      """
  }

  private func html(_ piece: Step.Piece) throws(HTMLExportError) -> HTML {
    switch piece {
    case .prose(let prose):
      return HTMLProse(language: language, references: references).html(prose.markdownWithValues)
    case .code(let code, let isShown):
      let source =
        isShown
        ? HTMLCode.html(code.source, .swift, copying: language)
        : HTMLCode.folded(code.source, language)
      let controls = executed.kernel == nil ? "" : controls.beside(code.controls)
      return [source, HTMLCode.assignments(in: code, language), controls].filter { !$0.isEmpty }
        .joined(separator: "\n")
    case .output(let cell, let blocks):
      var lines: [HTML] = []
      for block in blocks { lines.append(try html(block)) }
      return HTML.block("div", [("class", "output"), ("data-cell", cell)], lines)
    }
  }

  /// A figure has the pictures that were recorded.
  private func html(_ block: Block) throws(HTMLExportError) -> HTML {
    guard case .figure(let figure, let reference) = block else { return block.html(in: lesson) }
    return try RecordedFigure(
      figure: figure, reference: reference, picture: executed.pictures[figure.name],
      isAlive: executed.kernel != nil
    ).html()
  }
}
