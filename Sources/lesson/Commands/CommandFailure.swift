import FirmwareBuild
import Grading
import Languages
import Notebooks
import OperatingSystem
import Parameters
import Plotting
import Rendering

/// Why the command ends without having done what it was asked for: one line and an exit code.
struct CommandFailure: Error {
  /// What kind of failure it is; the raw value is the exit code, after `sysexits.h`.
  enum Kind: Int32 {
    /// What was asked for is there, but something is missing on this machine that belongs to it.
    case incomplete = 1
    /// Wrong usage or a wrong parameter.
    case usage = 64
    /// A file that cannot be read.
    case unreadable = 66
    /// A lesson that failed in the middle: a fault of the course, not of its reader.
    case lesson = 70
    /// A file, or standard output, cannot be written.
    case unwritable = 73
    /// Something took longer than it may.
    case timeLimit = 124
  }

  /// What kind of failure it is.
  var kind: Kind
  /// Who speaks: the command, or one of its lessons.
  var speaker: String
  /// What failed, what was found, what was expected, and what to do, on one line.
  var message: String

  /// Creates a failure.
  init(_ kind: Kind, in lesson: Lesson? = nil, _ message: String) {
    self.kind = kind
    self.speaker =
      lesson.map { lesson in
        say(CommandPhrase.lesson(number: lesson.number))
      } ?? "lesson"
    self.message = message
  }

  /// What it means that a lesson ended with an error.
  init(of lesson: Lesson, _ error: any Error) {
    switch error {
    case let error as ParameterError:
      self.init(.usage, in: lesson, error.message(in: .ofCommand))
    default:
      self.init(
        .lesson, in: lesson,
        say(CommandPhrase.lessonFailed(reason: "\(error)")))
    }
  }

  /// What it means that a file was not written.
  ///
  /// - Parameters:
  ///   - kind: What kind of failure it is.
  ///   - fault: What stands in the way.
  ///   - option: The option that names another place.
  ///   - isFolder: Whether that place is a folder.
  init(_ kind: Kind, _ fault: FileFault, elsewhere option: String, isFolder: Bool = true) {
    let said = fault.message(in: .ofCommand).visibleLine
    let other = say(CommandPhrase.chooseAnother(isFolder: isFolder, option: option))
    self.init(
      kind,
      fault.yieldsToForce
        ? say(CommandPhrase.chooseOrForce(fault: said, other: other))
        : say(CommandPhrase.choose(fault: said, other: other)))
  }

  /// What it means that nothing could be exported.
  init(nothingExportedOf lesson: Lesson?, _ error: any Error) {
    let reason =
      switch error {
      case let error as PlottingError: error.message(in: .ofCommand)
      case let error as HTMLExportError: error.message(in: .ofCommand)
      default: "\(error)"
      }
    self.init(
      .unwritable, in: lesson,
      say(CommandPhrase.nothingExported(reason: reason)))
  }

  /// What it means that there is no firmware, or that it did not run.
  init(_ fault: FirmwareFault) {
    let kind: Kind =
      switch fault {
      case .toolchain(.failed), .badBoard, .badFile, .emulatorFailed, .badAnswer: .lesson
      case .toolchain, .oldCompiler, .noSources, .noEmulator: .incomplete
      case .badStudent, .badSteps, .tooLarge: .usage
      case .cannotWrite: .unwritable
      case .timedOut: .timeLimit
      }
    self.init(kind, fault.message(in: .ofCommand))
  }

  /// What it means that a file of exercises could not be used.
  init(_ failure: ExerciseFolder.Failure) {
    switch failure {
    case .unreadable(let path):
      self.init(
        .unreadable,
        say(CommandPhrase.unreadable(path: path)))
    case .unwritable(let fault):
      self.init(
        .unwritable,
        say(CommandPhrase.nothingPutBack(fault: fault.message(in: .ofCommand))))
    case .lostMark(let path, let id):
      self.init(
        .unreadable,
        say(CommandPhrase.lostMark(path: path, exercise: id.description, lesson: id.lesson)))
    }
  }
}

extension ParameterAssignment {
  /// Reads what the reader gave with `-p`.
  init(_ texts: [String], givenTo lesson: Lesson) throws(CommandFailure) {
    do {
      try self.init(texts, for: lesson.parameters)
    } catch {
      throw CommandFailure(of: lesson, error)
    }
  }
}
