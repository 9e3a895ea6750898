// What the READMEs quote is what there is.

import ExerciseChecks
import Foundation
import Grading
import KoreanLessons
import Languages
import Lessons
import Notebooks
import Rendering
import TestSupport
import Testing

/// A README, and the edition of the course that it is about.
private struct Readme: CustomTestStringConvertible {
  var path: String
  var lessons: [Lesson]
  var sources: String
  var plots: String

  static let all = [
    Readme(
      path: "README.md", lessons: Lessons.allLessons, sources: "lessons", plots: "plots"),
    Readme(
      path: "README.ko.md", lessons: KoreanLessons.allLessons, sources: "lessons/ko",
      plots: "plots/ko"),
  ]

  var testDescription: String { path }
  var language: Language { lessons[0].language }
}

@Suite private struct ReadmeTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func file(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The lines between a fence that opens with these letters and the one that closes it.
  private func fence(
    _ opening: String, closing: String, in readme: Readme
  ) throws -> [Substring] {
    let lines = try file(readme.path).split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == opening })
    let end = try #require(lines[(start + 1)...].firstIndex { $0 == closing })
    return Array(lines[(start + 1)..<end])
  }

  @Test(arguments: Readme.all)
  func `the step is a step of lesson 2`(readme: Readme) throws {
    let quoted = try fence("````markdown", closing: "````", in: readme).joined(separator: "\n")
    #expect(try file("\(readme.sources)/2-temperature.md").contains(quoted))
  }

  @Test(arguments: Readme.all)
  func `the table is what lesson 2 prints`(readme: Readme) throws {
    let renderer = TerminalRenderer(style: TerminalStyle(width: 100, language: readme.language))
    let printed = try Recordings.steps(of: readme.lessons[1]).flatMap(\.blocks)
      .map { renderer.text(of: $0) }.joined(separator: "\n")
    let quoted = try fence("```text", closing: "```", in: readme).joined(separator: "\n")
    #expect(printed.contains(quoted))
  }

  @Test(arguments: Readme.all)
  func `every lesson is in its list`(readme: Readme) throws {
    let text = try file(readme.path)
    for lesson in readme.lessons {
      #expect(
        text.contains("| `./lesson \(lesson.number)` \(lesson.title.prefix { $0 != ":" }) | "))
    }
  }

  @Test(arguments: Readme.all)
  func `it says of its pictures what the lessons say of them`(readme: Readme) throws {
    let pictures = try file(readme.path)
      .matches(of: /!\[([^\]]+)\]\((plots\/(?:ko\/)?)([^\/]+)\/(.+?)\.svg\)/)
    #expect(pictures.count == 3)
    for picture in pictures {
      #expect(picture.2 == readme.plots + "/")
      let lesson = try #require(readme.lessons.first { $0.slug == picture.3 })
      let figures = try Recordings.steps(of: lesson).flatMap(\.blocks).compactMap { block in
        if case .figure(let figure, _) = block { figure } else { Figure?.none }
      }
      let figure = try #require(figures.first { $0.name == picture.4 })
      #expect(String(picture.1) == figure.alternative)
    }
  }

  @Test(arguments: Readme.all)
  func `the pictures that it shows are in the gallery, and its links lead somewhere`(
    readme: Readme
  ) throws {
    let links = try file(readme.path).matches(of: /\]\(([^)#:]+)\)/).map { String($0.1) }
    #expect(links.contains { $0.hasPrefix(readme.plots + "/") })
    for link in links {
      #expect(try !file(link).isEmpty, "\(link)")
      if link.hasSuffix(".svg") { #expect(try file(link).hasPrefix("<?xml")) }
    }
  }

  @Test(arguments: Readme.all)
  func `what a check says is what it would say`(readme: Readme) throws {
    let quoted = try fence("```console", closing: "```", in: readme)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let diagnosis = try #require(
      entropyExercise.words(of: "always-bits", in: readme.language))
    #expect(quoted.joined(separator: " ").contains(diagnosis))
    #expect(quoted.contains { $0.contains(readme.lessons[0].steps[3]) })
  }

  @Test(arguments: [("README.md", "## What it promises"), ("README.ko.md", "## 무엇을 약속하는가")])
  func `each promise names tests that there are`(path: String, heading: Substring) throws {
    let lines = try file(path).split(separator: "\n")
    let start = try #require(lines.firstIndex(of: heading))
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
