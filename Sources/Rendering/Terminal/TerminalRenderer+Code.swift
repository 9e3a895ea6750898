// Code, set apart by two columns: nothing stands beside it that whoever copies it would take along.

import Foundation
import Notebooks
import Parameters
import Text

extension TerminalRenderer {
  func text(of code: Code) -> String {
    var lines: [StyledLine] = []
    if style.showsCode {
      if style.isPlain { lines += plainLines(say(.code)) }
      lines += codeLines(code.source, width: style.textWidth, .swift)
      if style.isPlain { lines += plainLines(say(.codeEnd)) }
    }
    if !code.assigned.isEmpty {
      if !lines.isEmpty { lines.append(StyledLine()) }
      lines += assignedLines(code.assigned)
    }
    return output(lines)
  }

  /// Code behind its margin, wrapped to a width.
  func codeLines(_ source: String, width: Int, _ language: CodeLanguage?) -> [StyledLine] {
    var source = source.visibleLines.map { line in
      verbatim(style.isPlain ? withSpokenComment(line, language) : line)
    }
    while source.last?.allSatisfy({ $0 == " " }) == true { source.removeLast() }
    var margin = StyledLine()
    margin.append(spaces: style.isPlain ? 0 : 2)
    return highlighted(source, language).flatMap { spans in
      wrappedCode(spans, to: width - margin.width).prefixed(first: margin, rest: margin)
    }
  }

  /// A line of code whose comment, if it has one, is written as it is said; the code itself stays.
  private func withSpokenComment(_ line: String, _ language: CodeLanguage?) -> String {
    guard let language, let mark = line.range(of: language.lineComment + " ") else { return line }
    return line[..<mark.upperBound]
      + String(line[mark.upperBound...]).spokenForm(in: style.language)
  }

  private func assignedLines(_ entries: [ParameterAssignment.Entry]) -> [StyledLine] {
    let values = entries.map { "\($0.name)=\($0.value.text)" }.joined(separator: "  ")
    var rest = StyledLine()
    rest.append(spaces: style.isPlain ? 0 : 2)
    let spans = [Span("\(say(.thisRun)) ", .label), Span(verbatim(values))]
    return wrapped(spans, to: style.textWidth - rest.width)
      .prefixed(first: StyledLine(), rest: rest)
  }
}

/// A line of code in pieces no wider than asked, the later ones indented as far as it and four
/// columns more.
private func wrappedCode(_ spans: [Span], to width: Int) -> [StyledLine] {
  let whole = StyledLine(spans)
  guard whole.width > width else { return [whole] }
  let characters = spans.flatMap { span in span.text.map { ($0, span.paints) } }
  let indent = min(characters.prefix { $0.0 == " " }.count, width / 3)
  var rest = characters[...].drop { $0.0 == " " }
  var lines: [StyledLine] = []
  while !rest.isEmpty {
    var line = StyledLine()
    line.append(spaces: lines.isEmpty ? indent : min(indent + 4, width / 2))
    let end = codeBreak(rest, room: width - line.width)
    for (character, paints) in rest[..<end] { line.append(Span(String(character), paints)) }
    lines.append(line)
    rest = rest[end...].drop { $0.0 == " " }
  }
  return lines
}

/// Where a line of code is best broken: behind the last space that fits, unless that leaves the
/// line half empty.
private func codeBreak(_ characters: ArraySlice<(Character, [Paint])>, room: Int) -> Int {
  let fitting = prefixCount(
    characters.lazy.map { Double(displayWidth(of: $0.0)) }, fitting: Double(room))
  let end = characters.startIndex + fitting
  if end == characters.endIndex { return end }
  let space = characters[..<end].lastIndex { $0.0 == " " }
  if let space, space - characters.startIndex > (end - characters.startIndex) / 2 {
    return space + 1
  }
  return max(end, characters.startIndex + 1)
}
