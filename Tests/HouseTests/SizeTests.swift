// A file is one concept, a function fits on a screen. Data may be longer: phrases, and lists of
// checks.

import Foundation
import Testing

@Suite struct SizeTests {
  @Test func `no file is longer than 300 lines`() throws {
    for folder in ["Sources", "Benchmarks", "Plugins", "Tests"] {
      for file in try House.swiftFiles(below: folder) where !file.path.contains("/Phrases/") {
        let count = file.lines.count - 1
        #expect(count <= 300 || folder == "Tests" && count <= 500, "\(file.path): \(count) lines")
      }
    }
  }

  @Test func `no function is longer than 40 lines`() throws {
    for folder in ["Sources", "Benchmarks", "Plugins"] {
      for file in try House.swiftFiles(below: folder) {
        for function in functions(in: file) where function.length > 40 {
          Issue.record("\(file.path):\(function.line): \(function.length) lines")
        }
      }
    }
  }

  @Test func `the scripts of a page are at most 500 lines in all`() throws {
    let folder = House.root.appending(path: "Sources/Rendering/HTML")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let scripts = names.filter { $0.hasSuffix(".js") }
    #expect(!scripts.isEmpty)
    let lines = try scripts.map { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count - 1
    }
    #expect(lines.reduce(0, +) <= 500)
  }

  private struct Function {
    let line: Int
    let length: Int
  }

  /// The functions and initializers of a file, but for data.
  ///
  /// One begins with its declaration, and ends with the brace that stands as far in. The formatter
  /// sees to it that this is so.
  private func functions(in file: House.SourceFile) -> [Function] {
    let declaration = /^( *)(?:[\w@()]+ +)*(?:func +[^ ]|init[?(<]).*/
    return file.lines.enumerated().compactMap { start, line in
      guard line.contains("func ") || line.contains("init"),
        let match = line.wholeMatch(of: declaration)
      else { return nil }
      let indent = String(match.1)
      let rest = file.lines[(start + 1)...]
      // A declaration without a body, or one on a single line, is followed by something else.
      guard
        let end = rest.firstIndex(where: {
          !$0.hasPrefix(indent + " ") && !$0.isEmpty && !$0.hasPrefix(indent + ")")
        }),
        file.lines[end] == indent + "}"
      else { return nil }
      return isData(file.lines[(start + 1)..<end])
        ? nil : Function(line: start + 1, length: end - start + 1)
    }
  }

  /// Whether a body is one list of values, such as the calls that an exercise tries.
  private func isData(_ body: ArraySlice<String>) -> Bool {
    let statements = body.filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
    guard let first = statements.last(where: { $0.contains("return [") }) else { return false }
    let indent = first.prefix { $0 == " " }
    let before = statements.prefix { $0 != first }
    return before.count <= 5 && statements.last == indent + "]"
  }
}
