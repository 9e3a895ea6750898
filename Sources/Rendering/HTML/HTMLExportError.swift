import Languages
import Notebooks

/// Why there are no pages.
public enum HTMLExportError: Error, Phrase, Sendable, Equatable, CustomStringConvertible {
  /// A figure's picture is not the SVG that gnuplot writes.
  case unreadablePicture(figure: String, line: Int)
  /// A figure has another number of frames than pictures of them.
  case framesMissing(figure: String, found: Int, expected: Int)

  /// What failed, what was found, and what to do, in one line, in English.
  public var description: String { message(in: .english) }

  /// What failed, what was found, and what to do, in one line.
  public func message(in language: Language) -> String {
    language.say(self)
  }
}
