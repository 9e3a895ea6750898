// Who may import whom: the table in ARCHITECTURE.md, held against the sources.

import Foundation
import Testing

/// A row of the table: a module, the folder it lives in, and what it may import.
private struct Row: Sendable, CustomTestStringConvertible {
  let module: String
  let folder: String
  let allowed: Set<String>

  var testDescription: String { module }

  /// The rows between the two marks in ARCHITECTURE.md: `| Module | folder | imports | what it is
  /// |`.
  static func all() throws -> [Row] {
    let text = try House.text(of: "ARCHITECTURE.md")
    let table = try #require(
      text.components(separatedBy: "<!-- imports -->").dropFirst().first,
      "ARCHITECTURE.md has no table between <!-- imports --> and <!-- imports -->")
    return table.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let names = cells[2].split(separator: ",").map { name in
        name.trimmingCharacters(in: CharacterSet(charactersIn: " `–"))
      }
      return Row(
        module: cells[0].replacing("`", with: ""), folder: cells[1].replacing("`", with: ""),
        allowed: Set(names.filter { !$0.isEmpty }))
    }
  }
}

@Suite struct ImportTests {
  @Test func `a module imports only what ARCHITECTURE.md allows`() throws {
    for row in try Row.all() {
      let files = try House.swiftFiles(below: row.folder)
      var used: Set<String> = []
      for file in files {
        for module in file.lines.compactMap(Self.importedModule) {
          used.insert(module)
          #expect(
            row.allowed.contains(module),
            "\(file.path) imports \(module), which ARCHITECTURE.md does not allow \(row.module)")
        }
      }
      // The table says what is so, not what was so once.
      let unused = row.allowed.subtracting(used).sorted()
      #expect(unused.isEmpty, "ARCHITECTURE.md lets \(row.module) import \(unused) in vain")
    }
  }

  @Test func `every folder of Sources is a row or a C library`() throws {
    let folders = Set(try Row.all().map(\.folder))
    let found = try FileManager.default.contentsOfDirectory(
      atPath: House.root.appending(path: "Sources").path(percentEncoded: false))
    for name in found.sorted() where try !House.swiftFiles(below: "Sources/\(name)").isEmpty {
      #expect(folders.contains("Sources/\(name)"), "ARCHITECTURE.md has no row for Sources/\(name)")
    }
  }

  @Test func `nothing imports what stands to its right`() throws {
    let rows = try Row.all()
    let order = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.module, $0) })
    for row in rows {
      for module in row.allowed.sorted() {
        guard let place = order[module], let own = order[row.module] else { continue }
        #expect(place < own, "\(row.module) stands above \(module) in the table, but imports it")
      }
    }
  }

  /// The module in an import declaration, without its attributes; `nil` for any other line.
  private static func importedModule(_ line: String) -> String? {
    guard
      let match = line.wholeMatch(of: /(?:@\w+ +|public +|package +|internal +)*import +(\w+).*/)
    else { return nil }
    return String(match.1)
  }
}
