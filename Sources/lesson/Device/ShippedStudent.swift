// The student that goes to a device: the one that lesson 5 ships, for which the lesson itself is
// run as far as the file that it writes, or one in a file of the reader's.

import Distillation
import FirmwareBuild
import Foundation
import Languages
import Notebooks
import OperatingSystem
import Parameters

/// A student for a device.
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
  ///
  /// - Throws: Why the lesson ended before.
  init(
    of lesson: Lesson, parameters: ParameterAssignment, _ notice: WaitingNotice
  ) async throws(CommandFailure) {
    do {
      let student = try await notice.during(say(CommandPhrase.lesson(number: lesson.number))) {
        try await Self.student(of: lesson, parameters)
      }
      self.init(student)
    } catch {
      throw CommandFailure(of: lesson, error)
    }
  }

  /// Takes a student out of a safetensors file.
  ///
  /// - Parameters:
  ///   - path: The file's.
  ///   - activation: What hidden units do where the file does not say it.
  /// - Throws: Where the file cannot be read, or has no student.
  init(path: String, activation: Network.Activation?) throws(CommandFailure) {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.unreadable, say(DevicePhrase.unreadable(path: path)))
    }
    do {
      self.init(try Self.student(in: Array(bytes), activation: activation))
    } catch let fault as FirmwareFault {
      throw CommandFailure(fault)
    } catch ModelFileError.noActivation {
      throw CommandFailure(.usage, say(DevicePhrase.noActivation(path: path)))
    } catch {
      let reason =
        (error as? any Phrase).map { Language.ofCommand.say($0) } ?? "\(error)"
      throw CommandFailure(.unreadable, say(DevicePhrase.noStudent(path: path, reason: reason)))
    }
  }

  private init(_ student: QuantizedNetwork) {
    self.student = student
    pictures = (0..<Self.pictureCount).map { student.wholeInputs(Digits.test.inputs[row: $0]) }
  }

  /// The student in a file; one of real numbers is quantised, by the digits of the training.
  private static func student(
    in file: [UInt8], activation: Network.Activation?
  ) throws -> QuantizedNetwork {
    do throws(ModelFileError) {
      return try QuantizedNetwork(safetensors: file)
    } catch {
      switch error {
      case .missing, .unexpected, .wrongType, .noActivation, .notNumbered: break
      default: throw error
      }
    }
    let network = try Network(safetensors: file, activation: activation)
    let inputs = Digits.training.inputs
    guard network.layerSizes.first == inputs.columns else {
      throw FirmwareFault.badStudent(sizes: network.layerSizes)
    }
    return try QuantizedNetwork(quantizing: network, calibratedOn: inputs)
  }

  /// The first quantised student that the lesson hands out; what comes after it need not be
  /// computed.
  private static func student(
    of lesson: Lesson, _ parameters: ParameterAssignment
  ) async throws -> QuantizedNetwork {
    struct Found: Error { var student: QuantizedNetwork }
    struct NoStudent: Error {}
    return try await onOwnThread {
      do {
        try Recorder(
          lesson: lesson, parameters: parameters,
          takeFile: { file in
            if let student = try? QuantizedNetwork(safetensors: file) {
              throw Found(student: student)
            }
          },
          deliver: { _ in }
        ).play(lesson)
      } catch let found as Found {
        return found.student
      }
      throw NoStudent()
    }
  }
}
