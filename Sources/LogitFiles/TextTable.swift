// Numbers as text: fields divided by commas, semicolons or tabs, one row a line, as NumPy, pandas
// and spreadsheets write them. A byte order mark, CRLF, quotation marks and a line of names above
// the numbers are taken as what they are.

import Foundation

/// Reads a text of numbers.
struct TextTable {
  private(set) var values: [Double] = []
  private(set) var columns = 0
  private(set) var header: [String]?
  /// Whether the first column only counts the rows.
  private var hasIndex = false

  private let separator: UInt8

  /// Reads all lines.
  init(_ file: MappedFile) throws(LogitFileProblem) {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) { throw .wideText }
    let lines = TextLines(file.bytes)
    separator = TextTable.separator(of: lines.first)
    var isFirst = true
    var blank: Int?
    for (index, line) in lines.enumerated() {
      let number = index + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) && !line.contains(separator) {
        blank = blank ?? number
        continue
      }
      // Only at the end may there be lines without anything.
      if let blank { throw .blankLine(blank) }
      let fields = try fields(of: line, number)
      if isFirst {
        isFirst = false
        columns = fields.count
        try takeHeader(fields)
        if header != nil { continue }
      }
      guard fields.count == columns else {
        throw .ragged(line: number, found: fields.count, expected: columns)
      }
      try takeNumbers(fields, number)
    }
    if hasIndex { columns -= 1 }
    guard !values.isEmpty else { throw header == nil ? .empty : .headerOnly }
  }

  /// The array of the numbers.
  var array: NumberArray {
    NumberArray(rows: values.count / columns, columns: columns, values, header: header)
  }

  // MARK: Lines

  /// What divides fields: a tab or a semicolon where there is one, else a comma; `1,5;2,5` has commas
  /// as decimal points.
  private static func separator(of line: UnsafeRawBufferPointer?) -> UInt8 {
    for mark in [UInt8(ascii: "\t"), UInt8(ascii: ";")] where line?.contains(mark) == true {
      return mark
    }
    return UInt8(ascii: ",")
  }

  private func fields(
    of line: UnsafeRawBufferPointer, _ number: Int
  ) throws(LogitFileProblem) -> [Substring] {
    guard let text = String(validating: line, as: UTF8.self) else { throw .notUTF8(line: number) }
    guard line.contains(UInt8(ascii: "\"")) else {
      let mark = Character(Unicode.Scalar(separator))
      return text.split(separator: mark, omittingEmptySubsequences: false).map {
        TextTable.trimmed($0)
      }
    }
    var (fields, field, isQuoted) = ([Substring](), "", false)
    for character in text.unicodeScalars {
      if character == "\"" {
        // Two of them stand for one, which no number has; so neither is kept.
        isQuoted.toggle()
      } else if character.value == UInt32(separator) && !isQuoted {
        fields.append(TextTable.trimmed(field[...]))
        field = ""
      } else {
        field.unicodeScalars.append(character)
      }
    }
    if isQuoted { throw .openQuote(line: number) }
    return fields + [TextTable.trimmed(field[...])]
  }

  private static func trimmed(_ field: Substring) -> Substring {
    var field = field
    while let last = field.last, last == " " || last == "\t" { field.removeLast() }
    return field.drop { $0 == " " || $0 == "\t" }
  }

  // MARK: Header

  /// Takes the first line for names where it is no line of numbers.
  private mutating func takeHeader(_ fields: [Substring]) throws(LogitFileProblem) {
    hasIndex = fields.count > 1 && fields[0].isEmpty
    let names = hasIndex ? fields.dropFirst() : fields[...]
    // pandas names columns 0, 1, 2, …; no example has just these scores.
    let areCounted =
      names.count > 2 && names.enumerated().allSatisfy { "\($0.offset)" == $0.element }
    let areWords = names.allSatisfy { Double($0) == nil && !$0.isEmpty && !isDecimalComma($0) }
    guard areCounted || areWords || hasIndex && names.allSatisfy({ !$0.isEmpty }) else {
      hasIndex = false
      return
    }
    header = names.map { String($0) }
    let others: Set = ["label", "labels", "target", "index", "id", "y", "class"]
    if names.count > 1, let other = names.first(where: { others.contains($0.lowercased()) }) {
      throw .notAClass(column: String(other))
    }
  }

  // MARK: Numbers

  private mutating func takeNumbers(
    _ fields: [Substring], _ line: Int
  ) throws(LogitFileProblem) {
    for (column, field) in fields.enumerated() where !(hasIndex && column == 0) {
      guard let value = Double(field) else {
        throw isDecimalComma(field)
          ? .decimalComma(String(field), line: line)
          : .notANumber(String(field), line: line, column: column)
      }
      values.append(value)
    }
  }

  private func isDecimalComma(_ field: Substring) -> Bool {
    field.contains(",") && Double(String(field.map { $0 == "," ? "." : $0 })) != nil
  }
}

/// The lines of a text, without what ends them and without a byte order mark.
struct TextLines: Sequence {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    let hasMark = bytes.prefix(3).elementsEqual([0xEF, 0xBB, 0xBF])
    self.bytes = hasMark ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
  }

  /// The first line.
  var first: UnsafeRawBufferPointer? {
    let iterator = makeIterator()
    return iterator.next()
  }

  func makeIterator() -> AnyIterator<UnsafeRawBufferPointer> {
    var place = 0
    return AnyIterator { [bytes] in
      guard place < bytes.count else { return nil }
      let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
      let length = rest.firstIndex(of: 0x0A) ?? rest.count
      place += length + 1
      let line = rest[..<length]
      return UnsafeRawBufferPointer(rebasing: line.last == 0x0D ? line.dropLast() : line)
    }
  }
}
