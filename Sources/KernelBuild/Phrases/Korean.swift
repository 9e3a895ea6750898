// Why a page has no kernel, in Korean.

import Languages

extension KernelFault {
  /// The fault in Korean.
  public var korean: String {
    switch self {
    case .noTool(let name):
      "Swift 도구 모음에 \(attach(name, .subject)) 없습니다. 스스로 계산하는 페이지를 만드는 데 필요하며, swift.org의 Swift 6.3에 들어 있습니다"
    case .noLibrary(let target):
      "Swift 도구 모음에 \(target)용 Embedded Swift가 없습니다. 스스로 계산하는 페이지를 만드는 데 필요하며, swift.org의 Swift 6.3에 들어 있습니다"
    case .noCompiler: "PATH에 swift가 없습니다. 스스로 계산하는 페이지를 만들려면 컴파일해야 합니다"
    case .noSources(let path): "\(path)에 강좌의 소스가 없습니다. ./lesson으로 시작하십시오"
    case .cannotWrite(let path, let reason): "\(path)에 쓸 수 없습니다: \(reason)"
    case .failed(let what, let error): "페이지용으로 컴파일되지 않습니다: \(what): \(error)"
    }
  }
}
