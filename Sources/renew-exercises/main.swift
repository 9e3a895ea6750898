// For maintainers: makes what follows from the solutions and the checks, in the course's folder
// that the command line names, or else in the one where it is started.

import Foundation
import Grading

do {
  let root = CommandLine.arguments.dropFirst().first ?? "."
  for path in try GeneratedFiles(root: root).renew() { print(path) }
} catch {
  FileHandle.standardError.write(Data("renew-exercises: \(error)\n".utf8))
  exit(1)
}
