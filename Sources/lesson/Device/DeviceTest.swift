// All test digits, read by the emulated firmware and by this computer.

import Distillation
import FirmwareBuild
import Notebooks

/// Does something with firmware, and says what keeps it from being done as the command says it.
func told<Value>(
  _ work: () async throws(FirmwareFault) -> Value
) async throws(CommandFailure) -> Value {
  do throws(FirmwareFault) { return try await work() } catch { throw CommandFailure(error) }
}

/// What came of reading the test digits on an emulated board.
struct DeviceTest {
  /// What the firmware said.
  let run: EmulatedRun
  /// In how many answers the digit is the host's.
  let sameDigits: Int
  /// In how many answers every logit is, to the last bit.
  let sameLogits: Int
  /// How many of the firmware's digits are right, 0 to 1.
  let accuracy: Double

  /// Has the firmware read every test digit.
  init(of firmware: Firmware, on emulator: Emulator) async throws(CommandFailure) {
    let student = firmware.student
    let test = Digits.test
    let pictures = (0..<test.count).map { student.wholeInputs(test.inputs[row: $0]) }
    run = try await told { () async throws(FirmwareFault) in
      try await emulator.run(firmware, reading: pictures)
    }
    let pairs = Array(zip(run.answers, pictures))
    sameDigits = pairs.count { $0.digit == student.predictedClass(for: $1) }
    sameLogits = pairs.count { $0.logits == student.logits(for: $1) }
    accuracy = mean(zip(run.answers, test.labels).map { $0.digit == $1 ? 1 : 0 })
  }

  /// What is wrong where the firmware computes something else; `nil` where it does not.
  var difference: String? {
    let count = run.answers.count
    return sameDigits == count && sameLogits == count
      ? nil
      : say(DevicePhrase.differs(digits: count - sameDigits, logits: count - sameLogits, of: count))
  }

  /// What the run came to.
  func table(of firmware: Firmware) -> Table {
    let count = Double(run.answers.count)
    let board = firmware.board
    let instructions = run.meanInstructions
    let rows: [(DevicePhrase, Double, NumberFormat)] = [
      (.digitsRead, count, .integer), (.decisionsAlike, Double(sameDigits), .integer),
      (.logitsAlike, Double(sameLogits), .integer), (.accuracy, 100 * accuracy, .fixed(1)),
      (.instructions, instructions, .integer),
      (.milliseconds(megahertz: board.hertz / 1e6), 1000 * instructions / board.hertz, .fixed(2)),
    ]
    return Table(
      say(DevicePhrase.runCaption(board: board.name)),
      columns: [
        .words(say(DevicePhrase.what), rows.map { say($0.0) }),
        Column(say(DevicePhrase.value), cells: rows.map { .number($0.1, $0.2) }),
      ],
      read: say(DevicePhrase.runRead),
      notice: difference.map { $0 + "." } ?? say(DevicePhrase.alike))
  }
}
