// The option that every subcommand has.

import ArgumentParser
import Languages

/// What an option or an argument does, in the language of this process.
func helpText(_ phrase: HelpPhrase, valueName: String? = nil) -> ArgumentHelp {
  ArgumentHelp(say(phrase), valueName: valueName)
}

/// The language, for the help and for completion; ``CommandLanguage`` reads it before anything is
/// parsed.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: helpText(.language, valueName: "en|ko"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var lang: String?
}
