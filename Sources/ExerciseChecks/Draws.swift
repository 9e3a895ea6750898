// Random questions with few digits, so that a call that failed can be read and typed.

import Distillation
import Foundation

extension SplitMix64 {
  /// A number between two others with at most two decimals.
  mutating func number(from low: Double, to high: Double) -> Double {
    ((low + (high - low) * uniform()) * 100).rounded() / 100
  }

  /// Logits of so many classes, between −5 and 5, no two alike.
  mutating func logits(_ count: Int) -> [Double] {
    while true {
      let logits = (0..<count).map { _ in number(from: -5, to: 5) }
      if Set(logits).count == count { return logits }
    }
  }

  /// Logits of a batch: examples × classes.
  mutating func logits(_ examples: Int, by classes: Int) -> [[Double]] {
    (0..<examples).map { _ in logits(classes) }
  }

  /// Probabilities of so many classes in hundredths, each above 0, no two alike; they sum to 1.
  ///
  /// - Parameter count: From 2 to 8.
  /// - Returns: The probabilities.
  mutating func probabilities(_ count: Int) -> [Double] {
    while true {
      var cuts = (1..<100).map { $0 }
      shuffle(&cuts)
      let edges = [0] + cuts.prefix(count - 1).sorted() + [100]
      let hundredths = zip(edges.dropFirst(), edges).map { $0 - $1 }
      if Set(hundredths).count == count { return hundredths.map { Double($0) / 100 } }
    }
  }

  /// Labels of so many examples.
  mutating func labels(_ examples: Int, of classes: Int) -> [Int] {
    (0..<examples).map { _ in integer(below: classes) }
  }

  /// One of some values.
  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[integer(below: elements.count)]
  }
}
