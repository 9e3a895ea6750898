// What there is to look up: the formulas, terms and bugs of a course. The words stand in one
// Markdown file a language, lessons/glossary.md, which is read here; every format is made from it.

import MarkdownTree
import Notebooks
import Text

/// The formulas, terms and bugs of a course, each with the step that teaches it.
public struct CourseGlossary: Sendable {
  /// A formula, a term or a bug.
  public struct Entry: Sendable {
    /// What it is called; the first name is the usual one.
    public let names: [String]
    /// The term's name in English, by which the editions know each other's terms.
    public let key: String
    /// The lesson that teaches it.
    public let lesson: Int
    /// The title of the step that teaches it.
    public let title: String
    /// The number of that step, from 1; `nil` where the lesson has no step of this title.
    public let step: Int?
    /// The name as it is set.
    let name: [MarkdownInline]
    /// The formula, the meaning, or what one sees of the bug.
    let text: [MarkdownInline]
  }

  /// What stands below one heading.
  public struct Part: Sendable {
    /// The heading.
    public let title: String
    /// What it holds, in the order of the file.
    public let entries: [Entry]
  }

  /// The heading of all.
  public let title: String
  /// What stands below it.
  public let summary: String
  /// The formulas.
  public let formulas: Part
  /// The terms.
  public let terms: Part
  /// The bugs, and what one sees of them.
  public let bugs: Part

  /// All there is, in the order of the page.
  public var parts: [Part] { [formulas, terms, bugs] }

  /// Reads a glossary.
  ///
  /// Below the title and a paragraph stand three headings with a table each: formulas, terms, bugs.
  /// A row begins with the name, a term's with all its names and a comma between two; in another
  /// language than English the name in English has a column of its own. It ends with the text and
  /// the place, such as `2 · Divide by four`. A file that is built in another way is none.
  ///
  /// - Parameters:
  ///   - markdown: The file's text.
  ///   - lessons: The lessons of the same edition.
  public init?(markdown: String, lessons: [Lesson]) {
    var headings: [String] = []
    var tables: [MarkdownTable] = []
    var paragraphs: [String] = []
    for block in markdownBlocks(of: markdown, values: []) {
      switch block {
      case .heading(_, let inlines): headings.append(inlines.words)
      case .paragraph(let inlines): paragraphs.append(inlines.words)
      case .table(let table): tables.append(table)
      case .list, .quote, .code, .rule, .html: return nil
      }
    }
    guard headings.count == 4, tables.count == 3, paragraphs.count == 1 else { return nil }
    let parts = zip(headings.dropFirst(), tables).enumerated().compactMap { index, part in
      let entries = part.1.rows.compactMap { Entry($0, isTerm: index == 1, lessons: lessons) }
      return entries.count == part.1.rows.count ? Part(title: part.0, entries: entries) : nil
    }
    guard parts.count == 3 else { return nil }
    (title, summary) = (headings[0], paragraphs[0])
    (formulas, terms, bugs) = (parts[0], parts[1], parts[2])
  }

  /// The formulas of a term: those that bear one of its names.
  func formulas(of term: Entry) -> [Entry] {
    formulas.entries.filter { formula in
      term.names.contains { $0.lowercased() == formula.names[0].lowercased() }
    }
  }
}

extension CourseGlossary.Entry {
  /// Reads a row of a table; `nil` for one without a place.
  fileprivate init?(_ row: [[MarkdownInline]], isTerm: Bool, lessons: [Lesson]) {
    guard (3...4).contains(row.count) else { return nil }
    let place = row[row.count - 1].words
    guard let mark = place.firstRange(of: " · "), let number = Int(place[..<mark.lowerBound])
    else { return nil }
    let title = String(place[mark.upperBound...])
    let name = row[0].words
    names = isTerm ? name.split(separator: ",").map { String($0).trimmed } : [name]
    key = row.count == 4 ? row[1].words : names.first ?? ""
    lesson = number
    self.title = title
    step = lessons.first { $0.number == number }?.steps.firstIndex(of: title).map { $0 + 1 }
    self.name = row[0]
    text = row[row.count - 2]
    if names.isEmpty || text.isEmpty { return nil }
  }
}

extension [MarkdownInline] {
  /// The words alone, without stress.
  var words: String { map(\.words).joined() }
}

extension MarkdownInline {
  fileprivate var words: String {
    switch self {
    case .text(let text), .value(let text), .code(let text): text
    case .emphasis(let inner), .strong(let inner): inner.words
    case .link(let inner, _), .image(let inner, _): inner.words
    case .softBreak, .lineBreak: " "
    case .html: ""
    }
  }
}
