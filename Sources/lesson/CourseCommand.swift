// The command as a whole: its subcommands, and how it ends.

import ArgumentParser
import Foundation

/// The course's command.
///
/// A subcommand is one file; a bare number goes to the default one, which reads that lesson.
struct CourseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: "A course on knowledge distillation that runs in a terminal.",
    usage: """
      lesson <number> [<options>]
             lesson <subcommand>
      """,
    discussion: """
      lesson 1                         read lesson 1
      lesson list                      list the lessons
      lesson check 1                   check your exercises of lesson 1
      lesson params 2                  list what can be changed in lesson 2
      lesson 2 -p temperatures=1,3,9   read lesson 2 with other temperatures
      lesson plots                     write the figures without the text
      lesson doctor                    look for what is missing
      lesson export --to md            write every lesson as a document; see: lesson export --help
      lesson run --help                list all options of a reading

      The launcher ./lesson installs missing packages and builds first when that is needed; it asks before it \
      installs, unless there is no terminal or --yes is given.

      Tab completes after: source <(./lesson --generate-completion-script bash), or zsh; in fish: \
      ./lesson --generate-completion-script fish | source

      Exit codes: 0 fine; 1 a check failed, the doctor found something missing, or an export lacks its \
      pictures; 2 the exercises do not compile; \
      64 wrong usage or parameter; 66 a file cannot be read; 70 a lesson failed; 73 a file cannot be written; \
      124 time limit; 130 interrupted. The launcher ends with 1 when the set-up or the build fails.
      """,
    version: "0.1",
    subcommands: [
      Run.self, List.self, Check.self, Watch.self, Hint.self, Reset.self, Params.self, Plots.self,
      Export.self, Doctor.self,
    ],
    defaultSubcommand: Run.self)
}

@main
enum Main {
  static func main() async {
    // A reader who leaves early (`lesson 1 | head`) is told by the next write, not by a signal that would also end
    // gnuplot's work in the middle.
    signal(SIGPIPE, SIG_IGN)
    // So is one whose files may not grow any further: as if the disk were full.
    signal(SIGXFSZ, SIG_IGN)
    occupyClosedOutputs()
    let code = await exitCode(for: Array(CommandLine.arguments.dropFirst()))
    // Not `exit`: a lesson that was left still computes, and OpenBLAS frees its memory at `exit`, under the hands
    // of the products that run. Nothing is lost, for nothing here writes through a buffer.
    _exit(code)
  }

  /// Takes the places of standard input, output and error where the caller closed them (`lesson 1 >&-`).
  ///
  /// Else the next file that is opened, a script of a figure for one, would take the place, and the text would go into it.
  private static func occupyClosedOutputs() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      // `open` takes the lowest free number, which is this one. Writing to standard output still fails, and is told.
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
      complain("lesson: cannot write to standard output: \(String(cString: strerror(code)))")
      return CommandFailure.Kind.unwritable.rawValue
    default:
      return endingOfParser(error, of: arguments)
    }
  }

  /// Help and completions go to standard output; a parsing error is one line, without the usage behind it.
  private static func endingOfParser(_ error: any Error, of arguments: [String]) -> Int32 {
    let code = CourseCommand.exitCode(for: error)
    if code == .success {
      do {
        let addition = Completions.addition(toScriptAskedForBy: arguments) ?? ""
        try StandardOutput().write(CourseCommand.fullMessage(for: error) + "\n" + addition)
        return 0
      } catch {
        return ending(for: error, of: arguments)
      }
    }
    let message = CourseCommand.message(for: error).split(separator: "\n").first ?? "wrong usage"
    let stop = message.last?.isPunctuation == true && !message.hasSuffix("'") ? "" : "."
    complain("lesson: \(message)\(stop) See './lesson --help'.")
    return CommandFailure.Kind.usage.rawValue
  }
}
