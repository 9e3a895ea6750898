// The lessons there are, and how the reader names one.

import Lessons
import Notebooks

/// The course's lessons, in their order.
enum Catalogue {
  /// Every lesson.
  static var lessons: [Lesson] { allLessons.sorted { $0.number < $1.number } }

  /// The lesson that the reader asked for by its number.
  static func lesson(_ text: String) throws(CommandFailure) -> Lesson {
    if let lesson = lessons.first(where: { String($0.number) == text }) { return lesson }
    throw CommandFailure(
      .usage, "there is no lesson \(inQuotes(text)); \(known(lessons.map { String($0.number) }))")
  }

  private static func known(_ numbers: [String]) -> String {
    guard let last = numbers.last else { return "this course has none" }
    let others = numbers.dropLast()
    return others.isEmpty
      ? "there is only lesson \(last)" : "there are \(others.joined(separator: ", ")) and \(last)"
  }
}
