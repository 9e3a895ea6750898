// lesson hint: a little help, then a little more.

import ArgumentParser
import Grading
import Rendering
import SelfChecks

/// Gives the next hint to an exercise.
struct Hint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give the next hint to an exercise.",
    usage: "lesson hint <exercise> [--level <level>]",
    discussion: """
      lesson hint 1.2             the next hint
      lesson hint 1.2 --level 3   a certain one: 1 a nudge, 2 where to look, 3 the formula, 4 the solution
      """)

  @Argument(help: ArgumentHelp("The exercise, such as 1.2.", valueName: "exercise"))
  var exercise: String

  @Option(help: "Which hint: 1 a nudge, 2 where to look, 3 the formula, 4 the solution.")
  var level: Int?

  @OptionGroup(title: "Display") var display: DisplayOptions

  func validate() throws {
    if let level, !(1...4).contains(level) {
      throw ValidationError("there is no hint of level \(level); expected 1 to 4")
    }
  }

  func run() throws {
    let exercise = try ExerciseChoice.one(self.exercise)
    let store = StateStore()
    let last = exercise.hints.count + 1
    let seen = store.load().exercises[exercise.id.description]?.hintsSeen ?? 0
    // Whatever number stands in the file, which anybody can edit.
    let level = level ?? min(max(seen, 0), last - 1) + 1
    let text = try text(of: level, for: exercise)
    try StandardOutput().write(text)
    // Counted from what the file says now: another run may have given hints meanwhile.
    store.update { state in
      var record = state.exercises[exercise.id.description] ?? ExerciseRecord()
      record.hintsSeen = max(record.hintsSeen, level)
      state.exercises[exercise.id.description] = record
    }
  }

  private func text(of level: Int, for exercise: any AnyExercise) throws(CommandFailure) -> String {
    let style = display.style(in: .current())
    let margin = style.isPlain ? "" : "  "
    let name = ["a nudge", "where to look", "the formula", "the solution"][level - 1]
    let head = "Hint \(level) of 4 for \(exercise.id) \(exercise.function): \(name)"
    let lines: [String]
    if level <= exercise.hints.count {
      let room = min(style.width, 100) - margin.count - 1
      lines = filled(exercise.hints[level - 1], to: room)
    } else {
      lines = try solution(exercise).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
    let next = level < 4 ? "\n\(margin)More: ./lesson hint \(exercise.id)\n" : ""
    let text =
      "\n\(margin)\(head)\n\n" + lines.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
      + next
    return style.isASCII ? text.asciiForm : text
  }

  private func solution(_ exercise: any AnyExercise) throws(CommandFailure) -> String {
    let folder = ExerciseFolder(root: try CourseFolder.path())
    do throws(ExerciseFolder.Failure) {
      return try folder.solution(of: exercise.id)
    } catch {
      throw CommandFailure(error)
    }
  }
}
