// What Tab offers: the answers themselves, and the scripts in real shells.

import ExerciseChecks
import Foundation
import Lessons
import TestSupport
import Testing

/// The answers to a shell about the word after these.
private func answers(
  _ shell: String, _ argument: String, after words: [String], prefix: String = "",
  of command: String = "run"
) async throws -> [String] {
  let outcome = try await run(
    commandPath,
    ["---completion", command, "--", argument, "\(words.count)", "\(prefix.count)"] + words + [
      prefix
    ],
    environment: ["SAP_SHELL": shell], in: try ScratchFolder())
  #expect(outcome.code == 0 && outcome.errors == "")
  return outcome.output.split(separator: "\n").map(String.init).filter { $0 != " " }
}

@Suite struct `Completion` {
  @Test func `lessons are offered by number with their titles`() async throws {
    let titles = allLessons.map { ($0.number, $0.title) }
    #expect(
      try await answers("fish", "positional@0", after: ["lesson"])
        == titles.map { "\($0)\t\($1)" })
    #expect(
      try await answers("zsh", "positional@0", after: ["lesson"]) == titles.map { "\($0):\($1)" })
    #expect(
      try await answers("bash", "positional@0", after: ["lesson"]) == titles.map { "\($0)  \($1)" })
  }

  @Test func `what bash inserts is the number alone`() async throws {
    #expect(try await answers("bash", "positional@0", after: ["lesson"], prefix: "2") == ["2"])
  }

  @Test func `exercises are offered with their functions, for a check lessons too`() async throws {
    func offers(_ command: String, _ prefix: String) async throws -> [String] {
      try await answers(
        "fish", "positional@0", after: ["lesson", command], prefix: prefix, of: command)
    }
    #expect(try await offers("hint", "1.2") == ["1.2\tentropy"])
    #expect(
      try await offers("hint", "") == allExercises.map { "\($0.id)\t\($0.function)" })
    let one = try await offers("check", "1")
    #expect(one.first == "1\t\(allLessons[0].title)" && one.contains("1.2\tentropy"))
    #expect(try await offers("reset", "") == offers("watch", ""))
  }

  @Test(arguments: allLessons.map(\.number))
  func `-p takes the parameters of the lesson in the line`(number: Int) async throws {
    let parameters = try #require(allLessons.first { $0.number == number }).parameters
    for words in [["lesson", "\(number)", "-p"], ["lesson", "run", "--plain", "\(number)", "-p"]] {
      #expect(
        try await answers("fish", "--parameter", after: words)
          == parameters.map { "\($0.name)=\t\($0.meaning)" })
    }
  }

  @Test func `without a lesson in the line no parameter is offered`() async throws {
    #expect(try await answers("fish", "--parameter", after: ["lesson", "-p"]) == [])
  }

  @Test(arguments: allLessons.map(\.number))
  func `what bash shows holds nothing that it would expand`(number: Int) async throws {
    for answer in try await answers("bash", "--parameter", after: ["lesson", "\(number)", "-p"]) {
      #expect(!answer.contains { "'\"\\$`/".contains($0) }, "\(answer)")
    }
  }
}

@Suite struct `Completion in a shell` {
  /// What a press of Tab offers at the end of each line.
  private func bash(_ lines: [[String]]) async throws -> [[String]] {
    let presses = lines.map { words in
      let quoted = words.map { "'\($0)'" }.joined(separator: " ")
      return """
        COMP_WORDS=(\(quoted)) COMPREPLY=()
        COMP_CWORD=\(words.count - 1) COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
        "$(complete -p lesson | sed 's/.* -F \\([^ ]*\\).*/\\1/')" \
          lesson "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s|' "${COMPREPLY[@]}"; echo
        """
    }
    let script = "source <('\(commandPath)' --generate-completion-script bash)\n"
    let outcome = try await run(
      "/bin/bash", ["-c", script + presses.joined(separator: "\n")], in: try ScratchFolder())
    #expect(outcome.errors == "")
    return outcome.output.split(separator: "\n").map {
      $0.split(separator: "|").map(String.init)
    }
  }

  @Test func `bash knows that a number is short for run`() async throws {
    let offered = try await bash([
      [commandPath, "li"], [commandPath, ""], [commandPath, "2"], [commandPath, "2", "-p", "temp"],
      [commandPath, "run", "2", "-p", "temp"], [commandPath, "2", "--color", "al"],
      [commandPath, "2", "--no-i"], [commandPath, "plots", "3", "-p", "teacher"],
      [commandPath, "params", "5"],
    ])
    #expect(offered[0] == ["list"])
    for lesson in allLessons {
      #expect(offered[1].contains("\(lesson.number)  \(lesson.title)"))
    }
    #expect(
      Array(offered[2...]) == [
        ["2"], ["temperatures="], ["temperatures="], ["always"], ["--no-input"],
        ["teacherLogits="], ["5"],
      ])
  }

  @Test func `bash offers nothing for the value behind a name`() async throws {
    #expect(
      try await bash([[commandPath, "2", "-p", "angle", "="], [commandPath, "5"]]).last == ["5"])
    #expect(try await bash([[commandPath, "2", "-p", "angle", "="]]).joined().isEmpty)
  }

  private static let fish = ["/usr/bin/fish", "/bin/fish", "/usr/local/bin/fish"]
    .first(where: FileManager.default.isExecutableFile)

  @Test(.enabled(if: fish != nil, "fish is not installed"))
  func `fish knows it too`() async throws {
    let script = """
      source ('\(commandPath)' --generate-completion-script fish | psub)
      for line in '\(commandPath) 2 -p temp' '\(commandPath) 4' '\(commandPath) params 5'
        complete -C $line
      end
      """
    let folder = try ScratchFolder()
    let outcome = try await run(
      try #require(Self.fish), ["--no-config", "-c", script], environment: ["HOME": folder.path],
      in: folder)
    let temperatures = try #require(allLessons[1].parameters.first)
    #expect(
      outcome
        == Outcome(
          .exited(0),
          output: """
            \(temperatures.name)=\t\(temperatures.meaning)
            4\t\(allLessons[3].title)
            5\t\(allLessons[4].title)

            """, errors: ""))
  }

  private static let zsh = ["/usr/bin/zsh", "/bin/zsh", "/usr/local/bin/zsh"]
    .first(where: FileManager.default.isExecutableFile)

  @Test(.enabled(if: zsh != nil, "zsh is not installed"))
  func `zsh takes the script and registers it`() async throws {
    let script = """
      autoload -U compinit; compinit -D -u
      source <('\(commandPath)' --generate-completion-script zsh)
      print -r -- "$_comps[lesson]"; whence -w "$_comps[lesson]"
      """
    let outcome = try await run(
      try #require(Self.zsh), ["-f", "-c", script], in: try ScratchFolder())
    #expect(
      outcome
        == Outcome(
          .exited(0), output: "_lesson_by_number\n_lesson_by_number: function\n", errors: ""))
  }
}
