// What --help says

import Languages

/// What the help says of commands, arguments and options.
enum HelpPhrase: Phrase {
  case check
  case checkUses
  case exerciseOrLesson
  case timeout
  case json
  case junit
  case answeringCommand
  case starter
  case hintLanguage
  case display
  case course
  case courseUses
  case color
  case width
  case ascii
  case plain
  case hideCode
  case device
  case deviceUses
  case deviceRun
  case deviceBoard
  case deviceTarget
  case deviceStudent
  case deviceActivation
  case deviceParameter
  case deviceFolder
  case doctor
  case doctorUses
  case export(formats: String)
  case exportUses
  case open
  case openedLesson
  case staticPages
  case exportedLessons
  case format(names: String)
  case exportFolder
  case exportPlots
  case parameterOfOne
  case hint
  case hintUses
  case exercise
  case level
  case language
  case list
  case listUses
  case params
  case paramsUses
  case lessonNumber
  case plots
  case plotsUses
  case plotsLessons
  case plotsFolder
  case force
  case glossary
  case glossaryUses
  case glossaryTerm
  case glossaryFormat
  case glossaryFolder
  case reset
  case resetUses
  case resetChoice
  case review
  case reviewUses
  case reviewNoInput
  case run
  case runUses
  case runNumber
  case parameter
  case from
  case noInput
  case runPlots
  case show
  case watch
  case watchUses
}
