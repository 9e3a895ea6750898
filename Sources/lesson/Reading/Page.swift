import Rendering

/// What has been printed so far, as far as the next piece needs to know it: pieces are one empty
/// line apart.
struct Page {
  private let output: StandardOutput
  private var isEmpty = true

  /// Creates an empty page.
  init(output: StandardOutput) {
    self.output = output
  }

  /// Prints whole lines; nothing for a piece with nothing to show.
  mutating func print(_ piece: String) throws(OutputError) {
    guard !piece.isEmpty else { return }
    try output.write(isEmpty ? piece : "\n" + piece)
    isEmpty = false
  }
}
