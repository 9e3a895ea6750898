// What can go wrong between a figure and its picture, in Korean.

import Languages
import OperatingSystem

extension PlottingError {
  /// The error in Korean, as one line.
  public var korean: String {
    switch self {
    case .cannotCreateFolder(let path, let reason):
      "그림을 둘 폴더 \(attach(path, .object)) 만들 수 없습니다(\(systemReasonInKorean(reason))). "
        + "--plots로 다른 폴더를 고르십시오"
    case .cannotWrite(let path, let reason): "\(path)에 쓸 수 없습니다(\(systemReasonInKorean(reason)))"
    case .notReplaced(let fault): fault.message(in: .korean)
    case .noWorkFolder(let place, let reason):
      WorkFolderFault(place: place, reason: reason).message(in: .korean)
    case .cannotStart(let gnuplot, let reason):
      "\(attach(gnuplot, .object)) 시작할 수 없습니다(\(systemReasonInKorean(reason)))"
    case .gnuplotFailed(let script, let status, let message):
      "gnuplot이 \(attach(script, .object)) 그리지 못합니다(\(status))"
        + (message.isEmpty ? "" : ": \(message)")
    case .incompletePicture(let script):
      "gnuplot이 \(script)의 그림을 끝까지 그리지 못했습니다. 이유를 보려면 “gnuplot \(script)”을 실행하십시오"
    case .timedOut(let script, let seconds):
      "gnuplot이 \(Self.number(seconds))초 안에 \(attach(script, .object)) 그리지 못해 멈추었습니다"
    }
  }
}
