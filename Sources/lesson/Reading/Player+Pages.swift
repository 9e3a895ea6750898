// How a step that is taller than the window is shown: a windowful at a time, with a stop where one
// piece ends and the next begins if that comes near, so that nothing rushes past and no table is
// cut that could be whole.

import Notebooks
import Rendering

extension Player {
  /// Shows a piece, and asks what it asks.
  mutating func show(_ shown: ShownPiece, of prepared: PreparedStep) async throws -> Interruption? {
    for part in await parts(of: shown, of: prepared) {
      if let interruption = try await show(part, at: prepared) { return interruption }
    }
    guard case .question(let question, let place) = shown.piece, memory.replies[place] == nil
    else { return nil }
    if let interruption = try await ask(question, at: place, in: prepared) { return interruption }
    let answer = Part(marked(shown) { answerText(of: $0, shown) })
    return try await show(answer, at: prepared)
  }

  /// What there is to see of a piece; of a question, the answer only if the reader has passed it.
  func parts(of shown: ShownPiece, of prepared: PreparedStep) async -> [Part] {
    switch shown.piece {
    case .header:
      let header = Part(renderer.header(of: prepared.step, in: lesson))
      return [header] + (changes(in: prepared).map { [Part(renderer.note($0))] } ?? [])
    case .question(_, let place):
      let prompt = Part(marked(shown) { promptText(of: $0) })
      if memory.replies[place] == nil { return [prompt] }
      return [prompt, Part(marked(shown) { answerText(of: $0, shown) })]
    case .block(.figure(let figure, _)):
      let picture = await illustrator?.inlinePicture(
        of: figure, style: screen.style, rows: screen.capacity - 3)
      guard let picture else { return [Part(marked(shown) { text(of: $0, in: prepared) })] }
      return [
        Part(caption: marked(shown) { captionText(of: $0) }, picture: picture),
        Part(marked(shown) { wordsText(of: $0, in: prepared) }),
      ]
    case .block: return [Part(marked(shown) { text(of: $0, in: prepared) })]
    }
  }

  /// Prints a part, with a stop before it or in it where the window is full of what was not read
  /// yet.
  private mutating func show(
    _ part: Part, at prepared: PreparedStep
  ) async throws -> Interruption? {
    guard !part.text.isEmpty else { return nil }
    let room = screen.capacity - screen.unread
    if part.rows + 1 <= room {
      try screen.print(part.text)
      return nil
    }
    let fitsAlone = part.isWhole || part.rows + 1 <= screen.capacity
    if screen.unread > 0, fitsAlone || room < screen.capacity / 3 {
      if let interruption = try await stop(say(.more), at: prepared) { return interruption }
    }
    if fitsAlone {
      try screen.print(part.text)
      return nil
    }
    return try await showInPieces(part.text, at: prepared)
  }

  private mutating func showInPieces(
    _ text: String, at prepared: PreparedStep
  ) async throws -> Interruption? {
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    var isFirst = true
    while !rest.isEmpty {
      let room = screen.capacity - screen.unread - 1
      var count = min(room, rest.count)
      if count < rest.count,
        let gap = rest.prefix(count).lastIndex(of: ""), gap - rest.startIndex > count / 2
      {
        count = gap - rest.startIndex
      }
      let lines = rest.prefix(count).map { $0 + "\n" }.joined()
      if isFirst { try screen.print(lines) } else { try screen.append(lines) }
      isFirst = false
      rest = rest.dropFirst(count)
      if !rest.isEmpty, let interruption = try await stop(say(.more), at: prepared) {
        return interruption
      }
    }
    return nil
  }
}
