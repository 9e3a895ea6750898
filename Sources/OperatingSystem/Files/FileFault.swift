// Why a file was not written, as facts; the words are made from them.

import Languages

/// What stands in the way of a file that is to be written.
public enum FileFault: Error, Sendable, Equatable {
  /// What is there, where there should be a file or nothing.
  public enum Kind: Sendable, Equatable {
    /// A device.
    case device
    /// A pipe with a name.
    case pipe
    /// A socket.
    case socket
  }

  /// Something is there that this course did not write.
  case foreign(path: String)
  /// This course wrote the file, and since then somebody changed it.
  case changed(path: String)
  /// A symbolic link is there. It is neither followed nor replaced.
  case link(path: String, to: String)
  /// The file that is there may not be written.
  case readOnly(path: String)
  /// Something is there that is no file.
  case unfit(path: String, Kind)
  /// The system refuses.
  case failed(path: String, reason: String)

  /// Whether it is the reader's own word that is missing: with `--force` the file is replaced.
  public var yieldsToForce: Bool {
    switch self {
    case .foreign, .changed, .link, .readOnly: true
    case .unfit, .failed: false
    }
  }

  /// What failed and what was found; what to do, the command knows.
  public func message(in language: Language) -> String {
    switch self {
    case .foreign(let path):
      language.say(
        en: "\(path) is there already, and nothing says that lesson wrote it",
        ko: "\(attach(path, .subject)) 이미 있는데, lesson이 썼다는 표시가 없습니다")
    case .changed(let path):
      language.say(
        en: "\(path) has been changed since lesson wrote it",
        ko: "\(attach(path, .topic)) lesson이 쓴 뒤에 바뀌었습니다")
    case .link(let path, let target):
      language.say(
        en: "\(path) is a link to \(target), which lesson neither follows nor replaces",
        ko: "\(attach(path, .topic)) \(target)의 링크입니다. lesson은 링크를 따라가 쓰거나 바꾸지 않습니다")
    case .readOnly(let path):
      language.say(
        en: "\(path) is write-protected", ko: "\(attach(path, .topic)) 쓰기 금지된 파일입니다")
    case .unfit(let path, .device):
      language.say(
        en: "cannot write \(path): it is a device, no file",
        ko: "\(path)에 쓸 수 없습니다. 파일이 아니라 장치입니다")
    case .unfit(let path, .pipe):
      language.say(
        en: "cannot write \(path): it is a pipe, no file",
        ko: "\(path)에 쓸 수 없습니다. 파일이 아니라 파이프입니다")
    case .unfit(let path, .socket):
      language.say(
        en: "cannot write \(path): it is a socket, no file",
        ko: "\(path)에 쓸 수 없습니다. 파일이 아니라 소켓입니다")
    case .failed(let path, let reason):
      language.say(en: "cannot write \(path): \(reason)", ko: "\(path)에 쓸 수 없습니다(\(reason))")
    }
  }
}
