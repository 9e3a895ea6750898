// The row of logits that a reader gives lesson 2: what of it is shown, and what there is to say.

import CMathematics
import Distillation
import Languages
import Notebooks
import Text

private func say(_ phrase: TemperaturePhrase) -> String { Spoken.language.say(phrase) }

/// Logits of a reader's, and the names of their classes.
struct ReadersRow {
  /// How many classes a table and a figure have room for.
  private static let room = 12
  /// How many are kept where there are more.
  private static let kept = 10

  /// The logits, of many classes only the greatest.
  let logits: [Double]
  /// The names, one a logit.
  let names: [String]
  /// What the reader should know of them; empty where there is nothing.
  let remark: String

  /// Takes them as they were given.
  ///
  /// - Parameters:
  ///   - given: The logits.
  ///   - classes: Their names; without any they are counted from 0.
  init(_ given: [Double], classes: [String]) {
    let names =
      classes.isEmpty
      ? given.indices.map { say(.nameOfClass($0)) } : classes.map { Self.unmistakable($0) }
    let order = ranking(given)
    let isLong = given.count > Self.room
    let shown = isLong ? order.prefix(Self.kept).sorted() : Array(given.indices)
    logits = shown.map { given[$0] }
    self.names = shown.map { names[$0] }
    let others = isLong ? Self.words(on: order.dropFirst(Self.kept), of: given) : ""
    remark = others + Self.question(about: given)
  }

  /// Says that there are others, and how much of the probability they would have.
  private static func words(on others: ArraySlice<Int>, of given: [Double]) -> String {
    let shares = [1.0, 4].map { temperature in
      let logs = logSoftmax(given, temperature: temperature)
      return softPercent(others.reduce(0) { $0 + exp(logs[$1]) }, 1)
    }
    return say(.greatestOfMany(kept: kept, others: others.count, shares: shares))
  }

  /// Asks whether they are probabilities: not one is negative, and they sum to 1.
  private static func question(about given: [Double]) -> String {
    let sum = given.reduce(0, +)
    guard given.allSatisfy({ $0 >= 0 }), abs(sum - 1) < 0.005 else { return "" }
    // A class without any share has a logit that is so small that its share rounds to none.
    let logs = given.map { $0 > 0 ? (log($0) * 1000).rounded() / 1000 : -1000 }
    let option = "-p logits=" + logs.map { typed($0) }.joined(separator: ",")
    return say(.areProbabilities(option: option))
  }

  /// A name that cannot be taken for the head of another column, nor for the same one without space
  /// at its ends.
  private static func unmistakable(_ name: String) -> String {
    var signs = Array(name)
    if signs.first == " " { signs[0] = "␣" }
    if signs.last == " " { signs[signs.count - 1] = "␣" }
    let shown = String(signs)
    return ["T", say(.others), say(.entropy)].contains(shown) ? "“\(shown)”" : shown
  }
}
