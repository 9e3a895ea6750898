// Why a page has no kernel, in Korean.

import Languages

extension KernelFault {
  /// The fault in Korean.
  public var korean: String {
    switch self {
    case .toolchain(let fault): fault.korean
    case .noGzip: "PATH에 gzip이 없습니다. 설치하려면: sudo apt-get install gzip"
    case .noSources(let path): "\(path)에 강좌의 소스가 없습니다. ./lesson으로 시작하십시오"
    case .cannotWrite(let path, let reason): "\(path)에 쓸 수 없습니다: \(systemReasonInKorean(reason))"
    }
  }
}
