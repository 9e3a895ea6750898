import EmbeddedSwift
import Languages

/// Why a page has no kernel.
public enum KernelFault: Error, Phrase, Sendable, Equatable {
  /// The toolchain lacks something, or complains.
  case toolchain(ToolchainFault)
  /// There is no gzip.
  case noGzip
  /// The course's sources are not where they are looked for.
  case noSources(path: String)
  /// A file cannot be written.
  case cannotWrite(path: String, reason: String)

  /// What is missing or failed, and what to do, in one line.
  public func message(in language: Language) -> String { language.say(self) }
}
