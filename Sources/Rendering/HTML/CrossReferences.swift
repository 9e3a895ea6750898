// What running text may refer to: `Table 2.3`, `step 4`, `lesson 3`. Where there is such a thing on
// the page, or on one that was exported with it, the words become a link.

import HTMLBlocks
import Languages
import Notebooks

struct CrossReferences {
  /// Words, and the address of what they name; the longest words come first.
  private let targets: [(words: [Character], address: String)]

  /// Nothing to refer to.
  static let none = CrossReferences(targets: [])

  private init(targets: [(words: [Character], address: String)]) {
    self.targets = targets.sorted { $0.words.count > $1.words.count }
  }

  /// What the text of a lesson may refer to.
  ///
  /// - Parameters:
  ///   - executed: The lesson.
  ///   - lessons: All that are exported together.
  init(in executed: ExecutedLesson, among lessons: [ExecutedLesson]) {
    let language = executed.lesson.language
    var targets: [(words: [Character], address: String)] = []
    func add(_ words: String, _ address: String) {
      targets.append((Array(words.lowercased()), address))
    }
    for step in executed.steps {
      add(language.say(.step(number: step.number)), "#step-\(step.number)")
      for block in step.blocks {
        switch block {
        case .table(_, let reference):
          add("\(language.say(.table)) \(reference)", "#\(HTMLTable.name(reference))")
        case .figure(_, let reference):
          add("\(language.say(.figure)) \(reference)", "#\(HTMLFigure.name(reference))")
        case .prose, .code, .hiddenCode, .question: break
        }
      }
    }
    for other in lessons where other.lesson.number != executed.lesson.number {
      let name = language.say(.lesson(number: other.lesson.number))
      let page = HTMLExporter.link(to: other.lesson)
      add(name, page)
      for step in other.steps {
        for separator in [", ", " "] {
          add(
            name + separator + language.say(.step(number: step.number)),
            "\(page)#step-\(step.number)")
        }
      }
    }
    self.init(targets: targets)
  }

  /// The text cut where a reference begins or ends.
  func pieces(of text: String) -> [(text: String, address: String?)] {
    let characters = Array(text)
    let small = characters.map { Character($0.lowercased()) }
    var pieces: [(text: String, address: String?)] = []
    var start = 0
    var position = 0
    while position < characters.count {
      guard let target = target(at: position, in: small) else {
        position += 1
        continue
      }
      if start < position { pieces.append((String(characters[start..<position]), nil)) }
      start = position + target.words.count
      pieces.append((String(characters[position..<start]), target.address))
      position = start
    }
    if start < characters.count { pieces.append((String(characters[start...]), nil)) }
    return pieces
  }

  private func target(
    at position: Int, in text: [Character]
  ) -> (words: [Character], address: String)? {
    if position > 0, text[position - 1].isLetter || text[position - 1].isNumber { return nil }
    return targets.first { target in
      let end = position + target.words.count
      guard text[position...].starts(with: target.words) else { return false }
      // `Table 2.1` is not the beginning of `Table 2.12`, nor `step 1` of `step 1.5`.
      guard end < text.count else { return true }
      let isPoint = text[end] == "." && end + 1 < text.count && text[end + 1].isNumber
      return !text[end].isNumber && !isPoint
    }
  }
}
