// Numbers below each other, with their points in one line.

/// A number's text, cut where numbers of a column meet: at the decimal point, and before a sign
/// such as `%`.
package struct AlignedNumber {
  package var integer: String
  package var fraction = ""
  package var suffix = ""

  /// The widest of each part.
  package struct Widths {
    package var integer = 0
    package var fraction = 0
    package var suffix = 0

    package var total: Int { integer + fraction + suffix }

    /// The widths for all numbers of a column.
    ///
    /// Suffixes stand below each other where every number has one; else each stays with its number.
    package init(_ numbers: [AlignedNumber]) {
      let isUniform = numbers.allSatisfy { !$0.suffix.isEmpty }
      for number in numbers {
        let own = displayWidth(of: number.suffix)
        integer = max(integer, displayWidth(of: number.integer))
        fraction = max(fraction, displayWidth(of: number.fraction) + (isUniform ? 0 : own))
        suffix = max(suffix, isUniform ? own : 0)
      }
    }
  }

  package init(_ text: String) {
    var rest = text[...]
    if let space = rest.firstIndex(of: " ") {
      suffix = String(rest[space...])
      rest = rest[..<space]
    }
    let isDecimal = rest.contains { $0.isWholeNumber }
    let point = isDecimal ? rest.firstIndex { $0 == "." || $0 == "e" } : nil
    integer = String(rest[..<(point ?? rest.endIndex)])
    fraction = String(rest[(point ?? rest.endIndex)...])
  }

  /// The text with its point in the column's place.
  package func aligned(_ widths: Widths) -> String {
    let before = String(repeating: " ", count: widths.integer - displayWidth(of: integer))
    let tail = widths.suffix > 0 ? fraction : fraction + suffix
    let behind = String(repeating: " ", count: widths.fraction - displayWidth(of: tail))
    guard widths.suffix > 0 else { return before + integer + tail + behind }
    let last = String(repeating: " ", count: widths.suffix - displayWidth(of: suffix))
    return before + integer + fraction + behind + suffix + last
  }
}
