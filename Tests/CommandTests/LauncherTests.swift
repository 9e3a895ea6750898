// The launcher and its set-up, with stand-ins for Swift and Debian's tools: a small checkout of its
// own, so that nothing is installed and no build runs inside the tests' build.

import Foundation
import TestSupport
import Testing

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// A checkout with the real scripts, and folders of stand-ins that write down how they were called.
struct Machine {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    for script in ["lesson", "scripts/setup"] {
      let text = try String(contentsOf: checkout.appending(path: script), encoding: .utf8)
      try folder.write(text, to: "course/" + script, isExecutable: true)
    }
    try folder.write("// package", to: "course/Package.swift")
    try folder.write("{}", to: "course/Package.resolved")
    try folder.write("// source", to: "course/Sources/a/A.swift")
    try folder.write("# lesson", to: "course/lessons/1-a.md")
    try tool("swift", version("6.3.1") + builds)
    try tool("dpkg-query", #"for p in "${@:4}"; do echo "installed $p"; done"#)
    try tool("apt-get", "")
    // Runs the command, as root or not.
    try tool("sudo", #"while [[ $1 == --* ]]; do shift; done; exec "$@""#)
  }

  /// A stand-in in front of the real tools.
  func tool(_ name: String, _ body: String) throws {
    try folder.write(
      """
      #!/bin/bash
      echo "\(name) $*" >> '\(folder.path)/calls'
      \(body)
      """, to: "tools/" + name, isExecutable: true)
  }

  func version(_ number: String) -> String {
    "if [[ $1 == --version ]]; then echo 'Swift version \(number) (swift)'; exit; fi\n"
  }

  /// A build makes a command that tells how it was called.
  ///
  /// Like Swift's it leaves something in the temporary folder, keeps a cache that knows where it
  /// is, and fails with one that was made elsewhere.
  var builds: String {
    """
    if [[ $1 == build ]]; then
      echo '[1/2] Compiling'
      echo "$TMPDIR" >> '\(folder.path)/temporary'
      mktemp -d "$TMPDIR/TemporaryDirectory.XXXXXX" >/dev/null
      while [[ $# -gt 0 && $1 != --scratch-path ]]; do shift; done
      build=${2:-.build}
      cache=$build/some-linux/release/ModuleCache
      if [[ -e $cache/place && $(<"$cache/place") != "$cache" ]]; then
        echo "error: a file was compiled with module cache path '$(<"$cache/place")'"
        exit 1
      fi
      mkdir -p "$cache" "$build/checkouts" && echo "$cache" > "$cache/place"
      ln -sfn some-linux/release "$build/release"
      printf '%s\\n' '#!/bin/bash' 'printf "<%s>" "$LESSON_HOME" "$PWD" "$@"' > "$build/release/lesson"
      chmod +x "$build/release/lesson"
    fi
    """
  }

  /// The arguments of every stand-in since the last time.
  func calls() -> [String] {
    defer { try? FileManager.default.removeItem(atPath: folder.path + "/calls") }
    return (folder.read("calls") ?? "").split(separator: "\n").map(String.init)
  }

  func start(
    _ arguments: String..., by launcher: String = "course/lesson", path: String? = nil
  ) async throws -> Outcome {
    let tools = path ?? "\(folder.path)/tools:/usr/bin:/bin"
    return try await run(
      "\(folder.path)/\(launcher)", arguments, environment: ["PATH": tools], in: folder)
  }

  /// Takes packages from the machine.
  func lacks(_ packages: String...) throws {
    try tool(
      "dpkg-query",
      """
      for p in "${@:4}"; do
        if [[ ' \(packages.joined(separator: " ")) ' != *" $p "* ]]; then echo "installed $p"; fi
      done
      exit 1
      """)
  }
}

@Suite struct `The launcher` {
  @Test func `builds at the first start, and calls nothing at the second`() async throws {
    let machine = try Machine()
    let first = try await machine.start("1")
    #expect(first.code == 0)
    #expect(first.errors == "building …\n")
    #expect(machine.calls().contains { $0.hasPrefix("swift build ") && $0.contains("-c release") })
    let second = try await machine.start("1")
    #expect(second.code == 0)
    #expect(second.errors == "")
    #expect(second.output == first.output)
    #expect(machine.calls() == [])
  }

