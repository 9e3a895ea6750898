// The weaver as the build plugin calls it. It says nothing unless something is wrong, as whatever it prints
// appears in the middle of the build's output.
//
//   weave lesson FOLDER FILE OUTPUT     FILE, a path below FOLDER, becomes the Swift file OUTPUT
//   weave index OUTPUT FILE…            the list of lessons becomes the Swift file OUTPUT

import Foundation
import Weaving

/// Prints one line to standard error and ends with the exit code.
func fail(_ message: String, _ code: Int32) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(code)
}

/// Leaves a file alone that says it already: if only the weaver is new, the lessons need not be compiled again.
func write(_ swift: String, to path: String) {
  let (file, contents) = (URL(fileURLWithPath: path), Data(swift.utf8))
  if (try? Data(contentsOf: file)) == contents { return }
  do {
    try contents.write(to: file, options: .atomic)
  } catch {
    fail("\(path): cannot write the woven file: \(error.localizedDescription)", 73)
  }
}

func weaveLesson(folder: String, file: String, output: String) throws {
  let contents: Data
  do {
    contents = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(file))
  } catch {
    fail("\(file): cannot read the lesson: \(error.localizedDescription)", 66)
  }
  write(try weave(Array(contents), file: file), to: output)
}

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.first {
  case "lesson" where arguments.count == 4:
    try weaveLesson(folder: arguments[1], file: arguments[2], output: arguments[3])
  case "index" where arguments.count >= 2:
    write(try weaveIndex(of: Array(arguments.dropFirst(2))), to: arguments[1])
  default:
    fail("weave: write weave lesson FOLDER FILE OUTPUT, or weave index OUTPUT FILE…", 64)
  }
} catch {
  fail("\(error)", 1)
}
