// Every lesson with parameters at the ends of their limits, and beyond them: a lesson that runs to
// its end, or one line.

import Distillation
import Foundation
import Lessons
import Notebooks
import Parameters
import TestSupport
import Testing

extension Parameter {
  /// The interval of its numbers; `nil` for texts and switches.
  fileprivate var bounds: Bounds? {
    for limit in limits {
      switch limit {
      case .value(let bounds), .each(let bounds): return bounds
      case .count, .rows, .oneOf: continue
      }
    }
    return nil
  }

  /// The least and the greatest count of a list.
  fileprivate var counts: ClosedRange<Int> {
    for limit in limits {
      switch limit {
      case .count(let bounds): return Int(bounds.lowest ?? 0)...Int(bounds.highest ?? 1000)
      case .rows(let rows, let columns): return rows * columns...rows * columns
      case .value, .each, .oneOf: continue
      }
    }
    return 0...1000
  }

  fileprivate var isWhole: Bool {
    switch defaultValue {
    case .int, .ints: true
    default: false
    }
  }

  fileprivate func text(_ number: Double) -> String {
    isWhole ? "\(Int(number.rounded()))" : "\(number)"
  }

  /// One value that is just too small, and one that is just too large.
  fileprivate var outside: [String] {
    guard let bounds else { return [] }
    let step = { (end: Double) in isWhole ? 1 : max(abs(end) * 1e-9, .leastNonzeroMagnitude) }
    let numbers =
      [bounds.lowest.map { $0 - step($0) }, bounds.highest.map { $0 + step($0) }, -1e-300, 1e300]
      .compactMap(\.self).filter {
        isWhole ? abs($0) < 1e15 && !bounds.contains($0.rounded()) : !bounds.contains($0)
      }
    return numbers.map { text($0) }
  }

  /// A value that keeps to the limits, mostly at their ends.
  fileprivate func inside(_ generator: inout SplitMix64) -> String {
    func number() -> String {
      guard let bounds else { return "0" }
      let (low, high) = (bounds.lowest ?? -1e308, bounds.highest ?? 1e308)
      let middle = low / 2 + high / 2
      let ends = [low, high, low.nextUp, high.nextDown, middle, low + 1, high - 1]
      let inner = ends.filter(bounds.contains)
      return text(
        Bool.random(using: &generator)
          ? inner.randomElement(using: &generator) ?? middle
          : low + (high - low) * .random(in: 0...1, using: &generator))
    }
    func list(_ one: () -> String) -> String {
      let count = Int.random(in: counts, using: &generator)
      let entry = one()
      // Equal entries are an edge, too.
      let isUniform = Int.random(in: 0..<4, using: &generator) == 0
      return (0..<count).map { _ in isUniform ? entry : one() }.joined(separator: ",")
    }
    switch defaultValue {
    case .int, .double: return number()
    case .ints, .doubles: return list(number)
    case .bool: return Bool.random(using: &generator) ? "true" : "false"
    case .text:
      for case .oneOf(let words) in limits {
        return words.randomElement(using: &generator) ?? ""
      }
      return "`rm`"
    case .texts:
      let words = ["a", "`touch pwned`", "<b>x</b>", "한국어", "a\nb", "\u{1B}[31m", "'; system('x')"]
      return list { words.randomElement(using: &generator) ?? "" }
    }
  }
}

extension Bounds {
  fileprivate var lowest: Double? { Self.number(lower) }
  fileprivate var highest: Double? { Self.number(upper) }

  private static func number(_ end: End) -> Double? {
    switch end {
    case .included(let number), .excluded(let number): number
    case .open: nil
    }
  }
}

@Suite struct `Parameters at the ends of their limits` {
  /// How many runs there are of each quick lesson; more, of all lessons, by hand with
  /// `EXTREMES=1000`.
  private static let wanted = ProcessInfo.processInfo.environment["EXTREMES"].flatMap { Int($0) }
  private static let quick = [2, 3]

  @Test(
    arguments: allLessons.filter { wanted != nil || quick.contains($0.number) }.map(\.number))
  func `a lesson runs to its end, or says in one line why not`(number: Int) async throws {
    let lesson = try #require(allLessons.first { $0.number == number })
    var generator = SplitMix64(seed: UInt64(number))
    for _ in 0..<(Self.wanted ?? 12) {
      let folder = try ScratchFolder()
      var assignments = lesson.parameters.filter { _ in Int.random(in: 0..<3, using: &generator) > 0
      }
      .map { "\($0.name)=\($0.inside(&generator))" }
      // Trainings by the dozen show nothing that two do not.
      assignments.removeAll { $0.hasPrefix("seeds=") || $0.hasPrefix("examplesPerClass=") }
      if lesson.parameters.contains(where: { $0.name == "seeds" }) { assignments += ["seeds=2"] }
      let form = [
        ["\(number)"], ["\(number)", "--plain"], ["\(number)", "--width", "40"],
        ["export", "\(number)", "--to", "html"], ["export", "\(number)", "--to", "ipynb"],
      ].randomElement(using: &generator)!
      // Without gnuplot, whose time is not what this is about; by hand with it.
      let path = Self.wanted == nil ? folder.path : bareEnvironment["PATH"]!
      let outcome = try await run(
        commandPath, form + assignments.flatMap { ["-p", $0] },
        environment: ["LESSON_HOME": folder.path, "PATH": path], in: folder)
      let isMissingGnuplot = outcome.code == 1 && outcome.errors.contains("gnuplot is not in PATH")
      let isRefusal = outcome.code == 64 && outcome.errors.hasPrefix("lesson \(number): ")
      #expect(
        outcome.code == 0 || isMissingGnuplot || isRefusal,
        "\(form + assignments): code \(outcome.code): \(outcome.errors)")
      #expect(outcome.errors.count { $0 == "\n" } <= 1, "\(outcome.errors)")
      #expect(!outcome.output.contains("\u{1B}") && !folder.files().contains("pwned"))
    }
  }

  @Test(arguments: allLessons.flatMap { lesson in lesson.parameters.map { (lesson.number, $0) } })
  func `beyond them is one line and code 64`(number: Int, parameter: Parameter) async throws {
    var texts = ["nan", "-inf", "1e999", "", "٣"] + parameter.outside
    if parameter.bounds == nil { texts = [] }
    if parameter.counts.lowerBound == 0 { texts.removeAll { $0 == "" } }
    let folder = try ScratchFolder()
    for text in texts {
      let outcome = try await run(
        commandPath, ["\(number)", "-p", "\(parameter.name)=\(text)"], in: folder)
      #expect(outcome.code == 64 && outcome.output == "", "\(parameter.name)=\(text)")
      // Of a list the entry is named, of all else the whole.
      let beginnings = ["=“", ": value "].map { "lesson \(number): \(parameter.name)\($0)" }
      #expect(beginnings.contains { outcome.errors.hasPrefix($0) }, "\(outcome.errors)")
      #expect(outcome.errors.count { $0 == "\n" } == 1, "\(outcome.errors)")
    }
    #expect(folder.files() == [])
  }
}
