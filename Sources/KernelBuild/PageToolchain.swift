// How the toolchain is used for pages: what it takes to make WebAssembly that runs by itself.

import EmbeddedSwift
import Foundation
import Languages

/// The tools that make a page's kernel.
struct PageToolchain: Sendable {
  /// The compilers.
  let toolchain: Toolchain
  /// The linker.
  let linker: String
  /// What Swift's library knows of Unicode, for WebAssembly.
  let unicode: String

  static let target = "wasm32-unknown-none-wasm"

  /// Finds the tools beside a Swift compiler.
  ///
  /// - Parameter swift: The path of `swift`; `nil` where there is none.
  /// - Throws: Which of them is missing.
  init(of swift: String?) async throws(ToolchainFault) {
    toolchain = try await Toolchain(of: swift, for: Self.target)
    linker = try toolchain.tool("wasm-ld")
    unicode = "\(toolchain.library)/\(Self.target)/libswiftUnicodeDataTables.a"
    guard FileManager.default.fileExists(atPath: unicode) else { throw .noLibrary(Self.target) }
  }

  /// The flags by which a module is compiled so that it can be carried.
  ///
  /// Checks of Swift's library stop a page as they stop the optimised command: with no words, which
  /// would be a thirtieth of a page.
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
      isFast ? "-O" : "-Onone", "-assert-config", "Release", "-D",
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

  /// Runs a program to its end.
  ///
  /// - Throws: What it complained of.
  func run(_ program: String, _ arguments: [String], making what: String) async throws(KernelFault)
  {
    do throws(ToolchainFault) {
      try await toolchain.run(program, arguments, making: what)
    } catch {
      throw .toolchain(error)
    }
  }
}
