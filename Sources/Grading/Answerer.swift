// Who is asked: the learner's functions as the course builds them, or a program in any language.

import ExerciseChecks
import OperatingSystem
import Synchronization

/// A program that answers questions on its standard input, one JSON object a line.
public enum Answerer: Sendable, Equatable {
  /// The `ExerciseRunner`, built, with variables of its environment besides those of this process;
  /// a process an exercise, contained where there is something to contain it with.
  case functions(
    program: String, environment: [String: String] = [:], containment: Containment? = nil)
  /// A command line for the shell, such as `python3 exercises.py`; one process for all exercises,
  /// as an array library may take seconds to load.
  case command(String)
  /// A program like that, with all that it is started with; one process for all exercises.
  case program(SupervisedProcess)

  /// Whether one process answers all exercises, one after the other.
  var isShared: Bool { if case .functions = self { false } else { true } }

  /// The command line, where it is one.
  public var command: String? {
    if case .command(let line) = self { line } else { nil }
  }

  /// How calls of its functions are shown.
  public var notation: Notation { isShared ? .python : .swift }

  /// The program as it is started.
  var process: SupervisedProcess {
    switch self {
    case .functions(let program, let environment, let containment):
      Self.functions(program, environment, in: containment)
    case .program(let process): process
    case .command(let line):
      SupervisedProcess(
        program: "/bin/sh", arguments: ["-c", Self.limits + line],
        outputLimit: Grader.outputLimit)
    }
  }

  private static func functions(
    _ program: String, _ environment: [String: String], in containment: Containment?
  ) -> SupervisedProcess {
    var process = SupervisedProcess(
      program: containment == nil ? program : place, arguments: [],
      environment: environment.merging(["SWIFT_BACKTRACE": backtrace]) { $1 },
      outputLimit: Grader.outputLimit)
    process.limits = functionLimits
    let share = Containment.Share(program, at: place)
    return containment?.contained(process, sharing: [share]) ?? process
  }

  /// Where a contained program of functions finds itself.
  private static let place = "/course/ExerciseRunner"

  /// A gigabyte of its own, and room for what tells of its crash.
  private static let functionLimits = SupervisedProcess.Limits(
    data: 1 << 30, fileSize: 16 << 20, memory: 2 << 30, processes: 32)

  /// The functions, contained if this machine can do that and the program runs then, too.
  ///
  /// It is tried once for each program: a library that it needs may lie anywhere.
  static func containedIfPossible(program: String) -> Answerer {
    guard case .success(let containment) = Containment.ofMachine else {
      return .functions(program: program)
    }
    let works = trials.withLock { trials in
      if let known = trials[program] { return known }
      let trial = SupervisedProcess(program: place, arguments: [], outputLimit: 1 << 16)
      let share = Containment.Share(program, at: place)
      // Asked nothing, it ends.
      let works = (try? containment.check(trial, sharing: [share])) != nil
      trials[program] = works
      return works
    }
    return .functions(program: program, containment: works ? containment : nil)
  }

  private static let trials = Mutex<[String: Bool]>([:])

  /// Asks Swift to say in which line of the learner's file a crash was, and no more.
  private static let backtrace =
    "enable=yes,color=no,interactive=no,threads=crashed,limit=64,images=none,registers=none"

  /// Four gigabytes, as array libraries take one for themselves, and no core file.
  private static let limits = "ulimit -d 4194304 2>/dev/null; ulimit -c 0; "
}
