// What each exercise's function is given and what it returns, for people who answer in a language
// of their own.

import Answering
import ExerciseChecks

/// The table at the end of `lessons/any-language.md`, made of the solutions' first lines.
struct ArgumentTable {
  /// The pages that end in it, by their paths from the course's folder.
  static let pages = ["lessons/any-language.md", "lessons/ko/any-language.md"]

  private let rows: [String]

  /// A function, and the exercise that asks for it.
  typealias Entry = (
    id: ExerciseID, function: String, parameters: [FunctionSignature.Parameter], result: String
  )

  /// Lists functions, in the order of their exercises.
  init(of entries: [Entry]) {
    rows = entries.map { entry in
      let arguments = entry.parameters.map {
        "`\(crossingName(of: $0.name))` \(Self.type($0.type))"
      }
      let cells = [
        "\(entry.id)", "`\(crossingName(of: entry.function))`",
        arguments.joined(separator: ", "), Self.type(entry.result),
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
  }

  /// A page with these rows below the head of its last table; `nil` for one that does not end in a
  /// table.
  func page(_ text: String) -> String? {
    guard let head = text.ranges(of: /\n\| --- \|[^\n]*\n/).last,
      text[head.upperBound...].split(separator: "\n").allSatisfy({ $0.hasPrefix("| ") })
    else { return nil }
    return text[..<head.upperBound] + rows.map { $0 + "\n" }.joined()
  }

  /// A type as JSON knows it, in words that no edition translates.
  private static func type(_ swift: String) -> String { "`\(name(swift))`" }

  private static func name(_ swift: String) -> String {
    let names = ["Double": "number", "Int": "integer", "Bool": "boolean"]
    if let name = names[swift] { return name }
    if swift.hasSuffix("?") { return name(String(swift.dropLast())) + "?" }
    if swift.hasPrefix("[") { return "[" + name(String(swift.dropFirst().dropLast())) + "]" }
    // A tuple crosses as a list.
    let parts = FunctionSignature.items(of: swift.dropFirst()).map { part in
      part.drop { $0 != ":" }.dropFirst().trimmingPrefix { $0.isWhitespace }
    }
    return "[" + parts.map { name(String($0)) }.joined(separator: ", ") + "]"
  }
}
