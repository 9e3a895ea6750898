// The value of a parameter's default, where it is written as a literal; only then can its limits be
// checked while weaving.

import Parameters
import Text

extension ParameterValue {
  /// Reads a literal of Swift; `nil` for every other expression, which may be right all the same.
  ///
  /// Every number is a double: limits do not tell a whole one from others.
  init?(swiftLiteral source: [UInt8]) {
    let scan = CodeScan(source)
    guard scan.imbalance == nil else { return nil }
    let tokens = scan.tokens.filter { $0.kind != .blockComment }.map { source[$0.range].text }
    guard tokens.first == "[", tokens.last == "]" else {
      guard let value = ParameterValue(scalar: tokens[...]) else { return nil }
      self = value
      return
    }
    var entries = tokens[1..<(tokens.count - 1)].split(
      separator: ",", omittingEmptySubsequences: false)
    // A list may be empty, and may end in a comma.
    if entries.last?.isEmpty == true { entries.removeLast() }
    let values = entries.map { ParameterValue(scalar: $0) }
    let numbers = values.compactMap { if case .double(let number) = $0 { number } else { nil } }
    let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    if numbers.count == values.count {
      self = .doubles(numbers)
    } else if texts.count == values.count {
      self = .texts(texts)
    } else {
      return nil
    }
  }

  private init?(scalar tokens: ArraySlice<String>) {
    let isNegative = tokens.first == "-"
    let rest = isNegative ? tokens.dropFirst() : tokens
    guard rest.count == 1, let token = rest.first else { return nil }
    if let number = Self.number(token) {
      self = .double(isNegative ? -number : number)
    } else if isNegative {
      return nil
    } else if token == "true" || token == "false" {
      self = .bool(token == "true")
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
