// The exercises in Python: the file that learners get, solved and unsolved, in both languages.

import ExerciseChecks
import Foundation
import Grading
import Languages
import Testing

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

/// A file with a text, which is gone with this value.
private final class TextFile {
  let path: String

  init(_ text: String) throws {
    path = FileManager.default.temporaryDirectory.path + "/exercises-\(UUID()).py"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// What Python prints when it runs a program.
private func python(_ program: String, _ arguments: String...) throws -> String {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", program] + arguments
  process.standardOutput = output
  try process.run()
  let data = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  return String(decoding: data, as: UTF8.self)
}

/// Runs the examples of every function, and prints those whose answer is not what the comment
/// behind it says, and how many there are.
private let examiner = #"""
  import ast, importlib.util, re, sys
  spec = importlib.util.spec_from_file_location("exercises", sys.argv[1])
  module = importlib.util.module_from_spec(spec)
  spec.loader.exec_module(module)
  def flat(value):
      if isinstance(value, (list, tuple)):
          return [number for item in value for number in flat(item)]
      return [value]
  count = 0
  for name, function in module.FUNCTIONS.items():
      lines = [line[8:] if line.startswith(" " * 8) else "" for line in function.__doc__.split("\n")]
      ends = [index for index, line in enumerate(function.__doc__.split("\n")) if line.strip() in ("Args:", "인자:")]
      lines = lines[:ends[0]]
      names = {function.__name__: function}
      statements = ast.parse("\n".join(lines)).body
      for statement, following in zip(statements, statements[1:] + [None]):
          text = "\n".join(lines[statement.lineno - 1:statement.end_lineno])
          names["value"] = None
          if isinstance(statement, ast.Assign):
              exec(text, names)
              value = names[statement.targets[0].id]
              if not isinstance(statement.value, ast.Call):
                  continue
          else:
              value = eval(text.split("#")[0] if "\n" not in text else "\n".join(l.split("#")[0] for l in text.split("\n")), names)
          end = following.lineno - 1 if following else len(lines)
          said = " ".join(line.split("#")[1] for line in lines[statement.end_lineno - 1:end] if "#" in line)
          said = re.sub(r"\w+\[\d\]:", "", said.split(" = ")[-1])
          expected = [None] if "None" in said else [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", said)]
          count += 1
          got = flat(value)
          if len(expected) < len(got) or any(a != b and abs(a - b) > 6e-5 for a, b in zip(expected, got)):
              print(name, value, "where the example says", said)
  print(count)
  """#

@Suite struct PythonStarterTests {
  private let starter = PythonStarter(root: checkout)

  @Test(arguments: Language.allCases)
  func `Every example in every task is true`(language: Language) throws {
    let file = try TextFile(starter.solvedText(in: language))
    let lines = try python(examiner, file.path).split(separator: "\n")
    let count = try #require(lines.last.flatMap { Int($0) })
    #expect(lines.dropLast() == [])
    #expect(count >= allExercises.count)
  }

  @Test(arguments: Language.allCases)
  func `Nothing of Swift is left in it, and no line is too wide`(language: Language) throws {
    let text = try starter.text(in: language)
    for fragment in ["try ", "///", "nil", "Double", "NotAttempted()", "throw ", "let ", "<#"] {
      #expect(!text.contains(fragment), "“\(fragment)”")
    }
    let capitals = Set(text.matches(of: /\w*[a-z][A-Z]\w*/).map { String($0.0) })
    #expect(capitals.subtracting(["NotImplementedError", "NumPy", "PyTorch", "TypeError"]) == [])
    for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    for id in allExercises.map(\.id) {
      #expect(text.contains("@exercise(\"\(id)\")\n"))
      #expect(try starter.solution(of: id).hasPrefix("def "))
    }
  }

  @Test func `Unsolved nothing is attempted, solved everything is right`() async throws {
    let open = try TextFile(starter.text(in: .english))
    let solved = try TextFile(starter.solvedText(in: .korean))
    let ids = allExercises.map(\.id)
    let none = await Grader(.command("python3 \(open.path)")).verdicts(on: ids)
    #expect(none.allSatisfy { $0.status == .notAttempted })
    let all = await Grader(.command("python3 \(solved.path)"), timeLimit: 60).verdicts(on: ids)
    for verdict in all { #expect(verdict.status == .passed, "\(verdict.message ?? "")") }
  }

  @Test func `An error of the learner's is told with its line`() async throws {
    let text = try starter.text(in: .english).replacing(
      /(def softmax\(logits: (?:.|\n)*?)    raise NotImplementedError/
    ) { "\($0.1)    print(\"so many:\", len(logits))\n    return logits[7]" }
    let file = try TextFile(text)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("logits[7]") }
    let verdict = await Grader(.command("python3 \(file.path)")).verdict(on: "1.1")
    #expect(verdict.status == .failed)
    let said =
      "It threw IndexError: list index out of range (line \((line ?? 0) + 1)) during softmax("
    #expect(verdict.message?.contains(said) == true, "\(verdict.message ?? "")")
    #expect(verdict.printed.hasPrefix("so many: 3"))
  }

  @Test func `A return that is missing is told, and None as an answer is none`() async throws {
    let text = try starter.text(in: .english)
    let forgotten = text.replacing(
      /(def entropy\(probabilities: (?:.|\n)*?)    raise NotImplementedError/
    ) { "\($0.1)    sum(probabilities)" }
    let file = try TextFile(forgotten)
    let verdict = await Grader(.command("python3 \(file.path)")).verdict(on: "1.2")
    let said = "TypeError: None was returned; is a return missing? during entropy("
    #expect(verdict.message?.contains(said) == true, "\(verdict.message ?? "")")
  }
}
