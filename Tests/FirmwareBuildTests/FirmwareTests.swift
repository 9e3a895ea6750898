import Distillation
import FirmwareBuild
import Foundation
import Testing

@Suite struct `Firmware for every board` {
  @Test(arguments: ["microbit", "mps2", "hifive"])
  func `decides on all test digits as the host does, to the last bit`(id: String) async throws {
    let board = try board(id)
    let student = try student()
    let firmware =
      id == "microbit" ? try await microbitFirmware.value : try await firmware(student, on: board)
    let run = try await Emulator(of: board).run(firmware, reading: testPictures)
    #expect(run.answers.count == Digits.test.count)
    #expect(run.answers.map { $0.logits } == testPictures.map { student.logits(for: $0) })
    #expect(run.answers.map { $0.digit } == testPictures.map { student.predictedClass(for: $0) })
    print(id, firmware.parts, run.stackBytes, run.meanInstructions)
  }
}
