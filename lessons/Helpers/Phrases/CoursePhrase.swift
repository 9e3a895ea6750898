// What more than one lesson says.

import Distillation
import Languages

/// Words that more than one lesson uses.
enum CoursePhrase: Phrase {
  case dog, cat, lion, cow
  case points(mean: String, interval: String)
  case roundedDifference
}

/// The arms of the lessons' experiments, which their code knows by the English names.
enum ArmPhrase: Phrase {
  case hardLabels, withTeacher, distilled
  /// A name that is the same in every language, such as a number.
  case named(String)

  init(name: String) {
    self =
      switch name {
      case "hard labels": .hardLabels
      case "with teacher": .withTeacher
      case "distilled": .distilled
      default: .named(name)
      }
  }
}

/// What an experiment decides.
enum VerdictPhrase: Phrase {
  case word(Verdict)
  case clause(Verdict)
}
