// What every page's kernel is made from: the modules that can be carried, and C underneath.
//
// A module is compiled to what other modules import, not to machine code: Embedded Swift compiles
// what a lesson uses of it together with the lesson.

import Foundation
import Languages
import OperatingSystem
import Text

/// The carried part of the course, compiled once for all pages of an edition.
struct CarriedLibrary: Sendable {
  /// The folder with what was compiled.
  let folder: String
  /// The course's folder.
  private let root: String
  private let tools: PageToolchain
  private let language: Language

  /// The modules and their folders, each behind those that it imports, but for the first one, which
  /// imports none of them.
  static let modules = [
    ("Distillation", "Sources/Distillation"), ("Text", "Sources/Text"),
    ("Languages", "Sources/Languages"), ("Parameters", "Sources/Parameters"),
    ("Notebooks", "Sources/Notebooks"), ("HTMLBlocks", "Sources/HTMLBlocks"),
    ("LessonHelpers", "lessons/Helpers"),
  ]

  /// Folders with the headers of C.
  private static let headers = [
    "Sources/CDigits/include", "Sources/CHost/include",
    "Sources/CKernels/include", "Sources/CMathematics/include", "Sources/Page/C/include",
  ]
  private static let c = [
    "Sources/CDigits/digits.c", "Sources/CKernels/exponential.c", "Sources/CKernels/layers.c",
    "Sources/CKernels/products.c", "Sources/Page/C/memory.c", "Sources/Page/C/runtime.c",
  ]

  /// Names the library that belongs to the sources as they are now.
  init(root: String, for language: Language, tools: PageToolchain) {
    self.root = root
    self.tools = tools
    self.language = language
    var bytes = Array(tools.toolchain.version.utf8)
    // How it is compiled belongs to them, too.
    let folders =
      Self.modules.map { $0.1 } + Self.headers
      + ["Sources/CKernels", "Sources/KernelBuild", "Sources/Page"]
    for file in folders.flatMap({ Self.files(in: root + "/" + $0) })
      + Self.c.map({ "\(root)/\($0)" })
    {
      bytes += file.utf8
      bytes += FileManager.default.contents(atPath: file) ?? Data()
    }
    folder = "\(root)/.build/page/\(language.rawValue)-\(Fingerprint(bytes))"
  }

  /// Where a compiler finds the modules and the headers of C.
  var searched: [String] { Self.headers.map { "\(root)/\($0)" } + [folder] }

  /// The compiled C.
  var objects: [String] {
    Self.c.map { "\(folder)/\(URL(filePath: $0).deletingPathExtension().lastPathComponent).o" }
  }

  /// Whether it is compiled.
  var isThere: Bool { FileManager.default.fileExists(atPath: folder) }

  /// Compiles it, if that has not been done; older ones go.
  func make() async throws(KernelFault) {
    if isThere { return }
    let place = "\(root)/.build/page"
    let unfinished = "\(folder).\(ProcessInfo.processInfo.processIdentifier)"
    defer { try? FileManager.default.removeItem(atPath: unfinished) }
    do {
      try FileManager.default.createDirectory(
        atPath: unfinished, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: unfinished, reason: error.reason)
    }
    try await compile(into: unfinished)
    for other in (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    where other.hasPrefix(language.rawValue) && Self.isAbandoned(other) {
      try? FileManager.default.removeItem(atPath: "\(place)/\(other)")
    }
    // Another export may have been faster; then its library is as good.
    try? FileManager.default.moveItem(atPath: unfinished, toPath: folder)
    if !isThere { throw .cannotWrite(path: folder, reason: "") }
  }

  /// Whether a folder is an older library, or one that its process did not finish.
  private static func isAbandoned(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return true }
    guard let process = Int32(name[name.index(after: dot)...]) else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  private func compile(into folder: String) async throws(KernelFault) {
    let first = Task { () async -> KernelFault? in
      do throws(KernelFault) {
        for c in Self.c { try await compileC(c, into: folder) }
        try await compileModule(Self.modules[0], into: folder)
        return nil
      } catch { return error }
    }
    for module in Self.modules.dropFirst().dropLast() {
      try await compileModule(module, into: folder)
    }
    if let fault = await first.value { throw fault }
    try await compileModule(Self.modules[Self.modules.count - 1], into: folder)
  }

  private func compileC(_ file: String, into folder: String) async throws(KernelFault) {
    let name = URL(filePath: file).deletingPathExtension().lastPathComponent
    try await tools.run(
      tools.toolchain.clang,
      PageToolchain.c + Self.headers.flatMap { ["-I", "\(root)/\($0)"] } + [
        "-c", "\(root)/\(file)", "-o", "\(folder)/\(name).o",
      ], making: file)
  }

  /// What is taught is compiled for speed, and everything else to be there soon.
  private func compileModule(
    _ module: (name: String, path: String), into folder: String
  ) async throws(KernelFault) {
    let searched = Self.headers.map { "\(root)/\($0)" } + [folder]
    try await tools.run(
      tools.toolchain.swiftc,
      tools.compiling(
        module.name, for: language, isFast: module.name == "Distillation", searching: searched) + [
          "-emit-module", "-emit-module-path", "\(folder)/\(module.name).swiftmodule",
          "-module-cache-path", "\(folder)/cache",
        ] + Self.files(in: "\(root)/\(module.path)", ending: ".swift"), making: module.name)
  }

  /// The files in a folder and below it, in order.
  static func files(in folder: String, ending: String = "") -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let kinds = [".swift", ".c", ".h", ".modulemap"]
    return names.filter { name in name.hasSuffix(ending) && kinds.contains { name.hasSuffix($0) } }
      .sorted().map { "\(folder)/\($0)" }
  }
}
