// The finished firmware: what was written, linked and measured.

import Distillation
import Foundation
import OperatingSystem

/// A file of the firmware's folder.
public struct FirmwareFile: Sendable {
  /// Its name.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]
}

/// A folder with some files, for the while.
///
/// - Throws: Why there is none, as the system puts it.
func workFolder(holding files: [FirmwareFile]) throws(FirmwareFault) -> WorkFolder {
  let work: WorkFolder
  do throws(WorkFolderFault) { work = try WorkFolder() } catch {
    throw .cannotWrite(path: error.place, reason: error.reason)
  }
  for file in files {
    let path = "\(work.path)/\(file.name)"
    do { try Data(file.bytes).write(to: URL(filePath: path)) } catch {
      work.remove()
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }
  return work
}

/// A student as firmware for a board.
public struct Firmware: Sendable {
  /// The board.
  public let board: Board
  /// The student.
  public let student: QuantizedNetwork
  /// Its sources, with what it takes to build them by hand, and the linked file in two formats.
  public let files: [FirmwareFile]
  /// What it takes in flash and RAM.
  public let parts: FirmwareParts
  let elf: ELF

  /// What the linked file is called.
  static let linkedName = "student.elf"
  /// What the file is called that a board takes.
  public static let hexName = "student.hex"

  /// Reads a linked file.
  init(
    _ linked: [UInt8], sources: [FirmwareFile], of student: QuantizedNetwork, for board: Board
  ) throws(FirmwareFault) {
    self.board = board
    self.student = student
    elf = try ELF(linked)
    parts = try FirmwareParts(elf, on: board)
    // The contents of the flash as a board takes them from a computer.
    let hex = IntelHex(elf.segments.map { ($0.address, linked[$0.bytes]) }).text
    files =
      sources + [
        FirmwareFile(name: Self.linkedName, bytes: linked),
        FirmwareFile(name: Self.hexName, bytes: Array(hex.utf8)),
      ]
  }
}
