// lesson device: the student of lesson 5 on an emulated board, and what may keep it from there.

import Foundation
import TestSupport
import Testing

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The smallest lesson 5 that there is, as the test is about its student's way and not the student.
private let quick = ["-p", "seeds=2", "-p", "epochs=4"]

/// A folder with stand-ins for programs, and what to run the command with.
private struct Desk {
  let folder: ScratchFolder
  /// Where programs are looked for.
  var path: String

  /// - Parameter isBare: Whether nothing is in PATH but swift.
  /// - Throws: What keeps the folder from being made.
  init(isBare: Bool = false) throws {
    folder = try ScratchFolder()
    try folder.write("", to: "tools/.keep")
    let usual = bareEnvironment["PATH"] ?? ""
    path = folder.path + "/tools" + (isBare ? "" : ":" + usual)
    if isBare {
      let swift = try #require(
        usual.split(separator: ":").map { "\($0)/swift" }
          .first { FileManager.default.isExecutableFile(atPath: $0) })
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/tools/swift", withDestinationPath: swift)
    }
  }

  func device(_ options: String...) async throws -> Outcome { try await device(options) }

  func device(_ options: [String]) async throws -> Outcome {
    try await run(
      commandPath, ["device"] + options,
      environment: [
        "PATH": path, "LESSON_HOME": checkout.path(percentEncoded: false), "LANG": "C.UTF-8",
      ], in: folder)
  }
}

/// Whether the toolchain has what it takes.
private func canBuild() async throws -> Bool {
  let outcome = try await Desk().device("--student", "nothing")
  return outcome.code == 66
}

@Suite struct `lesson device` {
  @Test(.enabled("this toolchain cannot build firmware", canBuild))
  func `trains, builds, runs and compares, and replaces only its own files`() async throws {
    let desk = try Desk()
    let outcome = try await desk.device(["--run", "--board"] + quick)
    #expect(outcome.code == 0 && outcome.errors == "")
    let names = [
      "README.md", "board.swift", "link.ld", "main.swift", "runtime.c", "start.c", "student.elf",
      "student.hex", "student.swift",
    ]
    #expect(desk.folder.files() == names.map { "device/microbit/" + $0 } + ["tools/.keep"])
    for row in [
      "digits read", "decisions as on this computer", "logits as on this computer, to the last bit",
    ] {
      #expect(outcome.output.contains(try Regex("\n  \(row) +597\n")))
    }
    // The parts add up.
    let table = try #require(
      outcome.output.firstMatch(of: /(?s)─\n(.+?)\n  in all +(\d+) +(\d+)\n/))
    let sizes = table.1.split(separator: "\n").map { line in
      line.matches(of: /\s(\d+)(?=\s|$)/).map { Int($0.1) ?? 0 }
    }
    // Variables and the stack are the last two rows, and take RAM.
    let (flash, ram) = (sizes.dropLast(2).joined(), sizes.suffix(2).joined())
    #expect(flash.count > 8 && flash.reduce(0, +) == Int(table.2))
    #expect(ram.count == 2 && ram.reduce(0, +) == Int(table.3))
    #expect(flash.reduce(0, +) <= 4096 && ram.reduce(0, +) <= 1024)
    #expect(outcome.output.contains("cp device/microbit/student.hex"))

    try desk.folder.write("mine", to: "device/microbit/README.md")
    let main = try #require(desk.folder.read("device/microbit/student.swift"))
    let again = try await desk.device(["-p", "firstSeed=2"] + quick)
    #expect(again.code == 73 && again.output == "")
    #expect(again.errors.contains("README.md has been changed since lesson wrote it"))
    #expect(desk.folder.read("device/microbit/student.swift") == main)
  }

  @Test(.enabled("this toolchain cannot build firmware", canBuild))
  func `a board that computes something else is told, in the reader's language`() async throws {
    let desk = try Desk()
    try desk.folder.write(
      """
      #!/bin/bash
      echo '!'
      while IFS= read -r line; do
        case $line in
          *memsave*) read -r _ _ size _ <<<"$line"; head -c "$size" /dev/zero >stack.bin; echo ;;
          *quit*) exit ;;
          $'\\1'c) ;;
          *) echo '3 0 0 0 1 0 0 0 0 0 0 4096' ;;
        esac
      done

      """, to: "tools/qemu-system-arm", isExecutable: true)
    let outcome = try await desk.device(["--run", "--lang", "qps"] + quick)
    #expect(outcome.code == 1 && outcome.errors.contains("had other logits for 597"))
    #expect(escaped(outcome.errors, known: ["lesson:"]) == [])
    let known = Set(["tanh", "0", "%"])
    let words = escaped(outcome.output, known: known).filter { !$0.hasPrefix("device/") }
    #expect(words.allSatisfy { $0.wholeMatch(of: /[\d.,─▏▎▍▌▋▊▉█]+/) != nil }, "\(words)")
  }

  @Test func `without the emulator it says which package has it, before anything takes long`()
    async throws
  {
    let desk = try Desk(isBare: true)
    let outcome = try await desk.device("--run", "--student", "nothing")
    #expect(outcome.code == 1 && outcome.output == "")
    #expect(outcome.errors.hasSuffix("\n") && outcome.errors.split(separator: "\n").count == 1)
    #expect(
      outcome.errors.contains("sudo apt-get install qemu-system-arm")
        || outcome.errors.contains("Swift 6.3 from swift.org has"))
    #expect(desk.folder.files() == ["tools/.keep", "tools/swift"])
  }

  @Test(arguments: [
    (
      ["--target", "zx81"], 64, "there is no board “zx81”; expected one of: hifive, microbit, mps2"
    ),
    (["-p", "seeds=0"], 64, "seeds"),
    (["--student", "x", "-p", "seeds=3"], 64, "leave one of them out"),
    (["--activation", "step"], 64, "step"),
  ])
  func `what cannot be is told in one line`(
    options: [String], code: Int32, words: String
  ) async throws {
    let desk = try Desk()
    let outcome = try await desk.device(options)
    #expect(outcome.code == code && outcome.output == "" && outcome.errors.contains(words))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(desk.folder.files() == ["tools/.keep"])
  }

  @Test(.enabled("this toolchain cannot build firmware", canBuild))
  func `a file without a student is told`() async throws {
    let desk = try Desk()
    try desk.folder.write("hello", to: "mine.safetensors")
    let outcome = try await desk.device("--student", "mine.safetensors")
    #expect(outcome.code == 66)
    #expect(
      outcome.errors
        == "lesson: mine.safetensors has no student for a device: this is no whole safetensors file: "
        + "it has 5 bytes, where its first 8 say how long its header is; save it again\n")
    let missing = try await desk.device("--student", "nothing")
    #expect(missing.code == 66 && missing.errors.contains("cannot read nothing"))
  }
}
