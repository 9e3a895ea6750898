// What the compiler and the linker say of a hand-in, as the exercises that they mean.

import ExerciseChecks
import Foundation
import OperatingSystem
import Text

/// The words of a build that failed.
struct CompilerComplaint {
  private let lines: [String]
  private let root: String
  /// The hand-in's folder.
  private let place: String

  init(_ said: String, root: String, place: String) {
    lines = said.split(separator: "\n").map(String.init)
    (self.root, self.place) = (root, place)
  }

  /// What is wrong with the hand-in.
  func failure(_ ending: SupervisedProcess.Ending) -> ExerciseBuild.Failure {
    if case .notStarted(let reason) = ending { return .failed([reason]) }
    var seen: Set<String> = []
    let own =
      (lines.filter { $0.hasPrefix("lessons/exercises/") && $0.contains(": error: ") }
      + unlinked)
      .filter { seen.insert($0).inserted }
    if !own.isEmpty { return .doesNotCompile(own.map { $0.cut(to: 500) }) }
    let list = "Sources/ExerciseRunner/Functions.swift"
    let changed = ExerciseBuild.exercises(named: wiring, in: root + "/" + list)
    if !changed.isEmpty { return .changedSignature(changed, errors: []) }
    let errors = lines.filter { $0.contains("error: ") }
    return .failed((errors.isEmpty ? lines.suffix(5) : errors.prefix(5)).map { $0.cut(to: 500) })
  }

  /// Names that the learner's files use or give without having the right to, each as an error of
  /// its line.
  private var unlinked: [String] {
    var symbol = ""
    return lines.flatMap { line -> [String] in
      if let match = line.firstMatch(of: /error: (undefined|duplicate) symbol: (.+)/) {
        symbol = String(match.2)
        if match.1 == "duplicate" { return places(giving: symbol).map { error($0, symbol) } }
      }
      let used = /^>>> referenced by .*(lessons\/exercises\/[^\/:]+\.swift:\d+)/
      return line.firstMatch(of: used).map { [error(String($0.1), symbol)] } ?? []
    }
  }

  private func error(_ place: String, _ symbol: String) -> String {
    "\(place): error: '\(symbol)' belongs to nobody or to the course"
  }

  /// Where the learner's files say a symbol by its name; the linker knows no line of what was made
  /// for it.
  private func places(giving symbol: String) -> [String] {
    let folder = "lessons/exercises"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(place)/\(folder)")) ?? []
    return names.sorted().flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      let text = (try? String(contentsOfFile: "\(place)/\(path)", encoding: .utf8)) ?? ""
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        .filter { $1.contains("\"\(symbol)\"") || (symbol == "main" && $1.contains("@main")) }
        .map { "\(path):\($0.offset + 1)" }
    }
  }

  /// The places in the list of functions from which a name is called that the hand-in does not
  /// have, or which do not compile with it; as the list's own errors.
  private var wiring: [String] {
    lines.compactMap { line in
      guard line.hasPrefix(">>> referenced by") || line.contains(": error: "),
        let match = line.firstMatch(of: /Functions\.swift:(\d+)/)
      else { return nil }
      return "Sources/ExerciseRunner/Functions.swift:\(match.1):"
    }
  }
}

extension String {
  /// Its beginning.
  fileprivate func cut(to length: Int) -> String {
    count > length ? prefix(length) + "…" : self
  }
}
