// The renderers' own words

import Languages

/// What the renderers add to a lesson's own text.
enum RenderingPhrase: Phrase {
  case measured
  case yours
  case thisRun
  case code
  case codeEnd
  case quotation
  case files
  case cameTrue
  case didNotComeTrue
  case course
  case courseSummary
  case inThisLesson
  /// How long a lesson takes to read.
  case readingTime(minutes: Int)
  /// Before the command that runs a lesson.
  case toRun
  /// Before the name of the file that a lesson is written in.
  case source
  case theme
  case themeOfSystem
  case lightTheme
  case darkTheme
  /// The name of the language, in the language itself.
  case languageName
  case showAllCode
  case showEverything
  case hiddenCode
  case copy
  case copied
  case checkPrediction
  /// What stands instead of the results that a question asks about.
  case followsWhenAnswered
  case previousLesson
  case nextLesson
  case withParameters
  case lessons
  /// Whose data the pages show, and under which licence, which asks for it.
  case dataCredit
  case allLessons
  case edition
  case editedElsewhere
  /// ``editedElsewhere`` of the glossary.
  case glossaryElsewhere
  /// Where something is taught; the step is `nil` where its lesson has none of this title.
  case taught(lesson: Int, step: Int?, title: String)
  case lookAgain
  case lesson(number: Int)
  case notebook(number: Int)
  /// The place of a step among its lesson's.
  case stepOf(number: Int, count: Int)
  case step(number: Int)
  case end(lesson: Int)
  case predictions(right: Int, count: Int)
  case parameters
  case aboutParameters
  case runningAgain
  case changedSinceRecorded
  case stopped
  case cannotCompute
  case takesSeconds
  case stop
  case asItWas
  /// The name of a field that a picture is drawn in.
  case drawHere
  case howToDraw
  case clear
  /// A raised 2, read out.
  case squared
  /// A raised 3, read out.
  case cubed
  /// Any other raised number, read out.
  case power(exponent: String)
}

extension Language {
  /// One of the renderers' phrases, so that the type need not be named where it is used.
  func say(_ phrase: RenderingPhrase) -> String {
    // As an opaque value, or this function would call itself.
    let phrase: some Phrase = phrase
    return say(phrase)
  }
}
