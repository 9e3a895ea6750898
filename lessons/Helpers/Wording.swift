// What the code of a lesson calls to make a sentence, in the language of the lesson that runs.

import CMathematics
import Distillation
import Languages
import Notebooks

/// The classes of the drawn animals, as the lessons name them.
public var animalNames: [String] {
  let names: [CoursePhrase] = [.dog, .cat, .lion, .cow]
  return names.map { Spoken.language.say($0) }
}

/// The name of an arm or a budget, which the code of the lessons knows it by, as a table shows it.
///
/// In English both are the same; in another language the code is still English.
public func displayName(_ name: String) -> String { Spoken.language.say(ArmPhrase(name: name)) }

/// A sentence to stand behind others where, of some differences in a table, what is written does
/// not come out; nothing where all do.
///
/// - Parameters:
///   - differences: What remains.
///   - from: What is taken off.
///   - to: What it is taken from.
///   - decimals: How many decimals all of them are written with.
/// - Returns: The sentence, with a space before it.
func roundingNote(
  of differences: [Double], _ from: [Double], _ to: [Double], decimals: Int = 1
) -> String {
  for (index, difference) in differences.enumerated() {
    let written = asWritten(to[index], decimals) - asWritten(from[index], decimals)
    if abs(written - asWritten(difference, decimals)) > 0.5 * pow(10, -Double(decimals)) {
      return Spoken.language.say(CoursePhrase.roundedDifference)
    }
  }
  return ""
}

/// The same of the columns of a table: where the numbers of one are those of another one, less
/// those of a third.
@inline(never)
func roundingNote(_ columns: [Column], _ difference: Int, from: Int, to: Int) -> String {
  for row in columns[difference].cells.indices {
    if case .number(let total, _) = columns[difference].cells[row],
      case .number(let less, _) = columns[from].cells[row],
      case .number(let more, _) = columns[to].cells[row]
    {
      let note = roundingNote(of: [total], [less], [more])
      if !note.isEmpty { return note }
    }
  }
  return ""
}

/// A digit with its article, for an English sentence: `a 3`, `an 8`.
public func withArticle(_ digit: Int) -> String { digit == 8 ? "an 8" : "a \(digit)" }

// Methods, not functions: a lesson is a method on the recorder, so it finds these before those of
// Notebooks, which speak English.
extension Recorder {
  /// Words in a row: `dog, cat and lion`; in Korean `개와 고양이`, `개, 고양이, 사자`.
  public func list(_ words: [String]) -> String { Spoken.language.list(words) }

  /// A number with what is counted: `count(3, "row")` is `3 rows`, `count(3, "번")` is `3번`.
  public func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    Spoken.language.count(number, noun, plural: plural)
  }

  /// A factor: `57 times`, `57배`.
  public func times(_ factor: Double) -> String { Spoken.language.times(factor) }

  /// A factor from its natural logarithm: `about 10^57 times`, `약 10^57배`.
  public func times(naturalLog logFactor: Double) -> String {
    Spoken.language.times(naturalLog: logFactor)
  }

  /// A percentage: `65 %`, `65%`.
  public func percent(_ share: Double, _ decimals: Int = 0) -> String {
    Spoken.language.percent(share, decimals)
  }

  /// A probability that a softmax gave, in percent: `65 %`, `below 0.1 %`, `0.1% 미만`.
  public func softPercent(_ probability: Double, _ decimals: Int = 0) -> String {
    Spoken.language.softPercent(probability, decimals)
  }
}
