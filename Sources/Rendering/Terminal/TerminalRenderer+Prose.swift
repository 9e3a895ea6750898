// Running text: paragraphs, lists, quotations, headings below a step's, tables.
//
// Where no colour can show stress, `*stars*` and `` `ticks` `` do, as people write them in mail; a
// screen reader gets the words alone.

import MarkdownTree
import Notebooks
import Text

extension TerminalRenderer {
  func text(of prose: Prose) -> String {
    var layout = ProseLayout(renderer: self)
    return output(layout.lines(of: prose.markdown, width: style.textWidth))
  }
}

private struct ProseLayout {
  let renderer: TerminalRenderer
  /// The addresses that were printed: each is printed once.
  private var printed: Set<String> = []

  private var style: TerminalStyle { renderer.style }

  init(renderer: TerminalRenderer) { self.renderer = renderer }

  // MARK: Blocks

  mutating func lines(
    of blocks: [MarkdownBlock], width: Int, isTight: Bool = false
  ) -> [StyledLine] {
    var result: [StyledLine] = []
    for block in blocks {
      let lines = lines(of: block, width: width)
      if !result.isEmpty, !lines.isEmpty, !isTight { result.append(StyledLine()) }
      result += lines
    }
    return result
  }

  private mutating func lines(of block: MarkdownBlock, width: Int) -> [StyledLine] {
    switch block {
    case .paragraph(let inlines): return wrapped(spans(inlines), to: width)
    case .heading(_, let inlines): return heading(inlines, width: width)
    case .list(let list): return self.list(list, width: width)
    case .quote(let blocks):
      if style.isPlain {
        return renderer.plainLines(renderer.say(.quotation)) + lines(of: blocks, width: width)
      }
      let prefix = StyledLine("\(style.signs.quote) ", .muted)
      return indented(prefix, prefix, width: width) { $0.lines(of: blocks, width: $1) }
    case .code(let source, let info):
      let language = CodeLanguage(fence: info)
      let lines = renderer.codeLines(source, width: width, language)
      // What has no language may be a drawing.
      if !style.isPlain || language == nil { return lines }
      return renderer.plainLines(renderer.say(.code)) + lines
        + renderer.plainLines(renderer.say(.codeEnd))
    case .table(let table): return self.table(table, width: width)
    case .rule:
      return style.isPlain
        ? [] : [StyledLine(String(repeating: style.signs.rule, count: width), .muted)]
    case .html(let source): return html(source, width: width)
    }
  }

  private mutating func heading(_ inlines: [MarkdownInline], width: Int) -> [StyledLine] {
    let lines = wrapped(spans(inlines, [.strong]), to: width)
    guard style.marksStress, let longest = lines.map(\.width).max() else { return lines }
    return lines + [StyledLine(String(repeating: style.signs.rule, count: longest))]
  }

  private mutating func list(_ list: MarkdownList, width: Int) -> [StyledLine] {
    let markers = list.items.indices.map { index in
      list.start.map { "\($0 + index). " } ?? "\(style.signs.bullet) "
    }
    let markerWidth = markers.map { displayWidth(of: $0) }.max() ?? 0
    var rest = StyledLine()
    rest.append(spaces: markerWidth)
    var result: [StyledLine] = []
    for (marker, item) in zip(markers, list.items) {
      let first = StyledLine(marker, .label).padded(to: markerWidth, .right)
      if !result.isEmpty, !list.isTight { result.append(StyledLine()) }
      result += indented(first, rest, width: width) {
        $0.lines(of: item, width: $1, isTight: list.isTight)
      }
    }
    return result
  }

  /// Lines behind a prefix; when little room is left the prefix gets a line of its own.
  private mutating func indented(
    _ first: StyledLine, _ rest: StyledLine, width: Int,
    _ body: (inout ProseLayout, Int) -> [StyledLine]
  ) -> [StyledLine] {
    if width - first.width < 12 {
      return (first.isEmpty ? [] : [first]) + body(&self, width)
    }
    let lines = body(&self, width - first.width)
    return (lines.isEmpty ? [StyledLine()] : lines).prefixed(first: first, rest: rest)
  }

  private mutating func table(_ table: MarkdownTable, width: Int) -> [StyledLine] {
    var columns: [GridColumn] = []
    for (index, alignment) in table.alignments.enumerated() {
      let cells = table.rows.map { row in
        index < row.count ? GridColumn.Cell.words(spans(row[index])) : .empty
      }
      columns.append(
        GridColumn(head: spans(table.head[index]), alignment: alignment, cells: cells))
    }
    return GridLayout(columns: columns, style: style).lines(width: width)
  }

  /// HTML means nothing to a terminal; a comment is left out, the rest is shown as it stands.
  private func html(_ source: String, width: Int) -> [StyledLine] {
    if isComment(source) { return [] }
    return source.visibleLines.flatMap { wrapped([Span(renderer.shown($0))], to: width) }
  }

  private func isComment(_ source: String) -> Bool { source.hasPrefix("<!--") }

  // MARK: Inlines

  private mutating func spans(_ inlines: [MarkdownInline], _ paints: [Paint] = []) -> [Span] {
    inlines.flatMap { spans($0, paints) }
  }

  private mutating func spans(_ inline: MarkdownInline, _ paints: [Paint]) -> [Span] {
    switch inline {
    case .text(let text), .value(let text): return [Span(renderer.shown(text), paints)]
    case .code(let code):
      let mark = style.marksStress ? "`" : ""
      return [Span(mark + renderer.verbatim(code) + mark, paints + [.code])]
    case .emphasis(let inner): return stressed(inner, paints, .emphasis)
    case .strong(let inner): return stressed(inner, paints, .strong)
    case .link(let inner, let url), .image(let inner, let url):
      return link(spans(inner, paints + [.link]), url: renderer.verbatim(url), paints)
    case .softBreak: return [Span(" ", paints)]
    case .lineBreak: return [Span("\n", paints)]
    case .html(let source): return isComment(source) ? [] : [Span(renderer.shown(source), paints)]
    }
  }

  private mutating func stressed(
    _ inner: [MarkdownInline], _ paints: [Paint], _ paint: Paint
  ) -> [Span] {
    // Stress within stress, and in a heading, is marked once.
    let mark = style.marksStress && paints.isEmpty ? [Span("*", paints)] : []
    return mark + spans(inner, paints.contains(paint) ? paints : paints + [paint]) + mark
  }

  private mutating func link(_ text: [Span], url: String, _ paints: [Paint]) -> [Span] {
    let words = text.map(\.text).joined()
    let isToldByWords = words == url || "mailto:\(words)" == url
    if url.isEmpty || url.hasPrefix("#") { return text }
    let text = text.map { Span($0.text, $0.paints + [.address(url)]) }
    if isToldByWords { return text }
    guard printed.insert(url).inserted else { return text }
    return text + [Span(" (\(url))", paints + [.muted])]
  }
}
