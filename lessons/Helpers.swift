// What stands between what is taught and how it is shown: results of `Distillation` as words and columns of `Notebooks`.

import Distillation
import Notebooks

/// The classes of the drawn animals, as the lessons name them.
let animalNames = Animals.classes

/// The name of an arm or a budget, which the code of the lessons knows it by, as a table shows it.
///
/// In English both are the same; in another language the code is still English.
func displayName(_ name: String) -> String { name }

extension Verdict {
  /// The verdict as a word for a table.
  var word: String {
    switch self {
    case .helps: "helps"
    case .harms: "harms"
    case .undecided: "undecided"
    case .noDifferenceWorthHaving: "no difference worth having"
    }
  }

  /// The verdict in a sentence about it: `it helps`, `it makes no difference worth having`.
  var clause: String {
    switch self {
    case .helps, .harms: word
    case .undecided: "may help or harm: these seeds cannot tell"
    case .noDifferenceWorthHaving: "makes no difference worth having"
    }
  }
}

extension Column {
  /// A column of 95 % intervals, from low to high.
  static func intervals(
    _ head: String, unit: String? = nil, _ intervals: [Interval], _ decimals: Int
  ) -> Column {
    Column(
      head, unit: unit,
      cells: intervals.map { .text("\(signed($0.low, decimals)) … \(signed($0.high, decimals))") })
  }
}
