// A lesson that says only numbers, in every form: each word that is left outside of ⟦brackets⟧ is
// one that no translator would see.

import Foundation
import Languages
import MarkdownTree
import Notebooks
import Rendering
import TestSupport
import Testing

@Suite struct `A lesson in the pseudo-language` {
  /// All that an author writes is “0”, but for code and the names of files.
  private let executed: ExecutedLesson = {
    var executed = lesson(saying: "0")
    executed.lesson.language = .pseudo
    // As the recorder says it to a figure.
    for (step, place) in executed.steps.indices.flatMap({ step in
      executed.steps[step].blocks.indices.map { (step, $0) }
    }) {
      if case .figure(var figure, let reference) = executed.steps[step].blocks[place] {
        figure.language = .pseudo
        executed.steps[step].blocks[place] = .figure(figure, reference: reference)
      }
    }
    return executed
  }()

  /// What code and names of files bring along.
  private let known: Set = [
    "print(\"0\")", "plots/2-temperature/soft-labels.gp", "soft-labels.svg",
  ]

  @Test(arguments: [TerminalStyle(), TerminalStyle(isPlain: true), TerminalStyle(isASCII: true)])
  func `says everything in phrases on the terminal`(style: TerminalStyle) {
    var style = style
    style.language = .pseudo
    let renderer = TerminalRenderer(style: style)
    var pieces = [renderer.title(of: executed.lesson)]
    for step in executed.steps {
      pieces.append(renderer.header(of: step, in: executed.lesson))
      for block in step.blocks {
        pieces.append(renderer.text(of: block, pictures: nil))
        if case .question(let question) = block {
          pieces.append(renderer.prompt(of: question))
          pieces.append(renderer.answer(to: question))
        }
      }
    }
    pieces.append(renderer.closing(of: executed.lesson, cameTrue: 1, predictions: 2))
    for piece in pieces {
      // The prose of the sample lesson, and the letter of its code.
      #expect(escaped(piece, known: known.union(["a", "b", "`0`", "x", "z"])) == [], "\(piece)")
    }
  }

  @Test func `says everything in phrases on a page`() throws {
    let pages = try HTMLExporter().files(for: [executed, executed])
    for page in pages where page.name.hasSuffix(".html") {
      let body = page.text.replacing(
        #/<(style|script|pre|code).*?<\/\1>/#.dotMatchesNewlines(), with: "")
      let spoken = body.matches(of: #/ (?:aria-label|data-play|data-pause|alt|title)="([^"]*)"/#)
      for text in spoken.map({ String($0.1) }) + [body.replacing(#/<[^>]*>/#, with: " ")] {
        #expect(escaped(text, known: ["a", "b"]) == [], "\(page.name): \(text)")
      }
    }
  }

  @Test func `says everything in phrases in Markdown`() {
    for file in MarkdownExporter().files(for: [executed, executed]) where file.name.hasSuffix(".md")
    {
      let text = file.text.replacing(#/```.*?```/#.dotMatchesNewlines(), with: "")
        .replacing(#/\]\([^)]*\)/#, with: "]").replacing(#/<\/?\w+>/#, with: "")
      #expect(escaped(text, known: ["a", "b"]) == [], "\(file.name): \(text)")
    }
  }

  @Test func `says everything in phrases in a notebook`() throws {
    struct Notebook: Decodable {
      struct Cell: Decodable {
        struct Output: Decodable { var data: [String: [String]] }
        var cellType: String
        var source: [String]
        var outputs: [Output]?

        private enum CodingKeys: String, CodingKey {
          case source, outputs
          case cellType = "cell_type"
        }
      }
      var cells: [Cell]
    }
    let file = try #require(JupyterExporter().files(for: [executed]).first)
    let cells = try JSONDecoder().decode(Notebook.self, from: Data(file.text.utf8)).cells
    let texts =
      cells.filter { $0.cellType == "markdown" }.map { $0.source.joined() }
      + cells.flatMap { $0.outputs ?? [] }.flatMap { $0.data.values.map { $0.joined() } }
    #expect(texts.contains { $0.contains("⟦") })
    for text in texts {
      let shown = text.replacing(#/<[^>]*>/#, with: " ")
      #expect(escaped(shown, known: ["a", "b"]) == [], "\(text)")
    }
  }
}
