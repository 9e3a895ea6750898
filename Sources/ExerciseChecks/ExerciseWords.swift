// What learners read of an exercise in another language than English, in which the exercises themselves are written.

import Languages

/// The hints of one exercise, and its checks, invariants and diagnoses by their English words or their names.
struct ExerciseWords: Sendable {
  /// The exercise.
  let id: ExerciseID
  /// A nudge, where to look, the formula.
  let hints: [String]
  /// The names of the checks, by their English names.
  let checks: [String: String]
  /// The broken invariants as whole sentences without their stops, by their English ends.
  let invariants: [String: String]
  /// What was done and why it is wrong, by the misconception's name.
  let diagnoses: [String: String]

  init(
    _ id: ExerciseID, hints: [String], checks: [String: String], invariants: [String: String],
    diagnoses: [String: String]
  ) {
    self.id = id
    self.hints = hints
    self.checks = checks
    self.invariants = invariants
    self.diagnoses = diagnoses
  }

  /// The words of an exercise; `nil` in English.
  static func of(_ id: ExerciseID, in language: Language) -> ExerciseWords? {
    switch language {
    case .english, .pseudo: nil
    case .korean: korean[id]
    }
  }

  private static let korean = Dictionary(
    uniqueKeysWithValues: (koreanLesson1 + koreanLesson2 + koreanLesson3 + koreanLesson4
      + koreanLesson5).map { ($0.id, $0) })
}

extension AnyExercise {
  /// The ladder of hints without its last rung, which is the solution.
  public func hints(in language: Language) -> [String] {
    ExerciseWords.of(id, in: language)?.hints ?? hints
  }

  /// A check's name, from its English one.
  public func checkName(_ name: String, in language: Language) -> String {
    ExerciseWords.of(id, in: language)?.checks[name] ?? name
  }

  /// A broken invariant as the end of a sentence, from its English one: `does not sum to 1`, `합이 1이 아닙니다`.
  public func broken(_ invariant: String, in language: Language) -> String {
    ExerciseWords.of(id, in: language)?.invariants[invariant] ?? invariant
  }

  /// What was done by somebody with this misconception, and why it is wrong; `nil` when there is none of that name.
  public func diagnosis(named name: String, in language: Language) -> String? {
    ExerciseWords.of(id, in: language)?.diagnoses[name]
      ?? diagnoses.first { $0.name == name }?.text
  }

  /// What the Korean words are for, so that a test finds those that nothing has any longer.
  package var koreanNames: (checks: Set<String>, invariants: Set<String>, diagnoses: Set<String>)? {
    ExerciseWords.of(id, in: .korean).map {
      (Set($0.checks.keys), Set($0.invariants.keys), Set($0.diagnoses.keys))
    }
  }
}
