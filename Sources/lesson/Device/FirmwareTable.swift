// What the firmware takes, part by part, as a table.

import FirmwareBuild
import Languages
import Notebooks

extension Firmware {
  /// Flash and RAM by part, with the sums.
  ///
  /// - Parameter stackBytes: What a run used of the stack; `nil` where there was none.
  /// - Returns: The table.
  func table(stackBytes: Int?) -> Table {
    let flash = parts.flash.map { ($0.part, Double($0.bytes)) }
    let ram = parts.variableBytes + (stackBytes ?? 0)
    let names =
      flash.map { say(DevicePhrase.part($0.0)) }
      + [DevicePhrase.variables, .stack, .total].map { say($0) }
    let nothing = flash.map { _ in Double?.none }
    return Table(
      say(DevicePhrase.partsCaption(board: board.name)),
      columns: [
        .words(say(DevicePhrase.partHead), names),
        .numbers(
          say(DevicePhrase.flash), unit: say(DevicePhrase.bytes),
          flash.map { Optional($0.1) } + [nil, nil, Double(parts.flashBytes)], .integer),
        .numbers(
          say(DevicePhrase.ram), unit: say(DevicePhrase.bytes),
          nothing + [Double(parts.variableBytes), stackBytes.map { Double($0) }, Double(ram)],
          .integer),
        .bars("", flash.map { $0.1 } + [.nan, .nan, .nan], full: Double(parts.flashBytes)),
      ],
      read: say(DevicePhrase.partsRead(hasStack: stackBytes != nil)),
      notice: say(
        DevicePhrase.partsNotice(
          flash: parts.flashBytes, ofFlash: board.flash.size, ram: ram, ofRAM: board.ram.size,
          parameters: percent(Double(parameterBytes) / Double(parts.flashBytes)))))
  }

  /// What the student's own numbers take of the flash.
  private var parameterBytes: Int {
    parts.flash.filter { [.weights, .biases, .table].contains($0.part) }
      .reduce(0) { $0 + $1.bytes }
  }
}
