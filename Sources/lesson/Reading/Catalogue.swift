// The lessons there are, in each language, and how the reader names one.

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

  /// The lesson that the reader asked for by its number.
  func lesson(_ text: String) throws(CommandFailure) -> Lesson {
    if let lesson = lessons.first(where: { String($0.number) == text }) { return lesson }
    let numbers = lessons.map { String($0.number) }
    throw CommandFailure(
      .usage,
      say(
        en: "there is no lesson \(quoted(text)); \(known(numbers))",
        ko: "\(quoted(text))번 강의는 없습니다. \(known(numbers))"))
  }

  private func known(_ numbers: [String]) -> String {
    guard let last = numbers.last else {
      return say(en: "this course has none", ko: "이 강좌에는 강의가 없습니다")
    }
    let others = numbers.dropLast().joined(separator: ", ")
    return others.isEmpty
      ? say(en: "there is only lesson \(last)", ko: "\(last)강뿐입니다")
      : say(en: "there are \(others) and \(last)", ko: "있는 강의: \(others), \(last)")
  }
}
