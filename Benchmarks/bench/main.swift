// Measures this machine: `bench [--rounds N] [--json FILE] [--python INTERPRETER] [--only-speed]`.
// scripts/bench builds and starts it.
//
// Times depend on the machine and on what else it does, so this prints them beside their targets
// and asserts nothing. Start it on a machine that does nothing else.

import Foundation
import OperatingSystem

let arguments = CommandLine.arguments
func option(_ name: String) -> String? {
  guard let place = arguments.lastIndex(of: name), place + 1 < arguments.count else { return nil }
  return arguments[place + 1]
}

let products = URL(filePath: arguments[0]).deletingLastPathComponent()
let root = URL(filePath: FileManager.default.currentDirectoryPath)
let scratch = FileManager.default.temporaryDirectory.appending(path: "bench-\(getpid())")
try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: scratch) }

let rounds = max(1, option("--rounds").flatMap(Int.init) ?? 7)

// Over the last measurement, and over no other file: better said now than in five minutes.
let reportPlace = option("--json").map { Place($0, rule: .kind(recognised: Report.isOne)) }
do throws(FileFault) {
  try reportPlace?.checkForReport()
} catch {
  FileHandle.standardError.write(Data("bench: \(error.message(in: .english))\n".utf8))
  exit(73)
}

// Once more under other instructions, only the trainings are of interest.
if arguments.contains("--only-speed") {
  var speed = try Speed(
    python: option("--python"), folder: root.appending(path: "Benchmarks/peers"), pages: nil,
    scratch: scratch)
  for _ in 0..<rounds { speed.takeRound() }
  speed.end()
  try publish(speed.sections)
  try FileManager.default.removeItem(at: scratch)
  exit(0)
}

// First, as the memory of a process that is started counts what the one that starts it had.
var waiting = Waiting(
  command: products.appending(path: "lesson"), launcher: root.appending(path: "lesson"),
  scratch: scratch)
for _ in 0..<rounds { waiting.takeRound() }

var study = try LargeStudy(command: products.appending(path: "lesson"), scratch: scratch)
for _ in 0..<rounds { study.takeRound() }

var pages: Pages?
do throws(Pages.Missing) {
  pages = try await Pages(
    root: root, command: products.appending(path: "lesson"), scratch: scratch)
} catch {
  let sentence = "bench: nothing is told of pages: \(error.sentence)\n"
  FileHandle.standardError.write(Data(sentence.utf8))
}
for _ in 0..<rounds { try pages?.takeRound() }
pages?.end()

var speed = try Speed(
  python: option("--python"), folder: root.appending(path: "Benchmarks/peers"), pages: pages,
  scratch: scratch)
for _ in 0..<rounds { speed.takeRound() }
speed.end()

var growth = Growth()
for _ in 0..<rounds { growth.takeRound() }

try publish(
  speed.sections + [growth.section, waiting.section, study.section]
    + (pages.map { [$0.section] } ?? []))

/// Prints the table, and writes the file if one is wanted.
func publish(_ sections: [Report.Section]) throws {
  var report = Report(kernel: Speed.instructions, rounds: rounds)
  report.sections = sections
  print(report.text)
  guard let reportPlace else { return }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
  try reportPlace.writeReport(try encoder.encode(report))
}
