// Running text back to Markdown, for code hosts and notebooks. cmark's own writer is not used: it
// knows nothing of what these read beyond CommonMark (dollar signs as formulas, tildes as
// deletions), and a value must stay the text that it is.

import MarkdownTree

/// Writes the tree of running text as GitHub-flavoured Markdown that reads back as the same tree.
struct MarkdownWriter {
  /// The blocks, one empty line between two, without a line end behind the last.
  func text(_ blocks: [MarkdownBlock]) -> String { lines(of: blocks).joined(separator: "\n") }

  // MARK: Blocks

  private func lines(of blocks: [MarkdownBlock], isTight: Bool = false) -> [String] {
    var result: [String] = []
    var previous: (isNumbered: Bool, hasOtherMarker: Bool)?
    for block in blocks {
      var hasOtherMarker = false
      if case .list(let list) = block {
        // Right behind a list of its kind it would continue that list, so it gets another marker.
        let isNumbered = list.start != nil
        if let previous, previous.isNumbered == isNumbered {
          hasOtherMarker = !previous.hasOtherMarker
        }
        previous = (isNumbered, hasOtherMarker)
      } else {
        previous = nil
      }
      let lines = lines(of: block, hasOtherMarker: hasOtherMarker)
      if !result.isEmpty, !lines.isEmpty, !isTight { result.append("") }
      result += lines
    }
    return result
  }

  private func lines(of block: MarkdownBlock, hasOtherMarker: Bool) -> [String] {
    switch block {
    case .paragraph(let inlines): paragraph(inlines)
    case .heading(let level, let inlines):
      [
        String(repeating: "#", count: level) + " "
          + MarkdownInlineWriter(isOnOneLine: true).text(inlines)
      ]
    case .list(let list): lines(of: list, hasOtherMarker: hasOtherMarker)
    case .quote(let blocks): lines(of: blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    case .code(let source, let info): MarkdownText.fence(source, info: info)
    case .table(let table): lines(of: table)
    case .rule: ["---"]
    case .html(let source):
      source.hasPrefix("<!--")
        ? [] : source.trimmingSuffix("\n").visibleLines.map { MarkdownText.escaped($0) }
    }
  }

  /// A paragraph that is one stressed formula is set as such by code hosts and notebooks.
  private func paragraph(_ inlines: [MarkdownInline]) -> [String] {
    if inlines.count == 1, case .strong(let inner) = inlines[0],
      let formula = Formula(inner.words)
    {
      return ["$$", formula.tex, "$$"]
    }
    return MarkdownInlineWriter().text(inlines)
      .split(separator: "\n", omittingEmptySubsequences: true)
      .map { MarkdownText.asOrdinaryLine($0) }
  }

  private func lines(of list: MarkdownList, hasOtherMarker: Bool) -> [String] {
    var result: [String] = []
    for (index, item) in list.items.enumerated() {
      let marker =
        list.start.map { "\($0 + index)\(hasOtherMarker ? ")" : ".") " }
        ?? (hasOtherMarker ? "* " : "- ")
      let indent = String(repeating: " ", count: marker.count)
      let lines = lines(of: item, isTight: list.isTight)
      if !result.isEmpty, !list.isTight { result.append("") }
      result.append(lines.isEmpty ? marker.trimmingSuffix(" ") : marker + lines[0])
      result += lines.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }
    return result
  }

  private func lines(of table: MarkdownTable) -> [String] {
    let writer = MarkdownInlineWriter(isOnOneLine: true, isInTable: true)
    let columns = table.alignments.indices.map { index in
      MarkdownColumn(
        alignment: table.alignments[index], head: writer.text(table.head[index]),
        cells: table.rows.map { index < $0.count ? writer.text($0[index]) : "" })
    }
    return MarkdownColumn.lines(columns)
  }
}

extension String {
  /// The text without so many of this character as stand at its end.
  func trimmingSuffix(_ character: Character) -> String {
    var text = self[...]
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
