// What is said about parameters, in English.

import Languages
import Text

extension ParameterType: Phrase {
  /// The type's name, in English.
  public var english: String {
    switch self {
    case .int: "whole number"
    case .double: "number"
    case .bool: "true or false"
    case .text: "text"
    case .ints: "whole numbers, separated by commas"
    case .doubles: "numbers, separated by commas"
    case .texts: "texts, separated by commas"
    }
  }
}

extension Bounds: Phrase {
  /// The interval in English, such as `above 0` or `1 to 400`.
  public var english: String {
    if case .included(let first) = lower, case .included(let last) = upper {
      return first == last ? typed(first) : "\(typed(first)) to \(typed(last))"
    }
    let lowerText: String? =
      switch lower {
      case .included(let end): "at least \(typed(end))"
      case .excluded(let end): "above \(typed(end))"
      case .open: nil
      }
    let upperText: String? =
      switch upper {
      case .included(let end): "at most \(typed(end))"
      case .excluded(let end): "below \(typed(end))"
      case .open: nil
      }
    let ends = [lowerText, upperText].compactMap { $0 }
    return ends.isEmpty ? "any number" : ends.joined(separator: " and ")
  }

  /// Whether the last number in ``english`` is 1, so that what is counted stands in the singular.
  fileprivate var endsAtOne: Bool { (upper.number ?? lower.number) == 1 }
}

extension Limit: Phrase {
  /// The limit in English, such as `each above 0`.
  public var english: String {
    switch self {
    case .value(let bounds): bounds.english
    case .each(let bounds): "each \(bounds.english)"
    case .count(let bounds): "\(bounds.english) \(bounds.endsAtOne ? "value" : "values")"
    case .rows(let rows, let columns): "\(rows) rows of \(columns) values"
    case .oneOf(let words): "one of \(words.joined(separator: ", "))"
    }
  }
}

extension ParameterError: Phrase {
  /// What is wrong, what was expected and what to do, on one line, in English.
  public var english: String {
    switch self {
    case .notAnAssignment(let text):
      return "-p \(quoted(text)) assigns nothing; write -p NAME=VALUE"
    case .unknown(let name, let known):
      let none = "there is no parameter \(quoted(name))"
      if known.isEmpty { return none + "; this lesson has none" }
      if let near = nearestName(to: name, among: known) { return none + "; did you mean \(near)?" }
      return none + "; there are \(known.joined(separator: ", "))"
    case .misread(let parameter, let text, let reason):
      return reason.english(of: parameter, text: text)
    case .outOfLimits(let name, let text, let limit, let entry):
      let subject = entry?.english(of: name) ?? "\(name)=\(quoted(text))"
      return "\(subject) is outside its limits; expected \(limit.english)"
    case .assignedTwice(let name):
      return "\(name) is assigned twice; give it once, lists with commas: -p \(name)=A,B"
    case .conflict(let message):
      // The message may hold what the user gave, such as the name of a class.
      return message.visibleLine
    }
  }
}

extension Misreading {
  /// What is wrong with the text of a parameter, and what to write, in English.
  fileprivate func english(of parameter: Parameter, text: String) -> String {
    let name = parameter.name
    let whole = "\(name)=\(quoted(text))"
    let expected =
      "; expected \(parameter.defaultValue.type.english)"
      + (parameter.example.map { ", such as \($0)" } ?? "")
    switch self {
    case .form: return whole + " is not of the right type" + expected
    case .notANumber(let place): return place.english(of: name) + " is not a number" + expected
    case .notWhole(let place):
      return place.english(of: name) + " is not a whole number" + expected
    case .notFinite(let place):
      let fault = place.english(of: name) + " is not finite"
      guard let end = parameter.end(towards: place.text) else { return fault + expected }
      return fault + "; write \(typed(end)), the \(end < 0 ? "least" : "greatest") allowed"
    case .percentage(let place):
      return place.english(of: name) + " is a percentage; write \(place.share) or "
        + "\(place.percentage), whichever is meant"
    case .decimalComma(let place):
      return place.english(of: name) + " has a comma; write \(place.withPoint)"
    case .empty(let place):
      return "\(name): value \((place.index ?? 0) + 1) is empty" + expected
    case .unpaired: return whole + " has a bracket without its partner" + expected
    case .table(let rows): return "\(name) has \(rows) rows; give one" + expected
    }
  }
}

extension Misreading.Place {
  /// The beginning of a sentence about the entry, in English.
  fileprivate func english(of name: String) -> String {
    guard let index else { return "\(name)=\(quoted(text))" }
    return "\(name): value \(index + 1), \(quoted(text)),"
  }
}
