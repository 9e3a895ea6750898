import Foundation
import Lessons
import Notebooks
import Parameters
import TestSupport
import Testing

private let first = allLessons[0]
private let number = "\(first.number)"

@Suite struct `Wrong usage` {
  @Test(arguments: [
    (["0"], "lesson: there is no lesson “0”; "),
    (["frist"], "lesson: there is no lesson “frist”; "),
    (["lst"], "lesson: there is no lesson “lst”; did you mean the command list?\n"),
    (["1.1"], "lesson: there is no lesson “1.1”; did you mean the command check 1.1?\n"),
    (["Chek"], "lesson: there is no lesson “Chek”; did you mean the command check?\n"),
    (["params", "0"], "lesson: there is no lesson “0”; "),
    (["params"], "lesson: Missing expected argument '<lesson>'. See './lesson --help'.\n"),
    ([number, number], "lesson: Unexpected argument '\(number)'. See './lesson --help'.\n"),
    (
      [number, "--colour", "never"],
      "lesson: Unknown option '--colour'. Did you mean '--color'? See './lesson --help'.\n"
    ),
    (
      [number, "--width", "39"],
      "lesson: --width 39 is too narrow; expected 40 or more. See './lesson --help'.\n"
    ),
    (
      [number, "--from", "0"],
      "lesson \(number): there is no step 0; expected 1 to \(first.steps.count)\n"
    ),
    (
      [number, "-p", "nothing"],
      "lesson \(number): -p “nothing” assigns nothing; write -p NAME=VALUE\n"
    ),
    ([number, "-p", "x\u{1B}[2J=1"], "lesson \(number): there is no parameter “x\u{FFFD}[2J”; "),
  ])
  func `one line on standard error and exit code 64`(arguments: [String], message: String)
    async throws
  {
    let outcome = try await run(commandPath, arguments, in: try ScratchFolder())
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix(message))
    #expect(outcome.errors.hasSuffix("\n") && outcome.errors.count { $0 == "\n" } == 1)
  }

  @Test func `a lesson's file whose ending the build does not see is named`() async throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "lessons/exercises/Exercise1.swift")
    try folder.write("## Mine\n", to: "lessons/96-mine.MD")
    let outcome = try await lesson("96", in: folder)
    #expect(outcome.code == 64)
    #expect(
      outcome.errors == """
        lesson: there is no lesson “96”; lessons/96-mine.MD is left out, as a lesson's name ends \
        in .md

        """)
  }

  @Test(arguments: allLessons.flatMap { lesson in lesson.parameters.map { (lesson.number, $0) } })
  func `a name that is nearly right is mended`(number: Int, parameter: Parameter) async throws {
    let outcome = try await run(
      commandPath, ["\(number)", "-p", "x\(parameter.name)=1"], in: try ScratchFolder())
    #expect(outcome.code == 64)
    #expect(
      outcome.errors == """
        lesson \(number): there is no parameter “x\(parameter.name)”; did you mean \
        \(parameter.name)?

        """)
  }
}

@Suite struct `Answers without a lesson` {
  @Test func `the list names every lesson`() async throws {
    let outcome = try await run(commandPath, ["list", "--width", "200"], in: try ScratchFolder())
    #expect(outcome.code == 0)
    for lesson in allLessons {
      #expect(
        outcome.output.contains(
          "  \(lesson.number)  \(lesson.title) (\(lesson.steps.count) steps)\n"))
    }
  }

  @Test func `without arguments the list is printed`() async throws {
    let folder = try ScratchFolder()
    #expect(try await lesson(in: folder) == lesson("list", in: folder))
  }

  @Test(arguments: allLessons.map(\.number))
  func `every parameter is listed, and its default can be given back`(number: Int) async throws {
    let outcome = try await run(commandPath, ["params", "\(number)"], in: try ScratchFolder())
    #expect(outcome.code == 0)
    let parameters = allLessons.first { $0.number == number }?.parameters ?? []
    // Long texts and lists are wrapped; how is not looked at here.
    let text = outcome.output.filter { !$0.isWhitespace }
    for parameter in parameters {
      let limits = parameter.limits.map { "; " + $0.text }.joined()
      let value = parameter.defaultValue.text
      let entry =
        "\(parameter.name) \(parameter.meaning) \(parameter.defaultValue.typeName)\(limits) "
        + "default: \(value.isEmpty ? "none" : value)"
      #expect(text.contains(entry.filter { !$0.isWhitespace }))
    }
    let defaults = parameters.map { "\($0.name)=\($0.defaultValue.text)" }
    #expect(try ParameterAssignment(defaults, for: parameters).entries.count == parameters.count)
  }

  @Test func `help goes to standard output and names the subcommands`() async throws {
    let outcome = try await run(commandPath, ["--help"], in: try ScratchFolder())
    #expect(outcome.code == 0 && outcome.errors == "")
    for word in ["run (default)", "list", "params", "plots", "doctor"] {
      #expect(outcome.output.contains("\n  \(word) "))
    }
  }

  @Test func `a list for a narrow terminal puts the text below the name`() async throws {
    let outcome = try await run(
      commandPath, ["params", number, "--width", "40"], in: try ScratchFolder())
    let lines = outcome.output.components(separatedBy: "\n")
    // The last line is an example, to be copied whole.
    #expect(lines.dropLast(2).allSatisfy { $0.count <= 40 })
  }
}
