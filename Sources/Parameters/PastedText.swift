// What people paste behind `-p`: lists as Python, NumPy, PyTorch, JAX, R or a spreadsheet print
// them.

import Text

/// Why a text is no value of a parameter's type.
public enum Misreading: Error, Equatable, Sendable {
  /// Of a single value, or of all of a list: it has none of the forms.
  case form
  /// An entry of a list is no number.
  case notANumber(Place)
  /// An entry, or the single value, has a fraction where whole numbers are wanted.
  case notWhole(Place)
  /// An entry, or the single value, is infinite, or NaN.
  case notFinite(Place)
  /// An entry, or the single value, has a percent sign.
  case percentage(Place)
  /// An entry, or the single value, has a comma where the decimal point belongs.
  case decimalComma(Place)
  /// An entry of a list is empty.
  case empty(Place)
  /// A bracket or parenthesis has no partner.
  case unpaired
  /// A table where one row is wanted.
  case table(rows: Int)

  /// Where in the text the fault lies.
  public struct Place: Equatable, Sendable {
    /// Which entry of the list, counted from 0; `nil` for a single value.
    public var index: Int?
    /// The entry as it was written.
    public var text: String

    /// A percentage without its sign.
    var percentage: String { String(text.dropLast().withoutSpace.withKeyboardMinus) }
    /// A percentage as a share of 1.
    var share: String { typed((Double(percentage) ?? 0) / 100) }
    /// The number with a decimal point in place of its comma.
    var withPoint: String { String(text.map { $0 == "," ? "." : $0 }) }
  }
}

/// A text as it was pasted, with what encloses the values taken off.
struct PastedText {
  /// The rows of a table, or the only one.
  private(set) var rows: [Substring]
  /// Whether there were brackets, so that a comma may stand behind the last entry.
  private var isBracketed = false

  /// Takes off `tensor(…)`, `array(…, dtype=…)`, `c(…)` and brackets.
  init(_ text: String) throws(Misreading) {
    var rest = text.trimmed[...]
    if let arguments = rest.argumentsOfCall { rest = arguments }
    guard let first = rest.first, first == "[" || first == "(" else {
      rows = [rest]
      return
    }
    rows = try Self.rows(in: rest)
    isBracketed = true
  }

  /// What lies inside the innermost brackets; between rows stand commas and space only.
  private static func rows(in text: Substring) throws(Misreading) -> [Substring] {
    var rows: [Substring] = []
    var starts: [Substring.Index] = []
    // Where the last bracket stood, and whether it closed a row.
    var (mark, hasRow) = (text.startIndex, false)
    func isBlank(upTo end: Substring.Index) -> Bool {
      text[mark..<end].allSatisfy { $0.isWhitespace || $0 == "," }
    }
    for index in text.indices {
      let next = text.index(after: index)
      switch text[index] {
      case "[", "(":
        if isBlank(upTo: index) {
          starts.append(next)
          (mark, hasRow) = (next, false)
        } else if let start = starts.last {
          // A call such as np.float64(1.5) is an entry of this row.
          starts.append(start)
        } else {
          throw .form
        }
      case "]", ")":
        guard let start = starts.popLast() else { throw .unpaired }
        if starts.last == start { continue }
        if !hasRow {
          rows.append(text[start..<index])
        } else if !isBlank(upTo: index) {
          throw .form
        }
        (mark, hasRow) = (next, true)
      default: break
      }
    }
    if !starts.isEmpty { throw .unpaired }
    if !isBlank(upTo: text.endIndex) { throw .form }
    return rows
  }

