// From a file to a `LessonDocument`. cmark says where headings and fences stand; what lies between
// two of them is one piece of running text. Reading goes on behind a mistake, so that one build
// names them all.

import MarkdownTree
import Text

/// Reads one lesson file.
struct LessonReader {
  /// What is wrong with the file.
  private(set) var errors: [WeavingError] = []

  private let source: SourceText
  private var document = MarkdownDocument([])
  private var steps: [LessonStep] = []
  /// A parameters cell above the first heading.
  private var early: SwiftFence?
  private var parametersCell: SwiftFence?
  private var parameters: [ParameterLine] = []
  private var labels: [String: Int] = [:]
  private var hasFence = false
  private var isTranslated = false

  /// Reads the contents of a file.
  init(_ contents: [UInt8]) { source = SourceText(contents) }

  /// The lesson; only of use when there are no errors.
  mutating func read(name: LessonName?, file: String) -> LessonDocument? {
    if name == nil { errors.append(WeavingError(line: 1, .fileName)) }
    isTranslated = name?.language != nil
    errors += source.problems
    // What is no text cannot be quoted in a message, and cmark reads a zero byte as another
    // character.
    let isText = !errors.contains {
      $0.problem == .notUTF8 || $0.problem == .controlCharacter("\0")
    }
    guard isText else { return nil }
    let front = FrontMatter(source)
    errors += front.errors
    readBody(from: front.nextLine)
    checkControls()
    guard errors.isEmpty, let name, let title = front.values["title"],
      let summary = front.values["summary"]
    else { return nil }
    return LessonDocument(
      name: name, file: file, title: title, summary: summary, parameters: parameters, steps: steps)
  }

  private mutating func readBody(from firstLine: Int) {
    // Blank lines instead of the front matter keep cmark's line numbers those of the file.
    let blank = Array(repeating: [UInt8](), count: firstLine - 1)
    let body = source.lines.dropFirst(firstLine - 1)
    document = MarkdownDocument(Array((blank + body).joined(separator: [.newline])))
    var nextLine = firstLine
    for (index, node) in document.nodes.enumerated() {
      guard let boundary = boundary(at: index, node) else { continue }
      // cmark's lines do not overlap; if they ever did, the build should not trap.
      if node.firstLine < nextLine { continue }
      readProse(nextLine..<node.firstLine)
      nextLine = boundary.lastLine + 1
      switch boundary.kind {
      case .heading(let level): readHeading(index, level: level)
      case .fence(let isExecuted):
        readFence(node.firstLine, lastLine: boundary.lastLine, isExecuted: isExecuted)
      }
    }
    readProse(nextLine..<(source.lines.count + 1))
    if steps.isEmpty { errors.append(WeavingError(line: source.lines.count, .noSteps)) }
  }

  // MARK: Headings and fences

  private struct Boundary {
    enum Kind {
      case heading(level: Int)
      case fence(isExecuted: Bool)
    }
    var kind: Kind
    /// The closing fence; the heading's own line, as a heading of several lines is a mistake
    /// anyway.
    var lastLine: Int
  }

  /// What divides the text at a node, if anything; along the way, mistakes that any node can be.
  private mutating func boundary(at index: Int, _ node: MarkdownNode) -> Boundary? {
    switch node.kind {
    case .heading(let level) where level <= 2:
      guard document.isAtTopLevel(index) else {
        errors.append(WeavingError(line: node.firstLine, .nestedHeading))
        return nil
      }
      return Boundary(kind: .heading(level: level), lastLine: node.firstLine)
    case .fence(let info, let marker, let length):
      let isClosed = isClosed(index, marker: marker, length: length)
      if !isClosed {
        let fence = String(repeating: Character(Unicode.Scalar(marker)), count: min(length, 20))
        errors.append(WeavingError(line: node.firstLine, .unclosedFence(fence)))
      }
      guard let isExecuted = swiftFence(info, line: node.firstLine) else { return nil }
      guard document.isAtTopLevel(index) else {
        errors.append(WeavingError(line: node.firstLine, .nestedFence))
        return nil
      }
      // The code of a fence without an end is the rest of the file, and one mistake is enough.
      return Boundary(
        kind: .fence(isExecuted: isExecuted),
        lastLine: isClosed ? node.lastLine : source.lines.count)
    default: return nil
    }
  }

  /// Whether a swift fence is run; `nil` for fences of other languages, which are text.
  private mutating func swiftFence(_ info: String, line: Int) -> Bool? {
    let words = info.split(whereSeparator: \.isWhitespace).map(String.init)
    if words == ["swift"] { return true }
    if words == ["swift", "noexec"] { return false }
    let first = words.first?.lowercased() ?? ""
    if first.hasPrefix("swift") || first.hasPrefix("{swift") {
      errors.append(WeavingError(line: line, .fenceInfo(info)))
    }
    return nil
  }

  /// Whether a line closes the fence; cmark closes one silently where the document or its container
  /// ends.
  private func isClosed(_ index: Int, marker: UInt8, length: Int) -> Bool {
    let node = document.nodes[index]
    guard node.lastLine > node.firstLine, node.lastLine <= source.lines.count else { return false }
    if let parent = node.parent, parent != 0, document.nodes[parent].lastLine < node.lastLine {
      return false
    }
    let line = source[node.lastLine].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    let fence = line.prefix { $0 == marker }
    return fence.count >= length && line.dropFirst(fence.count).isBlank
  }

