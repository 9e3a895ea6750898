import Notebooks

/// Why the command ends without having done what it was asked for: one line and an exit code.
struct CommandFailure: Error {
  /// What kind of failure it is; the raw value is the exit code, after `sysexits.h`.
  enum Kind: Int32 {
    /// Wrong usage or a wrong parameter.
    case usage = 64
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
}
