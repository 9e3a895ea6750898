// A lesson's run, and its tables by name, for the tests of single lessons.

import Lessons
import Notebooks
import TestSupport
import Testing

/// What a lesson produced, without what a clock measured.
struct LessonRun {
  let blocks: [Block]

  /// Runs a lesson with these parameters and its defaults for the others, up to a step.
  init(_ number: Int, _ assignments: [String] = [], upTo last: Int? = nil) throws {
    let lesson = try #require(allLessons.first { $0.number == number })
    blocks = try Recordings.steps(of: lesson, assignments, upTo: last).flatMap(\.blocks)
  }

  var tables: [Table] {
    blocks.compactMap { if case .table(let table, _) = $0 { table } else { nil } }
  }

  var figures: [Figure] {
    blocks.compactMap { if case .figure(let figure, _) = $0 { figure } else { nil } }
  }

  /// The table whose caption begins like this.
  func table(_ beginning: String) throws -> Table {
    try #require(tables.first { $0.caption.hasPrefix(beginning) }, "no table “\(beginning)…”")
  }

  /// The computed sentences: values in the prose, and what tables say to notice.
  var sentences: String {
    blocks.map { block in
      switch block {
      case .prose(let prose): prose.values.joined(separator: " ")
      case .table(let table, _): table.notice
      case .question, .code, .hiddenCode, .figure: ""
      }
    }.joined(separator: "\n")
  }
}

extension Table {
  /// The numbers of the column with this head; the first one, where bars carry the same.
  func numbers(_ head: String) throws -> [Double] {
    let found = columns.filter { $0.head == head }.map { column in
      column.cells.compactMap { if case .number(let value, _) = $0 { value } else { nil } }
    }
    return try #require(found.first { !$0.isEmpty }, "no numbers under “\(head)”")
  }

  /// The words of the column with this head, empty where there are none.
  func words(_ head: String) throws -> [String] {
    let column = try #require(columns.first { $0.head == head }, "no column “\(head)”")
    return column.cells.map { if case .text(let text) = $0 { text } else { "" } }
  }
}
