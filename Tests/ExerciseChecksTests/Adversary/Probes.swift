// Further questions, made of those of the checks, that are allowed by the tasks' texts: with them a
// wrong function that all checks accept is found out.

import ExerciseChecks

extension [Double] {
  /// Logits: larger ones, moved ones, in another order, very sure ones.
  var rowProbes: [[Double]] {
    [
      map { 100 * $0 }, map { $0 + 900 }, map { $0 - 900 }, reversed(), map { 0.01 * $0 },
      [3000] + map { _ in 0 }, [-3000, 0, 1], [0, -40, -30],
    ]
  }

  /// Shares: in another order, with an impossible class, less even ones.
  var shareProbes: [[Double]] {
    let squares = map { $0 * $0 }
    return [
      reversed(), Array(dropFirst() + prefix(1)), self + [0], [0] + self,
      squares.map { $0 / squares.reduce(0, +) }, map { $0 / 2 } + map { $0 / 2 },
    ]
  }
}

/// A question with something else in it.
private func with<Question>(
  _ question: Question, _ change: (inout Question) -> Void
) -> Question {
  var question = question
  change(&question)
  return question
}

extension EntropyQuestion {
  var probes: [Self] {
    probabilities.shareProbes.flatMap { shares in
      [true, false].map { inBits in
        with(self) { ($0.probabilities, $0.inBits) = (shares, inBits) }
      }
    } + [with(self) { $0.probabilities = [1 - 1e-7, 1e-7] }]
  }
}

extension RankingQuestion {
  var probes: [Self] {
    probabilities.shareProbes.flatMap { shares in
      [0, shares.count - 1].map { label in
        with(self) { ($0.probabilities, $0.label) = (shares, label) }
      }
    }
  }
}

extension SoftLabelQuestion {
  var probes: [Self] {
    logits.rowProbes.flatMap { logits in
      [0.3, 1, 7].map { t in with(self) { ($0.logits, $0.temperature) = (logits, t) } }
    }
  }
}

extension RatioQuestion {
  var probes: [Self] {
    [
      with(self) { ($0.first, $0.second, $0.wanted) = (second, first, 1 / wanted) },
      with(self) { $0.temperature = 3 }, with(self) { $0.temperature = 0.1 },
      with(self) { ($0.first, $0.second) = (first / 3, second / 3) },
      with(self) { ($0.first, $0.second) = (1e-9 * first, 1e-9 * second) },
    ]
  }
}

extension CalibrationQuestion {
  var probes: [Self] {
    [
      with(self) { $0.candidates = candidates.reversed() },
      with(self) { $0.logits = logits.map { row in row.map { $0 + 900 } } },
      with(self) { $0.candidates = [0.7, 1.3, 2.6, 5.1, 10] },
      with(self) { ($0.logits, $0.labels) = (logits.reversed(), labels.reversed()) },
      with(self) { ($0.logits, $0.labels) = (logits + [[0, 9, 1]], labels + [0]) },
      with(self) {
        ($0.logits, $0.labels) = (
          [[1000, 0], [2, 0], [2, 0], [2, 0], [2, 0]], [1, 0, 0, 0, 0]
        )
        $0.candidates = [1, 20]
      },
      with(self) {
        ($0.logits, $0.labels, $0.candidates) = ([[0, 4000]], [0], [1, 4])
      },
      with(self) {
        ($0.logits, $0.labels, $0.candidates) = (
          [[0, 25], [3, 0], [3, 0]], [0, 0, 0], [1, 6, 9]
        )
      },
    ]
  }
}

extension TargetQuestion {
  var probes: [Self] {
    let other = with(self) { ($0.target, $0.prediction) = (prediction, target) }
    let isAllowed = zip(prediction, target).allSatisfy { $0 == 0 || $1 > 0 }
    return (isAllowed ? [other] : []) + [
      with(self) { ($0.target, $0.prediction) = (target.reversed(), prediction.reversed()) },
      with(self) { ($0.target, $0.prediction) = (target + [0], prediction + [0]) },
      with(self) { ($0.target, $0.prediction) = ([0.5, 0.5], [1 - 1e-9, 1e-9]) },
      with(self) { ($0.target, $0.prediction) = ([1e-9, 1 - 1e-9], [0.5, 0.5]) },
    ]
  }
}

/// Pairs of students' and teachers' logits that were sure, or large, or small.
private func pairs(_ student: [[Double]], _ teacher: [[Double]]) -> [([[Double]], [[Double]])] {
  func each(_ rows: [[Double]], _ change: (Double) -> Double) -> [[Double]] {
    rows.map { $0.map(change) }
  }
  func turned(_ rows: [[Double]]) -> [[Double]] { rows.map { $0.reversed() } }
  return [
    (each(student) { 100 * $0 }, teacher), (student, each(teacher) { 100 * $0 }),
    (each(student) { $0 + 900 }, each(teacher) { $0 - 900 }), (turned(student), teacher),
    (each(student) { 6 * $0 }, each(teacher) { -6 * $0 }), (teacher, student),
    (student.reversed(), teacher.reversed()),
  ]
}

extension DistillationQuestion {
  var probes: [Self] {
    pairs(studentLogits, teacherLogits).map { pair in
      with(self) { ($0.studentLogits, $0.teacherLogits) = pair }
    }
      + [(0.0, 3.0), (1, 0.5), (2.5, 7)].map { alpha, t in
        with(self) { ($0.alpha, $0.temperature) = (alpha, t) }
      } + [
        with(self) {
          ($0.studentLogits, $0.teacherLogits) = ([[1000, 998], [1, 0]], [[3, 1], [0, 2]])
          $0.labels = [1, 0]
        }
      ]
  }
}

