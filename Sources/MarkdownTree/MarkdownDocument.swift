// The one door to cmark-gfm: Markdown in, a flat list of nodes out. The list is flat because a tree
// of values would be taken apart recursively, and quotes can be nested deeper than the stack is.

import CMarkGFM

/// A parsed document: its nodes in the order in which they begin.
package struct MarkdownDocument: Sendable {
  /// The nodes; the first one is the document.
  package let nodes: [MarkdownNode]

  /// Parses Markdown as GitHub reads it, with tables and no other extension.
  ///
  /// Other extensions change a table of special characters that all parsers of the process share,
  /// so two lessons could not be parsed at once.
  package init(_ source: [UInt8]) {
    _ = tableExtension
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else {
      nodes = []
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
      nodes = []
      return
    }
    defer { cmark_node_free(root) }
    nodes = Self.nodes(below: root)
  }

  private static func nodes(below root: OpaquePointer) -> [MarkdownNode] {
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    var nodes: [MarkdownNode] = []
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
    return nodes
  }

  /// The nodes that hold this one, from the nearest to the document.
  package func ancestors(of index: Int) -> [MarkdownNode] {
    var ancestors: [MarkdownNode] = []
    var next = nodes[index].parent
    while let parent = next {
      ancestors.append(nodes[parent])
      next = nodes[parent].parent
    }
    return ancestors
  }

  /// Whether the node stands directly in the document.
  package func isAtTopLevel(_ index: Int) -> Bool { nodes[index].parent == 0 }
}

/// Registers the extensions, once and in one thread only.
private let tableExtension: Void = cmark_gfm_core_extensions_ensure_registered()

/// Whether cmark's iterator visits the node once, instead of on entering and on leaving it.
private func isLeaf(_ node: OpaquePointer) -> Bool {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
    CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
    true
  default: false
  }
}
