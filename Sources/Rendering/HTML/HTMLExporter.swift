// Lessons as pages for a browser.

import Foundation
import Notebooks

/// Writes a page a lesson and, with several lessons, an `index.html` that lists them.
///
/// Each page is one file that needs no other and no network: pictures, style sheet and script stand
/// in it. A figure with frames has a slider, a question unfolds to its answer, and colours follow
/// the reader's choice of light or dark.
public struct HTMLExporter: LessonExporter {
  /// What the command calls the format.
  public static let name = "html"

  /// The address of the page of this name in the other language; `nil` where there is none.
  private let otherEdition: @Sendable (String) -> String?

  /// Creates the exporter.
  ///
  /// - Parameter otherEdition: Says whether a page is there in the other language: its address as
  ///   a link, from the name of a page; `nil` where it is not.
  public init(otherEdition: @escaping @Sendable (String) -> String? = { _ in nil }) {
    self.otherEdition = otherEdition
  }

  /// The pages of the lessons, in their order, and the index.
  public func files(for lessons: [ExecutedLesson]) throws(HTMLExportError) -> [ExportedFile] {
    var files: [ExportedFile] = []
    for (index, executed) in lessons.enumerated() {
      let navigation = HTMLNavigation(
        previous: index > 0 ? lessons[index - 1].lesson : nil,
        next: index + 1 < lessons.count ? lessons[index + 1].lesson : nil,
        language: executed.lesson.language, hasIndex: lessons.count > 1,
        otherEdition: otherEdition(Self.fileName(of: executed.lesson)))
      let page = try HTMLLesson(
        executed: executed, navigation: navigation,
        references: CrossReferences(in: executed, among: lessons)
      ).page()
      files.append(
        ExportedFile(name: Self.fileName(of: executed.lesson), text: page.html.source))
    }
    if lessons.count > 1 {
      let page = try HTMLIndex(
        lessons: lessons, otherEdition: otherEdition(Self.indexName)
      ).page()
      files.append(ExportedFile(name: Self.indexName, text: page.html.source))
    }
    return files
  }

  static let indexName = "index.html"

  static func fileName(of lesson: Lesson) -> String { lesson.slug + ".html" }

  /// The address of a lesson's page, from another page.
  static func link(to lesson: Lesson) -> String {
    let name = fileName(of: lesson)
    return name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
  }
}
