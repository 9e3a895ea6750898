// What the machine's report says

import Languages

/// What `lesson doctor` says of the machine.
enum DoctorPhrase: Phrase {
  case courseFolderMissing(root: String)
  case startInCourseFolder
  case installSwift(least: String, site: String)
  case swiftMissing(least: String)
  case swiftFound(version: String, least: String)
  case package(name: String)
  case livePages
  case containment
  case notContained(reason: String)
  case mendContainment(isMissing: Bool)
  case firmware
  case emulator
  case terminalForPictures
  case terminalForLetters
  case terminalForMotion
  case terminalForInlinePictures
  case gnuplotMissing(least: String)
  case gnuplotFound(version: String, least: String, path: String)
  case gnuplotTerminal(name: String, use: String)
  case otherEncoding(locale: String)
  case utf8Locale(name: String)
  case noLocale
  case noTerminal(width: Int)
  case terminalWidth(width: Int)
  case makeWindowWider
  case thePlots
  case noProgressFolder
  case yourProgress
  case folder(use: String, path: String)
  case notWritable
  case notAFolder
  case badFolder(use: String, path: String, reason: String)
  case orElsewhere(command: String, elsewhere: String)
  case ok
  case missing
  case old
}
