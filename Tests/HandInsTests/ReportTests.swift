// What a report says of results, and that nothing of a hand-in becomes more than text in it.

import ExerciseChecks
import Foundation
import Grading
import HandIns
import Languages
import Synchronization
import Testing

private let hostile = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&\u{202E}`"

private func result(
  _ exercise: String, _ status: Verdict.Status, cause: String? = nil, message: String? = nil
) -> ExerciseResult {
  var verdict = Verdict(
    exercise: ExerciseID(exercise)!, status: status, findings: [], timeLimit: 1, printed: "")
  verdict.status = status
  var result = ExerciseResult(verdict, in: .english)
  result.cause = cause
  result.message = message
  (result.lesson, result.step) = (1, "A step")
  return result
}

private func learner(
  _ name: String, _ results: [ExerciseResult], _ progress: LearnerProgress? = nil
) -> LearnerResult {
  LearnerResult(
    handIn: HandIn(name: name, code: .python(name), progress: progress), results: results)
}

private let map = CourseMap([
  1: CourseMap.Lesson(title: "One", steps: ["Ein Schritt"], englishSteps: ["A step"])
])

@Suite struct ReportTests {
  @Test func `the most frequent comes first, with everybody who did it`() {
    let summary = ClassSummary([
      learner("A", [result("1.1", .failed, cause: "Base 2."), result("1.2", .crashed)]),
      learner("B", [result("1.1", .failed, cause: "No base."), result("1.2", .crashed)]),
      learner("C", [result("1.1", .failed, cause: "Base 2."), result("1.2", .passed)]),
      learner("D", [result("1.1", .failed, cause: "Base 2."), result("1.2", .notAttempted)]),
    ])
    #expect(summary.mistakes.map(\.sentence) == ["Base 2.", "No base.", nil])
    #expect(summary.mistakes.map(\.learners) == [["A", "C", "D"], ["B"], ["A", "B"]])
    #expect(summary.mistakes[2].status == .crashed)
    let entropy = summary.exercises[1]
    #expect((entropy.right, entropy.wrong, entropy.open) == (1, 2, 1))
  }

  @Test func `predictions that few saw coming come first`() {
    func progress(_ right: Bool, _ skipped: Bool) -> LearnerProgress {
      LearnerProgress(lessons: [
        "1": LearnerProgress.Lesson(
          place: nil, isFinished: true,
          predictions: [
            "1.1": .init(answer: "2", cameTrue: true),
            "2.1": .init(answer: skipped ? "" : "2", cameTrue: right),
            "no place": .init(answer: "2", cameTrue: false),
            "-1.999": .init(answer: "2", cameTrue: false),
          ])
      ])
    }
    let summary = ClassSummary([
      learner("A", [], progress(true, false)), learner("B", [], progress(false, true)),
      learner("C", [], progress(false, false)), learner("D", []),
    ])
    #expect(summary.questions.map(\.step) == [2, 1])
    let first = summary.questions[0]
    #expect((first.right, first.wrong, first.skipped) == (1, 1, 1))
  }

  @Test(arguments: [Language.english, .korean])
  func `a name and an answer are text in a page, and nothing runs or is loaded`(
    language: Language
  ) {
    let report = ClassReport(
      [learner(hostile, [result("1.1", .failed, cause: hostile, message: hostile)])],
      faults: [HandInFault(path: hostile, reason: .empty)], map: map, in: language)
    let page = ClassPage(report).text
    for markup in ["<script", "<img", "onerror=alert(1)>\"", "javascript:", "http://", "https://"] {
      #expect(!page.contains(markup), "\(markup)")
    }
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("\u{202E}"))
    #expect(ClassPage.isOne(Data(page.utf8)))
    #expect(!ClassPage.isOne(Data("<!DOCTYPE html>\n<title>mine</title>".utf8)))
  }

  @Test func `a spreadsheet takes no name for a formula`() {
    let names = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "a,b", "a\"b", "two\nlines"]
    let report = ClassReport(
      names.map { learner($0, [result("1.1", .passed)]) }, faults: [], map: map, in: .english)
    let cells = report.csv.components(separatedBy: "\r\n").dropFirst().filter { !$0.isEmpty }
    #expect(cells.count == names.count)
    for (cell, name) in zip(cells, names).prefix(7) {
      #expect(cell.hasPrefix("'" + name) || cell.hasPrefix("\"'" + name), "\(cell)")
    }
    #expect(cells[7].hasPrefix("\"a,b\",passed,"))
    #expect(cells[8].hasPrefix("\"a\"\"b\",passed,"))
    #expect(ClassReport.isCSV(Data(report.csv.utf8)))
  }

  /// An interrupted run has kept what it had; the next one does the rest.
  @Test func `each content is graded once, whoever hands it in and however often it is asked`()
    async throws
  {
    let folder = try Folder()
    let graded = Mutex<[String]>([])
    func grade(_ names: [String], _ circumstances: String = "1") async -> [LearnerResult] {
      let store = ResultStore(folder: folder.path + "/state", circumstances: [circumstances])
      return await ClassGrading(store: store, in: .english).results(
        of: names.map { HandIn(name: $0, code: .python(String($0.prefix(1)))) },
        grading: { code, key in
          graded.withLock { $0.append(code.files["exercises.py"] ?? "") }
          let status: Verdict.Status = code == .python("x") ? .notStarted : .passed
          return [
            Verdict(exercise: "1.1", status: status, findings: [], timeLimit: 1, printed: "")
          ]
        }, progress: { _, _ in })
    }
    let first = await grade(["a1", "b1", "a2", "x"])
    #expect(first.map(\.passed) == [1, 1, 1, 0])
    #expect(graded.withLock { $0.sorted() } == ["a", "b", "x"])
    // What the machine failed at is tried again.
    let second = await grade(["a1", "a2", "b1", "c1", "x"])
    #expect(second.map(\.handIn.name) == ["a1", "a2", "b1", "c1", "x"])
    #expect(second.map(\.passed) == [1, 1, 1, 1, 0])
    #expect(graded.withLock { $0.sorted() } == ["a", "b", "c", "x", "x"])
    // Other checks, other results.
    _ = await grade(["a1"], "2")
    #expect(graded.withLock { $0.count { $0 == "a" } } == 2)
  }
}
