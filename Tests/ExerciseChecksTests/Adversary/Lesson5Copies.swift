// The reference solutions of lesson 5, in the mutator's operations.

import ExerciseChecks

let lesson5Subjects: [any AnySubject] = [
  Subject(modelBytesExercise, probes: \.probes) { question, m in
    let sizes = question.layerSizes.map(Double.init)
    let layers = m.items(zip(sizes, sizes.dropFirst())).map { inputs, outputs in
      let bias = m.number(outputs, .count, or: inputs, 0)
      return m.plus(
        m.times(
          m.number(inputs, .count), m.number(outputs, .count)), bias)
    }
    let bytes = m.number(Double(question.bytesPerParameter), .count, or: 8)
    let total = m.times(m.sum(layers), bytes)
    return m.answer(
      .index(Int(exactly: total.rounded()) ?? -1), .amount, by: [bytes, Double(sizes.count)])
  },
  Subject(biasCorrectionExercise, probes: \.probes) { question, m in
    let width = question.logits[0].count
    let missing = m.index(question.missing, below: width)
    let gaps = m.items(question.logits).map { row in
      let others = row.indices.filter { m.holds($0 != missing) }.map { row[$0] }
      return m.minus(m.largest(others), row[missing])
    }
    let sorted = m.sorted(gaps, by: <)
    let rows = m.number(Double(question.logits.count), .count, or: Double(width))
    let exact = m.times(m.number(question.share, .weight), rows)
    let wanted = m.number(exact.rounded(), .value, or: exact.rounded(.down), exact.rounded(.up))
    func gap(_ place: Double) -> Double {
      let place = place.isFinite ? Int(max(-1e6, min(place, 1e6))) : 0
      return sorted.isEmpty ? 0 : sorted[(place % sorted.count + sorted.count) % sorted.count]
    }
    let low = gap(m.minus(wanted, m.number(1, .value, or: 0)))
    let high = gap(m.number(wanted, .count))
    let bias = m.divide(m.plus(low, high), m.number(2, .value, or: 1))
    return m.answer(.number(bias), by: [question.temperature, question.share])
  },
  Subject(smallestStudentExercise, probes: \.probes) { question, m in
    let (bytes, accuracies) = (question.bytes.map(Double.init), question.accuracies)
    let good = m.items(bytes.indices).filter {
      m.holds(!m.greater(bytes[$0], m.number(Double(question.byteLimit), .weight)))
        && m.holds(!m.greater(question.wantedAccuracy, m.number(accuracies[$0], .value)))
    }
    var best: Int?
    for index in m.items(good) {
      guard let old = best else {
        best = index
        continue
      }
      let isSmaller =
        m.holds(bytes[index] == bytes[old])
        ? m.greater(accuracies[index], accuracies[old]) : m.greater(bytes[old], bytes[index])
      if isSmaller { best = index }
    }
    let place = best.map { m.index($0, below: bytes.count) }
    return m.answer(.index(m.holds(place == nil) ? nil : place), .choice)
  },
  Subject(quantizedWeightExercise, probes: \.probes) { question, m in
    if m.holds(question.farthest == 0) { return m.answer(.index(0), .amount) }
    let scale = m.divide(
      m.number(question.farthest, .weight), m.number(127, .count, or: 128, 255))
    let exact = m.divide(m.number(question.weight, .weight), scale)
    let steps = m.number(
      exact.rounded(), .value, or: exact.rounded(.down), exact.rounded(.towardZero))
    let whole =
      m.greater(steps, 127)
      ? m.number(127, .value, or: steps)
      : m.greater(-127, steps) ? m.number(-127, .value, or: -128) : steps
    return m.answer(.index(Int(exactly: whole) ?? -1), .amount)
  },
]
