// The value of a parameter's default, where it is written as a literal; only then can its limits be checked while
// weaving.

import Text

/// A literal of Swift.
enum SwiftLiteral: Equatable {
  /// A number.
  case number(Double)
  /// A string without escapes.
  case text(String)
  /// `true` or `false`.
  case bool
  /// A list of numbers or of strings.
  case list([SwiftLiteral])

  /// Reads a literal; `nil` for every other expression, which may be right all the same.
  init?(_ source: [UInt8]) {
    let scan = CodeScan(source)
    guard scan.imbalance == nil else { return nil }
    let tokens = scan.tokens.filter { $0.kind != .blockComment }.map { source[$0.range].text }
    guard tokens.first == "[", tokens.last == "]" else {
      guard let value = SwiftLiteral(scalar: tokens[...]) else { return nil }
      self = value
      return
    }
    var entries = tokens[1..<(tokens.count - 1)].split(
      separator: ",", omittingEmptySubsequences: false)
    // A list may be empty, and may end in a comma.
    if entries.last?.isEmpty == true { entries.removeLast() }
    let values = entries.compactMap { SwiftLiteral(scalar: $0) }
    guard values.count == entries.count else { return nil }
    self = .list(values)
  }

  private init?(scalar tokens: ArraySlice<String>) {
    let isNegative = tokens.first == "-"
    let rest = isNegative ? tokens.dropFirst() : tokens
    guard rest.count == 1, let token = rest.first else { return nil }
    if let number = Self.number(token) {
      self = .number(isNegative ? -number : number)
    } else if isNegative {
      return nil
    } else if token == "true" || token == "false" {
      self = .bool
    } else if token.utf8.count >= 2, token.utf8.first == UInt8(ascii: "\""),
      !token.utf8.contains(UInt8(ascii: "\\")), !token.utf8.starts(with: "\"\"\"".utf8)
    {
      self = .text(token.utf8.dropFirst().dropLast().text)
    } else {
      return nil
    }
  }

  private static func number(_ token: String) -> Double? {
    guard token.utf8.first?.isDigit == true else { return nil }
    let digits = token.filter { $0 != "_" }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      return Int(digits.dropFirst(2), radix: radix).map { Double($0) }
    }
    return decimal(digits)
  }
}

/// A decimal number as people write it: no infinity, no hexadecimal digits.
func decimal(_ text: String) -> Double? {
  guard !text.isEmpty, text.utf8.allSatisfy({ $0.isDigit || "+-.eE".utf8.contains($0) }),
    text.utf8.contains(where: \.isDigit), let value = Double(text), value.isFinite
  else { return nil }
  return value
}
