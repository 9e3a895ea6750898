// JSON as Python's `json.dumps(…, indent=1, sort_keys=True, ensure_ascii=False)` writes it, which
// is how Jupyter saves a notebook: opened and saved there, not a byte changes. Foundation's encoder
// knows another form only.

/// A JSON value.
indirect enum JSONValue: Sendable {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case list([JSONValue])
  case object([String: JSONValue])

  /// A text as the list of its lines, each with its end, as notebooks hold it.
  static func lines(of text: String) -> JSONValue {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }
    if let last = lines.popLast(), last != "\n" { lines.append(last.dropLast()) }
    return .list(lines.map { .string(String($0)) })
  }

  /// The value, in lines.
  var text: String { text(indent: "") }

  private func text(indent: String) -> String {
    switch self {
    case .string(let string): Self.quoted(string)
    case .integer(let number): "\(number)"
    case .bool(let flag): "\(flag)"
    case .list(let values):
      Self.bracketed("[", values.map { $0.text(indent: indent + " ") }, "]", indent: indent)
    case .object(let members):
      Self.bracketed(
        "{",
        members.sorted { $0.key < $1.key }.map {
          "\(Self.quoted($0.key)): \($0.value.text(indent: indent + " "))"
        }, "}", indent: indent)
    }
  }

  private static func bracketed(
    _ opening: String, _ items: [String], _ closing: String, indent: String
  ) -> String {
    if items.isEmpty { return opening + closing }
    let lines = items.map { "\n\(indent) \($0)" }.joined(separator: ",")
    return opening + lines + "\n" + indent + closing
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case ..<" ":
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
