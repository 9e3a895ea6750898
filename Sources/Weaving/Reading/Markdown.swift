// The only file of the module that knows cmark-gfm: Markdown in, a flat list of nodes out. The list is flat because
// a tree of values would be taken apart recursively, and quotes can be nested deeper than the stack is.

import CMarkGFM

/// One node of a parsed document.
struct MarkdownNode {
  /// What a node is, as far as the weaver cares.
  enum Kind: Equatable {
    /// A heading of level 1 to 6.
    case heading(level: Int)
    /// A code block between fences, with the text behind the opening one.
    case fence(info: String, marker: UInt8, length: Int)
    /// A run of text.
    case text
    /// A code span.
    case code
    /// A block or a tag of HTML.
    case html
    /// A picture.
    case image
    /// A link.
    case link
    /// The end of a line within a paragraph.
    case lineBreak
    /// A quote.
    case quote
    /// A cell of a table.
    case tableCell
    /// The document itself.
    case document
    /// Any other block.
    case block
    /// Any other inline node.
    case inline
  }

  /// What the node is.
  var kind: Kind
  /// The first line, from 1.
  var firstLine: Int
  /// The last line; for a fence that nothing closes it may be one too many.
  var lastLine: Int
  /// The text of text, code and HTML.
  var literal: String
  /// The index of the node that holds this one.
  var parent: Int?
}

/// A parsed document: its nodes in the order in which they begin.
struct MarkdownDocument {
  /// The nodes; the first one is the document.
  let nodes: [MarkdownNode]

  /// Parses Markdown as GitHub reads it, with tables and no other extension.
  ///
  /// Other extensions change a table of special characters that all parsers of the process share.
  init(_ source: [UInt8]) {
    _ = tableExtension
    var nodes: [MarkdownNode] = []
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
      self.nodes = []
      return
    }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    source.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        if let start = text.baseAddress { cmark_parser_feed(parser, start, text.count) }
      }
    }
    guard let root = cmark_parser_finish(parser) else {
      self.nodes = []
      return
    }
    defer { cmark_node_free(root) }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var open: [Int] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { break }
      // Leaves have no exit event.
      if event == CMARK_EVENT_EXIT {
        open.removeLast()
        continue
      }
      nodes.append(MarkdownNode(node, parent: open.last))
      if !isLeaf(node) { open.append(nodes.count - 1) }
    }
    self.nodes = nodes
  }

  /// The nodes that hold this one, from the nearest to the document.
  func ancestors(of index: Int) -> [MarkdownNode] {
    var ancestors: [MarkdownNode] = []
    var next = nodes[index].parent
    while let parent = next {
      ancestors.append(nodes[parent])
      next = nodes[parent].parent
    }
    return ancestors
  }

  /// Whether the node stands directly in the document.
  func isAtTopLevel(_ index: Int) -> Bool { nodes[index].parent == 0 }
}

/// Registers the extensions, once and in one thread only.
private let tableExtension: Void = cmark_gfm_core_extensions_ensure_registered()

extension MarkdownNode {
  fileprivate init(_ node: OpaquePointer, parent: Int?) {
    self.init(
      kind: Kind(node), firstLine: Int(cmark_node_get_start_line(node)),
      lastLine: Int(cmark_node_get_end_line(node)),
      literal: cmark_node_get_literal(node).map { String(cString: $0) } ?? "", parent: parent)
  }
}

extension MarkdownNode.Kind {
  fileprivate init(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: self = .document
    case CMARK_NODE_BLOCK_QUOTE: self = .quote
    case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_CODE_BLOCK: self = Self.fence(node)
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: self = .html
    case CMARK_NODE_TEXT: self = .text
    case CMARK_NODE_CODE: self = .code
    case CMARK_NODE_IMAGE: self = .image
    case CMARK_NODE_LINK: self = .link
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: self = .lineBreak
    default: self = Self.other(node)
    }
  }

  private static func fence(_ node: OpaquePointer) -> Self {
    var length: Int32 = 0
    var offset: Int32 = 0
    var marker: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &marker) != 0 else { return .block }
    let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    return .fence(info: info, marker: UInt8(bitPattern: marker), length: Int(length))
  }

  private static func other(_ node: OpaquePointer) -> Self {
    // The table's own types are variables of the C library; their names are not.
    if cmark_node_get_type_string(node).map({ String(cString: $0) }) == "table_cell" {
      return .tableCell
    }
    let isBlock =
      cmark_node_get_type(node).rawValue & UInt32(CMARK_NODE_TYPE_MASK)
      == UInt32(CMARK_NODE_TYPE_PRESENT)
    return isBlock ? .block : .inline
  }
}

/// Whether cmark's iterator visits the node once, instead of on entering and on leaving it.
private func isLeaf(_ node: OpaquePointer) -> Bool {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
    CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
    true
  default: false
  }
}
