// What holds for every format that a lesson is kept in.

import Foundation
import MarkdownTree
import Notebooks
import Parameters
import Rendering
import TestSupport
import Testing

extension Everything {
  /// A picture of the form that gnuplot gives it.
  static let picture = ExecutedLesson.Picture(
    svg:
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<svg width=\"4\" height=\"2\">\n<rect/>\n</svg>\n<!-- end -->\n"
  )

  /// The whole of it, run, with a second lesson behind it.
  static let executed = [
    ExecutedLesson(lesson: lesson, steps: steps, pictures: ["soft-labels": picture]),
    ExecutedLesson(
      lesson: Lesson(
        number: 3, slug: "3-next", title: "Next", summary: "What comes next.", steps: [],
        parameters: []
      ) { _ in }, steps: [], pictures: [:]),
  ]
}

/// A lesson that says the same everywhere where text can stand.
func lesson(saying text: String) -> ExecutedLesson {
  var figure = Everything.figure
  (figure.caption, figure.alternative) = (text, text)
  let table = Table(
    text, columns: [.words(text, [text]), .numbers(text, unit: text, [1])], read: text, notice: text
  )
  let question = Question(
    text, answer: .choice([text, "b"], correct: 0), explanation: text)
  var other = Everything.lesson
  (other.title, other.summary) = (text, text)
  return ExecutedLesson(
    lesson: other,
    steps: [
      Step(
        number: 1, title: text,
        blocks: [
          .prose(Prose("a \u{FFFC} b `\u{FFFC}`", values: [text, text])),
          .code(Code("print(\"\(text)\")", label: "code")), .table(table, reference: "2.1"),
          .figure(figure, reference: "2.1"), .question(question),
          .hiddenCode(Code("let a = \"\(text)\"", label: "hidden")),
        ])
    ], pictures: [:])
}

