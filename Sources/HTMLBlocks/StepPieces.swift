// A step as a page holds it. Its text and code stand whatever the parameters are; what its code
// produces is the output of a cell, which may change when a parameter does.

import Languages
import Notebooks

extension Step {
  /// A piece of a step.
  package enum Piece: Sendable {
    /// Running text.
    case prose(Prose)
    /// Code, shown or not.
    case code(Code, isShown: Bool)
    /// The tables, figures and questions of the cell above.
    case output(cell: String, [Block])
  }

  /// The step's blocks, those of one cell together; a cell that produced nothing has an output
  /// without blocks.
  package var pieces: [Piece] {
    var pieces: [Piece] = []
    var output: (cell: String, blocks: [Block])?
    func endOutput() {
      if let output { pieces.append(.output(cell: output.cell, output.blocks)) }
      output = nil
    }
    for block in blocks {
      switch block {
      case .prose(let prose):
        endOutput()
        pieces.append(.prose(prose))
      case .code(let code), .hiddenCode(let code):
        endOutput()
        var isShown = false
        if case .code = block { isShown = true }
        pieces.append(.code(code, isShown: isShown))
        if code.isExecuted, !code.isParameters { output = (code.label ?? "", []) }
      case .table, .figure, .question:
        if output == nil { output = ("", []) }
        output?.blocks.append(block)
      }
    }
    endOutput()
    return pieces
  }
}
