import Languages

/// Why a page has no kernel.
public enum KernelFault: Error, Phrase, Sendable, Equatable {
  /// The toolchain lacks a program.
  case noTool(String)
  /// The toolchain lacks Swift's library for this target.
  case noLibrary(String)
  /// There is no compiler.
  case noCompiler
  /// The course's sources are not where they are looked for.
  case noSources(path: String)
  /// A file cannot be written.
  case cannotWrite(path: String, reason: String)
  /// Something does not compile or link.
  case failed(making: String, error: String)

  /// What is missing or failed, and what to do, in one line.
  public func message(in language: Language) -> String { language.say(self) }
}
