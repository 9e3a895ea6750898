// What to do when a lesson has been read to its end.

import ExerciseChecks
import Grading
import Languages
import Notebooks
import Rendering

/// The last lines of a lesson: its exercises, the lesson after it, and the list of all.
struct LessonEnding {
  private let lesson: Lesson
  private let openExercises: [any AnyExercise]
  private let next: Lesson?

  /// Looks at what is open.
  ///
  /// - Parameters:
  ///   - lesson: The lesson that ends.
  ///   - state: What the reader has passed; a printout, which is the same for everybody, has
  ///     nobody's.
  init(_ lesson: Lesson, in state: CourseState = CourseState()) {
    self.lesson = lesson
    openExercises = allExercises.filter {
      $0.id.lesson == lesson.number && !state.hasPassed($0.id)
    }
    next = Catalogue().lessons.first { $0.number > lesson.number }
  }

  /// The command that shows a step again.
  func command(forStep step: Int) -> String { advised("\(lesson.number) --from \(step)") }

  /// Whole lines, one empty line below what is there; none for a notebook that is no lesson.
  func text(style: TerminalStyle) -> String {
    guard lesson.number > 0 else { return "" }
    var entries: [HangingList.Entry] = []
    func add(_ command: String, _ phrase: ReadingPhrase) {
      entries.append(
        HangingList.Entry(name: advised(command), paragraphs: [style.language.say(phrase)]))
    }
    if !openExercises.isEmpty {
      add(
        "check \(lesson.number)",
        .nextExercises(
          count: openExercises.count, path: ExerciseFolder.path(lesson: lesson.number)))
    }
    if let next { add("\(next.number)", .nextLesson(number: next.number, title: next.title)) }
    add(next == nil ? "review" : "list", next == nil ? .nextReview : .nextList)
    let title = TerminalRenderer(style: style).note(style.language.say(ReadingPhrase.whatNext))
    return (style.isPlain ? "" : "\n") + title
      + HangingList(entries: entries, isTight: true).text(style: style)
  }
}
