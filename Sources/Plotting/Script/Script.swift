// A gnuplot script before it is written: lines of text, and datablocks of numbers.

/// What becomes of a figure: lines and datablocks, in order.
struct Script: Equatable {
  enum Piece: Equatable {
    case line(String)
    case data(Datablock)
  }

  private(set) var pieces: [Piece] = []
  private var indentation = ""

  /// Adds lines at the present depth.
  mutating func add(_ lines: String...) { add(lines) }

  mutating func add(_ lines: [String]) {
    for line in lines { pieces.append(.line(line.isEmpty ? "" : indentation + line)) }
  }

  mutating func add(_ datablock: Datablock) { pieces.append(.data(datablock)) }

  /// Adds a block in braces.
  mutating func block(_ head: String, _ body: (inout Script) -> Void) {
    add(head + " {")
    indentation += "  "
    body(&self)
    indentation.removeLast(2)
    add("}")
  }
}

/// Rows of numbers that the script carries with it, one set of rows for each frame.
struct Datablock: Equatable {
  /// What the rows are, for whoever reads the script.
  var comment: String
  /// The name, without gnuplot's `$`.
  var name: String
  /// The rows of each frame.
  var sets: [[[Double]]]
}
