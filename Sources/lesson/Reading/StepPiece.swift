// A step as the player shows it, piece by piece, and each piece as parts that fit into a window.

import Notebooks
import Plotting
import Rendering

/// A piece of a step: shown as a whole, or not yet.
enum StepPiece: Equatable {
  case header
  case block(Block)
  case question(Question, Prediction.Place)

  /// The pieces of a step.
  static func pieces(of step: Step) -> [StepPiece] {
    var questions = 0
    return [.header]
      + step.blocks.map { block in
        guard case .question(let question) = block else { return .block(block) }
        questions += 1
        return .question(question, Prediction.Place(step: step.number, question: questions))
      }
  }
}

/// A piece of a step, and what it was before when the step is shown again with other parameters.
struct ShownPiece {
  var piece: StepPiece
  /// `nil` for a piece that was not there, or in a step that is not compared.
  var earlier: StepPiece?

  /// The pieces of a step, each beside its counterpart: the third table beside the third table.
  static func pieces(of step: Step, since earlier: Step?) -> [ShownPiece] {
    var before = earlier.map(StepPiece.pieces) ?? []
    return StepPiece.pieces(of: step).map { piece in
      guard let place = before.firstIndex(where: { $0.isLike(piece) }) else {
        return ShownPiece(piece: piece)
      }
      return ShownPiece(piece: piece, earlier: before.remove(at: place))
    }
  }
}

extension StepPiece {
  /// Whether both are of one kind.
  fileprivate func isLike(_ other: StepPiece) -> Bool {
    switch (self, other) {
    case (.header, .header), (.question, .question), (.block(.prose), .block(.prose)),
      (.block(.code), .block(.code)), (.block(.hiddenCode), .block(.hiddenCode)),
      (.block(.table), .block(.table)), (.block(.figure), .block(.figure)):
      true
    default: false
    }
  }
}

/// Whole lines that are printed together.
struct Part {
  /// The lines.
  var text: String
  /// How many lines of the window they take.
  var rows: Int
  /// Whether they must stay together, as a picture must.
  var isWhole = false

  /// Text, of which a line is a line.
  init(_ text: String) {
    self.text = text
    rows = text.count { $0 == "\n" }
  }

  /// A picture below its caption.
  init(caption: String, picture: InlinePicture) {
    text = caption + "\n" + picture.text
    rows = caption.count { $0 == "\n" } + 1 + picture.rows
    isWhole = true
  }
}

extension PreparedStep {
  /// The files of a figure; `nil` for any other block.
  func pictures(of block: Block) -> PictureFiles? {
    if case .figure(let figure, _) = block { pictures[figure.name] } else { nil }
  }

  /// The figures, in order.
  var figures: [Figure] {
    step.blocks.compactMap { if case .figure(let figure, _) = $0 { figure } else { nil } }
  }

  /// Whether there is code to hide.
  var hasCode: Bool {
    step.blocks.contains { if case .code = $0 { true } else { false } }
  }
}
