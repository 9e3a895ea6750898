// The page for those who answer in a language of their own: what it says of the protocol holds, and
// its programs run as they stand there.

import Answering
import ExerciseChecks
import Foundation
import Grading
import Languages
import Synchronization
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

private func page(_ path: String) throws -> String {
  try String(contentsOfFile: root + path, encoding: .utf8)
}

/// The fences of the English page in a language, without what stands around them.
private func fences(_ language: String, in path: String = "lessons/any-language.md") throws
  -> [String]
{
  try page(path).matches(of: /```(\w+)\n([\s\S]*?)```/)
    .filter { $0.1 == language }.map { String($0.2) }
}

/// A folder with files, which is gone with this value.
private final class Folder {
  let path = FileManager.default.temporaryDirectory.path + "/language-\(UUID())"

  init(_ files: [String: String]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Whether a program is on the PATH.
private func has(_ program: String) -> Bool {
  let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
  return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
}

/// The arguments of the first call that an exercise makes.
private func firstArguments(of exercise: any AnyExercise) -> [CallArgument] {
  let first = Mutex<[CallArgument]?>(nil)
  let attempt = exercise.attempt(
    in: .python, of: { .float64 },
    asking: { arguments in
      first.withLock { $0 = $0 ?? arguments }
      throw Silence.notAttempted
    })
  _ = attempt.findings()
  return first.withLock { $0 } ?? []
}

@Suite struct AnyLanguageTests {
  static let pages = ["lessons/any-language.md", "lessons/ko/any-language.md"]

  @Test func `Both editions have the same programs, lines and rows`() throws {
    for language in ["python", "js", "json"] {
      let editions = try Self.pages.map { try fences(language, in: $0) }
      #expect(editions[0] == editions[1] && !editions[0].isEmpty)
    }
    let commands = try Self.pages.map { path in
      try fences("sh", in: path).map { $0.replacing(/[ ]*#.*/, with: "") }
    }
    #expect(commands[0] == commands[1])
    let rows = try Self.pages.map { try page($0).split(separator: "\n").filter(isExercise) }
    #expect(rows[0] == rows[1] && rows[0].count == allExercises.count)
  }

  private func isExercise(_ line: Substring) -> Bool { line.prefixMatch(of: /\| \d\.\d \|/) != nil }

  /// The table is made of the solutions' first lines; here it meets what the checks really send.
  @Test func `Every argument that is sent is in the table, and no other`() throws {
    let rows = try page(Self.pages[0]).split(separator: "\n").filter(isExercise)
    for (exercise, row) in zip(allExercises, rows) {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells[0] == "\(exercise.id)")
      #expect(cells[1] == "`\(crossingName(of: exercise.function))`")
      let told = cells[2].matches(of: /`(\w+)` `([^`]+)`/).map { (String($0.1), String($0.2)) }
      let sent = firstArguments(of: exercise)
      #expect(told.map(\.0) == sent.map(\.crossingName), "\(exercise.id)")
      for (argument, type) in zip(sent, told.map(\.1)) {
        #expect(fits(argument.value, type), "\(exercise.id): \(argument.crossingName) is \(type)")
      }
      let answer = exercise.referenceAnswers[0].crossing
      #expect(fits(answer, String(cells[3].dropFirst().dropLast())), "\(exercise.id)")
    }
  }

  /// Whether a value is of a type of the table.
  private func fits(_ value: Value, _ type: String) -> Bool {
    switch (value, type) {
    case (.nothing, _): type.hasSuffix("?")
    case (.whole, "integer"), (.whole, "integer?"), (.truth, "boolean"): true
    case (.whole, "number"), (.number, "number"): true
    case (.list(let items), _) where type.hasPrefix("["):
      // The parts of a tuple are of one type in every exercise.
      items.allSatisfy { item in
        fits(item, String(type.dropFirst().dropLast()).split(separator: ", ").map(String.init)[0])
      }
    default: false
    }
  }

  @Test func `The question is the one of the worked example, and the lines are answers`() throws {
    let line = try #require(try fences("json").first).replacing("\n", with: " ")
    let request = try #require(Request(Data(line.utf8)))
    let asked = try #require(exercise("3.3"))
    let sent = firstArguments(of: asked)
    #expect(request.exercise == "3.3" && request.function == crossingName(of: asked.function))
    // Letter by letter but for spaces and the order of names: 2.0 is not 2 to everybody.
    let own = Request(
      id: 7, exercise: request.exercise, function: request.function,
      arguments: Dictionary(sent.map { ($0.crossingName, $0.value) }) { $1 })
    let letters = try [String(decoding: own.encoded(), as: UTF8.self), line].map { line in
      line.filter { !$0.isWhitespace && !"{},".contains($0) }.sorted()
    }
    #expect(letters[0] == letters[1])

    let lines = try page(Self.pages[0]).matches(of: /\n\| `({[^`]+})` \|/).map { $0.1 }
    #expect(lines.count == 5)
    let replies = try lines.map { try #require(Reply(Data($0.utf8)), "\($0)") }
    #expect(replies.allSatisfy { $0.id == request.id && $0.saysSomething })
    guard case .number(let right)? = asked.referenceAnswers.first,
      case .number(let said)? = replies[0].answer
    else { throw CocoaError(.coderInvalidValue) }
    #expect(abs(right - said) < 0.00005)
    #expect(replies[1].type == .float32 && replies[2].framework == "torch")
    #expect(replies[4].isNotAttempted == true)
  }

  @Test func `Limits are as they are said`() throws {
    let grader = Grader(.command(""))
    let (time, start) = (Int(grader.timeLimit), Int(grader.startLimit))
    let output = Grader.outputLimit / 1024
    let said = [
      [
        "\(time) seconds for an exercise", "besides \(start) for its start",
        "\(output) kB of output",
      ],
      ["문제마다 \(time)초", "시작에 \(start)초", "출력은 \(output) kB"],
    ]
    for (path, words) in zip(Self.pages, said) {
      let text = try page(path)
      for words in words + NumberType.allCases.map({ "`\($0.rawValue)`" }) {
        #expect(text.contains(words), "\(words)")
      }
    }
  }

  @Test(.enabled("there is no node here") { has("node") })
  func `The answerer in JavaScript is understood`() async throws {
    let folder = try Folder(["answer.js": try #require(try fences("js").first)])
    let grader = Grader(.command("node \(folder.path)/answer.js"), timeLimit: 60)
    let verdicts = await grader.verdicts(on: ["1.1", "1.2"])
    // It hands the logits back, which is told as that.
    #expect(verdicts.map(\.status) == [.failed, .notAttempted])
    #expect(verdicts[0].message?.contains("the logits are taken as they are") == true)
  }

  /// The adapters, with the little of the libraries that they touch, and a loss that is right.
  static let adapters: [(fence: Int, framework: String)] = [(0, "torch"), (1, "keras")]

  @Test(arguments: adapters.indices)
  func `An adapter lets a loss of one's own answer, and the starter all else`(index: Int)
    async throws
  {
    let (fence, framework) = Self.adapters[index]
    let starter = PythonStarter(root: root)
    let folder = try Folder([
      "my_loss.py": try fences("python")[fence],
      "exercises.py": starter.text(in: .english), "solved.py": starter.solvedText(in: .english),
      "torch.py": "tensor = list",
      "keras.py": """
      from types import SimpleNamespace
      ops = SimpleNamespace(array=list)
      losses = SimpleNamespace(
          KLDivergence=lambda: None, SparseCategoricalCrossentropy=lambda from_logits: None)
      """,
      "training.py": """
      from solved import FUNCTIONS
      right = FUNCTIONS["3.3"]
      class DistillationLoss:
          def __init__(self, alpha, temperature):
              self.given = alpha, temperature
          def __call__(self, student, teacher, labels):
              return right(student, teacher, labels, *self.given)
      class Distiller:
          def __init__(self, student, teacher):
              self.teacher = teacher
          def compile(self, optimizer, metrics, student_loss_fn, distillation_loss_fn, alpha,
                      temperature):
              self.alpha, self.temperature = alpha, temperature
          def compute_loss(self, x=None, y=None, y_pred=None):
              teacher = self.teacher(x, training=False)
              student_loss = right(y_pred, y_pred, y, 1, 1)
              distillation_loss = right(y_pred, teacher, y, 0, self.temperature)
              return self.alpha * student_loss + (1 - self.alpha) * distillation_loss
      """,
    ])
    let grader = Grader(
      .command("cd \(folder.path) && PYTHONDONTWRITEBYTECODE=1 python3 my_loss.py"), timeLimit: 60)
    let verdicts = await grader.verdicts(on: ["3.3", "3.4"])
    #expect(verdicts.map(\.status) == [.passed, .notAttempted], "\(verdicts[0].message ?? "")")
    #expect(verdicts[0].framework == framework)
  }

  /// What a module of the learner's does, and what is said of it.
  static let incidents: [(training: String, said: String)] = [
    ("return 1 / len([])", "ZeroDivisionError: division by zero (training.py, line 2)"),
    // As PyTorch says where an operation does not take whole numbers.
    (
      "raise NotImplementedError(\"not implemented for 'Long'\")",
      "NotImplementedError: not implemented for 'Long' (training.py, line 2)"
    ),
    ("return int(\"two\")", "invalid literal for int() with base 10: 'two' (training.py, line 2)"),
    ("return {}", "TypeError: an answer is made of numbers, and a dict is none during"),
  ]

  @Test(arguments: incidents.indices)
  func `An error in a module of one's own is told with its place`(index: Int) async throws {
    let (training, said) = Self.incidents[index]
    let folder = try Folder([
      "exercises.py": PythonStarter(root: root).text(in: .english),
      "torch.py": "", "keras.py": "import torch",
      "training.py": "def loss(alpha, **others):\n    \(training)\n",
      "my_loss.py": """
      import keras, training
      from exercises import exercise, serve
      exercise("3.3")(training.loss)
      serve()
      """,
    ])
    let grader = Grader(
      .command("cd \(folder.path) && PYTHONDONTWRITEBYTECODE=1 python3 my_loss.py"), timeLimit: 60)
    let verdict = await grader.verdict(on: "3.3")
    #expect(verdict.status == .failed)
    #expect(verdict.message?.contains(said) == true, "\(verdict.message ?? "")")
    // It runs on PyTorch here, and it is Keras' words that its users know.
    #expect(verdict.framework == "keras")
  }
}
