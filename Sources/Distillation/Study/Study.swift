// What a teacher's scores say of it, and of a student beside it: one pass over the rows, all
// temperatures at once.

import CMathematics

/// What is studied: a teacher's scores, and what belongs to them.
public struct StudyMaterial: Sendable {
  /// The teacher's scores, N×K.
  public var teacher: Scores
  /// The class of each example, from 0 to K − 1.
  public var labels: [Int]?
  /// The student's scores of the same examples, N×K.
  public var student: Scores?
  /// The names of the K classes.
  public var classes: [String]?

  /// Puts together what is studied.
  public init(
    teacher: Scores, labels: [Int]? = nil, student: Scores? = nil, classes: [String]? = nil
  ) {
    precondition(labels.map { $0.count == teacher.rows } ?? true, "labels of other examples")
    precondition(
      student.map { $0.rows == teacher.rows && $0.columns == teacher.columns } ?? true,
      "a student of other examples or classes")
    precondition(classes.map { $0.count == teacher.columns } ?? true, "names of other classes")
    (self.teacher, self.labels, self.student, self.classes) = (teacher, labels, student, classes)
  }

  #if hasFeature(Embedded)
    /// What the notebook that runs is about; where one thread does all the work, there are no tasks.
    nonisolated(unsafe) public static var current: StudyMaterial?
  #else
    /// What the notebook that runs within `$current.withValue(…)` is about.
    @TaskLocal public static var current: StudyMaterial?
  #endif
}

/// What became of one example at T = 1.
public struct StudiedExample: Sendable, Equatable {
  /// The class that the teacher says.
  public var predicted = -1
  /// The class that comes next; −1 where there is only one.
  public var runnerUp = -1
  /// The share of the predicted class, its confidence.
  public var confidence = 0.0
  /// The share of the runner-up.
  public var runnerUpShare = 0.0
  /// The entropy of the soft label, in nats.
  public var entropy = 0.0
  /// ln of the share of the label; NaN without labels, −∞ where the teacher rules the label out.
  public var logRight = Double.nan
  /// What the student says, where there is one.
  public var student: StudiedStudent?
}

/// What a student says of one example, beside the teacher.
public struct StudiedStudent: Sendable, Equatable {
  /// The class that it says.
  public var predicted: Int
  /// ln of the share of the label; NaN without labels.
  public var logRight: Double
  /// KL of the student from the teacher at T = 1, in nats.
  public var divergence: Double
  /// How many of the teacher's first three classes are the student's first three, from the first
  /// one on and in that order.
  public var sharedLeaders: Int
}

/// Means over all examples at one temperature.
public struct StudiedTemperature: Sendable, Equatable {
  /// T.
  public var temperature: Double
  /// The mean entropy, in nats.
  public var entropy = 0.0
  /// The mean of e to the entropy: how many equally likely classes would be as uncertain.
  public var effectiveClasses = 0.0
  /// The mean share of the predicted class.
  public var topShare = 0.0
  /// The mean share of the runner-up.
  public var runnerUpShare = 0.0
  /// The mean of 1 − q̃ of the right class, or of the predicted one where there are no labels.
  public var restShare = 0.0
  /// The mean KL of the student from the teacher, in nats, over the examples for which it is finite;
  /// NaN where there are none, or no student.
  public var divergence = Double.nan
  /// For how many examples it is infinite: the student rules out what the teacher does not.
  public var infiniteCount = 0
}

/// A study of scores.
public struct Study: Sendable {
  /// What was studied.
  public let material: StudyMaterial
  /// The examples, in the order of the rows.
  public let examples: [StudiedExample]
  /// The temperatures, rising, each of them once.
  public let temperatures: [StudiedTemperature]

  /// N, how many examples there are.
  public var rows: Int { material.teacher.rows }
  /// K, how many classes there are.
  public var classes: Int { material.teacher.columns }

  /// Studies scores: reads every row once.
  ///
  /// - Parameters:
  ///   - material: What is studied.
  ///   - temperatures: Each above 0.
  public init(_ material: StudyMaterial, temperatures: [Double]) {
    let sorted = Set(temperatures).sorted()
    let parts = parallelMap(material.teacher.runs) {
      StudyPart(of: material, rows: $0, temperatures: sorted)
    }
    self.material = material
    examples = parts.flatMap { $0.examples }
    let rows = Double(material.teacher.rows)
    self.temperatures = sorted.indices.map { index in
      var total = StudiedTemperature(temperature: sorted[index])
      for part in parts { total.add(part.sums[index]) }
      return total.mean(of: rows, hasStudent: material.student != nil)
    }
  }

  /// The share of the examples that the teacher classifies as their labels say; `nil` without labels.
  public var accuracy: Double? { accuracy(labelledFrom: 0) }

  /// The same if the labels began at another number: at 1 where each label is one too large.
  public func accuracy(labelledFrom base: Int) -> Double? {
    guard let labels = material.labels else { return nil }
    let hits = zip(examples, labels).count { $0.predicted == $1 - base }
    return Double(hits) / Double(rows)
  }

  /// The mean confidence, the share of the predicted class at T = 1.
  public var confidence: Double { mean(examples.map { $0.confidence }) }

  /// The rows whose labels the teacher does not rule out: only they have a finite likelihood.
  public var likelyRows: [Int] { examples.indices.filter { examples[$0].logRight.isFinite } }

  /// The negative log-likelihood over `likelyRows`, in nats; `nil` where there are none.
  public var negativeLogLikelihood: Double? {
    let rows = likelyRows
    return rows.isEmpty ? nil : -mean(rows.map { examples[$0].logRight })
  }

  /// The expected calibration error over ten bins, 0 to 1; `nil` without labels.
  public var calibrationError: Double? {
    guard let labels = material.labels else { return nil }
    let bins = reliability(
      confidences: examples.map { $0.confidence },
      hits: zip(examples, labels).map { $0.predicted == $1 }, bins: 10)
    return bins.reduce(0) { $0 + Double($1.count) * abs($1.accuracy - $1.confidence) }
      / Double(rows)
  }
}

extension StudiedTemperature {
  mutating func add(_ other: StudiedTemperature) {
    entropy += other.entropy
    effectiveClasses += other.effectiveClasses
    topShare += other.topShare
    runnerUpShare += other.runnerUpShare
    restShare += other.restShare
    infiniteCount += other.infiniteCount
    divergence =
      (divergence.isNaN ? 0 : divergence) + (other.divergence.isNaN ? 0 : other.divergence)
  }

  fileprivate func mean(of rows: Double, hasStudent: Bool) -> StudiedTemperature {
    var mean = self
    mean.entropy /= rows
    mean.effectiveClasses /= rows
    mean.topShare /= rows
    mean.runnerUpShare /= rows
    mean.restShare /= rows
    let finite = rows - Double(infiniteCount)
    mean.divergence = hasStudent && finite > 0 ? divergence / finite : .nan
    return mean
  }
}
