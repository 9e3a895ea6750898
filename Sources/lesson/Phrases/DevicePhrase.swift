// What is said of the student on a device

import FirmwareBuild
import Languages

/// What `lesson device` says.
enum DevicePhrase: Phrase {
  case building(board: String)
  case running(board: String)
  case unreadable(path: String)
  case noStudent(path: String, reason: String)
  case noActivation(path: String)
  case parameterOfFile
  case unknownBoard(id: String, known: String)
  /// The table of flash and RAM.
  case partsCaption(board: String)
  case partHead
  case part(FirmwarePart)
  case variables
  case stack
  case total
  case flash
  case ram
  case bytes
  case partsRead(hasStack: Bool)
  case partsNotice(flash: Int, ofFlash: Int, ram: Int, ofRAM: Int, parameters: String)
  /// The table of the run.
  case runCaption(board: String)
  case what
  case value
  case digitsRead
  case decisionsAlike
  case logitsAlike
  case accuracy
  case instructions
  case milliseconds(megahertz: Double)
  case runRead
  case alike
  case differs(digits: Int, logits: Int, of: Int)
  /// How the firmware comes onto a board.
  case copying(file: String, drive: String)
  case flashing(file: String, board: String)
}
