// The command as a whole: its subcommands, and how it ends.

import ArgumentParser
import Foundation
import Languages
import OperatingSystem

/// The course's command.
///
/// A subcommand is one file; a bare number goes to the default one, which reads that lesson.
struct CourseCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lesson",
      abstract: say(HelpPhrase.course),
      usage: """
        lesson <number> [<options>]
               lesson <subcommand>
        """,
      discussion: say(HelpPhrase.courseUses),
      version: "0.1",
      subcommands: [
        Run.self, List.self, Check.self, Watch.self, Hint.self, Reset.self, Review.self,
        Glossary.self, Params.self, Plots.self, Export.self, Open.self, StudyCommand.self,
        Device.self, HandInCommand.self, ClassCommand.self, Doctor.self,
      ],
      defaultSubcommand: Run.self)
  }

  /// The names of all that can stand behind `lesson`.
  static var subcommandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}

@main
enum Main {
  static func main() async {
    // A reader who leaves early (`lesson 1 | head`) is told by the next write, not by a signal that
    // would also end gnuplot's work in the middle.
    signal(SIGPIPE, SIG_IGN)
    // So is one whose files may not grow any further: as if the disk were full.
    signal(SIGXFSZ, SIG_IGN)
    occupyClosedOutputs()
    Leftovers.removeAtSignals()
    let code =
      switch CommandLanguage.ofProcess {
      case .success(let given): await exitCode(for: given.arguments)
      case .failure(let failure): ending(for: CommandFailure(failure), of: [])
      }
    // Not `exit`: a lesson that was left still computes, and what libraries do at `exit` would happen
    // under its hands. Nothing is lost, for nothing here writes through a buffer.
    Leftovers.removeAll()
    _exit(code)
  }

  /// Takes the places of standard input, output and error where the caller closed them.
  ///
  /// After `lesson 1 >&-` the next file that is opened, a script of a figure for one, would take
  /// the place, and the text would go into it.
  private static func occupyClosedOutputs() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      // `open` takes the lowest free number, which is this one. Writing to standard output still
      // fails, and is told.
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func exitCode(for arguments: [String]) async -> Int32 {
    do {
      // Without arguments: which lessons there are, and how to start.
      var command = try CourseCommand.parseAsRoot(arguments.isEmpty ? ["list"] : arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return ending(for: error, of: arguments)
    }
  }

  /// Says what there is to say about an error, on one line, and returns the exit code.
  private static func ending(for error: any Error, of arguments: [String]) -> Int32 {
    switch error {
    case let ending as CheckEnding:
      return ending.rawValue
    case let failure as CommandFailure:
      complain("\(failure.speaker): \(failure.message)")
      return failure.kind.rawValue
    case let code as ExitCode:
      return code.rawValue
    case OutputError.closed:
      return 0
    case OutputError.failed(let code):
      let reason = SystemReason.text(code)
      complain(
        "lesson: "
          + say(CommandPhrase.outputFailed(reason: reason)))
      return CommandFailure.Kind.unwritable.rawValue
    default:
      return endingOfParser(error, of: arguments)
    }
  }

  /// Help and completions go to standard output; a parsing error is one line, without the usage
  /// behind it.
  private static func endingOfParser(_ error: any Error, of arguments: [String]) -> Int32 {
    let code = CourseCommand.exitCode(for: error)
    if code == .success {
      do {
        let addition = Completions.addition(toScriptAskedForBy: arguments) ?? ""
        try StandardOutput().write(help(for: error) + "\n" + addition)
        return 0
      } catch {
        return ending(for: error, of: arguments)
      }
    }
    let said = CourseCommand.message(for: error).split(separator: "\n").first.map(String.init)
    let message = say(said.map { CommandPhrase.ofParser(complaint: $0) } ?? .wrongUsage)
    let stop = message.last?.isPunctuation == true && !message.hasSuffix("'") ? "" : "."
    let advice = say(CommandPhrase.seeHelp)
    complain("lesson: \(message)\(stop) \(advice)")
    return CommandFailure.Kind.usage.rawValue
  }

  /// Help, or a script for completion.
  private static func help(for error: any Error) -> String {
    guard Language.ofCommand == .korean else { return CourseCommand.fullMessage(for: error) }
    // Not broken by the parser, which would count letters instead of columns.
    let text = CourseCommand.fullMessage(for: error, columns: 10_000)
    return ParserWords.help(text, width: min(TerminalEnvironment.current().width, 100))
  }
}
