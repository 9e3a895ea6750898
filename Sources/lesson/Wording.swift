// The player's own words, in one place for the day when they come in a second language.

/// What the player says to the reader.
enum Wording {
  static let next = "Enter next"
  static let more = "Enter more"
  static let end = "Enter ends"
  static let back = "b back"
  static let goTo = "g go to"
  static let plot = "p plot"
  static let plots = "p plots"
  static let code = "c code"
  static let help = "? help"
  static let quit = "q quit"
  static let skip = "Enter alone skips"
  static let goesOnThere = "Enter goes on there"
  static let startsOver = "1 starts over"
  static let closes = "Enter closes"
  static let frames = "← → other values"
  static let nextPlot = "p next plot"

  static let helpText = [
    ("Enter, space", "the next step; at a question, Enter alone skips it"),
    ("b", "back to the step before"),
    ("g", "go to a step, by its number"),
    (
      "p", "the step's plot as large as the window; with several values, the arrow keys change them"
    ),
    ("c", "hide the code, or show it again"),
    ("?", "these keys"),
    ("q", "quit; the place is remembered"),
  ]
  static let keys = "Keys"

  static func offer(_ step: Int, _ title: String) -> String {
    "You were at step \(step), “\(title)”."
  }
  static func goToPrompt(_ count: Int) -> String { "Go to step (1 to \(count)): " }
  /// From the longest to the shortest.
  static func choicePrompts(_ count: Int) -> [String] { ["Your prediction, 1 to \(count): "] }
  /// From the longest to the shortest.
  static func numberPrompts(_ tolerance: String) -> [String] {
    if tolerance == "0" { return ["Your prediction, a number: "] }
    return [
      "Your prediction, a number (up to \(tolerance) off counts): ",
      "Your prediction (±\(tolerance)): ",
    ]
  }
  static func wantsChoice(_ typed: String, _ count: Int) -> String {
    "\(typed) is none of them. Type a number from 1 to \(count), or only Enter to skip."
  }
  static func wantsNumber(_ typed: String) -> String {
    "\(typed) is no number such as 12 or 0.5. Type one, or only Enter to skip."
  }
  static func wantsWholeNumber(_ typed: String) -> String {
    "\(typed) is no whole number such as 12. Type one, or only Enter to skip."
  }
  static func wantsStep(_ typed: String, _ count: Int) -> String {
    "\(typed) is no step. Type a number from 1 to \(count), or only Enter to stay."
  }
  static func frame(_ parameter: String, _ label: String, _ number: Int, of count: Int) -> String {
    "\(parameter) = \(label) (\(number) of \(count))"
  }

  static func computing(_ step: Int) -> String { "computing step \(step)" }
  static func training(_ what: String) -> String { "training \(what)" }
  static func done(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }
  static func timeLeft(_ seconds: Int) -> String {
    seconds >= 100 ? "about \((seconds + 30) / 60) min left" : "about \(seconds) s left"
  }
}
