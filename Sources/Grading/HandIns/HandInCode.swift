// What a learner hands in, as far as it runs.

/// A learner's answers.
public enum HandInCode: Sendable, Equatable {
  /// The Swift files by their names, such as `Exercise1.swift`; a lesson without one is not begun.
  case swift([String: String])
  /// The file that `lesson check --starter python` printed, written to its end.
  case python(String)

  /// Its files by their names.
  public var files: [String: String] {
    switch self {
    case .swift(let files): files
    case .python(let text): ["exercises.py": text]
    }
  }
}
