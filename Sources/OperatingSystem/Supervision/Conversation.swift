import Foundation

/// A supervised program that is asked and answers, a line each.
///
/// It waits, so it belongs on a thread of its own.
public struct Conversation: ~Copyable {
  private var attendance: Attendance?
  private let reason: String

  init(_ attendance: Attendance) {
    self.attendance = attendance
    reason = ""
  }

  init(notStarted reason: String) {
    attendance = nil
    self.reason = reason
  }

  /// Ends the program from another thread.
  public var control: ProcessControl? { attendance?.control }

  /// Asks a question, and waits for the answer.
  ///
  /// - Parameter line: The question, with the line's end.
  /// - Returns: The next line of the program's standard output, without its end; `nil` when none
  ///   will come.
  public mutating func answer(to line: Data) -> Data? {
    attendance?.write(line)
    while true {
      guard attendance?.isFinished == false else { return nil }
      if let line = attendance?.nextLine() { return line }
      if attendance?.turn() != true { return attendance?.nextLine() }
    }
  }

  /// Lets the program run until another moment.
  public mutating func extend(until limit: ContinuousClock.Instant) { attendance?.limit = limit }

  /// What the program wrote to standard error since this was last asked.
  public mutating func takeErrors() -> Data { attendance?.takeErrors() ?? Data() }

  /// Says that there is nothing more to ask, and waits for the program to end; asked once.
  public mutating func result() -> SupervisedProcess.Result {
    guard var attendance = attendance.take() else {
      return SupervisedProcess.Result(
        ending: .notStarted(reason: reason), output: Data(), error: Data())
    }
    return attendance.result()
  }

  // A program that nobody asks any more must not go on, nor its process stay unburied.
  deinit {
    guard var attendance else { return }
    attendance.control.end()
    _ = attendance.result()
  }
}
