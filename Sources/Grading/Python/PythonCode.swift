// Swift of the tasks' examples, and of their functions' first lines, as Python.

import Answering
import Foundation

/// Puts what the tasks have of Swift into Python.
struct PythonCode {
  /// The function that the task is about.
  let signature: FunctionSignature

  /// How wide a line may be.
  private static let width = 92

  /// The first line of the function, with its types.
  var definition: String {
    let parameters = signature.parameters.map {
      "\(crossingName(of: $0.name)): \(Self.type($0.type))"
    }
    let name = "def " + crossingName(of: signature.name)
    let end = ") -> \(Self.type(signature.result)):"
    let line = "\(name)(\(parameters.joined(separator: ", "))\(end)"
    if line.count <= Self.width { return line }
    return "\(name)(\n" + Self.lines(of: parameters, end: ",").map { "    \($0)\n" }.joined() + end
  }

  /// A type in Python's notation.
  private static func type(_ swift: String) -> String {
    let names = ["Double": "float", "Int": "int", "Bool": "bool"]
    if let name = names[swift] { return name }
    if swift.hasSuffix("?") { return type(String(swift.dropLast())) + " | None" }
    if swift.hasPrefix("[") { return "list[\(type(String(swift.dropFirst().dropLast())))]" }
    let parts = FunctionSignature.items(of: swift.dropFirst()).map { part in
      type(part.drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces))
    }
    return "tuple[\(parts.joined(separator: ", "))]"
  }

  // MARK: - Examples

  /// An example: calls, variables that they are made with, and what comes of them behind `//`.
  func example(_ swift: String) -> [String] {
    var lines: [String] = []
    var rest = swift[...]
    while !rest.isEmpty {
      if rest.first!.isWhitespace {
        rest = rest.dropFirst()
      } else if rest.hasPrefix("//") {
        let comment = rest.prefix { $0 != "\n" }
        rest = rest[comment.endIndex...]
        append("# " + self.comment(comment.dropFirst(2)), to: &lines)
      } else {
        let statement = Self.statement(at: rest)
        rest = rest[statement.endIndex...]
        lines += self.statement(String(statement))
      }
    }
    return lines
  }

  /// Up to a comment, or to the end of a line at which all brackets are closed.
  private static func statement(at text: Substring) -> Substring {
    var depth = 0
    var end = text.startIndex
    while end < text.endIndex {
      let letter = text[end]
      if "([".contains(letter) { depth += 1 } else if ")]".contains(letter) { depth -= 1 }
      if depth == 0, letter == "\n" || text[end...].hasPrefix("//") { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  private func statement(_ swift: String) -> [String] {
    var (name, value) = ("", swift.trimmingCharacters(in: .whitespacesAndNewlines))
    if let binding = value.wholeMatch(of: /let (\w+) = ((?:.|\n)*)/) {
      (name, value) = (crossingName(of: String(binding.1)) + " = ", String(binding.2))
    }
    guard let call = value.wholeMatch(of: /try \w+\(((?:.|\n)*)\)/) else {
      return [name + self.value(value)]
    }
    let arguments = zip(signature.parameters, FunctionSignature.items(of: call.1 + ")")).map {
      parameter, item in
      let text = parameter.label == "_" ? item : String(item.drop { $0 != ":" }.dropFirst())
      let value = self.value(text.trimmingCharacters(in: .whitespaces))
      return parameter.label == "_" ? value : "\(crossingName(of: parameter.name))=\(value)"
    }
    let head = name + crossingName(of: signature.name) + "("
    let line = head + arguments.joined(separator: ", ") + ")"
    if line.count <= Self.width { return [line] }
    return [head] + Self.lines(of: arguments, end: "").map { "    " + $0 } + [")"]
  }

  /// A value: the words that Python writes otherwise, and variables in snake case.
  private func value(_ swift: String) -> String {
    let words = ["true": "True", "false": "False", "nil": "None"]
    return swift.replacing(/[A-Za-z_]\w*/) { words[String($0.0)] ?? crossingName(of: String($0.0)) }
  }

  /// A comment: a tuple has no names in it, and its parts are counted.
  private func comment(_ swift: Substring) -> String {
    var text = swift.trimmingCharacters(in: .whitespaces)
    let parts = FunctionSignature.items(of: signature.result.dropFirst()).map { part in
      part.prefix { $0 != ":" }
    }
    if signature.result.hasPrefix("(") {
      for (index, part) in parts.enumerated() {
        text = text.replacing(".\(part)", with: "[\(index)]").replacing("\(part): ", with: "")
      }
    }
    return text.wholeMatch(of: /nil/) != nil ? "None" : text
  }

  /// Behind the last line where there is room, else on a line of its own.
  private func append(_ comment: String, to lines: inout [String]) {
    if let last = lines.last, !last.contains("#"), last.count + 3 + comment.count <= Self.width {
      lines[lines.count - 1] += "   " + comment
    } else {
      lines.append(comment)
    }
  }

  /// Items in as few lines as they fit in, with a comma behind each of them but the last.
  private static func lines(of items: [String], end: String) -> [String] {
    var lines = [""]
    for (index, item) in items.enumerated() {
      let text = item + (index + 1 < items.count ? "," : end)
      let last = lines[lines.count - 1]
      if last.isEmpty || last.count + 1 + text.count <= width - 8 {
        lines[lines.count - 1] += (last.isEmpty ? "" : " ") + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }
}