extension ReverseKLQuestion {
  var probes: [Self] {
    pairs(studentLogits, teacherLogits).map { pair in
      with(self) { ($0.studentLogits, $0.teacherLogits) = pair }
    } + [0.5, 1, 7].map { t in with(self) { $0.temperature = t } }
  }
}

extension GradientOfPartsQuestion {
  var probes: [Self] {
    pairs([studentLogits], [teacherLogits]).map { pair in
      with(self) { ($0.studentLogits, $0.teacherLogits) = (pair.0[0], pair.1[0]) }
    } + [0.5, 1, 7].map { t in with(self) { $0.temperature = t } }
      + studentLogits.indices.map { label in with(self) { $0.label = label } }
  }
}

extension GradientStepQuestion {
  var probes: [Self] {
    [
      with(self) { $0.weights = weights.map { row in row.map { 1000 * $0 } } },
      with(self) { $0.learningRate = 0 }, with(self) { $0.learningRate = 3 },
      with(self) { $0.temperature = 0.5 },
      with(self) {
        ($0.features, $0.softLabels) = (features.reversed(), softLabels.reversed())
      },
      with(self) { ($0.features, $0.softLabels) = ([features[0]], [softLabels[0]]) },
    ]
  }
}

extension BatchSoftLabelsQuestion {
  var probes: [Self] {
    [
      with(self) { $0.batch = batch.reversed() }, with(self) { $0.batch = [batch[0]] },
      with(self) { $0.batch = [0] }, with(self) { $0.temperature = 0.3 },
      with(self) { $0.teacherLogits = teacherLogits.map { row in row.map { 900 - $0 } } },
      with(self) { $0.batch = batch + batch },
    ]
  }
}

extension AgreementQuestion {
  var probes: [Self] {
    pairs(studentLogits, teacherLogits).dropLast().map { pair in
      with(self) { ($0.studentLogits, $0.teacherLogits) = pair }
    } + [
      with(self) {
        ($0.studentLogits, $0.teacherLogits) = ([studentLogits[0]], [teacherLogits[0]])
        $0.labels = [labels[0]]
      }
    ]
  }
}

extension PairedIntervalQuestion {
  var probes: [Self] {
    [
      with(self) { ($0.distilled, $0.hard) = (hard, distilled) },
      with(self) { $0.quantile = 3.182 }, with(self) { $0.quantile = 12.7 },
      with(self) { ($0.distilled, $0.hard) = (distilled.reversed(), hard.reversed()) },
      with(self) { ($0.distilled, $0.hard) = ([0.9, 0.8, 0.7], [0.8, 0.7, 0.65]) },
    ]
  }
}

extension MixedBatchQuestion {
  var probes: [Self] {
    pairs(studentLogits, teacherLogits).map { pair in
      with(self) { ($0.studentLogits, $0.teacherLogits) = pair }
    }
      + [(0.0, 3.0), (1, 0.5), (2.5, 7)].map { alpha, t in
        with(self) { ($0.alpha, $0.temperature) = (alpha, t) }
      } + [
        with(self) { $0.labels = labels.map { _ in nil } },
        with(self) { $0.labels = labels.map { $0 ?? 0 } },
        with(self) { $0.labels = labels.indices.map { $0 == 0 ? 0 : nil } },
      ]
  }
}

extension KeepingLargestQuestion {
  var probes: [Self] {
    softLabel.shareProbes.flatMap { label in
      [1, 2, label.count].filter { $0 <= label.count }.map { count in
        with(self) { ($0.softLabel, $0.count) = (label, count) }
      }
    }
  }
}

extension ModelBytesQuestion {
  var probes: [Self] {
    [
      with(self) { $0.layerSizes = layerSizes.reversed() },
      with(self) { $0.layerSizes = [50000, 50000] },
      with(self) { $0.layerSizes = layerSizes + [7, 11] },
      with(self) { $0.bytesPerParameter = 3 },
    ]
  }
}

extension BiasCorrectionQuestion {
  var probes: [Self] {
    logits[0].indices.map { missing in with(self) { $0.missing = missing } } + [
      with(self) { $0.logits = logits.reversed() }, with(self) { $0.temperature = 1 },
      with(self) { $0.logits = logits.map { row in row.map { $0 - 900 } } },
      with(self) {
        $0.logits = (0..<22).map { [0, Double($0), 3] }
        ($0.missing, $0.share) = (1, 15.0 / 22)
      },
      with(self) {
        $0.logits = (0..<7).map { [0, Double($0 * $0), 3] }
        ($0.missing, $0.share) = (1, 2.0 / 7)
      },
    ]
  }
}

extension SmallestStudentQuestion {
  var probes: [Self] {
    [
      with(self) { ($0.bytes, $0.accuracies) = (bytes.reversed(), accuracies.reversed()) },
      with(self) { $0.wantedAccuracy = accuracies[0] }, with(self) { $0.byteLimit = bytes[0] },
      with(self) { $0.byteLimit = Int.max }, with(self) { $0.wantedAccuracy = 0 },
      with(self) {
        ($0.bytes, $0.accuracies) = ([1000, 1010], [0.9, 0.95])
        ($0.byteLimit, $0.wantedAccuracy) = (2000, 0.85)
      },
    ]
  }
}

extension QuantizedWeightQuestion {
  var probes: [Self] {
    [
      with(self) { $0.weight = -weight }, with(self) { $0.weight = 3 * farthest },
      with(self) { $0.weight = -3 * farthest }, with(self) { $0.farthest = 0 },
      with(self) { ($0.weight, $0.farthest) = (12.7, 40) },
    ]
  }
}
