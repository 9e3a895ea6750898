// The firmware's folder: the sources of the course, those that are written for a student and a
// board, and how all of it is built.

import Distillation
import Foundation
import Languages

/// The sources of a student's firmware for a board.
struct FirmwareSources {
  /// Where the course keeps what does not depend on the student, below its own folder.
  static let folder = "Sources/Firmware"

  /// Every file.
  let files: [FirmwareFile]
  /// The commands that build them, in their folder.
  let steps: [[String]]

  /// Gathers and writes the sources.
  ///
  /// - Throws: Where the student reads no digits, or the course's sources are not there.
  init(
    of student: QuantizedNetwork, showing pictures: [[UInt8]], for board: Board, root: String,
    in language: Language
  ) throws(FirmwareFault) {
    let sizes = student.layerSizes
    guard sizes.first == 64, sizes.last == 10 else { throw .badStudent(sizes: sizes) }
    guard student.inputStep == Digits.inkStep else { throw .badSteps(student.inputStep) }
    func course(_ path: String) throws(FirmwareFault) -> [UInt8] {
      guard let bytes = FileManager.default.contents(atPath: "\(root)/\(Self.folder)/\(path)")
      else { throw .noSources(path: root) }
      return Array(bytes)
    }
    steps = Self.steps(for: board)
    let readMe = FirmwarePhrase.readMe(
      board: board, steps: steps, picture: pictures.first.map(Emulator.line) ?? "")
    let written = [
      ("student.swift", StudentSource(network: student, pictures: pictures).text),
      ("link.ld", LinkerScript(board: board).text),
      ("README.md", language.say(readMe)),
    ]
    files =
      [
        FirmwareFile(name: "main.swift", bytes: try course("main.swift")),
        FirmwareFile(name: "board.swift", bytes: try course("boards/\(board.id).swift")),
        FirmwareFile(name: "start.c", bytes: try course("start/\(board.start)")),
        FirmwareFile(name: "runtime.c", bytes: try course("start/runtime.c")),
      ] + written.map { FirmwareFile(name: $0.0, bytes: Array($0.1.utf8)) }
  }

  /// The commands that build the firmware, each a program of the toolchain and its arguments.
  private static func steps(for board: Board) -> [[String]] {
    let processor = "-mcpu=\(board.processor)"
    let swift = [
      "swiftc", "-target", board.triple, "-enable-experimental-feature", "Embedded",
      "-enable-experimental-feature", "Extern", "-wmo", "-parse-as-library", "-swift-version", "6",
      "-Osize", "-assume-single-threaded", "-Xfrontend", "-disable-stack-protector", "-Xfrontend",
      "-function-sections", "-Xcc", "-ffreestanding", "-Xcc", processor, "-module-name", "Firmware",
      "-c", "main.swift", "student.swift", "board.swift", "-o", "firmware.o",
    ]
    let c = ["start", "runtime"].map { name in
      [
        "clang", "--target=\(board.triple)", processor, "-Os", "-ffreestanding", "-fno-builtin",
        "-ffunction-sections", "-c", "\(name).c", "-o", "\(name).o",
      ]
    }
    let link = [
      "ld.lld", "-T", "link.ld", "--nmagic", "--gc-sections", "--strip-all", "firmware.o",
      "start.o",
      "runtime.o", "-o", Firmware.linkedName,
    ]
    return [swift] + c + [link]
  }
}
