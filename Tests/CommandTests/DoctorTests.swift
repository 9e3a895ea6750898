// lesson doctor, on machines made of stand-ins.

import Foundation
import TestSupport
import Testing

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// A machine on which everything is there, until something is taken away.
private struct Patient {
  let folder: ScratchFolder
  var environment: [String: String]

  init() throws {
    folder = try ScratchFolder()
    let setup = try String(contentsOf: checkout.appending(path: "scripts/setup"), encoding: .utf8)
    try folder.write(setup, to: "course/scripts/setup", isExecutable: true)
    environment = [
      "PATH": "\(folder.path)/tools:/usr/bin:/bin", "LESSON_HOME": folder.path + "/course",
      "HOME": folder.path, "LANG": "C.UTF-8",
    ]
    try tool("swift", "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'")
    try tool("dpkg-query", #"for p in "${@:4}"; do echo "installed $p"; done"#)
    try gnuplot(version: "5.4", terminals: "dumb gif sixelgd svg")
  }

  func tool(_ name: String, _ body: String) throws {
    try folder.write("#!/bin/bash\n\(body)\n", to: "tools/\(name)", isExecutable: true)
  }

  func gnuplot(version: String, terminals: String) throws {
    try tool(
      "gnuplot",
      """
      if [[ $1 == --version ]]; then echo 'gnuplot \(version) patchlevel 4'; else echo '\(terminals)' >&2; fi
      """)
  }

  func examined(_ options: String...) async throws -> Outcome {
    try await run(commandPath, ["doctor"] + options, environment: environment, in: folder)
  }
}

@Suite struct `The doctor` {
  @Test func `finds nothing on a healthy machine`() async throws {
    let patient = try Patient()
    let outcome = try await patient.examined()
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.hasSuffix("\n\n  All that is needed is there.\n"))
    #expect(!outcome.output.contains("missing") && !outcome.output.contains("! old"))
  }

  @Test func `asks for every package that the set-up installs`() async throws {
    let patient = try Patient()
    let setup = try #require(patient.folder.read("course/scripts/setup"))
    let list = try #require(setup.firstMatch(of: /\npackages=\(([^)]+)\)/)?.1)
    let packages = list.split(whereSeparator: \.isWhitespace)
    #expect(packages.count > 4)
    let output = try await patient.examined("--plain").output
    for package in packages {
      // Of several that will do, the first.
      let name = package.trimmingPrefix("'").prefix { $0 != "|" && $0 != "'" }
      #expect(output.contains("ok: package \(name)\n"))
    }
  }

  @Test(arguments: ["gnuplot-qt", "gnuplot-x11"])
  func `takes any gnuplot, and mends the one that is there`(package: String) async throws {
    let patient = try Patient()
    try patient.tool(
      "dpkg-query",
      #"for p in "${@:4}"; do [[ $p == gnuplot-* && $p != \#(package) ]] || echo "installed $p"; done"#
    )
    #expect(try await patient.examined("--plain").output.contains("ok: package \(package)\n"))
    #expect(try await patient.examined().code == 0)
    try patient.gnuplot(version: "5.2", terminals: "dumb sixelgd svg")
    let output = try await patient.examined("--plain").output
    #expect(output.contains("To mend it: sudo apt-get update && sudo apt-get install \(package)\n"))
    #expect(output.contains("To mend it: sudo apt-get install --reinstall \(package)\n"))
    #expect(!output.contains("gnuplot-nox"))
  }

  @Test func `takes a gnuplot that no package brought`() async throws {
    let patient = try Patient()
    try patient.tool(
      "dpkg-query", #"for p in "${@:4}"; do [[ $p == gnuplot-* ]] || echo "installed $p"; done"#)
    let outcome = try await patient.examined("--plain")
    #expect(outcome.code == 0 && !outcome.output.contains("missing"))
  }

  @Test func `names what is missing or old with what mends it, and ends with 1`() async throws {
    let patient = try Patient()
    try patient.tool("swift", "echo 'swift-driver version: 1.8 Apple Swift version 6.1.2'")
    try patient.tool(
      "dpkg-query",
      #"for p in "${@:4}"; do [[ $p == binutils ]] || echo "installed $p"; done; exit 1"#)
    try patient.gnuplot(version: "5.2", terminals: "dumb svg")
    let outcome = try await patient.examined("--plain")
    #expect(outcome.code == 1)
    let found = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("ok: ") }
    #expect(
      found.joined(separator: "\n") == """
        old: Swift 6.1.2 (6.2 or newer). To mend it: install Swift 6.2 or newer: https://www.swift.org/install/linux
        missing: package binutils. To mend it: \(patient.folder.path)/course/scripts/setup
        old: gnuplot 5.2 (5.4 or newer), \(patient.folder.path)/tools/gnuplot. \
        To mend it: sudo apt-get update && sudo apt-get install gnuplot-nox
        missing: gnuplot's terminal gif, for figures that move. \
        To mend it: sudo apt-get install --reinstall gnuplot-nox
        missing, not needed: gnuplot's terminal sixelgd, for pictures inside terminals that can show them. \
        To mend it: sudo apt-get install --reinstall gnuplot-nox
        4 needed parts are missing or old.
        """)
  }

