// Why a page has no kernel, in English.

extension KernelFault {
  /// The fault in English.
  public var english: String {
    switch self {
    case .noTool(let name):
      "the Swift toolchain has no \(name), which pages that compute need; Swift 6.3 from swift.org has it"
    case .noLibrary(let target):
      "the Swift toolchain has no Embedded Swift for \(target), which pages that compute need; Swift 6.3 from swift.org has it"
    case .noCompiler: "there is no swift in PATH, and pages that compute are compiled"
    case .noSources(let path): "no sources of the course in \(path): start this with ./lesson"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    case .failed(let what, let error): "\(what) does not compile for pages: \(error)"
    }
  }
}
