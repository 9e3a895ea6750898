// From the flat list to the tree that renderers take apart.

import Text

/// Running text as a tree, with the computed values in their places as text.
///
/// - Parameters:
///   - source: Markdown, with a placeholder for each value.
///   - values: The values in the order of their placeholders.
///   - tellsValues: Whether a value in running text is a piece of its own, not part of the words.
/// - Returns: The blocks of the text.
package func markdownBlocks(
  of source: String, values: [String], tellingValues tellsValues: Bool = false
) -> [MarkdownBlock] {
  let tree = MarkdownTree(MarkdownDocument(prose: source), values, tellsValues)
  return tree.blocks(below: 0)
}

private struct MarkdownTree {
  private let nodes: [MarkdownNode]
  private let values: [String]
  private let tellsValues: Bool
  private var children: [[Int]]

  init(_ document: MarkdownDocument, _ values: [String], _ tellsValues: Bool) {
    nodes = document.nodes
    self.values = values
    self.tellsValues = tellsValues
    children = Array(repeating: [], count: max(nodes.count, 1))
    for (index, node) in nodes.enumerated() {
      if let parent = node.parent { children[parent].append(index) }
    }
  }

  func blocks(below index: Int) -> [MarkdownBlock] { children[index].compactMap(block) }

  private func filled(_ text: String) -> String { ValueMarks.filled(text, with: values) }

  private func block(_ index: Int) -> MarkdownBlock? {
    let node = nodes[index]
    return switch node.kind {
    case .heading(let level): .heading(level: level, inlines(below: index))
    case .paragraph: .paragraph(inlines(below: index))
    case .quote: .quote(blocks(below: index))
    case .list(let start, let isTight):
      .list(
        MarkdownList(start: start, isTight: isTight, items: children[index].map(blocks)))
    case .fence(let info, _, _): .code(filled(node.literal), info: filled(info))
    case .indentedCode: .code(filled(node.literal), info: "")
    case .table(let alignments): .table(table(index, alignments))
    case .rule: .rule
    case .html: .html(filled(node.literal))
    case .document, .item, .tableRow, .tableCell, .text, .code, .emphasis, .strong, .link, .image,
      .lineBreak, .other:
      nil
    }
  }

  private func table(_ index: Int, _ alignments: [MarkdownTable.Alignment]) -> MarkdownTable {
    let rows = children[index].map { children[$0].map(inlines) }
    return MarkdownTable(
      alignments: alignments, head: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private func inlines(below index: Int) -> [MarkdownInline] {
    children[index].flatMap { child -> [MarkdownInline] in
      if tellsValues, nodes[child].kind == .text {
        return ValueMarks.pieces(of: nodes[child].literal, with: values)
      }
      return inline(child).map { [$0] } ?? []
    }
  }

  private func inline(_ index: Int) -> MarkdownInline? {
    let node = nodes[index]
    return switch node.kind {
    case .text: .text(filled(node.literal))
    case .code: .code(filled(node.literal))
    case .emphasis: .emphasis(inlines(below: index))
    case .strong: .strong(inlines(below: index))
    case .link: .link(inlines(below: index), url: filled(node.url))
    case .image: .image(inlines(below: index), url: filled(node.url))
    case .lineBreak(let isHard): isHard ? .lineBreak : .softBreak
    case .html: .html(filled(node.literal))
    case .document, .heading, .paragraph, .quote, .list, .item, .fence, .indentedCode, .table,
      .tableRow, .tableCell, .rule, .other:
      nil
    }
  }
}