  @Test func `a newer version is not old, however its digits compare`() async throws {
    let patient = try Patient()
    try patient.tool("swift", "echo 'Swift version 6.10 (swift)'")
    try patient.gnuplot(version: "10.0", terminals: "dumb gif sixelgd svg")
    #expect(try await patient.examined().code == 0)
  }

  @Test func `a tool that fails is missing`() async throws {
    let patient = try Patient()
    try patient.tool("swift", "echo 'Swift version 6.3'; exit 1")
    try patient.tool("gnuplot", "exit 127")
    let outcome = try await patient.examined()
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("  ✗ missing  Swift 6.2 or newer\n"))
    #expect(outcome.output.contains("  ✗ missing  gnuplot 5.4 or newer, in PATH\n"))
    #expect(outcome.output.contains("  2 needed parts are missing or old.\n"))
  }

  @Test func `what the course can do without is told, but no reason to fail`() async throws {
    var patient = try Patient()
    patient.environment["LANG"] = "de_DE.ISO-8859-1"
    try patient.folder.write("a file", to: "state")
    patient.environment["XDG_STATE_HOME"] = patient.folder.path + "/state"
    let outcome = try await patient.examined("--plain")
    #expect(outcome.code == 0)
    let found = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("ok: ") }
    let state = patient.folder.path + "/state"
    #expect(
      found.joined(separator: "\n") == """
        missing, not needed: a UTF-8 locale: it is de_DE.ISO-8859-1, and the course writes ASCII instead. \
        To mend it: export LC_ALL=C.UTF-8
        missing, not needed: a folder for your progress: \(state) is no folder. \
        To mend it: mv \(state) \(state).old, or elsewhere: export XDG_STATE_HOME=FOLDER
        All that is needed is there.
        """)
    let drawn = try await patient.examined().output
    #expect(drawn.contains("  – missing  a UTF-8 locale: it is de_DE.ISO-8859-1, "))
    #expect(drawn.contains("\n             export LC_ALL=C.UTF-8\n"))
  }

  @Test func `firmware and its emulator are looked for, and not needed`() async throws {
    let patient = try Patient()
    let boards = "Sources/Firmware/boards/microbit.swift"
    try patient.folder.write(
      String(contentsOf: checkout.appending(path: boards), encoding: .utf8), to: "course/\(boards)")
    try patient.tool("qemu-system-arm", "exit 0")
    let outcome = try await patient.examined("--plain")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains(
        """
        missing, not needed: the student as firmware: lesson device. To mend it: the Swift toolchain has no \
        swiftc; Swift 6.3 from swift.org has it
        ok: an emulated board for it: lesson device --run

        """))
  }

  @Test func `a file in the place of the plots folder is found`() async throws {
    let patient = try Patient()
    try patient.folder.write("a file", to: "course/plots")
    let outcome = try await patient.examined("--plain")
    let plots = patient.folder.path + "/course/plots"
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains(
        """

        missing: a folder for the plots: \(plots) is no folder. \
        To mend it: mv \(plots) \(plots).old, or elsewhere: ./lesson 1 --plots FOLDER

        """))
  }

  @Test func `without the course's folder it says where to start`() async throws {
    var patient = try Patient()
    patient.environment["LESSON_HOME"] = "/nowhere"
    let outcome = try await patient.examined("--plain")
    #expect(outcome.code == 1)
    #expect(
      outcome.output.hasPrefix(
        """
        missing: the course's folder with scripts/setup, in /nowhere. To mend it: start ./lesson doctor in \
        the course's own folder

        """))
  }

  @Test(arguments: [["--width", "40"], ["--width", "40", "--ascii"], ["--width", "60"]])
  func `no line is wider than the window`(options: [String]) async throws {
    let patient = try Patient()
    try patient.gnuplot(version: "5.2", terminals: "")
    let outcome = try await run(
      commandPath, ["doctor"] + options, environment: patient.environment, in: patient.folder)
    let width = try #require(Int(options[1]))
    // A path cannot be broken.
    for line in outcome.output.split(separator: "\n") where !line.contains(patient.folder.path) {
      #expect(line.count <= width, "\(line)")
    }
  }
}
