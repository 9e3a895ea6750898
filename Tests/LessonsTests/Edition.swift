// A lesson file as far as its editions have to agree in it, and where two editions do not.

import Foundation

/// The steps and fences of a lesson file.
struct Edition {
  /// A swift fence: its options by name, and its code.
  struct Fence: Equatable {
    var info: String
    var options: [String: String] = [:]
    var code = ""

    var name: String { options["label"].map { "“\($0)”" } ?? options["tags"] ?? info }
    var isEchoed: Bool { options["echo"] != "false" }
    var isParameters: Bool { options["tags"] == "parameters" }
    /// Whether it stands for the fence of its label in the edition that is translated.
    var isReference: Bool { !isParameters && code.isEmpty }
  }

  /// A heading and the fences below it; the first one stands for what comes before the first
  /// heading.
  struct Step {
    var title: String
    var fences: [Fence] = []
  }

  var steps = [Step(title: "the top of the file")]

  init(_ text: String) {
    var fence: Fence?
    var marker = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if var open = fence {
        if line == marker {
          if open.info.hasPrefix("swift") { steps[steps.count - 1].fences.append(open) }
          fence = nil
          continue
        }
        if line.hasPrefix("//| "), let colon = line.firstIndex(of: ":") {
          let name = String(line[..<colon].dropFirst(4))
          open.options[name] = String(line[line.index(after: colon)...])
            .trimmingCharacters(in: .whitespaces)
        } else {
          open.code += line + "\n"
        }
        fence = open
      } else if line.hasPrefix("```") || line.hasPrefix("~~~") {
        marker = String(line.prefix { $0 == line.first })
        fence = Fence(info: String(line.dropFirst(marker.count)))
      } else if line.hasPrefix("## ") {
        steps.append(Step(title: String(line.dropFirst(3))))
      }
    }
  }

  /// Where another edition differs in more than its texts, one line each.
  func differences(to other: Edition) -> [String] {
    if steps.count != other.steps.count {
      return [
        "\(steps.count - 1) steps and \(other.steps.count - 1); without a partner: "
          + "“\((steps.count > other.steps.count ? steps : other.steps).last?.title ?? "")”"
      ]
    }
    return zip(steps, other.steps).enumerated().flatMap { number, pair in
      Self.differences(pair.0, pair.1).map { "step \(number), “\(pair.0.title)”: \($0)" }
    }
  }

  private static func differences(_ one: Step, _ other: Step) -> [String] {
    let (names, others) = (one.fences.map(\.name), other.fences.map(\.name))
    if names != others {
      return ["fences \(names.joined(separator: ", ")) and \(others.joined(separator: ", "))"]
    }
    return zip(one.fences, other.fences).flatMap { one, other in
      differences(one, other).map { "fence \(one.name): \($0)" }
    }
  }

  private static func differences(_ one: Fence, _ other: Fence) -> [String] {
    if other.isReference { return [] }
    if one == other && !one.isParameters { return ["it is the same again; write its label only"] }
    var found: [String] = []
    for name in Set(one.options.keys).union(other.options.keys).sorted() {
      let (value, otherValue) = (one.options[name], other.options[name])
      let isText = name == "fig-alt"
      if isText ? (value == nil) != (otherValue == nil) : value != otherValue {
        found.append("\(name) is \(value ?? "not there") and \(otherValue ?? "not there")")
      }
    }
    if one.isParameters {
      found += lineDifferences(one.code, other.code) { withoutMeaning($0) }
    } else if one.isEchoed {
      found += lineDifferences(one.code, other.code) { $0 }
    } else if masked(one.code) != masked(other.code) {
      found.append(maskedDifference(masked(one.code), masked(other.code)))
    }
    return found
  }

  private static func lineDifferences(
    _ one: String, _ other: String, _ view: (String) -> String
  ) -> [String] {
    let lines = [one, other].map { $0.split(separator: "\n").map { view(String($0)) } }
    if lines[0].count != lines[1].count {
      return ["\(lines[0].count) lines and \(lines[1].count)"]
    }
    return zip(lines[0], lines[1]).filter { $0 != $1 }.map { "“\($0)” and “\($1)”" }
  }

  /// A parameter's line without what it means, but with its limits.
  private static func withoutMeaning(_ line: String) -> String {
    guard let mark = line.firstRange(of: "//") else { return line }
    let comment = line[mark.upperBound...]
    let limits = comment.lastIndex(of: ";").map { String(comment[$0...]) } ?? ""
    let code = line[..<mark.lowerBound].trimmingCharacters(in: .whitespaces)
    return code + " //" + limits
  }

  private static func maskedDifference(_ one: String, _ other: String) -> String {
    let same = zip(one, other).prefix { $0 == $1 }.count
    func around(_ text: String) -> String {
      String(text.dropFirst(max(0, same - 30)).prefix(80))
    }
    return "“…\(around(one))…” and “…\(around(other))…”"
  }
}

/// Code without its texts: each literal, and each chain of literals joined by `+`, becomes one
/// sign, with all that stands in its interpolations; space outside of them is left out.
func masked(_ code: String) -> String {
  var scanner = TextMask(Array(code))
  return scanner.mask().replacing(/§(\+§)+/, with: "§")
}

private struct TextMask {
  private let code: [Character]
  private var position = 0

  init(_ code: [Character]) { self.code = code }

  mutating func mask() -> String {
    var result = ""
    while position < code.count {
      if sees("//") {
        while position < code.count, code[position] != "\n" { position += 1 }
      } else if code[position] == "\"" {
        skipText()
        result.append("§")
      } else {
        if !code[position].isWhitespace { result.append(code[position]) }
        position += 1
      }
    }
    return result
  }

  private func sees(_ text: String) -> Bool { code[position...].starts(with: text) }

  private mutating func skipText() {
    let quotes = sees("\"\"\"") ? "\"\"\"" : "\""
    position += quotes.count
    while position < code.count, !sees(quotes) {
      if sees("\\(") {
        position += 2
        skipInterpolation()
      } else {
        position += code[position] == "\\" ? 2 : 1
      }
    }
    position += quotes.count
  }

  /// Up to the bracket that closes an interpolation; it may hold texts itself.
  private mutating func skipInterpolation() {
    var depth = 1
    while position < code.count, depth > 0 {
      if code[position] == "\"" {
        skipText()
        continue
      }
      if code[position] == "(" { depth += 1 }
      if code[position] == ")" { depth -= 1 }
      position += 1
    }
  }
}
