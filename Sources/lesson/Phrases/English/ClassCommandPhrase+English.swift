// What `lesson class` and `lesson hand-in` say besides the report, in English.

extension ClassCommandPhrase {
  var english: String {
    switch self {
    case .classAbstract: "A class's hand-ins: what was misunderstood, by how many."
    case .classUses:
      """
      lesson class hand-ins                        a table in the terminal
      lesson class hand-ins --html report.html     and a page that needs nothing else
      lesson class hand-ins --csv results.csv      and a table for a spreadsheet

      The folder holds files of lesson hand-in, or a folder a learner with Exercise1.swift and so on or with one .py \
      file, or files such as Anna-Exercise1.swift and Anna.py. Names are those of folders and files. Everything is \
      built and run in a sandbox, on this machine, without a network. An interrupted run goes on where it was. See \
      lessons/teachers.md.

      Exit codes: 0 graded, whatever came of it; 1 nothing here can contain strangers' code; 66 the folder has no \
      hand-in; 73 a report cannot be written.
      """
    case .folder: "The folder with the hand-ins."
    case .html: "Also write the report as a page."
    case .csv: "Also write learner × exercise for a spreadsheet."
    case .json: "Write the report as JSON instead of the table."
    case .unsafe: "Run strangers' code as you, without a sandbox."
    case .noFolder(let path, let reason):
      "cannot read the folder \(path): \(reason); expected one with hand-ins"
    case .noHandIns(let path):
      "no hand-in in \(path); expected files of lesson hand-in, or a folder a learner (see lessons/teachers.md)"
    case .notContained(let reason):
      """
      strangers' code is run in a sandbox only, and \(reason); see \(advised("doctor")), or, on a machine with \
      nothing to lose, --unsafe
      """
    case .unsafeWarning:
      "--unsafe: the hand-ins run as you: they can read, change and send your files, and stay when this ends"
    case .noWorkshop(let reason): "cannot build what the hand-ins need: \(reason)"
    case .noPython: "some hand-ins are in Python, and there is no python3 that works in PATH; install python3"
    case .handInAbstract: "Write your answers and your progress as one file, for your teacher."
    case .handInUses:
      """
      lesson hand-in                               hand-in.json, with your files in lessons/exercises
      lesson hand-in anna.json                     under another name
      lesson hand-in --python exercises.py         if you wrote the exercises in Python

      The file is plain JSON that you can read: your files as they are, which exercises were right when you checked \
      them last and how many hints you read, your predictions, and where you are in each lesson. Nothing is sent.
      """
    case .handInFile: "The file to write; hand-in.json without it."
    case .python: "Your file of exercises in Python, in the place of lessons/exercises."
    case .handedIn(let path, let files, let passed):
      """
      \(path): \(files), \(passed == 1 ? "1 exercise" : "\(passed) exercises") right when checked last, and your \
      predictions. Give it to your teacher.
      """
    case .notHandedIn(let fault): "\(fault); name another file, or replace it with --force"
    case .moreMistakes(let count): "and \(count) more, in --html and --json"
    }
  }
}
