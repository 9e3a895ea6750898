// A table that explains itself: besides its numbers it says what it is, how to read it, and what to
// notice.

import CMathematics

/// Rows and columns with a caption and the sentences that explain them.
public struct Table: Sendable, Equatable {
  /// What the table shows, in one line.
  public var caption: String
  /// The columns, all of the same height.
  ///
  /// The first one names the rows.
  public var columns: [Column]
  /// How to read the table: what a row is, what a column is, what adds up to what.
  public var read: String
  /// What to notice, computed from the values; nothing when there is nothing to say.
  public var notice: String
  /// Whether its numbers were measured while the lesson ran, such as times, and differ from run to
  /// run.
  ///
  /// Its words may then differ too. Everything else that a lesson produces is the same in every
  /// run.
  public var isMeasured: Bool

  /// Creates a table; the columns have as many entries as the first one.
  public init(
    _ caption: String, columns: [Column], read: String, notice: String = "",
    isMeasured: Bool = false
  ) {
    demand(!columns.isEmpty, "table “\(caption)” has no columns")
    for column in columns {
      demand(
        column.cells.count == columns[0].cells.count,
        """
        table “\(caption)”: column “\(column.head)” has \(column.cells.count) rows, \
        column “\(columns[0].head)” has \(columns[0].cells.count)
        """)
    }
    self.caption = caption
    self.columns = columns
    self.read = read
    self.notice = notice
    self.isMeasured = isMeasured
  }

  /// How many rows there are, the head not counted.
  public var rowCount: Int { columns[0].cells.count }
}

/// One column of a table: its head and its cells.
public struct Column: Sendable, Equatable {
  /// One entry of a column.
  public enum Cell: Sendable, Equatable {
    /// Words.
    case text(String)
    /// A number and how to write it. Numbers of one column stand with their decimal points aligned.
    case number(Double, NumberFormat)
    /// A bar that fills this share of its column, 0 to 1.
    case bar(Double)
    /// A bar in pieces, one for each share; the shares sum to at most 1.
    case shares([Double])
    /// Nothing: the cell does not apply.
    case empty
  }

  /// What the column holds.
  public var head: String
  /// The unit of its numbers, where they have one.
  public var unit: String?
  /// The entries, from the first row to the last.
  public var cells: [Cell]

  /// Creates a column from its cells.
  public init(_ head: String, unit: String? = nil, cells: [Cell]) {
    self.head = head
    self.unit = unit
    self.cells = cells
  }

  /// A column of words.
  public static func words(_ head: String, _ words: [String]) -> Column {
    Column(head, cells: words.map { .text($0) })
  }

  /// A column of numbers, all written the same way; a value that is `nil` leaves its cell empty.
  public static func numbers(
    _ head: String, unit: String? = nil, _ values: [Double?], _ format: NumberFormat = .fixed(3)
  ) -> Column {
    Column(
      head, unit: unit, cells: values.map { value in value.map { .number($0, format) } ?? .empty })
  }

  /// A column of numbers, all written the same way.
  ///
  /// (Without it, numbers would be turned into optional ones where that is not possible: in a
  /// page.)
  public static func numbers(
    _ head: String, unit: String? = nil, _ values: [Double], _ format: NumberFormat = .fixed(3)
  ) -> Column {
    Column(head, unit: unit, cells: values.map { .number($0, format) })
  }

  /// A column of probabilities, or of other numbers above 0, from their natural logarithms.
  ///
  /// One that is too small for a `Double` is written all the same, as in `5.1e-435`.
  public static func probabilities(
    _ head: String, unit: String? = nil, naturalLogs: [Double], digits: Int = 2
  ) -> Column {
    Column(
      head, unit: unit,
      cells: naturalLogs.map { logarithm in
        let value = exp(logarithm)
        return value.isNormal
          ? .number(value, .significant(digits)) : .text(significant(naturalLog: logarithm, digits))
      })
  }

  /// A column of whole numbers.
  public static func counts(_ head: String, unit: String? = nil, _ values: [Int]) -> Column {
    Column(head, unit: unit, cells: values.map { .number(Double($0), .integer) })
  }

  /// A column of bars, the longest possible one standing for `full`; a value that is NaN has none.
  public static func bars(_ head: String, _ values: [Double], full: Double = 1) -> Column {
    Column(
      head,
      cells: values.map { value in
        value.isNaN ? .empty : .bar(full > 0 ? min(max(value / full, 0), 1) : 0)
      })
  }

  /// A column of bars in pieces: each row is a list of shares that sum to at most 1.
  public static func shares(_ head: String, _ rows: [[Double]]) -> Column {
    Column(head, cells: rows.map { .shares($0) })
  }
}

extension Column {
  /// Whether the column holds numbers, which stand on its right.
  package var isNumeric: Bool {
    cells.contains { if case .number = $0 { true } else { false } }
  }
}
