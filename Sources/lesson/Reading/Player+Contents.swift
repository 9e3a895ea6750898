// Finding a place in the lesson: its contents, and what its steps say.

import Foundation
import Notebooks
import Rendering
import Text

extension Player {
  /// The titles of the lesson's steps, of which the reader is at one.
  func contents(at place: Int?) -> String {
    renderer.keys(say(.contents), entries(Array(1...max(lesson.steps.count, 1)), at: place))
  }

  private func entries(_ steps: [Int], at place: Int?) -> [(key: String, meaning: String)] {
    steps.filter { $0 <= lesson.steps.count }.map { number in
      let title = lesson.steps[number - 1]
      return ("\(number)", number == place ? say(.here(title: title)) : title)
    }
  }

  /// Asks what to look for, and goes to the step that has it; where several have, the reader
  /// chooses.
  mutating func find(after place: Int?) async throws -> Interruption? {
    guard case .entered(let typed) = try await readLine([say(.findPrompt)]) else {
      return .move(.quit)
    }
    let wanted = typed.trimmed
    if wanted.isEmpty { return nil }
    try await compute(lesson.steps.count)
    let found = run.steps.filter { words(of: $0.step).contains(like: wanted) }.map(\.step.number)
    if let only = found.first, found.count == 1, only != place { return .move(.step(only)) }
    if found.isEmpty {
      try screen.print(renderer.note(say(.foundNowhere(text: quoted(wanted)))))
      return nil
    }
    try screen.print(renderer.keys(say(.foundAt(text: quoted(wanted))), entries(found, at: place)))
    return try await askForStep()
  }

  /// What a step says, without the answers that the reader is to predict.
  private func words(of step: Step) -> String {
    var style = screen.style
    (style.usesColor, style.isPlain, style.isASCII) = (false, true, false)
    style.width = TerminalStyle.unlimitedWidth
    let renderer = TerminalRenderer(style: style)
    let blocks = step.blocks.map { block in
      if case .question(let question) = block { return renderer.prompt(of: question) }
      return renderer.text(of: block)
    }
    return ([step.title] + blocks).joined(separator: "\n")
  }
}

extension String {
  /// Whether a text is in this one, in capitals or not, with accents or not.
  fileprivate func contains(like text: String) -> Bool {
    range(of: text, options: [.caseInsensitive, .diacriticInsensitive]) != nil
  }
}
