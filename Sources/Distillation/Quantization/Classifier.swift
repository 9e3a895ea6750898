// What a network of real numbers and one of whole numbers have in common.

/// What gives every input a logit for each class.
public protocol Classifier: Sendable {
  /// The logits of some inputs, N×D: N×K, examples by classes.
  func logits(for inputs: Matrix) -> Matrix
  /// The share of examples whose greatest logit is their label's, 0 to 1.
  func accuracy(on examples: Examples) -> Double
}

extension Network: Classifier {}
extension QuantizedNetwork: Classifier {}
