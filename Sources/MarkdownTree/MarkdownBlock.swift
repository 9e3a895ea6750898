// Running text as a small tree, the same for every renderer: what cmark-gfm found in the source,
// with the computed values already in their places as text.

/// A block of running text.
package enum MarkdownBlock: Sendable, Equatable {
  /// A heading, with its level from 1.
  case heading(level: Int, [MarkdownInline])
  /// A paragraph.
  case paragraph([MarkdownInline])
  /// A list; its marker counts from `start` when it is a number.
  case list(MarkdownList)
  /// A quotation.
  case quote([MarkdownBlock])
  /// Code that is shown as it is, and the words behind its opening fence.
  case code(String, info: String)
  /// A table.
  case table(MarkdownTable)
  /// A line across.
  case rule
  /// HTML as it stands in the source.
  case html(String)
}

/// A list and its items.
package struct MarkdownList: Sendable, Equatable {
  /// The first number of a numbered list; `nil` for bullets.
  package var start: Int?
  /// Whether the items stand close together.
  package var isTight: Bool
  /// The items, each made of blocks.
  package var items: [[MarkdownBlock]]

  /// Creates a list.
  package init(start: Int?, isTight: Bool, items: [[MarkdownBlock]]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A table in running text; each row has as many cells as the head.
package struct MarkdownTable: Sendable, Equatable {
  /// To which side a column's cells are set.
  package enum Alignment: Sendable {
    /// To the left, which is also the default.
    case left
    /// To the middle.
    case center
    /// To the right.
    case right
  }

  /// One for each column.
  package var alignments: [Alignment]
  /// The heads of the columns.
  package var head: [[MarkdownInline]]
  /// The rows below the head.
  package var rows: [[[MarkdownInline]]]

  /// Creates a table.
  package init(
    alignments: [Alignment], head: [[MarkdownInline]], rows: [[[MarkdownInline]]]
  ) {
    self.alignments = alignments
    self.head = head
    self.rows = rows
  }
}

/// A piece of a line.
package indirect enum MarkdownInline: Sendable, Equatable {
  /// Words.
  case text(String)
  /// A computed value, where whoever asked for the tree wants to tell values from words.
  case value(String)
  /// Words in the letters of code.
  case code(String)
  /// Words that are stressed.
  case emphasis([MarkdownInline])
  /// Words that are stressed more.
  case strong([MarkdownInline])
  /// A link and where it leads.
  case link([MarkdownInline], url: String)
  /// A picture: the words that stand for it, and where it is.
  case image([MarkdownInline], url: String)
  /// The end of a line in the source, which is a space to the reader.
  case softBreak
  /// The end of a line that the author wants there.
  case lineBreak
  /// HTML as it stands in the source.
  case html(String)
}
