// What the command says, its failures too

import Languages

/// What the command says outside of lessons and checks.
enum CommandPhrase: Phrase {
  case noTimeLimit(seconds: Double)
  case lesson(number: Int)
  case lessonFailed(reason: String)
  case chooseAnother(isFolder: Bool, option: String)
  case chooseOrForce(fault: String, other: String)
  case choose(fault: String, other: String)
  case nothingExported(reason: String)
  case unreadable(path: String)
  case nothingPutBack(fault: String)
  case lostMark(path: String, exercise: String, lesson: Int)
  case languageMissing(known: [String])
  case unknownLanguage(code: String, known: [String])
  case outputFailed(reason: String)
  case seeHelp
  case tooNarrow(width: Int)
  case notNeeded
  case toMendIt(remedy: String)
  case allIsThere
  case partsMissing(count: Int)
  case parameterOfMany(count: Int)
  case unknownLevel(level: Int)
  case nudge
  case place
  case formula
  case solution
  case hintTitle(level: Int, task: String, kind: String)
  case moreHints(isSolution: Bool)
  case hintForOpen(task: String)
  case nothingOpen(example: String)
  case steps(count: Int)
  case begin
  case exercisesPassed(passed: Int, count: Int)
  case noParameters(lesson: Int)
  case defaultValue(value: String)
  case forExample
  case plotsParameter
  case unchanged(choice: String)
  case restored(path: String)
  case putBack(choice: String, path: String, kept: String)
  case unknownStep(step: Int, count: Int)
  case readAgain
  case or
  case unknownFormat(name: String, known: String)
  case unknownTerm(asked: String, near: [String])
  case onePage
  case pageOfOneTerm(format: String)
  case pageWithoutFormat
  case glossaryUnreadable
  case noCourseFolder(path: String)
  case progressUnreadable(file: String, reason: String)
  case progressDamaged(file: String, name: String)
  case progressNewer(file: String)
  case progressNotKept(file: String, reason: String)
  case unknownLesson(asked: String, known: String)
  /// A command that may have been meant.
  case maybe(String)
  /// A file that is no lesson because of its name's ending.
  case misnamed(file: String)
  case noLessons
  case onlyLesson(number: String)
  case knownLessons(others: String, last: String)
  /// What is waited for.
  case compilingPages(lessons: [Int])
  case pagesAsRecorded(reason: String)
  case exportWithoutPictures
  case noPlots(reason: String)
  case noGnuplot(again: String)
  /// What the argument parser complains of, in its own English.
  case ofParser(complaint: String)
  case wrongUsage
}
