// Lessons that run in their pages, in a real browser: what the kernel makes of a lesson is what the
// course makes of it here, and what a reader does with the controls reaches the page.

import Distillation
import Foundation
import HTMLBlocks
import KoreanLessons
import Languages
import Lessons
import Notebooks
import Parameters
import TestSupport
import Testing

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

/// The pages with their kernels, built once for all tests.
private let site = Task { () throws -> ScratchFolder in
  let folder = try ScratchFolder()
  for language in Language.allCases {
    let numbers = Edition.all.filter { $0.language == language }.map { "\($0.number)" }
    let outcome = try await run(
      commandPath,
      ["export"] + numbers + [
        "--to", "html", "--output", "site/\(language.rawValue)", "--lang", language.rawValue,
      ], environment: ["LESSON_HOME": checkout, "PATH": searchPath], in: folder)
    try #require(outcome.code == 0, "\(outcome.errors)")
    try #require(outcome.errors == "", "a kernel is missing")
  }
  return folder
}

private let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""

/// A lesson in one language.
struct Edition: Sendable, CustomTestStringConvertible {
  var number: Int
  var language: Language

  var lesson: Lesson {
    let lessons = language == .korean ? KoreanLessons.allLessons : Lessons.allLessons
    return lessons[number - 1]
  }
  var testDescription: String { "lesson \(number), \(language.rawValue)" }

  /// All of them and all that is tried with each, by hand, with `PAGES=all`: some minutes.
  static let isComplete = ProcessInfo.processInfo.environment["PAGES"] == "all"

  /// Each lesson; and where not all shall be tried, one of them in the other language.
  static let all = Language.allCases.flatMap { language in
    (1...5).filter { isComplete || language == .english || $0 == 2 }
      .map { Edition(number: $0, language: language) }
  }
}

/// A 7, as the field of a page makes it of two strokes.
private let sevenAsNumbers = [
  "0,7,16,16,16,16,7,0", "0,3,8,8,9,15,10,0", "0,0,0,0,8,16,9,0", "0,0,0,0,13,16,0,0",
  "0,0,0,3,16,12,0,0", "0,0,0,11,16,5,0,0", "0,0,1,14,13,1,0,0", "0,0,3,16,9,0,0,0",
].joined(separator: ",")

/// What is assigned to parameters besides nothing: ten sets a lesson.
private let assignments: [Int: [[String]]] = [
  1: [
    ["angleA=10", "angleB=359"], ["angleA=45", "angleB=45"], ["angleA=360"], ["angleB=0"],
    ["angleA=90.5"], ["seed=7"], ["examplesPerClass=20"], ["examplesPerClass=100", "seed=2"],
    ["angleA=200", "angleB=201"], ["seed=1000000", "angleB=13"],
  ],
  2: [
    ["temperatures=1,3,9"], ["logits=4.1,2.2,-1", "classes=cat,dog,car"], ["angle=200", "seed=3"],
    ["logits=2,2"], ["temperatures=1"], ["logits=-1000,0,1000"], ["temperatures=0.001,1000000"],
    ["logits=1,2,3,4,5,6,7,8,9,10,11,12"], ["angle=0"], ["logits=5,3,1,-1", "temperatures=4,4,2"],
  ],
  3: [
    ["temperature=1", "alpha=0.5"], ["studentLogits=2,2,2,2"],
    ["divergence=ce", "timesSquare=true", "temperature=1.1"],
    ["teacherLogits=0,0,0", "studentLogits=1,1,1"], ["temperature=0.05"], ["temperature=1000"],
    ["alpha=0"], ["label=3"], ["teacherLogits=100,-100", "studentLogits=-100,100"],
    ["timesSquare=true"],
  ],
  4: [
    ["seeds=2", "epochs=64"], ["seeds=2", "epochs=64", "labelsPerClass=1"],
    ["seeds=2", "epochs=64", "labelsPerClass=60"], ["seeds=2", "epochs=64", "temperature=0.1"],
    ["seeds=2", "epochs=64", "temperature=100"], ["seeds=2", "epochs=64", "alpha=0"],
    ["seeds=2", "epochs=64", "width=1"], ["seeds=3", "epochs=64", "firstSeed=9"],
    ["seeds=2", "epochs=80", "alpha=10"], ["seeds=2", "epochs=64", "width=5"],
  ],
  5: [
    ["seeds=2", "epochs=4", "bias=0.25", "picture=" + sevenAsNumbers],
    ["seeds=2", "epochs=4", "byteLimit=1"],
    ["seeds=2", "epochs=4", "byteLimit=1000000000"], ["seeds=2", "epochs=4", "accuracyWanted=0"],
    ["seeds=2", "epochs=4", "accuracyWanted=1"], ["seeds=2", "epochs=4", "missingClass=7"],
    ["seeds=2", "epochs=4", "temperature=0.5"], ["seeds=2", "epochs=8", "temperature=50"],
    ["seeds=3", "epochs=4", "firstSeed=5"], ["seeds=2", "epochs=16", "missingClass=0"],
  ],
]

