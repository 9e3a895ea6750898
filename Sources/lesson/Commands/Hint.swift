// lesson hint: a little help, then a little more.

import ArgumentParser
import ExerciseChecks
import Grading
import Rendering
import Text

/// Gives the next hint to an exercise: the one that is named, or the first that is open.
struct Hint: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hint",
      abstract: say(HelpPhrase.hint),
      usage: "lesson hint [<exercise>] [--level <level>]",
      discussion: say(HelpPhrase.hintUses))
  }

  @Argument(
    help: helpText(.exercise, valueName: "exercise"),
    completion: Completions.exercises)
  var exercise: String?

  @Option(
    help: helpText(.level))
  var level: Int?

  @Option(name: .customLong("in"), help: helpText(.hintLanguage, valueName: "language"))
  var code: StarterLanguage?

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func validate() throws {
    if let level, !(1...4).contains(level) {
      throw ValidationError(
        say(CommandPhrase.unknownLevel(level: level)))
    }
  }

  func run() throws {
    let store = StateStore()
    let named = try self.exercise.map(ExerciseChoice.one)
    let state = store.load()
    guard let exercise = named ?? allExercises.first(where: { !state.hasPassed($0.id) }) else {
      try StandardOutput().write(nothingOpen)
      return
    }
    let last = exercise.hints(in: .english).count + 1
    let seen = state.exercises[exercise.id.description]?.hintsSeen ?? 0
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
    let names = [
      say(CommandPhrase.nudge), say(CommandPhrase.place),
      say(CommandPhrase.formula), say(CommandPhrase.solution),
    ]
    let notation: Notation = code == nil ? .swift : .python
    let task = "\(exercise.id) \(notation.name(of: exercise.function))"
    let head = say(CommandPhrase.hintTitle(level: level, task: task, kind: names[level - 1]))
    let hints = exercise.hints(in: style.language)
    let lines: [String]
    if level <= hints.count {
      lines = filled(hints[level - 1], to: room)
    } else {
      lines = try solution(exercise).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
    let more = say(CommandPhrase.moreHints(isSolution: level == hints.count))
    let command = advised("hint \(exercise.id)" + (code.map { " --in \($0.rawValue)" } ?? ""))
    let next = level <= hints.count ? "\n\(margin)\(more): \(command)\n" : ""
    let choice =
      self.exercise == nil ? paragraph(say(CommandPhrase.hintForOpen(task: task))) : ""
    return shown(
      choice + "\n\(margin)\(head)\n\n"
        + lines.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined() + next)
  }

  /// What is said where no exercise is open.
  private var nothingOpen: String {
    let example = allExercises.last?.id.description ?? ""
    return shown(paragraph(say(CommandPhrase.nothingOpen(example: example))))
  }

  private func paragraph(_ text: String) -> String {
    "\n" + filled(text, to: room).map { margin + $0 + "\n" }.joined()
  }

  private var style: TerminalStyle { display.style(in: .current()) }

  private var margin: String { style.isPlain ? "" : "  " }

  private var room: Int { style.readingWidth - margin.count - 1 }

  private func shown(_ text: String) -> String { style.isASCII ? text.asciiForm : text }

  private func solution(_ exercise: any AnyExercise) throws(CommandFailure) -> String {
    if let code { return try code.solution(of: exercise.id) }
    let folder = ExerciseFolder(root: try CourseFolder.path())
    do throws(ExerciseFolder.Failure) {
      return try folder.solution(of: exercise.id)
    } catch {
      throw CommandFailure(error)
    }
  }
}
