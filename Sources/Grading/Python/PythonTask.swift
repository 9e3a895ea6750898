// An exercise's task, taken apart: from the comment above the solution in Swift, or from the page
// of the tasks in Korean.

import Foundation

/// What a task says, whatever its function is written in.
struct PythonTask {
  /// Such as `Softmax`.
  var title: String
  /// What is asked, a paragraph each; examples, as lines of Swift, stand among them.
  var parts: [Part] = []
  /// The parameters by their names in Swift, with what is said of them.
  var parameters: [(name: String, text: String)] = []
  /// What is returned.
  var returns = ""

  /// A piece of the task.
  enum Part {
    case paragraph(String)
    case example(String)
  }

  /// Takes a section of the solutions in Swift apart.
  init(section: String) {
    let lines = section.split(separator: "\n", omittingEmptySubsequences: false)
    title =
      lines.first.map { String($0.drop(while: { !$0.isNumber }).drop { $0 != " " }.dropFirst()) }
      ?? ""
    let comment = lines.filter { $0.hasPrefix("///") }.map { String($0.dropFirst(3)) }
    // A blank line ends a paragraph or an example.
    for block in comment.split(whereSeparator: { $0.allSatisfy(\.isWhitespace) }) {
      if block[block.startIndex].hasPrefix("     ") {
        parts.append(.example(block.map { String($0.dropFirst(5)) }.joined(separator: "\n")))
      } else if block[block.startIndex].hasPrefix(" - ") {
        read(list: Array(block))
      } else {
        parts.append(.paragraph(Self.joined(block)))
      }
    }
  }

  /// `- Parameter x: …`, or `- Parameters:` with a list below it, and `- Returns: …`.
  private mutating func read(list: [String]) {
    var items: [[String]] = []
    for line in list {
      if line.drop(while: \.isWhitespace).hasPrefix("- ") {
        items.append([line])
      } else if !items.isEmpty {
        items[items.count - 1].append(line)
      }
    }
    for item in items.map({ Self.joined($0).dropFirst(2) }) {
      guard let colon = item.firstIndex(of: ":") else { continue }
      let text = item[item.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      switch item[..<colon] {
      case "Parameters", "Throws": break
      case "Returns": returns = text
      case let name:
        let name = name.hasPrefix("Parameter ") ? name.dropFirst(10) : name
        parameters.append((String(name), text))
      }
    }
  }

  /// Takes a section of a page of tasks apart.
  ///
  /// - Parameters:
  ///   - markdown: The section from its heading on.
  ///   - returning: The word that begins what is returned.
  init(markdown: String, returning: String) {
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    title =
      lines.removeFirst().drop { $0 != " " }.dropFirst().drop { $0 != " " }
      .split(separator: " — ").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    while !lines.isEmpty {
      let line = lines.removeFirst()
      if line.hasPrefix("```") {
        let code = lines.prefix { !$0.hasPrefix("```") }
        lines.removeFirst(min(code.count + 1, lines.count))
        // The function itself is made of the signature.
        if code.first?.hasPrefix("public func ") == false {
          parts.append(.example(code.joined(separator: "\n")))
        }
      } else if !line.isEmpty {
        let rest = lines.prefix { !$0.isEmpty && !$0.hasPrefix("- ") && !$0.hasPrefix("```") }
        lines.removeFirst(rest.count)
        read(paragraph: Self.joined([line] + rest), returning: returning)
      }
    }
  }

  private mutating func read(paragraph: String, returning: String) {
    if let item = paragraph.wholeMatch(of: /- `(\w+)`: (.*)/) {
      parameters.append((String(item.1), String(item.2)))
    } else if paragraph.hasPrefix("- " + returning) {
      returns = paragraph.drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces)
    } else if !paragraph.hasSuffix(":") {
      // “For example:” and “The function:” go without saying.
      parts.append(.paragraph(paragraph))
    }
  }

  private static func joined(_ lines: some Sequence<String>) -> String {
    lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }
}
