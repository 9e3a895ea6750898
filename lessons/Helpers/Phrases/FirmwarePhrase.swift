// What lesson 5 says of its student on a device.

import Languages

/// The words around the recorded measurement of the student's program.
enum FirmwarePhrase: Phrase {
  case built
  case notBuilt(command: String)
  case caption(board: String)
  case partHead, flash, ram, bytes, variables, stack, total
  case part(RecordedFirmware.Part)
  case read(board: String, compiler: String)
  case share(String)
  case speed(instructions: String, milliseconds: String, megahertz: String)
  case sameDigits(Int, of: Int)
}
