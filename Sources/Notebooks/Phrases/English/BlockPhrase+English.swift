// The words around blocks, in English.

extension BlockPhrase {
  package var english: String {
    switch self {
    case .table: "Table"
    case .figure: "Figure"
    case .read: "How to read it"
    case .notice: "Notice"
    case .predict: "Predict"
    case .answer: "Answer"
    case .inWords: "The figure in words"
    case .play: "Play"
    case .pause: "Pause"
    case .measuredWhenRun: "This table is measured on your machine when you run the lesson:"
    case .command(0): "./lesson study"
    case .command(let lesson): "./lesson \(lesson)"
    }
  }
}