  /// The entries of all rows: what commas separate, or else semicolons, or else space.
  func entries() -> [Substring] {
    var all: [Substring] = []
    for row in rows {
      let row = row.withoutSpace
      if row.isEmpty { continue }
      var entries: [Substring]
      if row.contains(";") {
        entries = row.split(separator: ";", omittingEmptySubsequences: false)
      } else if row.contains(",") {
        entries = row.split(separator: ",", omittingEmptySubsequences: false)
      } else {
        entries = row.split { $0.isWhitespace }
      }
      if isBracketed, entries.last?.withoutSpace.isEmpty == true { entries.removeLast() }
      all += entries.map { $0.withoutSpace }
    }
    return all
  }

  /// The finite number that one entry, or a single value, is.
  static func number(_ text: Substring, at index: Int?) throws(Misreading) -> Double {
    let place = Misreading.Place(index: index, text: String(text))
    let written = text.withKeyboardMinus
    guard let number = written.number else {
      if written.last == "%", written.dropLast().withoutSpace.number != nil {
        throw .percentage(place)
      }
      if written.count(where: { $0 == "," }) == 1,
        Substring(String(written.map { $0 == "," ? "." : $0 })).number != nil
      {
        throw .decimalComma(place)
      }
      if let argument = written.argumentsOfCall, argument.argumentsOfCall == nil {
        return try Self.number(argument, at: index)
      }
      if index == nil { throw .form }
      throw text.isEmpty ? .empty(place) : .notANumber(place)
    }
    guard number.isFinite else {
      throw .notFinite(Misreading.Place(index: index, text: String(written)))
    }
    return number
  }

  /// The whole number that one entry, or a single value, is; `3.` is one, too.
  static func wholeNumber(_ text: Substring, at index: Int?) throws(Misreading) -> Int {
    if let number = Int(text.withKeyboardMinus) { return number }
    let number = try Self.number(text, at: index)
    guard let whole = Int(exactly: number) else {
      throw .notWhole(Misreading.Place(index: index, text: String(text)))
    }
    return whole
  }
}

extension Substring {
  /// Without space at both ends.
  var withoutSpace: Substring {
    var view = self
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return view
  }

  /// The number that it is.
  ///
  /// A zero byte would end it for the library, whatever follows.
  fileprivate var number: Double? { utf8.contains(0) ? nil : Double(self) }

  /// With the minus sign that a keyboard has, in place of those that books and pages have.
  fileprivate var withKeyboardMinus: Substring {
    guard contains(where: { $0.isOtherMinus }) else { return self }
    return Substring(String(map { $0.isOtherMinus ? "-" : $0 }))
  }

  /// What stands between the parentheses of `name(…)`, without arguments that have names, such as
  /// `dtype=torch.float32`; `nil` for anything else.
  fileprivate var argumentsOfCall: Substring? {
    guard last == ")", let open = firstIndex(of: "("), open != startIndex,
      self[..<open].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }),
      let close = partner(of: open), index(after: close) == endIndex
    else { return nil }
    let arguments = self[index(after: open)..<close].withoutSpace
    guard let first = arguments.first, first == "[" || first == "(",
      let end = arguments.partner(of: arguments.startIndex).map({ arguments.index(after: $0) })
    else { return arguments.upToNamedArgument }
    let rest = arguments[end...].upToNamedArgument.withoutSpace
    return rest.isEmpty ? arguments[..<end] : arguments
  }

  /// Where the bracket closes that opens at a place; `nil` where it does not.
  private func partner(of open: Index) -> Index? {
    var depth = 0
    for place in self[open...].indices {
      if self[place] == "[" || self[place] == "(" { depth += 1 }
      if self[place] == "]" || self[place] == ")" { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  /// Up to the comma in front of the first argument that has a name.
  private var upToNamedArgument: Substring {
    guard let equals = firstIndex(of: "=") else { return self }
    guard let comma = self[..<equals].lastIndex(of: ",") else { return self }
    return self[..<comma]
  }
}

extension Character {
  /// Whether it is a minus sign or hyphen other than the keyboard's.
  fileprivate var isOtherMinus: Bool {
    switch self {
    case "\u{2212}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{FF0D}": true
    default: false
    }
  }
}
