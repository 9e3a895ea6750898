import Notebooks

/// Why there are no pages.
public enum HTMLExportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A figure's picture is not the SVG that gnuplot writes.
  case unreadablePicture(figure: String, line: Int)
  /// A figure has another number of frames than pictures of them.
  case framesMissing(figure: String, found: Int, expected: Int)

  /// What failed, what was found, and what to do, in one line.
  public var description: String {
    switch self {
    case .unreadablePicture(let figure, let line):
      "cannot read the picture of figure “\(figure.visibleLine)”: line \(line) is not SVG as gnuplot 5 writes it; see: gnuplot --version"
    case .framesMissing(let figure, let found, let expected):
      "figure “\(figure.visibleLine)” has \(count(found, "picture")) of its frames, expected \(expected); export again"
    }
  }
}
