// The signs that HTML and XML read as markup.

extension Unicode.Scalar {
  /// What stands for the sign where text is no markup; `nil` for one that means nothing there.
  ///
  /// An attribute stands in double quotes, so a single one is a letter like others.
  package var markupEscape: String? {
    switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }
}
