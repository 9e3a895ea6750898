import Grading
import Notebooks

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
    self.speaker = lesson.map { "lesson \($0.number)" } ?? "lesson"
    self.message = message
  }

  /// What it means that a lesson ended with an error.
  init(of lesson: Lesson, _ error: any Error) {
    switch error {
    case let error as ParameterError: self.init(.usage, in: lesson, error.description)
    default: self.init(.lesson, in: lesson, "it failed before its end: \(error)")
    }
  }

  /// What it means that a file of exercises could not be used.
  init(_ failure: ExerciseFolder.Failure) {
    switch failure {
    case .unreadable(let path):
      self.init(.unreadable, "cannot read \(path); is it there, and is it text in UTF-8?")
    case .unwritable(let path, let reason):
      self.init(.unwritable, "cannot write \(path): \(reason)")
    case .lostMark(let path, let id):
      self.init(
        .unreadable,
        "\(path) has no line “// MARK: \(id)” any more, so nothing says where the exercise begins; put the line "
          + "back, or reset all of lesson \(id.lesson): ./lesson reset \(id.lesson)")
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
