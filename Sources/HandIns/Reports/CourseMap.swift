// Where the report leads: the lessons' titles and steps, which only the command knows.

/// The lessons by their numbers, in the reader's language and in English.
public struct CourseMap: Sendable {
  /// A lesson.
  public struct Lesson: Sendable {
    /// Its title and the titles of its steps, in the reader's language.
    public var title: String
    /// See `title`.
    public var steps: [String]
    /// The same in English, by which steps are named.
    public var englishSteps: [String]

    /// Describes a lesson.
    public init(title: String, steps: [String], englishSteps: [String]) {
      (self.title, self.steps, self.englishSteps) = (title, steps, englishSteps)
    }
  }

  /// A step's number and title.
  public typealias Step = (number: Int, title: String)

  private let lessons: [Int: Lesson]

  /// Takes the lessons.
  public init(_ lessons: [Int: Lesson]) { self.lessons = lessons }

  /// A step by its English title.
  public func step(of lesson: Int?, named english: String?) -> Step? {
    guard let lesson = lesson.flatMap({ lessons[$0] }), let english,
      let index = lesson.englishSteps.firstIndex(of: english), lesson.steps.indices.contains(index)
    else { return nil }
    return (index + 1, lesson.steps[index])
  }

  /// A step by its number.
  public func step(of lesson: Int, at number: Int) -> Step? {
    guard let steps = lessons[lesson]?.steps, steps.indices.contains(number - 1) else {
      return nil
    }
    return (number, steps[number - 1])
  }
}
