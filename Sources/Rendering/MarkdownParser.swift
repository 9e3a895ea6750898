// From Markdown to the tree, through cmark-gfm.
//
// A computed value must never be read as Markdown, so each placeholder goes through the parser as one
// private scalar that also carries the value's number: wherever the parser puts it, in a cell, in a link's
// address, in code, it is known which value belongs there.

import CMarkGFM
import Notebooks
import Text

extension Prose {
  /// The text as a tree, with the values in their places.
  package var markdown: [MarkdownBlock] {
    MarkdownParser(values: values).blocks(of: source)
  }
}

private struct MarkdownParser {
  let values: [String]

  /// Supplementary private use area A, which no lesson writes.
  private static let marks: ClosedRange<UInt32> = 0xF0000...0xFFFFD

  /// Registers the extensions once, on first use, in a way that several threads may ask for.
  private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

  func blocks(of source: String) -> [MarkdownBlock] {
    Self.registration
    demand(values.count <= Self.marks.count, "prose has \(values.count) values")
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    // Tables are the one extension: strikethrough and bare links change a table of letters that all parsers of
    // the process share, so two lessons could not be parsed at once.
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    let marked = marked(source)
    cmark_parser_feed(parser, marked, marked.utf8.count)
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    return children(document).compactMap(block)
  }

  // MARK: Values

  private func marked(_ source: String) -> String {
    let placeholder = Prose.placeholder.unicodeScalars.first
    var next = Self.marks.lowerBound
    var result = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      if Self.marks.contains(scalar.value) {
        result.append("\u{FFFD}")
      } else if scalar == placeholder, let mark = Unicode.Scalar(next) {
        result.append(mark)
        next += 1
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private func filled(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer else { return "" }
    let text = String(cString: pointer)
    guard text.unicodeScalars.contains(where: { Self.marks.contains($0.value) }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      if Self.marks.contains(scalar.value) {
        let index = Int(scalar.value - Self.marks.lowerBound)
        result += index < values.count ? values[index] : "\u{FFFD}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  // MARK: Nodes

  private typealias Node = OpaquePointer

  private func children(_ node: Node) -> [Node] {
    guard let first = cmark_node_first_child(node) else { return [] }
    return Array(sequence(first: first) { cmark_node_next($0) })
  }

  /// The type's name: the numbers of the extensions' types are variables of C.
  private func type(_ node: Node) -> String { String(cString: cmark_node_get_type_string(node)) }

  private func block(_ node: Node) -> MarkdownBlock? {
    switch type(node) {
    case "heading": .heading(level: Int(cmark_node_get_heading_level(node)), inlines(node))
    case "paragraph": .paragraph(inlines(node))
    case "block_quote": .quote(children(node).compactMap(block))
    case "list": .list(list(node))
    case "code_block":
      .code(filled(cmark_node_get_literal(node)), info: filled(cmark_node_get_fence_info(node)))
    case "table": .table(table(node))
    case "thematic_break": .rule
    case "html_block": .html(filled(cmark_node_get_literal(node)))
    default: nil
    }
  }

  private func list(_ node: Node) -> MarkdownList {
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return MarkdownList(
      start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0,
      items: children(node).map { children($0).compactMap(block) })
  }

  private func table(_ node: Node) -> MarkdownTable {
    let rows = children(node).map { children($0).map(inlines) }
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    let letters = cmark_gfm_extensions_get_table_alignments(node)
    let alignments = (0..<count).map { index -> MarkdownTable.Alignment in
      switch letters.map({ Unicode.Scalar($0[index]) }) {
      case "c": .center
      case "r": .right
      default: .left
      }
    }
    return MarkdownTable(
      alignments: alignments, head: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private func inlines(_ node: Node) -> [MarkdownInline] { children(node).compactMap(inline) }

  private func inline(_ node: Node) -> MarkdownInline? {
    switch type(node) {
    case "text": .text(filled(cmark_node_get_literal(node)))
    case "code": .code(filled(cmark_node_get_literal(node)))
    case "emph": .emphasis(inlines(node))
    case "strong": .strong(inlines(node))
    case "link": .link(inlines(node), url: filled(cmark_node_get_url(node)))
    case "image": .image(inlines(node), url: filled(cmark_node_get_url(node)))
    case "softbreak": .softBreak
    case "linebreak": .lineBreak
    case "html_inline": .html(filled(cmark_node_get_literal(node)))
    default: nil
    }
  }
}
