import Testing
import Weaving

/// A lesson with mistakes and what the weaver says about them, with the line first.
struct Mistake: CustomTestStringConvertible, Sendable {
  var markdown: String
  var messages: [String]
  var testDescription: String { messages.first ?? markdown }

  init(_ markdown: String, _ messages: String...) {
    self.markdown = markdown
    self.messages = messages
  }
}

private let head = "---\ntitle: T\nsummary: S\n---\n"
private let run = "```swift\n//| label: a\n"

private let fileMistakes = [
  Mistake(lesson("a \u{1B}[31m"), "6: the line holds the control character U+001B; remove it"),
  Mistake(lesson("a\u{0}"), "6: the line holds the control character U+0000; remove it"),
  Mistake(
    lesson("a \u{FFFC}"), "6: the line holds U+FFFC, which stands for computed values; remove it"),
  Mistake(
    lesson("\na &#xFFFC;"), "7: the line holds U+FFFC, which stands for computed values; remove it"),
  Mistake(
    "## A\n",
    "1: the file does not begin with front matter; "
      + "write “---”, “title: …”, “summary: …” and “---”"),
  Mistake(
    "---\ntitle: T\nsummary: S\n## A\n",
    "4: the front matter that begins on line 1 is not closed; write “---” before this line"),
  Mistake(
    "---\ntitel: T\ntitle: \"\"\nhello\ntitle: b\n---\n## A\n",
    "1: the front matter has no summary; write “summary: …”",
    "2: there is no key “titel” in the front matter; did you mean title?",
    "3: the title is empty; write “title: …”",
    "4: “hello” is not of the form “key: text”; write “title: …” or “summary: …”",
    "5: “title” stands on line 3 already; write it once"),
  Mistake(
    "---\nauthor: x\ntitle: T\nsummary: S\n---\n## A\n",
    "2: there is no key “author” in the front matter; write title or summary"),
  Mistake(
    "",
    "1: the file does not begin with front matter; "
      + "write “---”, “title: …”, “summary: …” and “---”",
    "1: the lesson has no step; begin one with “## …”"),
]

private let structureMistakes = [
  Mistake(
    lesson("# Title"),
    "6: a heading with one “#” is the lesson's title, which stands in the front matter; write “##”"),
  Mistake(
    lesson("a\n---"),
    "6: the line below makes this text a heading; write “## …”, or leave a blank line between"),
  Mistake(
    lesson("- ## a"),
    "6: a heading in a list or quote begins no step; write it outside, or with “###”"),
  Mistake(lesson("##"), "6: the heading is empty; write “## …” with the step's title"),
  Mistake(
    lesson("## A `{swift} 3`"),
    "6: a step's title is fixed, but this one holds {swift}; write the value in the text below"),
  Mistake(
    lesson("## *Step*"),
    "6: the step on line 5 is called “Step” too; give each step its own title"),
  Mistake(
    head + "\nhello\n\n" + run + "f()\n```\n",
    "6: this text stands before the first step; write “## …” above it",
    "8: this fence stands before the first step; write “## …” above it",
    "11: the lesson has no step; begin one with “## …”"),
  Mistake(
    lesson("a <b>c</b>"),
    "6: “<b>” is HTML, which a terminal cannot show; write Markdown, or “\\<” for the sign",
    "6: “</b>” is HTML, which a terminal cannot show; write Markdown, or “\\<” for the sign"),
  Mistake(
    lesson("\n<!-- x\ny -->"),
    "7: “<!-- x” is HTML, which a terminal cannot show; write Markdown, or “\\<” for the sign"),
  Mistake(
    lesson("a\n![b](c.png)"),
    "7: a terminal cannot show this image; draw a figure with plot(…), or write a link"),
  Mistake(
    lesson("[a][b]\n## C\n[b]: http://c.d"),
    "6: this link's address stands in another piece of the text; write [text](address)"),
]

