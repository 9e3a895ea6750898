import CMarkGFM

/// One node of a parsed document.
package struct MarkdownNode: Sendable {
  /// What a node is.
  package enum Kind: Equatable, Sendable {
    /// The document itself.
    case document
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A quotation.
    case quote
    /// A list; its items count from `start` where they are numbered.
    case list(start: Int?, isTight: Bool)
    /// An item of a list.
    case item
    /// A code block between fences, with the text behind the opening one.
    case fence(info: String, marker: UInt8, length: Int)
    /// A code block that is indented.
    case indentedCode
    /// A table.
    case table([MarkdownTable.Alignment])
    /// A row of a table, the first one its head.
    case tableRow
    /// A cell of a table.
    case tableCell
    /// A line across.
    case rule
    /// HTML, a block of it or a tag within a line.
    case html
    /// A run of text.
    case text
    /// A code span.
    case code
    /// Text that is stressed.
    case emphasis
    /// Text that is stressed more.
    case strong
    /// A link.
    case link
    /// A picture.
    case image
    /// The end of a line within a paragraph; a hard one where the author wants it there.
    case lineBreak(isHard: Bool)
    /// Anything else.
    case other
  }

  /// What the node is.
  package var kind: Kind
  /// The first line, from 1.
  package var firstLine: Int
  /// The last line; for a fence that nothing closes it may be one too many.
  package var lastLine: Int
  /// The text of text, code and HTML.
  package var literal: String
  /// Where a link leads or a picture is; empty for other nodes.
  package var url: String
  /// The index of the node that holds this one.
  package var parent: Int?
}

extension MarkdownNode {
  init(_ node: OpaquePointer, parent: Int?) {
    self.init(
      kind: Kind(node), firstLine: Int(cmark_node_get_start_line(node)),
      lastLine: Int(cmark_node_get_end_line(node)), literal: string(cmark_node_get_literal(node)),
      url: string(cmark_node_get_url(node)), parent: parent)
  }
}

private func string(_ pointer: UnsafePointer<CChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}

extension MarkdownNode.Kind {
  /// Whether it is the end of a line, hard or soft.
  package var isLineBreak: Bool { if case .lineBreak = self { true } else { false } }

  fileprivate init(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: self = .document
    case CMARK_NODE_BLOCK_QUOTE: self = .quote
    case CMARK_NODE_PARAGRAPH: self = .paragraph
    case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST: self = Self.list(node)
    case CMARK_NODE_ITEM: self = .item
    case CMARK_NODE_CODE_BLOCK: self = Self.codeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK: self = .rule
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: self = .html
    default: self = Self.inline(node)
    }
  }

  private static func inline(_ node: OpaquePointer) -> Self {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_SOFTBREAK: .lineBreak(isHard: false)
    case CMARK_NODE_LINEBREAK: .lineBreak(isHard: true)
    default: partOfTable(node)
    }
  }

  private static func list(_ node: OpaquePointer) -> Self {
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(
      start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0)
  }

  private static func codeBlock(_ node: OpaquePointer) -> Self {
    var length: Int32 = 0
    var offset: Int32 = 0
    var marker: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &marker) != 0 else { return .indentedCode }
    return .fence(
      info: string(cmark_node_get_fence_info(node)), marker: UInt8(bitPattern: marker),
      length: Int(length))
  }

  private static func partOfTable(_ node: OpaquePointer) -> Self {
    // The table's own types are variables of the C library; their names are not.
    switch string(cmark_node_get_type_string(node)) {
    case "table": .table(alignments(node))
    case "table_header", "table_row": .tableRow
    case "table_cell": .tableCell
    default: .other
    }
  }

  private static func alignments(_ table: OpaquePointer) -> [MarkdownTable.Alignment] {
    let letters = cmark_gfm_extensions_get_table_alignments(table)
    return (0..<Int(cmark_gfm_extensions_get_table_columns(table))).map { index in
      switch letters.map({ Unicode.Scalar($0[index]) }) {
      case "c": .center
      case "r": .right
      default: .left
      }
    }
  }
}
