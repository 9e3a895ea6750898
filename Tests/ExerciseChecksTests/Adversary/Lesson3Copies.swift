// The reference solutions of lesson 3, in the mutator's operations.

import ExerciseChecks

let lesson3Subjects: [any AnySubject] = [
  Subject(crossEntropyExercise, probes: \.probes) { question, m in
    let (target, prediction) = m.pair(question)
    let terms = m.items(zip(target, prediction), stop: { $0.0 == 0 }).map { p, q in
      m.holds(m.greater(p, 0))
        ? m.times(m.number(p, .value, or: q, 1), m.logarithm(m.number(q, .value, or: p))) : 0
    }
    return m.answer(.number(m.negate(m.sum(terms))), by: [Double(target.count)])
  },
  Subject(klDivergenceExercise, probes: \.probes) { question, m in
    let (target, prediction) = m.pair(question)
    let terms = m.items(zip(target, prediction), stop: { $0.0 == 0 }).map { p, q in
      m.holds(m.greater(p, 0))
        ? m.times(
          m.number(p, .value, or: q, 1),
          m.logarithm(m.divide(p, m.number(q, .value, or: (p + q) / 2, 1)))) : 0
    }
    return m.answer(.number(m.sum(terms)), by: [Double(target.count)])
  },
  Subject(distillationLossExercise, probes: \.probes) { question, m in
    let t = question.temperature
    var (hard, soft): ([Double], [Double]) = ([], [])
    let rows = zip(zip(question.studentLogits, question.teacherLogits), question.labels)
    for ((student, teacher), label) in m.items(rows) {
      hard.append(
        m.studentLoss(student, label, teacher: teacher, temperature: t, question.studentLogits))
      soft.append(
        m.divergence(
          student: student, teacher: teacher, temperature: t, question.studentLogits))
    }
    let count = m.number(
      Double(question.labels.count), .count, or: Double(question.studentLogits[0].count))
    let alpha = m.number(question.alpha, .weight, or: t)
    let square = m.times(
      m.number(t, .temperature, or: question.alpha), m.number(t, .temperature, or: question.alpha))
    let loss = m.plus(m.times(alpha, m.sum(hard)), m.times(square, m.sum(soft)))
    return m.answer(
      .number(m.divide(loss, count)), by: [t, question.alpha, Double(question.labels.count)])
  },
  Subject(distillationGradientExercise, probes: \.probes) { question, m in
    let t = question.temperature
    let count = m.number(
      Double(question.labels.count), .count, or: Double(question.studentLogits[0].count))
    let rows = zip(zip(question.studentLogits, question.teacherLogits), question.labels)
    let gradient = m.items(rows).map { logits, label in
      let (student, teacher) = logits
      let prediction = m.softmax(student, m.number(1, .value, or: t), among: question.studentLogits)
      let softStudent = m.softmax(
        student, m.number(t, .temperature), among: question.studentLogits)
      let softTeacher = m.softmax(
        teacher, m.number(t, .temperature), among: question.teacherLogits)
      let top = teacher.indices.max { teacher[$0] < teacher[$1] } ?? 0
      let right = m.index(label, below: student.count, or: top)
      return student.indices.map { index in
        let hard = m.minus(prediction[index], m.holds(index == right) ? 1 : 0)
        let soft = m.times(
          m.number(t, .temperature), m.minus(softStudent[index], softTeacher[index]))
        return m.divide(m.plus(m.times(m.number(question.alpha, .weight), hard), soft), count)
      }
    }
    return m.answer(.rows(gradient), by: [t, question.alpha, Double(question.labels.count)])
  },
  Subject(reverseKLDivergenceExercise, probes: \.probes) { question, m in
    let t = question.temperature
    let rows = m.items(zip(question.studentLogits, question.teacherLogits)).map { logits in
      let (student, teacher) = logits
      let logStudent = m.logSoftmax(
        m.vector(student, or: teacher), m.number(t, .temperature), among: question.studentLogits)
      let logTeacher = m.logSoftmax(
        m.vector(teacher, or: student), m.number(t, .temperature), among: question.teacherLogits)
      return m.sum(
        m.items(zip(logStudent, logTeacher)).map { own, other in
          m.times(m.exponential(m.number(own, .value, or: other)), m.minus(own, other))
        })
    }
    let count = m.number(
      Double(question.studentLogits.count), .count, or: Double(question.studentLogits[0].count))
    return m.answer(
      .number(m.divide(m.sum(rows), count)), by: [t, t * t, Double(question.studentLogits.count)])
  },
  Subject(gradientOfPartsExercise, probes: \.probes) { question, m in
    let t = question.temperature
    let (student, teacher) = (question.studentLogits, question.teacherLogits)
    let label = m.index(question.label, below: student.count)
    func rest(_ logits: [Double]) -> [Double] {
      var rest = logits
      rest.remove(at: label)
      return rest
    }
    let whole = m.items(zip(m.softmax(student, t), m.softmax(teacher, t))).map {
      m.divide(m.minus($0, $1), m.number(t, .temperature))
    }
    let (own, other) = (m.softmax(student, t)[label], m.softmax(teacher, t)[label])
    let weight = m.minus(1, m.number(other, .value, or: own, 0))
    let (ownRest, otherRest) = (m.softmax(rest(student), t), m.softmax(rest(teacher), t))
    var second = zip(ownRest, otherRest).map {
      m.divide(m.times(weight, m.minus($0, $1)), m.number(t, .temperature))
    }
    second.insert(m.number(0, .value, or: weight), at: label)
    let first = zip(whole, second).map { m.minus($0, $1) }
    return m.answer(.rows([first, second]), .parts, by: [t, t * t, Double(student.count)])
  },
]

extension Mutator {
  fileprivate func pair(_ question: TargetQuestion) -> ([Double], [Double]) {
    (
      vector(question.target, or: question.prediction),
      vector(question.prediction, or: question.target)
    )
  }

  /// −ln qˢ of the label.
  func studentLoss(
    _ student: [Double], _ label: Int, teacher: [Double], temperature: Double,
    _ batch: [[Double]]
  ) -> Double {
    let top = teacher.indices.max { teacher[$0] < teacher[$1] } ?? 0
    let label = index(label, below: student.count, or: top)
    let logs = logSoftmax(
      vector(student, or: teacher), number(1, .value, or: temperature), among: batch)
    return negate(logs[label])
  }

  /// KL(q̃ᵗ‖q̃ˢ).
  func divergence(
    student: [Double], teacher: [Double], temperature: Double, _ batch: [[Double]]
  ) -> Double {
    let logTeacher = logSoftmax(vector(teacher, or: student), number(temperature, .temperature))
    let logStudent = logSoftmax(
      vector(student, or: teacher), number(temperature, .temperature), among: batch)
    return sum(
      items(zip(logTeacher, logStudent)).map { teacher, student in
        times(exponential(number(teacher, .value, or: student)), minus(teacher, student))
      })
  }
}
