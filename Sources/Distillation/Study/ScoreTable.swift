// Scores of many examples, wherever they are kept. A file of 100,000 examples by 1000 classes is
// read a few rows at a time, so that nothing here depends on its fitting into memory.

import CMathematics

/// N examples by K classes of scores, read row by row.
public struct ScoreTable: Sendable {
  /// N, how many examples there are.
  public let rows: Int
  /// K, how many classes there are.
  public let columns: Int
  private let fill: @Sendable (_ row: Int, _ entries: UnsafeMutableBufferPointer<Double>) -> Void

  /// Names a place to read from.
  ///
  /// - Parameters:
  ///   - rows: N.
  ///   - columns: K.
  ///   - fill: Writes the K scores of a row, from 0, to the places given; may be called by several
  ///     threads at once.
  public init(
    rows: Int, columns: Int,
    fill: @escaping @Sendable (_ row: Int, _ entries: UnsafeMutableBufferPointer<Double>) -> Void
  ) {
    (self.rows, self.columns, self.fill) = (rows, columns, fill)
  }

  /// Reads from a matrix, N×K.
  public init(_ matrix: Matrix) {
    self.init(rows: matrix.rows, columns: matrix.columns) { row, entries in
      matrix.values.withUnsafeBufferPointer { all in
        for column in entries.indices { entries[column] = all[row * matrix.columns + column] }
      }
    }
  }

  /// Writes the scores of a row.
  func read(_ row: Int, into entries: UnsafeMutableBufferPointer<Double>) { fill(row, entries) }

  /// All rows in runs, each of them a piece of work for one core.
  ///
  /// They depend on N only: sums that are added run by run are the same on every machine.
  var runs: [Range<Int>] {
    let length = max(1, (rows + 255) / 256)
    return stride(from: 0, to: rows, by: length).map { $0..<min($0 + length, rows) }
  }
}

/// What numbers a model gave.
public enum ScoreKind: Sendable, Equatable {
  /// Logits: any numbers, of which a softmax makes probabilities.
  case logits
  /// Probabilities: a softmax was taken already.
  case probabilities
  /// Natural logarithms of probabilities.
  case logProbabilities
}

/// Why scores are none that a softmax can be taken of; rows and columns count from 0.
public enum ScoreFault: Error, Equatable, Sendable {
  /// A score is not a number.
  case notANumber(row: Int, column: Int)
  /// A score is +∞; −∞ is a class that is ruled out.
  case infinite(row: Int, column: Int)
  /// Every class of a row is ruled out.
  case nothingPossible(row: Int)
}

/// Scores of which every number was looked at once: what they are, as logits.
public struct Scores: Sendable {
  /// Where they are read from.
  private let table: ScoreTable
  /// What they are.
  public let kind: ScoreKind
  /// The least one that is finite.
  public let least: Double
  /// The greatest one.
  public let greatest: Double
  /// How far the sum of a row, of probabilities or of what their logarithms stand for, is from 1
  /// at most; ∞ where they are neither.
  public let deviation: Double
  /// How many scores are −∞: classes that are ruled out.
  public let maskedCount: Int

  /// N, how many examples there are.
  public var rows: Int { table.rows }
  /// K, how many classes there are.
  public var columns: Int { table.columns }

  /// By how much the sum of a row of probabilities may differ from 1: what numbers of 16 bits leave.
  public static let tolerance = 2e-3

  /// Looks at every score.
  ///
  /// - Throws: The first one that no softmax can be taken of.
  public init(checking table: ScoreTable) throws(ScoreFault) {
    precondition(table.rows > 0 && table.columns > 0, "no scores")
    var whole = Survey()
    for survey in parallelMap(table.runs, { Survey(of: table, rows: $0) }) {
      if let fault = survey.fault { throw fault }
      whole.add(survey)
    }
    self.table = table
    (least, greatest, maskedCount) = (whole.least, whole.greatest, whole.maskedCount)
    let areShares = whole.least >= 0 && whole.greatest <= 1 + Scores.tolerance
    if areShares && whole.maskedCount == 0 && whole.deviation <= Scores.tolerance {
      (kind, deviation) = (.probabilities, whole.deviation)
    } else if whole.logDeviation <= Scores.tolerance {
      (kind, deviation) = (.logProbabilities, whole.logDeviation)
    } else {
      (kind, deviation) = (.logits, .infinity)
    }
  }

