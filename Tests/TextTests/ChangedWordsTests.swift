import Testing
import Text

@Suite struct `Words that changed` {
  /// The new words, separated by spaces.
  private func changes(_ earlier: String, _ now: String) -> String {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    return zip(words(now), changedWords(in: words(now), since: words(earlier)))
      .filter { $0.1 }.map { $0.0 }.joined(separator: " ")
  }

  @Test(arguments: [
    ("a b c", "a b c", ""), ("a b c", "a x c", "x"), ("a b c", "x b y", "x y"),
    // What went leaves no mark; what came has one.
    ("a b c", "a c", ""), ("a c", "a b c", "b"), ("", "a b", "a b"), ("a b", "", ""),
    // A number that comes again elsewhere is not taken for the one that was there.
    ("0.65 0.30 0.05", "0.71 0.28 0.01", "0.71 0.28 0.01"),
    ("0.65 0.30 0.05", "0.30 0.65 0.05", "0.30"),
    ("T = 1 p = 0.9 T = 4 p = 0.5", "T = 1 p = 0.9 T = 9 p = 0.4", "9 0.4"),
    // A row that came between two others.
    ("1 a 9 b", "1 a 3 c 9 b", "3 c"),
  ])
  func `are those that no longest common sequence has`(earlier: String, now: String, new: String) {
    #expect(changes(earlier, now) == new)
  }

  @Test func `are as few as can be`() {
    // Against all common sequences of short texts, one by one.
    let texts = (0..<243).map { number in
      (0..<5).map { "\(number / [1, 3, 9, 27, 81][$0] % 3)" }
    }
    for earlier in texts[..<40] {
      for now in texts {
        let kept = zip(now, changedWords(in: now, since: earlier)).filter { !$0.1 }.map { $0.0 }
        #expect(isSequence(kept, in: earlier))
        let most = (0..<32).map { chosen in
          (0..<5).filter { chosen >> $0 & 1 == 1 }.map { now[$0] }
        }
        .filter { isSequence($0, in: earlier) }.map(\.count).max()
        #expect(kept.count == most)
      }
    }
  }

  private func isSequence(_ words: [String], in text: [String]) -> Bool {
    var rest = text[...]
    for word in words {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
