// What a toolchain lacks, in English.

extension ToolchainFault {
  /// The fault in English.
  public var english: String {
    switch self {
    case .noCompiler: "there is no swift in PATH; Swift 6.3 from swift.org has what it takes"
    case .noTool(let name): "the Swift toolchain has no \(name); Swift 6.3 from swift.org has it"
    case .noLibrary(let target):
      "the Swift toolchain has no Embedded Swift for \(target); Swift 6.3 from swift.org has it"
    case .failed(let what, let error): "\(what) does not compile: \(error)"
    }
  }
}
