// The course needs no network once it is built.

import Foundation
import TestSupport
import Testing

@Suite struct `Without a network` {
  @Test(
    .enabled("a network of its own is forbidden here") {
      try await succeeds("/usr/bin/unshare", "--map-root-user", "--net", "true")
    },
    arguments: [["3"], ["export", "3", "--to", "html"], ["list"]])
  func `a lesson and an export are what they are with one`(arguments: [String]) async throws {
    let (connected, cutOff) = (try ScratchFolder(), try ScratchFolder())
    let usual = try await run(
      commandPath, arguments, environment: ["LESSON_HOME": connected.path], in: connected)
    // A network of its own, in which there is nobody, not even this machine itself.
    let alone = try await run(
      "/usr/bin/unshare", ["--map-root-user", "--net", commandPath] + arguments,
      environment: ["LESSON_HOME": cutOff.path], in: cutOff)
    #expect(usual.code == 0 && alone == usual)
    #expect(!usual.output.isEmpty && cutOff.files() == connected.files())
    for file in connected.files() {
      #expect(cutOff.bytes(file) == connected.bytes(file), "\(file)")
    }
  }
}
