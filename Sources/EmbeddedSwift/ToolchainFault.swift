import Languages

/// Why nothing is compiled for a place without an operating system.
public enum ToolchainFault: Error, Phrase, Sendable, Equatable {
  /// There is no compiler.
  case noCompiler
  /// The toolchain lacks a program.
  case noTool(String)
  /// The toolchain lacks Swift's library for this target.
  case noLibrary(String)
  /// Something does not compile or link.
  case failed(making: String, error: String)

  /// What is missing or failed, and what to do, in one line.
  public func message(in language: Language) -> String { language.say(self) }
}