private let fenceMistakes = [
  Mistake(
    lesson(run + "f(\n\n## B\n"),
    "6: this fence is not closed; write “```” on a line of its own below its code"),
  Mistake(
    lesson("~~~~text\n~~~\n"),
    "6: this fence is not closed; write “~~~~” on a line of its own below its code"),
  Mistake(
    lesson("> ```text\n> a\n\n```text\n```"),
    "6: this fence is not closed; write “```” on a line of its own below its code"),
  Mistake(
    lesson("- a\n\n  ```swift\n  f()\n  ```"),
    "8: a swift fence in a list or quote is not run; write it at the left margin"),
  Mistake(
    lesson("```swift exec\nf()\n```\n```Swift\n```\n```{swift}\n```"),
    "6: there is no fence “swift exec”; write “swift”, “swift noexec” or another language",
    "9: there is no fence “Swift”; write “swift”, “swift noexec” or another language",
    "11: there is no fence “{swift}”; write “swift”, “swift noexec” or another language"),
  Mistake(
    lesson("```swift\nf()\n```"),
    "6: the fence has no label; write “//| label: some-name” as its first line"),
  Mistake(lesson(run + "\n```"), "6: the fence holds no code; write some, or remove the fence"),
  Mistake(
    lesson("```swift\n//| label: Soft Labels\nf()\n```"),
    "7: the label “Soft Labels” names a file; write small letters, digits and hyphens, "
      + "such as soft-labels"),
  Mistake(
    lesson(run + "f()\n```\n" + run + "g()\n```"),
    "10: the fence on line 6 is labelled “a” too; give each fence its own label"),
  Mistake(
    lesson(run + "//| ecko: false\n//| width: 3\n//| echo\n//| echo: no\n//| label: b\nf()\n```"),
    "8: there is no option “ecko”; did you mean echo?",
    "9: there is no option “width”; write label, echo, fig-alt, controls or tags",
    "10: “//| echo” is not of the form “//| option: value”; write it so, such as “//| echo: false”",
    "11: echo is “no”; write “true” or “false”",
    "12: “label” stands on line 7 already; write it once"),
  Mistake(
    lesson("```swift noexec\n//| echo: false\nf()\n```"),
    "7: “echo” does not apply to this fence; remove it, this one takes label"),
  Mistake(
    lesson(run + "f()\n//| echo: false\n```"),
    "9: an option stands behind code, where it does nothing; write it at the top of the fence"),
  Mistake(
    lesson(run + "//| controls: alpha\nf()\n```"),
    "6: the lesson has no parameters to control; remove the option"),
  Mistake(
    lesson(run + "//| fig-alt:\nf()\n```"),
    "8: fig-alt is empty; say what a sighted reader would notice, or remove the line"),
  Mistake(
    lesson(run + "//| fig-alt: `{swift} x`\nf()\n```"),
    "8: fig-alt is plain text, but this one holds {swift}; write it without"),
  Mistake(
    lesson(run + "//| tags: parameter\nlet a = 1 // b\n```"),
    "8: there is no tag “parameter”; write “//| tags: parameters”, or no tag"),
  Mistake(
    lesson(run + "f(\"}\")\nlet g = { [1, 2 }\n```"),
    "9: “[” is not closed in this fence; a fence holds whole statements"),
  Mistake(
    lesson(run + "}\n```"), "8: “}” closes nothing in this fence; a fence holds whole statements"),
  Mistake(
    lesson(run + "let a = \"b\nf()\n```"),
    "8: a string is not closed in this fence; a fence holds whole statements"),
  Mistake(
    lesson(run + "f()\n/* a /* b */\n```"),
    "9: a comment is not closed in this fence; a fence holds whole statements"),
]

private let inlineMistakes = [
  Mistake(
    lesson("a\nb `{swift}`"),
    "7: there is no expression behind {swift}; write “{swift} expression” between the backticks"),
  Mistake(
    lesson("`{swift}x`"),
    "6: “{swift}x” has no space behind {swift}; write “{swift} expression”"),
  Mistake(
    lesson("`{swift} f(x`"),
    "6: “(” is not closed in the expression “f(x”; write a whole expression"),
  Mistake(
    lesson("`{swift} x)`"),
    "6: “)” closes nothing in the expression “x)”; write a whole expression"),
  Mistake(
    lesson("[a](`{swift} x`)"),
    "6: the expression “x” would not stand in running text; write it there, on one line"),
  // Not the first expression of the text, but the one that is lost.
  Mistake(
    lesson("`{swift} w`\n[a](`{swift} x`)"),
    "7: the expression “x” would not stand in running text; write it there, on one line"),
  // The renderer's own mark of a value, in disguise.
  Mistake(
    lesson("`{swift} w` &#xF0000;"),
    "6: the line holds U+FFFC, which stands for computed values; remove it"),
  Mistake(
    lesson("a &#xF0005;"),
    "6: the line holds U+FFFC, which stands for computed values; remove it"),
  Mistake(
    lesson("`{swift} x`\u{301}"),
    "6: a combining character touches an expression; write a space or a letter between them"),
]

private let limitForms =
  "“above 0”, “at least 0”, “below 1”, “at most 1”, “1 to 400”, “above 0 and at most 1”, "
  + "“one of a|b|c”, “each above 0”, “2 to 5 values” or “8 rows of 8 values”, "
  + "with commas between several"

