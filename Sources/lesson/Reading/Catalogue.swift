// The lessons there are, in each language, and how the reader names one.

import ExerciseChecks
import Foundation
import KoreanLessons
import Languages
import Lessons
import Notebooks
import Text

/// The course's lessons, in their order.
struct Catalogue {
  /// The language of the edition.
  let language: Language

  /// The lessons in a language; without one in that of this process.
  init(_ language: Language = .ofCommand) { self.language = language }

  /// Every lesson.
  var lessons: [Lesson] {
    let lessons =
      switch language {
      case .english, .pseudo: Lessons.allLessons
      case .korean: KoreanLessons.allLessons
      }
    return lessons.sorted { $0.number < $1.number }
  }

  /// A notebook without a number, by the name of its file.
  func notebook(_ slug: String) throws(CommandFailure) -> Lesson {
    let notebooks =
      switch language {
      case .english, .pseudo: Lessons.otherNotebooks
      case .korean: KoreanLessons.otherNotebooks
      }
    if let notebook = notebooks.first(where: { $0.slug == slug }) { return notebook }
    throw CommandFailure(.lesson, say(CommandPhrase.noLessons))
  }

  /// The lesson that the reader asked for by its number.
  ///
  /// - Parameters:
  ///   - text: The number, as it was typed.
  ///   - commands: What may have been meant in the place of a number.
  /// - Returns: The lesson.
  /// - Throws: That there is none, and what there is.
  func lesson(_ text: String, orOneOf commands: [String] = []) throws(CommandFailure) -> Lesson {
    if let lesson = lessons.first(where: { String($0.number) == text }) { return lesson }
    let numbers = lessons.map { String($0.number) }
    let isExercise = ExerciseID(text).map { id in allExercises.contains { $0.id == id } } == true
    let exercise = isExercise && !commands.isEmpty ? "check \(text)" : nil
    if let near = exercise ?? nearestName(to: text, among: commands) {
      throw CommandFailure(
        .usage,
        say(CommandPhrase.unknownLesson(asked: quoted(text), known: say(CommandPhrase.maybe(near))))
      )
    }
    let known = misnamed(text).map { say(CommandPhrase.misnamed(file: $0)) } ?? known(numbers)
    throw CommandFailure(
      .usage, say(CommandPhrase.unknownLesson(asked: quoted(text), known: known)))
  }

  /// A file that was meant to be this lesson, but that the build does not see, as SwiftPM looks for
  /// `.md` only: `lessons/6-mine.MD`.
  private func misnamed(_ number: String) -> String? {
    guard let root = try? CourseFolder.path(),
      let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/lessons")
    else { return nil }
    return names.first { $0.hasPrefix(number + "-") && $0.lowercased().hasSuffix(".md") }
      .map { "lessons/\($0.visibleLine)" }
  }

  private func known(_ numbers: [String]) -> String {
    guard let last = numbers.last else {
      return say(CommandPhrase.noLessons)
    }
    let others = numbers.dropLast().joined(separator: ", ")
    return others.isEmpty
      ? say(CommandPhrase.onlyLesson(number: last))
      : say(CommandPhrase.knownLessons(others: others, last: last))
  }
}