  @Test func `hands its arguments on as they are, but for --yes`() async throws {
    let machine = try Machine()
    let (home, here) = (machine.folder.path + "/course", machine.folder.path)
    let outcome = try await machine.start("2", "--yes", "-p", "a b=*")
    #expect(outcome.output == "<\(home)><\(here)><2><-p><a b=*>")
    #expect(try await machine.start().output == "<\(home)><\(here)>")
  }

  @Test func `a shell that completes gets an answer, never a build`() async throws {
    let machine = try Machine()
    let unbuilt = try await machine.start("---completion", "run")
    #expect(unbuilt == Outcome(.exited(0), output: "", errors: ""))
    #expect(machine.calls() == [])
    _ = try await machine.start("1")
    _ = machine.calls()
    try machine.folder.write("// changed", to: "course/Sources/a/A.swift")
    let built = try await machine.start("---completion", "run")
    #expect(built.output.hasSuffix("<---completion><run>") && built.errors == "")
    #expect(machine.calls() == [])
  }

  @Test func `works through a symbolic link from another folder`() async throws {
    let machine = try Machine()
    try FileManager.default.createSymbolicLink(
      atPath: machine.folder.path + "/read", withDestinationPath: "course/lesson")
    let outcome = try await machine.start("1", by: "read")
    #expect(outcome.output == "<\(machine.folder.path)/course><\(machine.folder.path)><1>")
  }

  @Test(arguments: [
    "echo more >> course/lessons/1-a.md",
    "touch -d 2001-01-01 course/Sources/a/A.swift",
    "rm course/lessons/1-a.md",
    "touch course/lessons/2-b.md",
    "echo more >> course/Package.swift",
    "rm course/.build/release/lesson",
    "cp tools/swift tools/other; mv tools/other tools/swift",
    // The build was made by a clock that was ahead.
    "touch -d tomorrow course/.build/lesson.stamp",
    // The system was upgraded.
    "rm library.so",
  ])
  func `builds again after a change`(change: String) async throws {
    let machine = try Machine()
    let library = machine.folder.path + "/library.so"
    try machine.folder.write("", to: "library.so")
    try machine.tool("ldd", "echo 'linux-vdso.so.1 (0x1)'; echo 'library.so => \(library) (0x2)'")
    for _ in 1...2 { #expect(try await machine.start("1").code == 0) }
    #expect(machine.calls().count { $0.hasPrefix("swift build ") } == 1)
    _ = try await run("/bin/bash", ["-c", change], in: machine.folder)
    #expect(try await machine.start("1").code == 0)
    #expect(machine.calls().contains { $0.hasPrefix("swift build ") })
  }

  @Test func `reads what was built where there is no Swift any more`() async throws {
    let machine = try Machine()
    let first = try await machine.start("1")
    try FileManager.default.removeItem(atPath: machine.folder.path + "/tools/swift")
    #expect(try await machine.start("1") == Outcome(.exited(0), output: first.output, errors: ""))
  }

  @Test func `shows a failed build's errors only, and builds again the next time`() async throws {
    let machine = try Machine()
    let source = machine.folder.path + "/course/lessons/1-a.md:3:9"
    try machine.tool(
      "swift",
      machine.version("6.2") + """
        echo '[1/9] Compiling Lessons'
        echo '\(source): error: no'
        echo '  3 | let a = b'
        echo '\(source): error: no'
        echo 'error: fatalError'
        exit 1
        """)
    for _ in 1...2 {
      let outcome = try await machine.start("1")
      #expect(
        outcome
          == Outcome(
            .exited(1), output: "",
            errors: """
              building …
              lessons/1-a.md:3:9: error: no
              the build failed; everything the compiler said: \
              \(machine.folder.path)/course/.build/build.log

              """))
    }
  }

