import EmbeddedSwift
import Languages

/// Why there is no firmware, or why it did not run.
public enum FirmwareFault: Error, Phrase, Sendable, Equatable {
  /// The toolchain lacks something, or complains.
  case toolchain(ToolchainFault)
  /// The compiler is older than the firmware's language.
  case oldCompiler(found: String, least: String)
  /// The course's sources are not where they are looked for.
  case noSources(path: String)
  /// A board's file lacks a fact, or has one that is not understood.
  case badBoard(id: String, fact: String)
  /// The student does not take 64 pixels, or does not tell ten digits apart.
  case badStudent(sizes: [Int])
  /// The student's inputs come in other steps than the firmware's pixels.
  case badSteps(Double)
  /// A file or a folder cannot be written.
  case cannotWrite(path: String, reason: String)
  /// The linker's file is not what it should be.
  case badFile
  /// The firmware is larger than the board's flash or RAM.
  case tooLarge(bytes: Int, limit: Int)
  /// The emulator is missing.
  case noEmulator(program: String, package: String)
  /// The emulator ended before the last answer.
  case emulatorFailed(reason: String)
  /// The firmware did not answer in time.
  case timedOut(seconds: Double)
  /// An answer that is none.
  case badAnswer(String)

  /// What is missing or failed, and what to do, in one line.
  public func message(in language: Language) -> String { language.say(self) }
}