/// What a step produces, as the kernel hands it over.
private struct ProducedStep: Decodable, Equatable {
  var number: Int
  var values: [String]
  var outputs: [[String]]

  /// The same for a step that ran here.
  init(_ step: Step, of lesson: Lesson) {
    number = step.number
    values = []
    outputs = []
    for piece in step.pieces {
      switch piece {
      case .code: break
      case .prose(let prose): values += prose.values.map { HTML.typeset($0).source }
      case .output(let cell, let blocks):
        outputs.append([cell, blocks.map { $0.html(in: lesson) }.joined(separator: "\n").source])
      }
    }
  }

  /// Without what may differ in its last digit and is not read: shapes, and how near a prediction
  /// has to come.
  var read: [String] {
    let pictures = #/<svg .*?</svg>/#.dotMatchesNewlines()
    return (values + outputs.flatMap { $0 }).map { text in
      text.replacing(pictures, with: "").replacing(#/ data-figure="[0-9a-f]+"/#, with: "")
        .replacing(#/ data-(low|high)="[^"]*"/#, with: "")
    }
  }
}

@Suite(
  .serialized,
  .enabled(
    if: Browser.isInstalled || ProcessInfo.processInfo.environment["CI"] != nil,
    "there is no /usr/bin/chromium; scripts/test installs it"))
struct PageKernelTests {
  func page(_ edition: Edition) async throws -> String {
    try await "\(site.value.path)/site/\(edition.language.rawValue)/\(edition.lesson.slug).html"
  }

  func browser(_ edition: Edition, width: Int = 1280) async throws -> Browser {
    let browser = try Browser()
    try browser.show(width: width)
    try browser.open(try await page(edition))
    return browser
  }

  /// Starts the page's kernel in a worker of the test's own.
  private func startKernel(in browser: Browser) throws {
    try browser.evaluate(
      """
      (async () => {
        const bytes = await loadKernel();
        const script = document.getElementById('worker').textContent + `
          const hear = onmessage;
          onmessage = (event) => (event.data.size
            ? postMessage({ size: memory.buffer.byteLength }) : hear(event));`;
        globalThis.tried = new Worker(URL.createObjectURL(new Blob([script])));
        tried.postMessage({ bytes });
        return 0;
      })()
      """, as: Int.self)
  }

  /// What the kernel makes of the lesson, as JSON.
  private func run(_ parameters: [String], in browser: Browser) throws -> [ProducedStep] {
    let list = String(decoding: try JSONEncoder().encode(parameters), as: UTF8.self)
    let answer = try browser.evaluate(
      """
      new Promise((done, fail) => {
        const steps = [];
        tried.onerror = (event) => fail(event.message);
        tried.onmessage = ({ data }) => {
          if (data.step) steps.push(data.step);
          else if (data.done !== undefined) done(JSON.stringify(steps));
          else if (!data.progress) fail(JSON.stringify(data));
        };
        tried.postMessage({ run: \(list) });
      })
      """, as: String.self)
    return try JSONDecoder().decode([ProducedStep].self, from: Data(answer.utf8))
  }

  @Test(arguments: Edition.all)
  func `a lesson is in its page what it is here, with any parameters`(edition: Edition)
    async throws
  {
    let browser = try await browser(edition)
    try startKernel(in: browser)
    let lesson = edition.lesson
    let memory = WorkMemory(byteLimit: 128 << 20)
    for assigned in sets(for: edition) {
      let found = try run(assigned, in: browser)
      let parameters = try ParameterAssignment(assigned, for: lesson.parameters)
      let steps = try WorkMemory.$current.withValue(memory) {
        try Recorder.record(lesson, parameters: parameters)
      }
      let expected = steps.map { ProducedStep($0, of: lesson) }
      #expect(found.map(\.number) == expected.map(\.number), "\(assigned)")
      for (one, other) in zip(found, expected) where one.read != other.read {
        let difference = zip(one.read, other.read).first { $0 != $1 }
        Issue.record("\(assigned), step \(one.number): \(difference.map { "\($0)" } ?? "")")
      }
    }
    #expect(browser.complaints == [])
  }

  @Test(arguments: Edition.all)
  func `a page with its kernel is at most a megabyte`(edition: Edition) async throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: try await page(edition))
    #expect(try #require(attributes[.size] as? Int) <= 1_000_000)
  }

