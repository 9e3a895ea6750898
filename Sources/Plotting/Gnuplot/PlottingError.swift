// What can go wrong between a figure and its picture.

import Languages
import OperatingSystem

/// Why a script was not written or a picture was not drawn.
public enum PlottingError: Error, Phrase, Equatable, Sendable, CustomStringConvertible {
  /// The folder for the figures is not there and cannot be made.
  case cannotCreateFolder(path: String, reason: String)
  /// A script or a picture cannot be written.
  case cannotWrite(path: String, reason: String)
  /// A script or a picture is there that must not be replaced.
  case notReplaced(FileFault)
  /// There is no temporary folder to draw in.
  case noWorkFolder(place: String, reason: String)
  /// Gnuplot cannot be started.
  case cannotStart(gnuplot: String, reason: String)
  /// Gnuplot ended with an error, whose first line is here.
  case gnuplotFailed(script: String, status: String, message: String)
  /// Gnuplot ended well but left no whole picture.
  case incompletePicture(script: String)
  /// Gnuplot took longer than it may and was stopped.
  case timedOut(script: String, seconds: Double)

  /// One line in English: what failed, what was found, and what to do.
  public var description: String { message(in: .english) }

  /// One line: what failed, what was found, and what to do.
  public func message(in language: Language) -> String {
    language.say(self)
  }

  /// What it means that a file was not written.
  package init(_ fault: FileFault) {
    if case .failed(let path, let reason) = fault {
      self = .cannotWrite(path: path, reason: reason)
    } else {
      self = .notReplaced(fault)
    }
  }

  /// What it means that there is no folder to draw in.
  package init(_ fault: WorkFolderFault) {
    self = .noWorkFolder(place: fault.place, reason: fault.reason)
  }

  /// A time limit without needless decimals.
  static func number(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
