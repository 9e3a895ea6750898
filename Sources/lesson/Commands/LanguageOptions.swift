// The option that every subcommand has.

import ArgumentParser
import Languages

/// What an option or an argument does, in the language of this process.
func helpText(en english: String, ko korean: String, valueName: String? = nil) -> ArgumentHelp {
  ArgumentHelp(say(en: english, ko: korean), valueName: valueName)
}

/// The language, for the help and for completion; ``CommandLanguage`` reads it before anything is parsed.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: helpText(
      en: "The language, en or ko; else the locale's (LC_ALL, LC_MESSAGES, LANG), else English.",
      ko: "언어, en 또는 ko. 없으면 로캘(LC_ALL, LC_MESSAGES, LANG)을 따르고, 그것도 아니면 영어.",
      valueName: "en|ko"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?
}
