import Spelling

/// Why an assignment to a lesson's parameters cannot be used.
public enum ParameterError: Error, Equatable {
  /// The text has no `=`.
  case notAnAssignment(String)
  /// No parameter has this name.
  case unknown(name: String, known: [String])
  /// The text is no value of the parameter's type; `expected` holds the default.
  case wrongType(name: String, text: String, expected: ParameterValue)
  /// The value breaks a limit.
  case outOfLimits(name: String, text: String, limit: Limit)
  /// The same parameter was assigned more than once.
  case assignedTwice(name: String)
  /// Several parameters do not fit together.
  case conflict(String)
}

extension ParameterError: CustomStringConvertible {
  /// What is wrong, what was expected and what to do, on one line.
  public var description: String {
    switch self {
    case .notAnAssignment(let text):
      "-p \(quoted(text)) assigns nothing; write -p NAME=VALUE"
    case .unknown(let name, let known):
      unknownText(name, known)
    case .wrongType(let name, let text, let expected):
      "\(name)=\(quoted(text)) is not of the right type; expected \(expected.typeName), "
        + "such as \(name)=\(expected.text)"
    case .outOfLimits(let name, let text, let limit):
      "\(name)=\(quoted(text)) is outside its limits; expected \(limit.text)"
    case .assignedTwice(let name):
      "\(name) is assigned twice; give it once, lists with commas: -p \(name)=A,B"
    case .conflict(let message):
      // The message may hold what the user gave, such as the name of a class.
      visible(message)
    }
  }

  private func unknownText(_ name: String, _ known: [String]) -> String {
    if known.isEmpty { return "there is no parameter \(quoted(name)); this lesson has none" }
    if let near = nearestName(to: name, among: known) {
      return "there is no parameter \(quoted(name)); did you mean \(near)?"
    }
    return "there is no parameter \(quoted(name)); there are \(known.joined(separator: ", "))"
  }
}

/// User text for a message: one line, in quotes, without what steers a terminal, and not without end.
private func quoted(_ text: String) -> String {
  let visible = visible(text)
  return "“\(visible.count > 60 ? visible.prefix(59) + "…" : visible)”"
}

/// The text on one line, without control characters and without those that turn the direction of letters.
private func visible(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
        default: scalar
        }
      }))
}
