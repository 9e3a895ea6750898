// What is said of a class, in English.

extension ClassPhrase {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .title: "A class on knowledge distillation"
    case .count(let learners, let exercises):
      "\(learners == 1 ? "1 hand-in" : "\(learners) hand-ins") · \(exercises) exercises"
    case .misunderstood: "What was misunderstood"
    case .nothingWrong: "Nothing that was written is wrong."
    case .share(let some, let all):
      "\(some) of \(all) · \(Self.percent(some, of: all)) %"
    case .step(let lesson, let step, let title): "Lesson \(lesson), step \(step), “\(title)”"
    case .ended(let status): "No known cause: \(status.english)."
    case .exercises: "Exercises"
    case .learner: "Learner"
    case .exercise: "Exercise"
    case .passedColumn: "right"
    case .right: "right"
    case .wrong: "not right"
    case .open: "not written"
    case .passed(let passed, let all): "\(passed) of \(all)"
    case .key: "✓ right, ✗ not right, ! did not run to its end or does not compile, · not written"
    case .predictions: "Predictions"
    case .noPredictions: "No hand-in tells of predictions."
    case .question: "Question"
    case .questionPlace(let lesson, let step, let title, let number):
      "Lesson \(lesson), step \(step)\(title.map { ", “\($0)”" } ?? "")"
        + (number > 1 ? ", question \(number)" : "")
    case .cameTrue: "came true"
    case .didNot: "did not"
    case .skipped: "skipped"
    case .ofPredictions(let right, let wrong, let skipped):
      "\(right) came true, \(wrong) did not, \(skipped) skipped"
    case .unread: "Not read"
    case .details: "Learner by learner"
    case .expected: "expected"
    case .got: "got"
    case .privacy:
      "Everything was computed on this machine, and this page loads nothing. It names learners: keep it as you keep grades."
    case .more(let count): "and \(count) more"
    case .grading(let count): count == 1 ? "grading 1 hand-in" : "grading \(count) hand-ins"
    }
  }

  static func percent(_ some: Int, of all: Int) -> Int {
    Int((Double(some) / Double(max(all, 1)) * 100).rounded())
  }
}

extension HandInFault {
  /// What is wrong with it, in English.
  public var english: String {
    switch reason {
    case .empty:
      "\(path): no hand-in in it; expected Exercise1.swift and so on, a .py file, or a file of lesson hand-in"
    case .several: "\(path): more than one hand-in; leave the one that counts"
    case .link: "\(path): a link, which is not followed; put the files there themselves"
    case .unreadable(let reason): "\(path): cannot be read (\(reason))"
    case .tooLarge: "\(path): larger than any hand-in"
    case .notText: "\(path): no text in UTF-8; save it as that"
    case .otherJSON: "\(path): JSON, but not of lesson hand-in"
    case .newer: "\(path): written by a later version of the course"
    case .damaged: "\(path): a damaged file of lesson hand-in"
    case .archive: "\(path): an archive; unpack it into a folder of its own"
    case .noMark: "\(path): no line such as // MARK: 1.2 says which exercise it is"
    }
  }
}
