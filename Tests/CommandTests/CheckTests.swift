// lesson check and watch as a learner's shell runs them.

import ExerciseChecks
import Foundation
import TestSupport
import Testing

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
@Suite struct CheckTests {
  @Test(.enabled("the exercises in this checkout have been begun") { try areUntouched() })
  func `A fresh course lists every exercise as not attempted`() async throws {
    let outcome = try await Course().lesson("check")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    for exercise in allExercises {
      #expect(outcome.output.contains("  \(exercise.id)  \(exercise.function) "))
    }
    #expect(outcome.output.contains("0 passed · \(allExercises.count) not attempted"))
    #expect(outcome.output.contains("Write your answers in lessons/exercises/Exercise1.swift"))
  }

  @Test(arguments: [
    ("", 0, "✓ passed"), ("stub", 0, "not attempted"), ("nan", 1, "✗ failed"),
    ("loop", 124, "✗ timed out"), ("abort", 1, "✗ crashed"), ("exit", 1, "✗ left early"),
    ("flood", 1, "✗ flooded"), ("memory", 1, "✗ out of memory"),
  ])
  func `Every ending has its word and its code`(
    behaviour: String, code: Int32, word: String
  ) async throws {
    let outcome = try await Course(program: "misbehaving")
      .lesson("check", "1.1", "--timeout", code == 124 ? "2" : "60", behaviour: behaviour)
    #expect(outcome.output.contains(word), "\(outcome.output)")
    #expect(outcome.code == code)
  }

  /// The READMEs show a mistake in PyTorch, as the command tells it.
  @Test(arguments: [("README.md", "C.UTF-8"), ("README.ko.md", "ko_KR.UTF-8")])
  func `The readme quotes what a command's mistake is told as`(
    readme: String, locale: String
  ) async throws {
    let fixtures = checkout.appending(path: "Tests/GradingTests/Fixtures")
      .path(percentEncoded: false)
    let command =
      "cd '\(fixtures)' && PYTHONDONTWRITEBYTECODE=1 python3 mistakes.py default_reduction float32"
    let course = try Course()
    let outcome = try await run(
      commandPath, ["check", "3.3", "--with", command, "--width", "88"],
      environment: course.environment().merging(["LANG": locale]) { $1 }, in: course.folder)
    #expect(outcome.code == 1 && outcome.errors == "")
    let text = try String(contentsOf: checkout.appending(path: readme), encoding: .utf8)
    #expect(text.contains(outcome.output), "\(outcome.output)")
  }

