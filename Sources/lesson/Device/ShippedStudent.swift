// The student that lesson 5 ships: the lesson itself is run, as far as the file that it writes.

import Distillation
import Foundation
import Notebooks
import Parameters

/// A student out of lesson 5, for a device.
struct ShippedStudent {
  /// The student, with 8-bit weights.
  let student: QuantizedNetwork
  /// Some test digits, as the device sees them: 64 pixels of 0 to 16.
  let pictures: [[UInt8]]

  /// How many pictures a firmware has built in.
  private static let pictureCount = 4

  /// The lesson whose student it is.
  static func lesson() throws(CommandFailure) -> Lesson { try Catalogue().lesson("5") }

  /// Runs the lesson until its student is in a file, and takes that.
  init(
    of lesson: Lesson, parameters: ParameterAssignment, _ notice: WaitingNotice
  ) async throws(CommandFailure) {
    do {
      let file = try await notice.during(say(CommandPhrase.lesson(number: lesson.number))) {
        try await Self.file(of: lesson, parameters)
      }
      let network = try Network(encoded: file)
      student = try QuantizedNetwork(
        quantizing: network, calibratedOn: Digits.training[600..<1000].inputs)
    } catch {
      throw CommandFailure(of: lesson, error)
    }
    let student = student
    pictures = (0..<Self.pictureCount).map { student.wholeInputs(Digits.test.inputs[row: $0]) }
  }

  /// The file that the lesson hands out first; what comes after it need not be computed.
  private static func file(
    of lesson: Lesson, _ parameters: ParameterAssignment
  ) async throws -> [UInt8] {
    struct Found: Error { var file: [UInt8] }
    struct NoFile: Error {}
    return try await withCheckedThrowingContinuation { continuation in
      // A thread of its own, as in a reading.
      Thread.detachNewThread {
        do {
          try Recorder(
            lesson: lesson, parameters: parameters, takeFile: { throw Found(file: $0) },
            deliver: { _ in }
          ).play(lesson)
          continuation.resume(throwing: NoFile())
        } catch let found as Found {
          continuation.resume(returning: found.file)
        } catch {
          continuation.resume(throwing: error)
        }
      }
    }
  }
}
