import Languages
import Notebooks

/// Why there are no pages.
public enum HTMLExportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A figure's picture is not the SVG that gnuplot writes.
  case unreadablePicture(figure: String, line: Int)
  /// A figure has another number of frames than pictures of them.
  case framesMissing(figure: String, found: Int, expected: Int)

  /// What failed, what was found, and what to do, in one line, in English.
  public var description: String { message(in: .english) }

  /// What failed, what was found, and what to do, in one line.
  public func message(in language: Language) -> String {
    switch self {
    case .unreadablePicture(let figure, let line):
      language.say(
        en:
          "cannot read the picture of figure “\(figure.visibleLine)”: line \(line) is not SVG as gnuplot 5 writes it; see: gnuplot --version",
        ko:
          "그림 “\(figure.visibleLine)”을 읽을 수 없습니다. \(line)번째 줄이 gnuplot 5가 쓰는 SVG가 아닙니다. 확인: gnuplot --version"
      )
    case .framesMissing(let figure, let found, let expected):
      language.say(
        en:
          "figure “\(figure.visibleLine)” has \(count(found, "picture")) of its frames, expected \(expected); export again",
        ko: "그림 “\(figure.visibleLine)”의 장면이 \(expected)개여야 하는데 \(found)개입니다. 다시 내보내십시오")
    }
  }
}
