// What is said about files, in English.

extension FileFault {
  /// What failed and what was found, in English; what to do, the command knows.
  public var english: String {
    switch self {
    case .foreign(let path): "\(path) is there already, and nothing says that lesson wrote it"
    case .changed(let path): "\(path) has been changed since lesson wrote it"
    case .link(let path, let target):
      "\(path) is a link to \(target), which lesson neither follows nor replaces"
    case .readOnly(let path): "\(path) is write-protected"
    case .unfit(let path, .device): "cannot write \(path): it is a device, no file"
    case .unfit(let path, .pipe): "cannot write \(path): it is a pipe, no file"
    case .unfit(let path, .socket): "cannot write \(path): it is a socket, no file"
    case .failed(let path, let reason): "cannot write \(path): \(reason)"
    }
  }
}

extension WorkFolderFault {
  /// What failed, and what to do, in English.
  package var english: String {
    "cannot make a temporary folder in \(place): \(reason); choose another place with TMPDIR"
  }
}

extension ContainmentFault {
  /// Why there is no sandbox, in English.
  public var english: String {
    switch self {
    case .missing: "bubblewrap is not installed"
    case .refused(let reason): "bubblewrap cannot make a sandbox here (\(reason))"
    }
  }
}