  private mutating func readHeading(_ index: Int, level: Int) {
    let line = document.nodes[index].firstLine
    let inside = document.nodes.indices.dropFirst(index + 1)
      .prefix { document.ancestors(of: $0).contains { $0.firstLine == line && $0.kind.isHeading } }
      .map { document.nodes[$0] }
    let title = inside.map { $0.kind.isLineBreak ? " " : $0.literal }.joined()
    let isUnderlined = source[line].trimmed.first != UInt8(ascii: "#")
    let hasExpression = inside.contains {
      $0.kind == .code && $0.literal.utf8.starts(with: "{swift}".utf8)
    }
    if isUnderlined {
      errors.append(WeavingError(line: line, .underlinedHeading))
    } else if level == 1 {
      errors.append(WeavingError(line: line, .titleHeading))
    } else if hasExpression {
      errors.append(WeavingError(line: line, .headingWithExpression))
    } else if Array(title.utf8).isBlank {
      errors.append(WeavingError(line: line, .emptyHeading))
    } else if let first = steps.first(where: { $0.title == title }) {
      errors.append(WeavingError(line: line, .duplicateHeading(title, first: first.line)))
    }
    for node in inside {
      if node.kind == .html {
        errors.append(WeavingError(line: line, .html(node.literal)))
      } else if node.kind == .image {
        errors.append(WeavingError(line: line, .image))
      }
    }
    if level == 1 { return }
    steps.append(LessonStep(title: title, line: line))
    if let early, steps.count == 1 { add(.fence(early)) }
  }

  private mutating func readFence(_ line: Int, lastLine: Int, isExecuted: Bool) {
    let isClosed = !errors.contains { error in
      if case .unclosedFence = error.problem { error.line == line } else { false }
    }
    let end = isClosed ? lastLine : lastLine + 1
    let lines = line + 1 < end ? Array(source.lines[line..<(end - 1)]) : []
    let indent = source[line].prefix { $0 == UInt8(ascii: " ") }.count
    var reader = SwiftFenceReader(isTranslated: isTranslated)
    let fence = reader.fence(lines, line: line, indent: indent, isExecuted: isExecuted)
    // The options are near; the code of a fence without an end may be anything.
    if isClosed { errors += reader.errors }
    if let label = fence.label {
      if let first = labels[label] {
        errors.append(WeavingError(line: line, .duplicateLabel(label, first: first)))
      } else {
        labels[label] = line
      }
    }
    if fence.use == .parameters { readParameters(fence, isClosed: isClosed) }
    if steps.isEmpty {
      if fence.use == .parameters {
        early = early ?? fence
      } else {
        errors.append(WeavingError(line: line, .codeBeforeFirstStep))
      }
    } else {
      add(.fence(fence))
    }
    hasFence = true
  }

  private mutating func readParameters(_ fence: SwiftFence, isClosed: Bool) {
    if let first = parametersCell {
      errors.append(WeavingError(line: fence.line, .secondParametersCell(first: first.line)))
      return
    }
    parametersCell = fence
    if hasFence || steps.count > 1 {
      errors.append(WeavingError(line: fence.line, .lateParametersCell))
    }
    guard isClosed else { return }
    let cell = ParameterCell(fence)
    errors += cell.errors
    parameters = cell.parameters
  }

  /// A control is that of a parameter.
  private mutating func checkControls() {
    let known = parameters.map(\.name)
    for item in steps.flatMap(\.items) {
      guard case .fence(let fence) = item else { continue }
      for name in fence.controls where !known.contains(name) {
        errors.append(WeavingError(line: fence.line, .unknownControl(name, known: known)))
      }
    }
  }

  // MARK: Running text

  private mutating func readProse(_ lines: Range<Int>) {
    guard lines.lowerBound < lines.upperBound else { return }
    let texts = source.lines[(lines.lowerBound - 1)..<(lines.upperBound - 1)]
    guard let first = texts.firstIndex(where: { !$0.isBlank }),
      let last = texts.lastIndex(where: { !$0.isBlank })
    else { return }
    let reader = ProseReader(texts[first...last], firstLine: first + 1)
    errors += reader.errors
    checkLinks(reader.links, in: (first + 1)...(last + 1))
    if steps.isEmpty {
      errors.append(WeavingError(line: first + 1, .textBeforeFirstStep))
    } else {
      add(.prose(reader.piece))
    }
  }

  /// Each piece of text is shown by itself, so a link whose address is defined in another one is
  /// none.
  private mutating func checkLinks(_ links: [Int], in lines: ClosedRange<Int>) {
    let all = document.nodes.filter { $0.kind == .link && lines.contains($0.firstLine) }
      .map(\.firstLine)
    guard all.count > links.count else { return }
    let distant = zip(all, links).first { $0 != $1 }?.0 ?? all[links.count]
    errors.append(WeavingError(line: distant, .distantLink))
  }

  private mutating func add(_ item: LessonItem) { steps[steps.count - 1].items.append(item) }
}

extension MarkdownNode.Kind {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}
