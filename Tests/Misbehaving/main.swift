// A learner who gets everything wrong, for the tests of what is told then.

import ExerciseChecks
import Foundation
import Solutions

struct NotAttempted: Error {}

/// Whether the shell's command has been run that a variable holds.
nonisolated(unsafe) var hasLeft = false

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
  case "late exit": if logits.count != 3 { exit(0) }
  case "flood": while !logits.isEmpty { print("hello") }
  case "memory":
    var hoard: [[Double]] = []
    while !logits.isEmpty { hoard.append([Double](repeating: 1, count: 1 << 16)) }
  case "huge": return [Double](repeating: 1, count: 1 << 40)
  case "nan": return logits.map { _ in .nan }
  case "short": return [1]
  case "print": print("softmax of \(logits)")
  case "forge":
    // What the report looks like, without the nonce.
    print(#"{"ended":{"nonce":"0"}}"#)
    exit(0)
  case "parricide":
    // Whoever watches this process.
    kill(getppid(), SIGKILL)
    while true {}
  default: break
  }
  return try softmax(logits)
}

runAttempt(of: [
  softmaxExercise.attempt(misbehave(_:)),
  entropyExercise.attempt(entropy(_:inBits:)),
]) { $0 is NotAttempted }
