import Foundation
import Grading
import Testing

/// What Swift 6.3 writes when optimised code crashes, shortened.
private func trace(_ head: String, _ frames: String) -> String {
  """
  first line
  second line
  \(head)
  *** Signal 4: Backtracing from 0x55efa97ebc3e... done ***

  *** Program crashed: Illegal instruction at 0x000055efa97ebc3e ***

  Thread 0 "ExerciseRunner" crashed:

  \(frames)

  Backtrace took 0.00s

  """
}

@Suite struct CrashTests {
  @Test func `A message and the innermost place in the exercises are found`() {
    let crash = Crash(
      standardError: trace(
        "Exercises/Exercise1.swift:24: Fatal error: boo\n",
        """
        0      0x1 _assertionFailure(_:_:file:line:flags:) + 225 in libswiftCore.so
        1 [ra] 0x2 softmax(_:) + 1 in ExerciseRunner at /home/me/course/lessons/exercises/Exercise1.swift:24:3
        2 [ra] 0x3 main + 1 in ExerciseRunner at /home/me/course/lessons/exercises/Exercise1.swift:30:1
        """), hasCrashed: true)
    #expect(crash.reason == "boo")
    #expect(crash.place == "lessons/exercises/Exercise1.swift:24:3")
    #expect(crash.printed == "first line\nsecond line")
    #expect(!crash.ranOutOfMemory)
  }

  @Test func `Without a frame of the learner's the message says the line`() {
    let crash = Crash(
      standardError: trace(
        "Exercises/Exercise1.swift:83: Fatal error: I give up\n",
        """
        0      0x1 _assertionFailure(_:_:file:line:flags:) + 225 in libswiftCore.so
        1 [ra] [inlined] [system] 0x2 shareOfRunnerUp(_:) in ExerciseRunner at //<compiler-generated>
        """), hasCrashed: true)
    #expect(crash.reason == "I give up")
    #expect(crash.place == "lessons/exercises/Exercise1.swift:83")
  }

  @Test func `A failure of the runtime is named by its backtrace`() {
    let crash = Crash(
      standardError: trace(
        "",
        "0 [inlined] [system] 0x1 Swift runtime failure: arithmetic overflow in a at //<compiler-generated>"
      ), hasCrashed: true)
    #expect(crash.reason == "arithmetic overflow")
    #expect(crash.place == nil)
    #expect(crash.printed == "first line\nsecond line")
  }

  @Test func `An array's subscript without a message is an index out of range`() {
    let crash = Crash(
      standardError: trace(
        "",
        "0 [inlined] [system] 0x1 specialized Array.subscript.getter in a at //<compiler-generated>"
      ), hasCrashed: true)
    #expect(crash.reason == "index out of range")
  }

  @Test func `Memory that is not there is told apart`() {
    let crash = Crash(
      standardError: trace("Fatal error: failed to allocate 8388640 bytes of memory\n", ""),
      hasCrashed: true)
    #expect(crash.ranOutOfMemory)
  }

  @Test func `Without a crash everything was printed by the learner`() {
    let crash = Crash(standardError: "T = 4\nFatal error: I typed this\n", hasCrashed: false)
    #expect(crash.printed == "T = 4\nFatal error: I typed this")
    #expect(crash.reason == nil)
  }

  @Test func `A busy machine may give no backtrace, and still the message is found`() {
    let crash = Crash(standardError: "T = 4\nmain.swift:3: Fatal error: boo\n", hasCrashed: true)
    #expect(crash.reason == "boo")
    #expect(crash.printed == "T = 4")
  }

  @Test func `What the backtracer complains of hides no message`() {
    let crash = Crash(
      standardError: trace(
        "main.swift:3: Fatal error: boo\nswift-runtime: failed to suspend thread 306\n", ""),
      hasCrashed: true)
    #expect(crash.reason == "boo")
    #expect(crash.printed == "first line\nsecond line")
  }

  /// What each writes was taken from programs that Swift 6.3 compiled with `-Onone`.
  @Test(arguments: [
    ("Precondition failed: weights must sum to 1", "Precondition failed: weights must sum to 1"),
    ("Precondition failed", "Precondition failed"),
    ("Assertion failed: α > 0", "Assertion failed: α > 0"),
    ("Fatal error: no class: “3”", "no class: “3”"),
    ("Fatal error: Fatal error: twice", "Fatal error: twice"),
    ("Fatal error: two\nlines", "two\nlines"),
    ("Fatal error", "Fatal error"),
    (
      "Fatal error: 'try!' expression unexpectedly raised an error: Exercises.Empty(n: 3)",
      "'try!' expression unexpectedly raised an error: Exercises.Empty(n: 3)"
    ),
    (
      "Fatal error: Unexpectedly found nil while unwrapping an Optional value",
      "Unexpectedly found nil while unwrapping an Optional value"
    ),
  ])
  func `A learner's own text is the reason`(said: String, reason: String) {
    let crash = Crash(
      standardError: trace("Exercises/Exercise2.swift:8: \(said)\n", ""), hasCrashed: true)
    #expect(crash.reason == reason)
    #expect(crash.place == "lessons/exercises/Exercise2.swift:8")
    #expect(crash.printed == "first line\nsecond line")
  }

  @Test func `A line of the standard library is no place of the learner's`() {
    let crash = Crash(
      standardError: trace(
        "Swift/ContiguousArrayBuffer.swift:692: Fatal error: Index out of range\n", ""),
      hasCrashed: true)
    #expect(crash.reason == "Index out of range")
    #expect(crash.place == nil)
  }

  @Test func `What was printed without a line end is no part of the message`() {
    let crash = Crash(
      standardError: trace("T =Exercises/Exercise2.swift:8: Assertion failed: T > 0\n", ""),
      hasCrashed: true)
    #expect(crash.reason == "Assertion failed: T > 0")
    #expect(crash.place == "lessons/exercises/Exercise2.swift:8")
    #expect(crash.printed == "first line\nsecond line\nT =")
  }

  @Test func `A failed cast is told without addresses`() {
    let crash = Crash(
      standardError: trace(
        "Could not cast value of type 'Swift.String' (0x7f3f475d7ca0) to 'Swift.Int' (0x7f3f475da698).\n",
        ""), hasCrashed: true)
    #expect(crash.reason == "Could not cast value of type 'Swift.String' to 'Swift.Int'.")
    #expect(crash.printed == "first line\nsecond line")
  }

  @Test func `The message of a crash is the last one, whatever was printed before`() {
    let crash = Crash(
      standardError: trace(
        "a.swift:1: Fatal error: typed\nExercises/Exercise1.swift:2: Precondition failed: real\n",
        ""), hasCrashed: true)
    #expect(crash.reason == "Precondition failed: real")
    #expect(crash.printed == "first line\nsecond line\na.swift:1: Fatal error: typed")
  }
}
