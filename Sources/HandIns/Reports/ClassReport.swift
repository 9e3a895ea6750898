import Grading
import Languages

/// Everything that is reported of a class, in whatever form.
public struct ClassReport: Sendable {
  /// The learners by their names.
  public var learners: [LearnerResult]
  /// What they have in common.
  public var summary: ClassSummary
  /// What is no hand-in.
  public var faults: [HandInFault]
  /// The lessons.
  public var map: CourseMap
  /// In which language it is told.
  public var language: Language

  /// Reports results.
  public init(
    _ learners: [LearnerResult], faults: [HandInFault], map: CourseMap, in language: Language
  ) {
    self.learners = learners
    self.faults = faults
    self.map = map
    self.language = language
    summary = ClassSummary(learners)
  }
}
