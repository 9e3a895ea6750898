// The exercises of lesson 5, “Deployment: a model for the device”.
//
// Read the task above each function, and write its body in place of `throw NotAttempted()`. Then,
// in a terminal:
//
//   ./lesson check 5       says what is right, and what exactly is wrong
//   ./lesson hint 5.1      helps a little; again, a little more
//   ./lesson watch 5       checks at every save
//
// What you `print` is shown below the verdict.
//
// Keep the lines that begin with `// MARK:`; they say where an exercise begins.
//
// New to Swift, but not to Python? lessons/swift-for-python.md
// 한국어 문제: lessons/ko/exercises.md

import Foundation

// MARK: 5.1 The bytes of a model

/// Says how many bytes the parameters of a network need.
///
/// Every unit behind the input layer has one weight for each unit of the layer before it, and one
/// bias. Weights and biases are parameters; each takes the same number of bytes.
///
///     try modelBytes(layerSizes: [64, 16, 10], bytesPerParameter: 8)    // 9680
///     try modelBytes(layerSizes: [64, 16, 10], bytesPerParameter: 4)    // 4840
///
/// - Parameters:
///   - layerSizes: How many features, units of each hidden layer (there may be none), and classes.
///   - bytesPerParameter: 8 for a `Double`, 4 for a `Float`, 1 for an 8-bit integer.
/// - Returns: The bytes of all weights and biases.
/// - Throws: `NotAttempted` until it is written.
public func modelBytes(layerSizes: [Int], bytesPerParameter: Int) throws -> Int {
  let parameters = zip(layerSizes, layerSizes.dropFirst()).reduce(0) { sum, sizes in
    let (inputs, outputs) = sizes
    return sum + inputs * outputs + outputs
  }
  return parameters * bytesPerParameter
}

// MARK: 5.2 A bias for the missing class

/// Finds the number b that gives a class its share of a student's decisions when it is added to the
/// logit of the class.
///
/// The student decides for the class with the largest logit. So a row is won over when b is larger
/// than its gap: the largest *other* logit less the logit of the class. Sort the gaps of all rows.
/// If m rows are to be decided for the class, every b between the m-th smallest gap and the next
/// one will do; return the middle of the two.
///
/// No labels are needed. And b goes into the logits of the student in use: that is at T = 1,
/// whatever the temperature was at which the student was distilled.
///
///     let logits = [[3, 0, 1], [1, 2.5, 4], [0, -3, 2], [2, 1.5, 0]]
///     try biasCorrection(for: 1, share: 0.25, logits: logits, distilledAt: 4)    // 1.0
///     try biasCorrection(for: 1, share: 0.5, logits: logits, distilledAt: 4)     // 2.25
///
/// - Parameters:
///   - missing: The class, counted from 0.
///   - share: The share of the rows that should be decided for the class. It makes a whole number m
///     of rows, at least 1 and at most all but two; round `share` times the number of rows.
///   - logits: The student's logits, examples × classes, with at least two classes.
///   - temperature: T, at which the student was distilled.
/// - Returns: b; negative for a class that has more than its share without it.
/// - Throws: `NotAttempted` until it is written.
public func biasCorrection(
  for missing: Int, share: Double, logits: [[Double]], distilledAt temperature: Double
) throws -> Double {
  let gaps = logits.map { row in
    let others = row.indices.filter { $0 != missing }.map { row[$0] }
    return (others.max() ?? 0) - row[missing]
  }.sorted()
  let wanted = Int((share * Double(logits.count)).rounded())
  return (gaps[wanted - 1] + gaps[wanted]) / 2
}

// MARK: 5.3 The smallest student that is good enough

/// Chooses a student for a device: of those that keep both limits, the one with the fewest bytes.
///
/// A student keeps the limits when it has at most `byteLimit` bytes and at least the wanted
/// accuracy on validation data. Of equally small ones take the more accurate.
///
///     let bytes = [4840, 14480, 9680, 7280, 11200, 10440]
///     let accuracies = [0.91, 0.96, 0.94, 0.935, 0.945, 0.95]
///     try smallestStudent(
///       bytes: bytes, accuracies: accuracies, byteLimit: 12000, wantedAccuracy: 0.93)    // 3
///     try smallestStudent(
///       bytes: bytes, accuracies: accuracies, byteLimit: 12000, wantedAccuracy: 0.96)    // nil
///
/// - Parameters:
///   - bytes: What each student needs.
///   - accuracies: How accurate each student is on validation data, in the same order.
///   - byteLimit: How many bytes the device has.
///   - wantedAccuracy: How accurate the student must be.
/// - Returns: The student's place in the lists, counted from 0; `nil` when no student keeps both
///   limits.
/// - Throws: `NotAttempted` until it is written.
public func smallestStudent(
  bytes: [Int], accuracies: [Double], byteLimit: Int, wantedAccuracy: Double
) throws -> Int? {
  let goodEnough = bytes.indices.filter {
    bytes[$0] <= byteLimit && accuracies[$0] >= wantedAccuracy
  }
  return goodEnough.min { (bytes[$0], -accuracies[$0]) < (bytes[$1], -accuracies[$1]) }
}

// MARK: 5.4 A weight in 8 bits

/// Rounds a weight to a whole number of 8 bits.
///
/// Of all weights of a layer, `farthest` is how far the farthest lies from 0; it shall become 127
/// or −127. So the scale, what a step of 1 stands for, is `farthest` / 127. Count the weight in
/// such steps, and round to the nearest whole number, a half away from 0.
///
/// What is beyond 127 or −127 saturates: it becomes 127 or −127. And where `farthest` is 0 there
/// are no steps; then every weight becomes 0.
///
///     try quantized(0.5, farthest: 1.27)    // 50
///     try quantized(-2, farthest: 1.27)     // -127
///
/// - Parameters:
///   - weight: The weight.
///   - farthest: How far the farthest weight lies from 0, at least 0.
/// - Returns: A whole number from −127 to 127.
/// - Throws: `NotAttempted` until it is written.
public func quantized(_ weight: Double, farthest: Double) throws -> Int {
  if farthest == 0 { return 0 }
  let steps = (weight / (farthest / 127)).rounded()
  return Int(min(max(steps, -127), 127))
}
