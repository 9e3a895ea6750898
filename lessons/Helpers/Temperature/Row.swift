// The row of logits of lesson 2, and its tables.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: TemperaturePhrase) -> String { Spoken.language.say(phrase) }

/// A row of logits with the names of its classes.
public struct Row {
  /// The logits.
  public let logits: [Double]
  /// The names, one a logit.
  public let names: [String]
  /// The classes, the greatest logit first.
  let order: [Int]
  /// What the row is of, for a sentence.
  let subject: String
  private let isReaders: Bool
  /// What the reader should know of logits of theirs.
  fileprivate let remark: String

  /// The logits of the reader's, or those of a teacher for an animal.
  ///
  /// - Parameters:
  ///   - logits: The reader's; where there are none, the teacher's are taken, rounded.
  ///   - classes: The reader's names for them, if any.
  ///   - teacher: A network for the animals on the map.
  ///   - angle: Where the animal stands, in degrees.
  public init(_ logits: [Double], classes: [String], teacher: Network, angle: Double) {
    let readers = logits.isEmpty ? nil : ReadersRow(logits, classes: classes)
    isReaders = readers != nil
    let place = Animals.point(angle: angle)
    // Three decimals, so that what is printed can be computed by hand.
    let row =
      readers?.logits
      ?? teacher.logits(for: [place.x, place.y]).map { ($0 * 1000).rounded() / 1000 }
    self.logits = row
    names = readers?.names ?? animalNames
    remark = readers?.remark ?? ""
    order = ranking(row)
    subject = isReaders ? say(.yourLogits) : say(.animal(at: degrees(angle)))
  }

  var count: Int { logits.count }
  /// The class with the greatest logit.
  public var top: Int { order[0] }
  var second: Int { order[1] }
  /// The class with the smallest logit.
  var last: Int { order[order.count - 1] }
  /// The name of the class with the greatest logit.
  public var topName: String { names[top] }
  /// The name of the class with the smallest logit.
  public var lastName: String { names[last] }
  /// How many classes share the greatest logit.
  var tiedAtTop: Int { logits.count { $0 == logits[top] } }
  /// Whether all logits are equal.
  var isTied: Bool { tiedAtTop == count }
  /// All classes, for a sentence.
  var allClasses: String { say(.allClasses(count)) }
  /// How many decimals the logits have, 2 to 6.
  var decimals: Int {
    (2...6).first { d in
      logits.allSatisfy { abs(($0 * pow(10, Double(d))).remainder(dividingBy: 1)) < 1e-6 }
    } ?? 6
  }

  /// The logits and their softmax.
  func table(notice: String) -> Table {
    let logs = logSoftmax(logits)
    let soft = softmax(logits)
    return Table(
      isReaders ? say(.row) : say(.rowOfTeacher(subject)),
      columns: [
        .words(say(.category), order.map { names[$0] }),
        .numbers(say(.logit), order.map { logits[$0] }, .fixed(decimals)),
        .probabilities(say(.probability), naturalLogs: order.map { logs[$0] }),
        .bars("", order.map { soft[$0] }),
      ],
      read: say(.rowRead(isRounded: !isReaders)), notice: notice)
  }

  /// The softmax at a temperature, in steps that can be computed along.
  func handTable(temperature: Double) -> Table {
    let greatest = logits[top]
    let scaled = logits.map { ($0 - greatest) / temperature }
    let powers = scaled.map { exp($0) }
    let total = powers.reduce(0, +)
    let isOne = temperature == 1
    return Table(
      say(.handCaption(temperature: shortest(temperature))),
      columns: [
        .words(say(.category), order.map { names[$0] }),
        .numbers(say(.logitZ), order.map { logits[$0] }, .fixed(decimals)),
        .numbers(
          say(.scaled(temperature: shortest(temperature))), order.map { scaled[$0] },
          .fixed(isOne ? decimals : decimals + 2)),
        .probabilities(
          say(.exponential), naturalLogs: order.map { scaled[$0] }, digits: 4),
        .numbers(say(.share), order.map { powers[$0] / total }, .fixed(4)),
      ],
      read: say(.handRead(sum: number(total, 4))), notice: say(.handNotice))
  }
}

extension Recorder {
  /// Ends the lesson unless the reader's logits and names fit together.
  public func requireRow(_ logits: [Double], classes: [String]) throws(LessonError) {
    try require(classes.isEmpty || !logits.isEmpty, say(.namesWithoutLogits))
    try require(
      classes.isEmpty || classes.count == logits.count,
      say(.unequalCounts(logits: logits.count, classes: classes.count)))
    try require(logits.count != 1, say(.singleLogit))
    for (index, name) in classes.enumerated() {
      try require(!classes[..<index].contains(name), say(.sameName(name)))
    }
  }

  /// Shows the row and its softmax.
  public func show(_ row: Row) {
    let logs = logSoftmax(row.logits)
    let greatest = softmax(row.logits)[row.top]
    let lastShare = significant(naturalLog: logs[row.last], 2)
    let first: TemperaturePhrase =
      row.isTied
      ? .allTied(classes: row.allClasses, share: percent(greatest, 1))
      : row.tiedAtTop > 1
        ? .tiedAtTop(
          names: list(row.order.prefix(row.tiedAtTop).map { "“\(row.names[$0])”" }),
          share: softPercent(greatest, 1))
        : .top(name: row.topName, share: softPercent(greatest, 1))
    let rest =
      switch row.count - row.tiedAtTop {
      case 0: ""
      case 1: say(.onlyOther(name: row.lastName, share: lastShare))
      default:
        say(
          .allOthers(
            share: softPercent(1 - Double(row.tiedAtTop) * greatest, 1), last: row.lastName,
            lastShare: lastShare))
      }
    show(row.table(notice: row.remark + say(first) + rest))
  }

  /// Shows the softmax of the row step by step.
  public func showByHand(_ row: Row, temperature: Double) {
    show(row.handTable(temperature: temperature))
  }

  /// Asks what the greatest share becomes at T = 4.
  public func askAtFour(_ row: Row, softened: [Double]) {
    ask(
      say(.byFour(name: row.topName, share: softPercent(softmax(row.logits)[row.top]))),
      // What rounds to 1 as a number is not all the same.
      answer: min(softened[row.top], 1.0.nextDown), within: 0.08, format: .percent(0),
      because: say(
        row.isTied
          ? .equalAtFour
          : .smallerAtFour(
            equalShare: percent(1 / Double(row.count)), classes: row.allClasses)))
  }
}
