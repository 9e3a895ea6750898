// Other parameters while the lesson is read: it runs again, with its trainings remembered, and the
// same step is shown.

import Notebooks
import Parameters
import Rendering
import Text

extension Player {
  /// Asks for parameters and shows the step again with them; `nil` where the reader wants none.
  mutating func askForParameters(at prepared: PreparedStep) async throws -> Interruption? {
    while true {
      switch try await readLine([say(.setPrompt)]) {
      case .command(.interrupted(let interruption)): return interruption
      case .command: break
      case .resized: return .layout
      case .entered(let text):
        if text.allSatisfy(\.isWhitespace) { return nil }
        do {
          try await rerun(with: try parameters(typed: text), at: prepared)
          return .move(.again)
        } catch let error as ParameterError {
          try screen.print(renderer.note(error.message(in: screen.style.language)))
        }
      }
    }
  }

  /// The parameters of this run with those that were typed in their place.
  private func parameters(typed text: String) throws(ParameterError) -> ParameterAssignment {
    if text.trimmed == "-" { return base }
    let typed = try ParameterAssignment(assignments(typed: text), for: lesson.parameters)
    return run.parameters.changed(by: typed)
  }
}

/// The assignments in a line, each as it would stand behind `-p`, which may be typed, too.
///
/// They are separated by spaces. Space around `=` does not count, and a word without one belongs to
/// the value before it, as in `temperatures=1, 3, 9 seed=2`.
package func assignments(typed line: String) -> [String] {
  let words = line.split(whereSeparator: \.isWhitespace).filter { $0 != "-p" }
  var result: [String] = []
  for (index, word) in words.enumerated() {
    let isName = !word.contains("=") && index + 1 < words.count && words[index + 1].first == "="
    guard let last = result.last, !isName, word.first == "=" || !word.contains("=") else {
      result.append(String(word))
      continue
    }
    let isGlued = word.first == "=" || last.last == "="
    result[result.count - 1] += (isGlued ? "" : " ") + word
  }
  return result
}
