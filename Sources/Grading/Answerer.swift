// Who is asked: the learner's functions as the course builds them, or a program in any language.

import ExerciseChecks
import OperatingSystem

/// A program that answers questions on its standard input, one JSON object a line.
public enum Answerer: Sendable, Equatable {
  /// The `ExerciseRunner`, built, with variables of its environment besides those of this process;
  /// a process an exercise.
  case functions(program: String, environment: [String: String] = [:])
  /// A command line for the shell, such as `python3 exercises.py`; one process for all exercises,
  /// as an array library may take seconds to load.
  case command(String)

  /// Whether one process answers all exercises, one after the other.
  var isShared: Bool { self.command != nil }

  /// The command line, where it is one.
  public var command: String? {
    if case .command(let line) = self { line } else { nil }
  }

  /// How calls of its functions are shown.
  public var notation: Notation { command == nil ? .swift : .python }

  /// The program as it is started.
  var process: SupervisedProcess {
    switch self {
    case .functions(let program, let environment):
      SupervisedProcess(
        program: program, arguments: [],
        environment: environment.merging(["SWIFT_BACKTRACE": Self.backtrace]) { $1 },
        outputLimit: Grader.outputLimit)
    case .command(let line):
      SupervisedProcess(
        program: "/bin/sh", arguments: ["-c", Self.limits + line],
        outputLimit: Grader.outputLimit)
    }
  }

  /// Asks Swift to say in which line of the learner's file a crash was, and no more.
  private static let backtrace =
    "enable=yes,color=no,interactive=no,threads=crashed,limit=64,images=none,registers=none"

  /// Four gigabytes, as array libraries take one for themselves, and no core file.
  private static let limits = "ulimit -d 4194304 2>/dev/null; ulimit -c 0; "
}
