// A class's hand-ins from their texts to their results: each content once, two at a time.

import Grading
import Languages

/// Grades a class.
public struct ClassGrading: Sendable {
  private let store: ResultStore
  private let language: Language
  /// How many hand-ins are graded at once.
  private static let width = 2

  /// Names where results are kept, and in which language they are told.
  public init(store: ResultStore, in language: Language) {
    self.store = store
    self.language = language
  }

  /// The contents that are not graded yet, by their keys.
  public func open(_ handIns: [HandIn]) -> [String: HandInCode] {
    var open: [String: HandInCode] = [:]
    for handIn in handIns {
      let key = store.key(of: handIn.code)
      if open[key] == nil, store.results(for: key, in: language) == nil { open[key] = handIn.code }
    }
    return open
  }

  /// Grades what is open, and returns every learner's results.
  ///
  /// - Parameters:
  ///   - handIns: The hand-ins.
  ///   - grade: The verdicts on a content, whose key is a name for it.
  ///   - progress: Told how many contents are done, of how many.
  /// - Returns: The results, in the order of the hand-ins.
  public func results(
    of handIns: [HandIn],
    grading grade: @escaping @Sendable (HandInCode, String) async -> [Verdict],
    progress: @Sendable (Int, Int) -> Void
  ) async -> [LearnerResult] {
    // In the order of the learners, so that two runs do the same.
    var order: [(key: String, code: HandInCode)] = []
    var results: [String: [ExerciseResult]] = [:]
    for handIn in handIns {
      let key = store.key(of: handIn.code)
      if results[key] != nil || order.contains(where: { $0.key == key }) { continue }
      results[key] = store.results(for: key, in: language)
      if results[key] == nil { order.append((key, handIn.code)) }
    }
    let (store, language, count) = (store, language, order.count)
    await withTaskGroup(of: (String, [ExerciseResult]).self) { group in
      var done = 0
      progress(0, count)
      func take(_ graded: (String, [ExerciseResult])) {
        results[graded.0] = graded.1
        done += 1
        progress(done, count)
      }
      for (index, (key, code)) in order.enumerated() {
        if index >= Self.width, let graded = await group.next() { take(graded) }
        group.addTask {
          let verdicts = await grade(code, key)
          store.keep(verdicts, for: key)
          return (key, verdicts.map { ExerciseResult($0, in: language) })
        }
      }
      for await graded in group { take(graded) }
    }
    return handIns.map {
      LearnerResult(handIn: $0, results: results[store.key(of: $0.code)] ?? [])
    }
  }
}
