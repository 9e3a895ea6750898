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
      abstract: say(
        en: "A course on knowledge distillation that runs in a terminal.",
        ko: "터미널에서 배우는 지식 증류 강좌입니다."),
      usage: """
        lesson <number> [<options>]
               lesson <subcommand>
        """,
      discussion: say(
        en: """
          lesson 1                         read lesson 1
          lesson list                      list the lessons
          lesson check 1                   check your exercises of lesson 1
          lesson params 2                  list what can be changed in lesson 2
          lesson 2 -p temperatures=1,3,9   read lesson 2 with other temperatures
          lesson plots                     write the figures without the text
          lesson doctor                    look for what is missing
          lesson export --to md            write every lesson as a document; see: lesson export --help
          lesson run --help                list all options of a reading
          lesson 1 --lang ko               read lesson 1 in Korean; else the locale says the language

          The launcher ./lesson installs missing packages and builds first when that is needed; it asks before it \
          installs, unless there is no terminal or --yes is given.

          Tab completes after: source <(./lesson --generate-completion-script bash), or zsh; in fish: \
          ./lesson --generate-completion-script fish | source

          Exit codes: 0 fine; 1 a check failed, the doctor found something missing, or an export lacks its \
          pictures; 2 the exercises do not compile; \
          64 wrong usage or parameter; 66 a file cannot be read; 70 a lesson failed; 73 a file cannot be written; \
          124 time limit; 130 interrupted. The launcher ends with 1 when the set-up or the build fails.
          """,
        ko: """
          lesson 1                         1강 읽기
          lesson list                      강의 목록
          lesson check 1                   1강의 연습 문제 채점
          lesson params 2                  2강에서 바꿀 수 있는 것
          lesson 2 -p temperatures=1,3,9   2강을 다른 온도로 읽기
          lesson plots                     글 없이 그림만 쓰기
          lesson doctor                    빠진 것 찾기
          lesson export --to md            모든 강의를 문서로 쓰기. 자세히: lesson export --help
          lesson run --help                읽을 때 쓰는 모든 옵션
          lesson 1 --lang en               1강을 영어로 읽기. 없으면 로캘이 언어를 정합니다

          ./lesson은 필요하면 먼저 빠진 패키지를 설치하고 빌드합니다. 설치하기 전에 묻고, 터미널이 아니거나 --yes를 주면 묻지 않습니다.

          Tab 완성: source <(./lesson --generate-completion-script bash), 또는 zsh. fish에서는 \
          ./lesson --generate-completion-script fish | source

          종료 코드: 0 정상. 1 채점에서 틀린 것이 있음, doctor가 빠진 것을 찾음, 내보낸 것에 그림이 없음. 2 연습 문제가 컴파일되지 않음. 64 잘못된 옵션이나 \
          설정값. 66 파일을 읽을 수 없음. 70 강의가 도중에 실패함. 73 파일에 쓸 수 없음. 124 시간제한. 130 중단됨. 준비나 빌드가 실패하면 ./lesson은 1로 \
          끝납니다.
          """),
      version: "0.1",
      subcommands: [
        Run.self, List.self, Check.self, Watch.self, Hint.self, Reset.self, Params.self, Plots.self,
        Export.self, Doctor.self,
      ],
      defaultSubcommand: Run.self)
  }
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
    Leftovers.removeAtSignals()
    let code =
      switch CommandLanguage.ofProcess {
      case .success(let given): await exitCode(for: given.arguments)
      case .failure(let failure): ending(for: CommandFailure(failure), of: [])
      }
    // Not `exit`: a lesson that was left still computes, and OpenBLAS frees its memory at `exit`, under the hands
    // of the products that run. Nothing is lost, for nothing here writes through a buffer.
    Leftovers.removeAll()
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
      let reason = SystemReason.text(code)
      complain(
        "lesson: "
          + say(
            en: "cannot write to standard output: \(reason)", ko: "표준 출력에 쓸 수 없습니다: \(reason)"))
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
        try StandardOutput().write(help(for: error) + "\n" + addition)
        return 0
      } catch {
        return ending(for: error, of: arguments)
      }
    }
    let said = CourseCommand.message(for: error).split(separator: "\n").first.map(String.init)
    let message = say(en: said ?? "wrong usage", ko: ParserWords.complaint(said ?? "잘못된 사용"))
    let stop = message.last?.isPunctuation == true && !message.hasSuffix("'") ? "" : "."
    let advice = say(en: "See './lesson --help'.", ko: "도움말: './lesson --help'.")
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
