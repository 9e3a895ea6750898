// Signs as they are said, and what a listener hears of a lesson.

import Foundation
import Languages
import Notebooks
import Rendering
import Testing

@Suite struct SpokenTextTests {
  static let formulas: [(written: String, said: String)] = [
    ("L = α · H(p, qˢ) + H(q̃ᵗ, q̃ˢ)", "L = alpha times H(p, q s) + H(q tilde t, q tilde s)"),
    ("KL(q̃ᵗ‖q̃ˢ) − H(q̃ᵗ)", "KL(q tilde t, q tilde s) minus H(q tilde t)"),
    ("(zᵢ − zⱼ) / T", "(z i minus z j) divided by T"),
    ("T² · ‖g‖", "T squared times the length of g"),
    ("1/T², T³ and 10⁻⁶", "1/T squared, T cubed and 10 to the power of minus 6"),
    ("−0.4", "minus 0.4"),
    ("+3.5 [−6.0, +1.4] points", "+3.5 (from minus 6.0 to +1.4) points"),
    ("[0.1, 0.4]", "[0.1, 0.4]"), ("the length ‖g‖", "the length of g"),
    ("8.9e-5", "8.9 times 10 to the minus 5"),
    ("at most 3e-12.", "at most 3 times 10 to the minus 12."),
    ("1.2e+07", "1.2 times 10 to the 7"), ("a1e5, 0x1e5, e-5", "a1e5, 0x1e5, e-5"),
    ("+1.4 … +5.3", "+1.4 to +5.3"),
    ("−1.4 … −0.2", "minus 1.4 to minus 0.2"),
    ("wait … and see", "wait … and see"),
    ("8×8 pixels, 64 × 16 weights", "8 by 8 pixels, 64 times 16 weights"),
    ("122°", "122 degrees"), ("13.4 µs", "13.4 microseconds"), ("±2.4", "plus or minus 2.4"),
    ("∞/∞ and 0/0", "infinity/infinity and 0/0"), ("9/10", "9 of 10"), ("← differs", "differs"),
    ("“α”", "“alpha”"), ("x₁₂", "x 12"), ("64-128-10", "64-128-10"),
    ("plain words stay as they are.", "plain words stay as they are."),
  ]

  @Test(arguments: formulas.indices)
  func `formulas are written as they are said`(index: Int) {
    let renderer = TerminalRenderer(style: TerminalStyle(width: 100, isPlain: true))
    let (written, said) = Self.formulas[index]
    let table = Table("", columns: [.words("", [written])], read: "")
    let line = renderer.text(of: .table(table, reference: "1")).split(separator: "\n").last ?? ""
    #expect(line == (said.hasSuffix(".") ? said : said + "."))
  }

  /// Numbers as they are written, and the words that a listener is to hear.
  static let numbers = [
    ("8.9e-5", "eight point nine times ten to the minus five"),
    ("−0.4", "minus zero point four"), ("3e-12", "three times ten to the minus twelve"),
  ]

  /// What espeak-ng would utter, without its stress; `nil` where it is not installed.
  private func phonemes(_ text: String) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["espeak-ng", "-q", "-x", "--", text]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 { return nil }
    return String(decoding: data, as: UTF8.self).filter { !"', \n".contains($0) }
  }

  @Test func `numbers are heard as they are meant`() throws {
    for (written, said) in Self.numbers {
      let text = plain(.prose(Prose(written))).trimmingCharacters(in: .newlines)
      guard let heard = phonemes(text) else { return }
      #expect(heard == phonemes(said), "\(text)")
    }
    #expect(phonemes("8.9e-5") != phonemes(Self.numbers[0].1))
  }

  @Test func `no line ends before its paragraph does`() {
    var style = TerminalStyle(isPlain: true)
    style.width = TerminalStyle.unlimitedWidth
    let long = String(repeating: "word ", count: 100)
    #expect(TerminalRenderer(style: style).text(of: .prose(Prose(long))).count { $0 == "\n" } == 1)
  }

  private func plain(_ block: Block) -> String {
    TerminalRenderer(style: TerminalStyle(width: 100, isPlain: true)).text(of: block)
  }

  @Test func `code, parameters and what is quoted as code keep their signs`() {
    #expect(
      plain(.code(Code("let a = \"α → β\"  // ln q̃ˢ − 1")))
        == "Code:\nlet a = \"α → β\"  // ln q tilde s minus 1\nEnd of code.\n")
    #expect(plain(.prose(Prose("`−x²` is −x²"))) == "−x² is minus x squared\n")
    let python = "Run:\n\n```python\na = 7 // 2  # q̃ˢ − 1\n```"
    #expect(
      plain(.prose(Prose(python)))
        == "Run:\n\nCode:\na = 7 // 2  # q tilde s minus 1\nEnd of code.\n")
  }

  @Test func `a row without a name of its own is heard with the name above it`() {
    let table = Table(
      "Rows", columns: [.words("labels", ["5", "", "10"]), .words("target", ["a", "b", "c"])],
      read: "")
    #expect(
      plain(.table(table, reference: "1.1"))
        == "Table 1.1. Rows\nlabels: 5; target: a.\nlabels: 5; target: b.\nlabels: 10; target: c.\n"
    )
  }

  @Test func `a column without a head says its value only`() {
    let table = Table(
      "Rows", columns: [.words("", ["one"]), .words("", ["falls"])], read: "")
    #expect(plain(.table(table, reference: "1.1")) == "Table 1.1. Rows\none; falls.\n")
  }

  @Test func `a step begins with its number and its heading`() {
    let lesson = Lesson(
      number: 1, slug: "a", title: "A", summary: "", steps: ["First", "Why T²?"], parameters: []
    ) { _ in }
    let renderer = TerminalRenderer(style: TerminalStyle(isPlain: true))
    #expect(
      renderer.header(of: Step(number: 2, title: "Why T²?"), in: lesson)
        == "Step 2 of 2: Why T squared?\n")
  }

  @Test(arguments: [
    ("KL(q̃ᵗ‖q̃ˢ) − H(q̃ᵗ)", "KL(q 틸드 t, q 틸드 s) 빼기 H(q 틸드 t)"),
    ("(zᵢ − zⱼ) / T", "(z i 빼기 z j) 나누기 T"), ("T² · ‖g‖", "T 제곱 곱하기 g의 길이"),
    ("−0.4", "마이너스 0.4"), ("= −Σ pᵢ ln qᵢ", "= 마이너스 시그마 p i ln q i"),
    ("+1.4 … +5.3", "+1.4에서 +5.3"), ("8×8", "8 곱하기 8"),
    ("9/10", "10 가운데 9"), ("T²을", "T 제곱을"), ("122°인", "122도인"), ("13.4 µs", "13.4 마이크로초"),
    ("아무 말도 없습니다.", "아무 말도 없습니다."),
  ])
  func `in Korean formulas are written as Koreans say them`(written: String, said: String) {
    #expect(written.spokenForm(in: .korean) == said)
  }
}
