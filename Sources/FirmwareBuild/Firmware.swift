// The finished firmware: what was written, linked and measured.

import Distillation

/// A file of the firmware's folder.
public struct FirmwareFile: Sendable {
  /// Its name.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]
}

/// A student as firmware for a board.
public struct Firmware: Sendable {
  /// The board.
  public let board: Board
  /// The student.
  public let student: QuantizedNetwork
  /// Its sources, with what it takes to build them by hand, and the linked file.
  public let files: [FirmwareFile]
  /// What it takes in flash and RAM.
  public let parts: FirmwareParts
  let elf: ELF

  /// What the linked file is called.
  static let linkedName = "student.elf"

  /// Reads a linked file.
  init(
    _ linked: [UInt8], sources: [FirmwareFile], of student: QuantizedNetwork, for board: Board
  ) throws(FirmwareFault) {
    self.board = board
    self.student = student
    elf = try ELF(linked)
    parts = try FirmwareParts(elf, on: board)
    files = sources + [FirmwareFile(name: Self.linkedName, bytes: linked)]
  }

  /// The contents of the flash as Intel HEX, which a board takes from a computer.
  public var hex: String {
    IntelHex(elf.segments.map { ($0.address, elf.file[$0.bytes]) }).text
  }
}
