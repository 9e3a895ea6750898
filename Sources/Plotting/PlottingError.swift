// What can go wrong between a figure and its picture.

/// Why a script was not written or a picture was not drawn.
public enum PlottingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The folder for the figures is not there and cannot be made.
  case cannotCreateFolder(path: String, reason: String)
  /// A script or a picture cannot be written.
  case cannotWrite(path: String, reason: String)
  /// Gnuplot cannot be started.
  case cannotStart(gnuplot: String, reason: String)
  /// Gnuplot ended with an error, whose first line is here.
  case gnuplotFailed(script: String, status: String, message: String)
  /// Gnuplot ended well but left no whole picture.
  case incompletePicture(script: String)
  /// Gnuplot took longer than it may and was stopped.
  case timedOut(script: String, seconds: Double)

  /// One line: what failed, what was found, and what to do.
  public var description: String {
    switch self {
    case .cannotCreateFolder(let path, let reason):
      "cannot create the folder \(path) for the figures: \(reason); choose another with --plots"
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason)"
    case .cannotStart(let gnuplot, let reason):
      "cannot start \(gnuplot): \(reason)"
    case .gnuplotFailed(let script, let status, let message):
      "gnuplot cannot draw \(script) (\(status))" + (message.isEmpty ? "" : ": \(message)")
    case .incompletePicture(let script):
      "gnuplot left no whole picture of \(script); run “gnuplot \(script)” to see why"
    case .timedOut(let script, let seconds):
      "gnuplot did not finish \(script) within \(Self.number(seconds)) s and was stopped"
    }
  }

  private static func number(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
