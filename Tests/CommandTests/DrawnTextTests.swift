// Pictures between the lines of a lesson that is shown all at once.

import TestSupport
import Testing

@Suite struct `A lesson without stops` {
  @Test func `has its figures in words, and their pictures where they are asked for`() async throws
  {
    let folder = try ScratchFolder()
    let words = try await lesson("1", "--no-input", in: folder)
    let drawn = try await lesson("1", "--no-input", "--show", "text", "--width", "100", in: folder)
    #expect(words.code == 0 && drawn.code == 0)
    #expect(!words.output.contains("│█") && !words.output.contains("second feature\n"))
    // The bars of Figure 1.2, the axis of Figure 1.1, and the words below both.
    #expect(drawn.output.contains("dog │█"))
    #expect(drawn.output.contains("second feature\n"))
    #expect(drawn.output.contains("A map of the decisions."))
  }

  @Test func `draws with letters alone where that is asked for`() async throws {
    let drawn = try await lesson(
      "1", "--no-input", "--show", "text", "--ascii", in: ScratchFolder())
    #expect(drawn.output.contains("dog |##"))
    let foreign = drawn.output.filter { !$0.isASCII }
    #expect(foreign.isEmpty)
  }
}
