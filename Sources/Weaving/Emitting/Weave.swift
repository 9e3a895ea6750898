// Markdown in, Swift out. What a lesson file looks like is told in the README; what becomes of it
// is in Emitter.swift.

/// Weaves a lesson file into the Swift file that runs it.
///
/// - Parameters:
///   - contents: The bytes of the Markdown file.
///   - file: Its path as messages and compile errors name it, such as `lessons/2-temperature.md`.
///   - original: The lesson that it is translated from, for a lesson in the folder of a language.
/// - Returns: A Swift file that declares `lesson2`, a `Lesson`.
/// - Throws: ``WeavingFailure`` with every mistake that was found.
public func weave(
  _ contents: [UInt8], file: String, original: Original? = nil
) throws(WeavingFailure) -> String {
  var reader = LessonReader(contents)
  let name = LessonName(file: file)
  guard var lesson = reader.read(name: name, file: file) else {
    throw WeavingFailure(file: file, errors: reader.errors)
  }
  if lesson.name.language != nil {
    let errors =
      if let original {
        original.read().map { lesson.takeFences(of: $0) }
          ?? [WeavingError(line: 1, .originalWithMistakes(original.file))]
      } else {
        [WeavingError(line: 1, .noOriginal(lesson.name.slug + ".md"))]
      }
    if !errors.isEmpty { throw WeavingFailure(file: file, errors: errors) }
  }
  return Emitter.swift(for: lesson)
}

/// Writes the Swift file that lists the lessons in the order of their numbers.
///
/// Files whose name is not that of a lesson are left out: weaving them says what is wrong.
///
/// - Parameter files: The paths of the lesson files, in any order.
/// - Returns: A Swift file that declares `allLessons` and `otherNotebooks`.
/// - Throws: ``WeavingFailure`` when two files have the same number.
public func weaveIndex(of files: [String]) throws(WeavingFailure) -> String {
  var lessons: [(name: LessonName, file: String)] = []
  for file in files.sorted() {
    guard let name = LessonName(file: file) else { continue }
    if name.number > 0, let other = lessons.first(where: { $0.name.number == name.number }) {
      let problem = WeavingProblem.duplicateNumber(name.number, other: other.file)
      throw WeavingFailure(file: file, errors: [WeavingError(line: 1, problem)])
    }
    lessons.append((name, file))
  }
  let names = lessons.sorted { $0.name.number < $1.name.number }
    .filter { $0.name.number > 0 }.map(\.name.constant)
  let others = lessons.filter { $0.name.number == 0 }.map(\.name.constant)
  return """
    // Woven from the names of the lesson files.

    import Notebooks

    /// Every lesson of the course, in order.
    public let allLessons: [Lesson] = [\(names.joined(separator: ", "))]

    /// The notebooks beside them, which have no number.
    public let otherNotebooks: [Lesson] = [\(others.joined(separator: ", "))]

    """
}
