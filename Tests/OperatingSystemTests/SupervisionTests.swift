// A program within limits, of which nothing stays; tried with the shell, which can do everything.

import Foundation
import OperatingSystem
import Testing

private func shell(
  _ script: String, arguments: [String] = [], folder: String? = nil,
  environment: [String: String] = [:], outputLimit: Int = 1 << 20
) -> SupervisedProcess {
  SupervisedProcess(
    program: "/bin/bash", arguments: ["-c", script, "shell"] + arguments, folder: folder,
    environment: environment, outputLimit: outputLimit)
}

extension SupervisedProcess.Result {
  fileprivate var text: String { String(decoding: output, as: UTF8.self) }
  fileprivate var errorText: String { String(decoding: error, as: UTF8.self) }
}

@Suite struct `A supervised program` {
  @Test func `finds what it was given, and is heard on both outputs`() async {
    let result = await shell(
      "cat; echo \"<$1> <$NAME> $PWD\"; echo wrong >&2; exit 3", arguments: ["a 'b'"], folder: "/",
      environment: ["NAME": "한글 = x"]
    ).run(timeLimit: 60)
    #expect(result.ending == .exited(3))
    #expect(result.text == "<a 'b'> <한글 = x> /\n")
    #expect(result.errorText == "wrong\n")
  }

  @Test(arguments: [SIGTERM, SIGKILL, SIGSEGV, SIGPIPE, SIGXFSZ])
  func `has the signals as they are at first, and is told by the one that ends it`(
    number: Int32
  ) async {
    let result = await shell("kill -\(number) $$; exit 0").run(timeLimit: 60)
    #expect(result.ending == .signaled(number))
  }

  @Test func `has no other file open`() async {
    // Not by a list, for which the shell would open the folder.
    let look = "for n in {0..200}; do [ ! -e /proc/$$/fd/$n ] || printf '%s ' $n; done"
    #expect(await shell(look).run(timeLimit: 60).text == "0 1 2 ")
  }

  @Test func `that is not there says why`() async {
    for (program, folder, reason) in [
      ("/nowhere/program", "/", "No such file or directory"),
      ("/bin/true", "/nowhere", "No such file or directory"),
      ("/etc/passwd", "/", "Permission denied"),
    ] {
      let process = SupervisedProcess(
        program: program, arguments: [], folder: folder, outputLimit: 1000)
      let ending = await process.run(timeLimit: 60).ending
      #expect(ending == .notStarted(reason: reason))
    }
  }

  @Test func `may write more than is kept, where that is dropped`() async {
    var process = shell("echo first; head -c 1000000 /dev/zero; echo wrong >&2", outputLimit: 6)
    process.excess = .isDropped
    let result = await process.run(timeLimit: 60)
    #expect(result.ending == .exited(0))
    #expect(result.text == "first\n")
    #expect(result.errorText == "wrong\n")
  }

  @Test func `may write as much as it may, and no more`() async {
    let enough = await shell("head -c 1000 /dev/zero", outputLimit: 1000).run(timeLimit: 60)
    #expect(enough.ending == .exited(0) && enough.output.count == 1000)
    for flood in ["cat /dev/zero", "cat /dev/zero >&2", "setsid cat /dev/zero & wait"] {
      let result = await shell(flood, outputLimit: 1000).run(timeLimit: 60)
      #expect(result.ending == .flooded)
      #expect(max(result.output.count, result.error.count) == 1000)
    }
  }

  @Test func `is heard to the last byte`() async {
    let result = await shell("head -c 300000 /dev/zero; printf end").run(timeLimit: 60)
    #expect(result.output.count == 300_003 && result.output.suffix(3) == Data("end".utf8))
  }

  @Test func `ends at its time limit, and with its task`() async {
    #expect(await shell("sleep 300").run(timeLimit: 0.3).ending == .timedOut)
    // It says nothing, and neither does it hear anything.
    let deaf = await shell("trap '' TERM INT HUP; exec >&- 2>&-; while :; do sleep 1; done")
      .run(timeLimit: 0.3)
    #expect(deaf.ending == .timedOut)
    let task = Task { await shell("sleep 300").run(timeLimit: 300).ending }
    try? await Task.sleep(for: .milliseconds(200))
    task.cancel()
    #expect(await task.value == .signaled(SIGKILL))
  }

  @Test func `need not wait for what it leaves, even where that holds its output`() async {
    let start = ContinuousClock.now
    let result = await shell("setsid sleep 300 & echo done").run(timeLimit: 300)
    #expect(result.ending == .exited(0) && result.text == "done\n")
    // Far from what was left running, also on a busy machine.
    #expect(start.duration(to: .now) < .seconds(100))
  }

  @Test func `that forks for ever, each time into another session, is caught`() async throws {
    // Each shell starts the next one and ends; what runs is nobody's child, and never for long.
    let folder = NSTemporaryDirectory() + "/chain-\(UUID().uuidString)"
    mkdir(folder, 0o700)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let link = "echo x >>\(folder)/links; setsid \(folder)/link & exit"
    try ("#!/bin/sh\n" + link + "\n").write(
      toFile: folder + "/link", atomically: false, encoding: .utf8)
    chmod(folder + "/link", 0o700)
    let result = await shell(
      "\(folder)/link; until [ $(wc -l <\(folder)/links) -ge 20 ]; do sleep 0.01; done"
    ).run(timeLimit: 60)
    #expect(result.ending == .exited(0))
    func links() -> Int? { try? Data(contentsOf: URL(filePath: folder + "/links")).count }
    let count = links()
    try await Task.sleep(for: .milliseconds(300))
    #expect(links() == count)
  }

  @Test func `is one of many at once, and each has its own end`() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          let result = await shell("setsid sleep 300 & echo \(number); exit \(number)")
            .run(timeLimit: 120)
          return result.ending == .exited(Int32(number)) && result.text == "\(number)\n"
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func `leaves no file open here, and no child`() async {
    func state() -> (files: Int, children: Int) {
      let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
      let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
      let children = tasks.compactMap {
        try? String(contentsOfFile: "/proc/self/task/\($0)/children", encoding: .utf8)
      }
      return (files ?? 0, children.joined().split(separator: " ").count)
    }
    // Other tests start programs at the same time; a leak would be the same in every round.
    var growth: [(files: Int, children: Int)] = []
    for _ in 0..<5 {
      let before = state()
      for _ in 0..<20 { _ = await shell("setsid sleep 300 &").run(timeLimit: 60) }
      let after = state()
      growth.append((after.files - before.files, after.children - before.children))
    }
    #expect((growth.map(\.files).min() ?? 0) < 20)
    #expect((growth.map(\.children).min() ?? 0) < 20)
  }
}
