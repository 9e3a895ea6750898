// What is said of the student on a device, in English.

import Notebooks

extension DevicePhrase {
  var english: String {
    switch self {
    case .building(let board): "building the firmware for \(board)"
    case .running(let board): "reading the test digits on an emulated \(board)"
    case .unreadable(let path): "cannot read \(path); is it there, and may you read it?"
    case .noActivation(let path):
      """
      \(path) does not say what its hidden units do, as a file of PyTorch's does not; name it, as in \
      --activation tanh or --activation relu
      """
    case .noStudent(let path, let reason): "\(path) has no student for a device: \(reason)"
    case .parameterOfFile:
      "-p belongs to lesson 5, and --student takes the student of a file; leave one of them out"
    case .unknownBoard(let id, let known): "there is no board \(id); expected one of: \(known)"
    case .partsCaption(let board): "What the firmware takes, on \(board)"
    case .partHead: "part"
    case .part(.vectors): "vectors: where the processor begins"
    case .part(.start): "what happens before Swift"
    case .part(.weights): "weights"
    case .part(.biases): "biases"
    case .part(.table): "table of tanh"
    case .part(.pictures): "built-in pictures"
    case .part(.lights): "shapes of digits for the lights"
    case .part(.runtime): "code that compilers take for granted"
    case .part(.program): "code of the firmware"
    case .part(.constants): "constants of the code"
    case .part(.beginnings): "what variables begin with"
    case .part(.gaps): "gaps between parts"
    case .variables: "variables"
    case .stack: "stack, at most"
    case .total: "in all"
    case .flash: "flash"
    case .ram: "RAM"
    case .bytes: "bytes"
    case .partsRead(let hasStack):
      "One part a row, as the linker laid it out; each column adds up to its last row. "
        + (hasStack
          ? "The stack was painted before the start, and what was no longer paint in the end is counted."
          : "How much of the stack gets used, a run tells: --run.")
    case .partsNotice(let flash, let ofFlash, let ram, let ofRAM, let parameters):
      "The board has \(ofFlash) bytes of flash and \(ofRAM) bytes of RAM; the firmware takes \(flash) and \(ram). "
        + "The student's own numbers are \(parameters) of its flash."
    case .runCaption(let board): "The test digits, read by the firmware on an emulated \(board)"
    case .what: "what"
    case .value: "value"
    case .digitsRead: "digits read"
    case .decisionsAlike: "decisions as on this computer"
    case .logitsAlike: "logits as on this computer, to the last bit"
    case .accuracy: "right, in %"
    case .instructions: "instructions a digit, mean"
    case .milliseconds(let megahertz):
      "milliseconds at \(shortest(megahertz)) MHz, estimated"
    case .runRead:
      "Instructions are counted by the emulator, and are no cycles: the estimate takes one cycle for each, and a real "
        + "processor needs more for some."
    case .alike:
      "Whole-number arithmetic is the same on every processor: the device decides exactly as this computer does."
    case .differs(let digits, let logits, let count):
      "of \(count) digits the firmware decided otherwise than this computer for \(digits), and had other logits for "
        + "\(logits)"
    case .copying(let file, let drive):
      "To bring it onto a real board: plug it in with a USB cable, and copy the file onto the drive \(drive) that "
        + "appears, such as: cp \(file) /media/$USER/\(drive)/. The board's lights then show the digits that it reads, "
        + "and its serial line answers as README.md says. This was tried on the emulator only."
    case .flashing(let file, let board):
      "\(file) is the flash of \(board) as Intel HEX, for the program that came with your board. This was tried on "
        + "the emulator only."
    }
  }
}
