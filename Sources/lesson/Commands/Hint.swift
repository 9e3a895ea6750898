// lesson hint: a little help, then a little more.

import ArgumentParser
import ExerciseChecks
import Grading
import Rendering
import Text

/// Gives the next hint to an exercise.
struct Hint: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hint",
      abstract: say(HelpPhrase.hint),
      usage: "lesson hint <exercise> [--level <level>]",
      discussion: say(HelpPhrase.hintUses))
  }

  @Argument(
    help: helpText(.exercise, valueName: "exercise"))
  var exercise: String

  @Option(
    help: helpText(.level))
  var level: Int?

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func validate() throws {
    if let level, !(1...4).contains(level) {
      throw ValidationError(
        say(CommandPhrase.unknownLevel(level: level)))
    }
  }

  func run() throws {
    let exercise = try ExerciseChoice.one(self.exercise)
    let store = StateStore()
    let last = exercise.hints(in: .english).count + 1
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
    let names = [
      say(CommandPhrase.nudge), say(CommandPhrase.place),
      say(CommandPhrase.formula), say(CommandPhrase.solution),
    ]
    let task = "\(exercise.id) \(exercise.function)"
    let head = say(CommandPhrase.hintTitle(level: level, task: task, kind: names[level - 1]))
    let hints = exercise.hints(in: style.language)
    let lines: [String]
    if level <= hints.count {
      let room = min(style.width, 100) - margin.count - 1
      lines = filled(hints[level - 1], to: room)
    } else {
      lines = try solution(exercise).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
    let next =
      level < 4 ? "\n\(margin)\(say(CommandPhrase.moreHints)): ./lesson hint \(exercise.id)\n" : ""
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
