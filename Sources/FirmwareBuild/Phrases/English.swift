// What is said about firmware, in English.

import Distillation

extension FirmwareFault {
  /// The fault in English.
  public var english: String {
    switch self {
    case .toolchain(let fault): fault.english
    case .oldCompiler(let found, let least):
      "the firmware needs Swift \(least), found Swift \(found); Swift \(least) from swift.org has what it takes"
    case .noSources(let path): "no sources of the course in \(path): start this with ./lesson"
    case .badBoard(let id, let fact):
      "Sources/Firmware/boards/\(id).swift has no line “//| \(fact): …” that can be understood; "
        + "see microbit.swift beside it"
    case .badStudent(let sizes):
      "the student has the layer sizes \(sizes.map { "\($0)" }.joined(separator: "-")), where the "
        + "firmware reads 64 pixels and tells 10 digits apart"
    case .badSteps(let step):
      "the student takes inputs in steps of \(step), where the firmware's pixels come in steps of "
        + "\(Digits.inkStep)"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    case .badFile:
      "the linker wrote a file with parts that the course does not know, which is a fault of the course"
    case .tooLarge(let bytes, let limit):
      "the firmware takes \(bytes) bytes, and the board has \(limit); choose a smaller student, or another board"
    case .noEmulator(let program, let package):
      "there is no \(program) in PATH, which emulates the board; install it with: "
        + "sudo apt-get install \(package)"
    case .emulatorFailed(let reason): "the emulator ended before the last answer: \(reason)"
    case .timedOut(let seconds): "the firmware did not answer within \(seconds) s"
    case .badAnswer(let answer): "the firmware gave an answer that is none: “\(answer)”"
    }
  }
}

extension FirmwarePhrase {
  var english: String {
    switch self {
    case .readMe(let board, let steps, let picture):
      """
      # A student on a device: \(board.name)

      `./lesson device` wrote this folder: a student of lesson 5, quantised to 8 bits, as firmware.

      | file | what it is |
      | --- | --- |
      | `student.swift` | the student: weights, biases and pictures as constants |
      | `main.swift` | the firmware: reads digits, decides, answers |
      | `board.swift` | what depends on the board: serial line, clock, lights |
      | `start.c`, `runtime.c` | what happens before Swift, and what compilers take for granted |
      | `link.ld` | which part goes to which place of flash and RAM |
      | `student.elf`, `student.hex` | all of it, linked; the same as a board takes it |

      ## Building it by hand

      The programs lie where `swift` lies: `$(dirname "$(readlink -f "$(command -v swift)")")`.

      ```sh
      \(Self.typed(steps))
      llvm-objcopy -O ihex student.elf student.hex
      ```

      ## Asking it

      A picture is a line of 64 characters, 8 rows of 8 pixels, from `0` (no ink) to `@` (16, all ink). The answer is a line: \
      the digit, its ten logits in steps, and how many ticks of the board's clock it took; logits and ticks in hexadecimal. `!` says that it has begun, `?` that a line was no picture.

      ```sh
      \(Self.emulation(on: board))
      ```

      One to type: `\(picture)`

      Ctrl-C ends the emulator. A board on a USB cable answers the same way, over its serial line with 115,200 bits a second.

      """
    }
  }
}
