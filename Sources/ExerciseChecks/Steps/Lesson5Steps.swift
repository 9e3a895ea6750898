// The solutions of lesson 5, step by step.

import Foundation

/// Exercise 5.1.
let modelBytesSteps: @Sendable (ModelBytesQuestion, Steps) -> Answer = { question, s in
  let sizes = question.layerSizes.map(Double.init)
  let layers = s.items("layers", zip(sizes, sizes.dropFirst()).map { ($0, $1) }).map {
    inputs, outputs in
    let biases = s.number(
      "biases", outputs, or: ["inputs": inputs, "inputs · outputs": inputs * outputs])
    let weights = s.times(
      "inputs · outputs", s.number("inputs", inputs, or: ["outputs": outputs]),
      s.number("outputs", outputs, or: ["inputs": inputs]))
    return s.plus("inputs · outputs + biases", weights, biases)
  }
  let bytes = s.number(
    "bytesPerParameter", Double(question.bytesPerParameter), or: ["4": 4, "8": 8])
  let total = s.times("parameters · bytesPerParameter", s.sum("Σ parameters", layers), bytes)
  return .index(Int(exactly: total.rounded()))
}

/// Exercise 5.2.
let biasCorrectionSteps: @Sendable (BiasCorrectionQuestion, Steps) -> Answer = { question, s in
  let width = question.logits[0].count
  let missing = s.index("the class", question.missing, below: width)
  let rows = s.items("rows", question.logits)
  let gaps = rows.map { row in
    let scaled = s.holds("logits at T = 1", true) ? row : row.map { $0 / question.temperature }
    let others = row.indices.filter { s.holds("k ≠ the class", $0 != missing) }.map { scaled[$0] }
    return s.minus("largest other − own", s.largest("largest other", others), scaled[missing])
  }
  let sorted = s.sorted("gaps, the smallest first", gaps, by: <)
  let count = s.number(
    "number of rows", Double(question.logits.count), or: ["number of classes": Double(width)])
  let m = s.rounded(
    "m = share · rows", s.times("share · rows", s.number("share", question.share), count))
  func gap(_ place: Double) -> Double {
    guard !sorted.isEmpty, place.isFinite else { return .nan }
    return sorted[min(max(Int(place), 0), sorted.count - 1)]
  }
  let low = gap(s.minus("m − 1", m, s.number("1", 1)))
  let high = gap(s.number("m", m))
  return .number(
    s.divide("(low + high) / 2", s.plus("low + high", low, high), by: s.number("2", 2)))
}

/// Exercise 5.3.
let smallestStudentSteps: @Sendable (SmallestStudentQuestion, Steps) -> Answer = { question, s in
  let (bytes, accuracies) = (question.bytes.map(Double.init), question.accuracies)
  let limit = s.number("byteLimit", Double(question.byteLimit))
  let wanted = s.number("wantedAccuracy", question.wantedAccuracy)
  let good = s.items("students", Array(bytes.indices)).filter { student in
    s.holds(
      "bytes ≤ byteLimit && wantedAccuracy ≤ accuracy",
      s.atMost("bytes ≤ byteLimit", bytes[student], limit)
        && s.atMost("wantedAccuracy ≤ accuracy", wanted, accuracies[student]))
  }
  func rank(_ student: Int) -> Double {
    s.criterion(
      "bytes", bytes[student],
      [
        "accuracy": -accuracies[student], "least accuracy": accuracies[student],
        "accuracy / bytes": -accuracies[student] / bytes[student], "place": 0,
        "the last place": -Double(student),
      ])
  }
  var best: Int?
  for student in s.items("good ones", good) {
    guard let leader = best else {
      best = student
      continue
    }
    let (own, other) = (rank(student), rank(leader))
    if own == other
      ? s.greater("same bytes: the more accurate", accuracies[student], accuracies[leader])
      : s.greater("fewer bytes", other, own)
    {
      best = student
    }
  }
  return .index(best.map { s.index("student", $0, below: bytes.count) })
}

/// Exercise 5.4.
let quantizedWeightSteps: @Sendable (QuantizedWeightQuestion, Steps) -> Answer = { question, s in
  if s.holds("farthest = 0", question.farthest == 0) { return .index(0) }
  let levels = s.number("127", 127, or: ["128": 128, "255": 255, "256": 256, "100": 100])
  let scale = s.divide(
    "farthest / 127", s.number("farthest", question.farthest), by: levels)
  let steps = s.divide("weight / scale", s.number("weight", question.weight), by: scale)
  let rounded = s.rounded("weight / scale", steps)
  var whole = rounded
  if s.greater("steps > 127", rounded, 127) {
    whole = s.number("127 for more", 127, or: ["128": 128])
  } else if s.greater("−127 > steps", -127, rounded) {
    whole = s.number("−127 for less", -127, or: ["−128": -128])
  }
  return .index(Int(exactly: whole))
}
