// What is only for the while is gone afterwards, whatever ends the process.

import Foundation
import OperatingSystem
import Synchronization
import Testing

@Suite struct `A folder for the while` {
  @Test func `is a run's own, and goes when it is removed`() throws {
    let (one, other) = (try WorkFolder(), try WorkFolder())
    #expect(one.path != other.path)
    var status = stat()
    #expect(lstat(one.path, &status) == 0 && status.st_mode & 0o777 == 0o700)
    try "x".write(toFile: one.path + "/file", atomically: true, encoding: .utf8)
    one.remove()
    #expect(lstat(one.path, &status) != 0 && lstat(other.path, &status) == 0)
    one.remove()
    other.remove()
    #expect(lstat(other.path, &status) != 0)
  }

  @Test func `is gone whole when anybody who removes it says so`() throws {
    let folder = try WorkFolder()
    for number in 0..<2000 {
      #expect(FileManager.default.createFile(atPath: "\(folder.path)/\(number)", contents: nil))
    }
    let left = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      Leftovers.remove(folder.path)
      let names = [folder.path, folder.path + ".gone"]
      let count = names.count { FileManager.default.fileExists(atPath: $0) }
      left.withLock { $0 += count }
    }
    #expect(left.withLock { $0 } == 0)
  }

  @Test func `of a process that was killed is removed by the next one, and no other`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TestFolder()
      setenv("TMPDIR", folder.path, 1)
      func make(_ name: String, age: Double) throws {
        mkdir(folder.path + "/" + name, 0o700)
        try folder.put("x", in: name + "/file")
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: -age)],
          ofItemAtPath: folder.path + "/" + name)
      }
      try make("distillation-course-abandoned", age: 120)
      try make("distillation-course-alive", age: 120)
      try make("distillation-course-young", age: 1)
      try make("somebody-else", age: 120)
      let alive = open(folder.path + "/distillation-course-alive", O_RDONLY)
      guard flock(alive, LOCK_EX) == 0 else { exit(2) }
      let work = try WorkFolder()
      guard (work.path as NSString).deletingLastPathComponent == folder.path else { exit(3) }
      work.remove()
      let left = ["distillation-course-alive", "distillation-course-young", "somebody-else"]
      if folder.names != left { exit(4) }
    }
  }

  @Test func `cannot be made where nothing can, and that is one line`() async {
    await #expect(processExitsWith: .success) {
      setenv("TMPDIR", "/proc/self", 1)
      do throws(WorkFolderFault) {
        _ = try WorkFolder()
        exit(2)
      } catch {
        let line =
          "cannot make a temporary folder in /proc/self: No such file or directory; "
          + "choose another place with TMPDIR"
        exit(error.message(in: .english) == line ? 0 : 3)
      }
    }
  }
}

/// Where the process with this parent makes what must not stay.
private func place(parent: pid_t) -> String {
  "\((NSTemporaryDirectory() as NSString).standardizingPath)/leftovers-of-\(parent)"
}

/// Makes leftovers and waits for the end.
private func leave(endedBy number: Int32) throws {
  let folder = place(parent: getppid())
  mkdir(folder, 0o700)
  setenv("TMPDIR", folder, 1)
  Leftovers.removeAtSignals()
  let work = try WorkFolder()
  guard work.path.hasPrefix(folder) else { exit(2) }
  try "half".write(toFile: work.path + "/file", atomically: false, encoding: .utf8)
  for (name, text) in [(".pending", "half"), ("in-its-place", "whole")] {
    let isMade = Leftovers.making("\(folder)/\(name)") {
      FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(text.utf8))
    }
    guard isMade else { exit(3) }
  }
  Leftovers.forget(folder + "/in-its-place")
  kill(getpid(), number)
  sleep(60)
}

@Suite(.serialized) struct `A process that a signal ends` {
  private func expectTidy() throws {
    let folder = place(parent: getpid())
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["in-its-place"])
  }

  @Test func `by Ctrl-C leaves nothing half done`() async throws {
    await #expect(processExitsWith: .signal(SIGINT)) { try leave(endedBy: SIGINT) }
    try expectTidy()
  }

  @Test func `by kill leaves nothing half done`() async throws {
    await #expect(processExitsWith: .signal(SIGTERM)) { try leave(endedBy: SIGTERM) }
    try expectTidy()
  }

  @Test func `by a terminal that is closed leaves nothing half done`() async throws {
    await #expect(processExitsWith: .signal(SIGHUP)) { try leave(endedBy: SIGHUP) }
    try expectTidy()
  }

  /// Whatever the moment: threads that make things as fast as they can leave none of them.
  @Test func `while things are made leaves none of them`() async throws {
    await #expect(processExitsWith: .signal(SIGTERM)) {
      let folder = place(parent: getppid())
      mkdir(folder, 0o700)
      Leftovers.removeAtSignals()
      for thread in 0..<4 {
        Thread.detachNewThread {
          for number in 0... {
            let path = "\(folder)/\(thread)-\(number)"
            _ = Leftovers.making(path) { mkdir(path, 0o700) }
            if number % 2 == 0 {
              Leftovers.remove(path)
              Leftovers.forget(path)
            }
            if number > 200 { usleep(1000) }
          }
        }
      }
      usleep(100_000)
      kill(getpid(), SIGTERM)
      sleep(60)
    }
    let folder = place(parent: getpid())
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test func `but is told to ignore it goes on`() async throws {
    await #expect(processExitsWith: .exitCode(7)) {
      // As `nohup` does.
      signal(SIGHUP, SIG_IGN)
      Leftovers.removeAtSignals()
      kill(getpid(), SIGHUP)
      usleep(200_000)
      exit(7)
    }
  }
}
