// lesson N: read a lesson.

import ArgumentParser
import Parameters

/// Reads a lesson.
struct Run: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run",
      abstract: say(HelpPhrase.run),
      usage: "lesson <lesson> [<options>]",
      discussion: say(HelpPhrase.runUses))
  }

  @Argument(
    help: helpText(.runNumber, valueName: "lesson"),
    completion: Completions.numbers)
  var number: String

  @OptionGroup var reading: ReadingOptions

  func run() async throws {
    let lesson = try Catalogue().lesson(number, orOneOf: CourseCommand.subcommandNames)
    let assignment = try ParameterAssignment(reading.parameters, givenTo: lesson)
    try await LessonReading(lesson, assignment, options: reading).run()
  }
}
