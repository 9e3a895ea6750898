// Compiles the learner's files, and says of the compiler's complaints what a learner needs.

import ExerciseChecks
import Foundation
import OperatingSystem

/// The build of the program that holds the learner's functions.
public struct ExerciseBuild: Sendable {
  /// Why there is nothing to grade.
  public enum Failure: Error, Equatable {
    /// The learner's files do not compile: each error as `file:line:column: error: message`, with
    /// paths from the course's folder.
    case doesNotCompile([String])
    /// The functions of these exercises no longer have the signature that the task gives them.
    case changedSignature([ExerciseID], errors: [String])
    /// A file is missing, or does not belong among the exercises.
    case unfit(ExerciseFault)
    /// The course itself, or the machine, is at fault.
    case failed([String])

    /// What the compiler said.
    public var errors: [String] {
      switch self {
      case .doesNotCompile(let errors), .changedSignature(_, let errors), .failed(let errors):
        errors
      case .unfit(let fault): [fault.english]
      }
    }
  }

  /// The course's folder, which holds Package.swift.
  public var root: String
  /// The compiler's driver.
  public var swift: String

  /// Names the course and the compiler.
  public init(root: String, swift: String) {
    self.root = root
    self.swift = swift
  }

  /// A program to check with.
  public struct Product: Sendable, Equatable {
    /// Its path.
    public var program: String
    /// The exercises that are not in it, as they do not compile.
    public var leftOut: Set<ExerciseID>
    /// Why they are not.
    public var failure: Failure?
  }

  /// Builds what there is; where a function does not compile, the others without it.
  ///
  /// A build that fails while a file is saved is begun again, as the compiler may have read half of
  /// the old text and half of the new one.
  public func run() async throws(Failure) -> Product {
    let folder = ExerciseFolder(root: root)
    var saved = folder.changes()
    while true {
      do throws(Failure) {
        return try await product()
      } catch {
        let now = folder.changes()
        if now == saved { throw error }
        saved = now
      }
    }
  }

  private func product() async throws(Failure) -> Product {
    do throws(Failure) {
      return Product(program: try await program(of: root), leftOut: [], failure: nil)
    } catch {
      guard let product = await ExerciseSelection(root: root).product(avoiding: error, build: self)
      else { throw error }
      return product
    }
  }

  /// Builds with the flags of scripts/setup, so that what the lessons are built from is not built
  /// again.
  ///
  /// Not in debug mode: its incremental compilation was seen to skip a changed file (Swift 6.3.1, 3
  /// of 80 builds).
  ///
  /// It gets a temporary folder of its own, as it leaves a good many others in it.
  ///
  /// - Parameter package: The folder of the package.
  /// - Returns: The path of the program.
  /// - Throws: Why there is none.
  func program(of package: String) async throws(Failure) -> String {
    // Where none can be made, Swift says so itself.
    let temporary = try? WorkFolder()
    defer { temporary?.remove() }
    let environment = ["LC_ALL": "C.UTF-8"]
      .merging(temporary.map { ["TMPDIR": $0.path] } ?? [:]) { $1 }
    let process = SupervisedProcess(
      program: swift,
      arguments: [
        "build", "--package-path", package, "--scratch-path", package + "/.build",
        "-c", "release", "--product", "ExerciseRunner",
        "-Xswiftc", "-diagnostic-style", "-Xswiftc", "llvm",
        // What the target does not depend on it cannot import, such as the solutions.
        "--explicit-target-dependency-import-check", "error",
      ],
      environment: environment, outputLimit: 16 << 20)
    let result = await process.run(timeLimit: 1800)
    if result.ending == .exited(0) { return package + "/.build/release/ExerciseRunner" }
    let said = String(decoding: result.output + result.error, as: UTF8.self)
    throw failure(of: package, from: said.split(separator: "\n").map(String.init), result.ending)
  }

  private func failure(
    of package: String, from lines: [String], _ ending: SupervisedProcess.Ending
  ) -> Failure {
    if case .notStarted(let reason) = ending { return .failed([reason]) }
    var seen: Set<String> = []
    let errors = lines.filter { $0.contains(": error: ") && seen.insert($0).inserted }
      .map { $0.replacingOccurrences(of: package + "/", with: "") }
    let own = errors.filter { $0.hasPrefix("lessons/exercises/") }
    if !own.isEmpty { return .doesNotCompile(own) }
    if let fault = ExerciseFolder(root: root).fault { return .unfit(fault) }
    let list = "Sources/ExerciseRunner/Functions.swift"
    let wiring = errors.filter { $0.hasPrefix(list + ":") }
    let changed = Self.exercises(named: wiring, in: root + "/" + list)
    if !changed.isEmpty { return .changedSignature(changed, errors: wiring) }
    return .failed(errors.isEmpty ? lines.suffix(5) : Array(errors.prefix(5)))
  }

  /// The exercises in whose entry of `Functions.swift` the errors are; it has one an exercise, in
  /// their order.
  static func exercises(named errors: [String], in file: String) -> [ExerciseID] {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
    let starts = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.firstMatch(of: /^  "\d+\.\d+": \{/) != nil }.map { $0.offset + 1 }
    let found = errors.compactMap { error -> ExerciseID? in
      guard let line = error.split(separator: ":").dropFirst().first.flatMap({ Int($0) }),
        let entry = starts.lastIndex(where: { $0 <= line }), allExercises.indices.contains(entry)
      else { return nil }
      return allExercises[entry].id
    }
    return Set(found).sorted()
  }
}
