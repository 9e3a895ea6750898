// Text that must stay text in Markdown.

/// Plain text, code and addresses as Markdown wants them written.
enum MarkdownText {
  /// Text on one line, in which nothing is read as Markdown, HTML or a formula.
  ///
  /// What has a meaning only at the start of a line is the business of ``asOrdinaryLine(_:)``.
  static func escaped(_ text: String) -> String {
    var result = ""
    var rest = text.visibleLine[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(character)"
      case "<": result += "&lt;"
      // The name or number of a character follows; in “cats & dogs” it is a plain sign.
      case "&" where rest.first.map { $0.isLetter || $0 == "#" } == true: result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }

  /// A line that is already escaped, kept from being read as a heading, a list, a quotation or a
  /// table's rule.
  static func asOrdinaryLine(_ line: some StringProtocol) -> String {
    let line = line.drop { $0 == " " }
    guard let first = line.first else { return "" }
    if first == ">" { return "&gt;" + line.dropFirst() }
    if "#+-=:".contains(first) { return "\\" + line }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, rest.first == "." || rest.first == ")" { return digits + "\\" + rest }
    return String(line)
  }

  /// Plain text as a paragraph.
  static func paragraph(_ text: String) -> String { asOrdinaryLine(escaped(text)) }

  /// Code within a line.
  static func code(_ code: String, isInTable: Bool = false) -> String {
    let code = code.visibleLine
    let ticks = String(repeating: "`", count: longestRun(of: "`", in: code) + 1)
    let touches = code.hasPrefix("`") || code.hasSuffix("`")
    let isPadded = touches || (code.hasPrefix(" ") && code.hasSuffix(" "))
    let space = isPadded && code.contains { $0 != " " } ? " " : ""
    let text = isInTable ? code.replacing("|", with: "\\|") : code
    return ticks + space + text + space + ticks
  }

  /// The lines of a fenced piece of code.
  static func fence(_ source: String, info: String) -> [String] {
    var lines = source.visibleLines
    if lines.last == "" { lines.removeLast() }
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: source) + 1))
    return [fence + info.visibleLine.replacing("`", with: "")] + lines + [fence]
  }

  /// An address as it stands in parentheses.
  static func destination(_ url: String) -> String {
    var result = ""
    for scalar in url.visibleLine.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case " ", "<", ">", "(", ")", "\\", "|", "`", "$":
        result += "%" + String(scalar.value, radix: 16, uppercase: true)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    text.split { $0 != character }.map(\.count).max() ?? 0
  }
}
