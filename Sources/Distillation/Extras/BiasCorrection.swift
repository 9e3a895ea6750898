// A class that a student never saw. Soft labels may have told it what the class looks like, but the
// class never came first, and so its bias is too low. One number mends that, and it needs no
// labels: raise the class's logit until the class has the share of the predictions that it has
// among the examples.
//
//   margin of a row = greatest other logit − logit of the class      predicted when margin < b
//
// So b lies between two neighbours in the order of the margins. Source of the idea: Hinton, Vinyals
// & Dean 2015 (arXiv 1503.02531), section 3, who chose b for the best result on test data.

extension Network {
  /// The same network with a number added to the bias of one class.
  ///
  /// It is added before the softmax: afterwards, the probabilities would no longer sum to 1.
  ///
  /// - Parameters:
  ///   - addend: b.
  ///   - label: The class, from 0 to K − 1.
  /// - Returns: The changed network.
  public func adding(_ addend: Double, toBiasOf label: Int) -> Network {
    let classes = layers.last?.biases.count ?? 0
    precondition(label >= 0 && label < classes, "class \(label) of \(classes) classes")
    var changed = self
    changed.layers[layers.count - 1].biases[label] += addend
    return changed
  }
}

/// The number b that gives a class its share of the predictions when it is added to the logit of
/// the class.
///
/// Of all such numbers, the one in the middle. For a share of 0 or 1, which has no middle, it is 1
/// beyond the last margin.
///
/// - Parameters:
///   - label: The class, from 0 to K − 1.
///   - share: The share of the rows that should be predicted to be of this class, 0 to 1; rounded
///     to whole rows.
///   - logits: N×K, at least one row and two classes; no labels are needed.
/// - Returns: b. The share is met exactly unless margins are equal.
public func biasCorrection(for label: Int, share: Double, logits: Matrix) -> Double {
  precondition(
    logits.rows > 0 && logits.columns > 1,
    "a bias is chosen by rows of at least 2 logits, not \(logits.rows)×\(logits.columns)")
  precondition(
    label >= 0 && label < logits.columns, "class \(label) of \(logits.columns) classes")
  precondition(share >= 0 && share <= 1, "a share lies from 0 to 1, not at \(share)")
  let margins = logits.rowArrays.map { row in
    let others = row.indices.filter { $0 != label }.map { row[$0] }
    return (others.max() ?? 0) - row[label]
  }.sorted()
  let wanted = Int((share * Double(margins.count)).rounded())
  if wanted == 0 { return margins[0] - 1 }
  if wanted == margins.count { return margins[wanted - 1] + 1 }
  return (margins[wanted - 1] + margins[wanted]) / 2
}
