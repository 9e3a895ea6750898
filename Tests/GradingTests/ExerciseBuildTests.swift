// The learner's files through the real compiler, in a package of their own with what belongs to
// them.

import ExerciseChecks
import Foundation
import Grading
import Testing

@Suite(.serialized) struct ExerciseBuildTests {
  private let root: String
  private let swift: String
  private static let first = "lessons/exercises/Exercise1.swift"

  init() throws {
    root = NSTemporaryDirectory() + "exercise-build-\(UUID().uuidString)"
    swift = try #require(
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/swift" }.first { FileManager.default.isExecutableFile(atPath: $0) })
    let course = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path(percentEncoded: false)
    for folder in [
      "Sources/Answering", "Sources/ExerciseRunner", "Sources/Solutions", "lessons/exercises",
    ] {
      let place = URL(filePath: root).appending(path: folder)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: course + "/" + folder, toPath: root + "/" + folder)
    }
    // Whatever the reader of these tests has written there.
    for lesson in Set(allExercises.map(\.id.lesson)) {
      let solutions = try read("Sources/Solutions/Exercise\(lesson).swift")
      try write(
        ExerciseFile(solutions).withoutSolutions.text, to: ExerciseFolder.path(lesson: lesson))
    }
    try write(
      """
      // swift-tools-version: 6.2
      import PackageDescription
      let package = Package(
        name: "small",
        targets: [
          .target(name: "Answering"),
          .target(name: "Solutions"),
          .target(name: "Exercises", path: "lessons/exercises"),
          .executableTarget(name: "ExerciseRunner", dependencies: ["Answering", "Exercises"]),
        ])
      """, to: "Package.swift")
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: root + "/" + name, encoding: .utf8)
  }

  private func write(_ text: String, to name: String) throws {
    let file = URL(filePath: root).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Writes an answer in place of a stub; the line number of its first line.
  @discardableResult
  private func answer(_ id: ExerciseID, _ body: String) throws -> Int {
    let path = ExerciseFolder.path(lesson: id.lesson)
    var file = ExerciseFile(try read(path))
    let index = try #require(file.sections.firstIndex { $0.id == id })
    file.sections[index].text = file.sections[index].text
      .replacing("  throw NotAttempted()\n", with: body)
    try write(file.text, to: path)
    let before = try #require(file.text.firstRange(of: body))
    return file.text[..<before.lowerBound].count { $0 == "\n" } + 1
  }

  private func build() async throws -> ExerciseBuild.Product {
    try await ExerciseBuild(root: root, swift: swift).run()
  }

  private func statuses(_ product: ExerciseBuild.Product) async -> [ExerciseID: Verdict.Status] {
    let verdicts = await Grader(product).verdicts(on: ["1.1", "1.2", "1.3", "2.1"])
    return Dictionary(uniqueKeysWithValues: verdicts.map { ($0.exercise, $0.status) })
  }

  @Test func `What does not compile does not keep the others from being checked`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    #expect(try await build().leftOut == [])

    try answer("1.3", "  []\n")
    let line = try answer("1.2", "  zz\n")
    let product = try await build()
    #expect(product.leftOut == ["1.2"])
    #expect(
      product.failure
        == .doesNotCompile(["\(Self.first):\(line):3: error: cannot find 'zz' in scope"]))
    #expect(
      await statuses(product)
        == ["1.1": .notAttempted, "1.2": .notCompiled, "1.3": .failed, "2.1": .notAttempted])

    // What the compiler cannot even read, it cannot tell from what follows.
    try answer("2.1", "  let x = (\n")
    let broken = try await build()
    #expect(broken.leftOut.contains("2.1") && broken.leftOut.contains("1.2"))
    #expect(await statuses(broken)["1.3"] == .failed)
  }

  @Test func `The reference solutions pass over the pipe`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    for lesson in Set(allExercises.map(\.id.lesson)) {
      try write(
        try read("Sources/Solutions/Exercise\(lesson).swift"),
        to: ExerciseFolder.path(lesson: lesson))
    }
    let verdicts = await Grader(try await build()).verdicts(on: allExercises.map(\.id))
    #expect(verdicts.count == allExercises.count)
    for verdict in verdicts { #expect(verdict.status == .passed, "\(verdict)") }
  }

  @Test func `A changed signature is told as that, and the others are checked`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let text = try read(Self.first)
    try write(
      text.replacing(
        "softmax(_ logits: [Double]) throws", with: "softmax(_ logits: [Int]) throws"),
      to: Self.first)
    let product = try await build()
    #expect(product.leftOut == ["1.1"])
    guard case .changedSignature(["1.1"], _)? = product.failure else {
      Issue.record("told as \(String(describing: product.failure))")
      return
    }
  }

  /// By its module, and by the names of its symbols, which only the linker would know.
  @Test(arguments: [
    ("import Solutions", "  try Solutions.softmax(logits)\n"),
    (
      "@_silgen_name(\"$s9Solutions7softmaxySaySdGACKF\")\nfunc theirs(_: [Double]) throws -> [Double]",
      "  try theirs(logits)\n"
    ),
  ])
  func `The solutions cannot be called`(head: String, body: String) async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try answer("1.1", body)
    try write(
      try read(Self.first).replacing("import Foundation\n", with: "import Foundation\n\(head)\n"),
      to: Self.first)
    let product = try? await build()
    if let product {
      let verdict = await Grader(product).verdict(on: "1.1")
      #expect(verdict.status == .notCompiled)
    }
  }

  @Test func `A missing file and one in another language are named`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write("int one(void) { return 1; }\n", to: "lessons/exercises/one.c")
    await #expect(
      throws: ExerciseBuild.Failure.unfit(.foreign(path: "lessons/exercises/one.c"))
    ) { try await build() }
    try FileManager.default.removeItem(atPath: root + "/lessons/exercises/one.c")
    try FileManager.default.removeItem(atPath: root + "/lessons/exercises/Exercise1.swift")
    await #expect(
      throws: ExerciseBuild.Failure.unfit(
        .missing(path: "lessons/exercises/Exercise1.swift", lesson: 1))
    ) { try await build() }
  }

  @Test func `A build that fails while a file is saved is begun again`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    // The first build is one that a save meets, the second goes well.
    let stub = root + "/swift"
    try """
    #!/bin/sh
    echo x >>'\(root)/calls'
    if [ $(wc -l <'\(root)/calls') = 1 ]; then
      touch -d 2001-01-01 '\(root)/\(Self.first)'
      echo "error: input file '\(root)/\(Self.first)' was modified during the build" >&2
      exit 1
    fi
    """.write(toFile: stub, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub)
    let product = try await ExerciseBuild(root: root, swift: stub).run()
    #expect(product.leftOut.isEmpty)
    #expect(try read("calls") == "x\nx\n")
  }

  @Test func `A compiler that is not there is no fault of the learner's`() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    let failure = await #expect(throws: ExerciseBuild.Failure.self) {
      try await ExerciseBuild(root: root, swift: "/nowhere/swift").run()
    }
    guard case .failed? = failure else {
      Issue.record("told as \(String(describing: failure))")
      return
    }
  }
}
