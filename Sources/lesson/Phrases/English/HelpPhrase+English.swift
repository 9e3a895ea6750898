// What --help says, in English.

extension HelpPhrase {
  var english: String {
    switch self {
    case .check: "Check your exercises: what is right, and what exactly is wrong."
    case .checkUses:
      """
      lesson check                    check all exercises that you have written
      lesson check 1                  those of lesson 1
      lesson check 1.2                one exercise
      lesson check --json             for programs
      lesson check --junit report.xml for build servers

      lesson check --starter python > exercises.py         every task as a Python function
      lesson check 1 --with "python3 exercises.py"         check what it answers
      lesson check 3.3 --with "python3 my_loss.py"         check your own loss, in any language

      Your files are lessons/exercises/Exercise1.swift and so on. Each exercise runs in a process of its own; one that \
      crashes or never ends is told by its name, and the others are still checked. Answers count as right to nine \
      digits.

      Exit codes: 0 everything written is right; 1 something is wrong; 2 it does not compile; 124 only the time limit \
      ended an exercise.
      """
    case .exerciseOrLesson: "A lesson or an exercise; all without it."
    case .timeout: "How many seconds one exercise may take."
    case .json: "Write the verdicts as JSON."
    case .answeringCommand:
      """
      A command line that answers in any language, as lessons/any-language.md says, in the place of \
      lessons/exercises.
      """
    case .starter: "Print every exercise as a file to begin with: python."
    case .hintLanguage: "The language of the solution, if it is not Swift: python."
    case .junit: "Also write the verdicts to a file as JUnit's XML."
    case .display: "Display"
    case .course: "A course on knowledge distillation that runs in a terminal."
    case .courseUses:
      """
      lesson 1                         read lesson 1
      lesson list                      where you are, and what comes next
      lesson check 1                   check your exercises of lesson 1
      lesson review                    be asked again what you predicted wrongly or skipped
      lesson glossary temperature      look a term up
      lesson params 2                  list what can be changed in lesson 2
      lesson 2 -p temperatures=1,3,9   read lesson 2 with other temperatures
      lesson plots                     write the figures without the text
      lesson doctor                    look for what is missing
      lesson device --run              run the student of lesson 5 on an emulated microcontroller
      lesson export --to md            write every lesson as a document; see: lesson export --help
      lesson run --help                list all options of a reading
      lesson 1 --lang ko               read lesson 1 in Korean; else the locale says the language

      The launcher ./lesson installs missing packages and builds first when that is needed; it asks before it \
      installs, unless there is no terminal or --yes is given.

      Tab completes after: source <(./lesson --generate-completion-script bash), or zsh; in fish: \
      ./lesson --generate-completion-script fish | source

      Exit codes: 0 fine; 1 a check failed, the doctor found something missing, or an export lacks its \
      pictures, or a device's firmware lacks what it is built or run with; 2 the exercises do not compile; \
      64 wrong usage or parameter; 66 a file cannot be read; 70 a lesson failed; 73 a file cannot be written; \
      124 time limit; 130 interrupted. The launcher ends with 1 when the set-up or the build fails.
      """
    case .color: "When to use colours: auto, always or never."
    case .width: "Lay the text out for so many columns, 40 or more."
    case .ascii: "Draw with ASCII characters only."
    case .plain:
      "Write for a screen reader: nothing drawn, formulas in words, table rows as sentences."
    case .hideCode: "Leave the code out."
    case .device: "Put the student of lesson 5 onto a device, as firmware."
    case .deviceUses:
      """
      lesson device --run            write and build the firmware, and run it on an emulated BBC micro:bit
      lesson device --board          also say how it comes onto a real one
      lesson device --target hifive  for a board with a RISC-V processor
      lesson device -p seeds=2       the student of a lesson 5 with another parameter
      lesson device --student mine.safetensors --activation relu   one of yours, such as from PyTorch

      Without --student it is the student that lesson 5 ships, with 8-bit weights. Its firmware is written in Swift, into a folder \
      that says how to build it by hand, and built by the Swift toolchain. The emulator, QEMU, comes with: \
      sudo apt-get install qemu-system-arm. It replaces what it wrote itself, and no other file.

      Exit codes: 0 fine; 1 something is missing on this machine, or the firmware computed something else than this \
      computer; 64 a wrong parameter or board; 66 the student's file cannot be read; 70 the firmware does not compile; 73 a file cannot be written; 124 the \
      firmware did not answer in time.
      """
    case .deviceRun: "Run it on an emulated board: all test digits, compared with this computer."
    case .deviceBoard: "Say how it comes onto a real board."
    case .deviceTarget: "The board; each is a file in Sources/Firmware/boards."
    case .deviceStudent: "Take the student from this safetensors file: 64 inputs, 10 classes."
    case .deviceActivation: "What hidden units of that student do, where the file does not say it."
    case .deviceParameter: "Give a parameter of lesson 5 another value; repeatable."
    case .deviceFolder: "Write into this folder; else into device, in a folder of the board's name."
    case .doctor: "Tell what is installed, what is missing or too old, and what mends it."
    case .doctorUses:
      """
      One line for each part, and below a missing one the command that mends it. Ends with 0 when all that the \
      course needs is there, and with 1 otherwise.

      lesson doctor           look at everything
      lesson doctor --plain   the same for a screen reader
      """
    case .export(let formats): "Write lessons as \(formats), with their tables and pictures."
    case .exportUses:
      """
      lesson export --to md                 every lesson, into the folder exports
      lesson export 2 3 --to ipynb          lessons 2 and 3
      lesson export 2 --to md -p angle=130  lesson 2 with another parameter

      It replaces what it wrote itself, and no other file. Where one must not be replaced, nothing is written.
      """
    case .open: "Write a lesson as a page that runs it, and open that in the browser."
    case .openedLesson: "The lesson's number."
    case .staticPages: "Pages as they were recorded, without the program that runs the lesson."
    case .exportedLessons: "The lessons' numbers; all of them if none is given."
    case .format(let names): "The format: \(names)."
    case .exportFolder: "Write into this folder."
    case .exportPlots:
      "Keep the figures' scripts and pictures below this folder, and let the lessons link to them there."
    case .parameterOfOne: "Give a parameter of the one lesson another value; repeatable."
    case .hint: "Give the next hint to an exercise."
    case .hintUses:
      """
      lesson hint                 the next hint to the first exercise that is not passed
      lesson hint 1.2             the next hint to this one
      lesson hint 1.2 --level 3   a certain one: 1 a nudge, 2 where to look, 3 the formula, 4 the solution
      lesson hint 1.2 --in python   the same, with the solution in Python
      """
    case .exercise: "The exercise, such as 1.2; without it the first that is not passed."
    case .level: "Which hint: 1 a nudge, 2 where to look, 3 the formula, 4 the solution."
    case .language:
      "The language, en or ko; else the locale's (LC_ALL, LC_MESSAGES, LANG), else English."
    case .list: "List the lessons, how far you are, and what comes next."
    case .listUses:
      """
      lesson list           the lessons, how far you are with each, and what comes next
      lesson list --plain   the same for a screen reader
      """
    case .params: "List a lesson's parameters: type, default, limits, meaning."
    case .paramsUses:
      """
      lesson params 2                  what -p can change in lesson 2
      lesson 2 -p temperatures=1,3,9   change it
      """
    case .lessonNumber: "The lesson's number."
    case .plots: "Write and render the figures of lessons, without their text."
    case .plotsUses:
      """
      Each figure becomes a gnuplot script and an SVG beside it, and a GIF where it has frames. Prints every file's \
      path, one a line; a picture that already shows what its script says is left alone. It replaces what it wrote \
      itself, and no other file. Where one must not be replaced, nothing is written.

      lesson plots                           all figures, into the plots folder
      lesson plots 2 4                       those of lessons 2 and 4
      lesson plots 2 -p temperatures=1,3,9   with other values, into plots/yours
      lesson plots --plots /tmp/figures      into a folder of your own
      """
    case .plotsLessons: "The lessons' numbers; all lessons without one."
    case .plotsFolder: "Write the figures below this folder instead of the course's plots folder."
    case .force: "Also replace files that lesson did not write, or that were changed since."
    case .glossary: "Look up a term, or write formulas, terms and bugs on one page."
    case .glossaryUses:
      """
      lesson glossary                every term, with the step that teaches it
      lesson glossary temperature    one of them
      lesson glossary soft label     also of several words, and in Korean: lesson glossary 온도
      lesson glossary --to html      one page of formulas, terms and bugs, into the folder exports
      """
    case .glossaryTerm: "The term; all of them without it."
    case .glossaryFormat: "Write the one page: html or md."
    case .glossaryFolder: "Write the page into this folder."
    case .reset: "Put an exercise back as it was; your version is kept beside it."
    case .resetUses:
      """
      lesson reset 1.2   one exercise
      lesson reset 1     all exercises of lesson 1
      """
    case .resetChoice: "An exercise, or a lesson for all of its exercises."
    case .review:
      "Be asked again what you predicted wrongly or skipped; see which exercises are open."
    case .reviewUses:
      """
      lesson review             the questions, one by one; what is right now leaves the list
      lesson review --no-input  list them, without asking

      The lessons run again as far as that is needed, with their own parameters, which takes a few seconds.
      """
    case .reviewNoInput: "List the questions, even on a terminal."
    case .run: "Read a lesson: step by step on a terminal, all at once otherwise."
    case .runUses:
      """
      lesson 2                       read lesson 2
      lesson 2 -p temperatures=1,3,9 with other values; see: lesson params 2
      lesson 2 --from 4              go on at step 4
      lesson 2 --no-input > 2.txt    the whole text, without stops
      """
    case .runNumber: "The lesson's number; see: lesson list."
    case .parameter: "Give a parameter another value; repeatable."
    case .from: "Begin at this step."
    case .noInput: "Show everything at once, even on a terminal."
    case .runPlots: "Write the figures below this folder instead of the course's plots folder."
    case .show: "Draw plots into the text: auto (on a terminal), sixel, text or none."
    case .watch: "Check your exercises at every save, until Ctrl-C."
    case .watchUses:
      """
      lesson watch 1     check the exercises of lesson 1 at every save
      lesson watch 1.2   only this one

      lesson watch 1 --with "python3 exercises.py"   what this command answers
      """
    }
  }
}
