import Distillation
import Testing
import lesson

@Suite struct `The line of a reader who waits` {
  private let half = ProgressLine(
    progress: WorkProgress(network: "64-30-10", done: 5, count: 20), elapsed: .seconds(4))

  @Test func `says what is trained, how far it is, and how long it takes`() {
    #expect(
      half.text(step: 3, width: 100, isASCII: false)
        == "  computing step 3 · training 64-30-10 · 5 of 20 · █████░░░░░░░░░░░░░░░ · about 12 s left"
    )
    #expect(
      half.text(step: 3, width: 100, isASCII: true)
        == "  computing step 3 - training 64-30-10 - 5 of 20 - #####............... - about 12 s left"
    )
  }

  @Test func `fits at any width`() {
    for width in 0...120 {
      #expect(half.text(step: 12, width: width, isASCII: false).count <= width)
      #expect(ProgressLine().text(step: 12, width: width, isASCII: false).count <= width)
    }
    #expect(half.text(step: 3, width: 40, isASCII: false) == "  computing step 3 · 5 of 20")
  }

  @Test(arguments: [0, 20])
  func `promises nothing before the first part is done, or after the last`(done: Int) {
    let line = ProgressLine(
      progress: WorkProgress(network: "", done: done, count: 20), elapsed: .seconds(4))
    #expect(!line.text(step: 1, width: 200, isASCII: false).contains("left"))
  }

  @Test func `long work is told in minutes`() {
    let line = ProgressLine(
      progress: WorkProgress(network: "", done: 1, count: 11), elapsed: .seconds(18))
    #expect(line.text(step: 1, width: 200, isASCII: false).hasSuffix("about 3 min left"))
  }

  @Test func `work that tells nothing is only named`() {
    #expect(ProgressLine().text(step: 2, width: 80, isASCII: false) == "  computing step 2 …")
    let empty = ProgressLine(progress: WorkProgress(network: "", done: 0, count: 0))
    #expect(empty.text(step: 2, width: 80, isASCII: false) == "  computing step 2 …")
  }
}
