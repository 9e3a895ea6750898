// The compiler's other tools, which come with it: a C compiler, and linkers for other processors.

import Foundation
import Languages
import OperatingSystem

/// The tools of a Swift toolchain that make programs for a place without an operating system.
package struct Toolchain: Sendable {
  /// The Swift compiler.
  package let swiftc: String
  /// The C compiler.
  package let clang: String
  /// The folder with Swift's libraries for such places.
  package let library: String
  /// What tells one toolchain from another.
  package let version: String

  private let folder: URL

  /// Finds the tools beside a Swift compiler.
  ///
  /// - Parameters:
  ///   - swift: The path of `swift`; `nil` where there is none.
  ///   - triple: What is compiled for, such as `wasm32-unknown-none-wasm`.
  /// - Throws: What is missing.
  package init(of swift: String?, for triple: String) async throws(ToolchainFault) {
    guard let swift else { throw .noCompiler }
    folder = URL(filePath: swift).resolvingSymlinksInPath().deletingLastPathComponent()
    swiftc = try Self.tool("swiftc", in: folder)
    clang = try Self.tool("clang", in: folder)
    library = folder.deletingLastPathComponent().appending(path: "lib/swift/embedded")
      .path(percentEncoded: false)
    guard
      FileManager.default.fileExists(
        atPath: "\(library)/Swift.swiftmodule/\(triple).swiftmodule")
    else { throw .noLibrary(triple) }
    let answer = await SupervisedProcess(
      program: swiftc, arguments: ["--version"], outputLimit: 1 << 16
    ).run(timeLimit: 60)
    version = String(decoding: answer.output, as: UTF8.self)
  }

  /// The path of one of the toolchain's programs.
  package func tool(_ name: String) throws(ToolchainFault) -> String {
    try Self.tool(name, in: folder)
  }

  private static func tool(_ name: String, in folder: URL) throws(ToolchainFault) -> String {
    let path = folder.appending(path: name).path(percentEncoded: false)
    guard FileManager.default.isExecutableFile(atPath: path) else { throw .noTool(name) }
    return path
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: Its path.
  ///   - arguments: What it is to do.
  ///   - folder: Where it runs; `nil` for the current folder.
  ///   - what: What it makes, for the complaint.
  /// - Throws: What it complained of.
  package func run(
    _ program: String, _ arguments: [String], in folder: String? = nil, making what: String
  ) async throws(ToolchainFault) {
    let result = await SupervisedProcess(
      program: program, arguments: arguments, folder: folder,
      environment: ["LC_ALL": "C.UTF-8"], outputLimit: 16 << 20
    ).run(timeLimit: 1800)
    if result.ending == .exited(0) { return }
    let said = String(decoding: result.output + result.error, as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let error = said.first { $0.contains("error: ") } ?? said.last ?? "\(result.ending)"
    throw .failed(making: what, error: error)
  }
}