  /// Scores in memory, N×K.
  ///
  /// - Throws: The first one that no softmax can be taken of.
  public init(_ matrix: Matrix) throws(ScoreFault) { try self.init(checking: ScoreTable(matrix)) }

  /// Whether no class is ruled out, and no difference of two scores is too large for a number.
  var isOrdinary: Bool { maskedCount == 0 && kind != .probabilities && greatest - least < 1e299 }

  /// Whether every number lies from 0 to 1 although rows do not sum to 1, as sigmoids give them.
  public var looksLikeSigmoids: Bool {
    kind == .logits && least >= 0 && greatest <= 1 && greatest > least && maskedCount == 0
  }

  /// The logits of an example, K; those of probabilities are their logarithms.
  public subscript(row: Int) -> [Double] {
    precondition(row >= 0 && row < rows, "row \(row) of \(rows)")
    var logits = Array(repeating: 0.0, count: columns)
    logits.withUnsafeMutableBufferPointer { readLogits(row, into: $0) }
    return logits
  }

  /// Writes the logits of an example.
  func readLogits(_ row: Int, into entries: UnsafeMutableBufferPointer<Double>) {
    table.read(row, into: entries)
    // softmax(ln p) is p again: so probabilities go the same way as logits from here on.
    guard kind == .probabilities else { return }
    for column in entries.indices { entries[column] = log(entries[column]) }
  }

  var runs: [Range<Int>] { table.runs }
}

/// What is seen of some rows.
private struct Survey: Sendable {
  var fault: ScoreFault?
  var least = Double.infinity
  var greatest = -Double.infinity
  var deviation = 0.0
  var logDeviation = 0.0
  var maskedCount = 0

  init() {}

  init(of table: ScoreTable, rows: Range<Int>) {
    var entries = Array(repeating: 0.0, count: table.columns)
    entries.withUnsafeMutableBufferPointer { entries in
      for row in rows where fault == nil {
        table.read(row, into: entries)
        look(at: UnsafeBufferPointer(entries), row)
      }
    }
  }

  mutating func add(_ other: Survey) {
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
    deviation = max(deviation, other.deviation)
    logDeviation = max(logDeviation, other.logDeviation)
    maskedCount += other.maskedCount
  }

  private mutating func look(at entries: UnsafeBufferPointer<Double>, _ row: Int) {
    var (low, high, sum) = (Double.infinity, -Double.infinity, 0.0)
    for entry in entries {
      sum += entry
      low = entry < low ? entry : low
      high = entry > high ? entry : high
    }
    // Most rows have finite numbers only; others are looked at one by one. So is a sum of finite
    // numbers that overflows.
    if !sum.isFinite {
      low = .infinity
      for (column, entry) in entries.enumerated() {
        if entry.isNaN { fault = fault ?? .notANumber(row: row, column: column) }
        if entry == .infinity { fault = fault ?? .infinite(row: row, column: column) }
        if entry == -.infinity { maskedCount += 1 } else { low = min(low, entry) }
      }
      if high == -.infinity { fault = fault ?? .nothingPossible(row: row) }
    }
    least = min(least, low)
    greatest = max(greatest, high)
    deviation = max(deviation, abs(sum - 1))
    if high > Scores.tolerance {
      logDeviation = .infinity
    } else if logDeviation <= Scores.tolerance {
      logDeviation = max(logDeviation, abs(entries.reduce(0) { $0 + exp($1) } - 1))
    }
  }
}
