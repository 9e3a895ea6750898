// The exported pages in a real browser.

import Foundation
import TestSupport
import Testing

/// The pages of every lesson, exported once for all tests.
private let site = Task { () throws -> ScratchFolder in
  let folder = try ScratchFolder()
  let outcome = try await lesson("export", "--to", "html", "--output", "site", in: folder)
  try #require(outcome.code == 0, "\(outcome.errors)")
  return folder
}

private let pages = [
  "1-dark-knowledge.html", "2-temperature.html", "3-distillation-loss.html",
  "4-teacher-and-student.html", "5-deployment.html", "index.html",
]

private let checks = try? String(
  contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/page-checks.js"), encoding: .utf8)

@Suite(
  .serialized,
  .enabled(
    if: Browser.isInstalled || ProcessInfo.processInfo.environment["CI"] != nil,
    "there is no /usr/bin/chromium; scripts/test installs it"))
struct BrowserTests {
  /// A browser that shows the page, with the checks beside it.
  private func browser(_ page: String, width: Int = 1280, isDark: Bool = false) async throws
    -> Browser
  {
    let browser = try Browser()
    try browser.show(width: width, isDark: isDark)
    try browser.open(try await site.value.path + "/site/" + page)
    _ = try browser.evaluate(try #require(checks) + "\n0", as: Int.self)
    return browser
  }

  @Test func `the export has a page for every lesson and the index`() async throws {
    #expect(
      try await site.value.files().filter { $0.hasPrefix("site/") } == pages.map { "site/" + $0 })
  }

  @Test func `every page is HTML without a mistake, and a mistake would be found`() async throws {
    let folder = try await site.value
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/check_pages.py").path(percentEncoded: false)
    let whole = try await run("/usr/bin/python3", [script] + pages.map { "site/" + $0 }, in: folder)
    #expect(whole.code == 0, "\(whole.errors)")
    #expect(whole.output == "")
    let broken = try ScratchFolder()
    let page = try #require(folder.read("site/2-temperature.html"))
    try broken.write(page.replacing("</table>", with: "", maxReplacements: 1), to: "broken.html")
    let found = try await run("/usr/bin/python3", [script, "broken.html"], in: broken)
    #expect(found.code == 1)
    #expect(found.output.contains("Unexpected end tag (div) in table context"))
  }

  @Test(arguments: pages)
  func `a page asks for nothing, complains of nothing, fits and can be read`(page: String)
    async throws
  {
    let browser = try await browser(page)
    for width in [390, 1280] {
      for isDark in [false, true] {
        try browser.show(width: width, isDark: isDark)
        _ = try browser.evaluate(
          "document.documentElement.classList.remove('veiled'); 0", as: Int.self)
        #expect(try browser.evaluate("overflowing()", as: [String].self) == [], "\(width)")
        _ = try browser.evaluate(
          "document.querySelectorAll('details').forEach((d) => { d.open = true; }); 0", as: Int.self
        )
        #expect(
          try browser.evaluate("overflowing()", as: [String].self) == [], "\(width), unfolded")
        let result = try browser.evaluate("lowContrast(4.5)", as: [String: Any].self)
        #expect(result["low"] as? [String] == [], "\(width), \(isDark ? "dark" : "light")")
        #expect((result["count"] as? Int ?? 0) > (page == "index.html" ? 15 : 200))
      }
    }
    #expect(browser.requests.filter { !$0.hasPrefix("data:") }.count == 1, "\(browser.requests)")
    #expect(browser.complaints == [])
  }

  @Test func `the checks find what is wrong`() async throws {
    let browser = try await browser("3-distillation-loss.html", width: 390)
    let low = "lowContrast(4.5).low.length"
    _ = try browser.evaluate("document.querySelector('h1').style.color = '#bbb'; 0", as: Int.self)
    #expect(try browser.evaluate(low, as: Int.self) == 1)
    _ = try browser.evaluate(
      "document.documentElement.classList.remove('veiled'); 0", as: Int.self)
    _ = try browser.evaluate(
      "document.querySelector('svg text').style.fill = '#ccc'; 0", as: Int.self)
    #expect(try browser.evaluate(low, as: Int.self) == 2)
    _ = try browser.evaluate("document.querySelector('h1').style.width = '500px'; 0", as: Int.self)
    #expect(try browser.evaluate("overflowing().length > 0", as: Bool.self))
    // What the page may not load is refused, and the refusal would be noticed.
    _ = try browser.evaluate(
      "new Promise((done) => { const i = new Image(); i.onerror = i.onload = () => done(0); i.src = 'http://127.0.0.1:9/x.png'; })",
      as: Int.self)
    #expect(browser.complaints.contains { $0.contains("Content Security Policy") })
  }

  @Test func `arrow keys on the slider change the picture and the value`() async throws {
    let browser = try await browser("2-temperature.html")
    let state = """
      (() => {
        const figure = document.querySelector('figure.moving');
        const shown = [...figure.querySelectorAll('.frame')].filter((f) => f.checkVisibility());
        return [
          figure.querySelector('output').value,
          figure.querySelector('input').getAttribute('aria-valuetext'),
          shown.map((f) => f.dataset.label).join(),
          shown.map((f) => f.querySelector('svg').textContent.match(/T = [0-9.]+/)[0]).join(),
          String(figure.querySelector('.still').checkVisibility()),
        ];
      })()
      """
    func expect(_ label: String) throws {
      #expect(
        try browser.evaluate(state, as: [String].self) == [label, label, label, label, "false"])
    }
    try expect("T = 0.5")
    _ = try browser.evaluate(
      "document.querySelector('figure.moving input').focus(); 0", as: Int.self)
    try browser.press("ArrowRight", code: 39)
    try expect("T = 1")
    try browser.press("ArrowRight", code: 39)
    try expect("T = 2")
    try browser.press("ArrowLeft", code: 37)
    try expect("T = 1")
    try browser.press("End", code: 35)
    try expect("T = 20")
  }

  @Test func `play goes through the frames and says pause`() async throws {
    let browser = try await browser("2-temperature.html")
    let button = "document.querySelector('figure.moving button')"
    _ = try browser.evaluate("\(button).focus(); 0", as: Int.self)
    try browser.press("Enter", code: 13, text: "\r")
    #expect(try browser.evaluate("\(button).textContent", as: String.self) == "Pause")
    _ = try browser.evaluate(
      """
      new Promise((done) => {
        const look = () => \(button).textContent === 'Play' ? done(0) : setTimeout(look, 50);
        look();
      })
      """, as: Int.self)
    let output = "document.querySelector('figure.moving output').value"
    #expect(try browser.evaluate(output, as: String.self) == "T = 20")
  }

  @Test func `a question unfolds by keyboard`() async throws {
    let browser = try await browser("2-temperature.html")
    let answer = "document.querySelector('.question details p').checkVisibility()"
    #expect(try browser.evaluate(answer, as: Bool.self) == false)
    _ = try browser.evaluate("document.querySelector('.question summary').focus(); 0", as: Int.self)
    try browser.press("Enter", code: 13, text: "\r")
    #expect(try browser.evaluate(answer, as: Bool.self))
  }

  @Test func `what follows a question in its step waits for the answer, and a new output too`()
    async throws
  {
    let browser = try await browser("2-temperature.html")
    let table = "document.querySelector('#step-5 figure.table').checkVisibility()"
    #expect(try browser.evaluate(table, as: Bool.self) == false)
    _ = try browser.evaluate(
      "document.querySelector('#step-5 .choice').focus(); 0",
      as: Int.self)
    try browser.press("Enter", code: 13, text: "\r")
    #expect(try browser.evaluate(table, as: Bool.self))
    let verdict = "document.querySelector('#step-5 .verdict').textContent"
    let said = try browser.evaluate(verdict, as: String.self)
    #expect(
      ["Your prediction came true.", "Your prediction did not come true."].contains(said))
    // As after a change of a parameter: the output is another one, the answer is remembered.
    _ = try browser.evaluate(
      """
      new Promise((done) => {
        const output = document.querySelector('#step-5 .output:has(.question)');
        const copy = output.cloneNode(true);
        for (const added of copy.querySelectorAll('.verdict, .reply')) added.remove();
        for (const choice of copy.querySelectorAll('.choice')) choice.replaceWith(...choice.childNodes);
        for (const question of copy.querySelectorAll('.question')) {
          question.removeAttribute('data-ready');
          question.removeAttribute('data-answered');
        }
        output.replaceChildren(...copy.childNodes);
        setTimeout(() => done(0), 50);
      })
      """, as: Int.self)
    #expect(try browser.evaluate(table, as: Bool.self))
    #expect(try browser.evaluate(verdict, as: String.self) == said)
  }

  @Test func `a number is compared with the answer`() async throws {
    let browser = try await browser("2-temperature.html")
    let question = "document.querySelector('.question[data-low]')"
    for (number, verdict) in [
      ("\(question).dataset.low", "Your prediction came true."),
      ("'1e6'", "Your prediction did not come true."),
    ] {
      let said = try browser.evaluate(
        """
        \(question).querySelector('.reply input').value = \(number);
        \(question).querySelector('.reply').requestSubmit();
        \(question).querySelector('.verdict').textContent
        """, as: String.self)
      #expect(said == verdict)
    }
  }

  @Test func `show all answers and show all code open what they say, and close it again`()
    async throws
  {
    let browser = try await browser("2-temperature.html")
    for (button, folded) in [
      ("all-answers", ".question details"), ("all-code", "details.folded"),
    ] {
      let open = "[...document.querySelectorAll('\(folded)')].every((d) => d.open)"
      let press = "document.getElementById('\(button)').click(); \(open)"
      #expect(try browser.evaluate(open, as: Bool.self) == false)
      #expect(try browser.evaluate(press, as: Bool.self))
      #expect(try browser.evaluate(press, as: Bool.self) == false)
    }
  }

  @Test func `every link within the pages leads somewhere`() async throws {
    let browser = try await browser("5-deployment.html")
    for page in pages {
      try browser.open(try await site.value.path + "/site/" + page)
      let lost = try browser.evaluate(
        """
        [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href'))
          .filter((link) => !document.getElementById(link.slice(1)))
        """, as: [String].self)
      #expect(lost == [])
      let elsewhere = try browser.evaluate(
        """
        [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'))
          .filter((link) => !/^(#|https:)/.test(link)).map((link) => link.split('#')[0])
        """, as: [String].self)
      #expect(Set(elsewhere).subtracting(pages) == [])
      if page == "2-temperature.html" { #expect(elsewhere.contains("1-dark-knowledge.html")) }
    }
  }

  /// axe-core, which scripts/test fetches.
  static let axe = try? String(
    contentsOf: URL(filePath: #filePath).appending(
      path: "../../../.build/axe/axe_playwright_python/axe.min.js"
    ).standardizedFileURL, encoding: .utf8)

  @Test(.enabled(if: axe != nil, "axe-core is not here; scripts/test fetches it"), arguments: pages)
  func `everybody can use a page, says axe-core`(page: String) async throws {
    let browser = try await browser(page)
    try browser.allowForeignScripts()
    try browser.open(try await site.value.path + "/site/" + page)
    _ = try browser.evaluate(try #require(Self.axe) + "\n0", as: Int.self)
    // Each width and each kind of colours once: what depends on one does not depend on the other.
    for (width, isDark, isForced) in [
      (320, false, false), (390, true, false), (1280, false, true),
    ] {
      try browser.show(width: width, isDark: isDark, hasForcedColors: isForced)
      let found = try browser.evaluate(
        """
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
          .then(() => axe.run())
          .then((r) => r.violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 120)}`))
        """, as: [String].self)
      #expect(found == [], "\(width), dark: \(isDark), forced: \(isForced)")
    }
  }

  @Test func `on paper the questions are open and the still picture takes the slider's place`()
    async throws
  {
    let browser = try await browser("2-temperature.html")
    #expect(try browser.printed().isEmpty == false)
    try browser.show(width: 1280, medium: "print")
    let answers = "[...document.querySelectorAll('.question details p')]"
    #expect(
      try browser.evaluate("\(answers).every((p) => p.offsetHeight > 0)", as: Bool.self))
    #expect(
      try browser.evaluate("document.querySelector('.still').checkVisibility()", as: Bool.self))
    #expect(
      try browser.evaluate("document.querySelector('.player').checkVisibility()", as: Bool.self)
        == false)
  }
}
