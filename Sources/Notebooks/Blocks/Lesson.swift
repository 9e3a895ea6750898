import Languages
import Parameters

/// A lesson as its Markdown file describes it: what it is called, what it holds, and how to run it.
public struct Lesson: Sendable {
  /// The number in the course, from 1; 0 for a notebook that is none of its lessons.
  public var number: Int
  /// The file's name without its ending, such as `2-temperature`; also the folder of its plots.
  public var slug: String
  /// The language that it is written in.
  public var language: Language
  /// The title, from the front matter.
  public var title: String
  /// One sentence on what the lesson is about, from the front matter.
  public var summary: String
  /// The headings of its steps.
  public var steps: [String]
  /// What `-p` can change, in the order of the lesson's `parameters` cell.
  public var parameters: [Parameter]
  /// Runs the lesson from top to bottom, which hands everything it produces to the recorder.
  public var run: @Sendable (Recorder) throws(LessonError) -> Void

  /// Creates a lesson; called by woven code.
  public init(
    number: Int, slug: String, language: Language = .english, title: String, summary: String,
    steps: [String],
    parameters: [Parameter], run: @escaping @Sendable (Recorder) throws(LessonError) -> Void
  ) {
    self.number = number
    self.slug = slug
    self.language = language
    self.title = title
    self.summary = summary
    self.steps = steps
    self.parameters = parameters
    self.run = run
  }
}
