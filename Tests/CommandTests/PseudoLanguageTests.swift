// In the pseudo-language every phrase stands in ⟦brackets⟧. What the command says outside of them
// is a sentence that no translator would see.

import Lessons
import TestSupport
import Testing

@Suite struct `In the pseudo-language` {
  @Test func `words outside of brackets are found, and nested ones are not`() {
    #expect(escaped("⟦a ⟦b⟧ c⟧: said ⟦d⟧") == ["said"])
    #expect(escaped("1: ⟦a⟧, 2.5") == [])
    #expect(escaped("⟦a⟧⟧ b⟦") == ["⟦a⟧⟧ b⟦"])
    #expect(escaped("⟦a") == ["⟦a"])
  }

  @Test(arguments: [
    ["99"], ["params", "99"], ["1", "--from", "99"], ["1", "--width", "10"], ["1", "--bogus"],
    ["reset"], ["check", "99.9"], ["check", "--timeout", "0"], ["hint", "1.1", "--level", "9"],
    ["export", "--to", "zzz"], ["export", "1", "2", "--to", "md", "-p", "a=1"],
    ["plots", "-p", "a=1"], ["1", "-p", "foo=1"],
  ])
  func `no word of an error escapes but those of commands`(arguments: [String]) async throws {
    let outcome = try await lesson(
      arguments: arguments + ["--lang", "qps"], in: try ScratchFolder())
    #expect(outcome.code == 64 && outcome.errors.contains("⟦"))
    // A command that the message proposes is made of the words that were given.
    let known = Set(arguments + ["lesson:", "lesson"])
    #expect(escaped(outcome.errors, known: known) == [])
  }

  @Test func `no word of the list escapes but the lessons' own`() async throws {
    let outcome = try await lesson("list", "--lang", "qps", in: try ScratchFolder())
    let texts = allLessons.flatMap { [$0.title, $0.summary] }.joined(separator: " ")
    let known = Set(texts.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(outcome.code == 0 && outcome.output.contains("⟦"))
    #expect(escaped(outcome.output, known: known) == [])
  }

  @Test func `no word of the machine's report escapes`() async throws {
    let outcome = try await lesson("doctor", "--plain", "--lang", "qps", in: try ScratchFolder())
    #expect(outcome.output.contains("⟦"))
    #expect(escaped(outcome.output) == [])
  }
}

private func lesson(arguments: [String], in folder: ScratchFolder) async throws -> Outcome {
  try await run(commandPath, arguments, environment: ["LESSON_HOME": folder.path], in: folder)
}
