// What is missing is told in one line, with what brings it.

import Distillation
import FirmwareBuild
import Foundation
import Languages
import TestSupport
import Testing

/// A toolchain of stand-ins, of which only the version can be asked.
private struct StandIns {
  let folder: ScratchFolder
  var swift: String { folder.path + "/usr/bin/swift" }

  init(version: String, tools: [String] = ["swift", "swiftc", "clang", "ld.lld"]) throws {
    folder = try ScratchFolder()
    for tool in tools {
      try folder.write(
        "#!/bin/bash\necho 'Swift version \(version) (swift-\(version)-RELEASE)'\n",
        to: "usr/bin/\(tool)", isExecutable: true)
    }
  }

  func build() async throws -> FirmwareBuild {
    try await FirmwareBuild(for: board("microbit"), root: root, swift: swift)
  }

  func addLibrary() throws {
    try folder.write(
      "", to: "usr/lib/swift/embedded/Swift.swiftmodule/armv6m-none-none-eabi.swiftmodule")
  }
}

/// The words of a fault; empty where there was none.
private func words(
  _ language: Language, _ work: () async throws -> Void
) async throws -> String {
  do { try await work() } catch let fault as FirmwareFault { return fault.message(in: language) }
  return ""
}

@Suite struct `Without what firmware takes` {
  @Test func `an emulator is asked for with the command that brings it`() async throws {
    let missing = { (id: String) in
      _ = try Emulator(of: board(id), searchPath: "/nowhere:/usr/lib")
    }
    #expect(
      try await words(.english) { try missing("microbit") }
        == "there is no qemu-system-arm in PATH, which emulates the board; install it with: "
        + "sudo apt-get install qemu-system-arm")
    #expect(
      try await words(.korean) { try missing("hifive") }.hasSuffix(
        "sudo apt-get install qemu-system-misc"))
  }

  @Test func `an older or smaller toolchain is named with what it lacks`() async throws {
    let build = { (tools: StandIns) in _ = try await tools.build() }
    #expect(
      try await words(.english) {
        _ = try await FirmwareBuild(for: board("microbit"), root: root, swift: nil)
      } == "there is no swift in PATH; Swift 6.3 from swift.org has what it takes")
    let old = try StandIns(version: "6.2.3")
    #expect(
      try await words(.english) { try await build(old) }
        == "the Swift toolchain has no Embedded Swift for armv6m-none-none-eabi; "
        + "Swift 6.3 from swift.org has it")
    try old.addLibrary()
    #expect(
      try await words(.english) { try await build(old) }
        == "the firmware needs Swift 6.3, found Swift 6.2; Swift 6.3 from swift.org has what it takes"
    )
    let small = try StandIns(version: "6.3.1", tools: ["swift", "swiftc", "clang"])
    try small.addLibrary()
    #expect(
      try await words(.english) { try await build(small) }
        == "the Swift toolchain has no ld.lld; Swift 6.3 from swift.org has it")
    let newer = try StandIns(version: "6.10")
    try newer.addLibrary()
    #expect(try await words(.english) { try await build(newer) } == "")
  }

  @Test func `a compiler's complaint is told, and a student that reads no digits refused`()
    async throws
  {
    let tools = try StandIns(version: "6.3")
    try tools.addLibrary()
    let build = try await tools.build()
    try tools.folder.write(
      "#!/bin/bash\necho 'student.swift:3:1: error: no room'; exit 1\n", to: "usr/bin/swiftc",
      isExecutable: true)
    let usual = try student()
    #expect(
      try await words(.english) {
        _ = try await build.firmware(of: usual, showing: testPictures, in: .english)
      } == "main.swift does not compile: student.swift:3:1: error: no room")
    let layer = QuantizedNetwork.Layer(
      inputs: 2, weights: [1, 2], biases: [0], multiplier: 1, shift: 0)
    let other = try QuantizedNetwork(
      layers: [layer], activation: .relu, inputStep: 1, logitStep: 1)
    #expect(
      try await words(.english) {
        _ = try await build.firmware(of: other, showing: [], in: .english)
      }
        == "the student has the layer sizes 2-1, where the firmware reads 64 pixels and tells 10 digits apart"
    )
  }

  @Test func `a board is one file, and what it lacks is named`() async throws {
    let source = try String(
      contentsOfFile: root + "/Sources/Firmware/boards/microbit.swift", encoding: .utf8)
    let whole = try Board(source: source, id: "microbit")
    #expect(whole == (try board("microbit")))
    #expect(whole.flash.address == 0 && whole.flash.size == 256 << 10)
    #expect(whole.ram.address == 0x2000_0000 && whole.ram.size == 16 << 10)
    let facts = source.split(separator: "\n").filter { $0.hasPrefix("//|") }
    #expect(facts.count == 11)
    for fact in facts where !fact.contains("drive") {
      let name = try #require(fact.firstMatch(of: /\/\/\| (\w+):/)?.1)
      #expect(throws: FirmwareFault.badBoard(id: "x", fact: String(name))) {
        try Board(source: source.replacing(fact, with: "//| \(name):"), id: "x")
      }
    }
    for id in ["mps2", "hifive"] { #expect(try board(id).drive == nil) }
  }

  @Test func `an emulator that ends, talks nonsense or says nothing is told as that`() async throws
  {
    guard try await canBuildFirmware() else { return }
    let firmware = try await usualFirmware.value
    let folder = try ScratchFolder()
    func said(_ body: String, within seconds: Double = 30) async throws -> String {
      try folder.write("#!/bin/bash\n\(body)\n", to: "qemu-system-arm", isExecutable: true)
      let emulator = try Emulator(of: firmware.board, searchPath: folder.path)
      return try await words(.english) {
        _ = try await emulator.run(
          firmware, reading: Array(testPictures.prefix(2)), timeLimit: seconds)
      }
    }
    #expect(
      try await said("echo 'no such machine' >&2; exit 1")
        == "the emulator ended before the last answer: no such machine")
    #expect(
      try await said("echo '!'; while read; do echo 7 0 0; done")
        == "the firmware gave an answer that is none: “7 0 0”")
    #expect(
      try await said("sleep 20", within: 0.5) == "the firmware did not answer within 0.5 s")
  }
}
