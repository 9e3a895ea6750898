// The firmware's folder and what it takes: byte by byte.

import Distillation
import FirmwareBuild
import Foundation
import OperatingSystem
import TestSupport
import Testing

/// A folder with a firmware's files.
struct Folder {
  let scratch: ScratchFolder
  var path: String { scratch.path }

  init(of firmware: Firmware) throws {
    scratch = try ScratchFolder()
    for file in firmware.files {
      try Data(file.bytes).write(to: URL(filePath: "\(scratch.path)/\(file.name)"))
    }
  }
}

/// What a file of Intel HEX holds, read by the rules of the format: each byte with its address.
private func contents(ofHex text: String) throws -> [UInt32: UInt8] {
  var bytes: [UInt32: UInt8] = [:]
  var upper: UInt32 = 0
  var lines = text.components(separatedBy: "\r\n")
  #expect(lines.popLast() == "" && lines.last == ":00000001FF")
  for line in lines {
    #expect(line.first == ":" && line.count % 2 == 1)
    let digits = Array(line.dropFirst())
    let record = try stride(from: 0, to: digits.count, by: 2).map {
      try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16))
    }
    #expect(record.reduce(0, &+) == 0 && record.count == 5 + Int(record[0]))
    let address = UInt32(record[1]) << 8 | UInt32(record[2])
    let data = record[4..<record.count - 1]
    switch record[3] {
    case 0:
      for (index, byte) in data.enumerated() {
        let place = upper << 16 + address + UInt32(index)
        #expect(bytes.updateValue(byte, forKey: place) == nil)
      }
    case 4: upper = UInt32(record[4]) << 8 | UInt32(record[5])
    default: #expect(line == lines.last)
    }
  }
  return bytes
}

@Suite(.enabled("this toolchain cannot build firmware") { try await canBuildFirmware() })
struct `What firmware takes` {
  @Test func `adds up, part by part, to what is in the flash`() async throws {
    let student = try student()
    let firmware = try await usualFirmware.value
    let parts = firmware.parts
    #expect(parts.flash.reduce(0) { $0 + $1.bytes } == parts.flashBytes)
    func bytes(_ part: FirmwarePart) -> Int? { parts.flash.first { $0.part == part }?.bytes }
    #expect(bytes(.weights) == student.layers.reduce(0) { $0 + $1.weights.count })
    #expect(bytes(.biases) == student.layers.reduce(0) { $0 + 4 * $1.biases.count })
    #expect(bytes(.table) == QuantizedNetwork.hyperbolicTangentTable.count)
    #expect(bytes(.pictures) == 4 * 64 && bytes(.vectors) == 16)
    let contents = try contents(
      ofHex: String(decoding: firmware.file("student.hex"), as: UTF8.self))
    let gaps = bytes(.gaps) ?? 0
    #expect(contents.keys.max() == UInt32(parts.flashBytes - 1))
    #expect((parts.flashBytes - gaps...parts.flashBytes).contains(contents.count))
  }

  @Test func `is what another program reads off the linked file`() async throws {
    let firmware = try await usualFirmware.value
    let folder = try Folder(of: firmware)
    let swift = try #require(programPath("swift"))
    let tool = URL(filePath: swift).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "llvm-objdump").path
    let said = await SupervisedProcess(
      program: tool, arguments: ["-h", folder.path + "/student.elf"], outputLimit: 1 << 20
    ).run(timeLimit: 20)
    let rows = String(decoding: said.output, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: " ") }
    func size(_ section: String) throws -> Int {
      let row = try #require(rows.first { $0.count > 2 && $0[1] == section })
      return try #require(Int(row[2], radix: 16))
    }
    let sections: [(FirmwarePart, String)] = [
      (.vectors, ".vectors"), (.start, ".start"), (.weights, ".student.weights"),
      (.biases, ".student.biases"), (.table, ".student.table"), (.pictures, ".student.pictures"),
      (.lights, ".board.lights"), (.runtime, ".runtime"), (.program, ".text"),
    ]
    for (part, section) in sections {
      let found = try size(section)
      #expect(firmware.parts.flash.first { $0.part == part }?.bytes == found)
    }
  }

  @Test func `runs from the file that a board takes, and holds the weights as they are`()
    async throws
  {
    let student = try student()
    let firmware = try await usualFirmware.value
    let contents = try contents(
      ofHex: String(decoding: firmware.file("student.hex"), as: UTF8.self))
    let flash = (0..<UInt32(firmware.parts.flashBytes)).map { contents[$0] ?? 0 }
    let weights = student.layers.flatMap { $0.weights }.map { UInt8(bitPattern: $0) }
    #expect(flash.firstRange(of: weights) != nil)
    // The stack's end is in the RAM, and the processor begins in the flash, with an odd address as
    // all of Thumb's.
    let words = (0..<2).map { word in
      (0..<4).reduce(0) { $0 | UInt32(flash[4 * word + $1]) << (8 * UInt32($1)) }
    }
    #expect(words[0] == 0x2000_4000 && words[1] < flash.count && words[1] % 2 == 1)
    let folder = try Folder(of: firmware)
    var board = try Microbit(["-device", "loader,file=student.hex"], in: folder.path)
    let digit = student.predictedClass(for: testPictures[9])
    #expect(board.answer(to: line(testPictures[9]))?.first == Character("\(digit)"))
  }

  @Test func `can be built by hand, as its folder says`() async throws {
    let firmware = try await usualFirmware.value
    let folder = try Folder(of: firmware)
    try FileManager.default.removeItem(atPath: folder.path + "/student.elf")
    let words = String(decoding: firmware.file("README.md"), as: UTF8.self)
    let commands = try #require(words.firstMatch(of: /```sh\n([^`]+)```/)?.1)
    let swift = try #require(programPath("swift"))
    let tools = URL(filePath: swift).resolvingSymlinksInPath().deletingLastPathComponent().path
    let built = await SupervisedProcess(
      program: "/bin/bash", arguments: ["-ec", String(commands)], folder: folder.path,
      environment: ["PATH": "\(tools):/usr/bin:/bin"], outputLimit: 1 << 20
    ).run(timeLimit: 60)
    #expect(built.ending == .exited(0), "\(String(decoding: built.error, as: UTF8.self))")
    #expect(
      FileManager.default.contents(atPath: folder.path + "/student.elf").map { Array($0) }
        == firmware.file("student.elf"))
    #expect(words.contains("`\(line(testPictures[0]))`"))
  }
}