private let parameterMistakes = [
  Mistake(
    lesson(parameters: "var a = 1 // b\nlet c // d\nlet e = // f\nshow()\nlet é = 1 // g"),
    "8: “var a = 1 // b” is no parameter; write “let name = value // meaning” on one line",
    "9: “let c // d” is no parameter; write “let name = value // meaning” on one line",
    "10: “let e = // f” is no parameter; write “let name = value // meaning” on one line",
    "11: “show()” is no parameter; write “let name = value // meaning” on one line",
    "12: “let é = 1 // g” is no parameter; write “let name = value // meaning” on one line"),
  Mistake(
    lesson(parameters: "let a = 1\nlet b = 2 // ; above 0"),
    "8: a has no meaning; write “// what it is” behind its value",
    "9: b has no meaning; write “// what it is” behind its value"),
  Mistake(
    lesson(parameters: "let a = [1, // b\n  2] // c"),
    "8: “[” is not closed in the value of a; a parameter stands on one line",
    "9: “2] // c” is no parameter; write “let name = value // meaning” on one line"),
  Mistake(
    lesson(parameters: "let a = 1 // b\nlet a = 2 // c\nlet d = \"\\(a)\" // e"),
    "9: a is declared on line 8 already; give each parameter its own name",
    "10: the default of d uses a, which a run can change; compute it in the next fence"),
  Mistake(
    lesson(parameters: "let a = 1 // b; or so"),
    "8: “or so” is no limit; write \(limitForms), or a comma instead of the “;”"),
  Mistake(
    lesson(parameters: "let a = 3 // b; 5 to 1"),
    "8: no number is “5 to 1”; write the smaller number first"),
  Mistake(
    lesson(parameters: "let a = 0 // b; above 0\nlet c = [1, 2] // d; 3 values, each above 1"),
    "8: the default of a is outside its limit “above 0”; change one of them",
    "9: the default of c is outside its limit “3 values”; change one of them",
    "9: the default of c is outside its limit “each above 1”; change one of them"),
  Mistake(
    lesson(parameters: "let a = 1 // b; each above 0\nlet c = [1] // d; above 0"),
    "8: a is no list, but its limit “each above 0” is for lists; write it without “each” or “values”",
    "9: c is a list; write “each above 0”, or “above 0 values” for its length"),
  Mistake(
    lesson(parameters: "let a = \"x\" // b; above 0\nlet c = 1 // d; one of x|y"),
    "8: the limit “above 0” does not suit the type of a; write “one of a|b|c” for text, "
      + "the other forms for numbers, none for true and false",
    "9: the limit “one of x|y” does not suit the type of c; write “one of a|b|c” for text, "
      + "the other forms for numbers, none for true and false"),
  Mistake(
    lesson(run + "f()\n```\n```swift\n//| tags: parameters\nlet a = 1 // b\n```"),
    "10: the parameters stand below other code; "
      + "move them into the first step, above its first fence"),
  Mistake(
    lesson(
      "```swift\n//| tags: parameters\nlet a = 1 // b\n```\n"
        + "```swift\n//| tags: parameters\nlet c = 1 // d\n```"),
    "10: the parameters stand on line 6 already; move these there"),
]

@Suite struct `Mistakes in a lesson` {
  @Test(
    arguments: fileMistakes + structureMistakes + fenceMistakes + inlineMistakes
      + parameterMistakes)
  func `each is told with its line and what to write instead`(_ mistake: Mistake) {
    #expect(messages(mistake.markdown) == mistake.messages)
  }

  @Test(
    arguments: [
      "README.md", "2.md", "x-2.md", "0-a.md", "02-a.md", "2-A.md", "2-.md", "2-a.markdown",
      "1000-a.md", "99999999999999999999-a.md", "6-é.md", "6-mine.MD", "notes.md",
    ])
  func `a file name without number and slug is told`(_ name: String) {
    #expect(
      messages(lesson(""), file: "lessons/" + name) == [
        """
        1: this is no name for a lesson; name the file NUMBER-SLUG.md, such as 2-temperature.md: \
        a number from 1 to 999 without a zero in front, and a slug of a to z, 0 to 9 and hyphens
        """
      ])
  }

  @Test func `bytes that are no text are told with their line`() {
    let bytes = Array("---\ntitle: ".utf8) + [0xFF, 0x0A]
    #expect(throws: WeavingFailure.self) { try weave(bytes, file: file) }
    do {
      _ = try weave(bytes, file: file)
    } catch {
      #expect(
        error.description
          == "lessons/2-sample.md:2: the line is not valid UTF-8; save the file in UTF-8")
    }
  }
}