  @Test func `two starts at once build once`() async throws {
    let machine = try Machine()
    try machine.tool("swift", machine.version("6.3") + "sleep 0.5\n" + machine.builds)
    async let one = machine.start("1")
    async let other = machine.start("1")
    let outcomes = try await [one, other]
    #expect(outcomes.allSatisfy { $0.code == 0 })
    #expect(machine.calls().count { $0.hasPrefix("swift build ") } == 1)
    #expect(
      outcomes.map(\.errors).sorted() == [
        "building …\n", "waiting for the set-up in another terminal …\n",
      ])
  }
}

@Suite struct `A checkout that is somewhere else than it was` {
  static let ways = [
    "mv course 'another place'",
    // The old one is still there, so a path into it would be found.
    "cp -a course 'another place'",
    "mv course 'another place' && ln -s 'another place' course",
  ]

  @Test(arguments: ways)
  func `is built anew by itself, and once`(way: String) async throws {
    let machine = try Machine()
    _ = try await machine.start("1")
    try machine.folder.write("", to: "course/.build/checkouts/downloaded")
    _ = try await run("/bin/bash", ["-c", way], in: machine.folder)
    _ = machine.calls()
    let place = machine.folder.path + "/another place"
    let outcome = try await machine.start("1", by: "another place/lesson")
    #expect(outcome.code == 0 && outcome.errors == "building …\n", "\(outcome.errors)")
    #expect(outcome.output == "<\(place)><\(machine.folder.path)><1>")
    #expect(machine.calls().contains { $0.hasPrefix("swift build --package-path \(place) ") })
    // What needs a network is not thrown away.
    #expect(machine.folder.read("another place/.build/checkouts/downloaded") == "")
    _ = try await machine.start("1", by: "another place/lesson")
    #expect(machine.calls() == [])
  }

  @Test func `is set up anew by scripts/setup, too, also after one that was broken off`()
    async throws
  {
    let machine = try Machine()
    _ = try await machine.start("1")
    _ = try await run("/bin/mv", ["course", "moved"], in: machine.folder)
    try machine.tool("swift", machine.version("6.3") + "exit 1")
    #expect(try await machine.start(by: "moved/scripts/setup").code == 1)
    try machine.tool("swift", machine.version("6.3") + machine.builds)
    let outcome = try await machine.start(by: "moved/scripts/setup")
    #expect(outcome.code == 0 && outcome.errors == "building …\n", "\(outcome.errors)")
  }

  @Test func `that was built by hand, and not moved, keeps what was built`() async throws {
    let machine = try Machine()
    try machine.folder.write(
      "\(machine.folder.path)/course/.build/some-linux", to: "course/.build/release.yaml")
    try machine.folder.write("", to: "course/.build/some-linux/release/ModuleCache/kept")
    #expect(try await machine.start("1").code == 0)
    #expect(machine.folder.read("course/.build/some-linux/release/ModuleCache/kept") == "")
    // Elsewhere it would not be.
    _ = try await run(
      "/bin/bash", ["-c", "rm course/.build/lesson.place && mv course moved"], in: machine.folder)
    #expect(try await machine.start("1", by: "moved/lesson").code == 0)
    #expect(machine.folder.read("moved/.build/some-linux/release/ModuleCache/kept") == nil)
  }
}

