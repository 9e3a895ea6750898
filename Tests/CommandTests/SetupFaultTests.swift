// A machine on which the set-up cannot do its work: one line that says what to do, and nothing that
// stands in the way of the next start.

import Foundation
import Testing

extension Machine {
  /// Folders of programs in which there is no `sudo` but the stand-in, if there is one.
  fileprivate func pathWithoutSudo() async throws -> String {
    _ = try await run(
      "/bin/bash", ["-c", "mkdir bin && ln -s /usr/bin/* bin/ && rm -f bin/sudo"], in: folder)
    return "\(folder.path)/tools:\(folder.path)/bin"
  }

  /// Starts the launcher as somebody who is not root.
  fileprivate func startAsNobody(path: String) async throws -> Outcome {
    let launcher = "\(folder.path)/course/lesson"
    guard geteuid() == 0 else {
      return try await run(launcher, ["1"], environment: ["PATH": path], in: folder)
    }
    _ = try await run("/bin/chown", ["-R", "65534:65534", folder.path], in: folder)
    return try await run(
      "/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", launcher, "1"],
      environment: ["PATH": path], in: folder)
  }
}

@Suite struct `A set-up that cannot go on` {
  private let byHand = "sudo apt-get install --no-install-recommends --no-remove libcmark-gfm-dev"

  @Test func `without sudo says whom to ask for what`() async throws {
    let machine = try Machine()
    try machine.lacks("libcmark-gfm-dev")
    try FileManager.default.removeItem(atPath: machine.folder.path + "/tools/sudo")
    let outcome = try await machine.startAsNobody(path: machine.pathWithoutSudo())
    #expect(
      outcome
        == Outcome(
          .exited(1), output: "",
          errors: "not root and no sudo here; ask your administrator for: \(byHand)\n"))
  }

  @Test(arguments: [
    "sudo: a password is required", "nobody is not in the sudoers file.",
    "Sorry, user nobody may not run sudo on here.",
  ])
  func `with a sudo that asks for a password says what to run first`(said: String) async throws {
    let machine = try Machine()
    try machine.lacks("libcmark-gfm-dev")
    try machine.tool("sudo", "echo \"\(said)\" >&2; exit 1")
    let outcome = try await machine.startAsNobody(path: machine.pathWithoutSudo())
    #expect(
      outcome
        == Outcome(
          .exited(1), output: "",
          errors: """
            installing libcmark-gfm-dev
            sudo wants a password, and there is no terminal to ask for it; first run: \(byHand)

            """))
  }

  @Test(arguments: [
    "fatal: unable to access 'https://github.com/apple/x/': Could not resolve host: github.com",
    "fatal: unable to access 'https://github.com/apple/x/': Failed to connect to github.com port 443",
    "fatal: unable to access 'https://github.com/apple/x/': SSL connection timeout",
    "ssh: connect to host github.com port 22: Network is unreachable",
  ])
  func `without a network for Swift's packages says so in one line`(said: String) async throws {
    for step in ["package", "build"] {
      let machine = try Machine()
      try FileManager.default.removeItem(atPath: machine.folder.path + "/course/Package.resolved")
      try machine.tool(
        "swift",
        machine.version("6.3") + """
          if [[ $1 == \(step) ]]; then
            echo 'error: Failed to clone repository https://github.com/apple/x:'
            echo "    \(said)"
            exit 1
          fi
          """)
      let outcome = try await machine.start("1")
      let building = step == "build" ? "building …\n" : ""
      #expect(
        outcome
          == Outcome(
            .exited(1), output: "",
            errors: building + """
              cannot fetch the Swift packages; check the network, then start again \
              (see \(machine.folder.path)/course/.build/build.log)

              """))
    }
  }

  @Test func `in a checkout that is not one's own says so in one line`() async throws {
    for place in [".build", ".build/setup.lock/there"] {
      let machine = try Machine()
      try machine.folder.write("in the way", to: "course/" + place)
      let outcome = try await machine.start("1")
      #expect(
        outcome
          == Outcome(
            .exited(1), output: "",
            errors: """
              cannot write to \(machine.folder.path)/course/.build; use a copy of your own, or: \
              sudo chown -R "$USER" '\(machine.folder.path)/course'

              """))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
  func `that was ended in the middle of a build builds again`(signal: Int32) async throws {
    let machine = try Machine()
    // The build leaves half a command, then takes for ever.
    try machine.tool(
      "swift",
      machine.version("6.3") + machine.builds
        + "\nif [[ $cache ]]; then echo broken > '\(machine.folder.path)/course/.build/release/lesson'; "
        + "touch '\(machine.folder.path)/begun'; exec sleep 100; fi")
    let ended = try await run(
      "/bin/bash",
      [
        "-c",
        """
        set -m; course/lesson 1 2>/dev/null & while [[ ! -e begun ]]; do sleep 0.02; done
        kill -\(signal) -- -$!; wait $!
        """,
      ], environment: ["PATH": "\(machine.folder.path)/tools:/usr/bin:/bin"], in: machine.folder)
    #expect(ended.code == 128 + signal)
    try machine.tool("swift", machine.version("6.3") + machine.builds)
    let outcome = try await machine.start("1")
    #expect(outcome.code == 0 && outcome.errors == "building …\n")
    #expect(outcome.output.hasSuffix("<1>"))
    #expect(!machine.folder.files().contains { $0.contains("TemporaryDirectory") })
  }
}
