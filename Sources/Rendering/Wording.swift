// The renderer's own words, in one place for the day when they come in a second language.

enum Wording {
  /// The language of these words, as HTML names it.
  static let language = "en"
  static let table = "Table"
  static let figure = "Figure"
  static let measured = "measured now, on this machine"
  static let read = "How to read it"
  static let notice = "Notice"
  static let predict = "Predict"
  static let answer = "Answer"
  static let yours = "Yours"
  static let thisRun = "this run:"
  static let code = "Code:"
  static let codeEnd = "End of code."
  static let quotation = "Quotation:"
  static let files = "Files:"
  static let cameTrue = "Your prediction came true."
  static let didNotComeTrue = "Your prediction did not come true."

  static let course = "Knowledge distillation"
  static let courseSummary =
    "A large teacher network knows more than the labels say. How a small student learns it: with networks trained on the spot, and every number computed."
  static let inThisLesson = "In this lesson"
  static let previousLesson = "Previous lesson"
  static let nextLesson = "Next lesson"
  static let play = "Play"
  static let pause = "Pause"

  static let withParameters = "Run with other parameters:"
  static let lessons = "The lessons, as they ran"
  static let inWords = "The figure in words"
  static let allLessons = "All lessons"
  static let edition =
    "Each lesson with the tables, figures and values that its code produced. Predict before you unfold an answer."
  static let editedElsewhere =
    "<!-- Written by “lesson export”. A change belongs in the lesson's own file, below lessons/. -->"

  static func lesson(_ number: Int) -> String { "Lesson \(number)" }

  static func notebook(_ number: Int) -> String {
    "This is the lesson as it ran, for reading. Its cells need the course's own modules, so `./lesson \(number)` runs it."
  }

  static func step(_ number: Int, of count: Int) -> String {
    count >= number ? "step \(number) of \(count)" : step(number)
  }

  static func step(_ number: Int) -> String { "step \(number)" }

  static func end(of lesson: Int) -> String { "End of lesson \(lesson)" }

  /// What stands in an export, in Markdown, instead of a table whose numbers differ from run to run.
  static func measuredWhenRun(table: String, caption: String, lesson: String) -> String {
    "**Table \(table)**, “\(caption)”, is measured on your machine when you run the lesson: `./lesson \(lesson)`."
  }

  static func predictions(_ right: Int, of count: Int) -> String {
    "\(right) of \(count) \(count == 1 ? "prediction" : "predictions") came true."
  }

  static let lookAgain = "Worth another look:"
}