@Suite struct `The set-up` {
  @Test func `leaves nothing in the temporary folder`() async throws {
    let machine = try Machine()
    try FileManager.default.removeItem(atPath: machine.folder.path + "/course/Package.resolved")
    #expect(try await machine.start("1").code == 0)
    let folder = try #require(machine.folder.read("temporary")).trimmingCharacters(
      in: .whitespacesAndNewlines)
    #expect(folder == machine.folder.path + "/course/.build/temporary")
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `installs what is missing and nothing else`() async throws {
    let machine = try Machine()
    try machine.lacks("libcmark-gfm-dev")
    let outcome = try await machine.start("1")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "installing libcmark-gfm-dev\nbuilding …\n")
    let installs = machine.calls().filter { $0.hasPrefix("apt-get ") && $0.contains(" install ") }
    #expect(installs.count == 1)
    #expect(installs.allSatisfy { $0.contains(" --no-install-recommends --no-remove ") })
    #expect(installs.allSatisfy { $0.hasSuffix(" install libcmark-gfm-dev") })
  }

  @Test func `asks for fresh package lists when a package is not found`() async throws {
    let machine = try Machine()
    try machine.lacks("libcmark-gfm-dev")
    let marker = machine.folder.path + "/updated"
    try machine.tool(
      "apt-get",
      """
      if [[ $* == *' update' ]]; then touch '\(marker)'; exit; fi
      [[ -e '\(marker)' ]] || { echo 'E: Unable to locate package libcmark-gfm-dev'; exit 100; }
      """)
    #expect(try await machine.start("1").code == 0)
    #expect(machine.calls().contains { $0.hasPrefix("apt-get ") && $0.hasSuffix(" update") })
  }

  @Test(arguments: [
    (
      "E: Unable to locate package libcmark-gfm-dev",
      "no package libcmark-gfm-dev in this machine's package lists; it needs Debian 12, Ubuntu 22.04 or "
        + "later with their main and universe sections"
    ),
    (
      "E: Package 'libcmark-gfm-dev' has no installation candidate",
      "no package libcmark-gfm-dev in this machine's package lists; it needs Debian 12, Ubuntu 22.04 or "
        + "later with their main and universe sections"
    ),
    (
      "W: Failed to fetch http://x  Temporary failure resolving 'x'",
      "cannot reach the package server; check the network, then start again"
    ),
    (
      "E: You don't have enough free space.", "apt-get failed: E: You don't have enough free space."
    ),
  ])
  func `says in one line why nothing could be installed`(said: String, message: String) async throws
  {
    let machine = try Machine()
    try machine.lacks("libcmark-gfm-dev")
    try machine.tool("apt-get", "echo \"\(said)\"; exit 100")
    let outcome = try await machine.start("1")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors == """
        installing libcmark-gfm-dev
        \(message) (see \(machine.folder.path)/course/.build/apt.log)

        """)
    #expect(!machine.calls().contains { $0.hasPrefix("swift build ") })
  }

  @Test(arguments: [
    ("5.10", "found Swift 5.10; "), ("6.1.2", "found Swift 6.1; "),
  ])
  func `wants a newer Swift before it installs anything`(version: String, message: String)
    async throws
  {
    let machine = try Machine()
    try machine.tool("swift", machine.version(version))
    try machine.lacks("libcmark-gfm-dev")
    let outcome = try await machine.start("1")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors
        == message + "install Swift 6.2 or later from https://www.swift.org/install/linux\n")
    #expect(machine.calls().allSatisfy { !$0.hasPrefix("apt-get") })
  }

  @Test func `says why Swift does not start`() async throws {
    let machine = try Machine()
    try machine.tool("swift", "echo 'swift: libncurses.so.6 is missing' >&2; exit 127")
    let outcome = try await machine.start("1")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors == """
        swift does not start (swift: libncurses.so.6 is missing); install Swift 6.2 or later from \
        https://www.swift.org/install/linux

        """)
  }

  @Test func `says how to get Swift where there is none`() async throws {
    let machine = try Machine()
    try FileManager.default.removeItem(atPath: machine.folder.path + "/tools/swift")
    let outcome = try await machine.start("1")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors == """
        there is no swift in PATH; install Swift 6.2 or later from \
        https://www.swift.org/install/linux

        """)
  }
}
