/// Where a lesson explains something.
public struct LessonStep: Sendable, Hashable {
  /// The lesson's number.
  public var lesson: Int
  /// The step's title in the English edition.
  public var title: String

  /// Names a step.
  public init(lesson: Int, title: String) {
    self.lesson = lesson
    self.title = title
  }
}

/// A step as an exercise names it: by its title alone where it is one of the exercise's own lesson,
/// or as `.of(3, "Why T²?")`.
public struct StepTitle: Sendable, ExpressibleByStringLiteral {
  private let lesson: Int?
  private let title: String

  private init(lesson: Int?, title: String) {
    self.lesson = lesson
    self.title = title
  }

  /// A step of the exercise's own lesson.
  public init(stringLiteral title: String) { self.init(lesson: nil, title: title) }

  /// A step of another lesson.
  static func of(_ lesson: Int, _ title: String) -> StepTitle {
    StepTitle(lesson: lesson, title: title)
  }

  /// The step, named in an exercise of this lesson.
  func step(from lesson: Int) -> LessonStep {
    LessonStep(lesson: self.lesson ?? lesson, title: title)
  }
}