@Suite struct ExporterTests {
  @Test func `everything looks as it did in Markdown`() throws {
    let files = MarkdownExporter().files(for: Everything.executed)
    #expect(
      files.map(\.name) == [
        "2-temperature.md", "3-next.md", "README.md", "plots/2-temperature/soft-labels.svg",
      ])
    try expectGolden(files[0].text, "everything.md")
    try expectGolden(files[2].text, "everything-index.md")
    #expect(files[3].text == Everything.picture.svg)
  }

  @Test func `everything looks as it did in a notebook`() throws {
    let files = JupyterExporter().files(for: Everything.executed)
    #expect(files.map(\.name) == ["2-temperature.ipynb", "3-next.ipynb"])
    try expectGolden(files[0].text, "everything.ipynb")
  }

  @Test func `a picture that lies as a file is linked to there`() throws {
    var picture = Everything.picture
    picture.link = "../plots/2-temperature/soft-labels.svg"
    let executed = ExecutedLesson(
      lesson: Everything.lesson, steps: Everything.steps, pictures: ["soft-labels": picture])
    let files = MarkdownExporter().files(for: [executed])
    // A single lesson has neither a list nor neighbours.
    #expect(files.map(\.name) == ["2-temperature.md"])
    #expect(files[0].text.contains("](../plots/2-temperature/soft-labels.svg)"))
    #expect(!files[0].text.contains("README.md"))
  }

  static let formats: [any LessonExporter] = [MarkdownExporter(), JupyterExporter()]

  @Test(arguments: formats.indices)
  func `a measured table is a sentence, the same in every run`(format: Int) throws {
    let table = Table(
      "Time", columns: [.numbers("ms", [0.125])], read: "", notice: "", isMeasured: true)
    let step = Step(number: 1, title: "A", blocks: [.table(table, reference: "2.7")])
    let executed = ExecutedLesson(lesson: Everything.lesson, steps: [step], pictures: [:])
    let text = try Self.formats[format].files(for: [executed])[0].text
    #expect(!text.contains("0.125"))
    #expect(text.contains("2.7"))
    #expect(
      text.replacing("`", with: "")
        .contains("is measured on your machine when you run the lesson: ./lesson 2"))
  }

  static let hostile = [
    "<script>alert(1)</script>", "</details></table>", "]]>", "a & b &amp; c", "\"q\" 'r'", "| x |",
    "`tick` ``", "<!-- no -->", "*a* [b](c)", "\\",
  ]

  @Test(arguments: hostile)
  func `text stays text in Markdown`(text: String) throws {
    let file = MarkdownExporter().files(for: [lesson(saying: text)])[0]
    let blocks = Prose(file.text).markdown
    let html = blocks.compactMap { if case .html(let source) = $0 { source } else { nil } }
    // What this format writes itself, and nothing else.
    #expect(html.count == 3)
    #expect(html.first?.hasPrefix("<!-- Written by") == true)
    #expect(html.dropFirst() == ["<details>\n<summary>Answer</summary>\n", "</details>\n"])
    #expect(file.text.contains("print(\"\(text)\")"))
    // Title, summary, heading, prose and code; caption, head, unit, cell and notes; figure;
    // question.
    #expect(visible(blocks).count { $0.contains(text) } >= 13)
  }

  @Test(arguments: hostile)
  func `text stays text in a notebook`(text: String) throws {
    let file = JupyterExporter().files(for: [lesson(saying: text)])[0]
    let json = try JSONSerialization.jsonObject(with: Data(file.text.utf8))
    let cells = try #require((json as? [String: Any])?["cells"] as? [[String: Any]])
    #expect(cells.map { $0["id"] as? String } == ["l2-title", "l2-step-1", "l2-code", "l2-hidden"])
    for cell in cells where cell["cell_type"] as? String == "markdown" {
      let source = try #require(cell["source"] as? [String]).joined()
      #expect(!Prose(source).markdown.contains { if case .html = $0 { true } else { false } })
      #expect(visible(Prose(source).markdown).contains { $0.contains(text) })
    }
    #expect((cells[3]["source"] as? [String])?.joined() == "let a = \"\(text)\"")
    #expect(
      cells[3]["metadata"] as? NSDictionary == [
        "cellView": "form", "jupyter": ["source_hidden": true],
        "tags": ["hide-input", "hide-code"],
      ] as NSDictionary)
    let outputs = try #require(cells[2]["outputs"] as? [[String: Any]])
    #expect(outputs.count == 3)
    for output in outputs {
      let data = try #require(output["data"] as? [String: Any])
      let html = try #require(data["text/html"] as? [String]).joined()
      let tags = Set(html.matches(of: /<\/?([a-z]+)/).map { String($0.1) })
      let known: Set = [
        "p", "strong", "em", "table", "thead", "tbody", "tr", "th", "td", "ol", "li", "details",
        "summary", "blockquote",
      ]
      #expect(tags.isSubset(of: known), "\(tags)")
      #expect(html.components(separatedBy: "</table>").count <= 2)
      #expect(html.contains(escaped(text)))
      #expect(escaped(text) == text || !html.contains(text))
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  /// The words of each paragraph, heading, cell and piece of code.
  private func visible(_ blocks: [MarkdownBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): [words(inlines)]
      case .list(let list): list.items.flatMap(visible)
      case .quote(let blocks): visible(blocks)
      case .code(let source, _): [source]
      case .table(let table): table.head.map(words) + table.rows.flatMap { $0.map(words) }
      case .rule, .html: []
      }
    }
  }

  private func words(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .value(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner), .link(let inner, _), .image(let inner, _):
        words(inner)
      case .softBreak, .lineBreak: " "
      case .html(let source): "HTML: " + source
      }
    }.joined()
  }

  @Test func `parameters that were given are told, and set in a cell of their own`() throws {
    let declared = [
      Parameter("names", ["a"], meaning: "n"), Parameter("T", 4.0, meaning: "t"),
      Parameter("k", 1, meaning: "k"), Parameter("on", true, meaning: "o"),
      Parameter("rates", [0.5], meaning: "r"), Parameter("word", "w", meaning: "w"),
    ]
    let assignment = try ParameterAssignment(
      ["names=x\"y,\\z", "T=2", "k=-3", "on=false", "rates=1,2.5", "word=<b>"], for: declared)
    var code = Code("let names = [\"a\"]", isParameters: true)
    code.assigned = assignment.entries
    let executed = ExecutedLesson(
      lesson: Everything.lesson,
      steps: [Step(number: 1, title: "A", blocks: [.hiddenCode(code)])], pictures: [:])
    #expect(
      MarkdownExporter().files(for: [executed])[0].text.contains(
        "\n\n**Run with other parameters:** `names=x\"y,\\z`, `T=2`, `k=-3`, `on=false`, "
          + "`rates=1,2.5`, `word=<b>`\n"))
    let notebook = JupyterExporter().files(for: [executed])[0].text
    let json = try JSONSerialization.jsonObject(with: Data(notebook.utf8))
    let cells = try #require((json as? [String: Any])?["cells"] as? [[String: Any]])
    let tags = cells.map { ($0["metadata"] as? [String: Any])?["tags"] as? [String] }
    #expect(tags == [nil, nil, ["parameters"], ["injected-parameters"]])
    #expect(
      (cells[3]["source"] as? [String])?.joined() == #"""
        let names: [String] = ["x\"y", "\\z"]
        let T: Double = 2.0
        let k: Int = -3
        let on: Bool = false
        let rates: [Double] = [1.0, 2.5]
        let word: String = "<b>"
        """#)
  }

  @Test(arguments: ["md", "html", "ipynb"])
  func `in Korean none of the exporters' own words is English`(format: String) throws {
    var lesson = Everything.lesson
    lesson.language = .korean
    // As the recorder would have it, which knows the lesson's language.
    let steps = Everything.executed[0].steps.map { step in
      Step(
        number: step.number, title: step.title,
        blocks: step.blocks.map { block in
          guard case .figure(var figure, let reference) = block else { return block }
          figure.language = .korean
          return .figure(figure, reference: reference)
        })
    }
    let executed = ExecutedLesson(
      lesson: lesson, steps: steps, pictures: Everything.executed[0].pictures)
    let exporters: [String: any LessonExporter] = [
      "md": MarkdownExporter(), "html": HTMLExporter(), "ipynb": JupyterExporter(),
    ]
    let files = try #require(exporters[format]).files(for: [executed])
    // Without the styles and the script, which hold English comments.
    let text = files.map(\.text).joined().replacing("\u{A0}", with: " ")
      .replacing(#/<(style|script)>.*?<\/\1>/#.dotMatchesNewlines(), with: "")
    for word in [
      "How to read it", "Notice", "Predict", "Answer", "In this lesson", "The figure in words",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    for word in ["표 2.", "그림 2.", "읽는 법", "눈여겨볼 점"] { #expect(text.contains(word), "\(word)") }
    if format == "html" { #expect(text.contains("<html lang=\"ko\">")) }
  }
}
