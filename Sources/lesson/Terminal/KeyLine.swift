// The last line of the window: which keys there are. On a narrow window the less needed ones give
// way.

import Rendering
import Text

/// The keys of one stop, from left to right.
struct KeyLine {
  /// One key and what it does; the higher the rank, the sooner it gives way.
  private struct Entry {
    var text: String
    var rank: Int
  }

  private var entries: [Entry] = []

  /// Adds a key, if there is something for it to do.
  mutating func add(_ text: String, rank: Int = 0, if isNeeded: Bool = true) {
    if isNeeded { entries.append(Entry(text: text, rank: rank)) }
  }

  /// The line, in so many columns if that can be done.
  func text(width: Int) -> String {
    var shown = entries
    while displayWidth(of: joined(shown)) > width, let least = shown.map(\.rank).max(), least > 0 {
      shown.remove(at: shown.lastIndex { $0.rank == least } ?? 0)
    }
    return joined(shown)
  }

  private func joined(_ entries: [Entry]) -> String {
    entries.map(\.text).joined(separator: " · ")
  }
}
