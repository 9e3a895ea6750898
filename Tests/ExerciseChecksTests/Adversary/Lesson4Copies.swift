// The reference solutions of lesson 4, in the mutator's operations.

import ExerciseChecks

let lesson4Subjects: [any AnySubject] = [
  Subject(gradientStepExercise, probes: \.probes) { question, m in
    let (weights, t) = (question.weights, question.temperature)
    var new = weights
    for (example, softLabel) in m.items(zip(question.features, question.softLabels)) {
      let logits = softLabel.indices.map { label in
        m.sum(example.indices.map { m.times(example[$0], weights[$0][label]) })
      }
      let shares = m.softmax(logits, m.number(t, .temperature))
      for label in m.items(softLabel.indices) {
        let difference = m.minus(shares[label], softLabel[label])
        let count = m.number(
          Double(question.features.count), .count, or: Double(softLabel.count))
        let slope = m.divide(m.times(m.number(t, .temperature), difference), count)
        for feature in m.items(example.indices) {
          let step = m.times(
            m.number(question.learningRate, .weight), m.times(example[feature], slope))
          new[feature][label] = m.minus(new[feature][label], step)
        }
      }
    }
    return m.answer(
      .rows(new), by: [t, question.learningRate, Double(question.features.count)])
  },
  Subject(batchSoftLabelsExercise, probes: \.probes) { question, m in
    let count = question.teacherLogits.count
    let rows = m.items(question.batch.indices).map { place in
      let example = m.index(question.batch[place], below: count, or: place % count)
      let logits = m.vector(question.teacherLogits[example])
      return m.softmax(
        logits, m.number(question.temperature, .temperature), among: question.teacherLogits)
    }
    return m.answer(.rows(rows), by: [question.temperature, Double(question.batch.count)])
  },
  Subject(accuracyAndAgreementExercise, probes: \.probes) { question, m in
    func decision(_ logits: [Double]) -> Int {
      var best = 0
      for index in m.items(logits.indices) where m.greater(logits[index], logits[best]) {
        best = index
      }
      return m.index(best, below: logits.count)
    }
    let student = question.studentLogits.map(decision)
    let teacher = question.teacherLogits.map(decision)
    let count = Double(question.labels.count)
    let right = m.sum(
      m.items(question.labels.indices).map {
        m.holds(
          m.index(student[$0], below: question.studentLogits[0].count, or: teacher[$0])
            == m.index(question.labels[$0], below: question.studentLogits[0].count, or: teacher[$0])
        ) ? 1 : 0
      })
    let alike = m.sum(
      m.items(question.labels.indices).map {
        m.holds(
          m.index(student[$0], below: question.studentLogits[0].count, or: question.labels[$0])
            == m.index(teacher[$0], below: question.studentLogits[0].count, or: question.labels[$0])
        ) ? 1 : 0
      })
    let shares = [
      m.divide(right, m.number(count, .count, or: alike)),
      m.divide(alike, m.number(count, .count, or: right)),
    ]
    return m.answer(.numbers(shares), .parts, by: [count])
  },
  Subject(pairedIntervalExercise, probes: \.probes) { question, m in
    let differences = m.items(zip(question.distilled, question.hard)).map { m.minus($0, $1) }
    let count = m.number(Double(question.hard.count), .count)
    let mean = m.divide(m.sum(differences), count)
    let squares = m.sum(
      differences.map { m.times(m.minus($0, mean), m.minus($0, mean)) })
    let deviation = m.root(m.divide(squares, m.minus(count, m.number(1, .value, or: 0))))
    let error = m.divide(deviation, m.root(m.number(count, .count)))
    let margin = m.times(m.number(question.quantile, .weight, or: 1.96, 2), error)
    return m.answer(
      .numbers([mean, m.minus(mean, margin), m.plus(mean, margin)]), .parts,
      by: [count, question.quantile])
  },
  Subject(mixedBatchLossExercise, probes: \.probes) { question, m in
    let t = question.temperature
    var (hard, soft): ([Double], [Double]) = ([], [])
    let rows = zip(zip(question.studentLogits, question.teacherLogits), question.labels)
    for ((student, teacher), label) in m.items(rows, stop: { $0.1 == nil }) {
      if m.holds(label != nil) {
        hard.append(
          m.studentLoss(
            student, label ?? 0, teacher: teacher, temperature: t, question.studentLogits))
      }
      if label != nil || m.holds(true) {
        soft.append(
          m.divergence(
            student: student, teacher: teacher, temperature: t, question.studentLogits))
      }
    }
    let (all, labelled) = (Double(question.labels.count), Double(hard.count))
    let square = m.times(m.number(t, .temperature), m.number(t, .temperature))
    let distillation = m.divide(m.times(square, m.sum(soft)), m.number(all, .count, or: labelled))
    let alpha = m.number(question.alpha, .weight)
    let loss =
      m.greater(labelled, 0)
      ? m.plus(
        m.divide(m.times(alpha, m.sum(hard)), m.number(labelled, .count, or: all)), distillation)
      : m.number(distillation, .value, or: 0)
    return m.answer(.number(loss), by: [t, question.alpha, all])
  },
  Subject(keepingLargestExercise, probes: \.probes) { question, m in
    let label = question.softLabel
    let order = m.sorted(
      Array(label.indices),
      by: { a, b in
        m.holds(label[a] == label[b])
          ? m.greater(Double(b), Double(a)) : m.greater(label[a], label[b])
      })
    let kept = m.number(
      Double(question.count), .count, or: Double(label.count - question.count))
    let others = m.items(order.dropFirst(Int(max(0, min(kept.rounded(), 100)))))
    let left = m.sum(others.map { label[$0] })
    let share = m.divide(left, m.number(Double(others.count), .count, or: Double(label.count)))
    var result = label
    for index in m.items(others) { result[index] = share }
    return m.answer(.numbers(result), by: [Double(label.count), Double(question.count)])
  },
]
