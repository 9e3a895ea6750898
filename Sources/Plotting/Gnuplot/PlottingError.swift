// What can go wrong between a figure and its picture.

import Languages
import OperatingSystem

/// Why a script was not written or a picture was not drawn.
public enum PlottingError: Error, Equatable, Sendable, CustomStringConvertible {
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
    switch self {
    case .cannotCreateFolder(let path, let reason):
      return language.say(
        en:
          "cannot create the folder \(path) for the figures: \(reason); choose another with --plots",
        ko: "그림을 둘 폴더 \(attach(path, .object)) 만들 수 없습니다(\(reason)). --plots로 다른 폴더를 고르십시오")
    case .cannotWrite(let path, let reason):
      return language.say(
        en: "cannot write \(path): \(reason)", ko: "\(path)에 쓸 수 없습니다(\(reason))")
    case .notReplaced(let fault): return fault.message(in: language)
    case .noWorkFolder(let place, let reason):
      return WorkFolderFault(place: place, reason: reason).message(in: language)
    case .cannotStart(let gnuplot, let reason):
      return language.say(
        en: "cannot start \(gnuplot): \(reason)",
        ko: "\(attach(gnuplot, .object)) 시작할 수 없습니다(\(reason))")
    case .gnuplotFailed(let script, let status, let message):
      return language.say(
        en: "gnuplot cannot draw \(script) (\(status))" + (message.isEmpty ? "" : ": \(message)"),
        ko: "gnuplot이 \(attach(script, .object)) 그리지 못합니다(\(status))"
          + (message.isEmpty ? "" : ": \(message)"))
    case .incompletePicture(let script):
      return language.say(
        en: "gnuplot left no whole picture of \(script); run “gnuplot \(script)” to see why",
        ko: "gnuplot이 \(script)의 그림을 끝까지 그리지 못했습니다. 까닭을 보려면 “gnuplot \(script)”을 실행하십시오")
    case .timedOut(let script, let seconds):
      return language.say(
        en: "gnuplot did not finish \(script) within \(Self.number(seconds)) s and was stopped",
        ko: "gnuplot이 \(Self.number(seconds))초 안에 \(attach(script, .object)) 그리지 못해 멈추었습니다")
    }
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

  private static func number(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
