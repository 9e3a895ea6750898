// What a toolchain lacks, in Korean.

import Languages

extension ToolchainFault {
  /// The fault in Korean.
  public var korean: String {
    switch self {
    case .noCompiler: "PATH에 swift가 없습니다. swift.org의 Swift 6.3에 필요한 것이 들어 있습니다"
    case .noTool(let name):
      "Swift 도구 모음에 \(attach(name, .subject)) 없습니다. swift.org의 Swift 6.3에 들어 있습니다"
    case .noLibrary(let target):
      "Swift 도구 모음에 \(target)용 Embedded Swift가 없습니다. swift.org의 Swift 6.3에 들어 있습니다"
    case .failed(let what, let error): "컴파일되지 않습니다: \(what): \(error)"
    }
  }
}
