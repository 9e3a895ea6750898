// What is said of exercises that are checked, in English.

import Text

extension CheckingPhrase {
  var english: String {
    switch self {
    case .moreErrors(let count): "\n… and \(count) more"
    case .leftOut: "what does not compile was left out, and the rest checked"
    case .doesNotCompile: "the exercises do not compile, so none was checked"
    case .changedSignature(let exercises, let first):
      "the function of exercise \(exercises) has another name or other parameters than its task says; "
        + "put its first line back, or the whole exercise with: \(advised("reset \(first)"))"
    case .checksNotBuilt:
      "the checks could not be built; that is no fault of your exercises. Try: scripts/setup"
    case .buildNotWritable(let path, let root):
      "the exercises cannot be compiled, as you may not write to \(path); use a copy of your own, "
        + "or: sudo chown -R \"$USER\" \(shellWord(root))"
    case .comesBack(let command): "; it comes back with: \(command)"
    case .compiling: "compiling"
    case .checking: "checking"
    case .noSwift:
      "there is no swift in PATH to compile the exercises; see https://www.swift.org/install/linux"
    case .noExercises(let asked): "there is no exercise \(asked); this course has none"
    case .unknownExercise(let asked, let first, let last, let lesson):
      "there is no exercise \(asked); there are \(first) to \(last)"
        + (lesson == nil ? "" : " in lesson \(lesson ?? 0)")
    case .lesson(let number, let title): "Lesson \(number) · \(title)"
    case .points(let reached, let maximum): "\(reached) of \(maximum)"
    case .expected: "expected"
    case .got: "got"
    case .printed: "It printed:"
    case .moreCharacters(let count): "… and \(count) more character\(count == 1 ? "" : "s")"
    case .moreLines(let count): "… and \(count) more line\(count == 1 ? "" : "s")"
    case .hintCommand(let command): "For help: \(command)"
    case .whereToLook(let lesson, let step, let title, let command, let hint):
      "See lesson \(lesson), step \(step), “\(title)”: \(command). \(hint)"
    case .passed(let count): "\(count) passed"
    case .notYetRight(let count): "\(count) not yet right"
    case .notAttempted(let count): "\(count) not attempted"
    case .writeAnswers(let path): "Write your answers in \(path), then check again."
    case .tasksElsewhere: ""
    case .nextExercise(let task, let path, let command):
      "Next: \(task)" + (path.map { ", in \($0)" } ?? "") + (command.map { "; then: \($0)" } ?? "")
    case .nextLesson(let number, let title, let command):
      "Next: lesson \(number), “\(title)”: \(command)"
    case .allPassed(let command):
      "Every exercise is passed and every lesson read. What you predicted wrong or skipped, asked "
        + "once more: \(command)"
    case .noCommand:
      "--with is followed by nothing; it takes a command, such as --with \"python3 exercises.py\""
    case .saidNothing(let command): "\(command) answered no question."
    case .comparedTo(let digits, let type):
      "Answers are \(type), so \(digits) digits of them were compared."
    case .writeInProgram(let starter):
      "Write your answers in the program that you named, then check again. A file to begin with: "
        + starter
    case .waitingForSave: "waiting for the next save; Ctrl-C ends"
    }
  }
}
