// The kernel of a page: its lesson with all that it calls, as WebAssembly, compressed.

import EmbeddedSwift
import Foundation
import Languages
import OperatingSystem
import Text
import Weaving

/// Compiles lessons for their pages.
public struct KernelBuild: Sendable {
  private let root: String
  private let tools: PageToolchain
  private let language: Language
  private let library: CarriedLibrary

  /// Prepares for the lessons of an edition.
  ///
  /// - Parameters:
  ///   - root: The course's folder, which holds Package.swift.
  ///   - language: The edition's.
  ///   - swift: The compiler's driver; `nil` where there is none.
  /// - Throws: What is missing.
  public init(root: String, for language: Language, swift: String?) async throws(KernelFault) {
    guard FileManager.default.fileExists(atPath: root + "/Sources/Page") else {
      throw .noSources(path: root)
    }
    self.root = root
    do throws(ToolchainFault) {
      tools = try await PageToolchain(of: swift)
    } catch {
      throw .toolchain(error)
    }
    self.language = language
    library = CarriedLibrary(root: root, for: language, tools: tools)
  }

  /// The kernels of lessons, compiled if they are not there yet.
  ///
  /// Several are compiled together, in a third of the time: most of what one takes is what they
  /// all take of the library.
  ///
  /// - Parameter slugs: The lessons' file names without their ending.
  /// - Returns: For each lesson WebAssembly, compressed by gzip.
  /// - Throws: What does not compile, or cannot be written.
  public func kernels(of slugs: [String]) async throws(KernelFault) -> [[UInt8]] {
    var lessons: [(slug: String, woven: String, place: String)] = []
    for slug in slugs {
      let woven = try woven(slug)
      lessons.append((slug, woven, place(of: woven, slug)))
    }
    let missing = lessons.filter { !FileManager.default.fileExists(atPath: $0.place) }
    if !missing.isEmpty {
      try await library.make()
      let work = try Self.workFolder()
      defer { work.remove() }
      try await compile(missing.map { ($0.slug, $0.woven) }, in: work.path)
      for lesson in missing {
        let entries = [Self.entry(lesson.slug), "page_room", "page_compare"]
        let bytes = try await linked(lesson.slug, exporting: entries, in: work.path)
        do {
          try bytes.write(to: URL(filePath: lesson.place), options: .atomic)
        } catch {
          throw .cannotWrite(path: lesson.place, reason: error.reason)
        }
      }
    }
    return lessons.map { Array(FileManager.default.contents(atPath: $0.place) ?? Data()) }
  }

  /// WebAssembly of a program that uses what lessons use, and no lesson.
  ///
  /// - Parameters:
  ///   - files: Its Swift files.
  ///   - entries: The C names of the functions that whoever runs it calls.
  ///   - name: What a message calls it.
  /// - Returns: WebAssembly, compressed by gzip.
  /// - Throws: What does not compile, or cannot be written.
  public func kernel(
    ofFiles files: [String], exporting entries: [String], named name: String
  ) async throws(KernelFault) -> [UInt8] {
    try await library.make()
    let work = try Self.workFolder()
    defer { work.remove() }
    try await compile(files, in: work.path, making: name)
    return Array(try await linked(name, exporting: entries, in: work.path))
  }

  private static func workFolder() throws(KernelFault) -> WorkFolder {
    do throws(WorkFolderFault) { return try WorkFolder() } catch {
      throw .cannotWrite(path: error.place, reason: error.reason)
    }
  }

  /// Where a kernel is kept: beside the library that it was made with, by its own contents.
  private func place(of woven: String, _ slug: String) -> String {
    "\(library.folder)/\(slug)-\(Fingerprint(woven.utf8)).wasm.gz"
  }

  // MARK: Steps

  private func woven(_ slug: String) throws(KernelFault) -> String {
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
      throw .toolchain(.failed(making: file, error: "\(error)"))
    }
  }

  /// Compiles lessons with all that they use.
  private func compile(
    _ lessons: [(slug: String, woven: String)], in folder: String
  ) async throws(KernelFault) {
    let names = lessons.map { $0.slug }.joined(separator: ", ")
    var files = CarriedLibrary.files(in: root + "/Sources/Page", ending: ".swift")
    for lesson in lessons {
      let number = Self.number(lesson.slug)
      let entry = """

        @_cdecl("\(Self.entry(lesson.slug))")
        public func pageRun\(number)() -> Int32 { run(lesson\(number)) }

        """
      let file = "\(folder)/\(lesson.slug).swift"
      try write(lesson.woven + entry, to: file)
      files.append(file)
    }
    try await compile(files, in: folder, making: names)
  }

  /// Compiles files with all that they use, for little size: a page is sent to friends.
  ///
  /// Functions that differ only in the types that they are for are often the same instructions.
  private func compile(
    _ files: [String], in folder: String, making names: String
  ) async throws(KernelFault) {
    try await tools.run(
      tools.toolchain.swiftc,
      tools.compiling("Page", for: language, isFast: false, searching: library.searched) + [
        "-emit-bc", "-o", "\(folder)/kernel.bc", "-module-cache-path", "\(folder)/cache",
      ] + files, making: names)
    try await tools.run(
      tools.toolchain.clang,
      [
        "--target=\(PageToolchain.target)", "-Oz", "-Xclang", "-fmerge-functions", "-c",
        "\(folder)/kernel.bc", "-o", "\(folder)/kernel.o",
      ], making: names)
  }

  /// What some functions of those that were compiled use, and nothing else.
  private func linked(
    _ name: String, exporting entries: [String], in folder: String
  ) async throws(KernelFault) -> Data {
    let file = "\(folder)/\(name).wasm"
    try await tools.run(
      tools.linker,
      [
        "--no-entry", "--gc-sections", "-O2", "--strip-all", "--stack-first", "-z",
        "stack-size=1048576", "--allow-undefined", "\(folder)/kernel.o",
      ] + entries.map { "--export=\($0)" } + library.objects + [tools.unicode, "-o", file],
      making: name)
    guard let gzip = programPath("gzip") else { throw .noGzip }
    try await tools.run(gzip, ["-9", "-n", file], making: name)
    return FileManager.default.contents(atPath: file + ".gz") ?? Data()
  }

  private static func number(_ slug: String) -> Substring { slug.prefix { $0 != "-" } }

  /// What the page calls to run a lesson.
  private static func entry(_ slug: String) -> String { "page_run_\(number(slug))" }

  private func write(_ text: String, to path: String) throws(KernelFault) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path))
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }
}
