// Why there are no pages, in Korean.

extension HTMLExportError {
  /// The error in Korean, as one line.
  public var korean: String {
    switch self {
    case .unreadablePicture(let figure, let line):
      "그림 “\(figure.visibleLine)”을 읽을 수 없습니다. \(line)번째 줄이 gnuplot 5가 쓰는 SVG가 아닙니다. 확인: gnuplot --version"
    case .framesMissing(let figure, let found, let expected):
      "그림 “\(figure.visibleLine)”의 장면이 \(expected)개여야 하는데 \(found)개입니다. 다시 내보내십시오"
    }
  }
}
