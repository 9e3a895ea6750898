// Where hand-ins are built. Of each only the learner's own files are compiled; all else that the
// program is made of is compiled once, for all of them.

import ExerciseChecks
import Foundation
import OperatingSystem

/// What is needed to build and run hand-ins, ready.
public struct Workshop: Sendable {
  /// The course's folder.
  let root: String
  /// What everything of a stranger's runs in; `nil` where the teacher wants it without.
  let containment: Containment?
  /// The compiler, which is a part of its toolchain.
  private let compiler: String
  private let folder: WorkFolder

  /// Where a contained build finds what is common, and the hand-in.
  private static let (commonPlace, handInPlace) = ("/course/common", "/course/hand-in")

  /// Compiles what all hand-ins have in common.
  ///
  /// - Parameters:
  ///   - root: The course's folder.
  ///   - swift: A `swift` of the reader's, where the course's own toolchain has gone.
  ///   - containment: What strangers' code runs in.
  /// - Throws: What the compiler or the machine says.
  public init(
    root: String, swift: String?, containment: Containment?
  ) async throws(ExerciseBuild.Failure) {
    self.root = root
    self.containment = containment
    guard let compiler = Self.compiler(beside: swift) else { throw .failed(["no swiftc"]) }
    self.compiler = compiler
    do throws(WorkFolderFault) { folder = try WorkFolder() } catch {
      throw .failed([error.english])
    }
    try await prepare()
  }

  private static func compiler(beside swift: String?) -> String? {
    let linked = swift.map {
      URL(filePath: $0).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().path(percentEncoded: false)
    }
    return [Containment.toolchain, linked].compactMap(\.self)
      .map { ($0.hasSuffix("/") ? String($0.dropLast()) : $0) + "/bin/swiftc" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private var common: String { folder.path + "/common" }

  /// Compiles the course's own parts, against exercises that nobody has written.
  private func prepare() async throws(ExerciseBuild.Failure) {
    let stubs = try place(of: "stubs", .swift([:]))
    defer { try? FileManager.default.removeItem(atPath: stubs) }
    do {
      try FileManager.default.createDirectory(
        atPath: common + "/sources", withIntermediateDirectories: true)
      for name in ["Answering", "ExerciseRunner"] {
        try FileManager.default.copyItem(
          atPath: "\(root)/Sources/\(name)", toPath: "\(common)/sources/\(name)")
      }
    } catch { throw .failed(["\(error.localizedDescription)"]) }
    let answering = common(in: "sources/Answering")
    try await compile(
      ["-O", "-wmo", "-parse-as-library", "-module-name", "Answering", "-emit-module"]
        + ["-emit-module-path", common("Answering.swiftmodule"), "-o", common("Answering.o"), "-c"]
        + answering, in: stubs, isOurs: true)
    // The same linked as any hand-in; it fills the cache of the system's modules, too.
    try await compileModule(in: stubs, isOurs: true)
    try await compileCalls(in: stubs, to: common("Calls.o"), isOurs: true)
  }

  private func common(_ name: String) -> String {
    (containment == nil ? common : Self.commonPlace) + "/" + name
  }

  private func common(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(common)/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { common("\(folder)/\($0)") }
  }

  // MARK: - A hand-in

  /// A folder with a hand-in's files, laid out as in the course.
  func place(of name: String, _ code: HandInCode) throws(ExerciseBuild.Failure) -> String {
    let place = "\(folder.path)/\(name)"
    var files = code.files
    if case .swift = code {
      files["NotAttempted.swift"] = try? String(
        contentsOfFile: root + "/lessons/exercises/NotAttempted.swift", encoding: .utf8)
      for lesson in Set(allExercises.map(\.id.lesson))
      where files["Exercise\(lesson).swift"] == nil {
        let path = "\(root)/Sources/Solutions/Exercise\(lesson).swift"
        let solutions = try? String(contentsOfFile: path, encoding: .utf8)
        files["Exercise\(lesson).swift"] = solutions.map { ExerciseFile($0).withoutSolutions.text }
      }
    }
    do {
      let exercises = place + "/lessons/exercises"
      try FileManager.default.createDirectory(
        atPath: exercises, withIntermediateDirectories: true)
      try FileManager.default.createDirectory(
        atPath: place + "/temporary", withIntermediateDirectories: true)
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(filePath: "\(exercises)/\(name)"))
      }
    } catch { throw .failed([error.localizedDescription]) }
    return place
  }

