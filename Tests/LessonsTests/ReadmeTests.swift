// What the README quotes is what there is.

import Foundation
import Lessons
import Notebooks
import Rendering
import Testing

@Suite struct ReadmeTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func file(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The lines between a fence that opens with these letters and the one that closes it.
  private func fence(_ opening: String, closing: String) throws -> [Substring] {
    let lines = try file("README.md").split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == opening })
    let end = try #require(lines[(start + 1)...].firstIndex { $0 == closing })
    return Array(lines[(start + 1)..<end])
  }

  @Test func `the step is a step of lesson 2`() throws {
    let quoted = try fence("````markdown", closing: "````").joined(separator: "\n")
    #expect(try file("lessons/2-temperature.md").contains(quoted))
  }

  @Test func `the table is what lesson 2 prints`() throws {
    let renderer = TerminalRenderer(style: TerminalStyle(width: 100))
    let printed = try Recorder.record(allLessons[1]).flatMap(\.blocks)
      .map { renderer.text(of: $0) }.joined(separator: "\n")
    let quoted = try fence("```text", closing: "```").joined(separator: "\n")
    #expect(printed.contains(quoted))
  }

  @Test func `every lesson is in its list`() throws {
    let readme = try file("README.md")
    for lesson in allLessons {
      #expect(
        readme.contains("| `./lesson \(lesson.number)` \(lesson.title.prefix { $0 != ":" }) | "))
    }
  }

  @Test func `it says of its pictures what the lessons say of them`() throws {
    let pictures = try file("README.md").matches(of: /!\[([^\]]+)\]\(plots\/([^\/]+)\/(.+?)\.svg\)/)
    #expect(pictures.count == 3)
    for picture in pictures {
      let lesson = try #require(allLessons.first { $0.slug == picture.2 })
      let figures = try Recorder.record(lesson).flatMap(\.blocks).compactMap { block in
        if case .figure(let figure, _) = block { figure } else { Figure?.none }
      }
      let figure = try #require(figures.first { $0.name == picture.3 })
      #expect(String(picture.1) == figure.alternative)
    }
  }

  @Test func `the pictures that it shows are in the gallery`() throws {
    let pictures = try file("README.md").matches(of: /\]\((plots\/[^)]+)\)/).map(\.1)
    #expect(!pictures.isEmpty)
    for picture in pictures { #expect(try file(String(picture)).hasPrefix("<?xml")) }
  }

  @Test func `each promise names tests that there are`() throws {
    let lines = try file("README.md").split(separator: "\n")
    let start = try #require(lines.firstIndex(of: "## What it promises"))
    let section = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    let rows = section.filter { $0.hasPrefix("| ") }.dropFirst(2)
    #expect(rows.count > 8)
    var tests = ""
    for case let path as String in FileManager.default.enumerator(
      atPath: root.appending(path: "Tests").path(percentEncoded: false)) ?? .init()
    where path.hasSuffix(".swift") {
      tests += try file("Tests/" + path)
    }
    for row in rows {
      let cells = row.split(separator: "|")
      let names = cells[1].matches(of: /`([^`]+)`/).map(\.1)
      #expect(cells.count == 2 && !names.isEmpty, "\(row)")
      for name in names {
        #expect(tests.contains("func `\(name)`("), "there is no test “\(name)”")
      }
    }
  }
}
