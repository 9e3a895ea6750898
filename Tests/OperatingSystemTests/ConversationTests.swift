// A supervised program that is asked line by line; tried with the shell.

import Foundation
import OperatingSystem
import Testing

/// Starts a shell's script to be asked.
private func conversation(_ script: String, seconds: Double = 60, limit: Int = 1 << 20)
  -> Conversation
{
  SupervisedProcess(program: "/bin/bash", arguments: ["-c", script], outputLimit: limit)
    .conversation(until: .now + .seconds(seconds))
}

extension Conversation {
  fileprivate mutating func answer(to text: String) -> String? {
    answer(to: Data((text + "\n").utf8)).map { String(decoding: $0, as: UTF8.self) }
  }
}

@Suite struct `A conversation with a program` {
  @Test func `goes on for as many questions as there are`() {
    var shell = conversation("while read line; do echo \"<$line>\"; done; exit 4")
    for number in 1...500 { #expect(shell.answer(to: "\(number)") == "<\(number)>") }
    let long = String(repeating: "x", count: 40_000)
    #expect(shell.answer(to: long) == "<\(long)>")
    #expect(shell.result().ending == .exited(4))
  }

  @Test func `keeps lines that came together apart`() {
    var shell = conversation("read a; printf '1\\n2\\n\\n'; read b; exec sleep 100")
    #expect(shell.answer(to: "a") == "1")
    #expect(shell.answer(to: "b") == "2")
    #expect(shell.answer(to: "c")?.isEmpty == true)
  }

  @Test func `ends where the program does, and says how`() {
    var gone = conversation("read a; echo first; exit 3")
    #expect(gone.answer(to: "a") == "first")
    #expect(gone.answer(to: "b") == nil)
    #expect(gone.answer(to: "c") == nil)
    #expect(gone.result().ending == .exited(3))

    var killed = conversation("read a; kill -SEGV $$")
    #expect(killed.answer(to: "a") == nil)
    #expect(killed.result().ending == .signaled(SIGSEGV))
  }

  @Test func `ends at the time limit and with a flood`() {
    var silent = conversation("read a; sleep 3600", seconds: 0.3)
    #expect(silent.answer(to: "a") == nil)
    #expect(silent.result().ending == .timedOut)

    var flood = conversation("read a; yes", limit: 1000)
    while flood.answer(to: "a") != nil {}
    #expect(flood.result().ending == .flooded)
  }

  @Test func `is over for a program that is not there`() {
    var nobody = SupervisedProcess(program: "/nowhere", arguments: [], outputLimit: 1)
      .conversation(until: .now + .seconds(9))
    #expect(nobody.answer(to: Data()) == nil)
    guard case .notStarted = nobody.result().ending else {
      Issue.record("it started")
      return
    }
  }

  @Test func `ends what the program left behind`() async throws {
    let nap = "3599.\(UInt32.random(in: .min ... .max))"
    var shell = conversation("setsid sleep \(nap) & read a; echo $!; read b")
    let child = try #require(shell.answer(to: "a").flatMap { Int32($0) })
    #expect(kill(child, 0) == 0)
    _ = shell.result()
    #expect(kill(child, 0) != 0)
  }

  @Test func `leaves nothing when nobody asks for its end`() throws {
    var child: Int32 = 0
    do {
      var shell = conversation("read a; echo $$; exec sleep 3600")
      child = try #require(shell.answer(to: "a").flatMap { Int32($0) })
      #expect(kill(child, 0) == 0)
    }
    #expect(kill(child, 0) != 0)
  }
}
