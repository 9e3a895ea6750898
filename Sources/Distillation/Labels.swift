// Targets for training: what the data say (hard labels), and softer ones made without a teacher.

/// The hard label as a distribution.
///
/// - Parameters:
///   - label: The class, from 0.
///   - classes: How many classes there are.
/// - Returns: 1 for the class, 0 for the others.
public func oneHot(_ label: Int, of classes: Int) -> [Double] {
  precondition(label >= 0 && label < classes, "label \(label) of \(classes) classes")
  return (0..<classes).map { $0 == label ? 1 : 0 }
}

/// Hard labels as distributions, one a row.
///
/// - Parameters:
///   - labels: The class of each example, from 0.
///   - classes: K, how many classes there are.
/// - Returns: N×K; each row has a 1 for its class and 0 for the others.
public func oneHot(_ labels: [Int], of classes: Int) -> Matrix {
  var targets = Matrix(zeros: labels.count, classes)
  for (row, label) in labels.enumerated() {
    precondition(label >= 0 && label < classes, "label \(label) of \(classes) classes")
    targets[row, label] = 1
  }
  return targets
}

/// The hard label with a part of its certainty spread evenly over all classes (label smoothing).
///
/// Source: Szegedy et al. 2016 (arXiv 1512.00567), section 7.
///
/// - Parameters:
///   - label: The class, from 0.
///   - classes: How many classes there are.
///   - smoothing: ε, from 0 to 1.
/// - Returns: 1 − ε + ε/K for the class, ε/K for the others.
public func smoothedLabel(_ label: Int, of classes: Int, smoothing: Double) -> [Double] {
  precondition(smoothing >= 0 && smoothing <= 1, "smoothing lies from 0 to 1, not at \(smoothing)")
  return oneHot(label, of: classes).map { (1 - smoothing) * $0 + smoothing / Double(classes) }
}

/// The class with the greatest value; the first of several equal ones.
public func predictedClass(_ values: [Double]) -> Int {
  precondition(!values.isEmpty, "no class has the greatest of no values")
  return values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
}

/// The class with the greatest value in each row; the first of several equal ones.
///
/// - Parameter values: Logits or probabilities, N×K, K at least 1.
/// - Returns: N classes.
public func predictedClasses(_ values: Matrix) -> [Int] {
  precondition(values.columns > 0 || values.rows == 0, "no class has the greatest of no values")
  return values.values.withUnsafeBufferPointer { entries in
    (0..<values.rows).map { row in
      let first = row * values.columns
      var best = first
      for index in first..<first + values.columns where entries[index] > entries[best] {
        best = index
      }
      return best - first
    }
  }
}

/// The classes in the order of their values, the greatest first; equal ones keep their order.
public func ranking(_ values: [Double]) -> [Int] {
  values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
}

/// Whether two lists of values rank the classes alike.
///
/// They do unless some class stands above another one in the first list and below it in the second.
/// Values that are equal but for rounding leave the order of their classes open.
///
/// - Parameters:
///   - one: A value for each class, none below 0.
///   - other: The same classes' values in the other list.
/// - Returns: Whether no two classes stand one way round in one list and the other way round in the
///   other.
public func rankAlike(_ one: [Double], _ other: [Double]) -> Bool {
  precondition(one.count == other.count, "\(one.count) values against \(other.count)")
  func isAbove(_ values: [Double], _ i: Int, _ j: Int) -> Bool {
    values[i] > values[j] * (1 + 1e-9)
  }
  return one.indices.allSatisfy { i in
    one.indices.allSatisfy { j in !(isAbove(one, i, j) && isAbove(other, j, i)) }
  }
}
