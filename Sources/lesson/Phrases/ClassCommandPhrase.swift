// What `lesson class` and `lesson hand-in` say besides the report

import Languages

/// The help of both, and what keeps them from working.
enum ClassCommandPhrase: Phrase {
  case classAbstract, classUses
  case folder, html, csv, json, unsafe
  case noFolder(path: String, reason: String)
  case noHandIns(path: String)
  case notContained(reason: String)
  case unsafeWarning
  case noWorkshop(reason: String)
  case noPython
  case handInAbstract, handInUses
  case handInFile, python
  case handedIn(path: String, files: String, passed: Int)
  case notHandedIn(fault: String)
  case moreMistakes(Int)
}
