// In the pseudo-language every phrase stands in ⟦brackets⟧. What the command says outside of them
// is a sentence that no translator would see.

import ExerciseChecks
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
    ["plots", "-p", "a=1"], ["1", "-p", "foo=1"], ["glossary", "--to", "pdf"],
    ["glossary", "--output", "x"], ["glossary", "zzzzzzzz"],
    ["device", "-p", "foo=1"], ["device", "-p", "seeds=2", "--student", "x"],
  ])
  func `no word of an error escapes but those of commands`(arguments: [String]) async throws {
    let outcome = try await lesson(
      arguments: arguments + ["--lang", "qps"], in: try ScratchFolder())
    #expect(outcome.code == 64 && outcome.errors.contains("⟦"))
    // A command that the message proposes is made of the words that were given.
    let known = Set(arguments + ["lesson:", "lesson", "./lesson"])
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

  @Test(arguments: 1...5)
  func `no word about parameters escapes but the lessons' own`(number: Int) async throws {
    let outcome = try await lesson("params", "\(number)", "--lang", "qps", in: try ScratchFolder())
    let own = allLessons[number - 1].parameters.flatMap { parameter in
      [parameter.name, parameter.meaning, parameter.defaultValue.text]
    }
    let known = Set(
      own.joined(separator: " ").split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(outcome.code == 0 && outcome.output.contains("⟦"))
    // What is proposed at the end is a command.
    let words = escaped(outcome.output, known: known.union(["./lesson", "-p"]))
    #expect(words.allSatisfy { $0.contains("=") }, "\(words)")
  }

  @Test func `no word of a review escapes but the exercises' names`() async throws {
    let folder = try ScratchFolder()
    let outcome = try await lesson("review", "--lang", "qps", in: folder)
    let names = allExercises.flatMap { ["\($0.function):", "\($0.id)"] }
    #expect(outcome.code == 0 && outcome.output.contains("⟦"))
    #expect(escaped(outcome.output, known: Set(names + ["./lesson", "hint"])) == [])
  }

  @Test(arguments: 1...3)
  func `no word of a hint escapes`(level: Int) async throws {
    let outcome = try await lesson(
      arguments: ["hint", "1.1", "--level", "\(level)", "--lang", "qps"], in: try ScratchFolder())
    #expect(outcome.code == 0)
    #expect(escaped(outcome.output, known: ["./lesson", "hint", "1.1"]) == [])
  }

  @Test(arguments: [
    [], ["run"], ["list"], ["params"], ["check"], ["watch"], ["hint"], ["reset"], ["plots"],
    ["export"], ["doctor"], ["review"], ["glossary"], ["device"],
  ])
  func `no word of help escapes but the parser's own`(command: [String]) async throws {
    let outcome = try await lesson(
      arguments: command + ["--help", "--lang", "qps"], in: try ScratchFolder())
    #expect(outcome.code == 0 && outcome.output.contains("⟦"))
    // swift-argument-parser speaks English only: heads of sections, what it says of values, and of
    // its own two options. Everything else in lower case is the name of an option or of a value.
    let parsers: Set = [
      "OVERVIEW:", "USAGE:", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS:", "Show", "the", "version.",
      "help", "information.", "(values:", "default:", "(default:", "See", "'lesson",
      "<subcommand>'",
      "for", "detailed", "help.",
    ]
    let names = escaped(outcome.output, known: parsers)
    let isName = /[\[(]?-{0,2}<?[a-z][a-z0-9=<>|.\-]*>?[\])]?[,:;)]*[\])]?|\[<[a-z-]+>\]\.*/
    #expect(names.filter { $0.wholeMatch(of: isName) == nil } == [])
    #expect(names.count < 80)
  }
}

private func lesson(arguments: [String], in folder: ScratchFolder) async throws -> Outcome {
  try await run(commandPath, arguments, environment: ["LESSON_HOME": folder.path], in: folder)
}
