// The reference solutions of lesson 2, in the mutator's operations.

import ExerciseChecks

let lesson2Subjects: [any AnySubject] = [
  Subject(temperatureSoftmaxExercise, probes: \.probes) { question, m in
    let z = m.vector(question.logits)
    let temperature = m.number(question.temperature, .temperature, or: Double(z.count))
    let shares = m.softmax(z, temperature)
    return m.answer(.numbers(shares), by: [question.temperature, Double(z.count)])
  },
  Subject(temperatureForRatioExercise, probes: \.probes) { question, m in
    let first = m.number(question.first, .value, or: question.second, question.wanted)
    let second = m.number(question.second, .value, or: question.first, question.wanted)
    let ratio = m.divide(first, second)
    let gap = m.times(
      m.number(question.temperature, .temperature, or: question.wanted), m.logarithm(ratio))
    let wanted = m.number(question.wanted, .value, or: question.first)
    return m.answer(
      .number(m.divide(gap, m.logarithm(wanted))), by: [question.temperature, question.wanted])
  },
  Subject(fittedTemperatureExercise, probes: \.probes) { question, m in
    func meanNLL(_ candidate: Double) -> Double {
      let temperature = m.number(candidate, .temperature)
      let costs = m.items(zip(question.logits, question.labels)).map { row, label in
        let other = row.indices.max { row[$0] < row[$1] } ?? 0
        let label = m.index(label, below: row.count, or: other)
        return m.negate(m.logSoftmax(row, temperature, among: question.logits)[label])
      }
      return m.divide(m.sum(costs), Double(question.labels.count))
    }
    var (best, least) = (question.candidates[0], Double.infinity)
    for candidate in m.items(question.candidates) {
      let cost = meanNLL(candidate)
      if m.greater(least, cost) { (best, least) = (candidate, cost) }
    }
    return m.answer(.number(m.holds(least.isNaN) ? 0 : best), .choice)
  },
]
