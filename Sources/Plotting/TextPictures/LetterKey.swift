// Words that gnuplot's `dumb` terminal cannot draw: a Korean letter takes two columns, and would push aside what stands
// behind it in its row. So in the picture a letter stands for the word, and a key above it says which.

import Notebooks

/// The words of a figure that have a letter in their place.
struct LetterKey {
  /// The letters with their words, in the order in which the figure holds them.
  private(set) var entries: [(letter: String, word: String)] = []
  /// The figure with its letters.
  private(set) var figure: Figure

  /// Replaces what is drawn and not ASCII; names of series stay, since the legend is no part of the drawing.
  init(_ figure: Figure) {
    self.figure = figure
    var letters: [String: String] = [:]
    let taken = Set(figure.drawnWords)
    var free = (0..<26 * 10).lazy.map { index in
      let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
      return index < 26 ? letter : letter + String(index / 26)
    }.filter { !taken.contains($0) }.makeIterator()
    for word in figure.drawnWords where !word.isASCII && letters[word] == nil {
      guard let letter = free.next() else { break }
      letters[word] = letter
      entries.append((letter, word))
    }
    self.figure = figure.withDrawnWords { letters[$0] ?? $0 }
  }

  /// The key in lines of so many columns.
  func lines(columns: Int, width: (String) -> Int) -> [String] {
    var lines: [String] = []
    for (letter, word) in entries {
      let entry = "\(letter) = \(word)"
      if let last = lines.last, width(last) + 3 + width(entry) <= columns {
        lines[lines.count - 1] = last + "   " + entry
      } else {
        lines.append(entry)
      }
    }
    return lines
  }
}

extension String {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
