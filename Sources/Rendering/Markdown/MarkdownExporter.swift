// The executed edition: a lesson as code hosts show it, with everything that its run produced.

import Languages
import Notebooks

/// Writes GitHub-flavoured Markdown: a file a lesson, and with several lessons a `README.md` that
/// lists them.
///
/// A picture that lies somewhere as a file is linked to; any other becomes a file beside the
/// lessons.
public struct MarkdownExporter: LessonExporter {
  /// What the command calls the format.
  public static let name = "md"
  /// Nothing moves here.
  public static let showsFrames = false

  /// Creates the exporter.
  public init() {}

  /// A document a lesson, the list of them, and the pictures that lie nowhere yet.
  public func files(for lessons: [ExecutedLesson]) -> [ExportedFile] {
    var files = lessons.indices.map { index in
      ExportedFile(
        name: fileName(lessons[index]),
        text: MarkdownPage(
          executed: lessons[index], navigation: navigation(at: index, in: lessons)
        ).text)
    }
    if lessons.count > 1 {
      files.append(ExportedFile(name: Self.indexName, text: index(of: lessons)))
    }
    for lesson in lessons {
      for (name, picture) in lesson.pictures.sorted(by: { $0.key < $1.key })
      where picture.link == nil {
        files.append(
          ExportedFile(
            name: MarkdownPage.picturePath(name, in: lesson.lesson), text: picture.svg))
      }
    }
    return files
  }

  private static let indexName = "README.md"

  /// The words of an edition, which is in one language.
  private func language(_ lessons: [ExecutedLesson]) -> Language {
    lessons.first?.lesson.language ?? .english
  }

  private func fileName(_ executed: ExecutedLesson) -> String { executed.lesson.slug + ".md" }

  /// The links to the lesson before, to all of them, and to the next one.
  private func navigation(at index: Int, in lessons: [ExecutedLesson]) -> String? {
    guard lessons.count > 1 else { return nil }
    func link(_ words: String, _ name: String) -> String {
      "[\(words)](\(MarkdownText.destination(name)))"
    }
    func title(_ executed: ExecutedLesson) -> String {
      "\(executed.lesson.number) \(MarkdownText.escaped(executed.lesson.title))"
    }
    var links = [link(language(lessons).say(.allLessons), Self.indexName)]
    if index > 0 {
      let previous = lessons[index - 1]
      links.insert(link("← \(title(previous))", fileName(previous)), at: 0)
    }
    if index + 1 < lessons.count {
      let next = lessons[index + 1]
      links.append(link("\(title(next)) →", fileName(next)))
    }
    return links.joined(separator: " · ")
  }

  private func index(of lessons: [ExecutedLesson]) -> String {
    let entries = lessons.map { executed in
      let lesson = executed.lesson
      let name = MarkdownText.destination(fileName(executed))
      return "\(lesson.number). [\(MarkdownText.escaped(lesson.title))](\(name)): "
        + MarkdownText.escaped(lesson.summary)
    }
    let language = language(lessons)
    let head = [
      language.say(.editedElsewhere), "# \(language.say(.lessons))", language.say(.edition),
    ]
    return (head + [entries.joined(separator: "\n")]).joined(separator: "\n\n") + "\n"
  }
}
