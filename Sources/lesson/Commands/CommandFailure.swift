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
        say(en: "lesson \(lesson.number)", ko: "\(lesson.number)강")
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
        say(en: "it failed before its end: \(error)", ko: "끝나기 전에 실패했습니다: \(error)"))
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
    let other = say(
      en: "choose another \(isFolder ? "folder" : "file") with \(option)",
      ko: "\(attach(option, .instrument)) 다른 \(isFolder ? "폴더를" : "파일을") 고르")
    self.init(
      kind,
      fault.yieldsToForce
        ? say(
          en: "\(said); \(other), or replace it with --force",
          ko: "\(said). \(other)거나, --force로 덮어쓰십시오")
        : say(en: "\(said); \(other)", ko: "\(said). \(other)십시오"))
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
      say(en: "nothing exported: \(reason)", ko: "아무것도 내보내지 않았습니다: \(reason)"))
  }

  /// What it means that a file of exercises could not be used.
  init(_ failure: ExerciseFolder.Failure) {
    switch failure {
    case .unreadable(let path):
      self.init(
        .unreadable,
        say(
          en: "cannot read \(path); is it there, and is it text in UTF-8?",
          ko: "\(attach(path, .object)) 읽을 수 없습니다. 파일이 있습니까? UTF-8로 쓴 글입니까?"))
    case .unwritable(let fault):
      self.init(
        .unwritable,
        say(
          en: "\(fault.message(in: .ofCommand)); nothing was put back",
          ko: "\(fault.message(in: .ofCommand)). 되돌린 것은 없습니다"))
    case .lostMark(let path, let id):
      self.init(
        .unreadable,
        say(
          en:
            "\(path) has no line “// MARK: \(id)” any more, so nothing says where the exercise begins; put the line "
            + "back, or reset all of lesson \(id.lesson): ./lesson reset \(id.lesson)",
          ko:
            "\(path)에 “// MARK: \(id)” 줄이 없어서 문제가 어디서 시작하는지 알 수 없습니다. 그 줄을 되돌리거나, \(id.lesson)강의 문제를 모두 "
            + "되돌리십시오: ./lesson reset \(id.lesson)"))
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