  /// The program of a hand-in's functions.
  ///
  /// - Parameter place: The folder of ``place(of:_:)``.
  /// - Returns: Its path.
  /// - Throws: Why there is none, with paths from the hand-in's folder.
  func program(in place: String) async throws(ExerciseBuild.Failure) -> String {
    let objects = [common("Calls.o"), common("Answering.o")]
    do throws(ExerciseBuild.Failure) {
      try await compile(
        module + sources(in: place) + objects + ["-o", "ExerciseRunner"] + linking, in: place)
    } catch {
      // A function whose type is another one has another name, and may be callable all the same.
      guard case .changedSignature = error else { throw error }
      try await compileModule(in: place)
      try await compileCalls(in: place, to: "Calls.o")
      try await compile(
        ["Learner.o", "Calls.o", common("Answering.o"), "-o", "ExerciseRunner"] + linking,
        in: place)
    }
    return place + "/ExerciseRunner"
  }

  private let linking = ["-emit-executable", "-use-ld=lld", "-Xlinker", "--no-demangle"]

  private var module: [String] {
    ["-Onone", "-g", "-wmo", "-parse-as-library", "-module-name", "Exercises"]
  }

  private func sources(in place: String) -> [String] {
    let folder = "lessons/exercises"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(place)/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }

  private func compileModule(
    in place: String, isOurs: Bool = false
  ) async throws(ExerciseBuild.Failure) {
    try await compile(
      module + ["-emit-module", "-emit-module-path", "Exercises.swiftmodule"]
        + ["-o", "Learner.o", "-c"] + sources(in: place), in: place, isOurs: isOurs)
  }

  private func compileCalls(
    in place: String, to object: String, isOurs: Bool = false
  ) async throws(ExerciseBuild.Failure) {
    try await compile(
      ["-Onone", "-g", "-wmo", "-module-name", "ExerciseRunner", "-I", common(""), "-I", "."]
        + ["-o", object, "-c"] + common(in: "sources/ExerciseRunner"), in: place, isOurs: isOurs)
  }

  // MARK: - The compiler

  /// Runs the compiler in a hand-in's folder.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - place: The folder.
  ///   - isOurs: Whether it may write among what is common.
  /// - Throws: What it says.
  private func compile(
    _ arguments: [String], in place: String, isOurs: Bool = false
  ) async throws(ExerciseBuild.Failure) {
    let inside = containment == nil ? place : Self.handInPlace
    var process = SupervisedProcess(
      program: compiler,
      arguments: ["-swift-version", "6", "-diagnostic-style", "llvm", "-suppress-warnings"]
        + ["-module-cache-path", common("cache")] + arguments,
      folder: inside, environment: ["LC_ALL": "C.UTF-8", "TMPDIR": inside + "/temporary"],
      outputLimit: 4 << 20)
    process.limits = SupervisedProcess.Limits(
      fileSize: 256 << 20, memory: 3 << 30, processes: 64)
    if let containment {
      let toolchain = String(compiler.dropLast("/bin/swiftc".count))
      process = containment.contained(
        process,
        sharing: [
          Containment.Share(toolchain),
          Containment.Share(common, at: Self.commonPlace, isWritable: isOurs),
          Containment.Share(place, at: Self.handInPlace, isWritable: true),
        ])
    }
    let result = await process.run(timeLimit: isOurs ? 600 : 120)
    if result.ending == .exited(0) { return }
    let said = String(decoding: result.output + result.error, as: UTF8.self)
    throw CompilerComplaint(said, root: root, place: place).failure(result.ending)
  }

  // MARK: - Running

  /// Who answers for a hand-in's functions.
  func answerer(_ program: String) -> Answerer {
    .functions(program: program, containment: containment)
  }
}
