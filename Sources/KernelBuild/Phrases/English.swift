// Why a page has no kernel, in English.

extension KernelFault {
  /// The fault in English.
  public var english: String {
    switch self {
    case .toolchain(let fault): fault.english
    case .noGzip: "there is no gzip in PATH; install it with: sudo apt-get install gzip"
    case .noSources(let path): "no sources of the course in \(path): start this with ./lesson"
    case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
    }
  }
}
