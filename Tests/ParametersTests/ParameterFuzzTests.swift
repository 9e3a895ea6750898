// Nonsense behind `-p`: whatever is typed becomes a value within its limits or one line that says
// why not.

import Distillation
import Foundation
import Parameters
import Testing
import Text

private let declared = [
  Parameter(
    "temperatures", [0.5, 1, 2], meaning: "temperatures",
    limits: [.each(.above(0)), .count(.range(1, 12))]),
  Parameter("T", 4.0, meaning: "T", limits: [.value(.between(.above(0), .atMost(100)))]),
  Parameter("seeds", 10, meaning: "runs", limits: [.value(.range(1, 400))]),
  Parameter("any", 0, meaning: "any whole number"),
  Parameter("widths", [8], meaning: "units", limits: [.each(.atLeast(1)), .count(.atLeast(1))]),
  Parameter("scaled", true, meaning: "T²"),
  Parameter("loss", "KL", meaning: "which loss", limits: [.oneOf(["CE", "KL"])]),
  Parameter("classes", ["dog", "cat"], meaning: "names", limits: [.count(.atLeast(2))]),
  Parameter("note", "", meaning: "any text"),
]

@Suite struct `Nonsense as a parameter` {
  private static let pieces =
    declared.map(\.name) + [
      "=", "==", " = ", ",", ",,", ", ", " ", "\t", "\n", "\r\n", "\u{0}", "\u{1B}[2J", "\u{202E}",
      "\u{2028}", "\u{FEFF}", "\u{301}", "=\u{338}", ",\u{301}", "한국어", "👩‍🔬", "\u{10FFFF}", "0",
      "-0", "1",
      "-1", "+1", "2.5", ".5", "5.", "1e5", "1e308", "-1e308", "1e309", "1e-300", "5e-324", "0x10",
      "0x1p4", "nan", "-nan", "NaN", "inf", "-Infinity", "nan(0x7)", "9223372036854775807",
      "-9223372036854775808", "9223372036854775808", "1_000", "１", "٣", "½", "true", "TRUE",
      "false", "KL", "ce", "dog", "\"", "'", "`rm`", "$(rm)", "<b>", "\\", "%s", "%n",
    ]

  /// One to a dozen pieces, now and then cut in the middle or full of random letters.
  private static func text(_ generator: inout SplitMix64) -> String {
    var text = ""
    if Bool.random(using: &generator) {
      text = declared.randomElement(using: &generator)!.name + "="
    }
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      text += pieces.randomElement(using: &generator)!
    }
    guard Int.random(in: 0..<4, using: &generator) == 0 else { return text }
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) ?? "\u{FFFD}"
      scalars.insert(scalar, at: Int.random(in: 0...scalars.count, using: &generator))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// What a text came to.
  private enum Answer {
    case value
    case line
    case fault(String)
  }

  private static func answer(to text: String) -> Answer {
    do throws(ParameterError) {
      for entry in try ParameterAssignment([text], for: declared).entries {
        guard let parameter = declared.first(where: { $0.name == entry.name }),
          entry.value.typeName == parameter.defaultValue.typeName,
          parameter.limits.allSatisfy({ $0.allows(entry.value) })
        else { return .fault("\(text.debugDescription) is taken for \(entry)") }
      }
      return .value
    } catch {
      let line = error.description
      let steers = line.unicodeScalars.contains {
        $0.steersDirection
          || [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
      }
      guard line.isEmpty || steers || line.count > 400 else { return .line }
      return .fault("\(text.debugDescription) is told as \(line.debugDescription)")
    }
  }

  @Test func `100 000 random texts are a value or one clear line`() async {
    let (faults, values) = await onThread {
      var generator = SplitMix64(seed: 9)
      var (faults, values) = ([String](), 0)
      for _ in 0..<100_000 {
        switch Self.answer(to: Self.text(&generator)) {
        case .value: values += 1
        case .line: break
        case .fault(let fault): faults.append(fault)
        }
      }
      return (faults, values)
    }
    #expect(faults.count == 0, "\(faults.count) of them, such as \(faults.prefix(3))")
    // The nonsense is neither always a value nor never one.
    #expect((1_000..<90_000).contains(values))
  }

  @Test(
    arguments: [
      ("temperatures", "outside its limits"), ("widths", "outside its limits"),
      ("note", ""), ("T", "not of the right type"), ("\u{1B}", "assigns nothing"),
    ])
  func `a million entries are a value or one short line`(name: String, reason: String) async {
    let entries = Array(repeating: "0", count: 1_000_000).joined(separator: ",")
    let text = name == "\u{1B}" ? entries : name + "=" + entries
    let answer = await onThread { Result { try ParameterAssignment([text], for: declared) } }
    switch answer {
    case .success(let assignment):
      #expect(reason == "" && assignment["note"] == .text(entries))
    case .failure(let error):
      let line = "\(error)"
      #expect(reason != "" && line.contains(reason) && line.count < 200)
    }
  }

  @Test(
    arguments: [
      ("T=1e-300", .double(1e-300)), ("any=-9223372036854775808", .int(.min)),
      ("any=9223372036854775807", .int(.max)), ("temperatures=1e308", .doubles([1e308])),
      ("temperatures=5e-324", .doubles([.leastNonzeroMagnitude])),
    ] as [(String, ParameterValue)])
  func `numbers at the ends of their type are numbers`(text: String, value: ParameterValue) throws {
    #expect(try ParameterAssignment([text], for: declared).entries.map(\.value) == [value])
  }
}

/// Does long work on a thread of its own: other tests wait for processes meanwhile.
private func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: work()) }
  }
}
