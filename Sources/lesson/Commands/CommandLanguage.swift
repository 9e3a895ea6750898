// In which language the command speaks: `--lang` says it, else the locale, else it is English. Read
// once, at the start, from what the process was given; everything below gets it handed down.

import Foundation
import Languages
import Text

/// The language of one run, and the arguments that are left when `--lang` is taken out.
///
/// Taken out before the arguments are parsed, so that it may stand anywhere: the help is in that
/// language too, and so is what the parser has to complain of.
package struct CommandLanguage {
  /// Why there is no language.
  package enum Failure: Error, Equatable {
    /// No value follows.
    case missing
    /// The course does not speak it.
    case unknown(String)
  }

  /// The language.
  package let language: Language
  /// The arguments without `--lang` and its value.
  package let arguments: [String]

  /// Reads the arguments and, where they say nothing, the locale.
  ///
  /// - Parameters:
  ///   - arguments: The arguments behind the command's name.
  ///   - variables: The environment's variables.
  ///   - canShow: Whether the terminal would show more than ASCII: where it would not, a locale's
  ///     Korean is not chosen.
  /// - Throws: Where `--lang` has no value, or another one than `en` and `ko`.
  package init(
    _ arguments: [String], variables: [String: String], canShow: Bool
  ) throws(Failure) {
    var rest = arguments[...]
    var (kept, chosen): ([String], Language?) = ([], nil)
    // A shell that completes hands over the reader's unfinished line.
    let isWhole = arguments.first?.hasPrefix("---completion") != true
    while let argument = rest.popFirst() {
      if argument == "--" || !isWhole {
        kept += [argument] + rest
        break
      }
      if argument == "--lang" {
        guard let code = rest.popFirst() else { throw .missing }
        chosen = try Self.language(code)
      } else if argument.hasPrefix("--lang=") {
        chosen = try Self.language(String(argument.dropFirst("--lang=".count)))
      } else {
        kept.append(argument)
      }
    }
    self.arguments = kept
    language = chosen ?? (canShow ? Self.ofLocale(variables) : .english)
  }

  /// The language that the locale asks for, in the order that POSIX gives to its variables.
  package static func ofLocale(_ variables: [String: String]) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }
      .first { !$0.isEmpty }
    let code = (locale ?? "").lowercased().prefix { $0.isLetter }
    return Language(rawValue: String(code)) ?? .english
  }

  private static func language(_ code: String) throws(Failure) -> Language {
    guard let language = Language(rawValue: code) else { throw .unknown(code) }
    return language
  }
}

extension CommandLanguage {
  /// What this process was given.
  static let ofProcess: Result<CommandLanguage, Failure> = {
    let environment = TerminalEnvironment.current()
    do throws(Failure) {
      return .success(
        try CommandLanguage(
          Array(CommandLine.arguments.dropFirst()), variables: environment.variables,
          canShow: !environment.needsASCII))
    } catch {
      return .failure(error)
    }
  }()
}

extension Language {
  /// The language of this process: a constant, from its arguments and its environment.
  static let ofCommand: Language =
    (try? CommandLanguage.ofProcess.get())?.language
    ?? CommandLanguage.ofLocale(ProcessInfo.processInfo.environment)
}

/// A phrase in the language of this process.
func say(_ phrase: some Phrase) -> String { Language.ofCommand.say(phrase) }

/// One of the course's commands as it stands in advice: with the language, where the reader's
/// locale would choose another one than that in which the advice is given.
func advised(_ words: String) -> String {
  let language = Language.ofCommand
  let usual = CommandLanguage.ofLocale(ProcessInfo.processInfo.environment)
  let isUsual = language == usual || !Language.allCases.contains(language)
  return "./lesson " + words + (isUsual ? "" : " --lang \(language.rawValue)")
}

extension CommandFailure {
  /// What it means that the language could not be read.
  init(_ failure: CommandLanguage.Failure) {
    let known = Language.allCases.map(\.rawValue)
    switch failure {
    case .missing:
      self.init(
        .usage,
        say(CommandPhrase.languageMissing(known: known)))
    case .unknown(let code):
      self.init(
        .usage,
        say(CommandPhrase.unknownLanguage(code: quoted(code), known: known)))
    }
  }
}
