// What the command says, its failures too, in English.

extension CommandPhrase {
  var english: String {
    switch self {
    case .noTimeLimit(let seconds):
      "--timeout \(seconds) is no time limit; expected seconds, above 0 and at most 3600"
    case .lesson(0): "lesson study"
    case .lesson(let number): "lesson \(number)"
    case .lessonFailed(let reason): "it failed before its end: \(reason)"
    case .chooseAnother(let isFolder, let option):
      "choose another \(isFolder ? "folder" : "file") with \(option)"
    case .chooseOrForce(let fault, let other): "\(fault); \(other), or replace it with --force"
    case .choose(let fault, let other): "\(fault); \(other)"
    case .nothingExported(let reason): "nothing exported: \(reason)"
    case .unreadable(let path): "cannot read \(path); is it there, and is it text in UTF-8?"
    case .nothingPutBack(let fault): "\(fault); nothing was put back"
    case .lostMark(let path, let exercise, let lesson):
      "\(path) has no line “// MARK: \(exercise)” any more, so nothing says where the exercise begins; put the line "
        + "back, or reset all of lesson \(lesson): \(advised("reset \(lesson)"))"
    case .languageMissing(let known):
      "--lang has no value; expected \(known.joined(separator: " or "))"
    case .unknownLanguage(let code, let known):
      "--lang \(code) is no language of this course; expected \(known.joined(separator: " or "))"
    case .outputFailed(let reason): "cannot write to standard output: \(reason)"
    case .seeHelp: "See '\(advised("--help"))'."
    case .tooNarrow(let width): "--width \(width) is too narrow; expected 40 or more"
    case .notNeeded: ", not needed"
    case .toMendIt(let remedy): ". To mend it: \(remedy)"
    case .allIsThere: "All that is needed is there."
    case .partsMissing(let count):
      count == 1
        ? "1 needed part is missing or old." : "\(count) needed parts are missing or old."
    case .parameterOfMany(let count):
      "-p belongs to one lesson, but \(count) are exported; name the one, such as: "
    case .unknownLevel(let level): "there is no hint of level \(level); expected 1 to 4"
    case .nudge: "a nudge"
    case .place: "where to look"
    case .formula: "the formula"
    case .solution: "the solution"
    case .hintTitle(let level, let task, let kind): "Hint \(level) of 4 for \(task): \(kind)"
    case .moreHints(let isSolution): isSolution ? "The next hint is the solution" : "More"
    case .hintForOpen(let task): "The first exercise that is not passed is \(task)."
    case .nothingOpen(let example):
      "Every exercise is passed. For a hint to one of them, name it: \(advised("hint \(example)"))"
    case .steps(let count): count == 1 ? "1 step" : "\(count) steps"
    case .begin: "Begin with \(advised("1")); see \(advised("--help")) for all there is."
    case .exercisesPassed(let passed, let count): "\(passed) of \(count) exercises passed"
    case .noParameters(let lesson): "Lesson \(lesson) has no parameters."
    case .defaultValue(let value): "default: \(value.isEmpty ? "none" : value)"
    case .forExample: "For example"
    case .plotsParameter:
      "-p is for the figures of one lesson; name it: \(advised("plots 2 -p NAME=VALUE"))"
    case .unchanged(let choice): "\(choice) is as it was at first; nothing changed"
    case .restored(let path): "\(path) is there again"
    case .putBack(let choice, let path, let kept):
      "\(choice) in \(path) is as it was at first; your version is in \(kept)"
    case .unknownStep(let step, let count): "there is no step \(step); expected 1 to \(count)"
    case .readAgain: "read the lesson again"
    case .or: " or "
    case .unknownFormat(let name, let known): "there is no format \(name); expected \(known)"
    case .unknownTerm(let asked, let near):
      near.isEmpty
        ? "the glossary has no term \(asked); \(advised("glossary")) lists them all"
        : "the glossary has no term \(asked); near it: \(near.joined(separator: ", "))"
    case .onePage:
      "Formulas, terms and bugs on one page: \(advised("glossary --to html")), or md."
    case .pageOfOneTerm(let format):
      "the page has all terms; leave the term out: \(advised("glossary --to \(format)"))"
    case .pageWithoutFormat:
      "to write the page, say as what: \(advised("glossary --to html")), or md"
    case .glossaryUnreadable: "the course's glossary cannot be read, which is a fault of the course"
    case .noCourseFolder(let path):
      "there is no folder lessons/exercises in \(path); start ./lesson in the course's own folder"
    case .progressUnreadable(let file, let reason):
      "your progress cannot be read from \(file): \(reason)"
    case .progressDamaged(let file, let name):
      "\(file) is damaged; it is now \(name), and your progress begins anew"
    case .progressNewer(let file):
      "\(file) was written by a newer version of this course; it stays as it is, and this version remembers "
        + "nothing"
    case .progressNotKept(let file, let reason):
      "your progress cannot be remembered in \(file): \(reason)"
    case .unknownLesson(let asked, let known): "there is no lesson \(asked); \(known)"
    case .maybe(let command): "did you mean the command \(command)?"
    case .misnamed(let file): "\(file) is left out, as a lesson's name ends in .md"
    case .noLessons: "this course has none"
    case .onlyLesson(let number): "there is only lesson \(number)"
    case .knownLessons(let others, let last): "there are \(others) and \(last)"
    case .compilingPages(let lessons):
      "compiling \(lessons.count == 1 ? "lesson \(lessons[0]) for its page" : "the lessons for their pages")"
    case .pagesAsRecorded(let reason):
      "pages show the lessons as they were recorded and cannot run them: \(reason)"
    case .exportWithoutPictures:
      "the export has words in place of pictures, because gnuplot is not in PATH; "
        + "for pictures: sudo apt-get install gnuplot-nox, then export again"
    case .noPlots(let reason): "the lesson has no plots: \(reason)"
    case .noGnuplot(let again):
      "no pictures, because gnuplot is not in PATH; "
        + "for pictures: sudo apt-get install gnuplot-nox, then \(again)"
    case .ofParser(let complaint): complaint
    case .wrongUsage: "wrong usage"
    }
  }
}