  @Test(arguments: [
    (
      ["check", "1", "--with", "exit 3"], Int32(2),
      "“exit 3” answered no question. It ended the whole"
    ),
    (["check", "--with", "no-such-program x.py"], 2, "no-such-program: not found"),
    (["check", "--with", " "], 64, "--with is followed by nothing; it takes a command, such as"),
    (["watch", "--with", ""], 64, "--with is followed by nothing"),
    (["check", "--starter", "perl"], 64, "'perl'"),
  ])
  func `A command that answers nothing is one line`(
    arguments: [String], code: Int32, said: String
  ) async throws {
    let outcome = try await Course().lesson(arguments)
    #expect(outcome.code == code && outcome.output == "", "\(outcome)")
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count { $0.hasPrefix("lesson: ") } == 1)
  }

  @Test func `The exercises in Python are printed, hinted at, watched and reported`() async throws {
    let course = try Course()
    let starter = try await course.lesson("check", "--starter", "python")
    #expect(starter.code == 0 && starter.output.contains("@exercise(\"5.4\")\ndef quantized("))
    let hint = try await course.lesson("hint", "1.1", "--level", "4", "--in", "python")
    #expect(hint.output.contains("def softmax(logits):\n"))
    try course.folder.write(starter.output, to: "answers.py")
    let json = try await course.lesson("check", "1", "--json", "--with", "python3 answers.py")
    #expect(json.code == 0 && json.output.ranges(of: "\"not attempted\"").count == 4)
    let watched = try await run(
      "/bin/bash",
      [
        "-c",
        """
        '\(commandPath)' watch 1.1 --with "python3 answers.py" >watch.txt 2>&1 & watch=$!
        for saves in 1 2; do
          for _ in {1..600}; do
            (( $(grep -c 'waiting for the next save' watch.txt) >= saves )) && break
            sleep 0.1
          done
          sed -i '0,/^    raise NotImplementedError/s//    return [len(logits)]/' answers.py
        done
        kill $watch; cat watch.txt
        """,
      ], environment: course.environment(), in: course.folder)
    #expect(watched.output.contains("not attempted"))
    #expect(watched.output.contains("softmax  ✗ failed"), "\(watched.output)")
  }

  @Test(arguments: [
    ("stub", "Write your answers in lessons/exercises/Exercise1.swift"), ("nan", "✗ failed"),
  ])
  func `A watch checks once at the start and again at a save, until it is ended`(
    behaviour: String, word: String
  ) async throws {
    let course = try Course(program: "misbehaving")
    let script = """
      '\(commandPath)' watch 1.1 >watch.txt 2>&1 & watch=$!
      for saves in 1 2; do
        for _ in {1..600}; do
          (( $(grep -c 'waiting for the next save' watch.txt) >= saves )) && break
          sleep 0.1
        done
        echo "// $saves" >>lessons/exercises/Exercise1.swift
      done
      kill $watch; cat watch.txt
      """
    let outcome = try await run(
      "/bin/bash", ["-c", script], environment: course.environment(behaviour: behaviour),
      in: course.folder)
    #expect(outcome.output.ranges(of: word).count >= 2, "\(outcome.output)")
    #expect(outcome.output.ranges(of: "waiting for the next save").count >= 2)
  }

  @Test func `A loop beside something wrong is something wrong`() async throws {
    let outcome = try await Course(program: "misbehaving")
      .lesson("check", "1", "--timeout", "2", behaviour: "loop")
    // Exercises 1.3 and 1.4 are unknown to that program, which leaves early then.
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("✗ timed out"))
    let points = entropyExercise.checkKeys.count
    #expect(
      outcome.output.contains("1.2  entropy                ✓ passed  \(points) of \(points)"))
  }

  @Test func `JSON and JUnit are valid when an exercise crashes`() async throws {
    let course = try Course(program: "misbehaving")
    let outcome = try await course.lesson(
      "check", "1.1", "--json", "--junit", "report.xml", behaviour: "abort")
    #expect(outcome.code == 1)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let entries = try #require(json["exercises"] as? [[String: Any]])
    #expect(entries.map { $0["status"] as? String } == ["crashed"])
    let xml = try #require(course.folder.read("report.xml"))
    #expect(xml.contains(#"<error type="crashed""#))
  }

  @Test func `A report goes over the last one, and over no other file`() async throws {
    let course = try Course(program: "misbehaving")
    let arguments = ["check", "1.1", "--junit", "report.xml"]
    #expect(try await course.lesson(arguments).code == 0)
    let first = course.folder.read("report.xml")
    #expect(try await course.lesson(arguments, behaviour: "nan").code == 1)
    #expect(course.folder.read("report.xml") != first)
    // One letter too much, and it is the exercise.
    let exercise = "lessons/exercises/Exercise1.swift"
    let text = course.folder.read(exercise)
    try FileManager.default.removeItem(atPath: course.folder.path + "/.build")
    let refused = try await course.lesson(["check", "1.1", "--junit", exercise])
    #expect(
      refused
        == Outcome(
          .exited(73), output: "",
          errors: """
            lesson: \(exercise) is there already, and nothing says that lesson wrote it; choose another file with \
            --junit, or replace it with --force

            """))
    // It is told at once: nothing has been compiled.
    #expect(!FileManager.default.fileExists(atPath: course.folder.path + "/.build"))
    #expect(course.folder.read(exercise) == text)
    try course.folder.write("mine", to: "mine.xml")
    #expect(try await course.lesson(["check", "1.1", "--junit", "mine.xml", "--force"]).code == 0)
    #expect(course.folder.read("mine.xml") == first)
  }

  @Test func `A report goes through devices and pipes, which stay what they are`() async throws {
    let course = try Course(program: "misbehaving")
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    let full = try await course.lesson(["check", "1.1", "--junit", "/dev/full"])
    #expect(full.code == 73 && full.output.contains("✓ passed"))
    #expect(
      full.errors == """
        lesson: cannot write /dev/full: No space left on device; choose another file with --junit

        """)
    var status = stat()
    #expect(lstat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    #expect(try await course.lesson(["check", "1.1", "--junit", "/dev/null"]).code == 0)
    #expect(lstat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    let output = try await course.lesson(["check", "1.1", "--junit", "/dev/stdout"]).output
    #expect(output.contains("✓ passed") && output.contains("\n\(head)\n<testsuites "))
    #expect(mkfifo(course.folder.path + "/pipe", 0o600) == 0)
    let unread = try await course.lesson(["check", "1.1", "--junit", "pipe"])
    #expect(unread.code == 73 && unread.errors.hasPrefix("lesson: cannot write pipe: "))
    let read = try await run(
      "/bin/bash", ["-c", "cat pipe >read & \"$0\" check 1.1 --junit pipe; wait", commandPath],
      environment: course.environment(), in: course.folder)
    #expect(read.code == 0 && course.folder.read("read")?.hasPrefix(head) == true)
    #expect(lstat(course.folder.path + "/pipe", &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func `The compiler's temporary files go with it`() async throws {
    let course = try Course()
    try course.folder.write(
      """
      #!/bin/bash
      echo "$TMPDIR" >temporary
      mktemp -d "$TMPDIR/TemporaryDirectory.XXXXXX"
      exit 1
      """, to: "tools/swift", isExecutable: true)
    #expect(try await course.lesson("check").code == 70)
    let temporary = try #require(course.folder.read("temporary")?.split(separator: "\n").first)
    #expect(temporary.contains("/distillation-course-"))
    #expect(!FileManager.default.fileExists(atPath: String(temporary)))
  }

  /// A shell's command that leaves processes, and waits until they run.
  ///
  /// A child, a session of its own, and one that has forked twice and takes no hint. They sleep for
  /// so many seconds, by which they are known.
  private static func leaving(_ nap: String) -> String {
    """
    sleep \(nap) &
    setsid sleep \(nap) </dev/null >/dev/null 2>&1 &
    (setsid sh -c 'trap "" TERM HUP INT; (sleep \(nap); true) & exit 0' </dev/null >/dev/null 2>&1 &)
    until [ $(grep -szlx '[3]\(nap.dropFirst())' /proc/[0-9]*/cmdline | wc -l) -ge 3 ]; do sleep 0.01; done
    touch left
    """
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL], [true, false])
  func `Nothing goes on when the command is ended, neither the exercise nor the compiler`(
    signal: Int32, isCompiling: Bool
  ) async throws {
    let nap = "3598.\(UInt32.random(in: .min ... .max))"
    let course = try Course(program: "misbehaving")
    var environment = course.environment(behaviour: "sleep")
    if isCompiling {
      try course.folder.write(
        "#!/bin/bash\n\(Self.leaving(nap))\nsleep \(nap)\n", to: "tools/swift", isExecutable: true)
    } else {
      environment["LEAVES"] = Self.leaving(nap)
    }
    environment["TMPDIR"] = course.folder.path + "/temporary"
    mkdir(course.folder.path + "/temporary", 0o700)
    let outcome = try await run(
      "/bin/bash",
      [
        "-c",
        """
        set -m; "$0" check 1.1 --timeout 300 >/dev/null & while [ ! -e left ]; do sleep 0.02; done
        kill -\(signal) $!; wait $!
        """, commandPath,
      ], environment: environment, in: course.folder)
    #expect(outcome.code == 128 + signal)
    for _ in 0..<600 where isRunning(nap) { try await Task.sleep(for: .milliseconds(100)) }
    #expect(!isRunning(nap))
    let left = try FileManager.default.contentsOfDirectory(atPath: environment["TMPDIR"]!)
    // Nobody hears of SIGKILL; the next run removes what is left then.
    #expect(left.isEmpty || signal == SIGKILL, "\(left)")
  }

  @Test(arguments: [
    (["check", "9"], "there is no exercise “9”; there are 1.1 to \(allExercises.last!.id)"),
    (["check", "1.9"], "there is no exercise “1.9”; there are 1.1 to 1.4 in lesson 1"),
    (["hint", "1"], "there is no exercise “1”; there are 1.1 to 1.4 in lesson 1"),
    (["reset", "x"], "there is no exercise “x”; there are 1.1 to \(allExercises.last!.id)"),
  ])
  func `A wrong name is one line that says which there are`(
    arguments: [String], message: String
  ) async throws {
    let course = try Course()
    let outcome = try await run(
      commandPath, arguments, environment: ["LESSON_HOME": course.folder.path], in: course.folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors == "lesson: \(message)\n")
  }

  @Test func `What comes next is said when nothing is wrong, and only then`() async throws {
    let course = try Course(program: "misbehaving")
    let next = "Next: 1.2 entropy, in lessons/exercises/Exercise1.swift; then: ./lesson check 1.2"
    let passed = try await course.lesson("check", "1.1", "--width", "100")
    #expect(passed.output.hasSuffix("  1 passed\n  \(next)\n"), "\(passed.output)")
    let failed = try await course.lesson("check", "1.1", behaviour: "nan")
    #expect(!failed.output.contains("Next"))
    let stub = try await course.lesson("check", "1.1", behaviour: "stub")
    #expect(!stub.output.contains("Next") && stub.output.contains("Write your answers"))
  }

  @Test func `An exercise that was put back is open again`() async throws {
    let course = try Course(program: "misbehaving")
    for (behaviour, hint) in [("", "1.2"), ("stub", "1.1")] {
      #expect(try await course.lesson("check", "1.1", behaviour: behaviour).code == 0)
      let told = try await course.lesson("hint").output
      #expect(told.contains("The first exercise that is not passed is \(hint) "), "\(told)")
    }
  }

  @Test(arguments: ["", "nan"])
  func `What a function prints is shown below its verdict, whatever that is`(
    behaviour: String
  ) async throws {
    let course = try Course(program: "misbehaving")
    var environment = course.environment(behaviour: behaviour)
    environment["LEAVES"] = "for i in 1 2 3 4 5 6 7 8; do echo line $i; done; echo"
    let outcome = try await run(
      commandPath, ["check", "1.1"], environment: environment, in: course.folder)
    #expect(
      outcome.output.contains("       It printed:\n       line 1\n       line 2\n"),
      "\(outcome.output)")
    #expect(outcome.output.contains("       line 6\n       … and 2 more lines\n"))
  }

  @Test func `Progress is listed once there is some`() async throws {
    let course = try Course(program: "misbehaving")
    #expect(try await !course.lesson("list").output.contains("exercises passed"))
    _ = try await course.lesson("check", "1.1")
    let list = try await course.lesson("list").output
    #expect(list.contains("1 of 4 exercises passed") && list.contains("\n  Next: 1.2 "))
  }

}

/// Whether nobody has written an answer in this checkout.
private func areUntouched() throws -> Bool {
  let folder = checkout.appending(path: "lessons/exercises").path(percentEncoded: false)
  let texts = try FileManager.default.contentsOfDirectory(atPath: folder)
    .filter { $0.hasPrefix("Exercise") && $0.hasSuffix(".swift") }
    .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
  let stubs = texts.map { $0.components(separatedBy: "  throw NotAttempted()\n").count - 1 }
  return stubs.reduce(0, +) == allExercises.count
}
