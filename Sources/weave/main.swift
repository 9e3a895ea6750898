// The weaver as the build plugin calls it. It says nothing unless something is wrong, as whatever
// it prints appears in the middle of the build's output.
//
//   weave lesson FOLDER FILE OUTPUT [ORIGINAL]
//       FILE, a path below FOLDER, becomes the Swift file OUTPUT; an edition in another language
//       takes its fences from ORIGINAL, a path below FOLDER too
//   weave index OUTPUT FILE…
//       the list of lessons becomes the Swift file OUTPUT

import Foundation
import Weaving

/// Prints one line to standard error and ends with the exit code.
func fail(_ message: String, _ code: Int32) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(code)
}

/// Leaves a file alone that says it already: if only the weaver is new, the lessons need not be
/// compiled again.
func write(_ swift: String, to path: String) {
  let (file, contents) = (URL(fileURLWithPath: path), Data(swift.utf8))
  if (try? Data(contentsOf: file)) == contents { return }
  do {
    try contents.write(to: file, options: .atomic)
  } catch {
    fail("\(path): cannot write the woven file: \(error.localizedDescription)", 73)
  }
}

/// The bytes of a lesson file.
func contents(of file: String, in folder: String) -> [UInt8] {
  do {
    let url = URL(fileURLWithPath: folder).appendingPathComponent(file)
    return Array(try Data(contentsOf: url))
  } catch {
    fail("\(file): cannot read the lesson: \(error.localizedDescription)", 66)
  }
}

func weaveLesson(folder: String, file: String, output: String, original: String?) throws {
  let original = original.map { Original(file: $0, contents: contents(of: $0, in: folder)) }
  let swift = try weave(contents(of: file, in: folder), file: file, original: original)
  write(swift, to: output)
}

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.first {
  case "lesson" where (4...5).contains(arguments.count):
    try weaveLesson(
      folder: arguments[1], file: arguments[2], output: arguments[3],
      original: arguments.dropFirst(4).first)
  case "index" where arguments.count >= 2:
    write(try weaveIndex(of: Array(arguments.dropFirst(2))), to: arguments[1])
  default:
    fail("weave: write weave lesson FOLDER FILE OUTPUT [ORIGINAL], or weave index OUTPUT FILE…", 64)
  }
} catch {
  fail("\(error)", 1)
}
