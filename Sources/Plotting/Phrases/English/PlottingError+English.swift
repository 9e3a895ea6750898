// What can go wrong between a figure and its picture, in English.

import Languages
import OperatingSystem

extension PlottingError {
  /// The error in English, as one line.
  public var english: String {
    switch self {
    case .cannotCreateFolder(let path, let reason):
      "cannot create the folder \(path) for the figures: \(reason); choose another with --plots"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    case .notReplaced(let fault): fault.message(in: .english)
    case .noWorkFolder(let place, let reason):
      WorkFolderFault(place: place, reason: reason).message(in: .english)
    case .cannotStart(let gnuplot, let reason): "cannot start \(gnuplot): \(reason)"
    case .gnuplotFailed(let script, let status, let message):
      "gnuplot cannot draw \(script) (\(status))" + (message.isEmpty ? "" : ": \(message)")
    case .incompletePicture(let script):
      "gnuplot left no whole picture of \(script); run “gnuplot \(script)” to see why"
    case .timedOut(let script, let seconds):
      "gnuplot did not finish \(script) within \(Self.number(seconds)) s and was stopped"
    }
  }
}
