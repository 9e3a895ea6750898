// lesson glossary: what a word means, and which step teaches it.

import ArgumentParser
import Foundation
import KoreanLessons
import Languages
import Lessons
import Rendering
import Text

/// Looks up a term, or writes all there is to look up on one page.
struct Glossary: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "glossary",
      abstract: say(HelpPhrase.glossary),
      usage: "lesson glossary [<term>]\n       lesson glossary --to html|md [--output <folder>]",
      discussion: say(HelpPhrase.glossaryUses))
  }

  @Argument(
    help: helpText(.glossaryTerm, valueName: "term"),
    completion: Completions.terms)
  var words: [String] = []

  @Option(
    name: .customLong("to"),
    help: helpText(.glossaryFormat, valueName: "format"),
    completion: .list(GlossaryExporter.Format.allCases.map(\.rawValue)))
  var format: String?

  @Option(
    help: helpText(.glossaryFolder, valueName: "folder"),
    completion: .directory)
  var output: String?

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func run() throws {
    if let format { return try export(format) }
    if output != nil || replacing.force {
      throw CommandFailure(.usage, say(CommandPhrase.pageWithoutFormat))
    }
    let glossary = try Self.glossary(.ofCommand)
    let renderer = TerminalRenderer(style: display.style(in: .current()))
    let terms = words.isEmpty ? glossary.terms.entries : [try term(in: glossary)]
    let text = renderer.text(of: terms, in: glossary, command: advised)
    let advice = renderer.note(say(CommandPhrase.onePage))
    try StandardOutput().write(words.isEmpty ? "\(text)\n\(advice)" : text)
  }

  /// The glossary of an edition.
  static func glossary(_ language: Language) throws(CommandFailure) -> CourseGlossary {
    let source =
      switch language {
      case .english, .pseudo: Lessons.glossarySource
      case .korean: KoreanLessons.glossarySource
      }
    let lessons = Catalogue(language).lessons
    guard let glossary = CourseGlossary(markdown: source, lessons: lessons) else {
      throw CommandFailure(.lesson, say(CommandPhrase.glossaryUnreadable))
    }
    return glossary
  }

  /// The term that the reader named, in whichever language.
  private func term(in glossary: CourseGlossary) throws(CommandFailure) -> CourseGlossary.Entry {
    let asked = words.joined(separator: " ").trimmed
    var names: [String] = []
    for language in Language.allCases {
      for term in try Self.glossary(language).terms.entries {
        if (term.names + [term.key]).contains(where: { $0.lowercased() == asked.lowercased() }),
          let found = glossary.terms.entries.first(where: { $0.key == term.key })
        {
          return found
        }
        names += term.names
      }
    }
    throw CommandFailure(
      .usage,
      say(CommandPhrase.unknownTerm(asked: quoted(asked), near: Self.near(asked, among: names))))
  }

  /// At most five names that the reader may have meant: those that hold what was typed, then those
  /// that it may be a slip of the pen for.
  private static func near(_ asked: String, among names: [String]) -> [String] {
    let typed = asked.lowercased()
    var near = typed.isEmpty ? [] : names.filter { $0.lowercased().contains(typed) }
    var rest = names.filter { !near.contains($0) }
    while near.count < 5, let name = nearestName(to: typed, among: rest) {
      near.append(name)
      rest.removeAll { $0 == name }
    }
    return Array(near.prefix(5))
  }

  private func export(_ name: String) throws {
    guard words.isEmpty else {
      throw CommandFailure(.usage, say(CommandPhrase.pageOfOneTerm(format: name.visibleLine)))
    }
    guard let format = GlossaryExporter.Format(rawValue: name) else {
      let known = GlossaryExporter.Format.allCases.map(\.rawValue)
        .joined(separator: say(CommandPhrase.or))
      throw CommandFailure(
        .usage, say(CommandPhrase.unknownFormat(name: quoted(name), known: known)))
    }
    let file = GlossaryExporter(try Self.glossary(.ofCommand), in: .ofCommand).file(format)
    let folder = ExportFolder(
      output ?? ExportFolder.usual(.ofCommand), in: FileManager.default.currentDirectoryPath)
    let places = folder.places(of: [file], isForced: replacing.force)
    try folder.write(places)
    try StandardOutput().write(places.map { $0.place.shown.visibleLine + "\n" }.joined())
  }
}
