import Foundation
import Testing
import Text

@Suite struct DisplayWidthTests {
  /// The runs of 0 and 2 columns in `Fixtures/wcwidth.txt`, which `wcwidth.py` beside it writes.
  private func fixture() throws -> [(range: ClosedRange<UInt32>, width: Int)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/wcwidth.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: " ")
      let first = try #require(UInt32(parts[0], radix: 16))
      let last = try #require(UInt32(parts[1], radix: 16))
      return (first...last, try #require(Int(parts[2])))
    }
  }

  @Test func `every assigned scalar is as wide as Python's wcwidth says`() throws {
    var expected = [Int](repeating: 1, count: 0x110000)
    for run in try fixture() {
      for value in run.range { expected[Int(value)] = run.width }
    }
    var compared = 0
    var different: [String] = []
    for value in UInt32(0)..<0x110000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Control characters never reach a terminal; what is not assigned has no width to agree on.
      switch scalar.properties.generalCategory {
      case .control, .unassigned: continue
      default: break
      }
      compared += 1
      if displayWidth(of: String(scalar)) != expected[Int(value)] {
        different.append(String(value, radix: 16))
      }
    }
    #expect(different == [])
    #expect(compared > 280_000)
  }

  @Test(arguments: [
    ("teacher", 7), ("교사 모형", 9), ("\u{1100}\u{1161}\u{11A8}", 2), ("q̃ᵗ", 2), ("e\u{301}", 1),
    ("🐶", 2), ("👩‍🔬", 2), ("👍🏽", 2), ("🇰🇷", 2), ("❤️", 2), ("❤", 1), ("│─█▓", 4), ("T²·α", 4),
    ("", 0), ("\u{200B}", 0), ("ａ", 2),
  ]) func `a text is as wide as a terminal shows it`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }
}
