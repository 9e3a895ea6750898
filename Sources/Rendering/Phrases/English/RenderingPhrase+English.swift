// The renderers' own words, in English.

extension RenderingPhrase {
  var english: String {
    switch self {
    case .measured: "measured now, on this machine"
    case .yours: "Yours"
    case .thisRun: "this run:"
    case .code: "Code:"
    case .codeEnd: "End of code."
    case .quotation: "Quotation:"
    case .files: "Files:"
    case .cameTrue: "Your prediction came true."
    case .didNotComeTrue: "Your prediction did not come true."
    case .course: "Knowledge distillation"
    case .courseSummary:
      "A large teacher network knows more than the labels say. How a small student learns it: with networks trained on the spot, and every number computed."
    case .inThisLesson: "In this lesson"
    case .readingTime(let minutes): "\(minutes) min to read"
    case .toRun: "Run it:"
    case .source: "Source:"
    case .theme: "Theme"
    case .themeOfSystem: "as the system"
    case .lightTheme: "light"
    case .darkTheme: "dark"
    case .languageName: "English"
    case .showAllCode: "Show all code"
    case .showEverything: "Show all answers"
    case .hiddenCode: "Hidden code"
    case .copy: "Copy"
    case .copied: "Copied"
    case .checkPrediction: "Check"
    case .followsWhenAnswered: "The result follows when you have answered."
    case .previousLesson: "Previous lesson"
    case .nextLesson: "Next lesson"
    case .withParameters: "Run with other parameters:"
    case .dataCredit:
      "The handwritten digits are from E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten "
        + "Digits (1998), UCI Machine Learning Repository, CC BY 4.0."
    case .lessons: "The lessons, as they ran"
    case .allLessons: "All lessons"
    case .edition:
      "Each lesson with the tables, figures and values that its code produced. Predict before you unfold an answer."
    case .editedElsewhere:
      "<!-- Written by “lesson export”. A change belongs in the lesson's own file, below lessons/. -->"
    case .glossaryElsewhere:
      "<!-- Written by “lesson glossary”. A change belongs in lessons/glossary.md. -->"
    case .taught(let lesson, let step, let title):
      "Lesson \(lesson), \(step.map { "step \($0), " } ?? "")“\(title)”"
    case .lookAgain: "Worth another look:"
    case .lesson(0): "Study"
    case .lesson(let number): "Lesson \(number)"
    case .notebook(0):
      "This is the notebook as it ran, for reading. Its cells need the course's own modules, so `./lesson study` runs it."
    case .notebook(let number):
      "This is the lesson as it ran, for reading. Its cells need the course's own modules, so `./lesson \(number)` runs it."
    case .stepOf(let number, let count): "step \(number) of \(count)"
    case .step(let number): "step \(number)"
    case .end(0): "End of the study"
    case .end(let lesson): "End of lesson \(lesson)"
    case .predictions(let right, let count):
      "\(right) of \(count) \(count == 1 ? "prediction" : "predictions") came true."
    case .parameters: "Change the lesson"
    case .aboutParameters:
      "The lesson runs in this page, on your machine. Change a value, and everything that follows from it is computed again; what differs from the recorded lesson is marked."
    case .runningAgain: "The lesson runs again …"
    case .changedSinceRecorded:
      "What differs from the recorded lesson is marked:"
    case .stopped: "Stopped."
    case .cannotCompute:
      "This browser cannot run the lesson (it has no WebAssembly with SIMD); the page shows it as it was recorded."
    case .takesSeconds: "seconds"
    case .stop: "Stop"
    case .asItWas: "As it was"
    case .drawHere: "Draw here"
    case .howToDraw:
      "Draw with the mouse or a finger. With the keyboard, the arrow keys move the pen; the space bar puts it down and lifts it."
    case .clear: "Clear"
    case .squared: "squared"
    case .cubed: "cubed"
    case .power(let exponent): "to the power of " + exponent.replacing("-", with: "minus ")
    }
  }
}
