// Reports for programs: whatever the verdicts hold, they stay valid and say the same.

import ExerciseChecks
import Foundation
import FoundationXML
import Grading
import Languages
import Testing

private let call = Fault.Call(
  call: "softmax([1, 0])", expected: "[0.7, 0.3]", got: "<&\"]]>\u{1B}[31m\u{0}\u{FFFE}")

private let verdicts = [
  Verdict(
    exercise: "1.1", status: .failed,
    findings: [
      Finding(check: "worked-example", fault: nil),
      Finding(
        check: "other-logits",
        fault: .mismatch(
          call, broken: ["does-not-sum-to-one"],
          Fault.Extent(wrong: ["other-logits"], right: ["worked-example"]))),
    ], timeLimit: 10, printed: "noise"),
  Verdict(
    exercise: "1.2", status: .crashed, findings: [], call: "entropy([1], inBits: true)",
    reason: .said("</error>"), timeLimit: 10, printed: ""),
]

@Suite struct ReportTests {
  @Test func `JSON has every exercise with its status, message and points`() throws {
    let report = try JSONDecoder().decode(
      JSONReport.self, from: Data(JSONReport(verdicts).text.utf8))
    #expect(report.exercises.map(\.exercise) == ["1.1", "1.2"])
    #expect(report.exercises.map(\.status) == [.failed, .crashed])
    #expect(report.exercises.map(\.points) == [1, 0])
    #expect(
      report.exercises[0].message
        == "The answer does not sum to 1. It is wrong in “other logits”, and right in “the worked "
        + "example”.")
    #expect(report.exercises[0].checks.map(\.name) == ["the worked example", "other logits"])
    #expect(report.exercises[0].checks.map(\.passed) == [true, false])
    #expect(report.exercises[0].checks[1].got == call.got)
    #expect(report.points == 1)
    #expect(
      report.maximum == softmaxExercise.checkKeys.count + entropyExercise.checkKeys.count)
    #expect(report.errors == [])
  }

  @Test func `JSON names the misconception`() throws {
    let fault = Fault.explained(.misconception("no-max-shift"), call, [])
    let verdict = Verdict(
      exercise: "1.1", status: .failed, findings: [Finding(check: "a", fault: fault)],
      timeLimit: 10,
      printed: "")
    let report = JSONReport([verdict])
    #expect(report.exercises[0].misconception == "no-max-shift")
    #expect(report.exercises[0].message.hasPrefix("The formula is right, but exp overflows"))
  }

  @Test func `in Korean keys and status words stay, and messages do not`() throws {
    let text = JSONReport(verdicts, in: .korean).text
    let report = try JSONDecoder().decode(JSONReport.self, from: Data(text.utf8))
    let english = try JSONDecoder().decode(
      JSONReport.self, from: Data(JSONReport(verdicts).text.utf8))
    #expect(report.exercises.map(\.status) == english.exercises.map(\.status))
    #expect(report.exercises.map(\.points) == english.exercises.map(\.points))
    #expect(report.exercises[0].checks.map(\.got) == english.exercises[0].checks.map(\.got))
    #expect(report.exercises[0].message != english.exercises[0].message)
    for exercise in report.exercises {
      let hasHangul = exercise.message.unicodeScalars.contains {
        (0xAC00...0xD7A3).contains($0.value)
      }
      #expect(hasHangul)
    }
    let cases = try XMLCases(JUnitReport(verdicts, in: .korean).text)
    #expect(cases.names == ["1.1 softmax", "1.2 entropy"])
    #expect(cases.outcomes == ["failure", "error"])
    #expect(cases.messages[0] == report.exercises[0].message)
  }

  @Test func `JUnit is well-formed, whatever a learner returned`() throws {
    let cases = try XMLCases(JUnitReport(verdicts).text)
    #expect(cases.names == ["1.1 softmax", "1.2 entropy"])
    #expect(cases.outcomes == ["failure", "error"])
    #expect(cases.messages[0].hasPrefix("The answer does not sum to 1. It is wrong in “other"))
    #expect(cases.messages[1].contains("</error>"))
    #expect(cases.texts[0].contains("expected [0.7, 0.3], got <&\"]]>\u{FFFD}[31m"))
    #expect(cases.counts == ["tests": "2", "failures": "1", "errors": "1", "skipped": "0"])
  }

  @Test func `JUnit and JSON also say what does not compile`() throws {
    let errors = ["lessons/exercises/Exercise1.swift:3:4: error: cannot find '<x>' in scope"]
    let cases = try XMLCases(JUnitReport([], errors: errors).text)
    #expect(cases.names == ["compile"])
    #expect(cases.messages == errors)
    let report = try JSONDecoder().decode(
      JSONReport.self, from: Data(JSONReport([], errors: errors).text.utf8))
    #expect(report.errors == errors)
    #expect(report.exercises.isEmpty)
  }

  @Test func `a report knows its own kind, and no other tool's`() {
    func isOne(_ text: String) -> Bool { JUnitReport.isOne(Data(text.utf8)) }
    let errors = ["lessons/exercises/Exercise1.swift:3:4: error: cannot find '<x>' in scope"]
    for own in [
      JUnitReport(verdicts), JUnitReport(verdicts, in: .korean), JUnitReport([], errors: errors),
      JUnitReport([
        verdicts[0],
        Verdict(
          exercise: "5.1", status: .passed, findings: [], timeLimit: 10, printed: ""),
      ]),
    ] {
      #expect(isOne(own.text))
      #expect(!isOne(String(own.text.dropLast(20))))
    }
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    for other in [
      // Swift's, pytest's, Maven's.
      head
        + "\n<testsuites>\n<testsuite name=\"TestResults\" errors=\"0\" tests=\"1\">\n</testsuite>\n</testsuites>\n",
      head
        + "<testsuites><testsuite name=\"pytest\" errors=\"0\" tests=\"1\"></testsuite></testsuites>",
      head
        + "<testsuites tests=\"1\">\n  <testsuite name=\"com.example.ATest\" tests=\"1\">\n  </testsuite>\n</testsuites>\n",
      "", "import Foundation\n\n// MARK: 1.1\n", head + "<project>\n</project>\n",
    ] {
      #expect(!isOne(other), "\(other)")
    }
  }

  @Test func `An exercise that was not attempted is skipped`() throws {
    let verdict = Verdict(
      exercise: "2.1", status: .notAttempted, findings: [], timeLimit: 10, printed: "")
    let cases = try XMLCases(JUnitReport([verdict]).text)
    #expect(cases.outcomes == ["skipped"])
    #expect(cases.counts["skipped"] == "1")
  }
}

/// The test cases of a JUnit document, read with Foundation's XML parser.
private final class XMLCases: NSObject, XMLParserDelegate {
  var names: [String] = []
  var outcomes: [String] = []
  var messages: [String] = []
  var texts: [String] = []
  var counts: [String: String] = [:]

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch element {
    case "testsuites": counts = attributes
    case "testsuite": break
    case "testcase": names.append(attributes["name"] ?? "")
    default:
      outcomes.append(element)
      messages.append(attributes["message"] ?? "")
      texts.append("")
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !texts.isEmpty { texts[texts.count - 1] += string }
  }
}
