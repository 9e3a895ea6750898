// Why there are no pages, in English.

import Notebooks

extension HTMLExportError {
  /// The error in English, as one line.
  public var english: String {
    switch self {
    case .unreadablePicture(let figure, let line):
      "cannot read the picture of figure “\(figure.visibleLine)”: line \(line) is not SVG as gnuplot 5 writes it; see: gnuplot --version"
    case .framesMissing(let figure, let found, let expected):
      "figure “\(figure.visibleLine)” has \(count(found, "picture")) of its frames, expected \(expected); export again"
    }
  }
}
