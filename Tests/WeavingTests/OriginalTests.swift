import Testing
import Weaving

private let translation = "lessons/ko/2-sample.md"

private let english = """
  ---
  title: T
  summary: S
  ---
  ## One

  ```swift
  //| label: sums
  //| echo: false
  //| fig-alt: Sums
  let sum = [1, 2]
    .reduce(0, +)
  ```

  ```swift noexec
  //| label: shown
  sum += 1
  ```

  ## Two

  ```swift
  //| label: last-one
  show(sum)
  ```

  """

/// A translation of it with these lines below its heading, which begin on line 6.
private func korean(_ lines: String) -> String { lesson(lines) }

private func reference(_ label: String) -> String { "```swift\n//| label: \(label)\n```\n" }

@Suite struct `A fence that is named by its label` {
  private let lines: [String]

  init() throws {
    let markdown = korean(
      reference("sums") + "```swift noexec\n//| label: shown\n\n```\n"
        + "```swift\n//| label: last-one\nshow(sum, \"셋\")\n```\n`{swift} sum`")
    lines = try weave(
      Array(markdown.utf8), file: translation, original: originalOfSample(english)
    ).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `is run with the original's code, at its line of the original's file`() throws {
    let code = try #require(lines.firstIndex(of: "let sum = [1, 2]"))
    #expect(lines[code + 1] == "  .reduce(0, +)")
    #expect(lines[code - 1] == #"#sourceLocation(file: "lessons/2-sample.md (for ko)", line: 11)"#)
  }

  @Test func `is shown with the original's code, as the original's options say`() {
    #expect(
      lines.filter { $0.contains("ode(Code(") || $0.contains("self.cell(") } == [
        #"    self.hiddenCode(Code("let sum = [1, 2]\n  .reduce(0, +)", label: "sums"))"#,
        #"    self.cell("sums", figureAlternative: "Sums")"#,
        #"    self.code(Code("sum += 1", label: "shown", isExecuted: false))"#,
        #"    self.code(Code("show(sum, \"셋\")", label: "last-one"))"#,
        #"    self.cell("last-one")"#,
      ])
  }

  @Test func `leaves all other lines at their own place in the translation`() throws {
    let places = lines.filter { $0.hasPrefix("#sourceLocation(file:") }
      .filter { !$0.contains(#""lessons/2-sample.md (for ko)""#) }
    #expect(places.allSatisfy { $0.hasPrefix(#"#sourceLocation(file: "lessons/ko/2-sample.md""#) })
    let shown = try #require(lines.firstIndex { $0.contains("sum += 1") })
    #expect(lines[shown - 1] == #"#sourceLocation(file: "lessons/ko/2-sample.md", line: 9)"#)
    let own = try #require(lines.firstIndex(of: #"show(sum, "셋")"#))
    #expect(lines[own - 1] == #"#sourceLocation(file: "lessons/ko/2-sample.md", line: 15)"#)
  }

  @Test func `may have the words for those who do not see the figure`() throws {
    let markdown = korean(
      "```swift\n//| label: sums\n//| fig-alt: 합\n```\n" + reference("shown")
        + reference("last-one"))
    let woven = try weave(
      Array(markdown.utf8), file: translation, original: originalOfSample(english))
    #expect(woven.contains(#"self.cell("sums", figureAlternative: "합")"#))
  }
}

@Suite struct `Mistakes between a lesson and its original` {
  private func told(_ lines: String, original: String? = english) -> [String] {
    messages(korean(lines), file: translation, original: original)
  }

  @Test func `a label that the original does not know is told, with the nearest one`() {
    let rest = reference("shown") + reference("last-one")
    #expect(
      told(reference("sum") + rest) == [
        "5: the fence labelled “sums” on line 7 of lessons/2-sample.md is missing below here; "
          + "write a fence with only “//| label: sums”",
        "6: lessons/2-sample.md has no fence labelled “sum”; did you mean sums?",
      ])
    #expect(
      told(reference("sums") + rest + "```swift\n//| label: quite-another\nf()\n```") == [
        "15: lessons/2-sample.md has no fence labelled “quite-another”; "
          + "write a label of that file, or the fence there first"
      ])
  }

  @Test func `a fence of the original that is missing is told, where it should stand`() {
    #expect(
      told(reference("sums") + reference("last-one")) == [
        "6: the fence labelled “shown” on line 15 of lessons/2-sample.md is missing below here; "
          + "write a fence with only “//| label: shown”"
      ])
  }

  @Test func `a label used twice is told`() {
    #expect(
      told(reference("sums") + reference("sums") + reference("shown") + reference("last-one")) == [
        "9: the fence on line 6 is labelled “sums” too; give each fence its own label"
      ])
  }

  @Test func `a fence without code and label, or with an option of the original's, is told`() {
    #expect(
      told("```swift\n```\n") == [
        "6: the fence has no label; write “//| label: some-name” as its first line"
      ])
    #expect(
      told("```swift\n//| label: sums\n//| echo: false\n```\n") == [
        "8: “echo” does not apply to this fence; remove it, this one takes label or fig-alt"
      ])
  }

  @Test func `a fence without code is a mistake in the original itself`() {
    #expect(
      messages(lesson(reference("sums"))) == [
        "6: the fence holds no code; write some, or remove the fence"
      ])
  }

  @Test func `a translation of nothing is told`() {
    #expect(
      told(reference("sums"), original: nil) == [
        "1: there is no 2-sample.md in the folder above, which this lesson would be translated "
          + "from; write that one first, or give this file the name of one"
      ])
  }

  @Test func `an original with mistakes is named, and not told twice`() {
    #expect(
      told(reference("sums"), original: lesson("```swift\nf()\n```")) == [
        "1: this lesson is translated from lessons/2-sample.md, which has mistakes; mend those "
          + "first"
      ])
  }
}
