// What is said of exercises that are checked

import Languages

/// What `lesson check` and `lesson watch` say.
enum CheckingPhrase: Phrase {
  case moreErrors(count: Int)
  case doesNotCompile, leftOut
  case changedSignature(exercises: String, first: String)
  case comesBack(command: String)
  case checksNotBuilt
  case buildNotWritable(path: String, root: String)
  case compiling
  case checking
  case noSwift
  case noExercises(asked: String)
  case unknownExercise(asked: String, first: String, last: String, lesson: Int?)
  case lesson(number: Int, title: String)
  case points(reached: Int, maximum: Int)
  case expected
  case got
  case printed
  case moreCharacters(count: Int)
  case moreLines(count: Int)
  case hintCommand(command: String)
  case whereToLook(lesson: Int, step: Int, title: String, command: String, hint: String)
  case passed(count: Int)
  case notYetRight(count: Int)
  case notAttempted(count: Int)
  case writeAnswers(path: String)
  case tasksElsewhere(margin: String)
  case nextExercise(task: String, path: String?, command: String?)
  case nextLesson(number: Int, title: String, command: String)
  case allPassed(command: String)
  case waitingForSave
  case noCommand
  case saidNothing(command: String)
  case comparedTo(digits: Int, type: String)
  case writeInProgram(starter: String)
}
