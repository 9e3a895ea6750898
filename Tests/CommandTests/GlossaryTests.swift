// lesson glossary: terms looked up, and the one page.

import Foundation
import TestSupport
import Testing

private let checkPages = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "Fixtures/check_pages.py").path(percentEncoded: false)

@Suite struct `Looking a term up` {
  @Test(arguments: [["temperature"], ["TEMPERATURE"], ["온도"], ["T"]])
  func `a term has a name in every language, in any case`(words: [String]) async throws {
    let folder = try ScratchFolder()
    let english = try await lesson("glossary", words[0], in: folder)
    #expect(english.code == 0 && english.output.hasPrefix("  temperature, T\n"))
    #expect(english.output.hasSuffix("“Divide by four”: ./lesson 2 --from 3\n"))
    let korean = try await lesson("glossary", words[0], "--lang", "ko", in: folder)
    #expect(korean.code == 0 && korean.output.hasPrefix("  온도, T\n"))
    #expect(korean.output.hasSuffix("“4로 나누기”: ./lesson 2 --from 3 --lang ko\n"))
  }

  @Test func `several words need no quotes, and a formula stands below its term`() async throws {
    let found = try await lesson("glossary", "total", "loss", in: try ScratchFolder())
    #expect(found.output.contains("\n    L_TS = α · H(p, qˢ) + H(q̃ᵗ, q̃ˢ)\n"))
  }

  @Test func `a screen reader hears the formula in words`() async throws {
    let found = try await lesson("glossary", "entropy", "--plain", in: try ScratchFolder())
    #expect(found.output.contains("minus the sum over q i ln q i"))
    #expect(!found.output.contains("Σ"))
  }

  @Test func `an unknown term is answered with near ones`() async throws {
    let folder = try ScratchFolder()
    for (word, near) in [
      ("temprature", "; near it: temperature\n"), ("entropie", "; near it: entropy\n"),
      ("smoothing", "; near it: label smoothing\n"),
      ("qqqqqqqq", "; ./lesson glossary lists them all\n"),
    ] {
      let outcome = try await lesson("glossary", word, in: folder)
      #expect(outcome.code == 64 && outcome.output == "")
      #expect(outcome.errors == "lesson: the glossary has no term “\(word)”\(near)")
    }
    let korean = try await lesson("glossary", "온두", "--lang", "ko", in: folder)
    #expect(korean.code == 64 && korean.errors.contains("비슷한 것: 온도"))
  }

  @Test(arguments: [40, 60, 100])
  func `all of them fit, and no command is cut`(width: Int) async throws {
    for language in ["en", "ko"] {
      let all = try await lesson(
        "glossary", "--width", "\(width)", "--lang", language, in: try ScratchFolder())
      let lines = all.output.split(separator: "\n")
      #expect(all.code == 0 && lines.allSatisfy { $0.count <= width })
      // The last line of each term, whole; the very last line is the advice.
      let commands = lines.filter { $0.contains("./lesson ") && $0.contains("--from") }
      #expect(commands.count > 50)
      #expect(
        commands.allSatisfy {
          $0.wholeMatch(of: /.*\.\/lesson \d --from \d+( --lang ko)?/) != nil
        })
      #expect(!lines.contains { $0.hasSuffix("./lesson") || $0.hasSuffix("--from") })
    }
  }
}

@Suite struct `The page of formulas, terms and bugs` {
  @Test(arguments: ["en", "ko"])
  func `is written as HTML without a mistake and as Markdown`(language: String) async throws {
    let folder = try ScratchFolder()
    for format in ["html", "md"] {
      let written = try await lesson(
        "glossary", "--to", format, "--lang", language, "--output", "out", in: folder)
      #expect(written.code == 0 && written.output == "out/glossary.\(format)\n")
      // Its own file it replaces.
      let again = try await lesson(
        "glossary", "--to", format, "--lang", language, "--output", "out", in: folder)
      #expect(again == written)
    }
    let checked = try await run("/usr/bin/python3", [checkPages, "out/glossary.html"], in: folder)
    #expect(checked.code == 0 && checked.output == "", "\(checked.errors)")
    let page = try #require(folder.read("out/glossary.html"))
    #expect(page.contains("<html lang=\"\(language)\">"))
    #expect(page.contains("L<sub>TS</sub>\u{A0}= α\u{A0}·\u{A0}H(p,\u{A0}q<sup>s</sup>)"))
    let markdown = try #require(folder.read("out/glossary.md"))
    #expect(markdown.hasPrefix("<!-- ") && markdown.contains("\n## "))
    #expect(markdown.count(of: "\n- **") > 80)
  }

  @Test func `goes into the folder of its language, and over no other file`() async throws {
    let folder = try ScratchFolder()
    #expect(
      try await lesson("glossary", "--to", "md", in: folder).output == "exports/glossary.md\n")
    let korean = try await lesson("glossary", "--to", "md", "--lang", "ko", in: folder)
    #expect(korean.output == "exports/ko/glossary.md\n")
    try folder.write("mine", to: "out/glossary.md")
    let refused = try await lesson("glossary", "--to", "md", "--output", "out", in: folder)
    #expect(refused.code == 73 && folder.read("out/glossary.md") == "mine")
    let forced = try await lesson(
      "glossary", "--to", "md", "--output", "out", "--force", in: folder)
    #expect(forced.code == 0 && folder.read("out/glossary.md") != "mine")
  }

  @Test(arguments: [
    (["--to", "pdf"], "there is no format “pdf”; expected html or md"),
    (
      ["nat", "--to", "md"],
      "the page has all terms; leave the term out: ./lesson glossary --to md"
    ),
    (["--output", "x"], "to write the page, say as what: ./lesson glossary --to html, or md"),
  ])
  func `wrong usage is told`(arguments: [String], message: String) async throws {
    let folder = try ScratchFolder()
    let outcome = try await run(commandPath, ["glossary"] + arguments, in: folder)
    #expect(outcome.code == 64 && outcome.errors == "lesson: \(message)\n")
    #expect(folder.files() == [])
  }

  @Test(.enabled(if: Browser.isInstalled, "there is no /usr/bin/chromium"))
  func `fits a phone and a window, by day and by night`() async throws {
    let folder = try ScratchFolder()
    _ = try await lesson("glossary", "--to", "html", in: folder)
    let checks = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/page-checks.js"), encoding: .utf8)
    let browser = try Browser()
    try browser.open(folder.path + "/exports/glossary.html")
    _ = try browser.evaluate(checks + "\n0", as: Int.self)
    for width in [390, 1280] {
      for isDark in [false, true] {
        try browser.show(width: width, isDark: isDark)
        #expect(try browser.evaluate("overflowing()", as: [String].self) == [], "\(width)")
        let contrast = try browser.evaluate("lowContrast(4.5)", as: [String: Any].self)
        #expect(contrast["low"] as? [String] == [] && (contrast["count"] as? Int ?? 0) > 200)
      }
      let left =
        "new Set([...document.querySelectorAll('dt')].map((t) => t.getBoundingClientRect().left)).size"
      #expect(try browser.evaluate(left, as: Int.self) == (width == 390 ? 1 : 2), "columns")
    }
    let paper = try #require(Data(base64Encoded: try browser.printed()))
    let pages = String(decoding: paper, as: UTF8.self).matches(of: /\/Type \/Page\b/).count
    #expect(pages == 2, "both sides of a sheet")
    #expect(browser.requests.filter { !$0.hasPrefix("data:") }.count == 1)
    #expect(browser.complaints == [])
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
