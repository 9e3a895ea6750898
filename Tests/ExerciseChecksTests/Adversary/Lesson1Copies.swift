// The reference solutions of lesson 1, in the mutator's operations.

import ExerciseChecks

let lesson1Subjects: [any AnySubject] = [
  Subject(softmaxExercise, probes: \.rowProbes) { logits, m in
    let z = m.vector(logits)
    let largest = m.largest(z)
    let weights = z.map { m.exponential(m.minus($0, largest)) }
    let sum = m.sum(weights)
    let count = Double(z.count)
    return m.answer(.numbers(weights.map { m.divide($0, sum) }), by: [count, sum])
  },
  Subject(entropyExercise, probes: \.probes) { question, m in
    let shares = m.vector(question.probabilities)
    let terms = m.items(shares, stop: { $0 == 0 }).map { p in
      m.holds(m.greater(p, 0)) ? m.times(p, m.logarithm(p)) : m.number(0, .value, or: 1)
    }
    let nats = m.negate(m.sum(terms))
    let entropy =
      m.holds(question.inBits)
      ? m.divide(nats, m.logarithm(m.number(2, .value, or: Double(shares.count)))) : nats
    return m.answer(.number(entropy), by: [Double(shares.count)])
  },
  Subject(rankingOfWrongClassesExercise, probes: \.probes) { question, m in
    let shares = m.vector(question.probabilities)
    let count = shares.count
    let top = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    let last = shares.indices.min { shares[$0] < shares[$1] } ?? 0
    let label = m.index(question.label, below: count, or: top, last)
    let wrong = m.items(shares.indices).filter { m.holds($0 != label) }
    let order = m.sorted(
      wrong,
      by: { a, b in
        m.holds(shares[a] != shares[b])
          ? m.greater(shares[a], shares[b]) : m.greater(Double(b), Double(a))
      })
    return m.answer(.indices(order.map { m.index($0, below: count) }), .choice)
  },
  Subject(shareOfRunnerUpExercise, probes: \.shareProbes) { shares, m in
    let sorted = m.sorted(m.items(shares), by: >)
    guard !sorted.isEmpty else { return .number(0) }
    func place(_ index: Int) -> Double { sorted[(index + sorted.count) % sorted.count] }
    let first = place(m.index(0, below: sorted.count))
    let second = place(m.index(1, below: sorted.count))
    let rest = m.minus(m.number(1, .value, or: 0), first)
    let share =
      m.holds(m.greater(rest, 0)) ? m.divide(second, rest) : m.number(0, .value, or: 1, .nan)
    return m.answer(.number(share), by: [Double(shares.count), first, rest])
  },
]
