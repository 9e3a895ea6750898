// The parameters cell: each line is blank, a comment, or `let name = value // meaning; limits`.

import Parameters
import Text

/// Reads the lines of a parameters cell.
struct ParameterCell {
  /// The parameters in order.
  private(set) var parameters: [ParameterLine] = []
  /// What is wrong with the cell.
  private(set) var errors: [WeavingError] = []

  /// Reads the code of a parameters cell.
  init(_ fence: SwiftFence) {
    for (index, line) in fence.code.enumerated() {
      let isComment = line.trimmed.begins(with: "//")
      if !isComment && !line.isBlank { read(line, at: fence.codeLine + index) }
    }
  }

  private mutating func read(_ line: [UInt8], at number: Int) {
    guard let declaration = Declaration(line) else {
      errors.append(WeavingError(line: number, .notAParameter(line.trimmed.text)))
      return
    }
    let name = declaration.name
    if let (imbalance, _) = declaration.scan.imbalance {
      errors.append(WeavingError(line: number, .unbalancedParameter(name, imbalance)))
      return
    }
    if let first = parameters.first(where: { $0.name == name }) {
      errors.append(WeavingError(line: number, .duplicateParameter(name, first: first.line)))
    }
    let names = declaration.names(in: line)
    if let other = parameters.first(where: { names.contains($0.name) }) {
      errors.append(WeavingError(line: number, .dependentParameter(name, on: other.name)))
    }
    let (meaning, clauses) = Self.parts(of: declaration.comment)
    if meaning.isEmpty { errors.append(WeavingError(line: number, .noMeaning(name))) }
    var limits: [Limit] = []
    for clause in clauses {
      guard let limit = limit(clause, at: number) else { continue }
      limits.append(limit)
      check(limit, clause: clause, of: declaration, at: number)
    }
    parameters.append(
      ParameterLine(
        line: number, code: line.text, nameColumn: declaration.nameColumn, name: name,
        meaning: meaning, limits: limits))
  }

  /// The meaning, and the limits behind the last `;`.
  private static func parts(of comment: [UInt8]) -> (meaning: String, clauses: [String]) {
    guard let semicolon = comment.lastIndex(of: UInt8(ascii: ";")) else {
      return (comment.trimmed.text, [])
    }
    let clauses = comment[(semicolon + 1)...].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return (comment[..<semicolon].trimmed.text, clauses.map { $0.trimmed.text })
  }

  private mutating func limit(_ clause: String, at line: Int) -> Limit? {
    do {
      return try Limit(clause: clause)
    } catch {
      let problem: WeavingProblem =
        switch error {
        case .form: .notALimit(clause)
        case .empty: .emptyLimit(clause)
        }
      errors.append(WeavingError(line: line, problem))
      return nil
    }
  }

  private mutating func check(
    _ limit: Limit, clause: String, of declaration: Declaration, at line: Int
  ) {
    guard let value = declaration.literal, let misfit = limit.misfit(value) else { return }
    let name = declaration.name
    let problem: WeavingProblem =
      switch misfit {
      case .outside: .defaultOutsideLimit(name, limit: clause)
      case .notAList: .limitOfList(name, limit: clause)
      case .isAList: .limitOfValue(name, limit: clause)
      case .otherType: .limitOfOtherType(name, limit: clause)
      }
    errors.append(WeavingError(line: line, problem))
  }
}

/// One `let name = value // comment` or `let name: Type = value // comment`.
private struct Declaration {
  /// The tokens of the line.
  let scan: CodeScan
  /// The name.
  let name: String
  /// How many bytes stand before the name.
  let nameColumn: Int
  /// The tokens of type and value.
  let tokens: [CodeScan.Token]
  /// The value where it is a literal.
  let literal: ParameterValue?
  /// What stands behind `//`.
  let comment: [UInt8]

  /// Takes a line apart; `nil` when it does not declare a constant with a value.
  init?(_ line: [UInt8]) {
    scan = CodeScan(line)
    var tokens = scan.tokens.filter { $0.kind != .blockComment }[...]
    guard let keyword = tokens.popFirst(), line[keyword.range].text == "let",
      let name = tokens.popFirst(), name.kind == .word, Self.isName(line[name.range]),
      let next = tokens.first, ["=", ":"].contains(line[next.range].text)
    else { return nil }
    self.name = line[name.range].text
    nameColumn = name.range.lowerBound
    if let last = tokens.last, last.kind == .lineComment {
      comment = Array(line[last.range].dropFirst(2))
      tokens.removeLast()
    } else {
      comment = []
    }
    self.tokens = Array(tokens)
    let equals = tokens.firstIndex { $0.depth == 0 && line[$0.range].text == "=" }
    guard let equals else { return nil }
    let value = tokens[(equals + 1)...]
    guard let first = value.first, let last = value.last else { return nil }
    literal = ParameterValue(
      swiftLiteral: Array(line[first.range.lowerBound..<last.range.upperBound]))
  }

  /// Whether `-p` and the lesson's code can both say the name.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first?.isDigit == false && bytes.allSatisfy { $0.isWord && $0 < 0x80 }
      && bytes.text != "_"
  }

  /// The names that type and value speak of.
  func names(in line: [UInt8]) -> Set<String> {
    Set(tokens.filter { $0.kind == .word }.map { line[$0.range].text })
  }
}
