// What stands beside a lesson's blocks, wherever they are shown.

import Languages

/// The words around tables, figures and questions.
package enum BlockPhrase: Phrase {
  case table
  case figure
  case read
  case notice
  case predict
  case answer
  case inWords
  case play
  case pause
  /// What stands in an export instead of a table whose numbers differ from run to run; before the
  /// command that runs the lesson.
  case measuredWhenRun
  /// The command that runs a lesson.
  case command(lesson: Int)
}

extension Language {
  /// One of the words around blocks, so that the type need not be named where it is used.
  package func say(_ phrase: BlockPhrase) -> String {
    // As an opaque value, or this function would call itself.
    let phrase: some Phrase = phrase
    return say(phrase)
  }
}
