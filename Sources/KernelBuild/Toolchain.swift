// The compiler's other tools, which come with it: a C compiler and a linker for WebAssembly.

import Foundation
import Languages
import OperatingSystem

/// The tools that make a page's kernel.
struct Toolchain: Sendable {
  /// The Swift compiler.
  let swiftc: String
  /// The C compiler.
  let clang: String
  /// The linker.
  let linker: String
  /// What Swift's library knows of Unicode, for WebAssembly.
  let unicode: String
  /// What tells one toolchain from another.
  let version: String

  static let target = "wasm32-unknown-none-wasm"

  /// Finds the tools beside a Swift compiler.
  ///
  /// - Parameter swift: The path of `swift`.
  /// - Throws: Which of them is missing.
  init(of swift: String) async throws(KernelFault) {
    let folder = URL(filePath: swift).resolvingSymlinksInPath().deletingLastPathComponent()
    func tool(_ name: String) throws(KernelFault) -> String {
      let path = folder.appending(path: name).path(percentEncoded: false)
      guard FileManager.default.isExecutableFile(atPath: path) else { throw .noTool(name) }
      return path
    }
    swiftc = try tool("swiftc")
    clang = try tool("clang")
    linker = try tool("wasm-ld")
    let library = folder.deletingLastPathComponent().appending(path: "lib/swift/embedded")
    let module = library.appending(path: "Swift.swiftmodule/\(Self.target).swiftmodule")
    unicode = library.appending(path: "\(Self.target)/libswiftUnicodeDataTables.a")
      .path(percentEncoded: false)
    for file in [module.path(percentEncoded: false), unicode]
    where !FileManager.default.fileExists(atPath: file) {
      throw .noLibrary(Self.target)
    }
    let answer = await SupervisedProcess(
      program: swiftc, arguments: ["--version"], outputLimit: 1 << 16
    ).run(timeLimit: 60)
    version = String(decoding: answer.output, as: UTF8.self)
  }

  /// The flags by which a module is compiled so that it can be carried.
  ///
  /// - Parameters:
  ///   - module: The module's name.
  ///   - language: The one that pages speak.
  ///   - isFast: Whether it is optimised already now.
  ///   - folders: Where imported modules are.
  /// - Returns: The compiler's arguments.
  func compiling(
    _ module: String, for language: Language, isFast: Bool, searching folders: [String]
  ) -> [String] {
    [
      "-target", Self.target, "-enable-experimental-feature", "Embedded", "-wmo",
      "-parse-as-library", "-swift-version", "6", "-Xfrontend", "-disable-stack-protector",
      "-Xcc", "-msimd128", "-package-name", "course", "-module-name", module,
      isFast ? "-O" : "-Onone", "-D",
      language == .korean ? "SPEAKS_KOREAN_ONLY" : "SPEAKS_ENGLISH_ONLY",
    ] + folders.flatMap { ["-I", $0] }
  }

  /// The flags by which C is compiled.
  ///
  /// No multiplication is fused with an addition: the terminal's are not either.
  static let c = [
    "--target=\(target)", "-msimd128", "-mbulk-memory", "-mnontrapping-fptoint", "-O3",
    "-ffreestanding", "-nostdlib", "-ffp-contract=off",
  ]

  /// Runs one of the tools to its end.
  ///
  /// - Throws: What it complained of.
  func run(_ program: String, _ arguments: [String], making what: String) async throws(KernelFault)
  {
    let result = await SupervisedProcess(
      program: program, arguments: arguments, environment: ["LC_ALL": "C.UTF-8"],
      outputLimit: 16 << 20
    ).run(timeLimit: 1800)
    if result.ending == .exited(0) { return }
    let said = String(decoding: result.output + result.error, as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let error = said.first { $0.contains("error: ") } ?? said.last ?? "\(result.ending)"
    throw .failed(making: what, error: error)
  }
}
