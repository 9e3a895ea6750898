import Grading
import Languages

/// What one learner handed in.
public struct HandIn: Sendable, Equatable {
  /// The learner's name: that of the folder or the file.
  public var name: String
  /// The answers.
  public var code: HandInCode
  /// How far the learner has come; `nil` where only the answers were handed in.
  public var progress: LearnerProgress?

  /// Describes a hand-in.
  public init(name: String, code: HandInCode, progress: LearnerProgress? = nil) {
    self.name = name
    self.code = code
    self.progress = progress
  }
}

/// Something in the folder that is no hand-in.
public struct HandInFault: Error, Phrase, Sendable, Equatable {
  /// Why.
  public enum Reason: Error, Sendable, Equatable {
    /// A folder without a hand-in in it.
    case empty
    /// There is more than one, and nothing says which is meant.
    case several
    /// A link, which could lead anywhere.
    case link
    /// It cannot be read.
    case unreadable(String)
    /// It is larger than any hand-in.
    case tooLarge
    /// It is not UTF-8.
    case notText
    /// Some other JSON.
    case otherJSON
    /// A later version of the course wrote it.
    case newer
    /// It is a hand-in whose parts are missing or of another kind.
    case damaged
    /// An archive that has to be unpacked first.
    case archive
    /// A file of Swift without the line that says which exercise it is.
    case noMark
  }

  /// What it is, from the class's folder.
  public var path: String
  /// Why.
  public var reason: Reason

  /// Names it and the reason.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
