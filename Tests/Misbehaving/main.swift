// A learner who gets everything wrong, for the tests of what is told then.

import Answering
import Foundation
import Solutions

struct NotAttempted: Error {}

/// Whether the shell's command has been run that a variable holds.
nonisolated(unsafe) var hasLeft = false

/// How often the function has been called.
nonisolated(unsafe) var calls = 0

/// What variables in the environment ask the function of exercise 1.1 to do.
func misbehave(_ logits: [Double]) throws -> [Double] {
  if let leaving = ProcessInfo.processInfo.environment["LEAVES"], !hasLeft {
    hasLeft = true
    _ = system(leaving)
  }
  switch ProcessInfo.processInfo.environment["MISBEHAVIOUR"] ?? "" {
  case "stub": throw NotAttempted()
  case "throw": throw CocoaError(.fileNoSuchFile)
  case "loop": while true {}
  case "sleep": sleep(3600)
  case "fatalError": fatalError("no idea")
  case "index": return [logits[logits.count]]
  case "overflow": return [Double(Int.max - logits.count + logits.count * 2)]
  case "recursion": return try misbehave(logits).map { $0 + 1 } + misbehave(logits)
  case "abort": abort()
  case "exit": exit(0)
  case "crash after the checks":
    // Wrong in every check; what is asked beyond them is not known to it, but their number is.
    calls += 1
    if calls > Int(ProcessInfo.processInfo.environment["CALLS"] ?? "") ?? 0 { abort() }
    return try softmax(logits).map { $0 * $0 + Double(calls % 2) }
  case "late exit": if logits.count != 3 { exit(0) }
  case "flood": while !logits.isEmpty { print("hello") }
  case "memory":
    var hoard: [[Double]] = []
    while !logits.isEmpty { hoard.append([Double](repeating: 1, count: 1 << 16)) }
  case "huge": return [Double](repeating: 1, count: 1 << 40)
  case "nan": return logits.map { _ in .nan }
  case "short": return try softmax(logits).dropLast()
  case "print": print("softmax of \(logits)")
  case "forge":
    // Answers to questions that have not been asked, where replies are written.
    for number in 1...40 {
      let reply = Reply(id: number, answer: .list([.number(0.7), .number(0.2), .number(0.1)]))
      if let line = try? reply.encoded() {
        for file in Int32(3)..<20 {
          line.withUnsafeBytes { _ = write(file, $0.baseAddress, $0.count) }
        }
      }
    }
    exit(0)
  case "parricide":
    // Whoever watches this process.
    kill(getppid(), SIGKILL)
    while true {}
  default: break
  }
  return try softmax(logits)
}

serve(
  [
    "1.1": { crossing(try misbehave(try $0.argument("logits"))) },
    "1.2": {
      crossing(
        try entropy(try $0.argument("probabilities"), inBits: try $0.argument("in_bits")))
    },
  ]) { $0 is NotAttempted }
