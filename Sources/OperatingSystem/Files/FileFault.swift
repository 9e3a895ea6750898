// Why a file was not written, as facts; the words are made from them.

import Languages

/// What stands in the way of a file that is to be written.
public enum FileFault: Error, Phrase, Sendable, Equatable {
  /// What is there, where there should be a file or nothing.
  public enum Kind: Sendable, Equatable {
    /// A device.
    case device
    /// A pipe with a name.
    case pipe
    /// A socket.
    case socket
  }

  /// Something is there that this course did not write.
  case foreign(path: String)
  /// This course wrote the file, and since then somebody changed it.
  case changed(path: String)
  /// A symbolic link is there. It is neither followed nor replaced.
  case link(path: String, to: String)
  /// The file that is there may not be written.
  case readOnly(path: String)
  /// Something is there that is no file.
  case unfit(path: String, Kind)
  /// The system refuses.
  case failed(path: String, reason: String)

  /// Whether it is the reader's own word that is missing: with `--force` the file is replaced.
  public var yieldsToForce: Bool {
    switch self {
    case .foreign, .changed, .link, .readOnly: true
    case .unfit, .failed: false
    }
  }

  /// What failed and what was found, in a language; what to do, the command knows.
  public func message(in language: Language) -> String { language.say(self) }
}
