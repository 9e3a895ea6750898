// The glossary on one page, for a browser or for a code host.

import HTMLBlocks
import Languages
import MarkdownTree
import Notebooks

/// Writes formulas, terms and bugs on one page.
public struct GlossaryExporter: Sendable {
  /// What the page is written in.
  public enum Format: String, CaseIterable, Sendable {
    /// One HTML file that needs no other.
    case html
    /// GitHub-flavoured Markdown.
    case markdown = "md"
  }

  /// What is written.
  public let glossary: CourseGlossary
  /// The language of the page.
  public let language: Language

  /// Prepares for a glossary.
  public init(_ glossary: CourseGlossary, in language: Language) {
    (self.glossary, self.language) = (glossary, language)
  }

  /// The page, as a file named `glossary`.
  public func file(_ format: Format) -> ExportedFile {
    ExportedFile(
      name: "glossary.\(format.rawValue)",
      text: format == .html ? page.html.source : markdown)
  }

  /// Where an entry is taught.
  private func place(of entry: CourseGlossary.Entry) -> String {
    language.say(.taught(lesson: entry.lesson, step: entry.step, title: entry.title))
  }

  /// An entry's name, stressed; of several names those are that the file stresses.
  private func heading(of entry: CourseGlossary.Entry) -> [MarkdownInline] {
    let isStressed = entry.name.contains { if case .strong = $0 { true } else { false } }
    return isStressed ? entry.name : [.strong(entry.name)]
  }

  // MARK: Markdown

  private var markdown: String {
    let writer = MarkdownInlineWriter(isOnOneLine: true)
    var pieces = [
      language.say(.glossaryElsewhere), "# \(MarkdownText.escaped(glossary.title))",
      MarkdownText.paragraph(glossary.summary),
    ]
    for part in glossary.parts {
      pieces.append("## \(MarkdownText.escaped(part.title))")
      pieces.append(
        part.entries.map { entry in
          [
            "- " + writer.text(heading(of: entry)), writer.text(entry.text),
            "*\(MarkdownText.escaped(place(of: entry)))*",
          ].joined(separator: "  \n  ")
        }.joined(separator: "\n"))
    }
    return pieces.joined(separator: "\n\n") + "\n"
  }

  // MARK: HTML

  private var page: HTMLPage {
    let header = HTML.block(
      "header", [],
      [
        "<h1>\(.typeset(glossary.title))</h1>",
        "<p class=\"summary\">\(.typeset(glossary.summary))</p>",
      ])
    return HTMLPage(
      title: glossary.title, summary: glossary.summary, language: language, kind: "glossary",
      content: [
        HTMLNavigation(
          language: language, hasIndex: false, otherEdition: nil, hasLesson: false
        ).top, HTML.block("main", [], [header] + glossary.parts.map(section)),
      ],
      style: .resource(PackageResources.glossary_css))
  }

  private func section(_ part: CourseGlossary.Part) -> HTML {
    let prose = HTMLProse(language: language)
    let entries = part.entries.map { entry in
      HTML.block(
        "div", [],
        [
          "<dt>\(prose.line(heading(of: entry)))</dt>", "<dd>\(prose.line(entry.text))</dd>",
          "<dd class=\"place\">\(.typeset(place(of: entry)))</dd>",
        ])
    }
    return HTML.block(
      "section", [], ["<h2>\(.typeset(part.title))</h2>", HTML.block("dl", [], entries)])
  }
}
