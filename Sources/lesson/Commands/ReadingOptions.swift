// The options of every command in which a lesson is read.

import ArgumentParser
import Languages

/// What a reader may say about a reading.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(.parameter, valueName: "name=value"),
    completion: Completions.parameters)
  var parameters: [String] = []

  @Option(help: helpText(.from))
  var from: Int?

  @Flag(
    help: helpText(.noInput))
  var noInput = false

  @Option(
    help: helpText(.runPlots),
    completion: .directory)
  var plots: String?

  @Option(
    help: helpText(.show))
  var show = ShowChoice.auto

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions
}