  /// The lesson as it is, and with other parameters; where a run takes long, a short one will do.
  private func sets(for edition: Edition) -> [[String]] {
    let all = assignments[edition.number]!
    if Edition.isComplete || edition.number <= 3 { return [[]] + all }
    return Array(all.prefix(1))
  }

  // MARK: In a reader's hands

  /// Types a value into a control, and leaves it.
  func set(_ name: String, _ value: String, in browser: Browser) throws {
    let text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    try browser.evaluate(
      """
      (() => {
        delete document.getElementById('state').dataset.milliseconds;
        const field = document.querySelector('[data-parameter="\(name)"] input[type=text]');
        field.value = \(text);
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return 0;
      })()
      """, as: Int.self)
  }

  /// Waits until an expression is true.
  func wait(for condition: String, in browser: Browser) throws {
    let isTrue = try browser.evaluate(
      """
      new Promise((done) => {
        const begin = performance.now();
        const look = () => {
          if (\(condition)) done(true);
          else if (performance.now() - begin > 60000) done(false);
          else setTimeout(look, 10);
        };
        look();
      })
      """, as: Bool.self)
    try #require(isTrue, "\(condition) did not come true")
  }

  let isDone = "document.getElementById('state').dataset.milliseconds"

  @Test func `a change follows, is marked, stays in the address, and goes back`() async throws {
    let browser = try await browser(Edition(number: 2, language: .english))
    let recorded = try browser.evaluate("document.querySelector('main').innerText", as: String.self)
    try set("temperatures", "1,3,9", in: browser)
    try wait(for: isDone, in: browser)
    try wait(for: "CSS.highlights.get('changed')?.size > 30", in: browser)
    let changed = try browser.evaluate("document.querySelector('main').innerText", as: String.self)
    #expect(changed != recorded)
    #expect(
      try browser.evaluate("document.querySelector('#figure-2-1').textContent", as: String.self)
        .contains("at 3 values of T"))
    #expect(try browser.evaluate("location.search", as: String.self) == "?temperatures=1%2C3%2C9")
    try browser.evaluate("document.getElementById('as-it-was').click(); 0", as: Int.self)
    #expect(
      try browser.evaluate("document.querySelector('main').innerText", as: String.self) == recorded)
    #expect(try browser.evaluate("location.search", as: String.self) == "")
    #expect(browser.requests.filter { !$0.hasPrefix("blob:") && !$0.hasPrefix("data:") }.count == 1)
    #expect(browser.complaints == [])
  }

  @Test func `a page that was recorded with parameters keeps them`() async throws {
    let folder = try ScratchFolder()
    let outcome = try await lesson(
      "export", "2", "--to", "html", "--output", "page", "-p", "angle=200",
      environment: ["LESSON_HOME": checkout, "PATH": searchPath], in: folder)
    try #require(outcome.code == 0, "\(outcome.errors)")
    let values = "[...document.querySelectorAll('.value')].map((value) => value.textContent)"
    let usual = try await browser(Edition(number: 2, language: .english))
    try set("temperatures", "1,3,9", in: usual)
    try wait(for: isDone, in: usual)
    let other = try usual.evaluate(values, as: [String].self)
    try set("angle", "200", in: usual)
    try wait(for: isDone, in: usual)
    let expected = try usual.evaluate(values, as: [String].self)
    #expect(expected != other)
    let recorded = try Browser()
    try recorded.open(folder.path + "/page/2-temperature.html")
    try set("temperatures", "1,3,9", in: recorded)
    try wait(for: isDone, in: recorded)
    #expect(try recorded.evaluate(values, as: [String].self) == expected)
    #expect(try recorded.evaluate("location.search", as: String.self) == "?temperatures=1%2C3%2C9")
  }

  @Test func `a slider and a handle set the parameter that they are bound to`() async throws {
    let browser = try await browser(Edition(number: 1, language: .english))
    let place = try browser.evaluate(
      """
      (() => {
        const handle = document.querySelector('.handle[data-sets=angleA] circle');
        handle.scrollIntoView({ behavior: 'instant', block: 'center' });
        const box = handle.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      })()
      """, as: [Double].self)
    try browser.drag(from: (place[0], place[1]), by: (-40, 30))
    try wait(for: isDone, in: browser)
    let field = "document.querySelector('[data-parameter=angleA] input').value"
    let words = "document.getElementById('state-words').textContent"
    try wait(for: "\(words).includes('angleA=' + \(field))", in: browser)
    let angle = try browser.evaluate(field, as: String.self)
    #expect(try #require(Double(angle)) > 123)
    try browser.evaluate(
      """
      (() => {
        delete document.getElementById('state').dataset.milliseconds;
        const slider = document.querySelector('[data-parameter=angleB] input[type=range]');
        slider.value = 500;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
        return 0;
      })()
      """, as: Int.self)
    try wait(for: isDone, in: browser)
    #expect(
      try browser.evaluate(
        "document.querySelector('[data-parameter=angleB] input').value", as: String.self) == "180")
  }

  static let texts = [
    "<script>alert(1)</script>,b", "\"\\\"q\\\"\",r", "&amp;,<b>",
    String(repeating: "x", count: 10_000) + ",b",
  ]

  @Test(arguments: texts)
  func `the text of a parameter stays text`(classes: String) async throws {
    let browser = try await browser(Edition(number: 2, language: .english))
    let before = try browser.evaluate("document.scripts.length", as: Int.self)
    for (name, value) in [("logits", "2,1"), ("classes", classes)] {
      try set(name, value, in: browser)
      try wait(for: isDone, in: browser)
    }
    #expect(try browser.evaluate("document.scripts.length", as: Int.self) == before)
    #expect(
      try browser.evaluate("document.querySelectorAll('main figure b b').length", as: Int.self) == 0
    )
    let name =
      classes.hasPrefix("\"") ? "\"q\"" : String(classes.split(separator: ",")[0].prefix(20))
    #expect(
      try browser.evaluate("document.querySelector('main').textContent", as: String.self)
        .contains(name))
    #expect(browser.complaints == [])
  }

  @Test func `what does not fit is told in a sentence, and the page stays as it was`() async throws
  {
    let browser = try await browser(Edition(number: 2, language: .korean))
    let recorded = try browser.evaluate("document.querySelector('main').innerText", as: String.self)
    for (name, value) in [("angle", "400"), ("temperatures", "1,x"), ("logits", "1")] {
      try set(name, value, in: browser)
      let words = "document.getElementById('state-words').textContent"
      try wait(for: "\(words).includes('\(name)') && \(isDone)", in: browser)
      #expect(try browser.evaluate("\(words).length", as: Int.self) > 20)
      try browser.evaluate("document.getElementById('as-it-was').click(); 0", as: Int.self)
    }
    #expect(
      try browser.evaluate("document.querySelector('main').innerText", as: String.self) == recorded)
  }

  @Test func `a line of a Korean page ends at a space, on a telephone and on a wide screen`()
    async throws
  {
    let browser = try await browser(Edition(number: 2, language: .korean))
    let checks = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/page-checks.js")
    _ = try browser.evaluate(String(contentsOf: checks, encoding: .utf8) + "\n0", as: Int.self)
    _ = try browser.evaluate(
      """
      document.documentElement.classList.remove('veiled');
      document.querySelectorAll('details').forEach((d) => { d.open = true; }); 0
      """, as: Int.self)
    for width in [390, 1280] {
      try browser.show(width: width)
      let broken = try browser.evaluate("brokenWords()", as: [String].self)
      #expect(broken == [], "\(width)")
    }
    // Without U+2060 it would not be so.
    _ = try browser.evaluate(
      """
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/\\u2060/g, '');
      0
      """, as: Int.self)
    try browser.show(width: 390)
    #expect(try browser.evaluate("brokenWords().length", as: Int.self) > 0)
  }

  @Test func `long work shows how far it is, leaves the page free, and can be stopped`()
    async throws
  {
    let browser = try await browser(Edition(number: 4, language: .english))
    try set("seeds", "40", in: browser)
    try wait(for: "!document.getElementById('stop').hidden", in: browser)
    try wait(for: "document.getElementById('state-progress').value > 0", in: browser)
    // The page draws on while the worker computes.
    let frames = try browser.evaluate(
      """
      new Promise((done) => {
        let count = 0;
        const begin = performance.now();
        const next = () => {
          count++;
          if (performance.now() - begin > 1000) done(count); else requestAnimationFrame(next);
        };
        next();
      })
      """, as: Int.self)
    #expect(frames >= 10)
    try browser.evaluate("document.getElementById('stop').click(); 0", as: Int.self)
    #expect(
      try browser.evaluate("document.getElementById('state-words').textContent", as: String.self)
        == "Stopped.")
    #expect(try browser.evaluate("document.getElementById('stop').hidden", as: Bool.self))
  }

  @Test func `a hundred runs take no more memory than ten`() async throws {
    let browser = try await browser(Edition(number: 3, language: .english))
    try startKernel(in: browser)
    func size(after count: Int) throws -> Int {
      for index in 0..<count { _ = try run(["temperature=\(index % 7 + 1)"], in: browser) }
      return try browser.evaluate(
        """
        new Promise((done) => {
          tried.onmessage = ({ data }) => done(data.size);
          tried.postMessage({ size: true });
        })
        """, as: Int.self)
    }
    let ten = try size(after: 10)
    #expect(ten > 1 << 20)
    #expect(try size(after: 90) == ten)
  }
}
