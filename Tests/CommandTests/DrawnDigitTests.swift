// A picture that a reader draws in the page of lesson 5, with the mouse and with keys.

import Distillation
import Foundation
import Notebooks
import Parameters
import Testing

extension PageKernelTests {
  /// Draws a 7 in two strokes, with the mouse.
  private func drawSeven(in browser: Browser) throws {
    let field = try browser.evaluate(
      """
      (() => {
        delete document.getElementById('state').dataset.milliseconds;
        const surface = document.querySelector('.beside .surface');
        surface.scrollIntoView({ behavior: 'instant', block: 'center' });
        const box = surface.getBoundingClientRect();
        return [box.x, box.y, box.width / 32];
      })()
      """, as: [Double].self)
    for (x, y, across, down) in [(9.0, 6.0, 13.0, 0.0), (22, 6, -8, 20)] {
      try browser.drag(
        from: (field[0] + x * field[2], field[1] + y * field[2]),
        by: (across * field[2], down * field[2]))
    }
  }

  @Test func `a drawn digit is answered in the page as it is here`() async throws {
    let edition = Edition(number: 5, language: .english)
    let browser = try await browser(edition, width: 390)
    // Short trainings will do.
    let seeds = "document.querySelector('[data-parameter=seeds] input')"
    try browser.evaluate("\(seeds).value = '2'; 0", as: Int.self)
    try set("epochs", "4", in: browser)
    try wait(for: isDone, in: browser)
    try drawSeven(in: browser)
    let field = "document.querySelector('[data-parameter=picture] input').value"
    let words = "document.getElementById('state-words').textContent"
    try wait(
      for: "\(words).includes('picture=' + \(field).slice(0, 40)) && \(isDone)", in: browser)
    let drawn = try browser.evaluate(field, as: String.self)
    // Stretched and as black as the pictures of the data are.
    let pixels = drawn.split(separator: ",").compactMap { Int($0) }
    #expect(pixels.count == 64 && pixels[..<8].contains { $0 > 0 } && pixels[8] == 0)
    let black = Digits.all.inputs.rowArrays.map { $0.reduce(0, +) * 8 }.reduce(0, +)
    #expect(pixels.reduce(0, +) == Int((black / Double(Digits.all.count)).rounded()))
    let shown = try browser.evaluate(
      """
      [...document.querySelectorAll('[data-cell=drawn-table] tbody tr')]
        .map((row) => [...row.cells].map((cell) => cell.textContent.trim()))
      """, as: [[String]].self)
    let parameters = try ParameterAssignment(
      ["seeds=2", "epochs=4", "picture=\(drawn)"], for: edition.lesson.parameters)
    let table = try Recorder.record(edition.lesson, parameters: parameters).flatMap(\.blocks)
      .compactMap { if case .table(let table, _) = $0 { table } else { nil } }
      .first { $0.caption == "What they answer" }
    let columns = try #require(table).columns.map { $0.cells.map(\.written) }
    #expect(shown.count >= 2 && shown == columns[0].indices.map { row in columns.map { $0[row] } })
    #expect(browser.complaints == [])
  }

  @Test func `a field to draw in is cleared, goes back, and is there for those who use keys`()
    async throws
  {
    let browser = try await browser(Edition(number: 5, language: .english), width: 390)
    let field = "document.querySelector('[data-parameter=picture] input').value"
    let strokes = "document.querySelector('#parameters .strokes').getAttribute('d')"
    let recorded = try browser.evaluate(field, as: String.self)
    try drawSeven(in: browser)
    #expect(try browser.evaluate(strokes, as: String.self).count { $0 == "M" } == 2)
    let drawn = try browser.evaluate(field, as: String.self)
    try browser.evaluate("document.querySelector('.beside .clear').click(); 0", as: Int.self)
    #expect(try browser.evaluate(strokes, as: String.self) == "")
    let empty = Array(repeating: "0", count: 64).joined(separator: ",")
    #expect(try browser.evaluate(field, as: String.self) == empty)
    // The same 7 with the keys: from the middle to its left end, and on.
    try browser.evaluate("document.querySelector('.beside .surface').focus(); 0", as: Int.self)
    func press(_ key: String, _ code: Int, times: Int) throws {
      for _ in 0..<times { try browser.press(key, code: code) }
    }
    try press("ArrowUp", 38, times: 5)
    try press("ArrowLeft", 37, times: 3)
    try browser.press(" ", code: 32, text: " ")
    try press("ArrowRight", 39, times: 6)
    for _ in 0..<5 {
      try press("ArrowDown", 40, times: 2)
      try press("ArrowLeft", 37, times: 1)
    }
    #expect(
      try browser.evaluate(strokes, as: String.self).hasPrefix("M10,6L10,6L12,6L14,6"))
    let typed = try browser.evaluate(field, as: String.self)
    #expect(typed != drawn && typed != empty)
    try browser.evaluate("document.getElementById('as-it-was').click(); 0", as: Int.self)
    #expect(try browser.evaluate(field, as: String.self) == recorded)
    #expect(try browser.evaluate(strokes, as: String.self) == "")
    #expect(browser.complaints == [])
  }

  @Test(.enabled(if: BrowserTests.axe != nil, "axe-core is not here; scripts/test fetches it"))
  func `everybody can use the controls, says axe-core`() async throws {
    let browser = try await browser(Edition(number: 5, language: .english))
    try browser.allowForeignScripts()
    try browser.open(try await page(Edition(number: 5, language: .english)))
    try browser.evaluate(try #require(BrowserTests.axe) + "\n0", as: Int.self)
    let views = [(390, false, false), (1280, true, false), (320, false, true)]
    for (width, isDark, isForced) in views {
      try browser.show(width: width, isDark: isDark, hasForcedColors: isForced)
      let found = try browser.evaluate(
        """
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
          .then(() => axe.run({ include: [['#parameters'], ['.beside']] }))
          .then((r) => r.violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 120)}`))
        """, as: [String].self)
      #expect(found == [], "\(width), dark: \(isDark), forced: \(isForced)")
      let fits = "document.documentElement.scrollWidth <= innerWidth"
      #expect(try browser.evaluate(fits, as: Bool.self))
    }
  }
}

extension Column.Cell {
  /// What a page writes in it.
  fileprivate var written: String {
    switch self {
    case .text(let text): text
    case .number(let number, let format): format.text(number)
    case .bar, .shares, .empty: ""
    }
  }
}
