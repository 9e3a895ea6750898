// What holds for every lesson, whatever it teaches.

import Lessons
import Notebooks
import Parameters
import Rendering
import TestSupport
import Testing
import Text

@Suite struct LessonsTests {
  @Test func `lessons are numbered from 1 and have names of their own`() {
    #expect(allLessons.map(\.number) == Array(1...allLessons.count))
    #expect(Set(allLessons.map(\.slug)).count == allLessons.count)
    #expect(Set(allLessons.map(\.title)).count == allLessons.count)
  }

  @Test(arguments: allLessons.map(\.number))
  func `every default keeps to its own limits`(number: Int) {
    for parameter in lesson(number).parameters {
      for limit in parameter.limits {
        #expect(
          limit.allows(parameter.defaultValue),
          "\(parameter.name) = \(parameter.defaultValue.text) is not \(limit.text)")
      }
    }
  }

  @Test(arguments: allLessons.map(\.number))
  func `a lesson has 8 to 12 steps, and each holds something`(number: Int) throws {
    let steps = try steps(of: number)
    #expect((8...12).contains(steps.count))
    #expect(steps.map(\.title) == lesson(number).steps)
    for step in steps { #expect(!step.blocks.isEmpty, "step \(step.number), \(step.title)") }
  }

  @Test(arguments: allLessons.map(\.number))
  func `every table says how to read it, and nearly every one what to notice`(number: Int) throws {
    let tables = try blocks(of: number).compactMap { block -> Table? in
      if case .table(let table, _) = block { table } else { nil }
    }
    #expect(tables.count >= 5)
    for table in tables {
      #expect(!table.read.isEmpty && table.read.hasSuffix("."), "“\(table.caption)”")
      #expect(!table.caption.hasSuffix("."), "“\(table.caption)”")
    }
    #expect(tables.count { $0.notice.isEmpty } <= 1)
  }

  @Test(arguments: allLessons.map(\.number))
  func `every figure has a name of its own and says in words what it shows`(number: Int) throws {
    let figures = try blocks(of: number).compactMap { block -> Figure? in
      if case .figure(let figure, _) = block { figure } else { nil }
    }
    #expect(figures.count >= 3)
    #expect(Set(figures.map(\.name)).count == figures.count)
    for figure in figures { #expect(figure.alternative.count > 40, "“\(figure.caption)”") }
  }

  @Test(arguments: allLessons.map(\.number))
  func `a lesson asks before it shows`(number: Int) throws {
    let questions = try blocks(of: number).filter { if case .question = $0 { true } else { false } }
    #expect(questions.count >= 2)
  }

  // The long ones are run by many machines in ReproducibilityTests.
  @Test(arguments: allLessons.map(\.number).prefix(3))
  func `a lesson says the same twice`(number: Int) throws {
    // As text, because a NaN that a lesson shows is not equal to itself.
    let again = try Recorder.record(lesson(number), includesMeasurements: false).flatMap(\.blocks)
    #expect(try text(of: blocks(of: number), width: 100) == text(of: again, width: 100))
  }

  @Test(arguments: allLessons.map(\.number), [40, 60, 100])
  func `no line is wider than the window, and no number is broken`(number: Int, width: Int) throws {
    let text = try text(of: blocks(of: number), width: width)
    for line in text.split(separator: "\n") {
      #expect(displayWidth(of: String(line)) <= width, "\(line)")
    }
    for fragment in [" inf ", " nan ", "Optional(", "\u{FFFC}"] {
      #expect(!text.contains(fragment), "“\(fragment)” in lesson \(number)")
    }
  }

  @Test(arguments: allLessons.map(\.number))
  func `every lesson ends with what to take along and what to try`(number: Int) throws {
    let last = try #require(steps(of: number).last)
    #expect(last.title == "Takeaways")
    let prose = last.blocks.compactMap { block -> String? in
      if case .prose(let prose) = block { prose.source } else { nil }
    }.joined()
    #expect(prose.contains("`./lesson \(number) -p "))
    #expect(prose.contains("`./lesson params \(number)`"))
  }

  /// Parameters at their edges, and combinations that a reader may well try.
  static let unusual: [(number: Int, assignments: [String])] = [
    (1, ["angleA=0", "angleB=360"]), (1, ["angleA=270", "angleB=270"]),
    (1, ["angleA=130", "angleB=130"]),
    (1, ["examplesPerClass=20", "seed=1000000"]), (1, ["angleA=115"]), (1, ["angleA=65"]),
    (2, ["temperatures=1,3,9"]), (2, ["temperatures=1"]), (2, ["temperatures=0.001,1000000"]),
    (2, ["temperatures=1,1,1"]), (2, ["logits=0,-1000"]), (2, ["logits=5,5,1"]),
    (2, ["temperatures=9,3,1", "angle=270"]), (2, ["logits=1,1"]), (2, ["logits=-1000000,1000000"]),
    (2, ["logits=0,0,0,0,0,0,0,0,0,0,0,0"]), (2, ["logits=4.1,2.2,-1", "classes=cat,dog,car"]),
    (2, ["logits=3,1,2", "classes=`rm`,<b>,*x*", "temperatures=2"]),
    (3, ["temperature=20", "alpha=0"]), (3, ["divergence=ce", "timesSquare=true", "label=3"]),
    (3, ["teacherLogits=2,1,0", "studentLogits=0,0,1", "label=2"]),
    (3, ["teacherLogits=1,1", "studentLogits=1,1", "label=1"]),
    (3, ["teacherLogits=100,-100", "studentLogits=-100,100", "temperature=0.05"]),
    (4, ["seeds=2", "temperature=20"]), (4, ["seeds=2", "labelsPerClass=1", "width=1"]),
    (4, ["seeds=2", "alpha=0", "temperature=0.1", "labelsPerClass=60"]),
    (5, ["missingClass=7", "seeds=3", "byteLimit=4000", "accuracyWanted=0.99"]),
    (5, ["byteLimit=1", "accuracyWanted=1", "temperature=1", "seeds=2"]),
    (5, ["byteLimit=1000000000", "accuracyWanted=0", "temperature=0.5", "seeds=2"]),
    (5, ["missingClass=0", "temperature=50", "seeds=2", "firstSeed=1000000"]),
    (5, ["missingClass=9", "seeds=2", "firstSeed=0"]),
  ]

  @Test(arguments: unusual.indices)
  func `a lesson runs through with unusual parameters`(index: Int) throws {
    let (number, assignments) = Self.unusual[index]
    let lesson = lesson(number)
    let steps = try Recordings.steps(of: lesson, assignments)
    #expect(steps.count == lesson.steps.count)
  }

  private func lesson(_ number: Int) -> Lesson { allLessons.first { $0.number == number }! }

  private func steps(of number: Int) throws -> [Step] {
    try Recordings.steps(of: lesson(number))
  }

  private func blocks(of number: Int) throws -> [Block] { try steps(of: number).flatMap(\.blocks) }

  private func text(of blocks: [Block], width: Int) -> String {
    let renderer = TerminalRenderer(style: TerminalStyle(width: width))
    return blocks.map { renderer.text(of: $0) }.joined(separator: "\n")
  }
}
