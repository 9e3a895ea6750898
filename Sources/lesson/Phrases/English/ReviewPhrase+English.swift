// What a review says, in English.

extension ReviewPhrase {
  var english: String {
    switch self {
    case .place(let lesson, let step, let title):
      "Lesson \(lesson), step \(step), “\(title)”"
    case .skippedBefore: "You skipped it."
    case .saidBefore(let answer): "You said: \(answer)"
    case .keys: "Enter alone leaves the question open; q ends the questions."
    case .nothing: "Nothing to review: no prediction is open, and every exercise is solved."
    case .noQuestions:
      "No question to review. What you predict wrongly or skip in a lesson is asked here again."
    case .result(let right, count: 1):
      right == 1
        ? "It is right now, and leaves the list."
        : "It is not right yet, and is asked again next time."
    case .result(let right, let count):
      right == 0
        ? "None of the \(count) is right yet; all are asked again next time."
        : count == right
          ? "All of them, \(count), are right now and leave the list."
          : "\(right) of \(count) \(right == 1 ? "is" : "are") right now, and "
            + "\(right == 1 ? "leaves" : "leave") the list; the others are asked again next time."
    case .asksOnTerminal: "On a terminal, \(advised("review")) asks them again."
    case .openExercises(let count):
      count == 1
        ? "One exercise is open."
        : "\(count) exercises are open. Behind each, the command that helps."
    case .file(let path): "In \(path):"
    }
  }
}
