// How well a student did: right, like the teacher, and sure are three different things.

/// How one student did on the test examples.
public struct Score: Sendable, Equatable {
  /// The share of examples classified correctly, 0 to 1.
  public var accuracy: Double
  /// The mean negative log-likelihood, in nats.
  public var negativeLogLikelihood: Double
  /// The share of examples for which student and teacher decide alike, 0 to 1: fidelity.
  public var agreement: Double

  /// Tests a student.
  public init(of student: Network, teacher: Network, on test: Examples) {
    self.init(
      of: student, teachersDecisions: teacher.predictedClasses(for: test.inputs), on: test)
  }

  /// Tests a student against what its teacher decided for each test example, which many students
  /// share.
  init(of student: Network, teachersDecisions: [Int], on test: Examples) {
    let logits = student.logits(for: test.inputs)
    let decisions = predictedClasses(logits)
    accuracy = shareOfEqual(decisions, test.labels)
    negativeLogLikelihood = Distillation.negativeLogLikelihood(logits: logits, labels: test.labels)
    agreement = shareOfEqual(decisions, teachersDecisions)
  }
}

private func shareOfEqual(_ first: [Int], _ second: [Int]) -> Double {
  Double(zip(first, second).count { $0 == $1 }) / Double(max(first.count, 1))
}
