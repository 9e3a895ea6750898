// Which language a running lesson speaks.
//
// The code of a lesson is the same in every language, and what it calls, `plot(.curves(…))`, says
// nothing of languages. So the recorder says it, for as long as the lesson runs: a figure's own
// words, on its axes and in its summary, are chosen where the figure is made.

import Languages

/// The language of the lesson that runs in this task.
package enum Spoken {
  #if hasFeature(Embedded)
    /// English outside of a lesson.
    ///
    /// Here one thread does all the work, and there are no tasks.
    nonisolated(unsafe) package private(set) static var language = Language.english

    /// Runs a lesson in its language.
    static func speaking(
      _ language: Language, _ lesson: () throws(LessonError) -> Void
    ) throws(LessonError) {
      let before = Spoken.language
      Spoken.language = language
      defer { Spoken.language = before }
      try lesson()
    }
  #else
    /// English outside of a lesson.
    @TaskLocal package static var language = Language.english

    /// Runs a lesson in its language.
    static func speaking(_ language: Language, _ lesson: () throws -> Void) throws {
      try $language.withValue(language) { try lesson() }
    }
  #endif

  /// A phrase in the language of the running lesson.
  static func say(_ phrase: FigurePhrase) -> String { language.say(phrase) }

  /// What is said of curves, maps, differences and sizes.
  static func say(summary phrase: SummaryPhrase) -> String { language.say(phrase) }

  /// What is said of a matrix of colours.
  static func say(matrix phrase: MatrixPhrase) -> String { language.say(phrase) }

  /// What is said of bars and soft labels.
  static func say(shares phrase: SharePhrase) -> String { language.say(phrase) }
}
