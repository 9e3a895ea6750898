// What is taught also compiles for a bare device, with Embedded Swift: no Foundation, no key paths,
// no `any Error`, no `Codable`, no task-locals, no operating system. That it does for a browser,
// with all else that a page carries, is seen where pages get their kernels.

import Foundation
import Testing

@Suite(
  .serialized,
  .enabled("this toolchain has no Embedded standard library for wasm32 and armv6m") {
    try await Toolchain.installed().hasStandardLibraries
  })
struct `Code that can be carried` {
  @Test func `compiles for a device, as far as it teaches`() async throws {
    let workshop = try await Workshop(.cortexM0)
    let object = try await workshop.compile(
      "Distillation", from: workshop.sources(of: "Distillation"))
    #expect(object.starts(with: [0x7F, 0x45, 0x4C, 0x46]), "this is no ELF file")
  }

  @Test(arguments: [
    ("public let counts = [[1]].map(\\.count)", "key path"),
    ("import Foundation", "no such module"),
    ("public func fails() throws { throw Mistake() }; struct Mistake: Error {}", "untyped throws"),
  ])
  func `has rules that the compiler knows`(source: String, complaint: String) async throws {
    let workshop = try await Workshop(.wasm)
    let file = workshop.folder.appending(path: "rule.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let failure = await #expect(throws: CompilerFailure.self) {
      _ = try await workshop.compile("Rule", from: [file])
    }
    #expect(failure?.output.contains(complaint) == true, "\(failure?.output ?? "")")
  }
}

/// What the compiler complained about.
private struct CompilerFailure: Error, CustomStringConvertible {
  var module: String
  var output: String
  var description: String { "\(module) does not compile:\n\(output)" }
}

/// A place without an operating system.
private enum Target: String, CaseIterable {
  case wasm = "wasm32-unknown-none-wasm"
  case cortexM0 = "armv6m-none-none-eabi"
}

/// The compiler that `swift` on the path belongs to.
private struct Toolchain {
  let compiler: URL
  private let resources: URL

  /// Whether it can compile for every place.
  var hasStandardLibraries: Bool {
    Target.allCases.allSatisfy { target in
      let module = "embedded/Swift.swiftmodule/\(target.rawValue).swiftmodule"
      return FileManager.default.fileExists(atPath: resources.appending(path: module).path)
    }
  }

  static func installed() async throws -> Toolchain {
    struct Information: Decodable {
      struct Paths: Decodable { var runtimeResourcePath: String }
      var paths: Paths
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let places = path.split(separator: ":").map { URL(filePath: "\($0)/swiftc") }
    let compiler = try #require(
      places.first { FileManager.default.isExecutableFile(atPath: $0.path) },
      "no swiftc on the path \(path), though these tests were compiled")
    let answer = try await run(compiler, ["-print-target-info"])
    let information = try JSONDecoder().decode(Information.self, from: Data(answer.output.utf8))
    return Toolchain(
      compiler: compiler, resources: URL(filePath: information.paths.runtimeResourcePath))
  }
}

/// A scratch folder in which modules are compiled for one place.
private final class Workshop: Sendable {
  let folder: URL
  private let target: Target
  private let compiler: URL
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init(_ target: Target) async throws {
    self.target = target
    compiler = try await Toolchain.installed().compiler
    folder = FileManager.default.temporaryDirectory.appending(path: "carried-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// All Swift files of a module of the course.
  func sources(of module: String) throws -> [URL] {
    let place = Workshop.root.appending(path: "Sources/\(module)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: place.path)
    let files = names.filter { $0.hasSuffix(".swift") }.sorted().map { place.appending(path: $0) }
    try #require(!files.isEmpty, "\(module) has no sources")
    return files
  }

  /// Compiles a module, which later ones can import, and returns its object file.
  func compile(_ module: String, from sources: [URL]) async throws -> Data {
    let object = folder.appending(path: "\(module).o")
    let modules = [
      "CDigits/include", "CHost/include", "CKernels/include", "CMathematics/include",
    ]
    let searched = modules.map { Workshop.root.appending(path: "Sources/\($0)").path }
    let arguments =
      [
        "-target", target.rawValue, "-enable-experimental-feature", "Embedded", "-wmo",
        "-parse-as-library", "-swift-version", "6", "-Xfrontend", "-disable-stack-protector",
        "-package-name", "course", "-module-name", module,
        "-module-cache-path", folder.appending(path: "cache").path,
        "-emit-module", "-emit-module-path", folder.appending(path: "\(module).swiftmodule").path,
        "-c", "-o", object.path,
      ] + (searched + [folder.path]).flatMap { ["-I", $0] } + sources.map { $0.path }
    let (status, output) = try await run(compiler, arguments)
    guard status == 0 else { throw CompilerFailure(module: module, output: output) }
    return try Data(contentsOf: object)
  }
}

/// Runs a program to its end.
///
/// - Returns: Its status, and what it wrote to standard output and standard error.
private func run(_ program: URL, _ arguments: [String]) async throws -> (
  status: Int32, output: String
) {
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
