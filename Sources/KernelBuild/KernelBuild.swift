// The kernel of a page: its lesson with all that it calls, as WebAssembly, compressed.

import Foundation
import Languages
import OperatingSystem
import Text
import Weaving

/// Compiles lessons for their pages.
public struct KernelBuild: Sendable {
  private let root: String
  private let tools: Toolchain
  private let library: CarriedLibrary

  /// Prepares for the lessons of a course.
  ///
  /// - Parameters:
  ///   - root: The course's folder, which holds Package.swift.
  ///   - swift: The compiler's driver; `nil` where there is none.
  /// - Throws: What is missing.
  public init(root: String, swift: String?) async throws(KernelFault) {
    guard let swift else { throw .noCompiler }
    self.root = root
    tools = try await Toolchain(of: swift)
    library = try CarriedLibrary(root: root, tools: tools)
  }

  /// Whether a lesson's kernel is there already, so that nobody has to wait.
  public func isThere(_ slug: String, _ language: Language) -> Bool {
    guard let woven = try? woven(slug, language) else { return false }
    return FileManager.default.fileExists(atPath: place(of: woven, slug, language))
  }

  /// A lesson's kernel, compiled if it is not there yet.
  ///
  /// - Parameters:
  ///   - slug: The lesson's file name without its ending.
  ///   - language: Its edition.
  /// - Returns: WebAssembly, compressed by gzip.
  /// - Throws: What does not compile, or cannot be written.
  public func kernel(of slug: String, _ language: Language) async throws(KernelFault) -> [UInt8] {
    let woven = try woven(slug, language)
    let place = place(of: woven, slug, language)
    if let bytes = FileManager.default.contents(atPath: place) { return Array(bytes) }
    try await library.make()
    let work: WorkFolder
    do throws(WorkFolderFault) { work = try WorkFolder() } catch {
      throw .cannotWrite(path: error.place, reason: error.reason)
    }
    defer { work.remove() }
    let number = slug.prefix { $0 != "-" }
    let entry = """
      @_cdecl("page_run") public func pageRun() -> Int32 { run(lesson\(number)) }
      """
    try write(woven, to: "\(work.path)/lesson.swift")
    try write(entry, to: "\(work.path)/entry.swift")
    let bytes = try await compiled(in: work.path, name: slug)
    do {
      try bytes.write(to: URL(filePath: place), options: .atomic)
    } catch {
      throw .cannotWrite(path: place, reason: error.reason)
    }
    return Array(bytes)
  }

  /// Where a kernel is kept: beside the library that it was made with, by its own contents.
  private func place(of woven: String, _ slug: String, _ language: Language) -> String {
    "\(library.folder)/\(language.rawValue)-\(slug)-\(Fingerprint(woven.utf8)).wasm.gz"
  }

  // MARK: Steps

  private func woven(_ slug: String, _ language: Language) throws(KernelFault) -> String {
    func read(_ file: String) throws(KernelFault) -> [UInt8] {
      guard let bytes = FileManager.default.contents(atPath: "\(root)/\(file)") else {
        throw .noSources(path: "\(root)/\(file)")
      }
      return Array(bytes)
    }
    let original = "lessons/\(slug).md"
    let isTranslated = !language.folder.isEmpty
    let file = isTranslated ? "lessons/\(language.folder)/\(slug).md" : original
    let contents = try read(file)
    let source = isTranslated ? Original(file: original, contents: try read(original)) : nil
    do {
      return try weave(contents, file: file, original: source)
    } catch {
      throw .failed(making: file, error: "\(error)")
    }
  }

  /// Optimised for size: it is sent to friends, and what takes long is in C.
  private func compiled(in folder: String, name: String) async throws(KernelFault) -> Data {
    let sources = CarriedLibrary.files(in: root + "/Sources/Page", ending: ".swift")
    try await tools.run(
      tools.swiftc,
      tools.compiling("Page", isFast: false, searching: library.searched) + [
        "-emit-bc", "-o", "\(folder)/kernel.bc", "-module-cache-path", "\(folder)/cache",
        "\(folder)/lesson.swift", "\(folder)/entry.swift",
      ] + sources, making: name)
    try await tools.run(
      tools.clang,
      ["--target=\(Toolchain.target)", "-Oz", "-c", "\(folder)/kernel.bc", "-o"]
        + ["\(folder)/kernel.o"], making: name)
    try await tools.run(
      tools.linker,
      [
        "--no-entry", "--export=page_run", "--export=page_room", "--gc-sections", "-O2",
        "--strip-all", "--stack-first", "-z", "stack-size=1048576", "--allow-undefined",
        "\(folder)/kernel.o",
      ] + library.objects + [tools.unicode, "-o", "\(folder)/kernel.wasm"], making: name)
    guard let gzip = programPath("gzip") else { throw .noTool("gzip") }
    try await tools.run(gzip, ["-9", "-n", "\(folder)/kernel.wasm"], making: name)
    return FileManager.default.contents(atPath: "\(folder)/kernel.wasm.gz") ?? Data()
  }

  private func write(_ text: String, to path: String) throws(KernelFault) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }
}
