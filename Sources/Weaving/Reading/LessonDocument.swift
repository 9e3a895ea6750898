// A lesson file as values: what the reader of Markdown found and the emitter of Swift needs.

import Parameters

/// A lesson as its file says it.
struct LessonDocument {
  /// Its number and slug.
  var name: LessonName
  /// The path of the file, as compile errors name it.
  var file: String
  /// The title.
  var title: String
  /// What it is about, in a sentence.
  var summary: String
  /// The parameters in the order of their cell.
  var parameters: [ParameterLine]
  /// The steps in order; a lesson has at least one.
  var steps: [LessonStep]
}

/// One step: a heading and what stands below it.
struct LessonStep {
  /// The heading as plain text.
  var title: String
  /// The heading's line.
  var line: Int
  /// What stands below it, in order.
  var items: [LessonItem] = []
}

/// What a step is made of.
enum LessonItem {
  /// Running text.
  case prose(ProsePiece)
  /// A swift fence.
  case fence(SwiftFence)
}

/// Running text between two fences or headings.
struct ProsePiece {
  /// Its first line.
  var line: Int
  /// Markdown, with U+FFFC for each expression.
  var source: String
  /// The expressions in the order of their placeholders.
  var expressions: [InlineExpression]
}

/// A Swift expression in running text, as it stands in the file.
struct InlineExpression: Equatable {
  /// The part of the expression that stands on one line.
  struct Piece: Equatable {
    /// The line.
    var line: Int
    /// How many bytes stand before it on the line.
    var column: Int
    /// The code.
    var code: String
  }

  /// The code line by line; there is at least one piece.
  var pieces: [Piece]
}

/// One line of the parameters cell.
struct ParameterLine {
  /// The line.
  var line: Int
  /// The whole line, as it stands in the file.
  var code: String
  /// How many bytes stand before the name.
  var nameColumn: Int
  /// The name.
  var name: String
  /// What it means.
  var meaning: String
  /// What its values must satisfy.
  var limits: [Limit]
}
