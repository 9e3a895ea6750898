import Languages

/// What stands in the file of exercises in Python besides the tasks.
enum StarterPhrase: Phrase {
  /// What the file is for, and how it is used.
  case head
  /// The title of a lesson's exercises.
  case lesson(Int)
  case arguments
  case result
  /// What is said of the loop that answers.
  case serving
  /// The word that begins what a function returns, on the page of tasks.
  case returning
  /// Words of Swift in the tasks, and what they are in Python: a pair a line.
  case replacements
}
