// What stands before the brace of a solution's function.

import Answering
import Foundation

/// A function's name, its parameters, and what it returns.
struct FunctionSignature {
  /// A parameter of a function: `ofBatch batch: [Int]` has a label and a name.
  struct Parameter {
    var label: String
    var name: String
    var type: String

    /// The argument in a call that takes it from a request.
    var argument: String {
      (label == "_" ? "" : "\(label): ")
        + "try $0.argument(\"\(crossingName(of: name))\") as \(type)"
    }
  }

  /// Such as `softmax`.
  let name: String
  /// In their order.
  let parameters: [Parameter]
  /// Such as `[Double]`.
  let result: String

  /// Reads it; `nil` where there is none.
  init?(of function: String) {
    guard let head = function.firstMatch(of: /public func (\w+)\(/) else { return nil }
    let texts = Self.items(of: function[head.range.upperBound...])
    parameters = texts.compactMap { text -> Parameter? in
      guard let match = text.firstMatch(of: /(\w+)(?:\s+(\w+))?\s*:\s*(.+)/) else { return nil }
      return Parameter(
        label: String(match.1), name: String(match.2 ?? match.1),
        type: match.3.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    guard let result = function.firstMatch(of: /\)\s*throws\s*->\s*(.+?)\s*\{/) else { return nil }
    name = String(head.1)
    self.result = String(result.1)
  }

  /// What stands between commas, up to the bracket that closes the list.
  static func items(of text: some StringProtocol) -> [String] {
    var depth = 1
    var items = [""]
    for letter in text {
      if "([".contains(letter) { depth += 1 } else if ")]".contains(letter) { depth -= 1 }
      if depth == 0 { break }
      if letter == ",", depth == 1 {
        items.append("")
      } else {
        items[items.count - 1].append(letter)
      }
    }
    return items.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }
}
