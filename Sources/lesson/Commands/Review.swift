// lesson review: what was predicted wrongly or skipped, once more, and the exercises that are open.

import ArgumentParser
import Notebooks
import Rendering

/// Asks again what did not come true.
struct Review: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: say(HelpPhrase.review),
      discussion: say(HelpPhrase.reviewUses))
  }

  @Flag(help: helpText(.reviewNoInput))
  var noInput = false

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func run() async throws {
    let environment = TerminalEnvironment.current()
    let style = display.style(in: environment)
    let store = StateStore()
    let asks = environment.isInputTerminal && environment.isOutputTerminal && !noInput
    var reviewer = Reviewer(style: style, store: store, asks: asks)
    let open = OpenQuestions.all(in: store.load(), of: Catalogue().lessons)
    let isWhole = try await show(open, by: &reviewer, in: environment)
    try close(&reviewer, isWhole: isWhole, exercises: OpenExercises(in: store.load()), style: style)
  }

  /// Shows the questions, lesson by lesson; `false` where the reader leaves before the last.
  private func show(
    _ open: [OpenQuestions], by reviewer: inout Reviewer, in environment: TerminalEnvironment
  ) async throws -> Bool {
    let notice = WaitingNotice(in: environment, style: display.style(in: environment))
    for questions in open {
      let lesson = questions.lesson
      let items: [OpenQuestions.Item]
      do {
        items = try await notice.during(say(CommandPhrase.lesson(number: lesson.number))) {
          try await questions.items()
        }
      } catch {
        throw CommandFailure(of: lesson, error)
      }
      if try !reviewer.review(items, of: lesson) { return false }
    }
    return true
  }

  /// What came of it, and what else there is to do.
  private func close(
    _ reviewer: inout Reviewer, isWhole: Bool, exercises: OpenExercises, style: TerminalStyle
  ) throws(OutputError) {
    if reviewer.count == 0, isWhole {
      try reviewer.say(exercises.exercises.isEmpty ? .nothing : .noQuestions)
    } else if reviewer.asks {
      try reviewer.say(.result(right: reviewer.right, count: reviewer.count))
    } else {
      try reviewer.say(.asksOnTerminal)
    }
    guard !exercises.exercises.isEmpty else { return }
    try reviewer.say(.openExercises(count: exercises.exercises.count))
    for (path, exercises) in exercises.files {
      try reviewer.say(.file(path: path))
      try reviewer.printBelow(OpenExercises.text(of: exercises, style: style))
    }
  }
}
