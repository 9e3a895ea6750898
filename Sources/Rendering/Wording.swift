// The renderer's own words, in one place for the day when they come in a second language.

enum Wording {
  static let table = "Table"
  static let figure = "Figure"
  static let measured = "measured now, on this machine"
  static let read = "How to read it"
  static let notice = "Notice"
  static let predict = "Predict"
  static let answer = "Answer"
  static let thisRun = "this run:"
  static let code = "Code:"
  static let quotation = "Quotation:"
  static let script = "Script:"
  static let picture = "Picture:"
  static let cameTrue = "Your prediction came true."
  static let didNotComeTrue = "Your prediction did not come true."

  static func lesson(_ number: Int) -> String { "Lesson \(number)" }

  static func step(_ number: Int, of count: Int) -> String {
    count >= number ? "step \(number) of \(count)" : "step \(number)"
  }

  static func end(of lesson: Int) -> String { "End of lesson \(lesson)" }

  static func predictions(_ right: Int, of count: Int) -> String {
    "\(right) of \(count) \(count == 1 ? "prediction" : "predictions") came true."
  }
}
