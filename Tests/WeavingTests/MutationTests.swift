import Distillation
import Foundation
import Testing
import Weaving

@Suite struct `Damaged lessons` {
  private static let snippets = [
    "```", "~~~", "`", "``", "{swift} ", "`{swift} ", "//| ", "label: a", "\n", "\r", "\r\n", "> ",
    "- ", "#", "## ", "---", "|", "\\|", "\"", "\"\"\"", "\\(", "(", ")", "[", "]", "{", "}", "/*",
    "//", "; ", "\u{301}", "\u{FFFC}", "\u{0}", "한", "<b>", "![", "](", "    ", "\t", "=", ": ",
    "/",
  ].map { Array($0.utf8) }

  private func damaged(_ bytes: [UInt8], _ generator: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &generator))
      switch UInt.random(in: 0..<5, using: &generator) {
      case 0: bytes.removeSubrange(start..<end)
      case 1:
        bytes.insert(
          contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: start)
      case 3: bytes = Array(bytes[..<max(start, 40)] + bytes[max(end, 40)...])
      default: bytes.insert(contentsOf: Self.snippets.randomElement(using: &generator)!, at: start)
      }
    }
    return bytes
  }

  /// How often; more by hand, with `MUTATIONS=100000`.
  private static let rounds =
    (ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 8000) / 8

  @Test(arguments: 0..<8)
  func `are woven, or told with a line of the file`(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let message = /lessons\/2-sample\.md:([0-9]+): [^\n]+/
    var failures = 0
    for _ in 0..<Self.rounds {
      let bytes = damaged(Array(sample.utf8), &generator)
      let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.count
      do {
        _ = try weave(bytes, file: file)
      } catch {
        failures += 1
        #expect(!error.messages.isEmpty)
        for text in error.messages {
          let match = try #require(text.wholeMatch(of: message), "\(text)")
          #expect((1...lines).contains(Int(match.1) ?? 0), "\(text)")
        }
      }
    }
    // The damage is neither harmless nor always fatal.
    #expect((Self.rounds / 10..<Self.rounds).contains(failures))
  }

  @Test func `are told when they are translations, whose code stands in another file`() throws {
    let original = originalOfSample(sample)
    let translation =
      sample
      .replacing("let soft = temperatures.map { \"\\($0) }\" }\n", with: "")
      .replacing("//| fig-alt: Bars\n", with: "")
      .replacing("//| echo: false\nshow(soft)\n", with: "")
    let path = "lessons/ko/2-sample.md"
    #expect(throws: Never.self) {
      try weave(Array(translation.utf8), file: path, original: original)
    }
    var generator = SplitMix64(seed: 8)
    var failures = 0
    for _ in 0..<Self.rounds {
      let bytes = damaged(Array(translation.utf8), &generator)
      let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.count
      do {
        _ = try weave(bytes, file: path, original: original)
      } catch {
        failures += 1
        for text in error.messages {
          let match = try #require(text.wholeMatch(of: /lessons\/ko\/2-sample\.md:(\d+): [^\n]+/))
          #expect((1...lines).contains(Int(match.1) ?? 0), "\(text)")
        }
      }
    }
    #expect((Self.rounds / 10..<Self.rounds).contains(failures))
  }

  @Test func `are told even when nested deeper than any stack`() {
    let quotes = lesson(String(repeating: "> ", count: 5000) + "`{swift} x`")
    #expect(messages(quotes) == [])
    let brackets = lesson("`{swift} " + String(repeating: "(\"\\", count: 50_000) + "`")
    #expect(messages(brackets).count == 1)
  }
}
